// npm run fuzz -- [--minutes 3] [--role consultant] [--seed 1] [--keep FOLDER]: schemathesis against the built service with its example data,
// signed in as each role, every check on. Under ten minutes each role is asked about what is theirs, above everybody about everything.
// Ends with 0, with 1 where something failed, with 2 where the machine lacks Python or a registry.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { closeConnections, send } from '../bench/client.mjs'
import { startService } from '../bench/service.mjs'
import { build } from './build.mjs'
import { chosenRoles, usernameOf } from './fuzz/roles.mjs'
import { runAs } from './fuzz/run.mjs'
import { setScene } from './fuzz/scene.mjs'
import { Lacking, schemathesis } from './fuzz/tool.mjs'
import { install, project, requireNode } from './install.mjs'

const { values: options } = parseArgs({ options: { minutes: { type: 'string', default: '3' }, role: { type: 'string' }, seed: { type: 'string', default: '1' }, keep: { type: 'string' } } })
const say = (line) => process.stdout.write(`${line}\n`)
const began = performance.now()
const secondsSince = (start) => (performance.now() - start) / 1000
/** Runs at once: the service and two that ask it keep two cores busy. */
const atOnce = 2

/** What went wrong in a run, as words; none where all is well. */
const wrongs = ({ role, code, report, alive }) => [
  ...(code === 0 ? [] : [`${report.test_cases.unique_failures} failures, ${report.errors.length} errors`]),
  // A run that asked nothing has found nothing either.
  ...(report.operations.tested === 0 ? ['nothing was asked: too little time'] : []),
  ...(alive || role.mayEnd ? [] : ['its token no longer opens anything']),
]

const told = ({ role, report, seconds }, wrong) => {
  const earnest = Object.values(report.valid_rates ?? {}).filter((phases) => Object.values(phases).some((one) => one?.accepted > 0)).length
  return `${wrong.length === 0 ? 'ok  ' : 'FAIL'} ${role.name.padEnd(13)} ${report.operations.tested} operations, ${earnest} of them done as well as refused, ${report.test_cases.generated} cases, ${Math.round(seconds)} s${wrong.map((one) => `; ${one}`).join('')}`
}

const fuzz = async ({ program, service, folder, roles }) => {
  const { lead, people, nobody } = await setScene(service.url, roles.flatMap((role) => (role.username ? [role.username] : [])))
  const short = Number(options.minutes) < 10
  const seconds = Math.max(10, Math.floor((Number(options.minutes) * 60 - secondsSince(began)) / Math.ceil(roles.length / atOnce)) - 3)
  say(`Prepared in ${Math.round(secondsSince(began))} s; ${roles.length} roles, ${seconds} s each, ${atOnce} at once`)
  const waiting = [...roles]
  const done = []
  const work = async () => {
    for (let role = waiting.shift(); role; role = waiting.shift()) {
      const { token, ids } = people.get(usernameOf(role, lead)) ?? nobody
      const start = performance.now()
      const run = await runAs({ program, folder, base: service.url, role, token, ids, seconds, short, seed: options.seed })
      const alive = token === undefined || (await send(service.url, '/api/v1/me', { method: 'GET', bearer: token })).status === 200
      const result = { ...run, alive, seconds: secondsSince(start) }
      const wrong = wrongs(result)
      if (wrong.length > 0 && !options.keep) say(run.said)
      say(told(result, wrong))
      done.push({ ...result, wrong })
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  say(`${done.reduce((sum, one) => sum + one.report.test_cases.generated, 0)} cases in all, ${done.filter((one) => one.wrong.length > 0).length} of ${done.length} runs with something wrong, ${(secondsSince(began) / 60).toFixed(1)} min`)
  return done.every((one) => one.wrong.length === 0) ? 0 : 1
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
    // A key for what Temporal keeps, so that its pages' questions are answered in earnest; the limits of requests are raised, not off.
    service = await startService(project, dataDir, [], { REQUESTS_PER_MINUTE: '1000000/1000000', PAYLOAD_KEYS: `fuzz:${Buffer.alloc(32, 7).toString('base64')}` })
    return await fuzz({ program, service, folder, roles })
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
