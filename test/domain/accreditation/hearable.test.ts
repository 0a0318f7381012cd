// Silence counts only where it could be broken (domain.md §3). The hearing opened Thu 19 November 2026 is due at the end of Thu 3 December.
import { describe, expect, test } from '@jest/globals'
import { againstOffer, type Hearable, verdictOn } from '../../../domain/accreditation/hearable.ts'
import { defaultPolicy, type Policy } from '../../../domain/accreditation/policy.ts'
import type { Span } from '../../../domain/people/vacancy.ts'

const instant = (at: string): string => `${at}:00.000Z`
const gap = (from: string, to: string): Span => ({ from: instant(from), to: instant(to) })
const due = instant('2026-12-03T23:00')
const hearing: Hearable = { kind: 'hearing', due, at: due, from: instant('2026-11-19T08:00'), vacant: [], paused: [], draft: { since: instant('2026-11-19T08:02') } }
const verdict = (of: Partial<Hearable>, policy: Policy = defaultPolicy) => verdictOn({ ...hearing, ...of }, policy)
const until = (at: string) => ({ due: instant(at) })

test('Silence is held against the offer in four places; against the consultant or the decider it is not the leader\'s.', () => {
  expect(Object.keys(againstOffer)).toEqual(['countModelAsReceived', 'closeDevelopment', 'closeHearing', 'endUnshared'])
})

describe('A leader who was there', () => {
  test('all the time, with the draft from the first day: the silence counts.', () => {
    expect(verdict({})).toEqual({ counts: true })
  })

  test('but for some hours of one day, or less than an hour over midnight: it counts.', () => {
    expect(verdict({ vacant: [gap('2026-11-24T08:00', '2026-11-24T14:00')] })).toEqual({ counts: true })
    expect(verdict({ vacant: [gap('2026-11-24T22:30', '2026-11-24T23:29')] })).toEqual({ counts: true })
    expect(verdict({ vacant: [gap('2026-12-03T22:30', '2026-12-03T23:00')] })).toEqual({ counts: true })
  })

  test('again after a week: Thursday 3, so Thursday 10 December.', () => {
    expect(verdict({ vacant: [gap('2026-11-23T08:00', '2026-11-30T08:00')] })).toEqual(until('2026-12-10T23:00'))
  })

  test('again after three days: Monday 7, but two working days from now are at least given: Tuesday 8 December.', () => {
    expect(verdict({ vacant: [gap('2026-11-23T08:00', '2026-11-26T08:00')] })).toEqual(until('2026-12-08T23:00'))
    // An hour over midnight is a day.
    expect(verdict({ vacant: [gap('2026-11-24T22:30', '2026-11-24T23:30')] })).toEqual(until('2026-12-08T23:00'))
  })

  test('but for two gaps: two days put Thursday 3 to Monday 7, three more to Thursday 10 December.', () => {
    expect(verdict({ vacant: [gap('2026-11-20T08:00', '2026-11-22T08:00'), gap('2026-11-24T08:00', '2026-11-27T08:00')] })).toEqual(until('2026-12-10T23:00'))
  })

  test('again while the clock stood still: the days that were left at the start of the gap are left now.', () => {
    // Found vacant at the deadline, looked at again on Wed 16 December: somebody is there since Monday 14, after thirteen days.
    expect(verdict({ at: instant('2026-12-15T23:00'), vacant: [gap('2026-12-01T08:00', '2026-12-14T08:00')] })).toEqual(until('2026-12-18T23:00'))
    // A gap from the first day on: 25 days put Thursday 3 to Monday 28 December, in the closed period, so nine more: Wednesday 6 January.
    expect(verdict({ at: instant('2026-12-15T23:00'), vacant: [gap('2026-11-19T08:00', '2026-12-14T08:00')] })).toEqual(until('2027-01-06T23:00'))
  })
})

describe('A leader who is not there', () => {
  test('at the deadline: the clock has stood still since the gap began.', () => {
    expect(verdict({ vacant: [gap('2026-12-01T08:00', '2026-12-03T23:00')] })).toEqual({ stoppedSince: instant('2026-12-01T08:00'), why: 'noLeader' })
    expect(verdict({ vacant: [gap('2026-11-20T08:00', '2026-11-22T08:00'), gap('2026-12-01T08:00', '2026-12-03T23:00')] })).toEqual({ stoppedSince: instant('2026-12-01T08:00'), why: 'noLeader' })
  })
})

describe('A pause', () => {
  test('has given its days back already: three before it and three after put Thursday 3 to Monday 7 and on to Thursday 10.', () => {
    expect(verdict({ vacant: [gap('2026-11-20T08:00', '2026-11-30T08:00')], paused: [gap('2026-11-23T08:00', '2026-11-27T08:00')] })).toEqual(until('2026-12-10T23:00'))
    expect(verdict({ vacant: [gap('2026-11-23T08:00', '2026-11-27T08:00')], paused: [gap('2026-11-23T08:00', '2026-11-27T08:00')] })).toEqual({ counts: true })
  })
})

describe('The draft', () => {
  test('not there at the deadline: the clock has not started.', () => {
    expect(verdict({ draft: 'missing' })).toEqual({ stoppedSince: instant('2026-11-19T08:00'), why: 'noDraft' })
  })

  test('a week late gives a week more: the two weeks are from when it could be read.', () => {
    expect(verdict({ draft: { since: instant('2026-11-26T08:00') } })).toEqual(until('2026-12-10T23:00'))
  })

  test('and a vacancy that overlap are given back once: six days put Thursday 3 to Wednesday 9 December.', () => {
    expect(verdict({ draft: { since: instant('2026-11-23T08:00') }, vacant: [gap('2026-11-21T08:00', '2026-11-25T08:00')] })).toEqual(until('2026-12-09T23:00'))
  })

  test('is not asked for by the other deadlines.', () => {
    expect(verdict({ kind: 'confirmModel', draft: 'notNeeded' })).toEqual({ counts: true })
  })
})

test('Closed days in a gap do not count twice: sixteen days less nine put Wednesday 13 to Wednesday 20 January.', () => {
  const share = { kind: 'share', due: instant('2027-01-13T23:00'), at: instant('2027-01-13T23:00'), from: instant('2026-12-07T08:00'), draft: 'notNeeded' } as const
  expect(verdict({ ...share, vacant: [gap('2026-12-21T08:00', '2027-01-06T08:00')] })).toEqual(until('2027-01-20T23:00'))
})

test('By the clock a gap is given back to the millisecond, and a hearing runs from its opening however long its draft takes.', () => {
  const quick: Policy = {
    ...defaultPolicy, outageOnLastDay: { n: 1, unit: 'seconds' }, graceForOutage: { n: 2, unit: 'seconds' },
    deadlines: { ...defaultPolicy.deadlines, hearing: { within: { n: 60, unit: 'seconds' }, steps: [] } },
  }
  const at = '2026-11-19T08:01:00.000Z'
  const short = { due: at, at, from: '2026-11-19T08:00:00.000Z', draft: { since: '2026-11-19T08:00:30.000Z' } }
  expect(verdict(short, quick)).toEqual({ counts: true })
  expect(verdict({ ...short, vacant: [{ from: '2026-11-19T08:00:10.000Z', to: '2026-11-19T08:00:15.500Z' }] }, quick)).toEqual({ due: '2026-11-19T08:01:05.500Z' })
  expect(verdict({ ...short, vacant: [{ from: '2026-11-19T08:00:10.000Z', to: '2026-11-19T08:00:10.999Z' }] }, quick)).toEqual({ counts: true })
  expect(verdict({ ...short, vacant: [{ from: '2026-11-19T08:00:10.000Z', to: '2026-11-19T08:00:11.000Z' }] }, quick)).toEqual({ due: '2026-11-19T08:01:02.000Z' })
})
