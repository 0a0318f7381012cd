// The record of a supervision: one act is one transaction. Lock and time first, facts by a later statement, then the rules, then all writes.
import type pg from 'pg'
import { localDateOf } from '../domain/deadlines/local-time.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { Refused } from '../domain/refusal.ts'
import type { SupervisionAct, SupervisionEntry, SupervisionInputs, SupervisionMove } from '../domain/supervision/acts.ts'
import { beginning, supervisionChange } from '../domain/supervision/change.ts'
import { supervisionEntryGaps, type SupervisionFacts, supervisionGaps } from '../domain/supervision/complete.ts'
import { supervisionWrites } from '../domain/supervision/entry.ts'
import { maySeeSupervision, maySupervise } from '../domain/supervision/may.ts'
import type { SupervisionPolicy } from '../domain/supervision/policy.ts'
import { type SupervisionActor, supervisionEntryTypes, supervisionSystem } from '../domain/supervision/rules.ts'
import { supervisionStanding, type SupervisionStanding } from '../domain/supervision/standing.ts'
import { begunSupervision, evolveSupervision, reportOf, type SupervisionState } from '../domain/supervision/state.ts'
import { bodyHash } from './body-hash.ts'
import { iso } from './case-people.ts'
import { frozenIsRefused, systemKey } from './record.ts'
import { type LockedSupervision, readSupervision, supervisionRolesOf, underSupervisionLock } from './supervision-read.ts'
import { type SupervisionEffects, type SupervisionNotice, writeSupervision } from './supervision-write.ts'
import { type Tx, transaction } from './transaction.ts'

export interface SupervisionDeps { readonly pool: pg.Pool; readonly now: (() => Promise<Instant>) | null }

/** What was recorded. `standing`: there when a move was among it; the workflow is to be told. */
export interface RecordedSupervision { readonly offerId: string; readonly seq: number; readonly type: string; readonly at: Instant; readonly moveNo: number; readonly state: SupervisionState; readonly standing: SupervisionStanding | null; readonly repeated: boolean }

const isEntry = (act: SupervisionAct): act is SupervisionEntry => (supervisionEntryTypes as readonly string[]).includes(act.type)
const modelRead = (act: SupervisionAct, state: SupervisionState | null): string | null => {
  const { report } = act.input as { readonly report?: string }
  return report === undefined || state === null ? null : reportOf(state, report)?.model ?? null
}

/** A person's act. Throws {@link Refused} with every reason; then nothing has been written. Who has no part is told that there is no such supervision. */
export function recordSupervision(deps: SupervisionDeps, personId: string, offerId: string, act: Exclude<SupervisionAct, { type: 'begin' }>, key: string, version?: number): Promise<RecordedSupervision> {
  if (key.startsWith(systemKey(''))) return Promise.reject(new Refused({ kind: 'invalid', code: 'key-reused' }))
  return frozenIsRefused(underSupervisionLock(deps.pool, offerId, deps.now, async (tx, locked) => {
    const read = await readSupervision(tx, offerId, act, personId, key, locked.at, modelRead(act, locked.state))
    if (read.done) {
      if (read.done.actor !== personId || read.done.bodyHash !== bodyHash(act)) throw new Refused({ kind: 'invalid', code: 'key-reused' })
      await giveBack(tx, offerId)
      return { offerId, seq: read.done.seq, type: read.done.type, at: read.done.at, moveNo: locked.moveNo, state: locked.state, standing: null, repeated: true }
    }
    const actor: SupervisionActor = { personId, roles: supervisionRolesOf(read.people, personId, locked.at) }
    if (!maySeeSupervision(actor)) throw new Refused({ kind: 'not-found', code: 'supervision-not-found' })
    return performSupervision(tx, locked, read.facts, read.policy, actor, act, key, [], version)
  }))
}

/** The lock took a number that no event will have. */
export const giveBack = async (tx: Tx, offerId: string): Promise<void> => { await tx.query('update supervisions set seq = seq - 1 where offer_id = $1', [offerId]) }

/** Performs an act under the lock; for persons and for the service itself. */
export async function performSupervision(tx: Tx, locked: LockedSupervision, facts: SupervisionFacts, policy: SupervisionPolicy, actor: SupervisionActor, act: SupervisionAct, key: string, notices: readonly SupervisionNotice[] = [], version?: number): Promise<RecordedSupervision> {
  const refusal = maySupervise(locked.state, actor, act.type)
  if (refusal) throw new Refused(refusal)
  const effects: SupervisionEffects = { events: [], writes: [], moves: 0, notices: [...notices], freezes: [] }
  let { state } = locked
  if (isEntry(act)) {
    refuse(supervisionEntryGaps(act, state, facts))
    const writes = supervisionWrites(act, state.yearNo)
    effects.events.push({ key, hash: bodyHash(act), type: act.type, moveNo: null, yearNo: state.yearNo, actor: actor.personId, data: { wrote: writes.map(({ kind, subject, key: place }) => ({ kind, subject, key: place })) } })
    effects.writes.push(...writes.map((write) => ({ ...write, author: actor.personId, seq: locked.seq })))
  } else {
    state = applyMove(act, state, facts, policy, locked, actor.personId, key, effects)
    // The next year opens by itself.
    if (act.type === 'closeYear') state = applyMove({ type: 'openYear', input: {} }, state, facts, policy, locked, supervisionSystem.personId, systemKey(`${String(locked.seq)}/openYear`), effects)
  }
  await writeSupervision(tx, locked, state, effects, isEntry(act) ? version : undefined)
  const moveNo = locked.moveNo + effects.moves
  return { offerId: locked.offerId, seq: locked.seq, type: act.type, at: locked.at, moveNo, state, standing: effects.moves > 0 ? supervisionStanding({ epoch: locked.epoch, moveNo, state }) : null, repeated: false }
}

const refuse = ([first, ...more]: ReturnType<typeof supervisionGaps>): void => { if (first) throw new Refused(first, ...more) }

function applyMove(move: SupervisionMove, state: SupervisionState, facts: SupervisionFacts, policy: SupervisionPolicy, locked: LockedSupervision, actor: string, key: string, effects: SupervisionEffects): SupervisionState {
  refuse(supervisionGaps(move, state, facts, locked.at))
  const change = move.type === 'begin' ? beginning(move.input, locked.offerId, locked.at, policy, state) : supervisionChange(move, state, locked.at, policy)
  const after = evolveSupervision(state, change)
  effects.moves += 1
  // Prose lives in texts, not in events.
  const { reason, text: _text, ...input } = move.input as { readonly reason?: string; readonly text?: string }
  effects.events.push({ key, hash: bodyHash(move), type: move.type, moveNo: locked.moveNo + effects.moves, yearNo: after.yearNo, actor, data: { input, change } })
  const seq = locked.seq + effects.events.length - 1
  if (reason !== undefined && reason !== '') effects.writes.push({ kind: 'reason', subject: String(state.yearNo), key: String(seq), body: { act: move.type, text: reason }, author: actor, seq })
  if (move.type === 'registerMeasure') effects.writes.push({ kind: 'measure', subject: move.input.id, key: 'text', body: { text: move.input.text }, author: actor, seq })
  if (move.type === 'deliverInformation') effects.freezes.push({ kind: 'information', subject: move.input.id })
  if (move.type === 'answerHearing') effects.freezes.push({ kind: 'hearingAnswer', subject: move.input.id })
  // What a year closes on is the record of that year.
  if (move.type === 'closeYear') {
    for (const kind of ['followUp', 'dialogue', 'preparation'] as const) effects.freezes.push({ kind, subject: String(state.yearNo) })
    for (const report of state.reports) for (const kind of ['score', 'theme', 'overall'] as const) effects.freezes.push({ kind, subject: report.id })
  }
  return after
}

/** Begins the supervision of an offer that becomes covered, or is again. Refused 404 `offer-not-found`, 409 `offer-not-supervised`, `supervision-begun`. */
export async function beginSupervision(deps: SupervisionDeps, personId: string, offerId: string, input: SupervisionInputs['begin'], key: string): Promise<RecordedSupervision> {
  if (key.startsWith(systemKey(''))) throw new Refused({ kind: 'invalid', code: 'key-reused' })
  const move = { type: 'begin', input } as const
  return transaction(deps.pool, async (tx) => {
    const { rows: [row] } = await tx.query<{ covered: boolean; at: Instant; epoch: number }>(`select covered_by_supervision as covered, ${iso('clock_timestamp()')} as at, (select epoch from record_epoch) as epoch from offers where id = $1`, [offerId])
    if (!row) throw new Refused({ kind: 'not-found', code: 'offer-not-found' })
    const begun = deps.now ? await deps.now() : row.at
    const before = await tx.query<{ seq: number; move_no: number; state: SupervisionState }>('update supervisions set seq = seq + 1 where offer_id = $1 returning seq, move_no, state', [offerId])
    const read = await readSupervision(tx, offerId, move, personId, key, begun, null)
    const [old] = before.rows
    if (read.done && old) {
      if (read.done.actor !== personId || read.done.bodyHash !== bodyHash(move)) throw new Refused({ kind: 'invalid', code: 'key-reused' })
      await giveBack(tx, offerId)
      return { offerId, seq: read.done.seq, type: 'begin', at: read.done.at, moveNo: old.move_no, state: old.state, standing: null, repeated: true }
    }
    const actor: SupervisionActor = { personId, roles: supervisionRolesOf(read.people, personId, begun) }
    if (!actor.roles.includes('coordinator')) throw new Refused(actor.roles.length === 0 ? { kind: 'not-found', code: 'supervision-not-found' } : { kind: 'forbidden', code: 'not-yours', params: { roles: 'coordinator' } })
    if (!row.covered) throw new Refused({ kind: 'conflict', code: 'offer-not-supervised' })
    refuse(sinceGaps(input, begun))
    if (old) return performSupervision(tx, { offerId, seq: old.seq, moveNo: old.move_no, state: old.state, epoch: row.epoch, at: begun }, read.facts, read.policy, actor, move, key)
    const blank = begunSupervision({ set: { offerId }, opened: {}, closed: [] })
    const { rowCount } = await tx.query('insert into supervisions (offer_id, seq, state, began_at) values ($1, 1, $2, $3) on conflict (offer_id) do nothing', [offerId, JSON.stringify(blank), begun])
    if (rowCount === 0) throw new Refused({ kind: 'conflict', code: 'supervision-begun' })
    const ended: SupervisionState = { ...blank, yearNo: 0, ended: 'notCovered' }
    return performSupervision(tx, { offerId, seq: 1, moveNo: 0, state: ended, epoch: row.epoch, at: begun }, read.facts, read.policy, actor, move, key)
  })
}

const sinceGaps = (input: SupervisionInputs['begin'], at: Instant): ReturnType<typeof supervisionGaps> => {
  const today = localDateOf(at)
  return [
    ...(input.since > today ? [{ kind: 'invalid' as const, code: 'date-ahead', field: 'since' }] : []),
    ...Object.entries(input.lastVisits ?? {}).flatMap(([unit, day]) => [
      ...(input.units.includes(unit) ? [] : [{ kind: 'invalid' as const, code: 'unknown-unit', field: 'lastVisits' }]),
      ...(day > today ? [{ kind: 'invalid' as const, code: 'date-ahead', field: 'lastVisits' }] : []),
    ]),
  ]
}
