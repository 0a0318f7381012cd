// What a policy of deadlines changes beside another: what somebody reads before it is put in force, and afterwards in its history.
import { type DeadlineKind, deadlineKinds, type Policy } from '../accreditation/policy.ts'
import type { CalendarPolicy, Duration, StepKind, StepPolicy } from '../deadlines/types.ts'

/** Every span of a policy that is not a deadline's own. */
export const policySpans = ['programmeBefore', 'secondHearing', 'reconsideration', 'nextCycle', 'workedThereWithin', 'graceForOutage', 'lateAfter', 'outageOnLastDay'] as const satisfies readonly (keyof Policy)[]
export type PolicySpan = (typeof policySpans)[number]

/** One thing that differs; null where there is none. */
export type PolicyDifference =
  | { readonly what: 'name'; readonly before: string; readonly after: string }
  | { readonly what: 'within'; readonly deadline: DeadlineKind; readonly before: Duration; readonly after: Duration }
  | { readonly what: 'step'; readonly deadline: DeadlineKind; readonly step: StepKind; readonly before: StepPolicy | null; readonly after: StepPolicy | null }
  | { readonly what: 'span'; readonly span: PolicySpan; readonly before: Duration | null; readonly after: Duration | null }
  | { readonly what: 'calendar'; readonly before: CalendarPolicy; readonly after: CalendarPolicy }

const stepKinds: readonly StepKind[] = ['reminder1', 'reminder2', 'lastDay', 'lineAbove', 'silence']

const sameSpan = (one: Duration | null, other: Duration | null): boolean => one?.n === other?.n && one?.unit === other?.unit
const sameStep = (one: StepPolicy | null, other: StepPolicy | null): boolean => sameSpan(one?.offset ?? null, other?.offset ?? null) && one?.at === other?.at
const calendarKey = ({ closedWeeks, closedDates, closedByYear = {}, ascensionFriday }: CalendarPolicy): string =>
  JSON.stringify([closedWeeks, closedDates.map(({ from, to }) => [from, to]), Object.entries(closedByYear).toSorted(([a], [b]) => Number(a) - Number(b)).map(([year, periods]) => [year, periods.map(({ from, to }) => [from, to])]), ascensionFriday])

/** Everything that differs: the deadlines in the order of the stages, then the other spans, then the calendar. */
export function policyChanges(before: Policy, after: Policy): readonly PolicyDifference[] {
  const deadlines = deadlineKinds.flatMap((deadline): PolicyDifference[] => {
    const [old, now] = [before.deadlines[deadline], after.deadlines[deadline]]
    const steps = stepKinds.flatMap((step): PolicyDifference[] => {
      const [was, is] = [old.steps.find((one) => one.step === step) ?? null, now.steps.find((one) => one.step === step) ?? null]
      return sameStep(was, is) ? [] : [{ what: 'step', deadline, step, before: was, after: is }]
    })
    return [...(sameSpan(old.within, now.within) ? [] : [{ what: 'within' as const, deadline, before: old.within, after: now.within }]), ...steps]
  })
  const spans = policySpans.flatMap((span): PolicyDifference[] => {
    const [was, is] = [before[span] ?? null, after[span] ?? null]
    return sameSpan(was, is) ? [] : [{ what: 'span', span, before: was, after: is }]
  })
  return [
    ...(before.name === after.name ? [] : [{ what: 'name' as const, before: before.name, after: after.name }]), ...deadlines, ...spans,
    ...(calendarKey(before.calendar) === calendarKey(after.calendar) ? [] : [{ what: 'calendar' as const, before: before.calendar, after: after.calendar }]),
  ]
}
