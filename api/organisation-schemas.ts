// What happens to offers, as it is sent and answered; held to the services' types by the compiler.
import { z } from 'zod'
import type { OrganisationalChange } from '../domain/organisation/events.ts'
import type { ConflictView, EventAnswer, EventView, ReusableText } from '../services/organisation.ts'
import { id } from './act-schemas.ts'
import { ownership } from './people-schemas.ts'

const line = (max: number) => z.string().trim().min(1).max(max)
const belonging = { centreId: z.exactOptional(id), area: z.exactOptional(id), ownership: z.exactOptional(ownership) }
const address = z.strictObject({ street: line(200), houseNumber: line(20), postalCode: z.string().regex(/^\d{4}$/), city: line(100), district: z.string().trim().max(100), municipalityCode: z.string().regex(/^\d{3,4}$/) })
const part = { id: z.string().regex(/^[A-Za-z0-9-]{1,20}$/), name: line(200), places: z.int().min(0).max(10_000), address, ...belonging }

export const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('opens'), offer: z.strictObject({ ...part, like: id }) }),
  z.strictObject({ kind: z.literal('closes'), offerId: id }),
  z.strictObject({ kind: z.literal('merges'), offerId: id, into: id }),
  z.strictObject({ kind: z.literal('splits'), offerId: id, parts: z.array(z.strictObject(part)).min(1).max(20), closes: z.boolean() }),
  z.strictObject({ kind: z.literal('moves'), offerId: id, ...belonging }),
]).meta({ id: 'OrganisationalChange' }) satisfies z.ZodType<OrganisationalChange>

const instant = z.iso.datetime()
export const eventView = z.object({
  eventId: z.uuid(), change, on: z.iso.date(), status: z.enum(['ahead', 'done', 'withdrawn']), registeredBy: z.object({ personId: z.string(), name: z.string() }), registeredAt: instant,
  doneAt: instant.nullable(), withdrawnAt: instant.nullable(),
}).meta({ id: 'OrganisationalEvent' }) satisfies z.ZodType<EventView>

export const eventAnswer = z.object({ eventId: z.uuid(), on: z.iso.date(), status: z.enum(['ahead', 'withdrawn']) }).meta({ id: 'OrganisationalEventAnswer' }) satisfies z.ZodType<EventAnswer>

/** `reasons` carry the code of the ground and its sentence. */
export const conflictView = z.object({ personId: z.string(), name: z.string(), duty: z.enum(['auditor', 'qualityChecker', 'decider', 'deputyDecider']), reasons: z.array(z.object({ code: z.string(), message: z.string() })) })
  .meta({ id: 'Conflict' }) satisfies z.ZodType<Omit<ConflictView, 'reasons'>>

export const reusableText = z.object({
  origin: z.enum(['merged', 'lastCycle']), kind: z.enum(['chapter', 'tick']), key: z.string(), text: z.string(), how: z.exactOptional(z.enum(['touched', 'standsInDocument'])), modelUnchanged: z.boolean(), offerId: z.string(), offerName: z.string(), accreditationId: z.uuid(), cycle: z.string(),
}).meta({ id: 'ReusableText' }) satisfies z.ZodType<ReusableText>
