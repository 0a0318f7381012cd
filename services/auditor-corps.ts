// The auditorkorps: who is in it and on what terms, changed by themselves, their leader or the secretariat; and what a round's weeks need.
import { seesAllAuditors } from '../domain/access/general.ts'
import { defaultPolicy, type Policy } from '../domain/accreditation/policy.ts'
import { localDateOf } from '../domain/deadlines/local-time.ts'
import { isOpenWorkingDay } from '../domain/deadlines/open-days.ts'
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import type { Role } from '../domain/people/functions.ts'
import { Refused, type Refusal } from '../domain/refusal.ts'
import { hasRole } from '../domain/accreditation/roles.ts'
import { weekOf } from '../domain/rounds/calendar.ts'
import { maySeeRounds } from '../domain/rounds/round.ts'
import { changeable, type CorpsField, type CorpsTerms, reservations, termsFaults, type WeekNeed, weekNeeds } from '../domain/rounds/corps.ts'
import { isRecordId } from '../domain/record-id.ts'
import { auditsOfRound, busyDays, type CorpsRead, corpsOf, writeTerms } from '../store/auditor-corps.ts'
import { readCase } from '../store/case-view.ts'
import type { Store } from '../store/connect.ts'
import { functionsActedFor, rolesOf } from '../store/people.ts'
import { answerForKey, noteAnswer } from '../store/request-keys.ts'
import { roundById } from '../store/rounds.ts'
import { getSetting } from '../store/settings.ts'
import { transaction } from '../store/transaction.ts'
import { actorIn, caseId } from './case-access.ts'

/** One auditor as somebody sees them: what they may change, and what speaks against choosing them now. */
export type CorpsRow = CorpsRead & { readonly changeable: readonly CorpsField[]; readonly reservations: readonly Refusal[] }
/** What is left out stays as it is. */
export type TermsChange = { readonly [K in CorpsField]?: CorpsTerms[K] | undefined }

export interface AuditorCorps {
  /** For the secretariat all; for a leader those employed under them, for an auditor themselves. Refused 403 `not-allowed` to the others. */
  readonly list: (personId: string) => Promise<readonly CorpsRow[]>
  /** Refused 404 `auditor-not-found` to those who may not see them. */
  readonly get: (personId: string, auditorId: string) => Promise<CorpsRow>
  /** `version`: the one that the writer saw, 0 where nothing was agreed. Refused 403 `not-allowed`, 409 `stale-version`, 422 with every fault. */
  readonly change: (personId: string, key: string, auditorId: string, change: TermsChange, version: number) => Promise<CorpsRow>
  /** For each day what speaks against it: a closed day, and to who plans the audit the team's other audits and weeks away. Never the authority's visits. Hinders nothing. */
  readonly clashes: (personId: string, caseId: string, days: readonly LocalDate[]) => Promise<readonly { readonly day: LocalDate; readonly reservations: readonly Refusal[] }[]>
  /** What the weeks of a round need beside what there is: as the round, the secretariat's. Refused 404 `round-not-found`. */
  readonly weeks: (personId: string, roundId: string) => Promise<readonly WeekNeed[]>
}

const said = (code: string, params: Refusal['params'] = {}): Refusal => ({ kind: 'conflict', code, params })
const notFound = (): Refused => new Refused({ kind: 'not-found', code: 'auditor-not-found' })

export function createAuditorCorps({ pool, db, clock = () => new Date() }: Pick<Store, 'pool' | 'db'> & { readonly clock?: () => Date }): AuditorCorps {
  interface Asking { readonly personId: string; readonly roles: readonly Role[]; readonly leadsAny: boolean; readonly leads: (one: CorpsRead) => boolean }

  const asking = async (personId: string, at: Instant): Promise<Asking> => {
    const [roles, functions] = [(await rolesOf(db, [personId], at)).get(personId) ?? [], await functionsActedFor(db, personId, at)]
    const units = new Set(functions.filter((one) => one.function === 'manager' || one.function === 'centreChief').map(({ unit }) => `${unit.kind}/${unit.id}`))
    return { personId, roles, leadsAny: units.size > 0, leads: (one) => units.has(`offer/${one.employerOfferId ?? ''}`) || units.has(`centre/${one.employerCentreId ?? ''}`) }
  }
  const sees = ({ personId, roles, leads }: Asking, one: CorpsRead): boolean => seesAllAuditors(roles) || one.personId === personId || leads(one)
  const rowFor = ({ personId, roles, leads }: Asking, one: CorpsRead): CorpsRow => {
    const isSelf = one.personId === personId
    return { ...one, changeable: changeable({ roles, isSelf, leads: leads(one) }), reservations: reservations(one, one.audits, null) }
  }
  const now = (): { readonly at: Instant; readonly year: string } => { const at = clock().toISOString(); return { at, year: localDateOf(at).slice(0, 4) } }

  const get = async (personId: string, auditorId: string): Promise<CorpsRow> => {
    const { at, year } = now()
    const who = await asking(personId, at)
    const [found] = await corpsOf(pool, at, year, auditorId)
    if (!found || !sees(who, found)) throw notFound()
    return rowFor(who, found)
  }

  return {
    get,
    async list(personId) {
      const { at, year } = now()
      const who = await asking(personId, at)
      const seen = (await corpsOf(pool, at, year)).filter((one) => sees(who, one))
      if (seen.length === 0 && !who.leadsAny && !seesAllAuditors(who.roles)) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
      return seen.map((one) => rowFor(who, one))
    },
    async change(personId, key, auditorId, change, version) {
      const row = await get(personId, auditorId)
      const asked = (Object.keys(change) as CorpsField[]).filter((field) => change[field] !== undefined)
      const foreign = asked.find((field) => !row.changeable.includes(field))
      if (foreign !== undefined || row.changeable.length === 0) throw new Refused({ kind: 'forbidden', code: 'not-allowed', ...(foreign === undefined ? {} : { field: foreign }) })
      const given = Object.fromEntries(asked.map((field) => [field, change[field]])) as Partial<CorpsTerms>
      const terms: CorpsTerms = { trainedOn: row.trainedOn, auditsAYear: row.auditsAYear, leaderYes: row.leaderYes, ...given, weeksAway: [...new Set(given.weeksAway ?? row.weeksAway)].sort() }
      const [first, ...more] = termsFaults(terms, localDateOf(now().at))
      if (first) throw new Refused(first, ...more)
      await transaction(pool, async (tx) => {
        const [operation, body] = [`auditorTerms/${auditorId}`, { change: given, version }]
        if (await answerForKey(tx, personId, key, operation, body) !== undefined) return
        const next = await writeTerms(tx, auditorId, terms, version, personId, now().at)
        await noteAnswer(tx, personId, key, operation, body, { version: next })
      })
      return get(personId, auditorId)
    },
    async clashes(personId, id, days) {
      const read = await readCase(pool, caseId(id), [])
      const { state, policy } = read
      const actor = actorIn(read, personId)
      const plans = hasRole(actor, 'consultant', 'secretariatHead', 'leadAuditor', 'auditor')
      const team = plans ? state.team.map((member) => member.personId) : []
      const { at, year } = now()
      const [busy, corps] = team.length === 0 ? [[], []] : await Promise.all([busyDays(pool, team, caseId(id)), corpsOf(pool, at, year)])
      return days.map((day) => ({
        day, reservations: [
          ...(isOpenWorkingDay(day, policy.calendar) ? [] : [said('day-is-closed')]),
          ...busy.filter((one) => one.day === day).map((one) => said('auditor-busy-that-day', { name: read.names[one.personId] ?? '' })),
          ...corps.filter((one) => team.includes(one.personId) && one.weeksAway.includes(weekOf(day))).map((one) => said('auditor-of-team-away', { name: one.name, week: weekOf(day) })),
        ],
      }))
    },
    async weeks(personId, roundId) {
      const { at, year } = now()
      const { roles } = await asking(personId, at)
      const round = maySeeRounds(roles) && isRecordId(roundId) ? await roundById(pool, roundId) : undefined
      if (!round) throw new Refused({ kind: 'not-found', code: 'round-not-found' })
      const [audits, corps, policy] = await Promise.all([auditsOfRound(pool, roundId), corpsOf(pool, at, year), getSetting(db, 'accreditation-policy')])
      return weekNeeds(round, ((policy ?? defaultPolicy) as Policy).calendar, audits.planned, audits.unplanned, corps, localDateOf(at))
    },
  }
}
