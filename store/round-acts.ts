// What people do with rounds: made, started, paused, resumed, cancelled, tried again. One transaction each, under the round's lock.
import { sql, type Transaction } from 'kysely'
import { randomUUID } from 'node:crypto'
import type { RoundCalendar } from '../domain/rounds/calendar.ts'
import type { RoundAct, RoundStatus } from '../domain/rounds/round.ts'
import type { Database } from './schema.ts'

export interface NewRound extends RoundCalendar { readonly name: string; readonly cycle: string; readonly modelId: string; readonly startsPerMinute: number; readonly offerIds: readonly string[] }

/** Stores a planned round with its offers in the given order; undefined where another round has the name. */
export async function insertRound(trx: Transaction<Database>, round: NewRound, by: string): Promise<string | undefined> {
  const id = randomUUID()
  const { numAffectedRows } = await sql`
    insert into rounds (id, name, cycle, model_id, from_day, to_day, closed_weeks, starts_per_minute, created_by)
    values (${id}, ${round.name}, ${round.cycle}, ${round.modelId}, ${round.from}, ${round.to}, ${[...round.closedWeeks]}, ${round.startsPerMinute}, ${by})
    on conflict (lower(name)) do nothing`.execute(trx)
  if (numAffectedRows === 0n) return undefined
  await sql`insert into round_offers (round_id, offer_id, position) select ${id}::uuid, o.id, o.n from unnest(${[...round.offerIds]}::text[]) with ordinality as o (id, n)`.execute(trx)
  return id
}

/** Locks a round until the transaction ends; undefined where there is none. */
export async function lockRound(trx: Transaction<Database>, roundId: string): Promise<{ readonly status: RoundStatus; readonly moveNo: number; readonly failed: number } | undefined> {
  const { rows: [row] } = await sql<{ status: RoundStatus; moveNo: number; failed: number }>`
    select status, move_no as "moveNo", (select count(*)::int from round_offers o where o.round_id = r.id and o.status = 'failed') as failed from rounds r where id = ${roundId} for update of r`.execute(trx)
  return row
}

export interface RoundMove { readonly roundId: string; readonly act: RoundAct; readonly to: RoundStatus; readonly moveNo: number; readonly by: string; readonly reason: string | null; readonly withCases: boolean }

/** Records one decision about a locked round, and what it brings for its offers and cases. */
export async function moveRound(trx: Transaction<Database>, { roundId, act, to, moveNo, by, reason, withCases }: RoundMove): Promise<void> {
  await sql`insert into round_events (round_id, move_no, type, actor, reason) values (${roundId}, ${moveNo}, ${act}, ${by}, ${reason})`.execute(trx)
  await sql`update rounds set status = ${to}, move_no = ${moveNo}, progress_at = clock_timestamp(), started_by = case when ${act} = 'start' then ${by} else started_by end where id = ${roundId}`.execute(trx)
  if (act === 'retry') await sql`update round_offers set status = 'planned', begun_at = null, settled_at = null, reasons = '[]' where round_id = ${roundId} and status = 'failed'`.execute(trx)
  // What has been begun is seen to its end: its case may be there already.
  if (act === 'cancel') await sql`update round_offers set status = 'cancelled', settled_at = clock_timestamp() where round_id = ${roundId} and status = 'planned' and begun_at is null`.execute(trx)
  if (withCases && act === 'pause') await owe(trx, roundId, moveNo, 'pause', sql`not c.paused`)
  // Only those that the round itself has paused: somebody else's pause is somebody else's to end.
  if (withCases && act === 'resume') {
    await owe(trx, roundId, moveNo, 'resume', sql`exists (select 1 from round_case_moves m where m.round_id = ${roundId} and m.case_id = c.id and m.type = 'pause' and m.reasons = '[]'
      and not exists (select 1 from round_case_moves l where l.round_id = m.round_id and l.case_id = m.case_id and l.move_no > m.move_no))`)
  }
}

const owe = (trx: Transaction<Database>, roundId: string, moveNo: number, type: 'pause' | 'resume', which: ReturnType<typeof sql>) => sql`
  insert into round_case_moves (round_id, move_no, case_id, type)
  select ${roundId}::uuid, ${moveNo}, c.id, ${type} from round_offers o join cases c on c.id = o.case_id where o.round_id = ${roundId} and c.ended_at is null and ${which}`.execute(trx)
