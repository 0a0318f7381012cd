// Temporal's production server and its SQL tool, from the official source, for a cluster without containers (scripts/cluster). Cached.
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { cp, mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { cacheRoot, type Environment } from './cache-dir.ts'
import { withLock } from './cache-lock.ts'
import { codeOf } from './error-code.ts'
import { findGo, goInstall } from './temporal-build.ts'

/** The newest server that the stories run on. */
const SERVER = '1.32.0'

/** `server` and `sqlTool` are programs; `schemas` holds `temporal/versioned` and `visibility/versioned` for PostgreSQL; `bin` has both under the names that the image of Temporal's tools gives them. */
export interface ProductionServer { readonly version: string, readonly bin: string, readonly server: string, readonly sqlTool: string, readonly schemas: string }

const programs = { server: 'temporal-server', sql: 'temporal-sql-tool' } as const

const layoutOf = (folder: string): ProductionServer => ({
  version: SERVER, bin: join(folder, 'bin'), server: join(folder, 'bin', programs.server), sqlTool: join(folder, 'bin', programs.sql), schemas: join(folder, 'schemas'),
})

const isThere = async (folder: string): Promise<boolean> => {
  try {
    return (await stat(folder)).isDirectory()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

/** Where they are in the cache, whether they are there or not. */
export const productionServerFolder = (env: Environment): string => join(cacheRoot(env), 'temporal-server', `${SERVER}-${process.platform}-${process.arch}`)

/** Whether they need not be built. */
export const hasProductionServer = (env: Environment): Promise<boolean> => isThere(productionServerFolder(env))

/** The server from the cache, or built into it (some six minutes on two cores; one process at a time). Throws with the reason when Go is missing or the build fails. */
export const productionServer = async (env: Environment, log: (line: string) => void): Promise<ProductionServer> => {
  const folder = productionServerFolder(env)
  // Renamed into place when all of it is there: what is found is whole.
  if (!await isThere(folder)) {
    await withLock(`${folder}.lock`, async () => {
      if (!await isThere(folder)) await build(folder, env, log)
    }, { log })
  }
  return layoutOf(folder)
}

const build = async (folder: string, env: Environment, log: (line: string) => void): Promise<void> => {
  const making = `${folder}.${randomUUID()}`
  const bin = join(making, 'bin')
  try {
    await mkdir(bin, { recursive: true })
    await goInstall({ what: `the Temporal server ${SERVER} and its SQL tool`, packages: [`go.temporal.io/server/cmd/server@v${SERVER}`, `go.temporal.io/server/cmd/tools/sql@v${SERVER}`], ldflags: '-s -w', bin, env, log })
    for (const [made, named] of Object.entries(programs)) await rename(join(bin, made), join(bin, named))
    // The schemas lie in the module beside the sources.
    const { stdout } = await promisify(execFile)(await findGo(env), ['mod', 'download', '-json', `go.temporal.io/server@v${SERVER}`], { cwd: making, env: { ...env, GOFLAGS: '-mod=mod' } })
    const { Dir: module } = JSON.parse(stdout) as { readonly Dir: string }
    for (const kind of ['temporal', 'visibility']) await cp(join(module, 'schema', 'postgresql', 'v12', kind, 'versioned'), join(making, 'schemas', kind, 'versioned'), { recursive: true })
    await mkdir(dirname(folder), { recursive: true })
    await rename(making, folder)
  } finally {
    await rm(making, { recursive: true, force: true })
  }
}
