// The pages in a real Chromium (test/browser): CHROMIUM_BIN or the system's own. Pictures go to .cache/screenshots.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import config from '../jest.config.js'
import { buildAssets } from './assets.mjs'

const rootDir = fileURLToPath(new URL('..', import.meta.url))
const chromium = [process.env.CHROMIUM_BIN, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path && existsSync(path))
if (chromium === undefined) {
  console.error('No Chromium: install one, or name it by CHROMIUM_BIN.')
  process.exit(1)
}
buildAssets()
const real = config.projects.find((project) => project.displayName === 'real')
const browser = { ...real, rootDir, testMatch: ['<rootDir>/test/browser/**/*.test.ts'], testTimeout: 240_000 }
const { status } = spawnSync(process.execPath, ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', '--config', JSON.stringify(browser), '--maxWorkers=2', ...process.argv.slice(2)], { cwd: rootDir, stdio: 'inherit', env: { ...process.env, CHROMIUM_BIN: chromium } })
process.exit(status ?? 1)
