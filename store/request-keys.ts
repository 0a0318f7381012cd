// The caller's key of a write in a transaction of its own connection: the same table that {@link doOnce} uses, asked in SQL.
import { Refused } from '../domain/refusal.ts'
import { canonicalJson, digestOf } from './canonical-json.ts'
import type { Tx } from './transaction.ts'

/** The answer that this key has been given; undefined for a new one. With another body it is refused (`key-reused`). */
export async function answerForKey<T>(tx: Tx, personId: string, key: string, operation: string, body: unknown): Promise<T | undefined> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [canonicalJson(['request', personId, key])])
  const { rows: [row] } = await tx.query<{ body_hash: Buffer; answer: T }>('select body_hash, answer from requests where person_id = $1 and key = $2', [personId, key])
  if (!row) return undefined
  if (!row.body_hash.equals(digestOf([operation, body ?? null]))) throw new Refused({ kind: 'invalid', code: 'key-reused', field: 'Idempotency-Key' })
  return row.answer
}

/** Notes the answer to a key. */
export const noteAnswer = async (tx: Tx, personId: string, key: string, operation: string, body: unknown, answer: object): Promise<void> => {
  await tx.query('insert into requests (key, person_id, body_hash, answer, operation) values ($1, $2, $3, $4, $5)', [key, personId, digestOf([operation, body ?? null]), JSON.stringify(answer), operation])
}
