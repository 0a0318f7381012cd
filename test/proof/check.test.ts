// The proof finds what is planted, one fault for each property, and nothing where nothing is wrong.
import { describe, expect, test } from '@jest/globals'
import { actsOf, linesOf } from '../../proof/acts.ts'
import { type Breach, check, properties, type Recorded } from '../../proof/check.ts'

const line = (at: number, event: string, key: string, more: object = {}): string => JSON.stringify({ at, event, key, what: key, caseId: 'c1', ...more })
/** Of `confirm` the first answer was lost, `late` never came to an end, `no` was refused. */
const log = [
  line(1, 'sent', 'start', { caseId: null }), line(2, 'answered', 'start', { status: 201 }),
  line(3, 'sent', 'confirm'), line(4, 'lost', 'confirm'), line(5, 'sent', 'confirm'), line(6, 'answered', 'confirm', { status: 503 }), line(7, 'sent', 'confirm'), line(8, 'answered', 'confirm', { status: 200 }),
  line(9, 'sent', 'no'), line(10, 'answered', 'no', { status: 422 }),
  line(11, 'sent', 'late'), '{"at":12,"ev',
].join('\n')

const whole: Recorded = {
  cases: [{ caseId: 'c1', name: 'T001/1', seq: 3, moveNo: 3 }],
  events: [
    { caseId: 'c1', seq: 1, key: 'start', type: 'start', moveNo: 1, actor: 'p-konsulent1' },
    { caseId: 'c1', seq: 2, key: 'confirm', type: 'confirmModel', moveNo: 2, actor: 'p-leder' },
    { caseId: 'c1', seq: 3, key: '§finishDevelopment/1/reminder1', type: 'remind', moveNo: 3, actor: 'system' },
  ],
  steps: [{ caseId: 'c1', kind: 'finishDevelopment', version: 1, step: 'reminder1' }],
  notices: [{ caseId: 'c1', personId: 'p-leder', kind: 'reminder1', cause: 'finishDevelopment/1/reminder1' }],
  reports: [{ caseId: 'c1', kind: 'startLetter', version: 1, whole: true }],
  work: [{ caseId: 'c1', id: 'startLetter/1', state: 'done' }, { caseId: 'c1', id: 'nextCycle/1', state: 'done' }, { caseId: 'c1', id: 'hearingDraft/1', state: 'cancelled' }],
  differing: [], workflows: [], stuck: [],
}
const [start, confirm, reminder] = whole.events
const found = (recorded: Partial<Recorded>, text = log): readonly Breach[] => check(actsOf(linesOf(text)), { ...whole, ...recorded })
const says = (recorded: Partial<Recorded>): readonly string[] => found(recorded).map((one) => `${one.property}: ${one.says}`)

test('A log is read to what became of each act, the half line at its end left out', () => {
  expect(actsOf(linesOf(log)).map(({ key, outcome, sent, caseId }) => [key, outcome, sent, caseId])).toStrictEqual([['start', 'acknowledged', 1, 'c1'], ['confirm', 'acknowledged', 3, 'c1'], ['no', 'refused', 1, 'c1'], ['late', 'unknown', 1, 'c1']])
})

test('What was refused and, sent again, was recorded after all counts as recorded; an unexpected answer is counted', () => {
  const text = `${line(1, 'sent', 'a')}\n${line(2, 'answered', 'a', { status: 500 })}\n${line(3, 'sent', 'a')}\n${line(4, 'answered', 'a', { status: 409 })}\n${line(5, 'answered', 'a', { status: 200 })}\n`
  expect(actsOf(linesOf(text))).toMatchObject([{ outcome: 'acknowledged', sent: 2, unexpected: 1 }])
})

describe('The proof', () => {
  test('finds nothing where nothing is wrong, also when an act of unknown end was recorded', () => {
    expect(found({})).toStrictEqual([])
    expect(found({ cases: [{ caseId: 'c1', name: 'T001/1', seq: 4, moveNo: 3 }], events: [...whole.events, { caseId: 'c1', seq: 4, key: 'late', type: 'writeTrial', moveNo: null, actor: 'p-leder' }] })).toStrictEqual([])
  })

  test.each<[string, Partial<Recorded>, string[]]>([
    ['an acknowledged act that is lost', { events: [start, { ...reminder, seq: 2, moveNo: 2 }] as Recorded['events'], cases: [{ caseId: 'c1', name: 'T001/1', seq: 2, moveNo: 2 }] }, ['actsOnce: lost: confirm (confirm) was acknowledged and is not recorded']],
    ['an act that is recorded twice', { events: [start, confirm, { ...confirm, seq: 3, moveNo: 3 }] as Recorded['events'] }, ['actsOnce: doubled: confirm (confirm) is recorded 2 times']],
    ['an act that nobody sent', { events: [start, confirm, { ...reminder, key: 'other', actor: 'p-leder' }] as Recorded['events'] }, ['actsOnce: invented: remind (other) in c1 was sent by nobody']],
    ['an act that was refused and is recorded', { events: [...whole.events, { caseId: 'c1', seq: 4, key: 'no', type: 'share', moveNo: 4, actor: 'p-leder' }], cases: [{ caseId: 'c1', name: 'T001/1', seq: 4, moveNo: 4 }] }, ['nothingRefused: no (no) was refused and is recorded']],
    ['a document that was made twice', { reports: [...whole.reports, ...whole.reports] }, ['oneReport: c1 startLetter/1 was made 2 times']],
    ['a document that nobody owed', { reports: [...whole.reports, { caseId: 'c1', kind: 'finalReport', version: 1, whole: true }] }, ['oneReport: c1 finalReport/1 was made and nobody owed it']],
    ['a document that is noted and not there', { reports: [] }, ['oneReport: c1 startLetter/1 is noted as done and is not there']],
    ['a document with other bytes', { reports: [{ caseId: 'c1', kind: 'startLetter', version: 1, whole: false }] }, ['oneReport: c1 startLetter/1 has other bytes than its hash']],
    ['a reminder that was sent twice', { notices: [...whole.notices, ...whole.notices] }, ['remindersOnce: c1 reminder1 finishDevelopment/1/reminder1 to p-leder: told 2 times']],
    ['a step that came twice', { steps: [...whole.steps, ...whole.steps] }, ['remindersOnce: c1 finishDevelopment/1/reminder1: the step came 2 times']],
    ['a gap in the events', { events: [start, confirm, { ...reminder, seq: 4 }] as Recorded['events'] }, ['noGaps: T001/1: event 3 is 4']],
    ['an event cut off at the end', { cases: [{ caseId: 'c1', name: 'T001/1', seq: 4, moveNo: 3 }] }, ['noGaps: T001/1: the last event is 3, the case says 4']],
    ['a gap in the moves', { events: [start, confirm, { ...reminder, moveNo: 5 }] as Recorded['events'] }, ['noGaps: T001/1: move 3 is 5']],
    ['a list that the events do not tell', { differing: [{ caseId: 'c1', how: 'stage is "audit" and by the events "report"' }] }, ['readModel: c1: stage is "audit" and by the events "report"']],
    ['a workflow with another clock', { workflows: [{ caseId: 'c1', how: 'the workflow of T001/1: clock' }] }, ['workflows: c1: the workflow of T001/1: clock']],
    ['work that waits', { stuck: [{ caseId: 'c1', how: 'finalReport/1 is owed' }] }, ['notStuck: c1: finalReport/1 is owed']],
  ])('finds %s', (_what, planted, expected) => {
    expect(says(planted)).toStrictEqual(expected)
  })

  test('has a planted fault for each of its properties above', () => {
    const planted: readonly Partial<Recorded>[] = [{ events: [] }, { events: [...whole.events, { caseId: 'c1', seq: 4, key: 'no', type: 'share', moveNo: 4, actor: 'p' }] }, { reports: [] }, { notices: [...whole.notices, ...whole.notices] }, { cases: [{ caseId: 'c1', name: '', seq: 9, moveNo: 9 }] }, { differing: [{ caseId: 'c1', how: '' }] }, { workflows: [{ caseId: 'c1', how: '' }] }, { stuck: [{ caseId: 'c1', how: '' }] }]
    expect(properties.filter((property) => !planted.some((one) => found(one).some((breach) => breach.property === property)))).toStrictEqual([])
  })
})
