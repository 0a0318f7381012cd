// The manager's overview over real cases: one driven to its end and copied, others on the way.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createOverview, type Overview } from '../../services/overview.ts'
import { copyCase, driveUntil, type RecordService, startRecordService } from '../support/cases.ts'
import { refusalCodes } from '../support/refusal-codes.ts'
import { partsOf } from '../support/unzip.ts'

const head = 'p-sekretariatsleder'
let service: RecordService
let overview: Overview
let issued: string
const all = { page: 1, pageSize: 100 }
beforeAll(async () => {
  service = await startRecordService()
  overview = createOverview({ pool: service.pool, db: service.database.store.db })
  issued = (await driveUntil(service, 'T001', null, { discordance: true })).caseId
  await driveUntil(service, 'T002', 'confirmModel')
  await service.pool.query(`update cases set due = now() - interval '1 day' where offer_id = 'T002'`)
}, 120_000)
afterAll(() => service.stop())

describe('The offers below somebody', () => {
  test('are all for the secretariat: the late first, each with its newest case, those that never had one too', async () => {
    const { rows, total, stages } = await overview.offers(head, all)
    expect([total, rows.length]).toEqual([40, 40])
    expect(rows[0]).toMatchObject({ offerId: 'T002', late: true, stage: 'qualityModel', turn: 'offer', duty: 'confirmModel', finalReportId: null, followUp: false })
    expect(rows.find((row) => row.offerId === 'T001')).toMatchObject({ accreditationId: issued, stage: 'completed', late: false, outcome: 'accreditedWithFollowUp', issuedAt: expect.any(String) })
    expect(rows.filter((row) => row.accreditationId === null)).toHaveLength(38)
    expect(Object.fromEntries(stages.map((one) => [String(one.stage), [one.offers, one.late]]))).toEqual({ null: [38, 0], qualityModel: [1, 1], completed: [1, 0] })
  })

  test('are their own for a leader, and nobody\'s for those who lead nothing', async () => {
    const { rows } = await overview.offers('p-leder-t002', all)
    expect(rows.map((row) => row.offerId)).toEqual(['T002'])
    expect(await refusalCodes(overview.offers('p-auditor1', all))).toEqual(['forbidden nothing-below'])
    expect(await refusalCodes(overview.patterns('p-auditor1'))).toEqual(['forbidden nothing-below'])
  })

  test('are filtered', async () => {
    const ids = async (filter: object) => (await overview.offers(head, { ...all, ...filter })).rows.map((row) => row.offerId)
    expect(await ids({ late: true })).toEqual(['T002'])
    expect(await ids({ stage: 'completed' })).toEqual(['T001'])
    expect(await ids({ followUp: true })).toEqual([])
    expect((await ids({ area: 'socialpsykiatri' })).length).toBeGreaterThan(0)
    expect(await ids({ area: 'findes-ikke' })).toEqual([])
  })

  test('are new until one has looked, and again when they move', async () => {
    const news = async () => (await overview.offers('p-leder-t002', all)).rows.map((row) => row.news)
    expect(await news()).toEqual([true])
    // Looked at before it moved: what came later stays new.
    await overview.look('p-leder-t002', '2026-01-01T00:00:00.000Z')
    expect(await news()).toEqual([true])
    await overview.look('p-leder-t002', new Date(Date.now() + 60_000).toISOString())
    expect(await news()).toEqual([false])
    await overview.look('p-leder-t002', '2026-01-01T00:00:00.000Z')
    expect(await news()).toEqual([false])
    const { rows: [row] } = await service.pool.query<{ id: string }>(`select id from cases where offer_id = 'T002'`)
    await service.accreditations.act('p-leder-t002', row?.id ?? '', { type: 'confirmModel', input: {} }, 'confirmed')
    expect(await news()).toEqual([true])
    expect((await overview.offers(head, { ...all, news: false })).rows.some((one) => one.offerId === 'T002')).toBe(false)
  })

  test('come as a table in Danish that no spreadsheet runs', async () => {
    await service.pool.query(`update offers set name = '=HYPERLINK("x")' where id = 'T003'`)
    const lines = (await overview.table(head, {})).split('\r\n')
    expect(lines[0]).toBe('\uFEFFId;Tilbud;Målgruppeområde;Center;Runde;Trin;Afventer;Næste frist;Sidste dag;Forsinket;På pause;Auditdag;Beslutning;Opfølgning i gang;Næste akkreditering')
    expect(lines).toHaveLength(42)
    expect(lines.find((line) => line.startsWith('T003;'))).toContain(`"'=HYPERLINK(""x"")"`)
  })
})

describe('Patterns', () => {
  const cycle = String(new Date().getFullYear())

  test('are told of five offers and more, never of four', async () => {
    expect(await overview.patterns(head)).toEqual([{ cycle, patterns: [] }])
    const [copy] = await copyCase(service.pool, issued, 3)
    expect(await overview.patterns(head)).toEqual([{ cycle, patterns: [] }])
    await copyCase(service.pool, copy ?? '', 1)
    const [found] = await overview.patterns(head)
    const { rows: [finding] } = await service.pool.query<{ id: string }>(`select body->>'requirementId' as id from contents where case_id = $1 and kind = 'finding' and body->>'grade' = 'minorDiscordance'`, [issued])
    expect(found?.patterns.filter((one) => one.requirementId === finding?.id && one.pair === 'descriptionPractice')).toEqual([
      { group: null, requirementId: finding?.id, pair: 'descriptionPractice', offers: 5, discordance: 5, goodPractice: 0 },
      { group: 'voksenhandicap', requirementId: finding?.id, pair: 'descriptionPractice', offers: 5, discordance: 5, goodPractice: 0 },
    ])
    expect(found?.patterns.every((one) => one.offers >= 5)).toBe(true)
  })

  test('of offers elsewhere are not for a leader of one', async () => {
    expect(await overview.patterns('p-leder-t002')).toEqual([])
    // Control: the leader of all five has them.
    expect((await overview.patterns('p-leder-t001'))[0]?.patterns.length).toBeGreaterThan(10)
  })
})

describe('Trends', () => {
  const cycle = String(new Date().getFullYear())

  test('set the cycles beside each other, say where a requirement was rewritten, and are nobody\'s who leads nothing', async () => {
    expect((await overview.trends(head)).trends).toEqual([])
    const { rows: [copied] } = await service.pool.query<{ id: string }>(`select id from cases where offer_id like 'X-%-2'`)
    const former = await copyCase(service.pool, copied?.id ?? '', 5)
    const { rows: [finding] } = await service.pool.query<{ id: string }>(`select body->>'requirementId' as id from contents where case_id = $1 and kind = 'finding' and body->>'grade' = 'minorDiscordance'`, [issued])
    const requirementId = finding?.id ?? ''
    const { rows: [other] } = await service.pool.query<{ id: string }>(`
      insert into quality_models (id, family, title, version, body, sha256, created_at)
      select id || '-foer', family, title, version || '-foer', jsonb_set(body, '{requirements}', (select jsonb_agg(case when r->>'id' = $1 then jsonb_set(r, '{text}', '"Som før."') else r end) from jsonb_array_elements(body->'requirements') r)), sha256, created_at
      from quality_models where id = (select model_id from cases where id = $2) returning id`, [requirementId, issued])
    await service.pool.query(`update cases set cycle = '2019', model_id = $2 where id = any($1::uuid[])`, [former, other?.id])
    const { outcomes, trends } = await overview.trends(head)
    expect(outcomes.filter((one) => one.cycle === '2019')).toEqual([{ cycle: '2019', outcome: 'accreditedWithFollowUp', offers: 5 }])
    expect(trends.find((one) => one.requirementId === requirementId && one.pair === 'descriptionPractice')?.cells).toEqual([
      { cycle: '2019', offers: 5, discordance: 5, goodPractice: 0, newText: false }, { cycle, offers: 5, discordance: 5, goodPractice: 0, newText: true },
    ])
    expect(trends.filter((one) => one.cells.some((cell) => cell.newText)).map((one) => one.requirementId)).toEqual([requirementId, requirementId, requirementId])
    expect((await overview.trends('p-leder-t002')).trends).toEqual([])
    expect(await refusalCodes(overview.trends('p-auditor1'))).toEqual(['forbidden nothing-below'])
  })

  test('come with the offers as an Excel file: days as days, filters on the heads, no text as a formula', async () => {
    const parts = await partsOf(await overview.workbook(head, {}))
    const sheet = (n: number): string => parts.get(`xl/worksheets/sheet${n}.xml`) ?? ''
    expect([...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)).toEqual(['Tilbud', 'Beslutninger', 'Udvikling'])
    expect(sheet(1)).toMatch(/<autoFilter ref="A1:O\d+"\/>/)
    expect(sheet(3)).toMatch(/<autoFilter ref="A1:G\d+"\/>/)
    const strings = parts.get('xl/sharedStrings.xml') ?? ''
    for (const said of ['Målgruppeområde', '=HYPERLINK("x")', 'Kravet er skrevet om siden forrige runde']) expect(strings).toContain(said)
    expect(sheet(1)).not.toContain('<f>')
    // A day is a number with a format of days: 1 January 2026 is 46023.
    await service.pool.query(`update offers set next_cycle_date = '2026-01-01' where id = 'T003'`)
    expect((await partsOf(await overview.workbook(head, {}))).get('xl/worksheets/sheet1.xml')).toContain('<v>46023</v>')
    expect(parts.get('xl/styles.xml')).toContain('dd-mm-yyyy')
  })
})
