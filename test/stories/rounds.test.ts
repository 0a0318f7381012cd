// A round as its workflow carries it: seen before it starts, started at its pace, once each, paused, resumed, cancelled, tried again.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { loadExampleData } from '../../store/example-data.ts'
import { roundWorkflowId } from '../../workflows/ids.ts'
import { demoHash } from '../store/demo-hash.ts'
import { createTestDatabase } from '../support/database.ts'
import { refusalCodes } from '../support/refusal-codes.ts'
import { moreOffers, roundOf, startsOf } from '../support/rounds.ts'
import { beginLife } from '../support/life.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { until } from '../support/until.ts'

const head = 'p-sekretariatsleder'
let service: TestService
beforeAll(async () => { service = await startTestService({ max: 20 }) }, 120_000)
afterAll(() => service.stop())

const rounds = () => service.services.rounds
const pool = () => service.database.store.pool
const plan = async (name: string, offerIds: readonly string[], more = {}) => (await rounds().make(head, roundOf(name, offerIds, more), `make-${name}`)).roundId
const act = (roundId: string, input: Parameters<ReturnType<typeof rounds>['act']>[2], key = `${input.act}-${roundId}`) => rounds().act(head, roundId, input, key)
const reach = (roundId: string, status: string, limitMs = 60_000) => until(() => rounds().get(head, roundId), (round) => round.status === status, limitMs)
const paused = async (ids: readonly string[]): Promise<readonly string[]> =>
  (await pool().query<{ offer_id: string }>('select offer_id from cases where paused and offer_id = any($1) order by offer_id', [ids])).rows.map((row) => row.offer_id)

describe('A round of offers that can be started and offers that cannot', () => {
  let roundId: string
  const chosen = ['T001', 'T002', 'T003', 'T004', 'T005']
  beforeAll(async () => {
    await service.services.accreditations.start('p-konsulent1', { offerId: 'T002', cycle: '2026' }, 'before-the-round')
    await pool().query(`update offers set covered_by_accreditation = false where id = 'T003'`)
    await pool().query(`update offers set lifecycle = '{"status":"closing","closes":"2027-06-30"}' where id = 'T004'`)
    await pool().query(`update function_holdings set valid_to = now() where unit_id = 'T005' and function = 'manager'`)
  })

  test('says beforehand what would be started, and what not and why', async () => {
    const preview = await rounds().preview(head, roundOf('x', chosen, { startsPerMinute: 20 }))
    expect([preview.ready, preview.blocked, preview.minutes]).toEqual([1, 4, 1])
    expect(Object.fromEntries(preview.offers.map((offer) => [offer.offerId, offer.blocks.map(({ code }) => code)]))).toEqual({
      T001: [], T002: ['case-running'], T003: ['offer-not-covered'], T004: ['offer-closing'], T005: ['offer-without-manager'],
    })
    expect(await rounds().list(head)).toEqual([])
    const all = await rounds().preview(head, { ...roundOf('x', []), offers: { filter: { area: 'voksenhandicap' } } })
    expect(all.offers.every((offer) => offer.area === 'voksenhandicap')).toBe(true)
    expect(all.offers.length).toBeGreaterThan(5)
  })

  test('is made once under its key, and others than the secretariat do not see it', async () => {
    roundId = await plan('Prøverunden', chosen)
    expect(await plan('Prøverunden', chosen)).toBe(roundId)
    expect(await refusalCodes(rounds().make(head, roundOf('prøverunden', chosen), 'other-key'))).toEqual(['conflict round-exists'])
    expect(await refusalCodes(rounds().get('p-leder-t001', roundId))).toEqual(['not-found round-not-found'])
    expect(await refusalCodes(rounds().list('p-leder-t001'))).toEqual(['forbidden not-allowed'])
    expect(await refusalCodes(rounds().make('p-auditor1', roundOf('Andres', chosen), 'k'))).toEqual(['forbidden not-yours'])
    expect(await refusalCodes(rounds().make(head, roundOf('Ukendt', ['T999']), 'k'))).toEqual(['invalid offer-not-found'])
    expect(await refusalCodes(act('00000000-0000-4000-8000-000000000000', { act: 'start' }))).toEqual(['not-found round-not-found'])
  })

  test('starts the one, and keeps the reasons of the others', async () => {
    await act(roundId, { act: 'start' })
    await act(roundId, { act: 'start' })
    const round = await reach(roundId, 'started')
    expect(round.counts).toEqual({ planned: 0, started: 1, failed: 4, cancelled: 0 })
    expect(round.events.map(({ type, personId }) => [type, personId])).toEqual([['start', head], ['tried', 'system']])
    const { rows, total } = await rounds().offers(head, roundId, { page: 1, pageSize: 100 })
    expect(total).toBe(5)
    expect(Object.fromEntries(rows.map((row) => [row.offerId, row.reasons.map(({ code }) => code)]))).toEqual({ T001: [], T002: ['case-running'], T003: ['offer-not-covered'], T004: ['offer-closing'], T005: ['offer-without-manager'] })
    expect(await refusalCodes(act(roundId, { act: 'start' }, 'again'))).toEqual(['conflict round-status'])
    const [first] = rows.filter((row) => row.accreditationId !== null)
    expect(await service.services.accreditations.get(head, first?.accreditationId ?? '')).toMatchObject({ offerId: 'T001', cycle: '2027', stage: 'qualityModel' })
  }, 60_000)

  test('tries again what has been mended, and only that', async () => {
    await pool().query(`update offers set covered_by_accreditation = true where id = 'T003'`)
    await act(roundId, { act: 'retry' })
    const round = await until(() => rounds().get(head, roundId), ({ status, moveNo }) => status === 'started' && moveNo === 4)
    expect(round.counts).toEqual({ planned: 0, started: 2, failed: 3, cancelled: 0 })
    expect(await startsOf(pool(), ['T001', 'T003'])).toEqual({ started: 2, twice: 0, keys: 2 })
    const handle = service.engine.client.workflow.getHandle(roundWorkflowId(roundId))
    expect(await until(async () => (await handle.describe()).status.name, (name) => name === 'COMPLETED')).toBe('COMPLETED')
  }, 60_000)
})

describe('A round that is paused, resumed and cancelled', () => {
  test('keeps its pace: no more than a quarter of a minute\'s starts at first', async () => {
    const offers = (await moreOffers(pool(), 60)).slice(0, 12)
    const roundId = await plan('Langsomt', offers, { startsPerMinute: 16 })
    await act(roundId, { act: 'start' })
    await until(() => rounds().get(head, roundId), (round) => round.counts.started === 4)
    const { rows: [early] } = await pool().query<{ n: number }>(
      `select count(*)::int as n from round_offers where round_id = $1 and begun_at < (select min(begun_at) from round_offers where round_id = $1) + interval '14 seconds'`, [roundId])
    expect(early?.n).toBe(4)
    await act(roundId, { act: 'pause', reason: 'Ferie' })
    expect(await paused(offers)).toEqual([])
    await act(roundId, { act: 'cancel', reason: 'Runden flyttes til efteråret.' })
    const round = await rounds().get(head, roundId)
    expect([round.status, round.counts]).toEqual(['cancelled', { planned: 0, started: 4, failed: 0, cancelled: 8 }])
    expect(round.acts.map(({ act: name, refused }) => [name, refused?.code ?? 'allowed'])).toEqual(['start', 'pause', 'resume', 'cancel', 'retry'].map((name) => [name, 'round-status']))
    const handle = service.engine.client.workflow.getHandle(roundWorkflowId(roundId))
    await until(async () => (await handle.describe()).status.name, (name) => name === 'COMPLETED')
    expect((await startsOf(pool(), offers)).started).toBe(4)
  }, 90_000)

  test('asked to, pauses its cases by one move each, and later lets those go on that it had paused itself', async () => {
    const offers = Array.from({ length: 30 }, (_, n) => `R-${String(n + 21).padStart(5, '0')}`)
    const roundId = await plan('Med forløb', offers)
    await act(roundId, { act: 'start' })
    await reach(roundId, 'started')
    const { rows: [own] } = await pool().query<{ id: string }>('select id from cases where offer_id = $1', [offers[0]])
    await service.services.accreditations.act('p-sekretariatsleder', own?.id ?? '', { type: 'pause', input: { reason: 'Tilbuddet flytter.' } }, 'own-pause')
    await act(roundId, { act: 'pause', reason: 'Strejke', withCases: true }, 'pause')
    await until(() => paused(offers), (found) => found.length === 30)
    const { rows } = await pool().query<{ key: string; n: number }>(`select e.key, count(*)::int as n from events e join cases c on c.id = e.case_id where c.offer_id = any($1) and e.type = 'pause' group by e.key order by n`, [offers])
    expect(rows).toEqual([{ key: 'own-pause', n: 1 }, { key: `round/${roundId}/3`, n: 29 }])
    await act(roundId, { act: 'resume', reason: 'Strejken er slut.', withCases: true }, 'resume')
    expect(await until(() => paused(offers), (found) => found.length < 2)).toEqual([offers[0]])
    expect((await until(() => rounds().get(head, roundId), ({ status, moveNo }) => status === 'started' && moveNo === 5)).caseMoves).toEqual({ owed: 0, refused: 0 })
  }, 120_000)
})

describe('A round whose Temporal is lost in the middle', () => {
  test('goes on from the record on an empty one: every offer is started once', async () => {
    const database = await createTestDatabase({ max: 20 })
    await loadExampleData(database.store.db, { passwordHash: () => Promise.resolve(demoHash), at: new Date() })
    const offers = await moreOffers(database.store.pool, 60)
    let life = await beginLife(database)
    try {
      const { roundId } = await life.services.rounds.make(head, roundOf('To liv', offers, { startsPerMinute: 100 }), 'make')
      await life.services.rounds.act(head, roundId, { act: 'start' }, 'start')
      await until(async () => (await life.services.rounds.get(head, roundId)).counts.started, (started) => started >= 10)
      await life.end()
      const { started } = (await life.services.rounds.get(head, roundId)).counts
      expect(started).toBeLessThan(60)
      // The rest at once: what is shown is that all come, not how slowly.
      await database.store.pool.query('update rounds set starts_per_minute = 600 where id = $1', [roundId])
      life = await beginLife(database)
      const round = await until(() => life.services.rounds.get(head, roundId), ({ status }) => status === 'started', 90_000)
      expect(round.counts).toEqual({ planned: 0, started: 60, failed: 0, cancelled: 0 })
      expect(await startsOf(database.store.pool, offers)).toEqual({ started: 60, twice: 0, keys: 60 })
    } finally {
      await life.end()
      await database.drop()
    }
  }, 180_000)
})

test('Three hundred offers are started by one short run: its history does not grow with what it carries', async () => {
  const more = await moreOffers(pool(), 300, 1000)
  const roundId = await plan('Tre hundrede', more)
  await act(roundId, { act: 'start' })
  const round = await reach(roundId, 'started', 240_000)
  expect(round.counts).toEqual({ planned: 0, started: 300, failed: 0, cancelled: 0 })
  expect(await startsOf(pool(), more)).toEqual({ started: 300, twice: 0, keys: 300 })
  const { historyLength } = await service.engine.client.workflow.getHandle(roundWorkflowId(roundId)).describe()
  expect(historyLength).toBeLessThan(600)
}, 300_000)
