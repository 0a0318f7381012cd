// The app by which somebody proves who they are beside a password, and the codes for the day on which it is lost.
import type { Kysely, Transaction } from 'kysely'
import type { Instant } from '../domain/deadlines/types.ts'
import type { Database } from './schema.ts'
import type { Sealed } from './sealed.ts'

type Trx = Transaction<Database>

/** As its owner sees it. */
export interface SecondFactorView { readonly since: Instant; readonly lastUsedAt: Instant | null; readonly codesLeft: number }

/** Somebody's app; null where they have none. */
export const secondFactorOf = async (db: Kysely<Database>, personId: string): Promise<SecondFactorView | null> => {
  const row = await db.selectFrom('totp_secrets').select((eb) => ['made_at', 'last_used_at', eb.selectFrom('recovery_codes').select(({ fn }) => fn.countAll<string>().as('n')).where('recovery_codes.person_id', '=', personId).where('used_at', 'is', null).as('left')])
    .where('person_id', '=', personId).executeTakeFirst()
  return row === undefined ? null : { since: row.made_at.toISOString(), lastUsedAt: row.last_used_at?.toISOString() ?? null, codesLeft: Number(row.left ?? 0) }
}

/** What a code is checked by; undefined where there is no app. */
export const totpSecretOf = async (db: Kysely<Database>, personId: string): Promise<{ readonly sealed: Sealed; readonly salt: Buffer; readonly lastStep: number } | undefined> => {
  const row = await db.selectFrom('totp_secrets').select(['secret', 'key_id', 'salt', 'last_step']).where('person_id', '=', personId).executeTakeFirst()
  return row && { sealed: { bytes: row.secret, keyId: row.key_id }, salt: row.salt, lastStep: Number(row.last_step) }
}

/** Keeps somebody's app with the hashes of its recovery codes; false where they have one already. The caller holds `lockPeople`. */
export const addTotp = async (trx: Trx, one: { readonly personId: string; readonly sealed: Sealed; readonly salt: Buffer; readonly step: number; readonly codeHashes: readonly Buffer[] }, at: Instant): Promise<boolean> => {
  const made = await trx.insertInto('totp_secrets').values({ person_id: one.personId, secret: one.sealed.bytes, key_id: one.sealed.keyId, salt: one.salt, made_at: at, last_step: one.step, last_used_at: at }).onConflict((on) => on.doNothing()).returning('person_id').executeTakeFirst()
  if (made === undefined) return false
  await replaceCodes(trx, one.personId, one.salt, one.codeHashes)
  return true
}

/** Puts other recovery codes in the place of the former ones. */
export const replaceCodes = async (trx: Trx, personId: string, salt: Buffer, codeHashes: readonly Buffer[]): Promise<void> => {
  await trx.deleteFrom('recovery_codes').where('person_id', '=', personId).execute()
  await trx.updateTable('totp_secrets').set({ salt }).where('person_id', '=', personId).execute()
  await trx.insertInto('recovery_codes').values(codeHashes.map((code_hash) => ({ person_id: personId, code_hash }))).execute()
}

/** Notes that the code of a step was used, and seals the secret as it is given; false where one of that step or a later one was used before. */
export const spendStep = async (db: Kysely<Database>, personId: string, step: number, sealed: Sealed, at: Date): Promise<boolean> =>
  await db.updateTable('totp_secrets').set({ last_step: step, last_used_at: at, secret: sealed.bytes, key_id: sealed.keyId }).where('person_id', '=', personId).where('last_step', '<', String(step)).returning('person_id').executeTakeFirst() !== undefined

/** Uses a recovery code, once; false where it is none of theirs or was used. */
export const spendRecoveryCode = async (db: Kysely<Database>, personId: string, codeHash: Buffer, at: Date): Promise<boolean> =>
  await db.updateTable('recovery_codes').set({ used_at: at }).where('person_id', '=', personId).where('code_hash', '=', codeHash).where('used_at', 'is', null).returning('person_id').executeTakeFirst() !== undefined

/** Takes somebody's app away, with its codes; false where they have none. */
export const removeTotp = async (trx: Trx, personId: string): Promise<boolean> => {
  await trx.deleteFrom('recovery_codes').where('person_id', '=', personId).execute()
  return await trx.deleteFrom('totp_secrets').where('person_id', '=', personId).returning('person_id').executeTakeFirst() !== undefined
}

/** When and by whom somebody's app was taken off for them, where they have not signed in since (`unseen`) or have set none up since; null otherwise. */
export const takenOff = async (db: Kysely<Database>, personId: string): Promise<{ readonly at: Instant; readonly byName: string; readonly unseen: boolean } | null> => {
  const row = await db.selectFrom('access_changes').innerJoin('people', 'people.id', 'access_changes.actor').leftJoin('accounts', 'accounts.person_id', 'access_changes.person_id')
    .select(['access_changes.at', 'access_changes.type', 'people.name', 'accounts.last_used_at'])
    .where('access_changes.person_id', '=', personId).where('access_changes.type', 'in', ['totpAdded', 'totpRemoved', 'totpTakenOff']).orderBy('access_changes.id', 'desc').limit(1).executeTakeFirst()
  return row?.type === 'totpTakenOff' ? { at: row.at.toISOString(), byName: row.name, unseen: row.last_used_at === null || row.last_used_at < row.at } : null
}
