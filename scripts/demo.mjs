// Drives a whole process through the public HTTP API as its different people, and fetches its PDF. Of the product it imports the client of its API alone.
//   npm run demo -- [--url http://127.0.0.1:3000] [--offer T001] [--cycle 2026] [--out report.pdf] [--seed 1] [--remarks 2] [--no-discordance] [--json]
//   npm run demo -- --process supervision [--years 3] [--offer T005] [--out tilsyn.pdf] [--json]
import { parseArgs } from 'node:util'
import { playAccreditation } from './demo/accreditation.mjs'
import { peopleAt, startedService } from './demo/service.mjs'
import { playSupervision } from './demo/supervision.mjs'

const { values: options } = parseArgs({
  options: {
    process: { type: 'string', default: 'accreditation' }, years: { type: 'string', default: '3' },
    url: { type: 'string' }, offer: { type: 'string' }, cycle: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string', default: '1' },
    remarks: { type: 'string', default: '2' }, 'no-discordance': { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, password: { type: 'string', default: 'akkreditering-demo' },
  },
})
const began = Date.now()
const progress = (line) => { if (!options.json) process.stdout.write(`${line}\n`) }
const plays = {
  accreditation: { play: playAccreditation, offer: 'T001', told: ({ pages, sha256, moves, entries, seconds }) => `Done: ${pages} pages, sha256 ${sha256}, ${moves} moves and ${entries} entries in ${seconds} s` },
  // An offer without earlier years in the example data.
  supervision: { play: playSupervision, offer: 'T005', told: ({ years, sha256, moves, entries, seconds }) => `Done: ${years} years, sha256 ${sha256}, ${moves} moves and ${entries} entries in ${seconds} s` },
}

const chosen = plays[options.process]
if (!chosen) {
  process.stderr.write(`--process is one of: ${Object.keys(plays).join(', ')}\n`)
  process.exit(1)
}
const service = await startedService({ url: options.url, quiet: options.json, progress })
try {
  const result = await chosen.play({ people: peopleAt({ base: service.base, password: options.password, progress }), options: { ...options, offer: options.offer ?? chosen.offer }, progress, began })
  process.stdout.write(`${options.json ? JSON.stringify(result) : chosen.told(result)}\n`)
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
} finally {
  await service.end()
}
