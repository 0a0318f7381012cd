// States and lists made anew from the events, which are the only truth of them: one case a transaction under its lock.
import type pg from 'pg'
import { type DeadlineRow, deadlineRows } from '../domain/accreditation/deadline-rows.ts'
import { type CaseState, type Change, fold, type MoveEvent, nextDue, nextInstant, stageOf, stateVersion, turnIn } from '../domain/accreditation/state.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { canonicalJson } from './canonical-json.ts'
import { iso } from './case-people.ts'
import { transaction, type Tx } from './transaction.ts'

/** One thing that was not as the events tell it: a column of the case, or one of its deadlines (`deadline confirmModel/2`). */
export interface RebuiltDifference { readonly what: string; readonly found: unknown; readonly expected: unknown }
export interface RebuiltCase { readonly caseId: string; readonly offerId: string; readonly cycle: string; readonly differences: readonly RebuiltDifference[] }

/** The events of a case cannot be folded by this version: it is older than the one that wrote the state. */
export class NewerState extends Error {
  readonly code = 'state-newer'
}

interface Columns {
  readonly seq: number; readonly move_no: number; readonly state: CaseState; readonly stage: string; readonly step: string; readonly turn: string; readonly paused: boolean
  readonly due: Instant | null; readonly next_instant: Instant | null; readonly started_at: Instant; readonly ended_at: Instant | null
}
interface EventRow { readonly type: MoveEvent['type']; readonly actor: string; readonly move_no: number | null; readonly seq: number; readonly at: Instant; readonly data: { readonly change: Change } }

/** The ids of all cases after `after`, in order. */
export async function caseIds(pool: pg.Pool, after: string | null, limit: number): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>('select id from cases where $1::uuid is null or id > $1::uuid order by id limit $2', [after, limit])
  return rows.map((row) => row.id)
}

/** Compares one case with its events; unless `onlyCheck` it is written as they tell it. People's acts on it wait meanwhile, some milliseconds. */
export function rebuildCase(pool: pg.Pool, caseId: string, onlyCheck: boolean): Promise<RebuiltCase> {
  return transaction(pool, async (tx) => {
    const { rows: [of] } = await tx.query<{ offer_id: string; cycle: string }>('select offer_id, cycle from cases where id = $1 for update', [caseId])
    if (!of) throw new Error(`The case ${caseId} is gone; cases are never deleted`)
    // Read after the lock has been taken: what was waited for is seen.
    const { rows: [found] } = await tx.query<Columns>(
      `select seq, move_no, state, stage, step, turn, paused, ${iso('due')} as due, ${iso('next_instant')} as next_instant, ${iso('started_at')} as started_at, ${iso('ended_at')} as ended_at from cases where id = $1`, [caseId])
    if (!found) throw new Error('A locked case is there')
    if (found.state.v > stateVersion) throw new NewerState(`The state of case ${caseId} is of version ${found.state.v}, newer than this program's ${stateVersion}`)
    const { rows: events } = await tx.query<EventRow>(`select seq, type, actor, move_no, ${iso('at')} as at, data from events where case_id = $1 order by seq`, [caseId])
    const moves = events.filter((event) => event.move_no !== null)
    const expected = columnsOf(events, moves)
    const differences = Object.keys(expected).flatMap((column): RebuiltDifference[] => difference(column, found[column as keyof Columns], expected[column as keyof Columns]))
    const deadlines = deadlineRows(moves.map((move) => ({ change: move.data.change, at: move.at })))
    differences.push(...await deadlineDifferences(tx, caseId, deadlines))
    if (differences.length > 0 && !onlyCheck) await write(tx, caseId, expected, deadlines)
    return { caseId, offerId: of.offer_id, cycle: of.cycle, differences }
  })
}

function columnsOf(events: readonly EventRow[], moves: readonly EventRow[]): Columns {
  const state = fold(moves.map((move) => ({ type: move.type, actor: move.actor, change: move.data.change })))
  const [first] = events
  return {
    seq: Math.max(...events.map((event) => event.seq)), move_no: Math.max(...moves.map((move) => move.move_no ?? 0)), state,
    stage: stageOf(state), step: state.step, turn: turnIn(state), paused: state.pausedAt !== null,
    due: nextDue(state), next_instant: nextInstant(state), started_at: first?.at ?? state.startedAt, ended_at: state.endedAt,
  }
}

const difference = (what: string, found: unknown, expected: unknown): RebuiltDifference[] =>
  (canonicalJson(found ?? null) === canonicalJson(expected ?? null) ? [] : [{ what, found: found ?? null, expected: expected ?? null }])

const name = (row: DeadlineRow): string => `deadline ${row.kind}/${row.version}`

async function deadlineDifferences(tx: Tx, caseId: string, expected: readonly DeadlineRow[]): Promise<readonly RebuiltDifference[]> {
  const { rows: found } = await tx.query<DeadlineRow>(
    `select kind, version, ${iso('due')} as due, ${iso('set_at')} as "setAt", status, ${iso('closed_at')} as "closedAt" from deadlines where case_id = $1 order by kind, version`, [caseId])
  const names = new Set([...expected, ...found].map(name))
  return [...names].sort().flatMap((one) => difference(one, found.find((row) => name(row) === one), expected.find((row) => name(row) === one)))
}

async function write(tx: Tx, caseId: string, to: Columns, deadlines: readonly DeadlineRow[]): Promise<void> {
  await tx.query(
    `update cases set seq = $2, move_no = $3, state = $4, stage = $5, step = $6, turn = $7, paused = $8, due = $9, next_instant = $10, started_at = $11, ended_at = $12 where id = $1`,
    [caseId, to.seq, to.move_no, JSON.stringify(to.state), to.stage, to.step, to.turn, to.paused, to.due, to.next_instant, to.started_at, to.ended_at])
  await tx.query('delete from deadlines where case_id = $1', [caseId])
  await tx.query(
    `insert into deadlines (case_id, kind, version, due, set_at, status, closed_at)
     select $1, x->>'kind', (x->>'version')::int, (x->>'due')::timestamptz, (x->>'setAt')::timestamptz, x->>'status', (x->>'closedAt')::timestamptz from jsonb_array_elements($2::jsonb) as t (x)`,
    [caseId, JSON.stringify(deadlines)])
}
