// `npm run proof -- --log FILE`: reads a client's log and the database, and says whether the record kept its word. Ends with 1 where it did not.
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readConfig } from './config.ts'
import { database, temporal } from './embedded.ts'
import { connectEngine } from './engine/connect.ts'
import { actsOf, linesOf } from './proof/acts.ts'
import { check, properties } from './proof/check.ts'
import { readRecord } from './proof/read.ts'
import { createTelling } from './services/telling.ts'
import { connectStore } from './store/connect.ts'
import { workflowType } from './workflows/ids.ts'

const say = (line: string): void => { process.stdout.write(`${line}\n`) }

async function prove(log: string, settleMs: number, out: string | undefined): Promise<number> {
  const config = readConfig()
  const store = connectStore((await database(config, say)).at, { log: say, max: 4, limits: 'none', applicationName: 'akkreditering-proof' })
  const engine = await connectEngine((await temporal(config, say)).at)
  try {
    const acts = actsOf(linesOf(await readFile(log, 'utf8')))
    const telling = createTelling(store.pool, engine, say)
    const running = async (): Promise<ReadonlySet<string>> => {
      const ids = new Set<string>()
      for await (const { workflowId } of engine.client.workflow.list({ query: `ExecutionStatus = 'Running' and WorkflowType = '${workflowType}'` })) ids.add(workflowId)
      return ids
    }
    const recorded = await readRecord(store.pool, (...asked) => telling.look(...asked), running, { settleMs, log: say })
    const breaches = check(acts, recorded)
    const outcome = (of: string): number => acts.filter((act) => act.outcome === of).length
    const figures = {
      acts: acts.length, acknowledged: outcome('acknowledged'), refused: outcome('refused'), unknown: outcome('unknown'), sentAgain: acts.reduce((sum, act) => sum + Math.max(0, act.sent - 1), 0), unexpected: acts.reduce((sum, act) => sum + act.unexpected, 0),
      cases: recorded.cases.length, events: recorded.events.length, steps: recorded.steps.length, notices: recorded.notices.length, reports: recorded.reports.length,
      breaches: Object.fromEntries(properties.map((property) => [property, breaches.filter((one) => one.property === property).length])),
    }
    for (const { property, says } of breaches.slice(0, 50)) say(`BREACH ${property}: ${says}`)
    say(`${figures.acts} acts: ${figures.acknowledged} acknowledged, ${figures.refused} refused, ${figures.unknown} of unknown end; ${figures.events} events in ${figures.cases} cases, ${figures.steps} steps of the clock, ${figures.notices} notices, ${figures.reports} documents`)
    say(properties.map((property) => `${property} ${figures.breaches[property]}`).join(', '))
    if (out !== undefined) await writeFile(out, `${JSON.stringify({ ...figures, says: breaches.map((one) => `${one.property}: ${one.says}`) }, null, 2)}\n`)
    return breaches.length === 0 ? 0 : 1
  } finally {
    await engine.close()
    await store.close()
  }
}

const { values: options } = parseArgs({ options: { log: { type: 'string' }, 'settle-seconds': { type: 'string', default: '120' }, out: { type: 'string' } } })
if (options.log === undefined) {
  process.stderr.write('--log names the log of the clients\n')
  process.exitCode = 2
} else {
  process.exitCode = await prove(options.log, Number(options['settle-seconds']) * 1000, options.out).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 2
  })
}
