// The folder where an embedded service keeps everything: one service at a time, in a layout that its version knows.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, realpathSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { claim } from './process-marks.ts'
import { codeOf, StartError } from './start-error.ts'

/** A data directory that is ours until `close`. */
export interface DataDirectory {
  /** Absolute, without links. */
  readonly path: string
  /** Says where the service answers, for the message to somebody who starts a second one. */
  tell(more: { readonly port: number }): void
  close(): void
}

/** Makes the folder when missing, for us alone; folders above it are made as any others. */
export const makeDataDirectory = (dir: string): string => {
  mkdirSync(dirname(resolve(dir)), { recursive: true })
  try {
    mkdirSync(dir, { mode: 0o700 })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  return realpathSync(dir)
}

/**
 * Opens a data directory for this process, and makes it when missing. `format` is the layout's version that the service knows.
 * Throws StartError: `data-directory-not-writable`; `data-directory-newer` when its format is higher, `-older` when it is lower (no such
 * format has been published), `-incomplete` when format.json cannot be read; `already-running` with pid, and port when known.
 * What a killed service left does not count as running.
 */
export const openDataDirectory = async (dir: string, { format }: { readonly format: number }): Promise<DataDirectory> => {
  const path = writableDirectory(dir)
  const mark = await claim(join(path, 'service.running'), 1000)
  if (!('remove' in mark)) {
    const { pid, port } = mark
    throw new StartError('already-running', `The service is already running on ${path}: process ${pid}${port === undefined ? '' : `, port ${port}`}. Stop it, or choose another DATA_DIR.`, { folder: path, pid, ...(port === undefined ? {} : { port }) })
  }
  try {
    checkFormat(path, format)
  } catch (error) {
    mark.remove()
    throw error
  }
  return { path, tell: (more) => mark.tell(more), close: () => mark.remove() }
}

const writableDirectory = (dir: string): string => {
  try {
    const path = makeDataDirectory(dir)
    const probe = join(path, `.written-by-${process.pid}`)
    writeThrough(probe, 'The data directory can be written.\n')
    rmSync(probe)
    return path
  } catch (error) {
    const why = ({ EACCES: 'not allowed', EPERM: 'not allowed', EROFS: 'the disk is read-only', ENOSPC: 'the disk is full', EDQUOT: 'the disk quota is used up', ENOTDIR: 'it is no folder', EEXIST: 'it is no folder' } as Record<string, string>)[codeOf(error)]
    if (why === undefined) throw error
    throw new StartError('data-directory-not-writable', `The data directory ${resolve(dir)} cannot be written: ${why}. Mend that, or choose another DATA_DIR.`, { folder: resolve(dir) }, error)
  }
}

const writeThrough = (file: string, text: string): void => {
  const handle = openSync(file, 'w', 0o600)
  try {
    writeSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

const checkFormat = (path: string, format: number): void => {
  const file = join(path, 'format.json')
  if (!existsSync(file)) {
    writeThrough(`${file}.new`, `${JSON.stringify({ format, madeAt: new Date().toISOString() })}\n`)
    renameSync(`${file}.new`, file)
    return
  }
  const found = formatIn(file)
  const details = { folder: path, format, found: found ?? 0 }
  if (found === undefined) throw new StartError('data-directory-incomplete', `${file} cannot be read. Restore a backup into a new data directory.`, details)
  if (found > format) throw new StartError('data-directory-newer', `The data directory ${path} was made by a newer version of the service (format ${found}, this version knows ${format}). Start that version, or restore a backup into a new data directory.`, details)
  if (found < format) throw new StartError('data-directory-older', `The data directory ${path} has format ${found}, which this version (${format}) does not read. Back up with the version that made it, and restore into a new data directory.`, details)
}

const formatIn = (file: string): number | undefined => {
  try {
    const text: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const format: unknown = typeof text === 'object' && text !== null && 'format' in text ? text.format : undefined
    return typeof format === 'number' ? format : undefined
  } catch (error) {
    if (error instanceof Error && error.name === 'SyntaxError') return undefined
    throw error
  }
}
