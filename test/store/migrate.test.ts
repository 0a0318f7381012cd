import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { connectStore } from '../../store/connect.ts'
import { migrate } from '../../store/migrate.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

const log = (): void => undefined
let database: TestDatabase
const folders: string[] = []
beforeAll(async () => { database = await createTestDatabase() })
afterAll(async () => {
  await database.drop()
  for (const folder of folders) rmSync(folder, { recursive: true })
})

const folderOf = (files: Record<string, string>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'akk-migrations-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

const tablesIn = async ({ store }: TestDatabase): Promise<string[]> =>
  (await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public' and tablename like 'tree%' order by 1`.execute(store.db)).rows.map(({ name }) => name)

describe('The migrations of this version', () => {
  test('find nothing to do in a migrated database, however many ask at once', async () => {
    expect(await Promise.all([1, 2, 3].map(() => migrate(database.store.db, { log })))).toEqual([[], [], []])
  })

  test('refuse a database that a newer version has made', async () => {
    const other = await createTestDatabase()
    await sql`insert into migration_checksums values ('9999-from-the-future', 'x')`.execute(other.store.db)
    await expect(migrate(other.store.db, { log })).rejects.toMatchObject({ code: 'database-newer', message: expect.stringContaining('9999-from-the-future') })
    await other.drop()
  })

  test('refuse a migration whose text has changed since it was applied', async () => {
    const other = await createTestDatabase()
    await sql`update migration_checksums set sha256 = 'other' where name = '0002-cases'`.execute(other.store.db)
    await expect(migrate(other.store.db, { log })).rejects.toMatchObject({ code: 'migration-changed', message: expect.stringContaining('0002-cases') })
    await other.drop()
  })

  test('sort Danish names as Danes do', async () => {
    const { rows } = await sql<{ name: string }>`select name from (values ('Ål'), ('Øl'), ('Æg'), ('Zebra'), ('Aalborg')) as n (name) order by name collate "da-x-icu"`.execute(database.store.db)
    expect(rows.map((row) => row.name)).toEqual(['Zebra', 'Æg', 'Øl', 'Ål', 'Aalborg'])
  })
})

describe('Migrating an empty database', () => {
  test('is done once when three come at once, in the order of the file names', async () => {
    const empty = await createTestDatabase({ empty: true })
    const folder = folderOf({ '0002-trunk.sql': 'alter table tree add column trunk text;', '0001-tree.sql': 'create table tree (id int); create table tree_leaf (id int);', 'notes.txt': 'no migration' })
    const stores = [1, 2, 3].map(() => connectStore(empty.connection, { log, max: 1 }))
    const applied = await Promise.all(stores.map(({ db }) => migrate(db, { log, folder })))
    expect(applied.filter((names) => names.length > 0)).toEqual([['0001-tree', '0002-trunk']])
    expect(await tablesIn(empty)).toEqual(['tree', 'tree_leaf'])
    for (const store of stores) await store.close()
    await empty.drop()
  })

  test('leaves nothing when a later file of the batch fails, names that file, and goes on once it is mended', async () => {
    const empty = await createTestDatabase({ empty: true })
    const first = { '0001-tree.sql': 'create table tree (id int);' }
    const broken = folderOf({ ...first, '0002-wrong.sql': 'create table tree_leaf (id int); alter table bush add column id int;' })
    await expect(migrate(empty.store.db, { log, folder: broken })).rejects.toMatchObject({ code: 'migration-failed', message: expect.stringMatching(/0002-wrong.*"bush" does not exist/) })
    expect(await tablesIn(empty)).toEqual([])
    const mended = folderOf({ ...first, '0002-wrong.sql': 'create table tree_leaf (id int);' })
    expect(await migrate(empty.store.db, { log, folder: mended })).toEqual(['0001-tree', '0002-wrong'])
    await empty.drop()
  })

  test('takes a file with other line ends for the same file, and a file with another word for a changed one', async () => {
    const empty = await createTestDatabase({ empty: true })
    await migrate(empty.store.db, { log, folder: folderOf({ '0001-tree.sql': 'create table tree (\n  id int\n);\n' }) })
    expect(await migrate(empty.store.db, { log, folder: folderOf({ '0001-tree.sql': 'create table tree (\r\n  id int\r\n);\r\n' }) })).toEqual([])
    await expect(migrate(empty.store.db, { log, folder: folderOf({ '0001-tree.sql': 'create table tree (\n  id bigint\n);\n' }) })).rejects.toMatchObject({ code: 'migration-changed' })
    await empty.drop()
  })

  test('refuses two files of one number: the later one could come before what was done already', async () => {
    const other = await createTestDatabase({ empty: true })
    const folder = folderOf({ '0001-trees.sql': 'create table trees (id integer)', '0001-more.sql': 'create table trees_more (id integer)' })
    await expect(migrate(other.store.db, { log, folder })).rejects.toMatchObject({ code: 'migration-failed', message: expect.stringContaining('0001-trees.sql') })
    expect(await tablesIn(other)).toEqual([])
    await other.drop()
  })

  test('refuses a file whose name does not say its place', async () => {
    await expect(migrate(database.store.db, { log, folder: folderOf({ 'tree.sql': 'create table tree (id int);' }) })).rejects.toMatchObject({ code: 'migration-failed', message: expect.stringContaining('tree.sql') })
  })
})
