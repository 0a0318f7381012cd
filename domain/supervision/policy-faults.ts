// What the policy of socialtilsyn must keep to, and who reads and changes it: the coordinator follows the law, the secretariat puts it in.
import { mayReadPolicy } from '../administration/policy-faults.ts'
import { calendarFaultsFrom, ruleFaults, spanFaults } from '../deadlines/rule-faults.ts'
import type { Duration, LocalDate } from '../deadlines/types.ts'
import type { Role } from '../people/functions.ts'
import type { Refusal } from '../refusal.ts'
import { supervisionDeadlineKinds, type SupervisionPolicy } from './policy.ts'

/** Who reads the policy of socialtilsyn; who changes it is who changes the one of akkreditering. */
export const mayReadSupervisionPolicy = (roles: readonly Role[]): boolean => mayReadPolicy(roles) || roles.includes('supervisionCoordinator')

const invalid = (code: string, field: string, params: Refusal['params'] = {}): Refusal => ({ kind: 'invalid', code, field, params })

/** Dates of visits are the authority's: what is counted to or from them is in whole days, weeks or months. */
const daySpanFaults = (span: Duration, field: string): readonly Refusal[] => (span.unit === 'workingDays' ? [invalid('supervision-unit', field)] : spanFaults(span, field))

/** Everything that is wrong with a policy; `known`: the versions of the socialtilsyn's model there are. `today` says from which year its calendar is looked at. */
export function supervisionPolicyFaults(policy: SupervisionPolicy, known: ReadonlySet<string>, today: LocalDate): readonly Refusal[] {
  return [
    ...calendarFaultsFrom(policy.calendar, Number(today.slice(0, 4))),
    ...(policy.interval === null ? [] : daySpanFaults(policy.interval, 'interval')), ...daySpanFaults(policy.notice, 'notice'), ...daySpanFaults(policy.informationBefore, 'informationBefore'),
    ...supervisionDeadlineKinds.flatMap((kind) => ruleFaults(kind, policy.deadlines[kind])),
    ...(policy.models.length === 0 ? [invalid('supervision-no-model', 'models')] : []),
    ...policy.models.flatMap(({ from, model }, index) => [
      ...(known.has(model) ? [] : [invalid('supervision-model-unknown', `models.${String(index)}.model`, { model })]),
      // From each day one model: the days stand in their order.
      ...(index > 0 && from <= (policy.models[index - 1]?.from ?? '') ? [invalid('supervision-models-order', `models.${String(index)}.from`)] : []),
    ]),
  ]
}
