// What is written down about the embedded Temporal server, in <folder>/server.json, for the next start to find.
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDevServerCommand } from './dev-server.ts'
import { codeOf } from './error-code.ts'
import { identityOf } from './process-identity.ts'

/** A process: its id, and the moment it began, without which an id may mean another process by now. */
interface RecordedProcess { pid: number, began: string }

/** `serverVersion` wrote the SQLite file; `server` and `owner` (our process that started it) stand there while it runs. */
export interface ServerRecord { serverVersion: string, cliVersion: string, port: number, namespace: string, server?: RecordedProcess, owner?: RecordedProcess }

const isRecord = (value: unknown): value is ServerRecord =>
  typeof value === 'object' && value !== null && 'serverVersion' in value && typeof value.serverVersion === 'string'
  && 'port' in value && typeof value.port === 'number'

/** The record in `folder`; undefined when there is none, or one cut short or not ours. */
export const readRecord = async (folder: string): Promise<ServerRecord | undefined> => {
  try {
    const value: unknown = JSON.parse(await readFile(join(folder, 'server.json'), 'utf8'))
    return isRecord(value) ? value : undefined
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Writes the record, whole or not at all. */
export const writeRecord = async (folder: string, record: ServerRecord): Promise<void> => {
  const file = join(folder, 'server.json')
  await writeFile(`${file}.new`, `${JSON.stringify(record, null, 2)}\n`)
  await rename(`${file}.new`, file)
}

/** Writes the record of a server just started by this process; leaves out a server that has already ended. */
export const recordStart = async (folder: string, record: ServerRecord, pid: number): Promise<void> => {
  const [server, owner] = await Promise.all([identityOf(pid), identityOf(process.pid)])
  await writeRecord(folder, {
    ...record,
    ...(server ? { server: { pid, began: server.began } } : {}),
    ...(owner ? { owner: { pid: process.pid, began: owner.began } } : {}),
  })
}

/** True while the process that started the recorded server lives and is not this one. */
export const hasLivingOwner = async ({ owner }: ServerRecord): Promise<boolean> =>
  owner !== undefined && owner.pid !== process.pid && (await identityOf(owner.pid))?.began === owner.began

/** The recorded server's id while that very process lives: same id, same beginning, and a Temporal server on that port. */
export const livingServer = async ({ server, port }: ServerRecord): Promise<number | undefined> => {
  if (!server) return undefined
  const identity = await identityOf(server.pid)
  return identity && identity.began === server.began && isDevServerCommand(identity.command, port) ? server.pid : undefined
}
