import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { castFor, story } from '../support/case-story.ts'
import { startTestService, type TestService } from '../support/service.ts'
import { until } from '../support/until.ts'

let service: TestService
beforeAll(async () => { service = await startTestService() })
afterAll(() => service.stop())

const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date())

async function textOf(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages: string[] = []
  for (let n = 1; n <= document.numPages; n += 1) {
    const content = await (await document.getPage(n)).getTextContent()
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  return pages.join(' ').replace(/\s+/g, ' ')
}

async function drive(offerId: string, options: { readonly remarks: number; readonly discordance: boolean }) {
  const cast = castFor(offerId)
  const { accreditations } = service.services
  const marks: string[] = []
  const mark = (what: string): string => { const text = `${what} mrk${String(marks.length).padStart(3, '0')}`; marks.push(text); return text }
  const { accreditationId } = await accreditations.start(cast.consultant, { offerId }, `start-${offerId}`)
  const requirements = (await accreditations.get(cast.consultant, accreditationId), service.record.requirements.values().next().value ?? [])
  const view = await accreditations.get(cast.consultant, accreditationId)
  const off = new Set(view.notRelevant.map((one) => one.requirementId))
  const relevant = requirements.filter((one) => !off.has(one.id))
  const focus = relevant.slice(0, 3).map((one) => one.id)
  const steps = story(cast, relevant, { today: today(), focus, ...options, mark })
  for (const [index, step] of steps.entries()) await accreditations.act(step.by, accreditationId, step.act, `${offerId}-${index}`)
  return { accreditationId, cast, marks, steps, relevant, focus, off }
}

describe('A whole accreditation', () => {
  test('goes from the start to the finished case, with every text of the audit found again in the report', async () => {
    const { accreditations } = service.services
    const { accreditationId, cast, steps, focus } = await drive('T001', { remarks: 2, discordance: true })
    const view = await accreditations.get(cast.manager, accreditationId)
    expect(view).toMatchObject({ stage: 'completed', turn: 'nobody', outcome: 'accreditedWithFollowUp', deadlines: [], focus })
    const reports = await until(() => accreditations.reports(cast.manager, accreditationId), (rows) => rows.length === 6 && rows.every((row) => row.ready))
    expect(reports.map((row) => [row.kind, row.version, row.draft])).toEqual([['startLetter', 1, false], ['hearingDraft', 1, true], ['finalReport', 1, false], ['decisionDocument', 1, false], ['actionPlan', 1, false], ['actionPlan', 2, false]])
    const final = await accreditations.report(cast.manager, reports[2]?.reportId ?? '')
    expect(final.fileName).toMatch(/^Auditrapport – Botilbuddet Havrevangen – \d{4} – v1\.pdf$/)
    const text = await textOf(final.bytes)
    const wanted = steps.flatMap(({ act }) => (['writeEvidence', 'writeFinding', 'writeReportText', 'remark', 'answerRemark'].includes(act.type) ? Object.values(act.input).filter((value): value is string => typeof value === 'string' && value.includes('mrk')) : []))
    expect(wanted.length).toBeGreaterThan(20)
    expect(wanted.filter((one) => !text.includes(one.slice(-6)))).toEqual([])
  }, 120_000)

  test('shares what the offer said yes to, and gives the offer its next cycle', async () => {
    const found = await service.services.learnings.search('p-leder-t002', { q: 'rolige morgen', page: 1, pageSize: 10 })
    expect(found.rows.map((row) => row.offerId)).toEqual(['T001'])
    const next = await until(async () => (await service.database.store.db.selectFrom('offers').select('next_cycle_date').where('id', '=', 'T001').executeTakeFirstOrThrow()).next_cycle_date, (date) => date !== null)
    expect(next).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  }, 60_000)

  test('of a dagtilbud without remarks or discordance has no action plan anywhere', async () => {
    const { accreditationId, cast, off } = await drive('T009', { remarks: 0, discordance: false })
    const timeline = await service.services.accreditations.timeline(cast.consultant, accreditationId)
    expect(off).toEqual(new Set(['KV08']))
    expect(timeline.map((row) => row.type)).not.toContain('agreeActionPlan')
    expect(timeline.map((row) => row.type)).toContain('closeHearing')
  }, 120_000)

  test('is told to its workflow, which ends with the case', async () => {
    const { rows } = await service.database.store.pool.query<{ id: string; offer_id: string; cycle: string }>('select id, offer_id, cycle from cases')
    expect(rows).toHaveLength(2)
    for (const row of rows) {
      const process = await until(() => service.services.accreditations.process('p-konsulent1', row.id), (seen) => seen.state === 'same')
      expect(process.engine).toEqual(process.record)
    }
  }, 60_000)

  test('cannot be started twice for a cycle, and the refusal names the case', async () => {
    await expect(service.services.accreditations.start('p-konsulent2', { offerId: 'T001' }, 'again')).rejects.toMatchObject({ refusals: [{ code: 'case-exists', params: { offerId: 'T001' } }] })
  })
})
