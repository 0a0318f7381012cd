import { expect, test } from '@jest/globals'
import { defaultPolicy } from '../../../domain/accreditation/policy.ts'
import { leaving, type Judged, nextOpening } from '../../../domain/mail/leaving.ts'
import type { MailChoice, MailNotice } from '../../../domain/mail/notice.ts'

const { calendar } = defaultPolicy
let no = 0
const judged = (of: Partial<MailNotice> & { readonly at: string }, verdict: Judged['verdict'] = 'holds'): Judged => {
  no += 1
  return { verdict, notice: { id: `n${no}`, no, source: 'case', subject: 'a', kind: 'reminder1', duty: 'manager', cause: '', data: { deadline: 'hearing', version: 1 }, read: false, notBefore: null, ...of } }
}
const at = (one: readonly Judged[], now: string, choice: MailChoice = 'atOnce', lastLeft: string | null = null) => {
  const { cancelled, mails, next } = leaving(one, { choice, lastLeft, calendar, at: now })
  return { cancelled: cancelled.map(({ reason }) => reason), mails: mails.map((mail) => mail.map(({ kind }) => kind)), next }
}

test('Mails leave on working days from 7 to 17 in Copenhagen, and not while it is closed', () => {
  // Friday 27 November 2026; winter time is one hour ahead of UTC.
  expect(nextOpening('2026-11-27T05:00:00.000Z', calendar)).toBe('2026-11-27T06:00:00.000Z')
  expect(nextOpening('2026-11-27T15:59:59.000Z', calendar)).toBe('2026-11-27T15:59:59.000Z')
  expect(nextOpening('2026-11-27T16:00:00.000Z', calendar)).toBe('2026-11-30T06:00:00.000Z')
  expect(nextOpening('2026-12-23T16:00:00.000Z', calendar)).toBe('2027-01-04T06:00:00.000Z')
  // Summer, and the closed weeks 28 to 30 of 2027: from Monday 12 July to Sunday 1 August.
  expect(nextOpening('2027-07-09T15:00:00.000Z', calendar)).toBe('2027-08-02T05:00:00.000Z')
})

test('Several that come together are one mail; then an hour goes before the next', () => {
  const first = judged({ at: '2026-11-27T09:00:00.000Z' })
  const second = judged({ at: '2026-11-27T09:04:00.000Z', kind: 'auditDayPicked', data: {} })
  expect(at([first, second], '2026-11-27T09:03:00.000Z')).toEqual({ cancelled: [], mails: [], next: '2026-11-27T09:05:00.000Z' })
  expect(at([first, second], '2026-11-27T09:05:00.000Z')).toEqual({ cancelled: [], mails: [['reminder1', 'auditDayPicked']], next: null })
  const third = judged({ at: '2026-11-27T09:10:00.000Z', kind: 'reconsidered', data: {} })
  expect(at([third], '2026-11-27T09:30:00.000Z', 'atOnce', '2026-11-27T09:05:00.000Z')).toEqual({ cancelled: [], mails: [], next: '2026-11-27T10:05:00.000Z' })
})

test('What came in the night and over the weekend leaves as one mail on the morning of the next working day', () => {
  const all = [judged({ at: '2026-11-27T20:00:00.000Z', subject: 'a' }), judged({ at: '2026-11-28T10:00:00.000Z', subject: 'b' }), judged({ at: '2026-11-30T03:00:00.000Z', subject: 'c' })]
  expect(at(all, '2026-11-30T03:00:00.000Z').next).toBe('2026-11-30T06:00:00.000Z')
  expect(at(all, '2026-11-30T06:00:00.000Z').mails).toEqual([['reminder1', 'reminder1', 'reminder1']])
})

test('One mail a day for who wants it so; the last day of a deadline and somebody\'s way in come all the same', () => {
  const all = [judged({ at: '2026-11-26T09:00:00.000Z' }), judged({ at: '2026-11-26T09:00:00.000Z', subject: 'b', kind: 'lastDay' }), judged({ at: '2026-11-26T22:00:00.000Z', source: 'access', kind: 'passwordChanged', data: {} })]
  expect(at(all.slice(0, 2), '2026-11-26T09:00:00.000Z', 'daily')).toEqual({ cancelled: [], mails: [['lastDay']], next: '2026-11-27T06:00:00.000Z' })
  expect(at(all.slice(2), '2026-11-26T22:00:00.000Z', 'daily')).toEqual({ cancelled: [], mails: [['passwordChanged']], next: null })
})

test('Who wants only what waits for them is not told the rest, and cannot decline what waits', () => {
  const all = [judged({ at: '2026-11-27T09:00:00.000Z', kind: 'auditDayPicked', data: {} }), judged({ at: '2026-11-27T09:00:00.000Z' }), judged({ at: '2026-11-27T09:00:00.000Z', source: 'access', kind: 'passkeyAdded', data: {} })]
  expect(at(all, '2026-11-27T09:30:00.000Z', 'deadlinesOnly')).toEqual({ cancelled: ['notWanted'], mails: [['passkeyAdded'], ['reminder1']], next: null })
})

test('The newest step of a deadline takes the place of the former ones; what is a week old is no news', () => {
  expect(at([judged({ at: '2026-11-27T08:00:00.000Z' }), judged({ at: '2026-11-27T08:01:00.000Z', kind: 'lineAbove' })], '2026-11-27T09:00:00.000Z')).toEqual({ cancelled: ['superseded'], mails: [['lineAbove']], next: null })
  expect(at([judged({ at: '2026-11-18T08:00:00.000Z', kind: 'stopped' })], '2026-11-25T09:00:00.000Z').cancelled).toEqual([])
  expect(at([judged({ at: '2026-11-18T08:00:00.000Z', kind: 'stopped' })], '2026-11-26T09:00:00.000Z').cancelled).toEqual(['old'])
})

test('What the law sets is told in our closed weeks too', () => {
  const sup = judged({ at: '2027-07-13T07:00:00.000Z', source: 'supervision', data: { deadline: 'hearing/r1' } })
  const own = judged({ at: '2027-07-13T07:00:00.000Z', source: 'supervision', data: { deadline: 'followUp/1' } })
  expect(at([sup, own], '2027-07-13T08:00:00.000Z')).toEqual({ cancelled: [], mails: [['reminder1']], next: '2027-08-02T05:00:00.000Z' })
})

test('A request that cannot be met now waits, and one that was put off waits for its time', () => {
  expect(at([judged({ at: '2026-11-27T08:00:00.000Z', kind: 'objectionRaised', data: {} }, 'waits')], '2026-11-27T09:00:00.000Z')).toEqual({ cancelled: [], mails: [], next: '2026-11-30T06:00:00.000Z' })
  expect(at([judged({ at: '2026-11-27T08:00:00.000Z', notBefore: '2026-11-27T09:02:00.000Z' })], '2026-11-27T09:00:00.000Z').next).toBe('2026-11-27T09:02:00.000Z')
})
