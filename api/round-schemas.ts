// What requests and answers about rounds hold, held to the services' types by the compiler.
import { z } from 'zod'
import { mostStartsPerMinute } from '../domain/rounds/pace.ts'
import { roundActs, roundOfferStatuses, roundStatuses } from '../domain/rounds/round.ts'
import type { Candidate, OfferSelection, RoundActInput, RoundEventRow, RoundInput, RoundOfferRow, RoundPreview, RoundRow, RoundView } from '../services/round-types.ts'
import { id } from './act-schemas.ts'
import { ownership } from './people-schemas.ts'
import { givenDay } from './values.ts'
import { eitherOffersOrFilter } from '../text/rounds.ts'

const date = givenDay
const instant = z.iso.datetime()
const count = z.int().min(0)
const params = z.record(z.string(), z.union([z.string(), z.number()]))
/** A refusal with its Danish sentence. */
const reason = z.object({ kind: z.string(), code: z.string(), params: params.optional(), field: z.string().optional(), message: z.string() })

const offers = z.strictObject({
  offerIds: z.exactOptional(z.array(id).min(1).max(2000)),
  filter: z.exactOptional(z.strictObject({ area: z.exactOptional(id), centreId: z.exactOptional(id), type: z.exactOptional(id), ownership: z.exactOptional(ownership), dueBefore: z.exactOptional(date) })),
}).refine((one) => (one.offerIds === undefined) !== (one.filter === undefined), eitherOffersOrFilter).meta({ minProperties: 1, maxProperties: 1 }) satisfies z.ZodType<OfferSelection>

const plan = {
  cycle: z.string().regex(/^[0-9A-Za-z-]{1,20}$/), from: date, to: date, modelId: z.exactOptional(id),
  startsPerMinute: z.exactOptional(z.int().min(1).max(mostStartsPerMinute)), offers,
}
export const previewInput = z.strictObject(plan)
export const roundInput = z.strictObject({
  name: z.string().trim().min(1).max(100), closedWeeks: z.exactOptional(z.array(z.string().regex(/^\d{4}-W\d{2}$/)).max(160)), ...plan,
}) satisfies z.ZodType<RoundInput>

const why = z.string().trim().min(1).max(20_000)
/** The body of each act: pausing, resuming and cancelling say why; the reason stands in every case that is paused with the round. */
export const roundActInputs = {
  start: undefined,
  pause: z.strictObject({ reason: why, withCases: z.boolean().default(false) }),
  resume: z.strictObject({ reason: why, withCases: z.boolean().default(false) }),
  cancel: z.strictObject({ reason: why }),
  retry: undefined,
} satisfies Record<RoundActInput['act'], z.ZodType | undefined>

const candidate = z.object({ offerId: z.string(), offerName: z.string(), area: z.string(), areaName: z.string(), blocks: z.array(reason) }) satisfies z.ZodType<{ readonly [K in keyof Candidate]: unknown }>
export const roundPreview = z.object({ modelId: z.string(), ready: count, blocked: count, minutes: count, offers: z.array(candidate) }).meta({ id: 'RoundPreview' }) satisfies z.ZodType<{ readonly [K in keyof RoundPreview]: unknown }>

const row = {
  roundId: z.uuid(), name: z.string(), cycle: z.string(), modelId: z.string(), from: date, to: date, closedWeeks: z.array(z.string()), startsPerMinute: count,
  status: z.enum(roundStatuses), moveNo: count, createdBy: z.string(), startedBy: z.string().nullable(), createdAt: instant,
  counts: z.object({ planned: count, started: count, failed: count, cancelled: count }).describe('`planned` are left; `failed` have their reasons in the list of offers.'),
  caseMoves: z.object({ owed: count, refused: count }),
}
export const roundRow = z.object(row).meta({ id: 'Round' }) satisfies z.ZodType<RoundRow>
const event = z.object({ moveNo: count, type: z.enum([...roundActs, 'make', 'tried']), personId: z.string(), personName: z.string(), at: instant, reason: z.string().nullable() }) satisfies z.ZodType<RoundEventRow>
export const roundView = z.object({
  ...row, events: z.array(event), acts: z.array(z.object({ act: z.enum(roundActs), refused: reason.nullable() })),
}).meta({ id: 'RoundView' }) satisfies z.ZodType<{ readonly [K in keyof RoundView]: unknown }>
export const roundOfferRow = z.object({
  offerId: z.string(), offerName: z.string(), area: z.string(), areaName: z.string(), status: z.enum(roundOfferStatuses), accreditationId: z.uuid().nullable(), at: instant.nullable(), reasons: z.array(reason),
}).meta({ id: 'RoundOffer' }) satisfies z.ZodType<{ readonly [K in keyof RoundOfferRow]: unknown }>
