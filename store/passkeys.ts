// Passkeys: whose they are, and what is needed to check them.

import { sql, type Kysely, type Transaction } from 'kysely'
import type { Instant } from '../domain/deadlines/types.ts'
import { isOpenAt } from './accounts.ts'
import type { Database } from './schema.ts'

/** A passkey as its owner sees it. */
export interface PasskeyView { readonly id: string; readonly name: string; readonly madeAt: Instant; readonly lastUsedAt: Instant | null }

/** A person's passkeys, the newest first. */
export const passkeysOf = async (db: Kysely<Database>, personId: string): Promise<readonly PasskeyView[]> =>
  (await db.selectFrom('passkeys').select(['credential_id', 'name', 'made_at', 'last_used_at']).where('person_id', '=', personId).orderBy('made_at', 'desc').orderBy('credential_id').execute())
    .map((row) => ({ id: row.credential_id, name: row.name, madeAt: row.made_at.toISOString(), lastUsedAt: row.last_used_at?.toISOString() ?? null }))

/** Adds a passkey; false where that credential is somebody's already. */
export const addPasskey = async (trx: Transaction<Database>, key: { readonly id: string; readonly personId: string; readonly name: string; readonly publicKey: Uint8Array; readonly counter: number; readonly transports: readonly string[] }, at: Instant): Promise<boolean> =>
  await trx.insertInto('passkeys').values({ credential_id: key.id, person_id: key.personId, name: key.name, public_key: Buffer.from(key.publicKey), counter: key.counter, transports: [...key.transports], made_at: at })
    .onConflict((on) => on.column('credential_id').doNothing()).returning('credential_id').executeTakeFirst() !== undefined

/** What a sign-in is checked by; undefined where there is no such passkey or its account is closed. */
export const passkeyById = async (db: Kysely<Database>, id: string, at: Date): Promise<{ readonly personId: string; readonly publicKey: Uint8Array<ArrayBuffer>; readonly counter: number } | undefined> => {
  const row = await db.selectFrom('passkeys').innerJoin('people', 'people.id', 'passkeys.person_id').innerJoin('accounts', 'accounts.person_id', 'passkeys.person_id')
    .select(['passkeys.person_id', 'public_key', 'counter']).where('credential_id', '=', id).where(isOpenAt(at)).executeTakeFirst()
  return row && { personId: row.person_id, publicKey: new Uint8Array(row.public_key), counter: Number(row.counter) }
}

/** Notes that a passkey was used, and its counter; false where another use has brought the counter as far or further, unless it does not count. */
export const usePasskey = async (db: Kysely<Database>, id: string, counter: number, at: Date): Promise<boolean> =>
  await db.updateTable('passkeys').set({ counter, last_used_at: at }).where('credential_id', '=', id)
    .where(sql<boolean>`counter < ${counter}::bigint or (counter = 0 and ${counter}::bigint = 0)`).returning('credential_id').executeTakeFirst() !== undefined

/** Takes a person's own passkey away; false where they have none of that id. */
export const removePasskey = async (trx: Transaction<Database>, personId: string, id: string): Promise<boolean> =>
  await trx.deleteFrom('passkeys').where('person_id', '=', personId).where('credential_id', '=', id).returning('credential_id').executeTakeFirst() !== undefined

/** Takes all of a person's passkeys away: they begin anew by a link. */
export const removePasskeys = async (trx: Transaction<Database>, personId: string): Promise<void> => {
  await trx.deleteFrom('passkeys').where('person_id', '=', personId).execute()
}
