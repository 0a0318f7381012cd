// One run of schemathesis as one role, in a folder of its own.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { configuration } from './config.mjs'

const hooks = fileURLToPath(new URL('./checks.py', import.meta.url))

/** Asks for `seconds`; gives the exit code, what was said, and the report. In short only about what is the role's, and no sequences of requests. Throws where schemathesis could not run. */
export const runAs = ({ program, folder, base, role, token, ids, seconds, short, seed }) => new Promise((resolve, reject) => {
  const home = join(folder, role.name)
  mkdirSync(home, { recursive: true })
  const [config, report] = [join(home, 'schemathesis.toml'), join(home, 'report.json')]
  writeFileSync(config, configuration({ token, ids, hooks, seed, mayEnd: role.mayEnd ?? false }))
  const child = spawn(program, [
    '--config-file', config, 'run', `${base}/api/v1/openapi.json`, '--max-time', String(seconds), '--no-color', '--workers', '1', '--report', 'json', '--report-json-path', report,
    ...(short ? ['--phases', 'coverage,fuzzing', ...role.tags.flatMap((tag) => ['--include-tag', tag])] : []),
  ], { cwd: home, env: { ...process.env, PYTHONUTF8: '1' }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => { said += part })
  child.once('error', reject)
  child.once('close', (code) => {
    writeFileSync(join(home, 'said.txt'), said)
    if (code !== 0 && code !== 1) reject(new Error(`${role.name}: schemathesis ended with ${code}\n${said.slice(-3000)}`))
    else resolve({ role, code, said, report: JSON.parse(readFileSync(report, 'utf8')) })
  })
})
