// Records what this version of the service leaves behind (test/upgrade/record-release.ts), once, when it is given out.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import config from '../jest.config.js'

const rootDir = fileURLToPath(new URL('..', import.meta.url))
const real = config.projects.find((project) => project.displayName === 'real')
const recording = { ...real, rootDir, testMatch: ['<rootDir>/test/upgrade/record-release.ts'], testTimeout: 180_000 }
const { status } = spawnSync(process.execPath, ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--config', JSON.stringify(recording), '--runInBand', '--forceExit', ...process.argv.slice(2)], { cwd: rootDir, stdio: 'inherit' })
process.exit(status ?? 1)
