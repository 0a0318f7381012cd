// Checks docker-compose.yml without Docker: the Compose project's own loader (Go) against the Compose Specification, and that
// every file it mounts or copies is there. Exit 0: right; 1: a fault, named; 2: Go is missing.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('..', import.meta.url))
const loader = fileURLToPath(new URL('./compose', import.meta.url))
if (spawnSync('go', ['version']).status !== 0) {
  console.error('Checking docker-compose.yml needs Go 1.25 or newer on the PATH')
  process.exit(2)
}

const secrets = { DATABASE_PASSWORD: 'a', TEMPORAL_DATABASE_PASSWORD: 'b' }
const load = (env) => spawnSync('go', ['run', '.', `${project}docker-compose.yml`], { cwd: loader, encoding: 'utf8', env: { ...process.env, DATABASE_PASSWORD: '', TEMPORAL_DATABASE_PASSWORD: '', ...env } })
const faults = []

const loaded = load(secrets)
if (loaded.status !== 0) faults.push(loaded.stderr.trim())
// Control: without passwords it must be refused, or the check checks nothing.
const refused = load({})
if (refused.status === 0 || !refused.stderr.includes('set it in .env')) faults.push(`without passwords it was not refused as expected: ${refused.stderr.trim()}`)

const compose = readFileSync(`${project}docker-compose.yml`, 'utf8')
const mounted = [...compose.matchAll(/\.\/(deploy\/[\w./-]+):/g)].map(([, file]) => file)
// What `npm run build` makes in the image's first stage.
const made = new Set(['.', 'dist', 'public'])
const copied = [...readFileSync(`${project}Dockerfile`, 'utf8').matchAll(/^COPY (?:--from=build \/app\/)?(.+) \S+$/gm)]
  .flatMap(([, files]) => files.split(' ')).filter((file) => !made.has(file))
const started = [...compose.matchAll(/dist\/([\w/-]+)\.js/g)].map(([, file]) => `${file}.ts`)
for (const file of [...mounted, ...copied, ...started]) {
  if (!existsSync(project + file)) faults.push(`${file} is named but is not there`)
}

for (const fault of faults) console.error(fault)
if (faults.length === 0) console.log(`docker-compose.yml holds: ${loaded.stdout.trim()}`)
process.exitCode = faults.length === 0 ? 0 : 1
