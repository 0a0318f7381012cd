// Arrangementer: held by the secretariat or an offer's leader, signed up for by whoever they are for; a full one has a waiting list.
import { randomUUID } from 'node:crypto'
import { localDateOf } from '../domain/deadlines/local-time.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { learningEventFaults, type LearningEventInput, mayHold, movedUp, seated, signUpFault } from '../domain/learnings/events.ts'
import { cprRefusals } from '../domain/personal-data/cpr.ts'
import { Refused, type Refusal } from '../domain/refusal.ts'
import type { Store } from '../store/connect.ts'
import { areaOfPerson, type LearningEventNotice, learningEventById, learningEventNotices, type LearningEventRead, learningEvents, lockLearningEvent, noteEventNotices, participantsOf, signOff, signUp, writeLearningEvent } from '../store/learning-events.ts'
import { areasOf } from '../store/offers.ts'
import { functionsActedFor, rolesOf } from '../store/people.ts'
import { modelsInForce, modelVersionById } from '../store/quality-models.ts'
import { answerForKey, noteAnswer } from '../store/request-keys.ts'
import { type Tx, transaction } from '../store/transaction.ts'
import { notingRefusals } from './noting.ts'

export type { LearningEventNotice } from '../store/learning-events.ts'

/** An event as somebody sees it. `mine`: whether they have a place, wait (and as which), or neither; `waiting` counts all. */
export interface LearningEventView extends LearningEventInput {
  readonly eventId: string; readonly version: number; readonly offerName: string | null; readonly madeByName: string
  readonly cancelledAt: Instant | null; readonly cancelReason: string | null; readonly past: boolean
  readonly taken: number; readonly waiting: number
  readonly mine: 'seat' | 'waiting' | 'none'; readonly mayChange: boolean; readonly signUp: Refusal | null
}
export interface Participant { readonly personId: string; readonly name: string; readonly title: string; readonly place: string | null; readonly waits: boolean }
export interface LearningEventAnswer { readonly eventId: string; readonly version: number; readonly mine: 'seat' | 'waiting' | 'none' }

/**
 * Writes take the caller's key and are done once. Refused 403 `not-yours`; 404 `learning-event-not-found`; 409 `stale-version`,
 * `learning-event-cancelled`, `sign-up-closed`, `learning-event-of-other-area`; 422 as domain/learnings/events.ts says, and `looks-like-cpr`.
 */
export interface LearningEventService {
  readonly list: (personId: string, query: { readonly past: boolean; readonly requirementId?: string; readonly page: number; readonly pageSize: number }) => Promise<{ readonly rows: readonly LearningEventView[]; readonly total: number }>
  readonly get: (personId: string, eventId: string) => Promise<LearningEventView>
  /** For who holds it. */
  readonly participants: (personId: string, eventId: string) => Promise<readonly Participant[]>
  readonly notices: (personId: string) => Promise<readonly LearningEventNotice[]>
  readonly mayHold: (personId: string) => Promise<{ readonly forAll: boolean; readonly offerIds: readonly string[] }>
  readonly make: (personId: string, key: string, input: LearningEventInput) => Promise<LearningEventAnswer>
  readonly change: (personId: string, key: string, eventId: string, input: LearningEventInput, version: number) => Promise<LearningEventAnswer>
  readonly cancel: (personId: string, key: string, eventId: string, reason: string) => Promise<LearningEventAnswer>
  readonly signUp: (personId: string, key: string, eventId: string) => Promise<LearningEventAnswer>
  readonly signOff: (personId: string, key: string, eventId: string) => Promise<LearningEventAnswer>
}

const refuse = (refusal: Refusal | null): void => { if (refusal) throw new Refused(refusal) }
const refuseAll = ([first, ...more]: readonly Refusal[]): void => { if (first) throw new Refused(first, ...more) }
type Known = Parameters<typeof learningEventFaults>[3]
const check = (input: LearningEventInput, at: Instant, known: Known): void => refuseAll([...cprRefusals(input), ...learningEventFaults(input, at, localDateOf(input.startsAt), known)])
const held = (event: LearningEventRead | null): LearningEventRead => { if (!event) throw new Error('An event is locked before it is changed'); return event }
const mineIn = (event: Pick<LearningEventRead, 'signedUp' | 'body'>, personId: string): LearningEventAnswer['mine'] => {
  const { seats, waiting } = seated(event.signedUp, event.body.places)
  return seats.includes(personId) ? 'seat' : waiting.includes(personId) ? 'waiting' : 'none'
}

const found = async (executor: Pick<Tx, 'query'>, eventId: string): Promise<LearningEventRead> => {
  const event = await learningEventById(executor, eventId)
  if (!event) throw new Refused({ kind: 'not-found', code: 'learning-event-not-found' })
  return event
}

const tellMovedUp = async (tx: Tx, before: LearningEventRead, at: Instant): Promise<void> => {
  const after = await found(tx, before.eventId)
  await noteEventNotices(tx, before.eventId, 'movedUp', `movedUp/${at}`, movedUp(before.signedUp, before.body.places, after.signedUp, after.body.places), at)
}

/** The service over a store. */
export function createLearningEvents({ pool, db, clock = () => new Date() }: Pick<Store, 'pool' | 'db'> & { readonly clock?: () => Date }): LearningEventService {
  const noting = notingRefusals(pool)
  const acting = async (personId: string, at: Instant) => ({ roles: (await rolesOf(db, [personId], at)).get(personId) ?? [], functions: await functionsActedFor(db, personId, at) })
  type Acting = Awaited<ReturnType<typeof acting>>

  const view = (event: LearningEventRead, personId: string, me: Acting, area: string | null, at: Instant): LearningEventView => {
    const { eventId, version, body, offerName, madeByName, cancelledAt, cancelReason } = event
    const { seats, waiting } = seated(event.signedUp, body.places)
    return {
      ...body, eventId, version, offerName, madeByName, cancelledAt, cancelReason, past: body.startsAt <= at, taken: seats.length, waiting: waiting.length, mine: mineIn(event, personId),
      mayChange: cancelledAt === null && body.startsAt > at && mayHold(me.roles, me.functions, body.offerId) === null,
      signUp: signUpFault({ ...body, cancelled: cancelledAt !== null }, area, at, localDateOf(at)),
    }
  }
  /** What an event's words are held against, read before its transaction: that would else need two connections. */
  const known = async (): Promise<Known> => {
    const [areas, inForce] = await Promise.all([areasOf(db), modelsInForce(db)])
    const models = await Promise.all(inForce.map((one) => modelVersionById(db, one.id)))
    return { areas: new Set(areas.map((one) => one.id)), requirements: new Set(models.flatMap((one) => one?.model.requirements.map((requirement) => requirement.id) ?? [])) }
  }
  /** One write under the caller's key; an event it is about is locked first, so that the last place is one person's. */
  const writing = (personId: string, key: string, operation: string, eventId: string | null, body: object, work: (tx: Tx, at: Instant, event: LearningEventRead | null, me: Acting) => Promise<string>): Promise<LearningEventAnswer> => noting(personId, null, operation, async () => { const me = await acting(personId, clock().toISOString()); return transaction(pool, async (tx) => {
    const before = await answerForKey<LearningEventAnswer>(tx, personId, key, operation, { eventId, ...body })
    if (before) return before
    if (eventId !== null) await lockLearningEvent(tx, eventId)
    const id = await work(tx, clock().toISOString(), eventId === null ? null : await found(tx, eventId), me)
    const after = await found(tx, id)
    const answer = { eventId: after.eventId, version: after.version, mine: mineIn(after, personId) }
    await noteAnswer(tx, personId, key, operation, { eventId, ...body }, answer)
    return answer
  }) })

  return {
    async list(personId, query) {
      const at = clock().toISOString()
      const [rows, me, area] = await Promise.all([learningEvents(pool, query, at), acting(personId, at), areaOfPerson(pool, personId)])
      return { rows: rows.map((one) => view(one, personId, me, area, at)), total: rows[0]?.total ?? 0 }
    },
    async get(personId, eventId) {
      const at = clock().toISOString()
      const event = await found(pool, eventId)
      return view(event, personId, await acting(personId, at), await areaOfPerson(pool, personId), at)
    },
    async participants(personId, eventId) {
      const event = await found(pool, eventId)
      const me = await acting(personId, clock().toISOString())
      refuse(mayHold(me.roles, me.functions, event.body.offerId))
      const waiting = new Set(seated(event.signedUp, event.body.places).waiting)
      return (await participantsOf(pool, event.signedUp)).map((one) => ({ ...one, waits: waiting.has(one.personId) }))
    },
    notices: (personId) => learningEventNotices(pool, personId),
    async mayHold(personId) {
      const { roles, functions } = await acting(personId, clock().toISOString())
      return { forAll: mayHold(roles, [], null) === null, offerIds: functions.filter((one) => one.unit.kind === 'offer' && one.function === 'manager').map((one) => one.unit.id) }
    },
    make: async (personId, key, input) => { const facts = await known(); return writing(personId, key, 'makeLearningEvent', null, input, async (tx, at, _event, me) => {
      refuse(mayHold(me.roles, me.functions, input.offerId))
      check(input, at, facts)
      const eventId = randomUUID()
      await writeLearningEvent(tx, { eventId, version: 1, body: input, by: personId, at })
      return eventId
    }) },
    change: async (personId, key, eventId, input, version) => { const facts = await known(); return writing(personId, key, 'changeLearningEvent', eventId, { input, version }, async (tx, at, locked, me) => {
      const event = held(locked)
      refuse(mayHold(me.roles, me.functions, event.body.offerId))
      refuse(mayHold(me.roles, me.functions, input.offerId))
      if (event.cancelledAt !== null) throw new Refused({ kind: 'conflict', code: 'learning-event-cancelled' })
      if (event.version !== version) throw new Refused({ kind: 'conflict', code: 'stale-version' })
      check(input, at, facts)
      await writeLearningEvent(tx, { eventId, version: version + 1, body: input, by: personId, at })
      const told = input.startsAt !== event.body.startsAt || input.endsAt !== event.body.endsAt || input.place !== event.body.place
      if (told) await noteEventNotices(tx, eventId, 'changed', `changed/${String(version + 1)}`, event.signedUp, at)
      await tellMovedUp(tx, event, at)
      return eventId
    }) },
    cancel: (personId, key, eventId, reason) => writing(personId, key, 'cancelLearningEvent', eventId, { reason }, async (tx, at, locked, me) => {
      const event = held(locked)
      refuse(mayHold(me.roles, me.functions, event.body.offerId))
      if (event.cancelledAt !== null) throw new Refused({ kind: 'conflict', code: 'learning-event-cancelled' })
      refuseAll(cprRefusals(reason, 'reason'))
      await writeLearningEvent(tx, { eventId, version: event.version + 1, body: event.body, by: personId, at, cancelReason: reason })
      await noteEventNotices(tx, eventId, 'cancelled', 'cancelled', event.signedUp, at)
      return eventId
    }),
    signUp: (personId, key, eventId) => writing(personId, key, 'signUpForLearningEvent', eventId, {}, async (tx, at, locked) => {
      const event = held(locked)
      refuse(signUpFault({ ...event.body, cancelled: event.cancelledAt !== null }, await areaOfPerson(tx, personId), at, localDateOf(at)))
      await signUp(tx, eventId, personId, at)
      return eventId
    }),
    signOff: (personId, key, eventId) => writing(personId, key, 'signOffFromLearningEvent', eventId, {}, async (tx, at, locked) => {
      const event = held(locked)
      if (event.cancelledAt !== null) throw new Refused({ kind: 'conflict', code: 'learning-event-cancelled' })
      await signOff(tx, eventId, personId, at)
      await tellMovedUp(tx, event, at)
      return eventId
    }),
  }
}
