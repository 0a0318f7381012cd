// What happens to offers as organisations: registered by the secretariat with a day, moved or withdrawn until it has come.
import { randomUUID } from 'node:crypto'
import { caseHandlers } from '../domain/access/general.ts'
import { type Conflict, conflictsIn, examiners } from '../domain/audit/conflicts.ts'
import type { Facts } from '../domain/accreditation/facts.ts'
import { hasRole } from '../domain/accreditation/roles.ts'
import { localDateOf } from '../domain/deadlines/local-time.ts'
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import { changeFaults, concerned, dayFaults, ended, made, mayRegister, type OrganisationalChange } from '../domain/organisation/events.ts'
import { standsInLine } from '../domain/people/functions.ts'
import { type Unchanged, unchangedBetween } from '../domain/quality-model/carry-over.ts'
import { cprRefusals } from '../domain/personal-data/cpr.ts'
import { Refused, type Refusal } from '../domain/refusal.ts'
import { personFactsOf } from '../store/candidates.ts'
import { type CaseRead, readCase } from '../store/case-view.ts'
import type { Store } from '../store/connect.ts'
import { centresOf, eventsRead, insertEvent, openCasesOf, lockEvent, nextVersion, organisationFor } from '../store/organisation.ts'
import { answerForKey, noteAnswer } from '../store/request-keys.ts'
import { rolesOf } from '../store/people.ts'
import { modelVersionById } from '../store/quality-models.ts'
import { reusableTexts } from '../store/reusable.ts'
import { transaction } from '../store/transaction.ts'
import { actorIn, caseId as checkedId } from './case-access.ts'
import { notingRefusals } from './noting.ts'
import type { OrganisationTelling } from './organisation-telling.ts'

export interface EventView { readonly eventId: string; readonly change: OrganisationalChange; readonly on: LocalDate; readonly status: 'ahead' | 'done' | 'withdrawn'; readonly registeredBy: { readonly personId: string; readonly name: string }; readonly registeredAt: Instant; readonly doneAt: Instant | null; readonly withdrawnAt: Instant | null }
export interface EventAnswer { readonly eventId: string; readonly on: LocalDate; readonly status: 'ahead' | 'withdrawn' }
/** Somebody who examines a case and may no longer: why, as the rules say it. */
export interface ConflictView extends Conflict { readonly name: string }
/**
 * A text to write on from: of an offer that went into this one, or of the offer's own last cycle. `modelUnchanged`: what the model says
 * of it is the same in both versions, so that it can stand as it is.
 */
export interface ReusableText {
  readonly origin: 'merged' | 'lastCycle'; readonly kind: 'chapter' | 'tick'; readonly key: string; readonly text: string; readonly modelUnchanged: boolean
  /** How a requirement was ticked; left out for a chapter. */
  readonly how?: 'touched' | 'standsInDocument'
  readonly offerId: string; readonly offerName: string; readonly accreditationId: string; readonly cycle: string
}

/** An open case that a change touches: it ends, goes on, or its offer belongs elsewhere from then on. */
export interface TouchedCase { readonly accreditationId: string; readonly offerId: string; readonly offerName: string; readonly effect: 'ends' | 'goesOn' | 'moves'; readonly auditDay: LocalDate | null; readonly conflicts: readonly ConflictView[] }
export interface ChangePreview { readonly faults: readonly Refusal[]; readonly cases: readonly TouchedCase[] }

/**
 * Writes take the caller's key and are done once. Refused 403 `not-allowed`; 404 `event-not-found`; 409 `event-done`, `event-withdrawn`;
 * 422 as domain/organisation/events.ts says, and `looks-like-cpr`.
 */
export interface OrganisationService {
  readonly events: (personId: string, query: { readonly offerId?: string; readonly page: number; readonly pageSize: number }) => Promise<{ readonly rows: readonly EventView[]; readonly total: number }>
  readonly register: (personId: string, key: string, input: { readonly change: OrganisationalChange; readonly on: LocalDate }) => Promise<EventAnswer>
  readonly move: (personId: string, key: string, eventId: string, on: LocalDate) => Promise<EventAnswer>
  readonly withdraw: (personId: string, key: string, eventId: string) => Promise<EventAnswer>
  /** What a change would do, before it is registered: every reason why it cannot be, the open cases it touches, and who could no longer examine them. */
  readonly preview: (personId: string, input: { readonly change: OrganisationalChange; readonly on: LocalDate }) => Promise<ChangePreview>
  /** The centres an offer can belong to, in Danish order. */
  readonly centres: (personId: string) => Promise<readonly { readonly id: string; readonly name: string }[]>
  /** Who examines a case and may no longer, for the secretariat. */
  readonly conflicts: (personId: string, caseId: string) => Promise<readonly ConflictView[]>
  /** What can be written on from, for the offer's own people: what offers that went into this one had written, and their own last cycle. */
  readonly reusable: (personId: string, caseId: string) => Promise<readonly ReusableText[]>
}

const refuseAll = ([first, ...more]: readonly Refusal[]): void => { if (first) throw new Refused(first, ...more) }

/** Only what has not come can be changed. */
const ahead = (event: { readonly done: boolean; readonly withdrawn: boolean }): void => {
  if (event.done) throw new Refused({ kind: 'conflict', code: 'event-done' })
  if (event.withdrawn) throw new Refused({ kind: 'conflict', code: 'event-withdrawn' })
}

/** The service over a store; `now` is for tests that skip time. */
export function createOrganisation({ store: { pool, db }, telling, now }: { readonly store: Store; readonly telling: Pick<OrganisationTelling, 'tell'>; readonly now?: () => Promise<Instant> }): OrganisationService {
  const noting = notingRefusals(pool)
  const clock = now ?? (() => Promise.resolve(new Date().toISOString()))

  const secretariat = async (personId: string): Promise<void> => {
    const refusal = mayRegister((await rolesOf(db, [personId], new Date().toISOString())).get(personId) ?? [])
    if (refusal) throw new Refused(refusal)
  }

  /** Who examines a case and may not, where its offer belonged as `to` says: as it is where it says nothing. */
  const conflictsIfIn = async (read: CaseRead, to: { readonly area?: string; readonly centreId?: string }): Promise<readonly ConflictView[]> => {
    const { state, at, people: { offer, holdings, absences } } = read
    const persons = await personFactsOf(pool, examiners(state), offer.id, read.policy.workedThereWithin, at)
    const facts: Facts = { requirements: [], rows: read.rows, files: [], offer: { id: offer.id, area: to.area ?? offer.area, centreId: to.centreId ?? offer.centreId }, people: persons.map(({ name: _, title: __, ...person }) => ({ ...person, inLine: standsInLine(offer, person.personId, holdings, absences, at) })) }
    const names = new Map(persons.map((one) => [one.personId, one.name]))
    return conflictsIn(state, facts).map((one) => { const name = names.get(one.personId) ?? one.personId; return { ...one, name, reasons: one.reasons.map((reason) => ({ ...reason, params: { ...reason.params, name } })) } })
  }

  /** One write under the caller's key, told after the commit. */
  const writing = (operation: string, personId: string, key: string, body: object, work: (tx: Parameters<Parameters<typeof transaction<EventAnswer>>[1]>[0], at: Instant) => Promise<EventAnswer>): Promise<EventAnswer> => noting(personId, null, operation, async () => {
    await secretariat(personId)
    const at = await clock()
    const answer = await transaction(pool, async (tx) => {
      const before = await answerForKey<EventAnswer>(tx, personId, key, operation, body)
      if (before) return before
      const made = await work(tx, at)
      await noteAnswer(tx, personId, key, operation, body, made)
      return made
    })
    telling.tell(answer.eventId)
    return answer
  })

  return {
    async events(personId, { offerId, page, pageSize }) {
      await secretariat(personId)
      const rows = await eventsRead(pool, offerId ?? null, page, pageSize)
      return {
        total: rows[0]?.total ?? 0,
        rows: rows.map(({ total: _, registeredBy, registeredByName, version: __, ...event }) => ({ ...event, status: event.withdrawnAt !== null ? 'withdrawn' : event.doneAt !== null ? 'done' : 'ahead', registeredBy: { personId: registeredBy, name: registeredByName } })),
      }
    },

    register: (personId, key, { change, on }) => writing('registerOrganisationalEvent', personId, key, { change, on }, async (tx, at) => {
      refuseAll(cprRefusals(made(change).map((one) => one.name), 'name'))
      refuseAll(changeFaults(change, on, localDateOf(at), await organisationFor(tx, change)))
      const eventId = randomUUID()
      await insertEvent(tx, { eventId, change, on, by: personId, at })
      return { eventId, on, status: 'ahead' }
    }),

    move: (personId, key, eventId, on) => writing('moveOrganisationalEvent', personId, key, { eventId, on }, async (tx, at) => {
      const event = await lockEvent(tx, eventId)
      ahead(event)
      refuseAll(dayFaults(on, localDateOf(at)))
      await nextVersion(tx, event, on, personId, at)
      return { eventId: event.eventId, on, status: 'ahead' }
    }),

    withdraw: (personId, key, eventId) => writing('withdrawOrganisationalEvent', personId, key, { eventId }, async (tx, at) => {
      const event = await lockEvent(tx, eventId)
      ahead(event)
      await nextVersion(tx, event, null, personId, at)
      return { eventId: event.eventId, on: event.on, status: 'withdrawn' }
    }),

    async preview(personId, { change, on }) {
      await secretariat(personId)
      const known = await transaction(pool, (tx) => organisationFor(tx, change))
      const faults = [...cprRefusals(made(change).map((one) => one.name), 'name'), ...changeFaults(change, on, localDateOf(await clock()), known)]
      const gone = new Set(ended(change))
      const open = await openCasesOf(pool, concerned(change))
      const cases = await Promise.all(open.map(async ({ caseId, offerId, offerName, auditDay }): Promise<TouchedCase> => {
        const effect = gone.has(offerId) ? 'ends' : change.kind === 'moves' ? 'moves' : 'goesOn'
        const to = change.kind === 'moves' ? { ...(change.area === undefined ? {} : { area: change.area }), ...(change.centreId === undefined ? {} : { centreId: change.centreId }) } : {}
        return { accreditationId: caseId, offerId, offerName, effect, auditDay, conflicts: effect === 'moves' ? await conflictsIfIn(await readCase(pool, caseId, ['workshop']), to) : [] }
      }))
      return { faults, cases }
    },

    async centres(personId) {
      await secretariat(personId)
      return centresOf(pool)
    },

    async conflicts(personId, id) {
      const read = await readCase(pool, checkedId(id), ['workshop'])
      if (!hasRole(actorIn(read, personId), ...caseHandlers)) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
      return conflictsIfIn(read, {})
    },

    async reusable(personId, id) {
      const read = await readCase(pool, checkedId(id), [])
      if (!hasRole(actorIn(read, personId), 'manager', 'staff')) throw new Refused({ kind: 'forbidden', code: 'not-yours', params: { roles: 'manager,staff' } })
      const texts = await reusableTexts(pool, read.caseId)
      const now = (await modelVersionById(db, read.modelId))?.model
      const unchanged = new Map<string, Unchanged>()
      for (const modelId of new Set(texts.map((one) => one.modelId))) {
        const before = (await modelVersionById(db, modelId))?.model
        if (before && now) unchanged.set(modelId, unchangedBetween(before, now))
      }
      return texts.flatMap(({ body, modelId, ...one }) => {
        const written = body[one.kind === 'chapter' ? 'text' : 'where']
        const text = typeof written === 'string' ? written : ''
        const same = unchanged.get(modelId)
        return one.kind === 'chapter' && text === '' ? [] : [{ ...one, text, ...(body['how'] === 'touched' || body['how'] === 'standsInDocument' ? { how: body['how'] } : {}), modelUnchanged: (one.kind === 'chapter' ? same?.criteria : same?.requirements)?.has(one.key) ?? false }]
      })
    },
  }
}
