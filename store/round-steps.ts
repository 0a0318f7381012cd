// What a round's workflow does in the record: it takes the next offer, notes what became of it, and makes the moves its cases are owed.
import type pg from 'pg'
import { type RoundFacts, type RoundStanding, roundStandingOf, type RoundStatus } from '../domain/rounds/round.ts'
import { waitBeforeStart } from '../domain/rounds/pace.ts'
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import { Refused, type Refusal } from '../domain/refusal.ts'
import { iso } from './case-people.ts'
import { read } from './read.ts'
import { type Tx, transaction } from './transaction.ts'

/** The standing of one round; throws {@link Refused} `round-not-found`. */
export async function loadRoundStanding(pool: pg.Pool, roundId: string): Promise<RoundStanding> {
  const [facts] = await read<RoundFacts>(pool,
    `select (select epoch from record_epoch) as epoch, r.id as "roundId", r.move_no as "moveNo", r.status,
       (select count(*)::int from round_offers o where o.round_id = r.id and o.status = 'planned' and o.begun_at is not null) as begun,
       (select count(*)::int from round_case_moves m where m.round_id = r.id and m.done_at is null) as moves
     from rounds r where r.id = $1`, [roundId])
  if (!facts) throw new Refused({ kind: 'not-found', code: 'round-not-found' })
  return roundStandingOf(facts)
}

/** An offer to be started now, as the round has it; or how long to wait; or neither: nothing is to be started. */
export interface NextStart {
  readonly offer: { readonly offerId: string; readonly cycle: string; readonly modelId: string; readonly startedBy: string; readonly from: LocalDate; readonly to: LocalDate } | null
  readonly waitMs: number
}

/** Takes the next offer: one that was begun and never noted comes first, then the next in order, if the round is starting and its rate allows. */
export function beginNext(pool: pg.Pool, roundId: string): Promise<NextStart> {
  return transaction(pool, async (tx) => {
    const { rows: [round] } = await tx.query<{ status: RoundStatus; cycle: string; modelId: string; startedBy: string; from: LocalDate; to: LocalDate; perMinute: number; at: Instant }>(
      `select status, cycle, model_id as "modelId", started_by as "startedBy", from_day::text as "from", to_day::text as "to", starts_per_minute as "perMinute", ${iso('clock_timestamp()')} as at from rounds where id = $1 for update`, [roundId])
    if (!round) throw new Refused({ kind: 'not-found', code: 'round-not-found' })
    const { status, perMinute, at, ...about } = round
    const { rows: [cut] } = await tx.query<{ offerId: string }>(`select offer_id as "offerId" from round_offers where round_id = $1 and status = 'planned' and begun_at is not null order by position limit 1`, [roundId])
    if (cut) return { offer: { ...about, ...cut }, waitMs: 0 }
    if (status !== 'starting') return { offer: null, waitMs: 0 }
    const { rows: begun } = await tx.query<{ at: Instant }>(`select ${iso('begun_at')} as at from round_offers where round_id = $1 and begun_at is not null order by begun_at desc limit 200`, [roundId])
    const waitMs = waitBeforeStart(begun.map((one) => one.at), perMinute, at)
    if (waitMs > 0) return { offer: null, waitMs }
    const { rows: [next] } = await tx.query<{ offerId: string }>(
      `update round_offers set begun_at = clock_timestamp() where round_id = $1 and offer_id = (select offer_id from round_offers where round_id = $1 and status = 'planned' order by position limit 1) returning offer_id as "offerId"`, [roundId])
    return { offer: next ? { ...about, ...next } : null, waitMs: 0 }
  })
}

/** The case that a start under this key has made; undefined where none has. */
export async function caseStartedAs(pool: pg.Pool, offerId: string, cycle: string, key: string): Promise<string | undefined> {
  const [found] = await read<{ id: string }>(pool, 'select c.id from cases c join events e on e.case_id = c.id and e.seq = 1 where c.offer_id = $1 and c.cycle = $2 and e.key = $3', [offerId, cycle, key])
  return found?.id
}

/** What became of one offer. */
export type Outcome = { readonly caseId: string } | { readonly reasons: readonly Refusal[] }

/** Notes what became of an offer, once; the round that has tried all is started. */
export function noteOutcome(pool: pg.Pool, roundId: string, offerId: string, outcome: Outcome): Promise<void> {
  return transaction(pool, async (tx) => {
    await tx.query('select 1 from rounds where id = $1 for update', [roundId])
    const [caseId, reasons] = 'caseId' in outcome ? [outcome.caseId, []] : [null, outcome.reasons]
    await tx.query(
      `update round_offers set status = $3, case_id = $4, reasons = $5, settled_at = clock_timestamp() where round_id = $1 and offer_id = $2 and status = 'planned'`,
      [roundId, offerId, caseId === null ? 'failed' : 'started', caseId, JSON.stringify(reasons)])
    await closeIfTried(tx, roundId)
  })
}

/** Of a round that is starting and has nothing left to try: it is started. */
export const closeTried = (pool: pg.Pool, roundId: string): Promise<void> => transaction(pool, async (tx) => {
  await tx.query('select 1 from rounds where id = $1 for update', [roundId])
  await closeIfTried(tx, roundId)
})

async function closeIfTried(tx: Tx, roundId: string): Promise<void> {
  const { rowCount } = await tx.query(
    `with closed as (update rounds r set status = 'started', move_no = move_no + 1, progress_at = clock_timestamp() where id = $1 and status = 'starting'
       and not exists (select 1 from round_offers o where o.round_id = r.id and o.status = 'planned') returning id, move_no)
     insert into round_events (round_id, move_no, type, actor) select id, move_no, 'tried', 'system' from closed`, [roundId])
  if (rowCount === 0) await tx.query('update rounds set progress_at = clock_timestamp() where id = $1', [roundId])
}

/** A move that a case of the round is owed; the person and the reason are those of the round's own move. */
export interface OwedCaseMove { readonly moveNo: number; readonly caseId: string; readonly type: 'pause' | 'resume'; readonly by: string; readonly reason: string }

/** The next moves owed, the oldest first. */
export const owedCaseMoves = (pool: pg.Pool, roundId: string, limit: number): Promise<readonly OwedCaseMove[]> =>
  read<OwedCaseMove>(pool, `select m.move_no as "moveNo", m.case_id as "caseId", m.type, e.actor as by, coalesce(e.reason, '') as reason
    from round_case_moves m join round_events e using (round_id, move_no) where m.round_id = $1 and m.done_at is null order by m.move_no, m.case_id limit $2`, [roundId, limit])

/** Notes that a case took its move, or why it did not. */
export async function noteCaseMove(pool: pg.Pool, roundId: string, { moveNo, caseId }: Pick<OwedCaseMove, 'moveNo' | 'caseId'>, reasons: readonly Refusal[]): Promise<void> {
  await transaction(pool, (tx) => tx.query('update round_case_moves set done_at = clock_timestamp(), reasons = $4 where round_id = $1 and move_no = $2 and case_id = $3 and done_at is null', [roundId, moveNo, caseId, JSON.stringify(reasons)]))
}

/** SQL: the round `r` has something to do, now or later. */
export const roundLives = `(r.status in ('starting', 'paused') or exists (select 1 from round_case_moves m where m.round_id = r.id and m.done_at is null)
         or exists (select 1 from round_offers o where o.round_id = r.id and o.status = 'planned' and o.begun_at is not null))`

/** Rounds whose newest word this namespace has not been told, or that stand still with work to do. */
export async function untoldRounds(pool: pg.Pool, namespaceId: string): Promise<readonly string[]> {
  const rows = await read<{ id: string }>(pool,
    `select r.id from rounds r, record_epoch e
     where (r.told_move_no < r.move_no or ${roundLives})
       and r.status <> 'planned'
       and (r.told_move_no < r.move_no or r.told_epoch < e.epoch or r.told_namespace is distinct from $1
         or (r.status = 'starting' and r.progress_at < clock_timestamp() - interval '3 minutes')) order by r.id`, [namespaceId])
  return rows.map((row) => row.id)
}

/** Notes what a round's workflow has been told. */
export async function noteRoundTold(pool: pg.Pool, standing: Pick<RoundStanding, 'roundId' | 'moveNo' | 'epoch'>, namespaceId: string): Promise<void> {
  await pool.query(
    `update rounds set told_move_no = $2, told_epoch = $3, told_namespace = $4
     where id = $1 and (told_namespace is distinct from $4 or told_epoch < $3 or (told_epoch = $3 and told_move_no < $2))`, [standing.roundId, standing.moveNo, standing.epoch, namespaceId])
}
