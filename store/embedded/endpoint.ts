// How the embedded PostgreSQL is reached: a unix socket that only we can open; on Windows 127.0.0.1 with a password.
import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Connection } from '../connect.ts'
import { codeOf, StartError } from '../start-error.ts'
import { type Place, reachable } from './place.ts'
import { runningOn } from './postmaster.ts'

/** A connection without its database. */
export type Endpoint = Omit<Exclude<Connection, string>, 'database'>

const user = 'akkreditering'
const onWindows = process.platform === 'win32'

/** Where a server on this cluster answers, or shall answer when none runs. */
export const endpointFor = async (at: Place): Promise<Endpoint> => {
  const running = runningOn(at.cluster)
  if (onWindows) return { host: '127.0.0.1', port: running?.port ?? await freePort(), user, password: passwordOf(at) }
  // A server started under another TMPDIR has its socket there.
  return running !== undefined && existsSync(running.sockets) ? { host: running.sockets, port: running.port, user } : { host: socketFolder(at), port: 5432, user }
}

/** initdb's share of it: who may come in. */
export const initdbAccess = (at: Place): readonly string[] =>
  onWindows ? ['-U', user, '--auth=scram-sha-256', `--pwfile=${passwordFile(at)}`] : ['-U', user, '--auth-local=trust', '--auth-host=reject']

/** The server's share of it. */
export const serverAccess = ({ host, port }: Endpoint): readonly string[] =>
  onWindows ? ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories='] : ['listen_addresses=', `port=${port}`, `unix_socket_directories=${host}`, 'unix_socket_permissions=0700']

/** The path of a socket may have 103 characters on macOS and 107 on Linux, so the folder is a short one below the temp folder. */
const socketFolder = (at: Place): string => {
  const name = `akk-${createHash('sha256').update(`${at.home} ${process.getuid?.()}`).digest('hex').slice(0, 12)}`
  const inTemp = join(tmpdir(), name)
  const fits = Buffer.byteLength(join(inTemp, '.s.PGSQL.5432')) <= 103 && (at.account === undefined || reachable(tmpdir(), at.account))
  const folder = fits ? inTemp : join('/tmp', name)
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  // Everybody may make folders in /tmp: one that is not ours could answer in our server's place.
  const { uid } = lstatSync(folder)
  if (!lstatSync(folder).isDirectory() || (uid !== process.getuid?.() && uid !== at.account?.uid)) throw new StartError('embedded-postgres-failed', `${folder} is needed for PostgreSQL's socket and belongs to somebody else (user ${uid}): remove it`, { folder })
  chmodSync(folder, 0o700)
  if (at.account) chownSync(folder, at.account.uid, at.account.gid)
  return folder
}

/** After the server has ended its socket folder is empty. Another one may be starting in it already. */
export const removeSocketFolder = (folder: string): void => {
  if (onWindows) return
  try {
    rmdirSync(folder)
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY'].includes(codeOf(error))) throw error
  }
}

const passwordFile = (at: Place): string => join(at.home, 'postgres.password')

const passwordOf = (at: Place): string => {
  if (!existsSync(passwordFile(at))) writeFileSync(passwordFile(at), randomBytes(24).toString('base64url'), { mode: 0o600 })
  return readFileSync(passwordFile(at), 'utf8')
}

const freePort = (): Promise<number> => new Promise((resolve, reject) => {
  const server = createServer()
  server.once('error', reject)
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    server.close(() => typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('No free port')))
  })
})
