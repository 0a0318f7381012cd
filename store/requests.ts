// Writes outside a case, done once per Idempotency-Key and person (the acts of a case keep their keys in its events).

import { sql, type Kysely, type Transaction } from 'kysely'
import { Refused } from '../domain/refusal.ts'
import { requestNow } from './asking.ts'
import { canonicalJson, digestOf } from './canonical-json.ts'
import type { Database } from './schema.ts'

/** One write: who sends it, under what key, what it does and with what. */
export interface KeyedRequest {
  readonly key: string
  readonly personId: string
  /** Names the operation and its target, so that one key cannot answer for two kinds of write. */
  readonly operation: string
  readonly body: unknown
}

/**
 * Does the work in one transaction with the note of its answer; for a key already used gives that answer instead, and
 * `repeated` true. Refused 422 `key-reused` when the key came with something else. Work that fails binds nothing.
 * The answer is kept as JSON: it may hold no secret.
 */
export const doOnce = async <T extends object>(
  db: Kysely<Database>,
  { key, personId, operation, body }: KeyedRequest,
  work: (trx: Transaction<Database>) => Promise<T>,
): Promise<{ readonly answer: T, readonly repeated: boolean }> => db.transaction().execute(async trx => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${canonicalJson(['request', personId, key])}, 0)), set_config('akkreditering.request', ${requestNow() ?? ''}, true)`.execute(trx)
  const bodyHash = digestOf([operation, body ?? null])
  const done = await trx.selectFrom('requests').select(['body_hash', 'answer']).where('person_id', '=', personId).where('key', '=', key).executeTakeFirst()
  if (done !== undefined) {
    if (!done.body_hash.equals(bodyHash)) throw new Refused({ kind: 'invalid', code: 'key-reused', field: 'Idempotency-Key' })
    return { answer: done.answer as T, repeated: true }
  }
  const answer = await work(trx)
  await trx.insertInto('requests').values({ key, person_id: personId, body_hash: bodyHash, answer: JSON.stringify(answer), operation }).execute()
  return { answer, repeated: false }
})
