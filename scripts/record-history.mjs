// Records new histories for test/replay on the tests' own servers (test/replay/record-histories.ts says which).
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import config from '../jest.config.js'

const rootDir = fileURLToPath(new URL('..', import.meta.url))
const real = config.projects.find((project) => project.displayName === 'real')
const recording = { ...real, rootDir, testMatch: ['<rootDir>/test/replay/record-histories.ts'], testTimeout: 180_000 }
const { status } = spawnSync(process.execPath, ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--config', JSON.stringify(recording), '--runInBand', '--forceExit', ...process.argv.slice(2)], { cwd: rootDir, stdio: 'inherit' })
process.exit(status ?? 1)
