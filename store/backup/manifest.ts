// A backup on disk: a folder with a packed file for each table and a manifest that says what they hold. Its name is the instant it was begun.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { z } from 'zod'
import { canonicalJson } from '../canonical-json.ts'
import { codeOf } from '../start-error.ts'
import { BackupError } from './backup-error.ts'

const count = z.int().nonnegative()
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const name = z.string().regex(/^[a-z][a-z0-9_]*$/)
const content = z.strictObject({
  format: z.literal(1),
  takenAt: z.iso.datetime(),
  /** Of the server it was taken from; for reading only. */
  server: z.string(),
  epoch: count,
  migrations: z.array(z.strictObject({ name: z.string(), sha256 })).min(1),
  /** `sha256`, `rows` and `bytes` are of the unpacked text. */
  tables: z.array(z.strictObject({ name, columns: z.array(z.string()).min(1), key: z.array(z.string()), rows: count, bytes: count, sha256 })).min(1),
  sequences: z.array(z.strictObject({ table: name, column: name, value: z.string().regex(/^\d+$/), called: z.boolean() })),
  /** The head of the trail's chain; left out by a schema without one. */
  trail: z.strictObject({ seq: count, hash: sha256 }).optional(),
})
export type Manifest = z.infer<typeof content>

export const manifestFile = 'manifest.json'
export const tableFile = (table: string): string => `${table}.copy.gz`
/** The folder of a backup that is not finished. */
export const unfinished = '.part'
const folderName = /^\d{4}-\d\d-\d\dT\d{6}\.\d{3}Z$/

/** The name of the backup begun at an instant; names sort as the instants do. */
export const folderOf = (takenAt: string): string => takenAt.replaceAll(':', '')
const seal = (manifest: Manifest): string => createHash('sha256').update(canonicalJson(manifest)).digest('hex')

/** The manifest's text, with a seal over all that it says. */
export const manifestText = (manifest: Manifest): string => `${JSON.stringify({ ...manifest, seal: seal(manifest) }, null, 1)}\n`

/** Reads the manifest of a backup's folder; throws BackupError where there is none or it is not as it was written. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, manifestFile), 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') throw new BackupError('no-backup', folder)
    throw error
  })
  let json: unknown
  try { json = JSON.parse(text) } catch { throw new BackupError('manifest-damaged', folder) }
  const { seal: sealed, ...rest } = z.looseObject({ seal: z.string() }).safeParse(json).data ?? { seal: '' }
  const parsed = content.safeParse(rest)
  if (!parsed.success || seal(parsed.data) !== sealed) throw new BackupError('manifest-damaged', folder)
  return parsed.data
}

/** The finished backups in a folder, oldest first. */
export async function backupsIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((one) => folderName.test(one)).sort().map((one) => join(folder, one))
}

/** The backup that `folder` is, or the newest one in it. */
export async function backupAt(folder: string): Promise<string> {
  if (folderName.test(basename(folder))) return folder
  const inside = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') throw new BackupError('no-backup', folder)
    throw error
  })
  if (inside.includes(manifestFile)) return folder
  const newest = (await backupsIn(folder)).at(-1)
  if (newest === undefined) throw new BackupError('no-backup', folder)
  return newest
}

/** Counts what flows through: rows of COPY's text (a line break inside a value is written \n), bytes, and their hash. */
export function tally(): { readonly through: (source: AsyncIterable<Buffer>) => AsyncIterable<Buffer>; readonly result: () => { rows: number; bytes: number; sha256: string } } {
  const hash = createHash('sha256')
  let rows = 0, bytes = 0
  const through = async function* (source: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
    for await (const chunk of source) {
      hash.update(chunk)
      bytes += chunk.length
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) rows += 1
      yield chunk
    }
  }
  return { through, result: () => ({ rows, bytes, sha256: hash.digest('hex') }) }
}

/** Takes everything and keeps nothing. */
export const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => { done() } })

/** Reads every file of a backup and compares it with the manifest, which it gives. Throws BackupError. */
export async function verifyBackup(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder)
  for (const table of manifest.tables) {
    const counted = tally()
    try {
      await pipeline(createReadStream(join(folder, tableFile(table.name))), createGunzip(), counted.through, nowhere())
    } catch {
      throw new BackupError('file-damaged', join(folder, tableFile(table.name)))
    }
    const found = counted.result()
    if (found.sha256 !== table.sha256 || found.rows !== table.rows || found.bytes !== table.bytes) throw new BackupError('file-damaged', join(folder, tableFile(table.name)))
  }
  return manifest
}
