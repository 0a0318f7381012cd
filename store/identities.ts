// Who somebody is at an identity provider, what a browser has begun there, and the roles that a provider's groups give.

import { type Kysely, sql, type Transaction } from 'kysely'
import { isOpenAt } from './accounts.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import type { Role } from '../domain/people/functions.ts'
import { isLastAdministrator, noteChange } from './people-changes.ts'
import type { AccessChangesTable } from './schema-people.ts'
import type { Database } from './schema.ts'

type Trx = Transaction<Database>

/** Keeps what a browser has begun, until it ends; what has ended is cleared away. */
export const beginFlow = async (db: Kysely<Database>, flow: { readonly idHash: Buffer; readonly browserHash: Buffer; readonly data: object; readonly expiresAt: Date }, at: Date): Promise<void> => {
  await db.deleteFrom('sign_in_flows').where('expires_at', '<=', at).execute()
  await db.insertInto('sign_in_flows').values({ id_hash: flow.idHash, browser_hash: flow.browserHash, data: JSON.stringify(flow.data), expires_at: flow.expiresAt }).execute()
}

/** Takes what this browser has begun, once; undefined where there is no such thing, or no longer. */
export const takeFlow = async (db: Kysely<Database>, idHash: Buffer, browserHash: Buffer, at: Date): Promise<object | undefined> =>
  (await db.deleteFrom('sign_in_flows').where('id_hash', '=', idHash).where('browser_hash', '=', browserHash).where('expires_at', '>', at).returning('data').executeTakeFirst())?.data

/** What this browser has begun, left where it is; undefined where there is no such thing, or no longer. */
export const findFlow = async (db: Kysely<Database>, idHash: Buffer, browserHash: Buffer, at: Date): Promise<object | undefined> =>
  (await db.selectFrom('sign_in_flows').select('data').where('id_hash', '=', idHash).where('browser_hash', '=', browserHash).where('expires_at', '>', at).executeTakeFirst())?.data

/** The person of an identity, who may be somebody whose account is closed (`open` false); undefined where it is linked to nobody. */
export const personOfIdentity = async (db: Kysely<Database>, issuer: string, subject: string, at: Date): Promise<{ readonly personId: string; readonly open: boolean } | undefined> => {
  const row = await db.selectFrom('identities').innerJoin('people', 'people.id', 'identities.person_id').innerJoin('accounts', 'accounts.person_id', 'identities.person_id')
    .select(['identities.person_id', isOpenAt(at).as('open')]).where('issuer', '=', issuer).where('subject', '=', subject).executeTakeFirst()
  return row && { personId: row.person_id, open: row.open }
}

/** Somebody by their mail address: whether they may sign in (an account is not needed yet), and whether they are somebody at this issuer already. */
export const personByMail = async (db: Kysely<Database>, mail: string, issuer: string, at: Date): Promise<{ readonly personId: string; readonly name: string; readonly open: boolean; readonly linked: boolean } | undefined> => {
  const row = await db.selectFrom('people').leftJoin('accounts', 'accounts.person_id', 'people.id')
    .leftJoin('identities', (join) => join.onRef('identities.person_id', '=', 'people.id').on('issuer', '=', issuer))
    .select((eb) => ['people.id', 'people.name', isOpenAt(at).as('open'), eb('identities.subject', 'is not', null).as('linked')])
    .where((eb) => eb(eb.fn('lower', ['people.email']), '=', mail)).executeTakeFirst()
  return row && { personId: row.id, name: row.name, open: row.open, linked: row.linked === true }
}

/** The latest of what was changed about somebody's way in, and by whom. */
export const accessChangesOf = async (db: Kysely<Database>, personId: string, most: number): Promise<readonly { readonly at: Instant; readonly type: AccessChangesTable['type']; readonly byName: string }[]> =>
  (await db.selectFrom('access_changes').innerJoin('people', 'people.id', 'access_changes.actor').select(['access_changes.at', 'access_changes.type', 'people.name'])
    .where('access_changes.person_id', '=', personId).orderBy('access_changes.id', 'desc').limit(most).execute())
    .map((row) => ({ at: row.at.toISOString(), type: row.type, byName: row.name }))

/** Notes what was changed about somebody's way in, or that a token was used. */
export const noteAccess = async (trx: Kysely<Database>, change: { readonly at: Instant; readonly actor: string; readonly personId: string; readonly type: AccessChangesTable['type']; readonly data: object }): Promise<void> => {
  await trx.insertInto('access_changes').values({ at: change.at, actor: change.actor, person_id: change.personId, type: change.type, data: JSON.stringify(change.data) }).execute()
}

/** Links an identity to a person, who has an account from then on. False where either is linked to another already. The caller holds `lockPeople`. */
export const linkIdentity = async (trx: Trx, { issuer, subject, personId, provider }: { readonly issuer: string; readonly subject: string; readonly personId: string; readonly provider: string }, at: Instant): Promise<boolean> => {
  await trx.insertInto('accounts').values({ person_id: personId }).onConflict((on) => on.column('person_id').doNothing()).execute()
  const made = await trx.insertInto('identities').values({ issuer, subject, person_id: personId, linked_at: at, last_used_at: at }).onConflict((on) => on.doNothing()).returning('subject').executeTakeFirst()
  if (made === undefined) return (await personOfIdentity(trx, issuer, subject, new Date(at)))?.personId === personId
  await noteAccess(trx, { at, actor: personId, personId, type: 'identityLinked', data: { provider } })
  return true
}

/** Notes that somebody came by an identity. */
export const touchIdentity = async (db: Kysely<Database>, issuer: string, subject: string, at: Date): Promise<void> => {
  await db.updateTable('identities').set({ last_used_at: at }).where('issuer', '=', issuer).where('subject', '=', subject).execute()
}

/** Notes once for each holding that the last administrator's role was kept, though its group is gone. */
const noteKept = async (trx: Trx, personId: string, holdingId: string, provider: string, at: Instant): Promise<void> => {
  const noted = await trx.selectFrom('access_changes').select('id').where('person_id', '=', personId).where('type', '=', 'administratorKept').where(sql<boolean>`data->>'holdingId' = ${holdingId}`).executeTakeFirst()
  if (noted === undefined) await noteAccess(trx, { at, actor: personId, personId, type: 'administratorKept', data: { holdingId, provider } })
}

/**
 * Gives somebody the roles that a provider's groups give, and ends those it gave before and no longer does. What a person
 * gave stays, and is not given twice. The last administrator stays one, and it is noted, until another has the role. The caller holds `lockPeople`.
 */
export const followProvider = async (trx: Trx, personId: string, provider: string, roles: readonly Role[], at: Instant): Promise<void> => {
  const lives = await trx.selectFrom('role_holdings').select(['id', 'role', 'provider']).where('person_id', '=', personId)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', new Date(at))])).execute()
  for (const lost of lives.filter((one) => one.provider === provider && !roles.includes(one.role))) {
    if (lost.role === 'administrator' && await isLastAdministrator(trx, personId, at)) {
      await noteKept(trx, personId, String(lost.id), provider, at)
      continue
    }
    await trx.updateTable('role_holdings').set({ valid_to: at }).where('id', '=', lost.id).execute()
    await noteChange(trx, { at, actor: personId, type: 'roleEnded', personId, data: { holdingId: String(lost.id), role: lost.role, to: at, provider } })
  }
  for (const role of roles.filter((one) => !lives.some((held) => held.role === one))) {
    const { id } = await trx.insertInto('role_holdings').values({ person_id: personId, role, valid_from: at, provider }).returning('id').executeTakeFirstOrThrow()
    await noteChange(trx, { at, actor: personId, type: 'roleGiven', personId, data: { holdingId: String(id), role, from: at, to: null, provider } })
  }
}
