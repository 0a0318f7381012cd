// Whom a person can choose for a duty in a case, and for each other why not: the rules' own reasons, before the form is sent.
import { auditorConflicts, checkerConflicts, deciderConflicts } from '../domain/audit/impartiality.ts'
import type { Facts, PersonFact } from '../domain/accreditation/facts.ts'
import { tiedToCase } from '../domain/accreditation/may.ts'
import { type CaseRole, hasRole } from '../domain/accreditation/roles.ts'
import { standsInLine } from '../domain/people/functions.ts'
import { Refused, type Refusal } from '../domain/refusal.ts'
import { localDateOf } from '../domain/deadlines/local-time.ts'
import { weekOf } from '../domain/rounds/calendar.ts'
import { reservations } from '../domain/rounds/corps.ts'
import { type CorpsRead, corpsOf } from '../store/auditor-corps.ts'
import { candidatesWith } from '../store/candidates.ts'
import { readCase } from '../store/case-view.ts'
import type { Store } from '../store/connect.ts'
import { actorIn, caseId } from './case-access.ts'

/** `coach`: who can have helped an offer; `anyDuty`: everybody a duty can be handed over to. */
export type CandidateDuty = 'auditor' | 'checker' | 'decider' | 'coach' | 'anyDuty'

/** One person; `refused` is empty where they can be chosen. */
export interface Candidate { readonly personId: string; readonly name: string; readonly title: string; readonly refused: readonly Refusal[]; /** What speaks against choosing an auditor now, and hinders nothing. */ readonly reservations: readonly Refusal[] }

export interface CandidateService {
  /** In Danish order of names. Refused 403 `not-allowed` to those who choose nobody in this case. */
  readonly of: (personId: string, caseId: string, duty: CandidateDuty) => Promise<readonly Candidate[]>
}

const rolesFor: Readonly<Record<CandidateDuty, readonly string[]>> = {
  auditor: ['auditor'], checker: ['auditor', 'consultant'], decider: ['decisionMaker'], coach: ['consultant', 'auditor'], anyDuty: ['consultant', 'auditor', 'decisionMaker'],
}
const chooser: Readonly<Record<CandidateDuty, readonly CaseRole[]>> = {
  auditor: ['consultant', 'secretariatHead'], checker: ['leadAuditor'], decider: ['leadAuditor', 'consultant', 'secretariatHead'], coach: ['manager', 'staff'], anyDuty: ['consultant', 'secretariatHead'],
}

const reservationsOf = (one: CorpsRead | undefined, week: string | null): readonly Refusal[] => (one === undefined ? [] : reservations(one, one.audits, week))

export const createCandidates = ({ pool }: Pick<Store, 'pool'>): CandidateService => ({
  of: async (personId, id, duty) => {
    const read = await readCase(pool, caseId(id), ['workshop'])
    if (!hasRole(actorIn(read, personId), ...chooser[duty])) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
    const { state, at, people: { offer, holdings, absences } } = read
    const facts: Facts = { requirements: [], rows: read.rows, people: [], files: [], offer: { id: offer.id, area: offer.area, centreId: offer.centreId } }
    const team = [...state.team.map((member) => member.personId), ...state.formerAuditors]
    const conflicts = (person: PersonFact): readonly Refusal[] => {
      switch (duty) {
        case 'auditor': return auditorConflicts(person, facts, person.personId, '')
        case 'checker': return checkerConflicts(person, facts, person.personId, team, '')
        case 'decider': return deciderConflicts(person, facts, person.personId, tiedToCase(state), '')
        // Which duty decides on the ground: the act itself says.
        case 'anyDuty':
        case 'coach': return []
      }
    }
    const found = await candidatesWith(pool, rolesFor[duty], offer.id, read.policy.workedThereWithin, at)
    const corps = duty === 'auditor' ? new Map((await corpsOf(pool, at, localDateOf(at).slice(0, 4))).map((one) => [one.personId, one])) : new Map<string, CorpsRead>()
    const week = state.auditDay === null ? null : weekOf(state.auditDay)
    return found.map(({ name, title, ...person }) => ({
      personId: person.personId, name, title, reservations: reservationsOf(corps.get(person.personId), week),
      refused: conflicts({ ...person, inLine: standsInLine(offer, person.personId, holdings, absences, at) }).map((one) => ({ ...one, params: { ...one.params, name } })),
    }))
  },
})
