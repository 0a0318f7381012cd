// The start of a case: once per offer and cycle, and one open case an offer at a time.
import { randomUUID } from 'node:crypto'
import { startChange } from '../domain/accreditation/change.ts'
import type { Policy } from '../domain/accreditation/policy.ts'
import { begin, type Beginning, evolve, type NotRelevant } from '../domain/accreditation/state.ts'
import { standingOf } from '../domain/accreditation/standing.ts'
import { Refused } from '../domain/refusal.ts'
import { bodyHash } from './body-hash.ts'
import { iso } from './case-people.ts'
import type { RecordDeps, Recorded } from './record.ts'
import { writeEffects, noEffects } from './record-write.ts'
import { type Tx, transaction } from './transaction.ts'

/** What a start needs, already authorised and settled by the service. */
export interface StartCase {
  readonly offerId: string
  readonly cycle: string
  readonly modelId: string
  readonly policy: Policy
  readonly startedBy: string
  readonly notRelevant: readonly NotRelevant[]
  readonly reasons: readonly { readonly requirementId: string; readonly reason: string }[]
  readonly key: string
}

interface Existing { id: string; offer_id: string; cycle: string; seq: number; move_no: number; key: string; hash: string; actor: string; at: string }

/** Records the start. A second one for the offer and cycle, or beside an open case, is refused with that case's id. */
export function recordStart(deps: RecordDeps, start: StartCase): Promise<Recorded> {
  return transaction(deps.pool, async (tx) => {
    const hash = bodyHash({ type: 'start', input: { offerId: start.offerId, cycle: start.cycle, modelId: start.modelId, reasons: start.reasons } })
    const id = randomUUID()
    const { rowCount } = await tx.query(
      `insert into cases (id, offer_id, cycle, model_id, policy, seq, move_no, move_id, state, stage, step, turn, started_at)
       values ($1, $2, $3, $4, $5, 0, 0, $1, '{"v":0}', 'qualityModel', 'confirming', 'offer', clock_timestamp()) on conflict do nothing`,
      [id, start.offerId, start.cycle, start.modelId, JSON.stringify(start.policy)])
    if (rowCount === 0) return startedBefore(tx, start, hash)
    // Held against the event that closes it meanwhile.
    const { rowCount: runs } = await tx.query(`select 1 from offers where id = $1 and lifecycle->>'status' not in ('closed', 'merged') for share`, [start.offerId])
    if (runs === 0) throw new Refused({ kind: 'conflict', code: 'offer-is-closed', field: 'offerId', params: { offerId: start.offerId } })
    const { rows: [locked] } = await tx.query<{ at: string; epoch: number }>(`update cases set seq = 1, acted_at = clock_timestamp() where id = $1 returning ${iso('acted_at')} as at, (select epoch from record_epoch) as epoch`, [id])
    if (!locked) throw new Error('A case just inserted is there')
    const at = deps.now ? await deps.now() : locked.at
    const beginning: Beginning = { offerId: start.offerId, cycle: start.cycle, modelId: start.modelId, startedBy: start.startedBy, startedAt: at, consultantId: start.startedBy, notRelevant: start.notRelevant }
    const made = startChange(beginning, start.policy)
    const state = evolve(begin(beginning), made)
    const lockedCase = { caseId: id, offerId: start.offerId, modelId: start.modelId, policy: start.policy, seq: 1, moveNo: 0, moveId: id, state, epoch: locked.epoch, at }
    const effects = noEffects(lockedCase)
    effects.events.push({ key: start.key, hash, type: 'start', moveNo: 1, actor: start.startedBy, data: { input: { offerId: start.offerId, cycle: start.cycle }, change: made } })
    effects.moves.push({ type: 'confirmModel', change: made, id: randomUUID(), no: 1 })
    for (const one of start.reasons) effects.writes.push({ kind: 'notRelevantReason', key: one.requirementId, body: one, author: start.startedBy, seq: 1 })
    await tx.query('update cases set started_at = $2 where id = $1', [id, at])
    const { owed, moveNo, moveId } = await writeEffects(tx, lockedCase, state, effects)
    return { caseId: id, seq: 1, type: 'start', at, moveNo, followed: null, versions: [], state, standing: standingOf({ epoch: locked.epoch, caseId: id, moveNo, moveId, state, owed }), repeated: false }
  })
}

async function startedBefore(tx: Tx, start: StartCase, hash: string): Promise<Recorded> {
  const { rows: [before] } = await tx.query<Existing & { state: Recorded['state'] }>(
    `select c.id, c.offer_id, c.cycle, c.seq, c.move_no, c.state, e.key, encode(e.body_hash, 'hex') as hash, e.actor, ${iso('e.at')} as at
     from cases c join events e on e.case_id = c.id and e.seq = 1
     where c.offer_id = $1 and (c.cycle = $2 or c.ended_at is null) order by (c.cycle = $2) desc limit 1`, [start.offerId, start.cycle])
  if (!before) throw new Refused({ kind: 'conflict', code: 'case-exists', params: { offerId: start.offerId } })
  if (before.key === start.key && before.actor === start.startedBy) {
    if (before.hash !== hash) throw new Refused({ kind: 'invalid', code: 'key-reused' })
    return { caseId: before.id, seq: 1, type: 'start', at: before.at, moveNo: before.move_no, followed: null, versions: [], state: before.state, standing: null, repeated: true }
  }
  throw new Refused({ kind: 'conflict', code: before.cycle === start.cycle ? 'case-exists' : 'case-running', params: { accreditationId: before.id, offerId: start.offerId, cycle: before.cycle, link: `/api/v1/accreditations/${before.id}` } })
}
