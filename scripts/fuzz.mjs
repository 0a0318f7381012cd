// npm run fuzz -- [--minutes 3] [--role consultant] [--keep FOLDER]: schemathesis against the built service with its example data, signed in
// as each role in turn, every check on. Ends with 0, with 1 where something failed, with 2 where the machine lacks Python or a registry.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { closeConnections, send } from '../bench/client.mjs'
import { startService } from '../bench/service.mjs'
import { build } from './build.mjs'
import { configuration } from './fuzz/config.mjs'
import { chosenRoles, usernameOf } from './fuzz/roles.mjs'
import { setScene } from './fuzz/scene.mjs'
import { Lacking, schemathesis } from './fuzz/tool.mjs'
import { install, project, requireNode } from './install.mjs'

const { values: options } = parseArgs({ options: { minutes: { type: 'string', default: '3' }, role: { type: 'string' }, seed: { type: 'string', default: '1' }, keep: { type: 'string' } } })
const say = (line) => process.stdout.write(`${line}\n`)
const began = performance.now()
const hooks = fileURLToPath(new URL('./fuzz/checks.py', import.meta.url))

/** One role's run; gives what schemathesis reports of it. */
const runAs = ({ program, folder, base, role, token, ids, seconds, short }) => new Promise((resolve, reject) => {
  const home = join(folder, role.name)
  mkdirSync(home, { recursive: true })
  const [config, report] = [join(home, 'schemathesis.toml'), join(home, 'report.json')]
  writeFileSync(config, configuration({ token, ids, hooks, seed: options.seed, mayEnd: role.mayEnd ?? false }))
  const child = spawn(program, ['--config-file', config, 'run', `${base}/api/v1/openapi.json`, '--max-time', String(seconds), '--no-color', '--workers', '1', '--report', 'json', '--report-json-path', report,
    ...(short ? role.tags.flatMap((tag) => ['--include-tag', tag]) : [])], { cwd: home, env: { ...process.env, PYTHONUTF8: '1' }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => { said += part })
  child.once('error', reject)
  child.once('exit', (code) => {
    writeFileSync(join(home, 'said.txt'), said)
    if (code !== 0 && code !== 1) reject(new Error(`${role.name}: schemathesis ended with ${code}\n${said.slice(-3000)}`))
    else resolve({ role, code, said, report: JSON.parse(readFileSync(report, 'utf8')) })
  })
})

const told = ({ role, code, report, seconds, alive }) => {
  const answered = Object.values(report.valid_rates ?? {}).filter((phases) => Object.values(phases).some((one) => one.accepted > 0)).length
  return `${code === 0 && alive ? 'ok  ' : 'FAIL'} ${role.name.padEnd(12)} ${report.operations.tested} operations, ${answered} of them answered in earnest, ${report.test_cases.generated} cases, ${report.test_cases.unique_failures} failures, ${Math.round(seconds)} s${alive ? '' : '; its token no longer opens anything'}`
}

const main = async () => {
  requireNode()
  install()
  build()
  const { cacheRoot } = await import(pathToFileURL(join(project, 'dist', 'engine', 'cache-dir.js')).href)
  const program = schemathesis(cacheRoot(process.env), say)
  const roles = chosenRoles(options.role)
  const dataDir = mkdtempSync(join(tmpdir(), 'fuzz-data-'))
  const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'fuzz-runs-'))
  let service
  try {
    service = await startService(project, dataDir, [], { REQUESTS_PER_MINUTE: '1000000/1000000' })
    const { lead, tokens, ids } = await setScene(service.url, roles.flatMap((role) => (role.username ? [role.username] : [])))
    const short = Number(options.minutes) < 10
    const each = Math.max(10, Math.floor((Number(options.minutes) * 60 - (performance.now() - began) / 1000) / roles.length))
    say(`Prepared in ${Math.round((performance.now() - began) / 1000)} s; ${roles.length} roles, ${each} s each`)
    let failed = 0
    for (const role of roles) {
      const token = tokens[usernameOf(role, lead)]
      const start = performance.now()
      const run = await runAs({ program, folder, base: service.url, role, token, ids, seconds: each, short })
      const { status } = await send(service.url, '/api/v1/me', { method: 'GET', ...(token ? { bearer: token } : {}) })
      const alive = token === undefined || role.mayEnd || status === 200
      if (run.code !== 0 || !alive) { failed += 1; if (!options.keep) say(run.said) }
      say(told({ ...run, seconds: (performance.now() - start) / 1000, alive }))
    }
    return failed === 0 ? 0 : 1
  } finally {
    closeConnections()
    await service?.stop()
    rmSync(dataDir, { recursive: true, force: true })
    if (!options.keep) rmSync(folder, { recursive: true, force: true })
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  say(error instanceof Lacking ? error.message : error.stack)
  process.exitCode = error instanceof Lacking ? 2 : 1
}
