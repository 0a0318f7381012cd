import { expect, test } from '@jest/globals'
import { compareStandings } from '../../../domain/accreditation/compare.ts'
import type { Standing } from '../../../domain/accreditation/standing.ts'

const step = (at: string) => ({ step: 'reminder1', at }) as const
const record: Standing = {
  epoch: 1, caseId: 'a', moveNo: 7, moveId: 'm7', stage: 'audit', step: 'preparing', turn: 'secretariat', paused: false,
  deadlines: [
    { kind: 'prepareAudit', version: 1, due: '2030-05-01T22:00:00.000Z', steps: [step('2030-04-20T07:00:00.000Z')] },
    { kind: 'declareImpartiality', version: 2, due: '2030-05-08T22:00:00.000Z', steps: [step('2030-05-01T07:00:00.000Z')] },
  ],
  owed: [{ id: 'startLetter/1', kind: 'startLetter' }, { id: 'hearingDraft/1', kind: 'hearingDraft' }],
}
const [prepare, declare] = record.deadlines
if (!prepare || !declare) throw new Error('The record has two deadlines')

test('Equal standings differ in nothing, whatever the order of their deadlines and owed work', () => {
  expect(compareStandings(record, structuredClone(record))).toEqual([])
  expect(compareStandings(record, { ...record, deadlines: [declare, prepare], owed: record.owed.toReversed() })).toEqual([])
})

test.each<readonly [string, Partial<Standing>, readonly string[]]>([
  ['an older move', { moveNo: 6, moveId: 'm6' }, ['move']],
  ['another move of the same number', { moveId: 'other' }, ['move']],
  ['another turn', { turn: 'offer' }, ['move']],
  ['a pause', { paused: true }, ['move']],
  ['another generation of the record', { epoch: 2 }, ['epoch']],
  ['work done meanwhile', { owed: [] }, ['owed']],
  ['other work', { owed: [{ id: 'startLetter/1', kind: 'startLetter' }, { id: 'finalReport/1', kind: 'finalReport' }] }, ['owed']],
  ['a deadline less', { deadlines: [prepare] }, ['deadlines']],
  ['a deadline of another version', { deadlines: [prepare, { ...declare, version: 3 }] }, ['deadlines']],
  ['a deadline due later', { deadlines: [prepare, { ...declare, due: '2030-05-09T22:00:00.000Z' }] }, ['deadlines']],
  ['a step an hour later', { deadlines: [{ ...prepare, steps: [step('2030-04-20T08:00:00.000Z')] }, declare] }, ['deadlines']],
  ['all of it', { epoch: 2, moveNo: 1, deadlines: [], owed: [] }, ['epoch', 'move', 'deadlines', 'owed']],
])('%s is told as what it is', (_what, part, expected) => {
  expect(compareStandings(record, { ...record, ...part })).toEqual(expected)
})
