// The example's earlier years of socialtilsyn: played through the record, so that everything of it can be read and nothing of it is due.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { loadExampleData } from '../../store/example-data.ts'
import { playExampleSupervision } from '../../store/example-supervision.ts'
import { loadSupervisionStanding } from '../../store/supervision-steps.ts'
import { supervisionHistory } from '../../store/supervision-view.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { demoHash } from './demo-hash.ts'

const at = new Date('2026-11-27T12:00:00Z')
let database: TestDatabase
const rows = async (sql: string): Promise<readonly unknown[][]> => (await database.store.pool.query<unknown[]>({ text: sql, rowMode: 'array' })).rows
beforeAll(async () => {
  database = await createTestDatabase()
  await loadExampleData(database.store.db, { passwordHash: () => Promise.resolve(demoHash), at })
  await playExampleSupervision(database.store.pool, at)
}, 60_000)
afterAll(() => database.drop())

describe('The example\'s socialtilsyn', () => {
  test('Ten offers have two years behind them, each with its report, its themes and one set of scores', async () => {
    expect(await rows(`select offer_id, count(*)::int from supervision_reports where date is not null group by 1 order by 1`)).toEqual(
      ['T002', 'T004', 'T014', 'T016', 'T018', 'T020', 'T024', 'T026', 'T028', 'T032'].map((id) => [id, 2]))
    expect(await rows(`select kind, count(*)::int from supervision_contents where kind in ('score', 'theme', 'overall') group by 1 order by 1`)).toEqual([['overall', 20], ['score', 680], ['theme', 140]])
    // What concerns children is not scored where there are none (2014.K01.c).
    expect(await rows(`select distinct offer_id = 'T032', body->>'score' = 'notRelevant' from supervision_contents where kind = 'score' and key = '2014.K01.c' order by 1`)).toEqual([[false, true], [true, false]])
  })

  test('One has a påbud that was extended and complied with, one a vilkår that applies', async () => {
    const measures = async (id: string) => (await supervisionHistory(database.store.pool, id)).measures.map(({ kind, deadline, extensions, endedOn, endedAs }) => [kind, deadline, extensions, endedOn, endedAs])
    expect([await measures('T016'), await measures('T026')]).toEqual([[['order', '2025-10-31', 1, '2025-10-20', 'complied']], [['condition', null, 0, null, null]]])
  })

  test('Two are overdue; of one each department has its own day, and the one that was left out has been late for a year', async () => {
    expect(await rows(`select d.key, d.value->>'due' from supervisions s, jsonb_each(s.state->'deadlines') d where s.offer_id = 'T002' and d.key like 'visit/%' order by 1`))
      .toEqual([['visit/T002-A1', '2026-09-29T22:00:00.000Z'], ['visit/T002-A2', '2026-09-30T22:00:00.000Z'], ['visit/T002-A3', '2025-10-24T22:00:00.000Z']])
    expect(await rows(`select offer_id from supervisions where visit_due <= '2026-11-27 12:00Z' order by 1`)).toEqual([['T002'], ['T004']])
  })

  test('Of all that lies behind nothing is left for the clock, and what was told long ago has been read', async () => {
    for (const [offerId] of await rows('select offer_id from supervisions')) {
      const { next } = await loadSupervisionStanding(database.store.pool, String(offerId))
      expect([offerId, next === null || next.at > at.toISOString()]).toEqual([offerId, true])
    }
    expect(await rows(`select count(*) > 0, bool_or(read_at is null) from supervision_notices where at < '2026-10-20'`)).toEqual([[true, false]])
  })
})

test('What lies ahead of the day it is loaded has not happened.', async () => {
  const earlier = await createTestDatabase()
  try {
    const then = new Date('2025-06-01T12:00:00Z')
    await loadExampleData(earlier.store.db, { passwordHash: () => Promise.resolve(demoHash), at: then })
    await playExampleSupervision(earlier.store.pool, then)
    const { rows: [row] } = await earlier.store.pool.query<{ latest: Date; reports: number }>(`select max(at) as latest, (select count(*)::int from supervision_reports where date is not null) as reports from supervision_events`)
    // T002, T004, T014 and T016 have had their first report by then; T018's came on that very day, in the afternoon.
    expect([row?.reports, (row?.latest ?? then) <= then]).toEqual([4, true])
  } finally {
    await earlier.drop()
  }
}, 60_000)
