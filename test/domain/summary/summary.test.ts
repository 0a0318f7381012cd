// Rundens opsamling: nothing of fewer than five, also not by laying it beside the overview or beside its own former version. Tables by hand.
import { describe, expect, test } from '@jest/globals'
import type { Wait } from '../../../domain/summary/waits.ts'
import { patternsOfRound, roundSummary, type RoundSummary, summaryGaps, type SummaryCount, type SummaryFacts } from '../../../domain/summary/summary.ts'

const count = (area: string, inRound: boolean, offers: number, discordance = 0, goodPractice = 0): SummaryCount => ({ area, inRound, requirementId: 'KV01', pair: 'modelPractice', offers, discordance, goodPractice })

describe('The patterns of a round', () => {
  test.each<[string, readonly SummaryCount[], number | null]>([
    ['all offers of the cycle', [count('a', true, 7, 2), count('b', true, 5, 1)], 12],
    ['one whole area, another outside it', [count('a', true, 6), count('b', false, 9)], 6],
    ['four offers', [count('a', true, 4)], null],
    // The area is told in the overview as seven: seven less the round's five would be two.
    ['five of an area of seven', [count('a', true, 5), count('a', false, 2)], null],
    ['five of an area of ten', [count('a', true, 5), count('a', false, 5)], 5],
    // The round less area a would be two offers of b.
    ['an area and two offers of another', [count('a', true, 8), count('b', true, 2), count('b', false, 9)], null],
    // The cycle less the round would be three.
    ['all but three of the cycle', [count('a', true, 8), count('b', false, 3)], null],
    ['nothing', [count('a', false, 9)], null],
  ])('Of %s', (_what, counts, told) => {
    const { patterns, withheld } = patternsOfRound(counts)
    expect([patterns[0]?.offers ?? null, withheld]).toEqual([told, told === null && counts.some((one) => one.inRound) ? 1 : 0])
  })
  test('Add the areas inside the round, and never those outside', () => {
    expect(patternsOfRound([count('a', true, 7, 2, 1), count('b', true, 5, 1, 3), count('c', false, 9, 9, 9)]).patterns).toEqual([{ requirementId: 'KV01', pair: 'modelPractice', offers: 12, discordance: 3, goodPractice: 4 }])
  })
})

const facts = (more: Partial<SummaryFacts> = {}): SummaryFacts => ({
  round: { name: 'Runde 2026', cycle: '2026', modelId: 'm1', from: '2026-01-05', to: '2026-12-18' }, offers: { planned: 9, started: 9, ended: 6, issued: 7 }, counts: [], outcomes: [], shared: [],
  days: { qualityModel: [3, 1, 9, 4, 5], localDevelopment: [60], qualityDescription: [], audit: [], report: [], learning: [] }, waits: [], silences: 4, movedDeadlines: 2, pauses: 1, answers: [], ...more,
})
const words = { introduction: 'En god runde.', simplify: ['Færre bilag.'] }
const answer = (n: number, hours: number | null = n) => ({ side: 'offer', hours, worth: `Værd ${n}`, drop: '' }) as const
const answers = (n: number) => Array.from({ length: n }, (_, index) => answer(index + 1))
const issue = (of: SummaryFacts, before: RoundSummary | null = null) => roundSummary(of, words, before, 'issued')

describe('What it says', () => {
  test('Tells the middle of the days of at least five cases, and how it went of at least five that have ended', () => {
    expect(issue(facts()).middleDays).toEqual([{ stage: 'qualityModel', days: 4, cases: 5 }])
    expect(issue(facts()).process).toEqual({ silences: 4, movedDeadlines: 2, pauses: 1 })
    expect(issue(facts({ offers: { planned: 9, started: 9, ended: 4, issued: 7 } })).process).toBeNull()
  })
  test('Tells whom five cases or more waited for, stage by stage, and of fewer nothing', () => {
    const of = (days: number, checker?: number): readonly Wait[] => [{ stage: 'report', side: 'auditTeam', days }, { stage: 'qualityModel', side: 'offer', days: days + 1 }, ...(checker === undefined ? [] : [{ stage: 'report', side: 'qualityChecker', days: checker } as const])]
    expect(issue(facts({ waits: [of(3, 1), of(9, 2), of(5, 3), of(20, 4), of(7)] })).middleWaits).toEqual([
      { stage: 'qualityModel', side: 'offer', days: 8, cases: 5 }, { stage: 'report', side: 'auditTeam', days: 7, cases: 5 },
    ])
    expect(issue(facts({ waits: [of(3), of(9), of(5), of(20)] })).middleWaits).toEqual([])
  })
  test('Tells decisions only where each was made of at least five', () => {
    expect(issue(facts({ outcomes: [{ outcome: 'accredited', offers: 6 }, { outcome: 'accreditedWithFollowUp', offers: 5 }] })).outcomes).toHaveLength(2)
    expect(issue(facts({ outcomes: [{ outcome: 'accredited', offers: 8 }, { outcome: 'notYetAccredited', offers: 1 }] })).outcomes).toBeNull()
  })
  test('Puts special good practice before trials, methods and lessons', () => {
    const text = (kind: 'goodPractice' | 'trial' | 'lesson', title: string) => ({ kind, title, text: '', offerName: 'T', requirementIds: [] })
    expect(issue(facts({ shared: [text('lesson', 'A'), text('trial', 'B'), text('goodPractice', 'C')] })).shared.map((one) => one.title)).toEqual(['C', 'B', 'A'])
  })
})

describe('The evaluation in it', () => {
  test('Is told from five answers on, the hours from five that said them, and its texts in nobody\'s order', () => {
    expect(issue(facts({ answers: answers(4) })).evaluations).toEqual([])
    expect(issue(facts({ answers: [answer(9), answer(2), answer(5), answer(1), answer(7)] })).evaluations).toEqual([{ side: 'offer', answers: 5, hours: 5, worth: ['Værd 1', 'Værd 2', 'Værd 5', 'Værd 7', 'Værd 9'], drop: [] }])
    expect(issue(facts({ answers: [...answers(4), answer(5, null)] })).evaluations[0]?.hours).toBeNull()
  })
  test('Is told anew in a later version only when five more have answered', () => {
    const first = issue(facts({ answers: answers(6) }))
    expect(issue(facts({ answers: answers(10) }), first).evaluations).toEqual(first.evaluations)
    expect(issue(facts({ answers: answers(11) }), first).evaluations[0]?.answers).toBe(11)
  })
  test('Is not counted in a preview: each answer would be seen to come', () => {
    expect(roundSummary(facts({ answers: answers(9) }), words, null, 'preview').evaluations).toEqual([])
    const first = issue(facts({ answers: answers(6) }))
    expect(roundSummary(facts({ answers: answers(30) }), words, first, 'preview').evaluations).toEqual(first.evaluations)
  })
})

test('Is issued only with a word of what will be simpler, and not before a case has ended', () => {
  expect(summaryGaps({ introduction: '', simplify: ['  '] }, facts()).map((one) => one.code)).toEqual(['summary-without-simplification'])
  expect(summaryGaps(words, facts({ offers: { planned: 9, started: 9, ended: 0, issued: 0 } })).map((one) => one.code)).toEqual(['summary-too-early'])
  expect(summaryGaps(words, facts())).toEqual([])
})
