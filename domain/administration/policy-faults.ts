// What a policy of deadlines must keep to, so that no case started on it can stall or remind backwards. Who may change it.
import { deadlineKinds, type Policy } from '../accreditation/policy.ts'
import { calendarFaultsFrom, ruleFaults, spanFaults } from '../deadlines/rule-faults.ts'
import type { LocalDate } from '../deadlines/types.ts'
import type { Role } from '../people/functions.ts'
import type { Refusal } from '../refusal.ts'

/** Who may read and who may change the policy and the closed periods (domain.md §4: the secretariat's administration). */
export const mayReadPolicy = (roles: readonly Role[]): boolean => roles.some((role) => role === 'administrator' || role === 'secretariatHead' || role === 'consultant')
export const mayChangePolicy = (roles: readonly Role[]): boolean => roles.some((role) => role === 'administrator' || role === 'secretariatHead')

/** Everything that is wrong with a policy; empty when cases can be started on it. `today` says from which year its calendar is looked at. */
export function policyFaults(policy: Policy, today: LocalDate): readonly Refusal[] {
  const faults: Refusal[] = [...calendarFaultsFrom(policy.calendar, Number(today.slice(0, 4)))]
  for (const kind of deadlineKinds) faults.push(...ruleFaults(kind, policy.deadlines[kind], { deadline: kind }))
  for (const name of ['programmeBefore', 'nextCycle', 'graceForOutage', 'workedThereWithin'] as const) faults.push(...spanFaults(policy[name], name))
  if (policy.secondHearing) faults.push(...spanFaults(policy.secondHearing, 'secondHearing'))
  if (policy.reconsideration) faults.push(...spanFaults(policy.reconsideration, 'reconsideration'))
  return faults
}
