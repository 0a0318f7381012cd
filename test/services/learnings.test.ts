// What offers share: found by Danish words with the places shown, tried by others, and taken back.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLearnings } from '../../services/learnings.ts'
import type { Learnings } from '../../services/accreditation-types.ts'
import { driveUntil, type RecordService, startRecordService } from '../support/cases.ts'
import { refusalCodes } from '../support/refusal-codes.ts'

let service: RecordService
let learnings: Learnings
let morning: string
const page = { page: 1, pageSize: 10 }
const share = async (caseId: string, key: string, title: string, text: string): Promise<string> => {
  const { rows: [row] } = await service.pool.query<{ id: string }>(
    `insert into learnings (id, case_id, extract_key, offer_id, area, kind, title, text, requirement_ids, shared_at)
     select gen_random_uuid(), id, $2, offer_id, 'voksenhandicap', 'lesson', $3, $4, '{KV01,KV-ukendt}', now() from cases where id = $1 returning id`, [caseId, key, title, text])
  return row?.id ?? ''
}
beforeAll(async () => {
  service = await startRecordService()
  learnings = createLearnings({ store: service.database.store, accreditations: service.accreditations })
  const { caseId } = await driveUntil(service, 'T001', 'confirmModel')
  morning = await share(caseId, 'x1', 'Morgenmøder <b>samler</b>', 'Vi holdt møder hver morgen. \uE000Mærker\uE001 og <script>alert(1)</script> står i teksten.')
  await share(caseId, 'x2', 'Aftenture', 'Ture om aftenen.')
}, 60_000)
afterAll(() => service.stop())

describe('The search', () => {
  test('knows Danish endings, and shows where as parts of plain text', async () => {
    const { rows, total } = await learnings.search('p-leder-t002', { q: 'morgenmøde', ...page })
    expect([total, rows.map((row) => row.learningId)]).toEqual([1, [morning]])
    expect(rows[0]?.found?.title).toEqual([{ text: 'Morgenmøder', hit: true }, { text: ' <b>samler</b>', hit: false }])
    const texts = await learnings.search('p-leder-t002', { q: 'møde', ...page })
    expect(texts.rows[0]?.found?.text.filter((part) => part.hit)).toEqual([{ text: 'møder', hit: true }])
    expect(texts.rows[0]?.found?.text.map((part) => part.text).join('')).toBe('holdt møder hver morgen. Mærker og  alert(1)  står i teksten')
    expect((await learnings.search('p-leder-t002', { q: 'elefanter', ...page })).rows).toEqual([])
  })

  test('without words shows all, and no places', async () => {
    const { rows, total } = await learnings.search('p-leder-t002', page)
    expect([total, rows.map((row) => row.found)]).toEqual([2, [null, null]])
    expect((await learnings.search('p-leder-t002', { ...page, requirementId: 'KV01', kind: 'lesson', area: 'voksenhandicap' })).total).toBe(2)
    expect((await learnings.search('p-leder-t002', { ...page, kind: 'goodPractice' })).total).toBe(0)
  })
})

describe('Vi vil prøve det samme', () => {
  test('is kept as a wish where no case takes trials, and becomes one trial when it does', async () => {
    expect(await learnings.wantToTry('p-leder-t002', morning, 'T002')).toEqual({ offerId: 'T002', accreditationId: null })
    const { caseId } = await driveUntil(service, 'T002', 'confirmModel')
    expect(await learnings.wantToTry('p-leder-t002', morning, 'T002')).toEqual({ offerId: 'T002', accreditationId: null })
    await service.accreditations.act('p-leder-t002', caseId, { type: 'confirmModel', input: {} }, 'confirm')
    const tries = await Promise.all([1, 2, 3].map(() => learnings.wantToTry('p-leder-t002', morning, 'T002')))
    expect(tries).toEqual([1, 2, 3].map(() => ({ offerId: 'T002', accreditationId: caseId })))
    const { rows } = await service.pool.query<{ body: object }>(`select body from contents where case_id = $1 and kind = 'trial'`, [caseId])
    expect(rows.map((row) => row.body)).toEqual([expect.objectContaining({ id: `learning-${morning}`, title: 'Morgenmøder <b>samler</b>', scope: '', requirementIds: ['KV01'] })])
    const { rows: [found] } = await learnings.search('p-leder-t003', { q: 'morgenmøde', ...page })
    expect(found?.wantedBy).toBe(1)
    expect(await learnings.wishes('p-leder-t002', 'T002')).toEqual([expect.objectContaining({ learningId: morning, sharedByOffer: 'Botilbuddet Havrevangen', accreditationId: caseId })])
  }, 60_000)

  test.each<[string, string, string, string]>([
    ['somebody else\'s offer', 'p-leder-t003', 'T002', 'forbidden not-yours'],
    ['one\'s own extract', 'p-leder-t001', 'T001', 'invalid learning-own'],
  ])('is refused for %s', async (_what, by, offerId, expected) => {
    expect(await refusalCodes(learnings.wantToTry(by, morning, offerId))).toEqual([expected])
  })

  test('is not there for what is not there', async () => {
    expect(await refusalCodes(learnings.wantToTry('p-leder-t002', 'x', 'T002'))).toEqual(['not-found learning-not-found'])
    expect(await refusalCodes(learnings.wishes('p-leder-t003', 'T002'))).toEqual(['forbidden not-yours'])
  })
})

describe('Taken back', () => {
  test('it is out of the search, cannot be tried any more, and its row and trials stay', async () => {
    expect(await refusalCodes(learnings.withdraw('p-leder-t002', morning))).toEqual(['forbidden not-yours'])
    expect((await learnings.search('p-leder-t003', { q: 'morgenmøde', ...page })).total).toBe(1)
    await learnings.withdraw('p-leder-t001', morning)
    await learnings.withdraw('p-leder-t001', morning)
    expect((await learnings.search('p-leder-t003', { q: 'morgenmøde', ...page })).total).toBe(0)
    expect((await learnings.search('p-leder-t003', page)).total).toBe(1)
    expect(await refusalCodes(learnings.wantToTry('p-leder-t003', morning, 'T003'))).toEqual(['not-found learning-not-found'])
    const { rows } = await service.pool.query<{ by: string; text: string }>('select withdrawn_by as by, text from learnings where id = $1', [morning])
    expect(rows).toEqual([{ by: 'p-leder-t001', text: expect.stringContaining('Vi holdt møder') }])
    expect(await learnings.wishes('p-leder-t002', 'T002')).toHaveLength(1)
  })
})
