// Years of supervision in tests: a policy of seconds, and an offer's year as its people act it over HTTP.
import type { DeadlineRule } from '../../domain/deadlines/types.ts'
import { defaultSupervisionPolicy, type SupervisionPolicy } from '../../domain/supervision/policy.ts'

/** Every deadline so many seconds long, reminded of once in the middle and told of at its end. */
export const secondsSupervision = (seconds: number): SupervisionPolicy => {
  const within = { n: seconds, unit: 'seconds' } as const
  const rule: DeadlineRule = { within, steps: [{ step: 'reminder1', offset: { n: -500 * seconds, unit: 'ms' } }, { step: 'silence', offset: { n: 0, unit: 'ms' } }] }
  return { ...defaultSupervisionPolicy, name: 'sekunder', interval: within, deadlines: { visit: rule, information: rule, hearing: rule, measure: rule, complaint: rule, report: rule, followUp: rule } }
}
