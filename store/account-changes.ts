// Local accounts as an administrator and their owner see and change them.

import { sql, type Kysely, type Transaction } from 'kysely'
import type { Instant } from '../domain/deadlines/types.ts'
import type { Database } from './schema.ts'

type Trx = Transaction<Database>
const instantOrNull = (date: Date | null): Instant | null => date?.toISOString() ?? null

/** What somebody can come in by. `linkUntil`: a one-time link that has not been used. */
export interface StoredAccess {
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly username: string | null
  readonly hasPassword: boolean
  readonly exists: boolean
  readonly closedAt: Instant | null
  readonly lastUsedAt: Instant | null
  readonly linkUntil: Instant | null
  readonly identities: readonly { readonly issuer: string; readonly linkedAt: Instant; readonly lastUsedAt: Instant }[]
}

/** How a person comes in; undefined where there is no such person. */
export const accessOf = async (db: Kysely<Database>, personId: string, at: Date): Promise<StoredAccess | undefined> => {
  const row = await db.selectFrom('people').leftJoin('accounts', 'accounts.person_id', 'people.id')
    .leftJoin('account_links', (join) => join.onRef('account_links.person_id', '=', 'people.id').on('account_links.expires_at', '>', at))
    .select((eb) => ['people.id', 'people.name', 'people.email', 'accounts.username', 'accounts.disabled_at', 'accounts.last_used_at', 'account_links.expires_at', eb('accounts.password_hash', 'is not', null).as('has_password'), eb('accounts.person_id', 'is not', null).as('exists')])
    .where('people.id', '=', personId).executeTakeFirst()
  if (row === undefined) return undefined
  const identities = await db.selectFrom('identities').select(['issuer', 'linked_at', 'last_used_at']).where('person_id', '=', personId).orderBy('linked_at').execute()
  return {
    personId: row.id, name: row.name, email: row.email, username: row.username, hasPassword: row.has_password === true, exists: row.exists === true,
    closedAt: instantOrNull(row.disabled_at), lastUsedAt: instantOrNull(row.last_used_at), linkUntil: instantOrNull(row.expires_at),
    identities: identities.map((one) => ({ issuer: one.issuer, linkedAt: one.linked_at.toISOString(), lastUsedAt: one.last_used_at.toISOString() })),
  }
}

/** Gives a person an account with this username, or an account its first username; false where another has the name. */
export const nameAccount = async (trx: Trx, personId: string, username: string, at: Instant): Promise<boolean> => {
  if (await trx.selectFrom('accounts').select('person_id').where('username', '=', username).where('person_id', '<>', personId).executeTakeFirst() !== undefined) return false
  await trx.insertInto('accounts').values({ person_id: personId, username }).onConflict((on) => on.column('person_id').doUpdateSet({ username, updated_at: at })).execute()
  return true
}

/** Keeps a one-time link by its secret's hash, in the place of a former one. */
export const keepLink = async (trx: Trx, link: { readonly personId: string; readonly secretHash: Buffer; readonly madeBy: string; readonly at: Instant; readonly expiresAt: Instant }): Promise<void> => {
  const values = { secret_hash: link.secretHash, made_by: link.madeBy, made_at: link.at, expires_at: link.expiresAt }
  await trx.insertInto('account_links').values({ person_id: link.personId, ...values }).onConflict((on) => on.column('person_id').doUpdateSet(values)).execute()
}

/** Whose living link this is; undefined where it is nobody's, used, over, or its account is closed. With `lock` it stays theirs until the transaction ends. */
export const personOfLink = async (db: Kysely<Database>, secretHash: Buffer, at: Date, lock = false): Promise<string | undefined> =>
  (await db.selectFrom('account_links').innerJoin('accounts', 'accounts.person_id', 'account_links.person_id').innerJoin('people', 'people.id', 'account_links.person_id').select('account_links.person_id')
    .where('secret_hash', '=', secretHash).where('expires_at', '>', at).where('disabled_at', 'is', null).where((eb) => eb.or([eb('active_to', 'is', null), eb('active_to', '>', at)]))
    .$if(lock, (one) => one.forUpdate('account_links')).executeTakeFirst())?.person_id

/** Takes a person's link away: it was used, or the account is closed. */
export const dropLink = async (trx: Trx, personId: string): Promise<void> => {
  await trx.deleteFrom('account_links').where('person_id', '=', personId).execute()
}

/** Sets a password's hash. An account of the example data is an ordinary one from then on: its password is nobody else's. */
export const setPassword = async (trx: Trx, personId: string, passwordHash: string, at: Instant): Promise<void> => {
  await trx.updateTable('accounts').set({ password_hash: passwordHash, demo: false, updated_at: at }).where('person_id', '=', personId).execute()
}

/** Closes an account, or opens it again (`at` null). */
export const closeAccount = async (trx: Trx, personId: string, at: Instant | null): Promise<void> => {
  await trx.updateTable('accounts').set({ disabled_at: at, updated_at: sql<Date>`clock_timestamp()` }).where('person_id', '=', personId).execute()
}

/** The hash of a person's password and their username; undefined where they have none. */
export const passwordOf = async (db: Kysely<Database>, personId: string): Promise<{ readonly username: string; readonly passwordHash: string } | undefined> => {
  const row = await db.selectFrom('accounts').select(['username', 'password_hash']).where('person_id', '=', personId).executeTakeFirst()
  return row?.username && row.password_hash ? { username: row.username, passwordHash: row.password_hash } : undefined
}

/** The usernames of those who have signed in in this browser; at an office many may share one. */
export const usernamesInBrowser = async (db: Kysely<Database>, secretHash: Buffer, at: Date): Promise<readonly (string | null)[]> =>
  (await db.selectFrom('known_browsers').innerJoin('accounts', 'accounts.person_id', 'known_browsers.person_id').select('username')
    .where('secret_hash', '=', secretHash).where('expires_at', '>', at).execute()).map((row) => row.username)

/** Notes that a person has signed in in this browser; what is over is cleared away. */
export const rememberBrowser = async (db: Kysely<Database>, secretHash: Buffer, personId: string, at: Date, expiresAt: Date): Promise<void> => {
  await db.deleteFrom('known_browsers').where('expires_at', '<=', at).execute()
  await db.insertInto('known_browsers').values({ secret_hash: secretHash, person_id: personId, expires_at: expiresAt }).onConflict((on) => on.columns(['secret_hash', 'person_id']).doUpdateSet({ expires_at: expiresAt })).execute()
}

/** Forgets every browser of a person: they have set a password anew. */
export const forgetBrowsers = async (trx: Trx, personId: string): Promise<void> => {
  await trx.deleteFrom('known_browsers').where('person_id', '=', personId).execute()
}
