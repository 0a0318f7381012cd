// Backup and restore between real databases: the same everything, refused where it must be, and whole after breaking off.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type pg from 'pg'
import { backUp } from '../../store/backup/back-up.ts'
import { restoredByPostgresql } from '../../store/backup/by-postgresql.ts'
import { manifestText, readManifest } from '../../store/backup/manifest.ts'
import { restore } from '../../store/backup/restore.ts'
import { migrate } from '../../store/migrate.ts'
import { projectRoot } from '../../store/project-root.ts'
import { caseIds, rebuildCase } from '../../store/rebuild.ts'
import { driveUntil, type RecordService, servicesOver, startRecordService } from '../support/cases.ts'
import { createTestDatabase, databaseUrl, type TestDatabase } from '../support/database.ts'
import { readTypeScript } from '../support/typescript-child.ts'

const log = (): void => undefined
let service: RecordService
let into: string
let first: Awaited<ReturnType<typeof backUp>>
const empties: TestDatabase[] = []
const empty = async (): Promise<TestDatabase> => {
  const database = await createTestDatabase({ empty: true })
  empties.push(database)
  return database
}

beforeAll(async () => {
  service = await startRecordService()
  into = mkdtempSync(join(tmpdir(), 'akk-backup-'))
  await driveUntil(service, 'T006', 'openAudit', { remarks: 1, discordance: true })
  await driveUntil(service, 'T007', 'answerRemark', { remarks: 1, discordance: true })
  await driveUntil(service, 'T010', null)
  first = await backUp(service.database.connection, into)
}, 120_000)
afterAll(async () => {
  for (const database of empties) await database.drop()
  await service.stop()
  rmSync(into, { recursive: true })
})

/** Each table's rows as one hash, by the database itself and not by what made the backup. */
async function hashes(pool: pg.Pool): Promise<Readonly<Record<string, string>>> {
  const { rows: all } = await pool.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'kysely%' order by 1`)
  const found: Record<string, string> = {}
  for (const { name } of all) {
    const { rows: [row] } = await pool.query<{ hash: string }>(`select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as hash from "${name}" t`)
    found[name] = row?.hash ?? ''
  }
  return found
}
/** Constraints, indexes, triggers and whether they are on, functions: what guards the record. */
const guards = async (pool: pg.Pool): Promise<unknown> => (await pool.query(
  `select 'constraint' as what, conrelid::regclass::text as at, conname as name, pg_get_constraintdef(oid) as says from pg_constraint where connamespace = 'public'::regnamespace
   union all select 'trigger', tgrelid::regclass::text, tgname, tgenabled::text || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
   union all select 'index', tablename, indexname, indexdef from pg_indexes where schemaname = 'public'
   union all select 'function', '', proname, prosrc from pg_proc where pronamespace = 'public'::regnamespace order by 1, 2, 3, 4`)).rows

describe('A backup restored into an empty database', () => {
  let copy: TestDatabase
  let restored: Awaited<ReturnType<typeof restore>>
  beforeAll(async () => {
    copy = await empty()
    restored = await restore(copy.connection, into, log)
  }, 60_000)

  test('holds the same rows in every table but the epoch, which is higher, and the same guards', async () => {
    const { record_epoch: epochBefore, ...before } = await hashes(service.pool)
    const { record_epoch: epochAfter, ...after } = await hashes(copy.store.pool)
    expect(after).toEqual(before)
    expect(epochAfter).not.toBe(epochBefore)
    expect(restored.epoch).toBeGreaterThan(1)
    expect((await copy.store.pool.query('select epoch from record_epoch')).rows).toEqual([{ epoch: restored.epoch }])
    expect(await guards(copy.store.pool)).toEqual(await guards(service.pool))
    // The control: there is something of every kind to lose.
    for (const table of ['people', 'cases', 'events', 'contents', 'content_versions', 'freezes', 'deadlines']) expect([table, before[table]]).not.toEqual([table, expect.stringMatching(/^0 /)])
  })

  test('keeps frozen what was frozen, and its cases are as their events tell them', async () => {
    await expect(copy.store.pool.query('delete from events')).rejects.toThrow()
    for (const id of await caseIds(copy.store.pool, null, 100)) expect((await rebuildCase(copy.store.pool, id, true)).differences).toEqual([])
  })

  test('goes on numbering where the first one stood', async () => {
    const next = `insert into role_holdings (person_id, role, valid_from, valid_to) select person_id, role, valid_from + interval '4000 days', valid_from + interval '4001 days' from role_holdings order by id limit 1 returning id`
    const highest = (await service.pool.query<{ max: number }>('select max(id) from role_holdings')).rows[0]?.max ?? 0
    const { rows: [row] } = await copy.store.pool.query<{ id: number }>(next)
    expect(row?.id).toBe(highest + 1)
  })

  test('goes on with its people: the same act under the same key is the record\'s answer, and a new one is done', async () => {
    const accreditations = servicesOver(copy.store)
    const { rows: [row] } = await copy.store.pool.query<{ id: string }>(`select id from cases where offer_id = 'T006'`)
    const pause = () => accreditations.act('p-konsulent1', row?.id ?? '', { type: 'pause', input: { reason: 'Tilbuddet flytter.' } }, 'pause-after')
    const done = await pause()
    expect(await pause()).toEqual({ ...done, repeated: true })
    expect((await copy.store.pool.query(`select 1 from events where key = 'pause-after'`)).rowCount).toBe(1)
  })
})

test('A record that PostgreSQL itself brought back lets nobody in who was in then, and begins a new epoch each time', async () => {
  const { pool, connection } = { pool: service.pool, connection: service.database.connection }
  await pool.query(`insert into sessions (id_hash, person_id, created_at, last_seen_at, expires_at) select sha256('brought back'), id, now(), now(), now() + interval '1 hour' from people limit 1`)
  const epoch = async (): Promise<number> => (await pool.query<{ epoch: number }>('select epoch from record_epoch')).rows[0]?.epoch ?? 0
  const before = await epoch()
  expect((await pool.query('select 1 from sessions')).rowCount).toBe(1)
  const first = await restoredByPostgresql(connection)
  expect([first > before, await epoch(), (await pool.query('select 1 from sessions')).rowCount]).toEqual([true, first, 0])
  expect(await restoredByPostgresql(connection)).toBeGreaterThan(first)
})

describe('A backup', () => {
  test('is for its owner alone, and leaves out what lets somebody in for a while', async () => {
    expect(statSync(first.folder).mode & 0o077).toBe(0)
    for (const file of readdirSync(first.folder)) expect([file, statSync(join(first.folder, file)).mode & 0o077]).toEqual([file, 0])
    const names = first.manifest.tables.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['accounts', 'tokens', 'files', 'reports', 'rounds', 'supervisions']))
    for (const name of ['sessions', 'sign_in_flows', 'account_links']) expect(names).not.toContain(name)
  })

  test('taken while people act is of one instant: each case in it is whole', async () => {
    const { rows: [row] } = await service.pool.query<{ id: string }>(`select id from cases where offer_id = 'T006'`)
    const stop = new AbortController()
    let acts = 0
    const acting = (async () => {
      while (!stop.signal.aborted) {
        acts += 1
        const type = acts % 2 === 1 ? 'pause' : 'resume'
        await service.accreditations.act('p-konsulent1', row?.id ?? '', { type, input: { reason: 'Tilbuddet flytter.' } }, `while-${acts}`)
      }
    })()
    const { folder, manifest } = await backUp(service.database.connection, into)
    stop.abort()
    await acting
    expect(acts).toBeGreaterThan(2)
    const copy = await empty()
    await restore(copy.connection, folder, log)
    for (const id of await caseIds(copy.store.pool, null, 100)) expect((await rebuildCase(copy.store.pool, id, true)).differences).toEqual([])
    expect((await copy.store.pool.query('select count(*)::int as n from events')).rows[0]).toEqual({ n: manifest.tables.find(({ name }) => name === 'events')?.rows })
  }, 60_000)

  test('pushes out the oldest beyond those to keep, and nothing that is not a backup', async () => {
    const few = mkdtempSync(join(tmpdir(), 'akk-backup-keep-'))
    writeFileSync(join(few, 'notes.txt'), 'ours')
    for (const day of [1, 2, 3]) await backUp(service.database.connection, few, { keep: 2, at: () => new Date(`2026-01-0${day}T02:00:00Z`) })
    expect(readdirSync(few).sort()).toEqual(['2026-01-02T020000.000Z', '2026-01-03T020000.000Z', 'notes.txt'])
    rmSync(few, { recursive: true })
  }, 60_000)

  test('of an older schema is brought to this version\'s', async () => {
    const old = await empty(), now = await empty(), few = mkdtempSync(join(tmpdir(), 'akk-backup-old-'))
    await migrate(old.store.db, { log, restoring: '0009-rounds' })
    await old.store.pool.query(`insert into areas (id, name) values ('gammelt', E'Områ\\\\de\\tmed\\nlinjer')`)
    await backUp(old.connection, few)
    const { migrated } = await restore(now.connection, few, log)
    expect(migrated.slice(0, 2)).toEqual(['0010-overview-and-learnings', '0011-setting-versions'])
    expect((await now.store.pool.query('select id, name from areas')).rows).toEqual([{ id: 'gammelt', name: 'Områ\\de\tmed\nlinjer' }])
    expect(await guards(now.store.pool)).toEqual(await guards(service.pool))
    rmSync(few, { recursive: true })
  }, 60_000)
})

describe('A restore is refused', () => {
  /** A copy of the first backup, changed. */
  const changed = async (change: (folder: string) => Promise<void> | void, work: (folder: string) => Promise<void>): Promise<void> => {
    const folder = mkdtempSync(join(tmpdir(), 'akk-backup-bad-'))
    for (const file of readdirSync(first.folder)) writeFileSync(join(folder, file), readFileSync(join(first.folder, file)))
    await change(folder)
    await work(folder)
    rmSync(folder, { recursive: true })
  }
  const refusedWith = async (from: string, code: string, details: string): Promise<void> => {
    const target = await empty()
    await expect(restore(target.connection, from, log)).rejects.toMatchObject({ code, details: expect.stringContaining(details) })
    expect((await target.store.pool.query(`select 1 from pg_tables where schemaname = 'public'`)).rowCount).toBe(0)
  }

  test('where there is something already, and nothing of it is touched', async () => {
    const before = await hashes(service.pool)
    await expect(restore(service.database.connection, into, log)).rejects.toMatchObject({ code: 'target-not-empty' })
    expect(await hashes(service.pool)).toEqual(before)
  })

  test('where there is no backup', async () => { await refusedWith(join(into, 'no-such'), 'no-backup', 'no-such') })

  test('when one letter of a table\'s text is another', async () => {
    const file = 'people.copy.gz'
    await changed((folder) => { writeFileSync(join(folder, file), gzipSync(Buffer.from(gunzipSync(readFileSync(join(folder, file))).toString('latin1').replace('a', 'b'), 'latin1'))) }, (folder) => refusedWith(folder, 'file-damaged', file))
  })

  test('when a file is cut off, or gone', async () => {
    await changed((folder) => { writeFileSync(join(folder, 'events.copy.gz'), readFileSync(join(folder, 'events.copy.gz')).subarray(0, 200)) }, (folder) => refusedWith(folder, 'file-damaged', 'events.copy.gz'))
    await changed((folder) => { rmSync(join(folder, 'offers.copy.gz')) }, (folder) => refusedWith(folder, 'file-damaged', 'offers.copy.gz'))
  })

  test('when the manifest says something else than when it was written', async () => {
    await changed((folder) => { writeFileSync(join(folder, 'manifest.json'), readFileSync(join(folder, 'manifest.json'), 'utf8').replace(/"rows": [1-9]\d*/, '"rows": 0')) }, (folder) => refusedWith(folder, 'manifest-damaged', folder))
  })

  test('when a newer or another version of the service took it', async () => {
    const takenWith = (migration: { name: string; sha256: string }) => async (folder: string): Promise<void> => {
      const manifest = await readManifest(folder)
      writeFileSync(join(folder, 'manifest.json'), manifestText({ ...manifest, migrations: [...manifest.migrations.filter(({ name }) => name !== migration.name), migration] }))
    }
    await changed(takenWith({ name: '9999-from-the-future', sha256: '0'.repeat(64) }), (folder) => refusedWith(folder, 'backup-newer', '9999-from-the-future'))
    await changed(takenWith({ name: '0002-cases', sha256: '0'.repeat(64) }), (folder) => refusedWith(folder, 'backup-foreign', '0002-cases'))
  })
})

test('A restore that broke off is nobody\'s record: the service refuses it, and the next restore makes it whole', async () => {
  const half = await empty()
  await migrate(half.store.db, { log, restoring: '0012-people-changes' })
  await half.store.pool.query(`create table restore_under_way (begun_at timestamptz); insert into areas (id, name) values ('half', 'Halv')`)
  await expect(migrate(half.store.db, { log })).rejects.toMatchObject({ code: 'restore-unfinished' })
  await restore(half.connection, first.folder, log)
  expect(await migrate(half.store.db, { log })).toEqual([])
  expect((await half.store.pool.query(`select 1 from areas where id = 'half'`)).rowCount).toBe(0)
  expect(await guards(half.store.pool)).toEqual(await guards(service.pool))
}, 60_000)

test('The database\'s owner needs no rights beyond that', async () => {
  const target = await empty(), few = target.connection.database
  await target.store.pool.query(`create role ${few} login password 'owner'; alter database ${few} owner to ${few}`)
  const connection = { ...target.connection, user: few, password: 'owner' }
  const { epoch } = await restore(connection, first.folder, log)
  expect((await target.store.pool.query(`select epoch, tableowner as owner, rolsuper from record_epoch, pg_tables join pg_roles on rolname = tableowner where tablename = 'cases'`)).rows).toEqual([{ epoch, owner: few, rolsuper: false }])
  expect((await backUp(connection, mkdtempSync(join(into, 'owner-')))).manifest.tables.filter(({ name }) => name !== 'record_epoch')).toEqual(first.manifest.tables.filter(({ name }) => name !== 'record_epoch'))
  await target.store.pool.query(`alter database ${few} owner to current_user; reassign owned by ${few} to current_user; drop owned by ${few}; drop role ${few}`)
})

test('The commands make, read again and restore a backup, and say in Danish what is amiss', async () => {
  const few = mkdtempSync(join(tmpdir(), 'akk-backup-command-'))
  const target = await empty()
  const run = (main: string, database: TestDatabase, ...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...readTypeScript, main, ...args], { cwd: projectRoot, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: databaseUrl(database.connection) } })
    return { status, said: stdout, wrong: stderr }
  }
  expect(run('backup-main.ts', service.database, '--to', few, '--keep', '3')).toMatchObject({ wrong: '', status: 0, said: expect.stringContaining('Sikkerhedskopi taget og læst efter: ') })
  expect(run('backup-main.ts', service.database, '--check', few)).toMatchObject({ status: 0, said: expect.stringContaining('Sikkerhedskopien er hel: ') })
  expect(run('backup-main.ts', service.database, '--to', few, '--keep', '0')).toMatchObject({ status: 2, wrong: expect.stringContaining('Brug: npm run backup') })
  expect(run('restore-main.ts', target, '--from', few)).toMatchObject({ wrong: '', status: 0, said: expect.stringContaining('Indlæst og sammenlignet: ') })
  expect(run('restore-main.ts', target, '--from', few)).toMatchObject({ status: 1, wrong: expect.stringContaining('Databasen er ikke tom') })
  expect(run('restore-main.ts', target)).toMatchObject({ status: 2, wrong: expect.stringContaining('Brug: npm run restore') })
  rmSync(few, { recursive: true })
}, 60_000)
