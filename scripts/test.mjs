// `npm test` on a fresh machine: installs where needed, then runs jest with what is given: npm test -- test/domain --selectProjects pure
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildAssets } from './assets.mjs'
import { install, project, requireNode } from './install.mjs'

requireNode()
install()
buildAssets()
const { status } = spawnSync(process.execPath, ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', join(project, 'node_modules', 'jest', 'bin', 'jest.js'), ...process.argv.slice(2)], { cwd: project, stdio: 'inherit' })
process.exitCode = status ?? 1
