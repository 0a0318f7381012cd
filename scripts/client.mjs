// Makes client/api.d.ts, the types of the client, from the OpenAPI document of the routes as they stand: npm run client
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import config from '../jest.config.js'

const rootDir = fileURLToPath(new URL('..', import.meta.url))
const generator = fileURLToPath(new URL('client', import.meta.url))
const ours = (command, args, cwd) => {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' && command === 'npm' })
  if (status !== 0) process.exit(status ?? 1)
}

// The generator has packages of its own: it asks for an older compiler than the service's (docs/decisions/0006).
if (!existsSync(`${generator}/node_modules/openapi-typescript`)) ours('npm', ['ci', '--no-audit', '--no-fund'], generator)
const pure = config.projects.find((project) => project.displayName === 'pure')
const writing = { ...pure, rootDir, testMatch: ['<rootDir>/test/support/write-openapi.ts'] }
ours(process.execPath, ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--config', JSON.stringify(writing)], rootDir)
const made = execFileSync(process.execPath, [`${generator}/make.mjs`, `${rootDir}/.cache/openapi.json`, `${rootDir}/client/api.d.ts`], { encoding: 'utf8' })
process.stdout.write(made)
