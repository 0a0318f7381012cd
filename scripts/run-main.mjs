// Runs one of our commands from the compiled program (docs/operations.md): npm run rebuild, backup, restore, recover, doctor [-- options]
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build } from './build.mjs'
import { install, project, requireNode } from './install.mjs'

requireNode()
install()
build()
const [main, ...options] = process.argv.slice(2)
const child = spawn(process.execPath, ['--enable-source-maps', join(project, 'dist', `${main}.js`), ...options], { cwd: project, stdio: 'inherit' })
// Ctrl-C reaches both from the terminal; a service manager's signal only us. The command ends by itself, and we with it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => { process.exitCode = code ?? 1 })
