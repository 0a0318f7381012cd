// What ships, as a list for whoever must know (`npm run sbom`): CycloneDX, made of the lock file, so that it names every platform's packages.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--omit', 'dev'], { cwd: fileURLToPath(new URL('..', import.meta.url)), encoding: 'utf8', maxBuffer: 64 * 1_048_576, shell: process.platform === 'win32' })
if (status !== 0) {
  console.error(stderr)
  process.exit(1)
}
const list = JSON.parse(stdout)
// npm names the root after the folder it lies in.
list.metadata.component.name = 'akkreditering'
writeFileSync(new URL('../sbom.cdx.json', import.meta.url), `${JSON.stringify(list, null, 2)}\n`)
console.log(`sbom.cdx.json: ${list.components.length} packages`)
