// Compiles the sources to dist/ when they are other than those that dist/ was made from.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildAssets } from './assets.mjs'
import { project } from './install.mjs'

const compiler = join(project, 'node_modules', 'typescript')
const outside = new Set(['node_modules', 'dist', 'data-local', 'data-cluster', 'public', '.cache', '.git', 'test', 'bench'])

function* sources(folder, names = []) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && (names.length > 0 || !outside.has(entry.name))) yield* sources(join(folder, entry.name), [...names, entry.name])
    } else if (/\.tsx?$/.test(entry.name) || (names.length === 0 && /^tsconfig.*\.json$/.test(entry.name))) {
      yield [...names, entry.name].join('/')
    }
  }
}

// Content, not times: a fresh checkout or a moved folder has other times and the same program.
const fingerprint = () => {
  const hash = createHash('sha256')
  for (const name of sources(project)) hash.update(`${name}\0`).update(readFileSync(join(project, name))).update('\0')
  return hash.update(readFileSync(join(compiler, 'package.json'))).digest('hex')
}

/** Compiles and makes public/ where needed; the old dist/ stays until the new one is whole. Ends the process when the compiler finds errors. */
export const build = () => {
  buildAssets()
  const dist = join(project, 'dist')
  const stamp = 'sources.sha256'
  const now = fingerprint()
  if (existsSync(join(dist, stamp)) && readFileSync(join(dist, stamp), 'utf8') === now) return
  console.error('Oversætter kildekoden …')
  const made = join(project, '.cache', `dist-${process.pid}`)
  const old = join(project, '.cache', `dist-old-${process.pid}`)
  const { status } = spawnSync(process.execPath, [join(compiler, 'bin', 'tsc'), '-p', 'tsconfig.build.json', '--outDir', made], { cwd: project, stdio: 'inherit' })
  if (status !== 0) {
    rmSync(made, { recursive: true, force: true })
    console.error('Kildekoden kunne ikke oversættes; se fejlene ovenfor.')
    process.exit(1)
  }
  writeFileSync(join(made, stamp), now)
  if (existsSync(dist)) renameSync(dist, old)
  renameSync(made, dist)
  rmSync(old, { recursive: true, force: true })
}
