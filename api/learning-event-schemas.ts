// Arrangementer as they are sent and answered; held to the domain's types by the compiler.
import { z } from 'zod'
import { type LearningEventInput, learningEventKinds } from '../domain/learnings/events.ts'
import type { LearningEventAnswer, Participant } from '../services/learning-events.ts'
import { id } from './act-schemas.ts'
import { givenDay, givenMoment, seenVersion } from './values.ts'

const instant = givenMoment
const count = z.int().min(0)
const fields = {
  title: z.string().trim().min(1).max(200), kind: z.enum(learningEventKinds), startsAt: instant, endsAt: instant, place: z.string().trim().min(1).max(500), text: z.string().max(20_000),
  requirementIds: z.array(id).max(50), areas: z.array(id).max(50), places: z.int().min(1).max(10_000).nullable(), signUpUntil: givenDay, offerId: id.nullable(),
}
const mine = z.enum(['seat', 'waiting', 'none'])

export const learningEventInput = z.strictObject(fields) satisfies z.ZodType<LearningEventInput>
export const learningEventChange = z.strictObject({ ...fields, version: seenVersion.min(1) })
export const learningEventView = z.object({
  ...fields, eventId: z.string(), version: count, offerName: z.string().nullable(), madeByName: z.string(), cancelledAt: z.iso.datetime().nullable(), cancelReason: z.string().nullable(), past: z.boolean(),
  taken: count, waiting: count, mine, mayChange: z.boolean(), signUp: z.object({ code: z.string(), message: z.string() }).nullable().describe('Why one cannot sign up now; null: one can.'),
}).meta({ id: 'LearningEvent' })
export const learningEventAnswer = z.object({ eventId: z.string(), version: count, mine }).meta({ id: 'LearningEventAnswer' }) satisfies z.ZodType<LearningEventAnswer>
export const participant = z.object({ personId: z.string(), name: z.string(), title: z.string(), place: z.string().nullable(), waits: z.boolean() }).meta({ id: 'LearningEventParticipant' }) satisfies z.ZodType<Participant>
