// Sees to it that node_modules is what package-lock.json says. Plain node: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The project's folder, whatever characters its path has. */
export const project = fileURLToPath(new URL('..', import.meta.url))

const packagesIn = (file) => {
  try {
    return JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).packages
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Ends the process with a clear sentence where this Node is older than package.json's "engines" asks for. */
export const requireNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Node ${process.versions.node} er for gammel: der skal bruges Node 20.19 eller nyere (20, 22 eller 24).`)
  process.exit(1)
}

// npm writes node_modules/.package-lock.json last, so an interrupted installation has none. Optional packages are for some platforms only.
const isInstalled = () => {
  const wanted = packagesIn('package-lock.json')
  if (wanted === undefined) throw new Error('package-lock.json is missing or cannot be read')
  const present = packagesIn('node_modules/.package-lock.json')
  return present !== undefined
    && Object.entries(wanted).every(([path, { version, optional, link }]) => path === '' || optional || link || (present[path] && present[path].version === version))
}

/** Installs by `npm ci`, with npm's own progress, where something is missing or of another version. Ends the process when that fails. */
export const install = () => {
  if (isInstalled()) return
  console.error('Installerer afhængigheder (npm ci), kun når de mangler eller er ændret …')
  // Development packages too, also where NODE_ENV is production: the compiler is one of them.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund']
  const npm = process.env.npm_execpath
  const { status, error } = npm && /\.[cm]?js$/.test(npm)
    ? spawnSync(process.execPath, [npm, ...args], { cwd: project, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: project, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status === 0) return
  console.error(`npm ci gik ikke (${error ? error.message : `kode ${status}`}). Se linjerne ovenfor; prøv igen, når pakkelageret kan nås.`)
  process.exit(1)
}
