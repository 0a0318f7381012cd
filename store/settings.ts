// Settings as data: policies and the like, by name.

import type { Kysely } from 'kysely'
import type { Database } from './schema.ts'

/** The value of a setting, as it was stored; undefined when it has never been set. The caller checks its shape. */
export const getSetting = async (db: Kysely<Database>, name: string): Promise<unknown> =>
  (await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst())?.value

/** Stores the value of a setting; `by` is the person, null for the service itself. */
export const setSetting = async (db: Kysely<Database>, name: string, value: object, by: string | null, at: Date): Promise<void> => {
  const row = { value: JSON.stringify(value), updated_at: at, updated_by: by }
  await db.insertInto('settings').values({ name, ...row }).onConflict(conflict => conflict.column('name').doUpdateSet(row)).execute()
}
