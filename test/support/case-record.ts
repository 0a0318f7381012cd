// What a story reads of the record: the complete list of notices, the steps done, the moves, in the order in which they came.
import type pg from 'pg'

interface NoticeRow { deadline: string; version: number; kind: string; duty: string; person_id: string; offset: string | null }

/**
 * Every notice of a case, in order, as `kind/version step ±days duty person`: how many days (of `ms`) from the deadline the step was
 * planned. Throws where one was written before its time.
 */
export async function noticeLines(pool: pg.Pool, caseId: string, ms: number): Promise<readonly string[]> {
  const { rows: early } = await pool.query(
    `select n.cause from notices n join deadline_steps s on s.case_id = n.case_id and s.seq = n.seq and s.outcome <> 'skipped' where n.case_id = $1 and n.at < s.planned_at`, [caseId])
  if (early.length > 0) throw new Error(`Before their time: ${JSON.stringify(early)}`)
  const { rows } = await pool.query<NoticeRow>(
    `select n.data->>'deadline' as deadline, (n.data->>'version')::int as version, n.kind, n.duty, n.person_id,
       (select round(extract(epoch from s.planned_at - d.due) * 1000)::text from deadline_steps s join deadlines d using (case_id, kind, version) where s.case_id = n.case_id and s.seq = n.seq and s.outcome <> 'skipped') as offset
     from notices n where n.case_id = $1 order by n.seq, n.duty, n.person_id`, [caseId])
  return rows.map((row) => `${row.deadline}/${row.version} ${row.kind} ${Number(row.offset) / ms} ${row.duty} ${row.person_id}`)
}

/** Every step that came or was passed over, as `kind/version step outcome`. */
export async function stepLines(pool: pg.Pool, caseId: string): Promise<readonly string[]> {
  const { rows } = await pool.query<{ line: string }>(
    `select kind || '/' || version || ' ' || step || ' ' || outcome as line from deadline_steps where case_id = $1 order by seq, planned_at`, [caseId])
  return rows.map((row) => row.line)
}

/** The moves of a case in order, without the reminders. */
export async function moveTypes(pool: pg.Pool, caseId: string): Promise<readonly string[]> {
  const { rows } = await pool.query<{ type: string }>(`select type from events where case_id = $1 and move_no is not null and type <> 'remind' order by seq`, [caseId])
  return rows.map((row) => row.type)
}

/** How often each of the service's own keys was recorded more than once: always nothing. */
export async function doneTwice(pool: pg.Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ cause: string }>(
    `select case_id || ' ' || kind || '/' || version || ' ' || step as cause from deadline_steps group by case_id, kind, version, step having count(*) > 1
     union all select case_id || ' ' || cause || ' ' || person_id from notices group by case_id, cause, person_id having count(*) > 1`)
  return rows.map((row) => row.cause)
}
