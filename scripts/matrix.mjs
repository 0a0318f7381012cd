// Writes docs/access.md, who may do what, from the rules themselves (test/support/access-matrix.ts).
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import config from '../jest.config.js'

const rootDir = fileURLToPath(new URL('..', import.meta.url))
const pure = config.projects.find((project) => project.displayName === 'pure')
const writing = { ...pure, rootDir, testMatch: ['<rootDir>/test/support/write-access-matrix.ts'] }
const { status } = spawnSync(process.execPath, ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--config', JSON.stringify(writing)], { cwd: rootDir, stdio: 'inherit' })
process.exit(status ?? 1)
