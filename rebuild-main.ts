// `npm run rebuild`: states and lists made anew from the events, beside a running service or without one. `--check` only compares.
import { readConfig } from './config.ts'
import { database } from './embedded.ts'
import { connectStore } from './store/connect.ts'
import { caseIds, rebuildCase } from './store/rebuild.ts'
import { rebuildText } from './text/rebuild.ts'

const page = 200
const say = (line: string): void => { process.stdout.write(`${line}\n`) }
const short = (value: unknown): string => { const text = JSON.stringify(value); return text.length > 200 ? `${text.slice(0, 200)}…` : text }

async function rebuild(onlyCheck: boolean): Promise<number> {
  const postgres = await database(readConfig(), say)
  const store = connectStore(postgres.at, { log: say, max: 1, applicationName: 'akkreditering-rebuild' })
  let cases = 0, differing = 0, differences = 0
  try {
    for (let ids = await caseIds(store.pool, null, page); ids.length > 0; ids = await caseIds(store.pool, ids.at(-1) ?? null, page)) {
      for (const id of ids) {
        const one = await rebuildCase(store.pool, id, onlyCheck)
        cases += 1
        differences += one.differences.length
        if (one.differences.length > 0) differing += 1
        for (const { what, found, expected } of one.differences) say(rebuildText.found(one.offerId, one.cycle, what, short(found), short(expected)))
      }
      say(rebuildText.progress(cases))
    }
    say((onlyCheck ? rebuildText.checked : rebuildText.rebuilt)(cases, differing, differences))
    return onlyCheck && differing > 0 ? 1 : 0
  } finally {
    await store.close()
    await postgres.stop()
  }
}

const unknown = process.argv.slice(2).find((option) => option !== '--check')
if (unknown === undefined) {
  process.exitCode = await rebuild(process.argv.includes('--check')).catch((error: unknown) => {
    process.stderr.write(`${rebuildText.failed(error instanceof Error ? error.message : String(error))}\n`)
    return 2
  })
} else {
  process.stderr.write(`${rebuildText.unknownOption(unknown)}\n`)
  process.exitCode = 2
}
