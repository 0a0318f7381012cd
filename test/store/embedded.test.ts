import { afterEach, describe, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../store/embedded/postgres.ts'
import { runningOn } from '../../store/embedded/postmaster.ts'
import { newFolder } from '../support/data-folder.ts'
import { type Child, startChild } from '../support/typescript-child.ts'

const asRoot = process.getuid?.() === 0
const folders: ReturnType<typeof newFolder>[] = []
const children: Child[] = []
const servers: EmbeddedPostgres[] = []
afterEach(async () => {
  await Promise.all(children.splice(0).map(({ kill }) => kill()))
  for (const server of servers.splice(0)) await server.stop()
  for (const { remove } of folders.splice(0)) remove()
})

/** A data directory below a closed folder, and where root's cluster of it goes. */
const fresh = () => {
  const folder = newFolder()
  const elsewhere = newFolder()
  folders.push(folder, elsewhere)
  chmodSync(elsewhere.folder, 0o711)
  return { dataDir: folder.data, elsewhere: elsewhere.folder }
}
type Where = ReturnType<typeof fresh>

const log = (): void => undefined
const start = async (where: Where): Promise<EmbeddedPostgres> => {
  const server = await startEmbeddedPostgres({ ...where, log, testMode: true })
  servers.push(server)
  return server
}
const startWriter = ({ dataDir, elsewhere }: Where): Child => {
  const child = startChild('store/embedded-child.ts', [dataDir, elsewhere])
  children.push(child)
  return child
}
const saidBy = async ({ next }: Child) => JSON.parse(await next()) as { attached: boolean; began: string }

const ask = async <T extends pg.QueryResultRow>({ connection }: EmbeddedPostgres, text: string): Promise<T[]> => {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return (await client.query<T>(text)).rows
  } finally {
    await client.end()
  }
}

const clusterOf = async (server: EmbeddedPostgres): Promise<string> => (await ask<{ at: string }>(server, `select setting as at from pg_settings where name = 'data_directory'`))[0]?.at ?? ''
const serverPid = async (server: EmbeddedPostgres): Promise<number> => runningOn(await clusterOf(server))?.pid ?? Number.NaN
const ended = (pid: number): boolean => {
  try {
    return /^\d+ \(.*\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return true
  }
}

describe('The embedded PostgreSQL', () => {
  test('begins empty, sorts and folds Danish, and has its rows again after a stop and a second start', async () => {
    const where = fresh()
    const first = await start(where)
    expect(first.attached).toBe(false)
    await ask(first, `create table names (name text); insert into names values ('Åse'), ('Zoë'), ('Ærø'), ('Øl')`)
    const [folded] = await ask<{ folded: string; listens: string }>(first, `select lower('ÆØÅ') as folded, current_setting('listen_addresses') as listens`)
    expect(folded).toEqual({ folded: 'æøå', listens: '' })
    const pid = await serverPid(first)
    await first.stop()
    await first.stop()
    expect(ended(pid)).toBe(true)
    expect(existsSync(first.connection.host)).toBe(false)

    const second = await start(where)
    expect(second.attached).toBe(false)
    expect(await ask(second, 'select name from names order by name collate "da-x-icu"')).toEqual([{ name: 'Zoë' }, { name: 'Ærø' }, { name: 'Øl' }, { name: 'Åse' }])
    await second.stop()
  })

  test('is one server for three processes that start at once, until the last of them stops', async () => {
    const where = fresh()
    const writers = [1, 2, 3].map(() => startWriter(where))
    const said = await Promise.all(writers.map(saidBy))
    expect(said.filter(({ attached }) => !attached)).toHaveLength(1)
    expect(new Set(said.map(({ began }) => began)).size).toBe(1)
    const [one, two, three] = writers as [Child, Child, Child]
    await one.end()
    const before = two.lines.length
    while (two.lines.length < before + 20) await two.next()
    await two.end()
    const last = await start(where)
    expect(last.attached).toBe(true)
    const pid = await serverPid(last)
    await three.end()
    const acknowledged = writers.flatMap(({ lines }) => lines.slice(1).map(Number))
    const kept = (await ask<{ n: number }>(last, 'select n from written')).map(({ n }) => n)
    expect(acknowledged.filter((n) => !kept.includes(n))).toEqual([])
    await last.stop()
    expect(ended(pid)).toBe(true)
  })

  test('outlives its service when that and its process group are killed, is attached to, and has lost no committed row', async () => {
    const where = fresh()
    const writer = startWriter(where)
    await saidBy(writer)
    while (writer.lines.length < 100) await writer.next()
    await writer.kill()
    const next = await start(where)
    expect(next.attached).toBe(true)
    const kept = (await ask<{ n: number }>(next, 'select n from written')).map(({ n }) => n)
    expect(writer.lines.slice(1).map(Number).filter((n) => !kept.includes(n))).toEqual([])
    const pid = await serverPid(next)
    await next.stop()
    expect(ended(pid)).toBe(true)
  })

  test('recovers when service and server are both killed, and has lost no committed row', async () => {
    const where = fresh()
    const writer = startWriter(where)
    await saidBy(writer)
    const beside = await start(where)
    const pid = await serverPid(beside)
    while (writer.lines.length < 100) await writer.next()
    process.kill(pid, 'SIGKILL')
    await writer.kill()
    const next = await start(where)
    expect(next.attached).toBe(false)
    const kept = (await ask<{ n: number }>(next, 'select n from written')).map(({ n }) => n)
    expect(writer.lines.slice(1).map(Number).filter((n) => !kept.includes(n))).toEqual([])
    await beside.stop()
    await next.stop()
  })

  test('starts when the lock it left names a process that is another program now', async () => {
    const where = fresh()
    const first = await start(where)
    const cluster = await clusterOf(first)
    const lock = readFileSync(join(cluster, 'postmaster.pid'), 'utf8')
    await first.stop()
    const other = spawn('sleep', ['60'], { stdio: 'ignore', ...(asRoot ? { uid: 65534, gid: 65534 } : {}) })
    writeFileSync(join(cluster, 'postmaster.pid'), lock.replace(/^\d+/, String(other.pid)))
    const second = await start(where)
    expect(second.attached).toBe(false)
    await second.stop()
    other.kill()
  })

  test('keeps the texts of the record out of its log', async () => {
    const where = fresh()
    const server = await start(where)
    await expect(ask(server, `create table diagnoses (text text unique); insert into diagnoses values ('fortroligt'), ('fortroligt')`)).rejects.toMatchObject({ code: '23505' })
    const logged = readFileSync(`${await clusterOf(server)}.log`, 'utf8')
    expect(logged).toContain('duplicate key value')
    expect(logged).not.toContain('fortroligt')
    await server.stop()
  })

  test('lies where its server can reach it, though a folder above the data directory is closed', async () => {
    const where = fresh()
    const server = await start(where)
    const cluster = await clusterOf(server)
    expect(cluster.startsWith(asRoot ? where.elsewhere : where.dataDir)).toBe(true)
    await server.stop()
    expect(readdirSync(where.dataDir)).toContain(asRoot ? 'postgres-lies-here.txt' : 'postgres')
  })
})
