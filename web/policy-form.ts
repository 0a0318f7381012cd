// From a policy of deadlines to its form and back. Rules are the domain's; here only what a form cannot say is settled.
import { type DeadlineKind, deadlineKinds, type Policy } from '../domain/accreditation/policy.ts'
import { type PolicySpan, policySpans } from '../domain/administration/policy-changes.ts'
import { isClockUnit } from '../domain/deadlines/durations.ts'
import type { CalendarPolicy, Duration, StepKind, StepPolicy } from '../domain/deadlines/types.ts'
import { deadlineNames } from '../text/accreditation.ts'
import { byYearText, datesText, policyText as t, spanNames, stepKindNames, unitChoices } from '../text/web/policy.ts'
import { type Form, formOf } from './form.ts'
import type { FieldFault } from './frame.ts'

export const stepKinds: readonly StepKind[] = ['reminder1', 'reminder2', 'lastDay', 'lineAbove', 'silence']
export const withinField = (deadline: DeadlineKind): string => `deadlines.${deadline}.within`
export const stepField = (deadline: DeadlineKind, step: StepKind): string => `deadlines.${deadline}.${step}`
/** A span's own unit can be chosen; those that follow the clock keep theirs. */
export const unitOf = (span: PolicySpan, policy: Policy): Duration['unit'] | null => { const unit = policy[span]?.unit; return unit !== undefined && isClockUnit(unit) ? unit : null }

/** The form of a policy as it stands. */
export const formOfPolicy = (policy: Policy): Form => {
  const pairs: (readonly [string, string])[] = [['name', policy.name]]
  for (const deadline of deadlineKinds) {
    const { within, steps } = policy.deadlines[deadline]
    pairs.push([`${withinField(deadline)}.n`, String(within.n)], [`${withinField(deadline)}.unit`, within.unit])
    for (const { step, offset, at } of steps) {
      const name = stepField(deadline, step)
      pairs.push([`${name}.n`, String(Math.abs(offset.n))], [`${name}.unit`, offset.unit], [`${name}.side`, offset.n > 0 ? 'after' : 'before'], [`${name}.at`, at ?? ''])
    }
  }
  for (const span of policySpans) { const value = policy[span]; if (value) pairs.push([`${span}.n`, String(value.n)], [`${span}.unit`, value.unit]) }
  const { calendar } = policy
  pairs.push(['closedWeeks', calendar.closedWeeks.join(', ')], ['closedDates', datesText(calendar)], ['closedByYear', byYearText(calendar)])
  return formOf(calendar.ascensionFriday ? [...pairs, ['ascensionFriday', 'ja']] : pairs)
}

const units = unitChoices.map(([unit]) => unit)
const pad = (n: number): string => String(n).padStart(2, '0')
const linesIn = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '')

/** The policy a form makes of `base`, and what of it could not be understood. What was not understood stands as in `base`. */
export const policyFrom = (form: Form, base: Policy): { readonly policy: Policy; readonly faults: readonly FieldFault[] } => {
  const faults: FieldFault[] = []
  const fault = (field: string, message: string): void => { faults.push({ field, message }) }
  const given = (name: string): string => form.get(name).trim()
  const numberIn = (name: string, field: string, what: string): number | null => {
    if (/^\d{1,4}$/.test(given(name))) return Number(given(name))
    fault(field, t.notNumber(what))
    return null
  }
  const unitIn = (name: string, otherwise: Duration['unit']): Duration['unit'] => units.find((unit) => unit === given(name)) ?? otherwise

  const stepIn = (deadline: DeadlineKind, step: StepKind): readonly StepPolicy[] => {
    const name = stepField(deadline, step)
    if (given(`${name}.n`) === '') return []
    const what = `${deadlineNames[deadline]}, ${stepKindNames[step].toLowerCase()}`
    const n = numberIn(`${name}.n`, name, what)
    const at = given(`${name}.at`)
    if (at !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(at)) fault(name, t.notClock(what))
    return n === null ? [] : [{ step, offset: { n: n === 0 || given(`${name}.side`) === 'after' ? n : -n, unit: unitIn(`${name}.unit`, 'days') }, ...(at === '' ? {} : { at }) }]
  }
  const deadlines = Object.fromEntries(deadlineKinds.map((deadline) => {
    const old = base.deadlines[deadline]
    const n = numberIn(`${withinField(deadline)}.n`, withinField(deadline), deadlineNames[deadline])
    return [deadline, { within: n === null ? old.within : { n, unit: unitIn(`${withinField(deadline)}.unit`, old.within.unit) }, steps: stepKinds.flatMap((step) => stepIn(deadline, step)) }]
  })) as unknown as Policy['deadlines']
  const spans = Object.fromEntries(policySpans.flatMap((span) => {
    const old = base[span]
    const n = numberIn(`${span}.n`, span, spanNames[span])
    return n === null ? (old ? [[span, old]] : []) : [[span, { n, unit: unitOf(span, base) ?? unitIn(`${span}.unit`, old?.unit ?? 'weeks') }]]
  })) as Pick<Policy, PolicySpan>
  const name = given('name')
  if (name === '') fault('name', t.missing(t.name))
  return { policy: { ...base, name, deadlines, ...spans, calendar: calendarIn(form, base.calendar, fault) }, faults }
}

const dayAndMonth = String.raw`(\d{1,2})[./](\d{1,2})\.?`
const every = new RegExp(`^${dayAndMonth}(?:\\s*[–-]\\s*${dayAndMonth})?$`)
const certain = new RegExp(`^${dayAndMonth}(\\d{4})(?:\\s*[–-]\\s*${dayAndMonth}(\\d{4}))?$`)
const exists = (date: string): boolean => { const at = new Date(`${date}T00:00:00Z`); return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date) }

const calendarIn = (form: Form, base: CalendarPolicy, fault: (field: string, message: string) => void): CalendarPolicy => {
  const weeks = form.get('closedWeeks').split(/[\s,;]+/).filter((word) => word !== '')
  const weeksFine = weeks.every((week) => /^\d{1,2}$/.test(week) && Number(week) >= 1 && Number(week) <= 53)
  if (!weeksFine) fault('closedWeeks', t.notWeeks)
  const closedDates = linesIn(form.get('closedDates')).flatMap((line) => {
    const [, day, month, toDay = day, toMonth = month] = every.exec(line) ?? []
    const [from, to] = [`${pad(Number(month))}-${pad(Number(day))}`, `${pad(Number(toMonth))}-${pad(Number(toDay))}`]
    // 2028 is a leap year: 29.2 is a day in some years.
    if (day === undefined || !exists(`2028-${from}`) || !exists(`2028-${to}`)) { fault('closedDates', t.notPeriod(line)); return [] }
    return [{ from, to }]
  })
  const closedByYear: Record<string, { from: string; to: string }[]> = {}
  for (const line of linesIn(form.get('closedByYear'))) {
    const [, day, month, year, toDay = day, toMonth = month, toYear = year] = certain.exec(line) ?? []
    const [from, to] = [`${year}-${pad(Number(month))}-${pad(Number(day))}`, `${toYear}-${pad(Number(toMonth))}-${pad(Number(toDay))}`]
    if (year === undefined || !exists(from) || !exists(to)) fault('closedByYear', t.notYearPeriod(line))
    else (closedByYear[year] ??= []).push({ from, to })
  }
  // A year that was wholly open stays so: a form cannot show it as a line.
  for (const [year, periods] of Object.entries(base.closedByYear ?? {})) if (periods.length === 0) closedByYear[year] ??= []
  return { closedWeeks: weeksFine ? weeks.map(Number) : base.closedWeeks, closedDates, ascensionFriday: form.has('ascensionFriday'), ...(Object.keys(closedByYear).length > 0 ? { closedByYear } : {}) }
}
