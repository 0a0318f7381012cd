import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { migrate } from '../../store/migrate.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
beforeAll(async () => { database = await createTestDatabase() })
afterAll(() => database.drop())

describe('The migrations', () => {
  test('find nothing to do in a migrated database, however many ask at once', async () => {
    const log = () => undefined
    expect(await Promise.all([1, 2, 3].map(() => migrate(database.store.db, { log })))).toEqual([[], [], []])
  })

  test('refuse a database that a newer version has made', async () => {
    const other = await createTestDatabase()
    await sql`insert into migration_checksums values ('9999-from-the-future', 'x')`.execute(other.store.db)
    await expect(migrate(other.store.db, { log: () => undefined })).rejects.toMatchObject({ code: 'database-newer' })
    await other.drop()
  })

  test('refuse a migration whose text has changed since it was applied', async () => {
    const other = await createTestDatabase()
    await sql`update migration_checksums set sha256 = 'other' where name = '0002-cases'`.execute(other.store.db)
    await expect(migrate(other.store.db, { log: () => undefined })).rejects.toMatchObject({ code: 'migration-changed' })
    await other.drop()
  })

  test('sort Danish names as Danes do', async () => {
    const { rows } = await sql<{ name: string }>`select name from (values ('Ål'), ('Øl'), ('Æg'), ('Zebra'), ('Aalborg')) as n (name) order by name collate "da-x-icu"`.execute(database.store.db)
    expect(rows.map((row) => row.name)).toEqual(['Zebra', 'Æg', 'Øl', 'Ål', 'Aalborg'])
  })
})
