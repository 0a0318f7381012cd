// The evaluation of a case: one answer a side, changed in place, and no person beside it.
import type pg from 'pg'
import type { Evaluation, EvaluationSide } from '../domain/evaluation/evaluation.ts'
import { Refused } from '../domain/refusal.ts'
import { read } from './read.ts'

export interface EvaluationRead extends Evaluation { readonly version: number }

/** A side's answer in a case; null where there is none. */
export const evaluationOf = async (pool: pg.Pool, caseId: string, side: EvaluationSide): Promise<EvaluationRead | null> =>
  (await read<EvaluationRead>(pool, 'select version, hours, worth, to_drop as "drop" from evaluations where case_id = $1 and side = $2', [caseId, side]))[0] ?? null

/**
 * Writes a side's answer in one statement and gives its version; `seen`: the version that the writer saw, 0 for none. The key of the
 * last write gives its answer again, with other words it is refused (`key-reused`); another version now is refused (`stale-version`).
 */
export async function writeEvaluation(pool: pg.Pool, caseId: string, side: EvaluationSide, key: string, { hours, worth, drop }: Evaluation, seen: number): Promise<number> {
  const values = [caseId, side, hours, worth, drop, key]
  const { rowCount } = seen === 0
    ? await pool.query('insert into evaluations (case_id, side, version, hours, worth, to_drop, last_key) values ($1, $2, 1, $3, $4, $5, $6) on conflict do nothing', values)
    : await pool.query('update evaluations set version = version + 1, hours = $3, worth = $4, to_drop = $5, last_key = $6 where case_id = $1 and side = $2 and version = $7 and last_key <> $6', [...values, seen])
  if (rowCount === 1) return seen + 1
  const [now] = await read<EvaluationRead & { readonly key: string }>(pool, 'select version, hours, worth, to_drop as "drop", last_key as key from evaluations where case_id = $1 and side = $2', [caseId, side])
  if (now?.key !== key) throw new Refused({ kind: 'conflict', code: 'stale-version' })
  if (now.hours !== hours || now.worth !== worth || now.drop !== drop || now.version !== seen + 1) throw new Refused({ kind: 'invalid', code: 'key-reused', field: 'Idempotency-Key' })
  return now.version
}
