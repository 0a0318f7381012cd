// A backup beside the running service: every table by COPY in one snapshot, so that all of it is of one instant and nobody waits for it.
import { createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { TrailHead } from '../../domain/trail/line.ts'
import type { Connection } from '../connect.ts'
import { headSql } from '../trail/seal.ts'
import { backupsIn, folderOf, type Manifest, manifestFile, manifestText, tableFile, tally, unfinished, verifyBackup } from './manifest.ts'
import { withClient } from './session.ts'
import { copyOut, leftOut, sequences, tables } from './tables.ts'

const dayMs = 86_400_000

/**
 * Makes a backup in a new folder below `into`, reads it back, and only then gives it its name. With `keep`, older backups beyond that
 * many are removed afterwards, so that a backup that fails never costs one that is there. Gives its folder and manifest.
 */
export async function backUp(connection: Connection, into: string, options: { readonly keep?: number; readonly at?: () => Date } = {}): Promise<{ readonly folder: string; readonly manifest: Manifest; readonly removed: readonly string[] }> {
  const takenAt = (options.at?.() ?? new Date()).toISOString()
  const folder = join(into, folderOf(takenAt))
  const part = `${folder}${unfinished}`
  await mkdir(into, { recursive: true, mode: 0o700 })
  // It holds everything that people have written: for its owner's eyes.
  await mkdir(part, { mode: 0o700 })
  try {
    const manifest = await withClient(connection, (client) => snapshot(client, part, takenAt))
    await writeFile(join(part, manifestFile), manifestText(manifest), { mode: 0o600, flag: 'wx', flush: true })
    await verifyBackup(part)
    await rename(part, folder)
    await onDisk(into)
    return { folder, manifest, removed: options.keep === undefined ? [] : await removeOld(into, options.keep) }
  } catch (error) {
    await rm(part, { recursive: true, force: true })
    throw error
  }
}

async function snapshot(client: pg.Client, part: string, takenAt: string): Promise<Manifest> {
  await client.query('begin isolation level repeatable read read only')
  const { rows: [record] } = await client.query<{ epoch: number; server: string }>(`select epoch, current_setting('server_version') as server from record_epoch`)
  if (!record) throw new Error('A record has its epoch')
  const { rows: migrations } = await client.query<{ name: string; sha256: string }>('select name, sha256 from migration_checksums order by name')
  const saved: Manifest['tables'] = []
  for (const table of await tables(client)) {
    if (leftOut.includes(table.name)) continue
    const counted = tally()
    await pipeline(client.query(copyTo(copyOut(table))), counted.through, createGzip({ level: 6 }), createWriteStream(join(part, tableFile(table.name)), { mode: 0o600, flags: 'wx', flush: true }))
    saved.push({ name: table.name, columns: [...table.columns], key: [...table.key], ...counted.result() })
  }
  const standing = await sequences(client)
  const trail = await headOfTrail(client)
  await client.query('commit')
  return { format: 1, takenAt, server: record.server, epoch: record.epoch, migrations, tables: saved, sequences: [...standing], ...(trail ? { trail } : {}) }
}

/** So that a chain that is cut off or rewritten later differs from what this backup says. */
async function headOfTrail(client: pg.Client): Promise<TrailHead | undefined> {
  const { rows: [there] } = await client.query<{ found: boolean }>(`select to_regclass('trail') is not null as found`)
  return there?.found ? (await client.query<TrailHead>(headSql)).rows[0] : undefined
}

/** A folder's own entry is written to disk; Windows has no such call and needs none. */
async function onDisk(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try { await handle.sync() } finally { await handle.close() }
}

async function removeOld(into: string, keep: number): Promise<readonly string[]> {
  const old = (await backupsIn(into)).toReversed().slice(keep)
  // What a killed backup left behind; a day old it is surely nobody's work any more.
  for (const name of (await readdir(into)).filter((one) => one.endsWith(`Z${unfinished}`))) {
    if (Date.now() - (await stat(join(into, name))).mtimeMs > dayMs) old.push(join(into, name))
  }
  for (const one of old) await rm(one, { recursive: true })
  return old
}
