// The worker that starts a round's cases is killed (SIGKILL) in the middle, just after it has started one and before it could note it.
// Another service starts on what is left: every offer is started, and each once.
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { projectRoot } from '../../store/project-root.ts'
import { builtProduct, die } from '../support/killed.ts'
import { moreOffers, roundOf, startsOf } from '../support/rounds.ts'
import { startTestService } from '../support/service.ts'
import { until } from '../support/until.ts'

const head = 'p-sekretariatsleder'

test.each([[1], [13]])('Killed after the start of case %i, before its note', async (count) => {
  const dist = await builtProduct()
  const first = await startTestService({ max: 20, workers: false })
  const { pool } = first.database.store
  const offers = await moreOffers(pool, 30)
  const { roundId } = await first.services.rounds.make(head, roundOf('Afbrudt', offers), 'make')
  await first.services.rounds.act(head, roundId, { act: 'start' }, 'start')
  await first.roundTelling.idle()
  await first.leave()
  await die({ dist, database: first.database.connection, address: first.address, namespace: first.namespace, point: 'roundStart', count, acts: [], bundleFile: join(projectRoot, '.cache', 'killable-bundle.json') })
  const { started } = (await first.services.rounds.get(head, roundId)).counts
  expect([started, (await startsOf(pool, offers)).started]).toEqual([count - 1, count])
  const second = await startTestService({ after: first, max: 20 })
  try {
    const round = await until(() => second.services.rounds.get(head, roundId), ({ status }) => status === 'started', 120_000)
    expect(round.counts).toEqual({ planned: 0, started: 30, failed: 0, cancelled: 0 })
    expect(await startsOf(second.database.store.pool, offers)).toEqual({ started: 30, twice: 0, keys: 30 })
  } finally {
    await second.stop()
  }
}, 240_000)
