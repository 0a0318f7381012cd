// States and lists made anew from the events (docs/operations.md): npm run rebuild [-- --check]
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from './build.mjs'
import { install, project, requireNode } from './install.mjs'

requireNode()
install()
build()
const { status } = spawnSync(process.execPath, ['--enable-source-maps', join(project, 'dist', 'rebuild-main.js'), ...process.argv.slice(2)], { cwd: project, stdio: 'inherit' })
process.exitCode = status ?? 1
