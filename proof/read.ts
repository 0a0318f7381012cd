// What is in the database, and what the workflows believe of it, for the check. Reads only.
import { createHash } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'
import { type Believed, difference } from '../domain/accreditation/standing.ts'
import { livingCases } from '../store/engine-checks.ts'
import { caseIds, rebuildCase } from '../store/rebuild.ts'
import { loadStanding } from '../store/standing.ts'
import type { Differing, Recorded, RecordedCase, RecordedEvent, RecordedNotice, RecordedReport, RecordedStep, RecordedWork } from './check.ts'

/** What a case's workflow says of itself; `gone` where none runs, `silent` where it does not answer. */
export type Look = (offerId: string, cycle: string) => Promise<Believed | 'gone' | 'silent'>
/** The ids of the workflows of cases that run now. */
export type RunningWorkflows = () => Promise<ReadonlySet<string>>

/**
 * What is under way when the load ends is given `settleMs` to come to rest: afterwards nothing of it may be waiting. A workflow that is
 * just being told of an act is looked at again, for `lookMs` altogether (default 20,000).
 */
export interface ReadOptions { readonly settleMs: number; readonly lookMs?: number; readonly log: (line: string) => void }

const page = 200

/** Reads everything, after it has come to rest. */
export async function readRecord(pool: pg.Pool, look: Look, running: RunningWorkflows, { settleMs, lookMs = 20_000, log }: ReadOptions): Promise<Recorded> {
  const began = Date.now()
  // The clock goes on with its cases meanwhile: what waits now is to come to its end, not what comes after it.
  let stuck = await waiting(pool)
  while (stuck.length > 0 && Date.now() - began < settleMs) {
    log(`${stuck.length} wait: ${stuck.slice(0, 3).map(({ caseId, how }) => `${how} in ${caseId}`).join(', ')} …`)
    await delay(2000)
    const now = await waiting(pool)
    stuck = stuck.filter((one) => now.some((other) => isStill(one, other)))
  }
  log(`At rest after ${((Date.now() - began) / 1000).toFixed(0)} s`)
  return { ...await oneInstant(pool), differing: await readModel(pool), workflows: await workflows(pool, look, running, lookMs), stuck }
}

/** The rows of one instant: the clock may go on with its cases while they are read. */
async function oneInstant(pool: pg.Pool): Promise<Omit<Recorded, 'differing' | 'workflows' | 'stuck'>> {
  const client = await pool.connect()
  const rows = async <R extends pg.QueryResultRow>(text: string): Promise<readonly R[]> => (await client.query<R>(text)).rows
  try {
    await client.query('begin isolation level repeatable read read only')
    const reports = await rows<RecordedReport & { readonly id: string }>('select id, case_id as "caseId", kind, version from reports order by case_id, kind, version')
    const recorded = {
      cases: await rows<RecordedCase>(`select id as "caseId", offer_id || '/' || cycle as name, seq, move_no as "moveNo" from cases order by id`),
      events: await rows<RecordedEvent>('select case_id as "caseId", seq, key, type, move_no as "moveNo", actor from events order by case_id, seq'),
      steps: await rows<RecordedStep>('select case_id as "caseId", kind, version, step from deadline_steps order by 1, 2, 3, 4'),
      notices: await rows<RecordedNotice>('select case_id as "caseId", person_id as "personId", kind, cause from notices order by 1, 2, 3, 4'),
      work: await rows<RecordedWork>(`select case_id as "caseId", id, case when done_at is not null then 'done' when cancelled_at is not null then 'cancelled' else 'open' end as state from owed_work order by 1, 2`),
    }
    await client.query('commit')
    // Stored bytes never change: they need no instant.
    return { ...recorded, reports: await Promise.all(reports.map(async ({ id, ...report }) => ({ ...report, whole: await isWhole(pool, id) }))) }
  } finally {
    client.release()
  }
}

const isWhole = async (pool: pg.Pool, id: string): Promise<boolean> => {
  const { rows: [row] } = await pool.query<{ bytes: Buffer; sha256: string }>('select bytes, sha256 from reports where id = $1', [id])
  return row !== undefined && createHash('sha256').update(row.bytes).digest('hex') === row.sha256
}

/** `what`: the move, the step's instant or the work that waits; of a move `told` is what the workflow has been told. */
interface Waiting extends Differing { readonly kind: 'move' | 'step' | 'work'; readonly what: string; readonly told: number }

const isStill = (first: Waiting, now: Waiting): boolean =>
  first.caseId === now.caseId && first.kind === now.kind && (first.kind === 'move' ? now.told < Number(first.what) : first.what === now.what)

/** Untold moves, steps of the clock that are late by ten seconds, and owed work. */
async function waiting(pool: pg.Pool): Promise<readonly Waiting[]> {
  const { rows } = await pool.query<Waiting>(
    `select id as "caseId", 'move' as kind, move_no::text as what, told_move_no as told, 'move ' || move_no || ' is untold' as how from cases where told_move_no < move_no
     union all select id, 'step', next_instant::text, 0, 'a step is late' from cases where next_instant < clock_timestamp() - interval '10 seconds' and ended_at is null
     union all select case_id, 'work', id, 0, id || ' is owed' || coalesce(': ' || last_error, '') from owed_work where done_at is null and cancelled_at is null`)
  return rows
}

async function readModel(pool: pg.Pool): Promise<readonly Differing[]> {
  const found: Differing[] = []
  for (let ids = await caseIds(pool, null, page); ids.length > 0; ids = await caseIds(pool, ids.at(-1) ?? null, page)) {
    for (const id of ids) {
      const { caseId, differences } = await rebuildCase(pool, id, true)
      found.push(...differences.map(({ what, found: is, expected }) => ({ caseId, how: `${what} is ${JSON.stringify(is)} and by the events ${JSON.stringify(expected)}` })))
    }
  }
  return found
}

/** Each living case has a workflow that believes the record and is armed for its next instant; no other case has one that runs. */
async function workflows(pool: pg.Pool, look: Look, running: RunningWorkflows, lookMs: number): Promise<readonly Differing[]> {
  const found: Differing[] = []
  const living = new Set<string>()
  for (let after: string | null = null; ;) {
    const cases = await livingCases(pool, after, page)
    for (const { caseId, offerId, cycle } of cases) {
      living.add(`accreditation/${offerId}/${cycle}`)
      let how: string | null = null
      for (const began = Date.now(); ; await delay(1000)) {
        const believed = await look(offerId, cycle)
        how = typeof believed === 'string' ? believed : difference(await loadStanding(pool, caseId), believed)
        if (how === null || Date.now() - began >= lookMs) break
      }
      if (how !== null) found.push({ caseId, how: `the workflow of ${offerId}/${cycle}: ${how}` })
    }
    after = cases.at(-1)?.caseId ?? null
    if (cases.length < page) break
  }
  return [...found, ...[...await running()].filter((id) => !living.has(id)).map((id) => ({ caseId: id, how: 'runs, and its case is over' }))]
}
