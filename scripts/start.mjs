// `npm start` on a fresh machine: checks Node, installs, compiles, runs the service. Each step only when it is needed.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { install, project, requireNode } from './install.mjs'
import { nodeArguments, serviceEnvironment } from './service-node.mjs'

requireNode()
install()
build()

// A process group of its own: a terminal sends Ctrl-C to everyone in the group, npm passes it on too, and the service must hear it once.
const service = spawn(process.execPath, [...nodeArguments, join(project, 'dist', 'main.js'), ...process.argv.slice(2)], {
  cwd: project, env: serviceEnvironment(process.env), stdio: ['ignore', 'inherit', 'inherit'], detached: process.platform !== 'win32',
})
let passedOn = -Infinity
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    // Within a second it is the same request by another way; later it is somebody asking again.
    if (Date.now() - passedOn < 1_000) return
    passedOn = Date.now()
    service.kill(signal)
  })
}
service.on('error', (error) => {
  console.error(`Tjenesten kunne ikke startes: ${error.message}`)
  process.exitCode = 1
})
service.on('exit', (code, signal) => {
  process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0)
})
