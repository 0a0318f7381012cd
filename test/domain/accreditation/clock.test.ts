// How deadlines move: pauses, a moved date, steps done, an outage. Dates by hand; see change.test.ts for the calendar.
import { describe, expect, test } from '@jest/globals'
import { secondHearing } from '../../../domain/accreditation/clock.ts'
import { defaultPolicy, type Policy } from '../../../domain/accreditation/policy.ts'
import { dueSteps } from '../../../domain/deadlines/open.ts'
import { nextDue, nextInstant, turnIn } from '../../../domain/accreditation/state.ts'
import { after, caseAt, changeOf, type Made, made, type Moment, paths } from './given.ts'
import { full, opened } from './opened.ts'

const pause = (at: string): Made => made('pause', at, { reason: 'Flytning' })
const resume = (at: string): Made => made('resume', at, { reason: 'På plads' })
const lastOf = (moment: Moment, ...moves: readonly Made[]) => opened(changeOf([...paths[moment], ...moves]))

describe('A pause', () => {
  test('While it lasts nothing is due and it is nobody\'s turn; the deadlines are kept.', () => {
    const paused = after([...paths.hearing, pause('2026-11-24T08:00')])
    expect({ at: paused.pausedAt, next: nextInstant(paused), turn: turnIn(paused), due: paused.deadlines.hearing?.due })
      .toEqual({ at: '2026-11-24T08:00:00.000Z', next: null, turn: 'nobody', due: '2026-12-03T23:00:00.000Z' })
  })

  test('Three days put the hearing from Thursday 3 to Sunday 6, so Monday 7 December, with all its steps.', () => {
    expect(lastOf('hearing', pause('2026-11-24T08:00'), resume('2026-11-27T08:00')))
      .toEqual([full('hearing/2', '2026-12-07T23:00', '2026-11-30T08:00', '2026-12-04T08:00', '2026-12-07T08:00', '2026-12-07T11:00', '2026-12-07T23:00')])
    expect(after([...paths.hearing, pause('2026-11-24T08:00'), resume('2026-11-27T08:00')]).pausedAt).toBeNull()
  })

  test('A reminder given before it is not given again after it.', () => {
    // Reminded on Thursday 26; four days: Monday 7. The first reminder would be on Monday 30 at 09:00, still to come.
    const reminded = made('remind', '2026-11-26T08:00', { deadline: 'hearing', step: 'reminder1' })
    expect(lastOf('hearing', reminded, pause('2026-11-26T12:00'), resume('2026-11-30T07:00')))
      .toEqual(['hearing/2 2026-12-07T23:00 | reminder2 2026-12-04T08:00 | lastDay 2026-12-07T08:00 | lineAbove 2026-12-07T11:00 | silence 2026-12-07T23:00'])
  })

  test('Closed days in it do not count twice: 16 days less nine put Monday 11 to Monday 18 January.', () => {
    // A week before: Monday 11; three days before: Friday 15.
    expect(lastOf('deciding', pause('2026-12-21T08:00'), resume('2027-01-06T08:00')))
      .toEqual([full('decide/2', '2027-01-18T23:00', '2027-01-11T08:00', '2027-01-15T08:00', '2027-01-18T08:00', '2027-01-18T11:00', '2027-01-18T23:00')])
  })

  test('Within one day it moves nothing, but is a new version.', () => {
    expect(lastOf('hearing', pause('2026-11-24T08:00'), resume('2026-11-24T14:00')))
      .toEqual([full('hearing/2', '2026-12-03T23:00', '2026-11-26T08:00', '2026-11-30T08:00', '2026-12-03T08:00', '2026-12-03T11:00', '2026-12-03T23:00')])
  })

  test('It moves every open deadline: a day puts Monday 2 to Tuesday 3 November, Tuesday 13 to Wednesday 14 October.', () => {
    // Tue 27 Oct, 3 − 3 = Sat 31 → Fri 30; after 4, 5, 6, 9, 10. Declarations: 14, 13, 12, 9; after 15, 16, 19, 20, 21.
    expect(lastOf('staffed', pause('2026-10-07T08:00'), resume('2026-10-08T08:00'))).toEqual([
      full('prepareAudit/2', '2026-11-03T23:00', '2026-10-27T08:00', '2026-10-30T08:00', '2026-11-03T08:00', '2026-11-05T08:00', '2026-11-10T08:00'),
      full('declareImpartiality/2', '2026-10-14T22:00', '2026-10-09T07:00', '2026-10-13T07:00', '2026-10-14T07:00', '2026-10-16T07:00', '2026-10-21T07:00'),
    ])
  })

  test('Three pauses add up: a day each puts Thursday 3 to Friday 4, then Saturday 5 → Monday 7, then Tuesday 8 December.', () => {
    const moves = [...paths.hearing, pause('2026-11-20T08:00'), resume('2026-11-21T08:00'), pause('2026-11-23T08:00'), resume('2026-11-24T08:00'), pause('2026-11-25T08:00'), resume('2026-11-26T08:00')]
    const dues = [2, 4, 6].map((n) => after(moves.slice(0, paths.hearing.length + n)).deadlines.hearing)
    expect(dues.map((deadline) => `${deadline?.version} ${deadline?.due}`)).toEqual(['2 2026-12-04T23:00:00.000Z', '3 2026-12-07T23:00:00.000Z', '4 2026-12-08T23:00:00.000Z'])
  })
})

describe('A moved deadline', () => {
  test('All its steps are planned anew: Thursday 10 December, so Thursday 3 and Monday 7.', () => {
    expect(lastOf('hearing', made('moveDeadline', '2026-11-30T10:00', { deadline: 'hearing', lastDay: '2026-12-10', reason: 'Sygdom' })))
      .toEqual([full('hearing/2', '2026-12-10T23:00', '2026-12-03T08:00', '2026-12-07T08:00', '2026-12-10T08:00', '2026-12-10T11:00', '2026-12-10T23:00')])
  })

  test('To tomorrow: reminders that are past are left out.', () => {
    const moved = made('moveDeadline', '2026-11-30T10:00', { deadline: 'hearing', lastDay: '2026-12-01', reason: 'Aftalt' })
    expect(lastOf('hearing', moved)).toEqual(['hearing/2 2026-12-01T23:00 | lastDay 2026-12-01T08:00 | lineAbove 2026-12-01T11:00 | silence 2026-12-01T23:00'])
    const state = after([...paths.hearing, moved])
    expect([nextInstant(state), nextDue(state)]).toEqual(['2026-12-01T08:00:00.000Z', '2026-12-01T23:00:00.000Z'])
  })
})

describe('A step that is done', () => {
  test('It and those before it are gone, the deadline is the same version.', () => {
    expect(lastOf('hearing', made('remind', '2026-11-26T08:00', { deadline: 'hearing', step: 'reminder1' })))
      .toEqual(['hearing/1 2026-12-03T23:00 | reminder2 2026-11-30T08:00 | lastDay 2026-12-03T08:00 | lineAbove 2026-12-03T11:00 | silence 2026-12-03T23:00'])
    expect(lastOf('hearing', made('remind', '2026-12-03T11:00', { deadline: 'hearing', step: 'lineAbove' }))).toEqual(['hearing/1 2026-12-03T23:00 | silence 2026-12-03T23:00'])
  })

  test('Of a deadline that is closed it changes nothing.', () => {
    expect(changeOf([...paths.hearing, made('remind', '2026-11-26T08:00', { deadline: 'draftReport', step: 'reminder1' })])).toEqual({ set: {}, opened: {}, closed: [], owes: [] })
  })

  test('Due are the steps up to an instant, that instant included, earliest first.', () => {
    const { deadlines: { hearing } } = after(paths.hearing)
    const due = (at: string) => hearing && dueSteps(hearing, at).map((one) => one.step)
    expect([due('2026-11-26T07:59:59.999Z'), due('2026-11-26T08:00:00.000Z'), due('2026-12-03T08:00:00.000Z')]).toEqual([[], ['reminder1'], ['reminder1', 'reminder2', 'lastDay']])
  })
})

describe('An outage', () => {
  test('Past the deadline it gives two working days from now: Friday 4 December, so Tuesday 8.', () => {
    expect(lastOf('hearing', made('extendForOutage', '2026-12-04T08:30', { deadline: 'hearing' })))
      .toEqual(['hearing/2 2026-12-08T23:00 | lastDay 2026-12-08T08:00 | lineAbove 2026-12-08T11:00 | silence 2026-12-08T23:00'])
  })

  test('At its very end it counts as past: Friday 4 December has begun, so Tuesday 8.', () => {
    expect(after([...paths.hearing, made('extendForOutage', '2026-12-03T23:00', { deadline: 'hearing' })]).deadlines.hearing).toMatchObject({ version: 2, due: '2026-12-08T23:00:00.000Z' })
  })

  test('Before it, two working days from its last day: Thursday 3, so Monday 7 December.', () => {
    expect(after([...paths.hearing, made('extendForOutage', '2026-12-03T10:00', { deadline: 'hearing' })]).deadlines.hearing).toMatchObject({ version: 2, due: '2026-12-07T23:00:00.000Z' })
  })
})

test('A second hearing lasts as the policy says, five working days where an older one says nothing; a policy by the clock keeps the first\'s time.', () => {
  const due = (policy: Policy) => secondHearing(caseAt('issuing'), '2026-12-03T08:00:00.000Z', policy).due
  const { secondHearing: _short, ...older } = defaultPolicy
  const inDays = (n: number): Policy => ({ ...defaultPolicy, secondHearing: { n, unit: 'workingDays' } })
  const byTheClock: Policy = { ...defaultPolicy, deadlines: { ...defaultPolicy.deadlines, hearing: { within: { n: 10, unit: 'seconds' }, steps: [] } } }
  expect([due(older), due(inDays(2)), due(byTheClock), due({ ...byTheClock, secondHearing: { n: 4, unit: 'seconds' } })])
    .toEqual(['2026-12-10T23:00:00.000Z', '2026-12-07T23:00:00.000Z', '2026-12-03T08:00:10.000Z', '2026-12-03T08:00:04.000Z'])
})

describe('A clock that stands still', () => {
  const stop = made('stopClock', '2026-12-03T23:00', { deadline: 'hearing', since: '2026-12-01T08:00:00.000Z', why: 'noLeader' })

  test('The deadline stays, and silence alone is looked at again after two working days: Friday 4, so Tuesday 8, then Wednesday 9, so Friday 11 December.', () => {
    expect(lastOf('hearing', stop)).toEqual(['hearing/2 2026-12-03T23:00 | silence 2026-12-08T23:00'])
    expect(lastOf('hearing', stop, made('stopClock', '2026-12-08T23:00', { deadline: 'hearing', since: '2026-12-01T08:00:00.000Z', why: 'noLeader' }))).toEqual(['hearing/3 2026-12-03T23:00 | silence 2026-12-11T23:00'])
  })

  test('Nobody is late while it stands still; set going again it is a deadline like any other.', () => {
    const stopped = after([...paths.hearing, stop])
    const going = after([...paths.hearing, stop, made('restartClock', '2026-12-08T23:00', { deadline: 'hearing', due: '2026-12-17T23:00:00.000Z' })])
    expect([nextDue(stopped), nextInstant(stopped), nextDue(going)]).toEqual([null, '2026-12-08T23:00:00.000Z', '2026-12-17T23:00:00.000Z'])
    expect([stopped.deadlines.hearing?.standsStill, going.deadlines.hearing?.standsStill]).toEqual([true, undefined])
  })

  test('Set going again it has its new due with all the steps to come: Thursday 17 December, so Thursday 10 and Monday 14.', () => {
    expect(lastOf('hearing', stop, made('restartClock', '2026-12-08T23:00', { deadline: 'hearing', due: '2026-12-17T23:00:00.000Z' })))
      .toEqual([full('hearing/3', '2026-12-17T23:00', '2026-12-10T08:00', '2026-12-14T08:00', '2026-12-17T08:00', '2026-12-17T11:00', '2026-12-17T23:00')])
  })
})

test('Of several deadlines the next instant and the next due are the earliest.', () => {
  const state = after(paths.staffed)
  expect([nextInstant(state), nextDue(state), nextInstant(after(paths.ended)), nextDue(after(paths.ended))])
    .toEqual(['2026-10-08T07:00:00.000Z', '2026-10-13T22:00:00.000Z', null, null])
})
