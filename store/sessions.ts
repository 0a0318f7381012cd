// Sessions and bearer tokens. Only the sha256 of a secret comes here, so what is stored opens nothing.

import { type Kysely, sql } from 'kysely'
import type { Database } from './schema.ts'
import { isOpenAt } from './accounts.ts'

/** What a live session is known by. */
export interface Session {
  readonly personId: string
  readonly name: string
  readonly lastSeenAt: Date
  readonly strong: boolean
  readonly provedAt: Date
  readonly administrator: boolean
}

/** A bearer token as its owner sees it; its secret is shown once and not kept. */
export interface Token {
  readonly id: string
  readonly name: string
  readonly scopes: readonly string[]
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly lastUsedAt: Date | null
}

/** Begins a session that ends at `expiresAt` at the latest, notes that the account was used, and clears away those that have ended. */
export const createSession = async (db: Kysely<Database>, session: { readonly idHash: Buffer, readonly personId: string, readonly provider: string | null, /** Begun with two factors. */ readonly strong: boolean, readonly provedAt: Date, readonly expiresAt: Date }, at: Date): Promise<void> => {
  await db.deleteFrom('sessions').where('expires_at', '<=', at).execute()
  await db.insertInto('sessions').values({ id_hash: session.idHash, person_id: session.personId, provider: session.provider, strong: session.strong, proved_at: session.provedAt, created_at: at, last_seen_at: at, expires_at: session.expiresAt }).execute()
  await db.updateTable('accounts').set({ last_used_at: at }).where('person_id', '=', session.personId).execute()
}

/** Whether the person in a query joined with `people` is an administrator at a time. */
const isAdministratorAt = (at: Date) => sql<boolean>`exists (select 1 from role_holdings r where r.person_id = people.id and r.role = 'administrator' and r.valid_from <= ${at} and (r.valid_to is null or r.valid_to > ${at}))`

/** The session, unless it has ended, was last seen at `idleSince` or before, or its account is closed. */
export const findSession = async (db: Kysely<Database>, idHash: Buffer, at: Date, idleSince: Date): Promise<Session | undefined> => {
  const row = await db.selectFrom('sessions')
    .innerJoin('people', 'people.id', 'sessions.person_id')
    .innerJoin('accounts', 'accounts.person_id', 'sessions.person_id')
    .select(['sessions.person_id', 'people.name', 'sessions.last_seen_at', 'strong', 'proved_at', isAdministratorAt(at).as('administrator')])
    .where('id_hash', '=', idHash).where('expires_at', '>', at).where('last_seen_at', '>', idleSince).where(isOpenAt(at))
    .executeTakeFirst()
  return row && { personId: row.person_id, name: row.name, lastSeenAt: row.last_seen_at, strong: row.strong, provedAt: row.proved_at, administrator: row.administrator }
}

/** Notes that a session was used. */
export const touchSession = async (db: Kysely<Database>, idHash: Buffer, at: Date): Promise<void> => {
  await db.updateTable('sessions').set({ last_seen_at: at }).where('id_hash', '=', idHash).where('last_seen_at', '<', at).execute()
}

/** Ends a session; a second time does nothing. Gives the provider by which it was begun. */
export const endSession = async (db: Kysely<Database>, idHash: Buffer): Promise<string | null> =>
  (await db.deleteFrom('sessions').where('id_hash', '=', idHash).returning('provider').executeTakeFirst())?.provider ?? null

/** A person's live sessions, the latest used first. */
export const sessionsOf = async (db: Kysely<Database>, personId: string, at: Date, idleSince: Date): Promise<readonly { readonly idHash: Buffer, readonly createdAt: Date, readonly lastSeenAt: Date, readonly expiresAt: Date }[]> =>
  (await db.selectFrom('sessions').select(['id_hash', 'created_at', 'last_seen_at', 'expires_at'])
    .where('person_id', '=', personId).where('expires_at', '>', at).where('last_seen_at', '>', idleSince)
    .orderBy('last_seen_at', 'desc').orderBy('created_at', 'desc').execute())
    .map(row => ({ idHash: row.id_hash, createdAt: row.created_at, lastSeenAt: row.last_seen_at, expiresAt: row.expires_at }))

/** Ends a session if it is this person's. */
export const endSessionOf = async (db: Kysely<Database>, personId: string, idHash: Buffer): Promise<void> => {
  await db.deleteFrom('sessions').where('id_hash', '=', idHash).where('person_id', '=', personId).execute()
}

/** Ends a person's sessions but the one given (null: all); gives how many. */
export const endOtherSessions = async (db: Kysely<Database>, personId: string, but: Buffer | null): Promise<number> => {
  const ended = await db.deleteFrom('sessions').where('person_id', '=', personId).$if(but !== null, one => one.where('id_hash', '<>', but ?? Buffer.alloc(0))).executeTakeFirst()
  return Number(ended.numDeletedRows)
}

const tokenColumns = ['tokens.id', 'tokens.name', 'scopes', 'tokens.created_at', 'tokens.expires_at', 'tokens.last_used_at'] as const

const tokenFrom = (row: { id: string, name: string, scopes: string[], created_at: Date, expires_at: Date, last_used_at: Date | null }): Token =>
  ({ id: row.id, name: row.name, scopes: row.scopes, createdAt: row.created_at, expiresAt: row.expires_at, lastUsedAt: row.last_used_at })

/** Stores a token by its secret's hash. */
export const createToken = async (
  db: Kysely<Database>,
  token: { readonly personId: string, readonly name: string, readonly secretHash: Buffer, readonly scopes: readonly string[], readonly strong: boolean, readonly createdAt: Date, readonly expiresAt: Date },
): Promise<Token> => {
  const row = await db.insertInto('tokens').values({
    person_id: token.personId, name: token.name, secret_hash: token.secretHash, scopes: [...token.scopes], strong: token.strong, created_at: token.createdAt, expires_at: token.expiresAt,
  }).returning(tokenColumns).executeTakeFirstOrThrow()
  return tokenFrom(row)
}

/** The live token with this hash and its person, unless it has ended, is revoked, or the account is closed. */
export const findToken = async (db: Kysely<Database>, secretHash: Buffer, at: Date): Promise<(Token & { readonly personId: string, readonly personName: string, readonly strong: boolean, readonly administrator: boolean }) | undefined> => {
  const row = await db.selectFrom('tokens')
    .innerJoin('people', 'people.id', 'tokens.person_id')
    .innerJoin('accounts', 'accounts.person_id', 'tokens.person_id')
    .select([...tokenColumns, 'tokens.person_id', 'people.name as person_name', 'tokens.strong', isAdministratorAt(at).as('administrator')])
    .where('secret_hash', '=', secretHash).where('revoked_at', 'is', null).where('tokens.expires_at', '>', at).where(isOpenAt(at))
    .executeTakeFirst()
  return row && { ...tokenFrom(row), personId: row.person_id, personName: row.person_name, strong: row.strong, administrator: row.administrator }
}

/** Notes that a token was used. */
export const touchToken = async (db: Kysely<Database>, id: string, at: Date): Promise<void> => {
  await db.updateTable('tokens').set({ last_used_at: at }).where('id', '=', id).execute()
}

/** A person's live tokens, the newest first. */
export const listTokens = async (db: Kysely<Database>, personId: string, at: Date): Promise<readonly Token[]> =>
  (await db.selectFrom('tokens').select(tokenColumns)
    .where('person_id', '=', personId).where('revoked_at', 'is', null).where('expires_at', '>', at)
    .orderBy('created_at', 'desc').orderBy('id').execute()).map(tokenFrom)

/** Notes that the owner of a session has proved anew who they are, with two factors where `strong`. */
export const proveSession = async (db: Kysely<Database>, idHash: Buffer, strong: boolean, at: Date): Promise<void> => {
  await db.updateTable('sessions').set((eb) => ({ proved_at: at, strong: strong ? true : eb.ref('strong') })).where('id_hash', '=', idHash).execute()
}

/** Revokes a person's own token; false when they have none with that id. Doing it again is true. */
export const revokeToken = async (db: Kysely<Database>, personId: string, id: string, at: Date): Promise<boolean> => {
  const row = await db.updateTable('tokens').set(eb => ({ revoked_at: eb.fn.coalesce('revoked_at', eb.val(at)) }))
    .where('id', '=', id).where('person_id', '=', personId).returning('id').executeTakeFirst()
  return row !== undefined
}
