// What requests and answers of the administration hold, held to the services' types by the compiler.
import { z } from 'zod'
import { type DeadlineKind, deadlineKinds, type Policy } from '../domain/accreditation/policy.ts'
import type { OwedKind } from '../domain/accreditation/state.ts'
import type { ModelChange } from '../domain/quality-model/difference.ts'
import type { PolicyChange, PolicyVersion } from '../services/administration.ts'
import { calendar, duration, rule } from './deadline-schemas.ts'
import { seenVersion } from './values.ts'

const instant = z.iso.datetime()
const count = z.int().min(0)

const deadlines = z.strictObject(Object.fromEntries(deadlineKinds.map((kind) => [kind, rule])) as Record<DeadlineKind, typeof rule>)
const policy = z.strictObject({
  name: z.string().trim().min(1).max(100), calendar, deadlines, programmeBefore: duration, secondHearing: z.exactOptional(duration), reconsideration: z.exactOptional(duration), nextCycle: duration, lateAfter: duration, outageOnLastDay: duration,
  graceForOutage: duration, workedThereWithin: duration,
}).meta({ id: 'Policy' }) satisfies z.ZodType<Policy>

export const policyChange = z.strictObject({ basedOn: seenVersion, policy, reason: z.string().trim().min(1).max(2000) }) satisfies z.ZodType<PolicyChange>
export const policyVersion = z.object({ version: count, policy, reason: z.string().nullable(), setBy: z.string().nullable(), setByName: z.string().nullable(), at: instant.nullable() }).meta({ id: 'PolicyVersion' }) satisfies z.ZodType<PolicyVersion>

const change = z.object({ what: z.enum(['criterion', 'requirement']), id: z.string(), change: z.enum(['added', 'removed', 'changed']), fields: z.array(z.string()) }) satisfies z.ZodType<ModelChange>
export const modelDifference = z.object({ modelId: z.string(), inForce: z.string().nullable(), changes: z.array(change) }).meta({ id: 'ModelDifference' })

export const noticeLogRow = z.object({
  noticeId: z.uuid(), accreditationId: z.uuid(), offerName: z.string(), personId: z.string(), personName: z.string(), kind: z.string(), duty: z.string(), cause: z.string(), at: instant, readAt: instant.nullable(),
}).meta({ id: 'NoticeLogEntry' })
export const owedStatus = z.enum(['owed', 'failing', 'done', 'cancelled'])
const owedKind = z.enum(['startLetter', 'hearingDraft', 'finalReport', 'decisionDocument', 'actionPlan', 'nextCycle', 'filing']) satisfies z.ZodType<OwedKind>
/** One piece of owed work, as the log names it. */
export const owedName = z.strictObject({ accreditationId: z.uuid(), owedId: z.string().regex(/^[A-Za-z]{1,40}\/[0-9]{1,9}$/) }).meta({ id: 'OwedWorkName' })
export const owedLogRow = z.object({
  accreditationId: z.uuid(), offerName: z.string(), owedId: z.string(), kind: owedKind, status: owedStatus,
  owedAt: instant, doneAt: instant.nullable(), attempts: count, failingSince: instant.nullable(), error: z.string().nullable(), askedAt: instant.nullable(), askedByName: z.string().nullable(),
}).meta({ id: 'OwedLogEntry' })
