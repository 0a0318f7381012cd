// The last release beside this version (test/upgrade): it is compiled from the history of the checkout.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import config from '../jest.config.js'

const rootDir = fileURLToPath(new URL('..', import.meta.url))
const real = config.projects.find((project) => project.displayName === 'real')
const upgrade = { ...real, rootDir, testMatch: ['<rootDir>/test/upgrade/**/*.test.ts'] }
const { status } = spawnSync(process.execPath, ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--config', JSON.stringify(upgrade), '--runInBand', ...process.argv.slice(2)], { cwd: rootDir, stdio: 'inherit' })
process.exit(status ?? 1)
