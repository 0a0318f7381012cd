import { describe, expect, test } from '@jest/globals'
import { partsOf } from '../../../domain/learnings/highlight.ts'
import { mayWish, mayWithdraw, takesTrials, trialFrom } from '../../../domain/learnings/wishes.ts'

const on = '\uE000'
const off = '\uE001'
const hit = (text: string) => ({ text, hit: true })
const plain = (text: string) => ({ text, hit: false })

describe('Found words as parts', () => {
  test.each([
    ['', []],
    ['Rolig morgen', [plain('Rolig morgen')]],
    [`En ${on}rolig${off} ${on}morgen${off}!`, [plain('En '), hit('rolig'), plain(' '), hit('morgen'), plain('!')]],
    [`${on}a${off}${on}b${off}`, [hit('a'), hit('b')]],
    [`<b>${on}<script>${off}</b>`, [plain('<b>'), hit('<script>'), plain('</b>')]],
    [`${on}never closed`, [plain('never closed')]],
    [`${off}never opened ${on}x${off}`, [plain('never opened '), hit('x')]],
    [`${on}twice ${on}opened${off} y`, [hit('twice opened'), plain(' y')]],
  ])('%j', (marked, parts) => { expect(partsOf(marked)).toEqual(parts) })
})

describe('Taking up what another has shared', () => {
  const at = (id: string, fn: 'manager' | 'staff' | 'boardChair') => [{ unit: { kind: 'offer', id }, function: fn }] as const
  test.each([
    ['the leader', mayWish(at('T001', 'manager'), 'T001', 'T009'), null],
    ['staff', mayWish(at('T001', 'staff'), 'T001', 'T009'), null],
    ['the leader of another offer', mayWish(at('T002', 'manager'), 'T001', 'T009'), 'not-yours'],
    ['the board\'s chair', mayWish(at('T001', 'boardChair'), 'T001', 'T009'), 'not-yours'],
    ['nobody in particular', mayWish([], 'T001', 'T009'), 'not-yours'],
    ['the leader, of their own', mayWish(at('T001', 'manager'), 'T001', 'T001'), 'learning-own'],
    ['back: its leader', mayWithdraw(at('T009', 'manager'), 'T009'), null],
    ['back: its staff', mayWithdraw(at('T009', 'staff'), 'T009'), 'not-yours'],
  ])('by %s', (_who, refused, code) => { expect(refused?.code ?? null).toBe(code) })

  test('becomes a trial in stages 2 and 3, unless the case is paused', () => {
    expect((['qualityModel', 'localDevelopment', 'qualityDescription', 'audit', 'report', 'learning', 'completed', 'cancelled'] as const).filter((stage) => takesTrials(stage, false))).toEqual(['localDevelopment', 'qualityDescription'])
    expect(takesTrials('localDevelopment', true)).toBe(false)
  })

  test('keeps its words, leaves the limits to the offer, and names only requirements that concern it', () => {
    expect(trialFrom({ learningId: 'l1', title: 'Rolig morgen', text: 'To minutter.', offerName: 'Åhuset', requirementIds: ['KV01', 'KV07'] }, ['KV01', 'KV02'])).toEqual({
      id: 'learning-l1', title: 'Rolig morgen', what: 'To minutter.', scope: '', period: '', targetGroup: '', requirementIds: ['KV01'],
    })
  })
})
