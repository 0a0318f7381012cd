// Forms of a socialtilsyn without a server: the next step for each, what a form becomes, and what the address of a text says.
import { expect, test } from '@jest/globals'
import type { SupervisionActType } from '../../domain/supervision/acts.ts'
import type { SupervisionModel } from '../../domain/supervision/model.ts'
import type { SupervisionView } from '../../services/supervision-types.ts'
import { formOf } from '../../web/form.ts'
import { pairsFromKey, supervisionInput } from '../../web/supervision-form.ts'
import { nextSupervisionAct } from '../../web/supervision-next.ts'

const mark = { status: 'fromMemory', source: null } as const
const indicator = (id: string) => ({ id, text: `Indikator ${id}`, appliesTo: [], appliesToNote: '', ...mark })
const model: SupervisionModel = {
  version: '2014', name: 'Model', validFrom: null, validTo: null, corrects: null,
  themes: [{ id: 'T1', number: 1, text: 'Uddannelse', ...mark, criteria: [{ id: 'K1', number: 1, text: 'Kriterium', ...mark, indicators: [indicator('1a'), indicator('1b')] }] }],
}
const coordinators: readonly SupervisionActType[] = ['begin', 'announceVisit', 'completeVisit', 'registerReport', 'writeScores', 'writeOverall', 'closeYear', 'resume']
const leaders: readonly SupervisionActType[] = ['tickInformation', 'deliverInformation', 'writeHearingAnswer', 'answerHearing', 'reportMeasureDone', 'prepare']
const view = (allowed: readonly SupervisionActType[], more: Partial<SupervisionView> = {}): SupervisionView => ({
  offerId: 'T001', offerName: 'Åkanden', covered: true, begun: true, seq: 3, moveNo: 2, yearNo: 2, paused: false, ended: null, policyName: 'p', model: '2014', units: [], departments: [], files: [], visits: [], reports: [], measures: [], deadlines: [],
  checklist: [{ id: 'staffList', required: true }, { id: 'results', required: false }], acts: allowed.map((type) => ({ type, allowed: true, reasons: [] })), roles: [], texts: [], values: {}, seesScores: true, ...more,
})
const visit = { id: 'v1', unit: 'offer', kind: 'announced', day: '2026-03-10', status: 'announced', informationBy: '2026-02-24', deliveredAt: null } as const
const done = { ...visit, status: 'done', deliveredAt: '2026-02-20T10:00:00Z' } as const
const draft = { receivedOn: '2026-04-01', answerBy: '2026-04-15', fileId: null, answeredAt: null }
const final = { date: '2026-05-01', fileId: 'f', approval: 'approved' } as const
const report = { id: 'r1', visits: ['v1'], model: '2014', draft: null, final }
const text = (kind: 'information' | 'hearingAnswer' | 'score' | 'overall' | 'measureDone', subject: string, key: string, body: object) => ({ kind, subject, key, author: 'p', at: '2026-03-01T10:00:00Z', version: 1, body: body as Readonly<Record<string, unknown>> })
const started = coordinators.filter((one) => one !== 'begin' && one !== 'resume')

test.each<[string, SupervisionView, string | null]>([
  ['nothing has begun', view(['begin']), 'begin '],
  ['a pause', view(['resume', 'closeYear']), 'resume '],
  ['an empty year', view(started.filter((one) => one !== 'closeYear')), 'announceVisit '],
  ['a visit that is to come', view(['announceVisit'], { visits: [{ ...visit, day: '2026-03-12' }] }), null],
  ['the day of the visit', view(started, { visits: [visit] }), 'completeVisit v1'],
  ['a visit that is done', view(started, { visits: [done] }), 'registerReport '],
  ['a report without scores', view(started, { visits: [done], reports: [report] }), 'writeScores r1/T1'],
  ['a report with every score', view(started, { visits: [done], reports: [report], texts: [text('score', 'r1', '1a', { score: 3 }), text('score', 'r1', '1b', { score: 'notRelevant' })] }), 'writeOverall r1'],
  ['a report with all', view(started, { visits: [done], reports: [report], texts: [text('score', 'r1', '1a', { score: 3 }), text('score', 'r1', '1b', { score: 4 }), text('overall', 'r1', 'overall', { text: 'Godt.' })] }), 'closeYear '],
  ['information that is missing', view(leaders, { visits: [visit] }), 'tickInformation v1/staffList'],
  ['information that is ready', view(leaders, { visits: [visit], texts: [text('information', 'v1', 'staffList', { delivered: true })] }), 'deliverInformation v1'],
  ['information that was ticked and taken back', view(leaders, { visits: [visit], texts: [text('information', 'v1', 'staffList', { delivered: false })] }), 'tickInformation v1/staffList'],
  ['a draft', view(leaders, { visits: [done], reports: [{ ...report, draft, final: null }] }), 'writeHearingAnswer r1'],
  ['a draft with an empty answer', view(leaders, { visits: [done], reports: [{ ...report, draft, final: null }], texts: [text('hearingAnswer', 'r1', 'answer', { noRemarks: false, text: '' })] }), 'writeHearingAnswer r1'],
  ['a draft without remarks', view(leaders, { visits: [done], reports: [{ ...report, draft, final: null }], texts: [text('hearingAnswer', 'r1', 'answer', { noRemarks: true, text: '' })] }), 'answerHearing r1'],
  ['a staff member who cannot send', view(['tickInformation', 'prepare'], { visits: [visit], texts: [text('information', 'v1', 'staffList', { delivered: true })] }), null],
  ['somebody who only looks on', view([], { visits: [visit] }), null],
])('The next step at %s', (_at, seen, next) => {
  const found = nextSupervisionAct(seen, model, '2026-03-10')
  expect(found === null ? null : `${found.type} ${found.key}`).toBe(next)
})

const input = (type: Parameters<typeof supervisionInput>[0], pairs: readonly (readonly [string, string])[], seen = view([])) => supervisionInput(type, formOf(pairs), { view: seen, model })

test('A report takes its draft’s id; without a draft it is named by the form’s key, so that a form sent twice is one report', () => {
  const sent = [['_key', 'key-1'], ['visits', 'v1'], ['date', '2026-05-01'], ['approval', 'approved'], ['fileId', 'f']] as const
  expect(input('registerReport', sent, view([], { reports: [{ ...report, draft, final: null }] })).input['id']).toBe('r1')
  expect(input('registerReport', sent)).toEqual({ input: { id: 'key-1', visits: ['v1'], date: '2026-05-01', approval: 'approved', fileId: 'f' }, faults: [] })
})

test('What is left open is said by its name; an open deadline is none, and a preparation may be without a score', () => {
  expect(input('registerMeasure', [['_key', 'k'], ['kind', 'condition'], ['deadline', ''], ['decidedOn', '2026-05-01'], ['text', ' ']])).toEqual({ input: { id: 'k', kind: 'condition', deadline: null, decidedOn: '2026-05-01', text: '' }, faults: [{ field: 'text', message: 'Udfyld: tekst.' }] })
  expect(input('prepare', [['indicator', '1a'], ['score', ''], ['text', 'Ord']])).toEqual({ input: { indicator: '1a', score: null, text: 'Ord' }, faults: [] })
  expect(input('prepare', [['indicator', '1a'], ['score', '4'], ['text', '']]).input['score']).toBe(4)
})

test('Scores: only those that are given are sent; words without a score, and one that somebody else wrote meanwhile, are not', () => {
  const sent = (score: string, version: string) => [['report', 'r1'], ['score.1a', score], ['text.1a', ''], ['source.1a', ''], ['v.1a', version], ['score.1b', ''], ['text.1b', ''], ['source.1b', ''], ['v.1b', '0']] as const
  const saved = view([], { reports: [report], texts: [text('score', 'r1', '1a', { score: 3, text: '', source: '' })] })
  expect(input('writeScores', sent('notRelevant', '0'))).toEqual({ input: { report: 'r1', scores: [{ indicator: '1a', score: 'notRelevant', text: '', source: '', version: 0 }] }, faults: [] })
  expect(input('writeScores', sent('', '0')).faults).toEqual([{ field: 'scores', message: 'Vælg mindst én score.' }])
  expect(input('writeScores', sent('5', '1'), saved).faults).toEqual([])
  expect(input('writeScores', sent('5', '0'), saved).faults.map((one) => one.field)).toEqual(['score.1a'])
  // The same again is no other: a double click.
  expect(input('writeScores', sent('3', '0'), saved).faults).toEqual([])
  expect(input('writeScores', [['report', 'r1'], ['score.1a', ''], ['text.1a', 'Ord'], ['source.1a', '']]).faults.map((one) => one.field)).toEqual(['score.1a'])
})

test('An address names the text by its fields, in order, and nothing more', () => {
  expect(pairsFromKey('tickInformation', 'v1/staffList')).toEqual([['visit', 'v1'], ['item', 'staffList']])
  expect(pairsFromKey('writeFollowUp', 'o1')).toEqual([['id', 'o1']])
  expect(pairsFromKey('announceVisit', 'offer/x')).toEqual([['unit', 'offer']])
  expect(pairsFromKey('closeYear', 'x')).toEqual([])
})
