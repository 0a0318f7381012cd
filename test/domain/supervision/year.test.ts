// The year of a supervised offer, on paper. Days by hand: 5 January 2026 is a Monday; the authority's deadlines are never extended by closed
// weeks (28–30) or the days of Christmas (guide §3), ours are.
import { describe, expect, test } from '@jest/globals'
import { defaultSupervisionPolicy, modelOn, policy2017, policyL200 } from '../../../domain/supervision/policy.ts'
import { overdueUnits } from '../../../domain/supervision/state.ts'
import { after, at, begun, clock, refusals, text } from './given.ts'

const announced = { type: 'announceVisit', input: { id: 'v1', unit: 'offer', day: '2026-09-14' } } as const
const completed = { type: 'completeVisit', input: { id: 'v1', day: '2026-09-14' } } as const
const report = { type: 'registerReport', input: { id: 'r1', visits: ['v1'], date: '2026-10-12', fileId: 'f', approval: 'approved' } } as const

describe('The interval', () => {
  // Twelve months after Monday 5 January 2026 is Tuesday 5 January 2027. Three months before the 6th is 6 October 2026, one month before it 6 December,
  // a Sunday, so Friday the 4th. The day after the last is the 6th: it is told at nine.
  test('Runs from the day the offer became covered where there is no visit yet', () => {
    expect(clock(begun())).toEqual(['visit/offer 2027-01-05: reminder1 2026-10-06 09:00 reminder2 2026-12-04 09:00 silence 2027-01-06 09:00'])
  })
  test('Runs from the last visit that is known from before, be its last day a Sunday', () => {
    // 14 March 2027 is a Sunday, and a law's own day.
    expect(clock(begun('2026-05-04', { lastVisits: { offer: '2026-03-14' } }))).toEqual(['visit/offer 2027-03-14: reminder1 2026-12-15 09:00 reminder2 2027-02-15 09:00 silence 2027-03-15 09:00'])
  })
  test('Is each department\'s own: one that was not visited is overdue though the other was', () => {
    const both = begun('2026-01-05', { units: ['A1', 'A2'] })
    const one = after(after(both, { type: 'announceVisit', input: { ...announced.input, unit: 'A1' } }, at('2026-08-10')), completed, at('2026-09-14'))
    expect(overdueUnits(one, at('2027-01-05'), defaultSupervisionPolicy)).toEqual([])
    expect(overdueUnits(one, at('2027-01-06'), defaultSupervisionPolicy)).toEqual(['A2'])
    expect(overdueUnits(one, at('2027-09-15'), defaultSupervisionPolicy)).toEqual(['A1', 'A2'])
  })
  test('Is asked for by no law that has none: nothing is late, and what an older law had set is told to nobody', () => {
    expect(clock(begun('2026-01-05', { policy: policyL200 }))).toEqual([])
    expect(overdueUnits(begun(), at('2030-01-01'), policyL200)).toEqual([])
    const told = after(begun(), { type: 'remind', input: { kind: 'visit', subject: 'offer', step: 'reminder1' } }, at('2026-10-06'), policyL200)
    expect(clock(told)).toEqual([])
  })
})

describe('A visit', () => {
  test('That is announced has a last day for the information, two weeks before it where the authority says nothing', () => {
    // 31 August 2026 is a Monday. Eight days before 1 September is Monday 24 August, four Friday 28.
    expect(clock(after(begun(), announced, at('2026-08-03'))).find((line) => line.startsWith('information'))).toBe('information/v1 2026-08-31: reminder1 2026-08-24 09:00 reminder2 2026-08-28 09:00 lastDay 2026-08-31 09:00 lineAbove 2026-08-31 12:00 silence 2026-09-01 09:00')
  })
  test('In the closed weeks keeps the day of the authority; its reminders come before them', () => {
    const visit = { type: 'announceVisit', input: { id: 'v1', unit: 'offer', day: '2026-07-20', informationBy: '2026-07-10' } } as const
    const [line = ''] = clock(after(begun(), visit, at('2026-06-15'))).filter((one) => one.startsWith('information'))
    expect(line.startsWith('information/v1 2026-07-10: reminder1 2026-07-03 09:00')).toBe(true)
    expect(line).not.toMatch(/ 2026-07-(0[6-9]|1\d|2[0-6]) \d\d:\d\d/)
  })
  test('That could not be completed does not count, and another follows', () => {
    const brokenOff = after(after(begun(), announced, at('2026-08-03')), { type: 'breakOffVisit', input: { id: 'v1', reason: 'Tilsynet blev syg.' } }, at('2026-09-14'))
    expect(clock(brokenOff)).toEqual(clock(begun()))
    expect(refusals(brokenOff, completed, at('2026-09-15'))).toEqual(['no-open-visit'])
    const again = after(after(brokenOff, { type: 'announceVisit', input: { id: 'v2', unit: 'offer', day: '2026-10-05' } }, at('2026-09-15')), { type: 'completeVisit', input: { id: 'v2', day: '2026-10-05' } }, at('2026-10-05'))
    expect(again.units['offer']?.lastVisit).toBe('2026-10-05')
  })
  test('That is unannounced is registered when it has begun, by whoever opens the door', () => {
    expect(refusals(begun(), { type: 'beginVisit', input: { id: 'u1', unit: 'offer', day: '2026-03-03' } }, at('2026-03-02'))).toEqual(['visit-ahead'])
    expect(after(begun(), { type: 'beginVisit', input: { id: 'u1', unit: 'offer', day: '2026-03-02' } }, at('2026-03-02')).visits).toEqual([{ id: 'u1', unit: 'offer', kind: 'unannounced', day: '2026-03-02', status: 'begun', informationBy: null, deliveredAt: null }])
  })
  test('Of two in one year the later one sets the next, whichever is entered first', () => {
    const two = after(after(begun(), announced, at('2026-08-03')), { type: 'beginVisit', input: { id: 'u1', unit: 'offer', day: '2026-03-02' } }, at('2026-09-14'))
    const late = after(after(two, completed, at('2026-09-14')), { type: 'completeVisit', input: { id: 'u1', day: '2026-03-02' } }, at('2026-09-15'))
    expect(late.units['offer']?.lastVisit).toBe('2026-09-14')
    expect(clock(late).find((line) => line.startsWith('visit'))?.slice(0, 23)).toBe('visit/offer 2027-09-14:')
  })
  test('Is not to a department that is none, and not announced for a day that is past', () => {
    expect(refusals(begun(), { type: 'announceVisit', input: { id: 'v1', unit: 'A9', day: '2026-01-04' } }, at('2026-01-06'))).toEqual(['unknown-unit', 'visit-past'])
  })
})

describe('The written information', () => {
  const state = after(begun(), announced, at('2026-08-03'))
  const delivered = { type: 'deliverInformation', input: { id: 'v1' } } as const
  test('Is delivered when what the offer\'s kind asks for is ticked', () => {
    expect(refusals(state, delivered, at('2026-08-10'))).toEqual(['information-missing'])
    const contents = [text('information', 'v1', 'staffList', { delivered: true })]
    expect(clock(after(state, delivered, at('2026-08-10'), defaultSupervisionPolicy, { contents })).some((line) => line.startsWith('information'))).toBe(false)
  })
  test('Keeps the authority\'s date when the visit is moved, unless that now comes after it', () => {
    const later = after(state, { type: 'moveVisit', input: { id: 'v1', day: '2026-09-21', reason: 'Flyttet' } }, at('2026-08-10'))
    const earlier = after(state, { type: 'moveVisit', input: { id: 'v1', day: '2026-08-24', reason: 'Flyttet' } }, at('2026-08-05'))
    expect([later.visits[0]?.informationBy, earlier.visits[0]?.informationBy]).toEqual(['2026-08-31', '2026-08-10'])
  })
})

describe('The authority\'s report', () => {
  const visited = after(after(begun(), announced, at('2026-08-03')), completed, at('2026-09-14'))
  test('Is not registered with a date before its visit, nor about one that was not completed', () => {
    expect(refusals(visited, { ...report, input: { ...report.input, date: '2026-09-13' } }, at('2026-10-12'))).toEqual(['report-before-visit'])
    expect(refusals(after(begun(), announced, at('2026-08-03')), report, at('2026-10-12'))).toEqual(['no-visit-done'])
  })
  test('Is not offered again when every completed visit has one; a draft is not offered when there is a draft', () => {
    const reported = after(visited, report, at('2026-10-12'))
    expect(refusals(reported, { ...report, input: { ...report.input, id: 'r2' } }, at('2026-10-13'))).toEqual(['visit-reported'])
    const drafted = after(visited, { type: 'receiveDraft', input: { id: 'r1', visits: ['v1'], receivedOn: '2026-09-28', answerBy: '2026-10-11' } }, at('2026-09-28'))
    expect(refusals(drafted, { type: 'receiveDraft', input: { id: 'r2', visits: ['v1'], receivedOn: '2026-09-29', answerBy: '2026-10-11' } }, at('2026-09-29'))).toEqual(['visit-reported'])
    expect(refusals(drafted, report, at('2026-10-12'))).toEqual([])
  })
  test('Is waited for three months, then the coordinator is told; it ends that wait and begins the follow-up', () => {
    // 14 December 2026 is a Monday; it is told on Tuesday the 15th.
    expect(clock(visited).find((line) => line.startsWith('report'))).toBe('report/v1 2026-12-14: silence 2026-12-15 09:00')
    const reported = after(visited, report, at('2026-10-12'))
    expect(clock(reported).map((line) => line.split(' ')[0])).toEqual(['followUp/1', 'visit/offer'])
    // Two months from 12 October are 12 December, a Saturday: Monday the 14th.
    expect(clock(reported)[0]?.slice(0, 22)).toBe('followUp/1 2026-12-14:')
  })
  test('Has a hearing at the offer, whose last day is the authority\'s', () => {
    const drafted = after(visited, { type: 'receiveDraft', input: { id: 'r1', visits: ['v1'], receivedOn: '2026-09-28', answerBy: '2026-10-11' } }, at('2026-09-28'))
    expect(clock(drafted).find((line) => line.startsWith('hearing'))?.slice(0, 22)).toBe('hearing/r1 2026-10-11:')
    const answer = { type: 'answerHearing', input: { id: 'r1' } } as const
    expect(refusals(drafted, answer, at('2026-10-01'))).toEqual(['no-hearing-answer'])
    const answered = after(drafted, answer, at('2026-10-01'), defaultSupervisionPolicy, { contents: [text('hearingAnswer', 'r1', 'answer', { noRemarks: true, text: '' })] })
    expect(refusals(answered, answer, at('2026-10-02'))).toEqual(['no-hearing-open'])
    expect(after(answered, report, at('2026-10-12')).reports[0]).toMatchObject({ draft: { answeredAt: at('2026-10-01') }, final: { approval: 'approved' } })
  })
  test('Is by the model that was in force on the day of the visit', () => {
    expect([modelOn(defaultSupervisionPolicy, '2026-09-14'), modelOn(policy2017, '2016-12-31'), modelOn(policy2017, '2017-01-01'), modelOn(policyL200, '2026-01-01'), modelOn(policy2017, '2013-01-01')]).toEqual(['2014', '2014', '2017', '2025-L200', '2014'])
    expect(after(visited, report, at('2026-10-12'), policy2017).reports[0]?.model).toBe('2017')
  })
})

describe('What the authority imposes', () => {
  const order = { type: 'registerMeasure', input: { id: 'm1', kind: 'order', decidedOn: '2026-02-02', deadline: '2026-07-15', text: 'Påbud om nattevagt' } } as const
  test('Is an order with its own deadline, in the closed weeks too, and four weeks for a complaint', () => {
    // Four weeks from Monday 2 February are Monday 2 March; eight days before the 3rd is Monday 23 February.
    expect(clock(after(begun(), order, at('2026-02-03')))).toEqual([
      'complaint/m1 2026-03-02: reminder1 2026-02-23 09:00 silence 2026-03-03 00:00',
      expect.stringMatching(/^measure\/m1 2026-07-15: /),
      expect.stringMatching(/^visit\/offer 2027-01-05: /),
    ])
  })
  test('Is never an order without a deadline, nor intensified supervision without an order or for more than six months', () => {
    const intensified = { type: 'registerMeasure', input: { ...order.input, id: 'm2', kind: 'intensified', deadline: '2026-08-03' } } as const
    expect(refusals(begun(), { ...order, input: { ...order.input, deadline: null } }, at('2026-02-03'))).toEqual(['measure-needs-deadline'])
    expect(refusals(begun(), intensified, at('2026-02-03'))).toEqual(['intensified-needs-order', 'intensified-too-long'])
    expect(refusals(after(begun(), order, at('2026-02-03')), { ...intensified, input: { ...intensified.input, deadline: '2026-08-02' } }, at('2026-02-03'))).toEqual([])
    expect(refusals(begun(), { ...order, input: { ...order.input, kind: 'condition', deadline: null } }, at('2026-02-03'))).toEqual([])
  })
  test('Is extended to a later day, complied with, and then over', () => {
    const extend = { type: 'extendMeasure', input: { id: 'm1', deadline: '2026-09-30', reason: 'Særlige forhold' } } as const
    const extended = after(after(begun(), order, at('2026-02-03')), extend, at('2026-06-01'))
    expect(extended.measures[0]).toMatchObject({ deadline: '2026-09-30', extensions: 1 })
    expect(extended.deadlines['measure/m1']?.version).toBe(2)
    expect(refusals(extended, { ...extend, input: { ...extend.input, deadline: '2026-09-30' } }, at('2026-06-02'))).toEqual(['not-later'])
    const done = after(extended, { type: 'endMeasure', input: { id: 'm1', on: '2026-09-01', as: 'complied' } }, at('2026-09-02'))
    expect(clock(done).some((line) => line.startsWith('measure'))).toBe(false)
    expect(refusals(done, extend, at('2026-09-03'))).toEqual(['no-measure-open'])
  })
})

describe('A year', () => {
  const visited = after(after(begun(), announced, at('2026-08-03')), completed, at('2026-09-14'))
  const close = { type: 'closeYear', input: {} } as const
  test('Is closed when no visit is open, each has its report, and what was to be followed up is', () => {
    expect(refusals(begun(), close, at('2026-10-12'))).toEqual(['no-visit-done'])
    expect(refusals(visited, close, at('2026-10-12'))).toEqual(['report-awaited'])
    const reported = after(visited, report, at('2026-10-12'))
    expect(refusals(reported, close, at('2026-11-01'), { contents: [text('followUp', '1', 'a', { done: false })] })).toEqual(['follow-up-open'])
    expect(refusals(reported, close, at('2026-11-01'), { contents: [text('followUp', '1', 'a', { done: true })] })).toEqual([])
  })
  test('Opens after the other by itself, with the interval and the open measures, and nothing else', () => {
    const order = { type: 'registerMeasure', input: { id: 'm1', kind: 'order', decidedOn: '2026-10-12', deadline: '2027-03-01', text: 'Påbud' } } as const
    const closed = after(after(after(visited, report, at('2026-10-12')), order, at('2026-10-13')), close, at('2026-11-02'))
    const next = after(closed, { type: 'openYear', input: {} }, at('2026-11-02'))
    expect([next.yearNo, next.visits, next.reports, next.measures.map((one) => one.id)]).toEqual([2, [], [], ['m1']])
    expect(clock(next).map((line) => line.split(':')[0])).toEqual(['complaint/m1 2026-11-09', 'measure/m1 2027-03-01', 'visit/offer 2027-09-14'])
  })
})

describe('A pause, an end and a change of units', () => {
  test('A pause tells nobody; afterwards the authority\'s days are as they were, ours have moved along', () => {
    const visited = after(after(begun(), announced, at('2026-08-03')), completed, at('2026-09-14'))
    const paused = after(visited, { type: 'pause', input: { reason: 'Ombygning' } }, at('2026-09-15'))
    expect(refusals(paused, announced, at('2026-09-16'))).toEqual(['supervision-paused'])
    const resumed = after(paused, { type: 'resume', input: { reason: 'Færdig' } }, at('2026-09-29'))
    // Fourteen open days after 14 December: nine until the 23rd, five from 2 January on, so Wednesday the 6th.
    expect(clock(resumed).map((line) => line.split(':')[0])).toEqual(['report/v1 2027-01-06', 'visit/offer 2027-09-14'])
  })
  test('An offer that closes has no deadline left, and an announced visit is off', () => {
    const closed = after(after(begun(), announced, at('2026-08-03')), { type: 'endWithOffer', input: { eventId: 'e', why: 'offerClosed' } }, at('2026-08-10'))
    expect([clock(closed), closed.visits[0]?.status, closed.ended]).toEqual([[], 'calledOff', 'offerClosed'])
    expect(refusals(closed, announced, at('2026-08-11'))).toEqual(['supervision-ended'])
  })
  test('A department that comes to it has its own interval from that day; one that goes has none', () => {
    const changed = after(begun('2026-01-05', { units: ['A1'] }), { type: 'setUnits', input: { units: ['A2'], reason: 'A1 er lukket' } }, at('2026-04-01'))
    expect(clock(changed).map((line) => line.split(':')[0])).toEqual(['visit/A2 2027-04-01'])
    expect(refusals(begun(), { type: 'setUnits', input: { units: ['offer', 'A1'], reason: 'x' } }, at('2026-04-01'))).toEqual(['units-mixed'])
  })
})
