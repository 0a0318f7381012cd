// Known holes in what ships (`npm run audit`): exit 0 where there is none that is high or critical, 1 where there is, each named, and 2 where the
// registry in use does not say: then nothing was checked.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { cwd: fileURLToPath(new URL('..', import.meta.url)), encoding: 'utf8', shell: process.platform === 'win32' })
let report
try {
  report = JSON.parse(stdout.slice(stdout.indexOf('{')))
} catch {
  report = {}
}
const counts = report.metadata?.vulnerabilities
if (counts === undefined) {
  console.error(`Nothing was checked: the registry does not answer the question (${report.message ?? 'no answer'})`)
  process.exit(2)
}
const grave = Object.values(report.vulnerabilities ?? {}).filter(({ severity }) => severity === 'high' || severity === 'critical')
for (const { name, severity, range, fixAvailable } of grave) console.error(`${name} ${range}: ${severity}${fixAvailable ? ', a newer version mends it' : ''}`)
console.log(`${counts.total ?? 0} known holes in what ships, ${grave.length} of them high or critical`)
process.exit(grave.length === 0 ? 0 : 1)
