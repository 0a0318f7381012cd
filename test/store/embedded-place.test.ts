import { afterEach, describe, expect, test } from '@jest/globals'
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { binariesFor, packagedServer } from '../../store/embedded/binaries.ts'
import { placeFor } from '../../store/embedded/place.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../store/embedded/postgres.ts'
import { newFolder } from '../support/data-folder.ts'

const asRoot = process.getuid?.() === 0
const folders: ReturnType<typeof newFolder>[] = []
const servers: EmbeddedPostgres[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop()
  for (const { remove } of folders.splice(0)) remove()
})

const newPlace = () => {
  const [closed, open] = [newFolder(), newFolder()]
  folders.push(closed, open)
  chmodSync(open.folder, 0o755)
  return { closed: closed.data, open: open.data, elsewhere: join(open.folder, 'elsewhere') }
}

const log = (): void => undefined
const start = async (dataDir: string, elsewhere: string, more: { binDir?: string } = {}): Promise<EmbeddedPostgres> => {
  const server = await startEmbeddedPostgres({ dataDir, elsewhere, log, testMode: true, ...more })
  servers.push(server)
  return server
}
const tablesOf = async ({ connection }: EmbeddedPostgres, first = 'select 1'): Promise<string[]> => {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    await client.query(first)
    return (await client.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public'`)).rows.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

describe('The PostgreSQL that npm brings', () => {
  test('is copied beside the cluster where its links are missing and cannot be made, or its server may not read it', () => {
    const { closed, open, elsewhere } = newPlace()
    const native = join(closed, 'native')
    cpSync(packagedServer().native, native, { recursive: true, verbatimSymlinks: true, filter: (path) => !lstatSync(path).isSymbolicLink() })
    chmodSync(join(native, 'lib'), 0o555)
    const at = placeFor(open, { elsewhere, log })
    const copied = binariesFor(at, undefined, () => ({ native, version: '18.0.0-test' }))
    expect(copied).toEqual({ bin: join(at.home, 'postgres-server-18.0.0-test', 'bin'), major: 18 })
    expect(readdirSync(at.home)).toContain('postgres-server-18.0.0-test')
    chmodSync(join(native, 'lib'), 0o755)
  })

  test('is told as missing, with what to do, where a folder given for it holds none', async () => {
    const { open, elsewhere } = newPlace()
    await expect(start(open, elsewhere, { binDir: '/no/such/bin' })).rejects.toMatchObject({ code: 'embedded-postgres-missing', message: expect.stringContaining('DATABASE_URL') })
  })
})

describe('A cluster', () => {
  test.each([['99', 'data-directory-newer'], ['9', 'data-directory-older']])('made by PostgreSQL %s is refused as %s', async (made, code) => {
    const { open, elsewhere } = newPlace()
    mkdirSync(join(open, 'postgres'), { recursive: true })
    writeFileSync(join(open, 'postgres', 'PG_VERSION'), `${made}\n`)
    await expect(start(open, elsewhere)).rejects.toMatchObject({ code, details: { made: Number(made), runs: 18 } })
  })

  test('whose server does not start is told with the end of its log', async () => {
    const { open, elsewhere } = newPlace()
    const server = await start(open, elsewhere)
    await server.stop()
    writeFileSync(join(open, 'postgres', 'postgresql.conf'), 'shared_buffers = mange\n', { flag: 'a' })
    await expect(start(open, elsewhere)).rejects.toMatchObject({ code: 'embedded-postgres-failed', message: expect.stringContaining('shared_buffers') })
  })

  test('half made by a killed process is made anew', async () => {
    const { open, elsewhere } = newPlace()
    mkdirSync(join(open, 'postgres.init-4711'), { recursive: true })
    writeFileSync(join(open, 'postgres.init-4711', 'PG_VERSION'), '18\n')
    const server = await start(open, elsewhere)
    expect(await tablesOf(server)).toEqual([])
    expect(existsSync(join(open, 'postgres.init-4711'))).toBe(false)
  })
})

// What only root meets: its server is another user. Everybody else's runs in the data directory as they are.
if (asRoot) {
  describe("Root's cluster", () => {
    test('lies in a data directory that nobody can walk to, which only its group may pass', async () => {
      const { open, elsewhere } = newPlace()
      await start(open, elsewhere)
      expect([statSync(open).mode & 0o777, statSync(open).gid]).toEqual([0o710, 65534])
      expect(statSync(join(open, 'postgres')).uid).toBe(65534)
      expect(existsSync(elsewhere)).toBe(false)
    })

    test('lies elsewhere below a closed folder, where the next start finds it, also after the data directory was moved', async () => {
      const { closed, open, elsewhere } = newPlace()
      const first = await start(closed, elsewhere)
      expect(await tablesOf(first, 'create table kept (n int)')).toEqual(['kept'])
      await first.stop()
      const second = await start(closed, elsewhere)
      expect(await tablesOf(second)).toEqual(['kept'])
      await second.stop()
      renameSync(closed, open)
      expect(await tablesOf(await start(open, elsewhere))).toEqual(['kept'])
      expect(statSync(join(closed, '..')).mode & 0o777).toBe(0o700)
    })

    test('is not shared with a copy of the data directory, and begins empty after the data directory was removed', async () => {
      const { closed, open, elsewhere } = newPlace()
      const first = await start(closed, elsewhere)
      expect(await tablesOf(first, 'create table kept (n int)')).toEqual(['kept'])
      cpSync(closed, open, { recursive: true })
      await expect(start(open, elsewhere)).rejects.toMatchObject({ code: 'data-directory-incomplete' })
      await first.stop()
      rmSync(closed, { recursive: true })
      expect(await tablesOf(await start(closed, elsewhere))).toEqual([])
    })

    test('that is gone from where it should lie is not silently begun anew', async () => {
      const { closed, elsewhere } = newPlace()
      const first = await start(closed, elsewhere)
      await first.stop()
      rmSync(readFileSync(join(closed, 'postgres-lies-here.txt'), 'utf8').trim(), { recursive: true })
      await expect(start(closed, elsewhere)).rejects.toMatchObject({ code: 'data-directory-incomplete' })
    })

    test("does not use a socket folder that somebody else has made in its server's name", async () => {
      const { open, elsewhere } = newPlace()
      const first = await start(open, elsewhere)
      await first.stop()
      mkdirSync(first.connection.host)
      chownSync(first.connection.host, 12345, 12345)
      await expect(start(open, elsewhere)).rejects.toMatchObject({ code: 'embedded-postgres-failed', message: expect.stringContaining('user 12345') })
      rmSync(first.connection.host, { recursive: true })
    })
  })
}
