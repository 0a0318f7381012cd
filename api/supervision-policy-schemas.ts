// The policy of socialtilsyn as requests and answers hold it.
import { z } from 'zod'
import { type SupervisionDeadlineKind, supervisionDeadlineKinds, type SupervisionPolicy } from '../domain/supervision/policy.ts'
import type { SupervisionPolicyChange, SupervisionPolicyVersion } from '../services/supervision-policy.ts'
import { id } from './act-schemas.ts'
import { calendar, duration, rule } from './deadline-schemas.ts'
import { exactly } from './exact.ts'
import { givenDay, seenVersion } from './values.ts'

const deadlines = z.strictObject(Object.fromEntries(supervisionDeadlineKinds.map((kind) => [kind, rule])) as Record<SupervisionDeadlineKind, typeof rule>)
const policy = z.strictObject(exactly<SupervisionPolicy>()({
  name: z.string().trim().min(1).max(100), calendar,
  interval: duration.nullable().describe('At most this long between two visits of a unit; null where the law asks for none.'), notice: duration, informationBefore: duration,
  models: z.array(z.strictObject({ from: givenDay, model: id })).max(20).describe('The model in force from a day on; a visit is read by the model of its day.'),
  deadlines: deadlines.describe('`within` counts for complaint, report and followUp; the others are due on the authority\'s own day or by the interval.'),
})).meta({ id: 'SupervisionPolicy' }) satisfies z.ZodType<SupervisionPolicy>
export const supervisionPolicyVersion = z.object({ version: z.int().min(0), policy, reason: z.string().nullable(), setBy: z.string().nullable(), setByName: z.string().nullable(), at: z.iso.datetime().nullable() }).meta({ id: 'SupervisionPolicyVersion' }) satisfies z.ZodType<SupervisionPolicyVersion>
export const supervisionPolicyChange = z.strictObject({ basedOn: seenVersion, policy, reason: z.string().trim().min(1).max(2000) }) satisfies z.ZodType<SupervisionPolicyChange>
