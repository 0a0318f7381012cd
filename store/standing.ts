// The standing as the record has it, and what was told of it. The workflow's only source of truth.
import type pg from 'pg'
import { type Standing, standingOf } from '../domain/accreditation/standing.ts'
import { type CaseState, type Owed, stateVersion } from '../domain/accreditation/state.ts'
import { Refused } from '../domain/refusal.ts'
import { prepared } from './prepared.ts'
import { foldAgain } from './record-read.ts'
import { transaction } from './transaction.ts'

interface Row { id: string; move_no: number; move_id: string; state: CaseState; epoch: number; owed: Owed[] | null }

const columns = `c.id, c.move_no, c.move_id, c.state, (select epoch from record_epoch) as epoch,
  (select json_agg(json_strip_nulls(json_build_object('id', o.id, 'kind', o.kind, 'asked', (select max(a.id) from owed_work_asks a where a.case_id = o.case_id and a.owed_id = o.id))) order by o.owed_at, o.id) from owed_work o where o.case_id = c.id and o.done_at is null and o.cancelled_at is null) as owed`

/** The standing of one case; throws {@link Refused} `case-not-found`. */
export function loadStanding(pool: pg.Pool, caseId: string): Promise<Standing> {
  return transaction(pool, async (tx) => {
    const { rows: [row] } = await tx.query<Row>(`select ${columns} from cases c where c.id = $1`, [caseId])
    if (!row) throw new Refused({ kind: 'not-found', code: 'case-not-found' })
    const state = row.state.v === stateVersion ? row.state : await foldAgain(tx, caseId)
    return standingOf({ epoch: row.epoch, caseId: row.id, moveNo: row.move_no, moveId: row.move_id, state, owed: row.owed ?? [] })
  })
}

/** Which offer and cycle a case is: its workflow's id is made of them. */
export interface CaseName { readonly caseId: string; readonly offerId: string; readonly cycle: string }

/** `byTheClock`: the newest move was recorded for the workflow itself, which has it as its activity's answer. */
export interface UntoldCase extends CaseName { readonly byTheClock: boolean }

/** Open cases, and ended ones with owed work, that this namespace has not been told the newest of; oldest first. */
export async function untold(pool: pg.Pool, namespaceId: string, limit: number): Promise<readonly UntoldCase[]> {
  const { rows } = await pool.query<UntoldCase>(
    `select c.id as "caseId", c.offer_id as "offerId", c.cycle,
       coalesce(c.told_namespace = $1 and c.told_epoch = r.epoch, false) and exists (select 1 from events e where e.case_id = c.id and e.move_no = c.move_no and e.actor = 'system') as "byTheClock"
     from cases c, record_epoch r
     where (c.told_move_no < c.move_no or c.told_epoch < r.epoch or c.told_namespace is distinct from $1)
       and (c.ended_at is null or c.told_move_no < c.move_no or exists (select 1 from owed_work o where o.case_id = c.id and o.done_at is null and o.cancelled_at is null))
     order by c.started_at limit $2`, [namespaceId, limit])
  return rows
}

/** What waits. `overdue`: steps late by a minute; `failing`: owed work whose last attempt failed. */
export interface Backlog { readonly untold: number; readonly overdue: number; readonly owed: number; readonly failing: number }

/** How much waits: what health says. */
export async function backlog(pool: pg.Pool): Promise<Backlog> {
  const { rows: [row] } = await pool.query<Backlog>(
    `select (select count(*) from cases where told_move_no < move_no) as untold,
       (select count(*) from cases where next_instant < clock_timestamp() - interval '1 minute' and ended_at is null) as overdue,
       (select count(*) from owed_work where done_at is null and cancelled_at is null) as owed,
       (select count(*) from owed_work where failing_since is not null and done_at is null and cancelled_at is null) as failing`)
  return row ?? { untold: 0, overdue: 0, owed: 0, failing: 0 }
}

/** Notes what the workflow has been told; a later word is never overwritten by an earlier. */
export async function noteTold(pool: pg.Pool, standing: Pick<Standing, 'caseId' | 'moveNo' | 'epoch'>, namespaceId: string): Promise<void> {
  // Not waited for on disk: what a crash forgets is told once more.
  await pool.query(prepared(
    `with unhurried as materialized (select set_config('synchronous_commit', 'off', true))
     update cases set told_move_no = $2, told_epoch = $3, told_namespace = $4, told_at = clock_timestamp() from unhurried
     where id = $1 and (told_namespace is distinct from $4 or told_epoch < $3 or (told_epoch = $3 and told_move_no < $2))`,
    [standing.caseId, standing.moveNo, standing.epoch, namespaceId]))
}

/** A sign of life; a gap of ten minutes or more is kept as an outage, so that silence during it does not count. */
export async function beat(pool: pg.Pool): Promise<void> {
  await pool.query(`with before as (select last_beat from service_beats), gap as (
      insert into outages (from_at, to_at) select last_beat, clock_timestamp() from before where last_beat < clock_timestamp() - interval '10 minutes')
    insert into service_beats (last_beat) values (clock_timestamp()) on conflict (only_row) do update set last_beat = clock_timestamp()`)
}
