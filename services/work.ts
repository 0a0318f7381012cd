// What waits for a person, and what they wait for from others: the start page. Read from the record, resolved to persons now.
import type { DeadlineKind } from '../domain/accreditation/policy.ts'
import type { Stage, Step, Turn } from '../domain/accreditation/stages.ts'
import { stageOf, turnIn } from '../domain/accreditation/state.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { personsOf } from '../store/case-people.ts'
import type { Store } from '../store/connect.ts'
import { markNoticesRead } from '../store/notices.ts'
import { casesConcerning, type ConcernedCase } from '../store/work.ts'
import type { Named } from './accreditation-types.ts'

/** One open case on the start page. `waitsFor` are the persons whose turn it is; empty where the function is vacant and nobody stands above. */
export interface WorkRow {
  readonly accreditationId: string
  readonly offerId: string
  readonly offerName: string
  readonly cycle: string
  readonly stage: Stage
  readonly step: Step
  readonly turn: Turn
  readonly paused: boolean
  readonly due: Instant | null
  /** The earliest deadline's kind: what is to be done by then. */
  readonly duty: DeadlineKind | null
  readonly late: boolean
  readonly waitsFor: readonly Named[]
}

export interface Work {
  readonly mine: readonly WorkRow[]
  readonly others: readonly WorkRow[]
  /** More cases than are listed concern the person: the case list has them all. */
  readonly more: boolean
}

export interface WorkService {
  /** Both lists with the earliest deadline first, those without one last. */
  readonly of: (personId: string) => Promise<Work>
  /** Marks own notices as read; all of them where no id is given. */
  readonly readNotices: (personId: string, noticeIds?: readonly string[]) => Promise<void>
}

const most = 200

const firstDuty = ({ state }: ConcernedCase): DeadlineKind | null =>
  (Object.entries(state.deadlines).sort(([, a], [, b]) => (a.due < b.due ? -1 : 1))[0]?.[0] as DeadlineKind | undefined) ?? null

/** Whose turn it is, as persons. */
const waitedFor = (one: ConcernedCase, turn: Turn): readonly string[] => {
  const { people, state, at } = one
  switch (turn) {
    case 'offer': return personsOf('manager', people, state, at)
    case 'secretariat': return [state.consultantId]
    case 'auditTeam': return state.clearedAt === null ? personsOf('auditor', people, state, at) : personsOf('leadAuditor', people, state, at)
    case 'qualityChecker': return personsOf('qualityChecker', people, state, at)
    case 'decider': return personsOf(state.passedToDeputy ? 'deputyDecider' : 'decider', people, state, at)
    case 'nobody': return []
  }
}

const row = (one: ConcernedCase): WorkRow => {
  const { state } = one
  const turn = turnIn(state)
  return {
    accreditationId: one.caseId, offerId: one.offerId, offerName: one.offerName, cycle: one.cycle, stage: stageOf(state), step: state.step, turn, paused: state.pausedAt !== null,
    due: one.due, duty: firstDuty(one), late: one.due !== null && one.due <= one.at && state.pausedAt === null,
    waitsFor: waitedFor(one, turn).map((personId) => ({ personId, name: one.names[personId] ?? personId })),
  }
}

/** An auditor who has declared themselves has done their part while others' declarations are awaited; whoever is on the offer's staff writes with the manager. */
const isMine = (one: ConcernedCase, made: WorkRow, personId: string): boolean => {
  if (made.paused) return false
  if (made.turn === 'auditTeam') return one.state.team.some((member) => member.personId === personId) && !(one.state.clearedAt === null && one.declared)
  if (made.turn === 'offer' && personsOf('staff', one.people, one.state, one.at).includes(personId)) return true
  return made.waitsFor.some((person) => person.personId === personId)
}

export const createWork = ({ pool }: Pick<Store, 'pool'>): WorkService => ({
  of: async (personId) => {
    const found = await casesConcerning(pool, personId, most + 1)
    const listed = found.slice(0, most).map((one) => ({ one, made: row(one) }))
    return {
      mine: listed.filter(({ one, made }) => isMine(one, made, personId)).map(({ made }) => made),
      others: listed.filter(({ one, made }) => !isMine(one, made, personId)).map(({ made }) => made),
      more: found.length > most,
    }
  },
  readNotices: (personId, noticeIds) => markNoticesRead(pool, personId, noticeIds ?? null),
})
