// The stories in which months are skipped (test/time): they need Java and Maven, or the download of the time-skipping server.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import config from '../jest.config.js'

const rootDir = fileURLToPath(new URL('..', import.meta.url))
const real = config.projects.find((project) => project.displayName === 'real')
const time = { ...real, rootDir, testMatch: ['<rootDir>/test/time/**/*.test.ts'] }
const { status } = spawnSync(process.execPath, ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--config', JSON.stringify(time), '--maxWorkers=2', ...process.argv.slice(2)], { cwd: rootDir, stdio: 'inherit' })
process.exit(status ?? 1)
