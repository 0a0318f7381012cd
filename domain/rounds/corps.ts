// The auditorkorps: what is agreed with each auditor, who may change it, whether somebody has room, and how many auditors the weeks of a
// round need beside how many there are. Nothing here decides who may audit where: that is impartiality's (domain.md §4).
import { addDays, daysBetween } from '../deadlines/local-time.ts'
import { closedDaysBetween } from '../deadlines/closed-periods.ts'
import type { CalendarPolicy, LocalDate } from '../deadlines/types.ts'
import type { Role } from '../people/functions.ts'
import type { Refusal } from '../refusal.ts'
import { mondayOf, type RoundCalendar, type Week, weeksOf } from './calendar.ts'

/** `trainedOn` null: not yet; `auditsAYear` null: not agreed; `leaderYes` null: not asked. Why somebody is away in a week is not stored. */
export interface CorpsTerms { readonly trainedOn: LocalDate | null; readonly auditsAYear: number | null; readonly weeksAway: readonly Week[]; readonly leaderYes: boolean | null }
export type CorpsField = keyof CorpsTerms
export const noTerms: CorpsTerms = { trainedOn: null, auditsAYear: null, weeksAway: [], leaderYes: null }

/** At least so many audit together (domain.md §4.1). */
export const auditorsPerAudit = 2
const mostAuditsAYear = 24
const mostWeeks = 160

/** What somebody may change: the secretariat all of it, auditors their own number and weeks, their leader the yes and the number. */
export function changeable(asking: { readonly roles: readonly Role[]; readonly isSelf: boolean; readonly leads: boolean }): readonly CorpsField[] {
  if (asking.roles.includes('consultant') || asking.roles.includes('secretariatHead')) return ['trainedOn', 'auditsAYear', 'weeksAway', 'leaderYes']
  return [...(asking.isSelf || asking.leads ? ['auditsAYear'] as const : []), ...(asking.isSelf ? ['weeksAway'] as const : []), ...(asking.leads && !asking.isSelf ? ['leaderYes'] as const : [])]
}

/** What is wrong with agreed terms; `today` bounds the day of training. */
export function termsFaults({ trainedOn, auditsAYear, weeksAway }: CorpsTerms, today: LocalDate): readonly Refusal[] {
  const wrong = weeksAway.filter((week) => mondayOf(week) === null)
  return [
    ...(trainedOn !== null && trainedOn > today ? [{ kind: 'invalid' as const, code: 'trained-in-future', field: 'trainedOn' }] : []),
    ...(auditsAYear !== null && (!Number.isInteger(auditsAYear) || auditsAYear < 0 || auditsAYear > mostAuditsAYear) ? [{ kind: 'invalid' as const, code: 'audits-a-year', field: 'auditsAYear', params: { most: mostAuditsAYear } }] : []),
    ...wrong.slice(0, 5).map((week) => ({ kind: 'invalid' as const, code: 'no-such-week', field: 'weeksAway', params: { week: week.slice(0, 20) } })),
    ...(weeksAway.length > mostWeeks ? [{ kind: 'invalid' as const, code: 'too-many-weeks', field: 'weeksAway', params: { most: mostWeeks } }] : []),
  ]
}

const said = (code: string, params: Refusal['params'] = {}): Refusal => ({ kind: 'conflict', code, params })

/** What speaks against choosing an auditor now: told beside the name, and never a hindrance. `audits`: theirs of this year. */
export function reservations({ trainedOn, auditsAYear, leaderYes, weeksAway }: CorpsTerms, audits: number, week: Week | null): readonly Refusal[] {
  return [
    ...(trainedOn === null ? [said('auditor-not-trained')] : []),
    ...(leaderYes === null ? [said('auditor-leader-not-asked')] : leaderYes ? [] : [said('auditor-leader-said-no')]),
    ...(auditsAYear !== null && audits >= auditsAYear ? [said('auditor-year-full', { audits, agreed: auditsAYear })] : []),
    ...(week !== null && weeksAway.includes(week) ? [said('auditor-away-then', { week })] : []),
  ]
}

/** One week of a round: auditors that planned audits need, those that audits without a day would need if spread evenly, and those there are. */
export interface WeekNeed { readonly week: Week; readonly monday: LocalDate; readonly closed: boolean; readonly planned: number; readonly estimated: number; readonly available: number; readonly short: boolean }

/** Whether a week has fewer than three open weekdays: nobody plans an audit in it. */
const isClosed = (monday: LocalDate, policy: CalendarPolicy): boolean => closedDaysBetween(monday, addDays(monday, 4), policy) > 2

/**
 * The weeks of a round. `audits`: planned days with how many audit; `unplanned`: audits that have no day yet, spread over the open weeks from
 * `today` on, the earlier ones first where it does not come out even.
 */
export function weekNeeds(round: RoundCalendar, policy: CalendarPolicy, audits: readonly { readonly day: LocalDate; readonly auditors: number }[], unplanned: number, corps: readonly CorpsTerms[], today: LocalDate): readonly WeekNeed[] {
  const weeks = weeksOf(round).map((week) => ({ week, monday: mondayOf(week) ?? round.from }))
  const closed = new Set(weeks.filter(({ week, monday }) => round.closedWeeks.includes(week) || isClosed(monday, policy)).map(({ week }) => week))
  const open = weeks.filter(({ week, monday }) => !closed.has(week) && addDays(monday, 6) >= today)
  const ready = corps.filter((one) => one.trainedOn !== null && one.leaderYes === true)
  return weeks.map(({ week, monday }) => {
    const inWeek = audits.filter(({ day }) => daysBetween(monday, day) >= 0 && daysBetween(monday, day) < 7)
    const planned = inWeek.reduce((sum, one) => sum + one.auditors, 0)
    const place = open.findIndex((one) => one.week === week)
    const estimated = place < 0 ? 0 : auditorsPerAudit * (Math.floor(unplanned / open.length) + (place < unplanned % open.length ? 1 : 0))
    const available = ready.filter((one) => !one.weeksAway.includes(week)).length
    return { week, monday, closed: closed.has(week), planned, estimated, available, short: planned + estimated > available }
  })
}
