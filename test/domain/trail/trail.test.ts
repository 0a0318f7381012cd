// The trail's pure parts: the spelling of a row, a head that is printed and given, and what a read is of.
import { describe, expect, test } from '@jest/globals'
import { accessRules } from '../../../domain/access/rules.ts'
import { type ChainedRow, headOf, headText, trailLine } from '../../../domain/trail/line.ts'
import { readPlace, recordedReads, unrecordedReads } from '../../../domain/trail/reads.ts'
import { refuseUnread } from '../../../web/page-reads.ts'

const row: ChainedRow = { id: 9, at: '1790000000000001', personId: 'p-a', kind: 'read', action: 'getContents', thing: 'case', thingId: 'x', caseId: 'x', offerId: 'T001', source: null, no: null, outcome: 'done', codes: [], requestId: null, circle: false, quarter: 3, mark: null }

describe('A row of the chain', () => {
  test('is spelt in one way, with its place', () => {
    expect(trailLine(row, 4)).toBe('[1,4,9,"1790000000000001","p-a","read","getContents","case","x","x","T001",null,null,"done",[],null,false,3,null]')
  })
  test('differs from every row that differs in one thing', () => {
    const other: Partial<ChainedRow>[] = [{ id: 8 }, { at: '1790000000000002' }, { personId: 'p-b' }, { kind: 'export' }, { action: 'getAudit' }, { thing: 'file' }, { thingId: null }, { caseId: null }, { offerId: null }, { source: 'events' }, { no: 1 }, { outcome: 'refused' }, { codes: ['a'] }, { requestId: 'r' }, { circle: true }, { quarter: null }, { mark: 'ab' }]
    const lines = [trailLine(row, 4), trailLine(row, 5), ...other.map((one) => trailLine({ ...row, ...one }, 4))]
    expect(new Set(lines).size).toBe(lines.length)
    expect(Object.keys(row).length).toBe(other.length)
  })
})

test('A head is given as it is printed, and nothing else is one', () => {
  const head = { seq: 12, hash: 'ab'.repeat(32) }
  expect(headOf(` ${headText(head)}\n`)).toEqual(head)
  for (const text of ['', '12', `12:${'ab'.repeat(31)}`, `x:${'ab'.repeat(32)}`, `12:${'AB'.repeat(32)}`]) expect(headOf(text)).toBeUndefined()
})

const id = '0B8D2A54-5d3e-4c1b-8f0a-3f6f1c2d4e5a'
test('A read is of the case, offer, file or person that its address names; what can be no id is not kept', () => {
  expect(readPlace('case', { id })).toEqual({ thing: 'case', thingId: id.toLowerCase(), caseId: id.toLowerCase(), offerId: null })
  expect(readPlace('case', { id: '010190-1234 Hansen' })).toEqual({ thing: 'case', thingId: null, caseId: null, offerId: null })
  expect(readPlace('file', { id, fileId: 'f-1' })).toEqual({ thing: 'file', thingId: 'f-1', caseId: id.toLowerCase(), offerId: null })
  expect(readPlace('file', { id: 'T001', fileId: 'f-1' })).toEqual({ thing: 'file', thingId: 'f-1', caseId: null, offerId: 'T001' })
  expect(readPlace('supervision', { id: 'T001' })).toEqual({ thing: 'supervision', thingId: 'T001', caseId: null, offerId: 'T001' })
  expect(readPlace('person', { id: 'p-a' })).toEqual({ thing: 'person', thingId: 'p-a', caseId: null, offerId: null })
  expect(readPlace('list', { id: '<b>' })).toEqual({ thing: 'list', thingId: null, caseId: null, offerId: null })
})

test('Recorded reads are rules that there are; nothing of the fortrolighedskreds and no evaluation is among them', () => {
  for (const action of [...Object.keys(recordedReads), ...Object.keys(unrecordedReads)].filter((one) => one !== 'exportList')) expect([action, Object.hasOwn(accessRules, action)]).toEqual([action, true])
  for (const action of ['listSecretVisits', 'listCircle', 'listSecretLooks', 'getEvaluation']) expect([action, Object.hasOwn(recordedReads, action)]).toEqual([action, false])
})

test('A page of a case that says nothing of what is read is not served', () => {
  expect(() => refuseUnread(['/forloeb/:id/nyt'])).toThrow('/forloeb/:id/nyt says nothing of what is read')
  expect(() => refuseUnread(['/forloeb/:id', '/forloeb', '/tilgaengelighed'])).not.toThrow()
})
