// What the answers about the auditorkorps hold, held to the services' types by the compiler.
import { z } from 'zod'
import type { WeekNeed } from '../domain/rounds/corps.ts'
import { givenDay, seenVersion } from './values.ts'

const date = givenDay
const count = z.int().min(0)
const week = z.string().max(20).describe('An ISO week: 2027-W07.')

export const corpsRow = z.object({
  personId: z.string(), name: z.string(), title: z.string(), area: z.string().nullable(), areaName: z.string().nullable(), employerOfferId: z.string().nullable(), employerCentreId: z.string().nullable(), employerName: z.string().nullable(),
  trainedOn: date.nullable(), auditsAYear: count.nullable(), weeksAway: z.array(z.string()), leaderYes: z.boolean().nullable(), version: count, changedAt: z.iso.datetime().nullable(), changedBy: z.string().nullable(),
  audits: count.describe('Of this year by their day, and open ones without a day.'), changeable: z.array(z.enum(['trainedOn', 'auditsAYear', 'weeksAway', 'leaderYes'])),
  reservations: z.array(z.looseObject({ code: z.string(), message: z.string() })).describe('What speaks against choosing them now; never a hindrance.'),
}).meta({ id: 'CorpsRow' })

/** What is changed of an auditor's terms. */
export const termsChange = z.strictObject({ version: seenVersion, trainedOn: z.exactOptional(date.nullable()), auditsAYear: z.exactOptional(z.int().min(0).max(1000).nullable()), weeksAway: z.exactOptional(z.array(week).max(500)), leaderYes: z.exactOptional(z.boolean().nullable()) }).meta({ id: 'TermsChange' })

export const weekNeed = z.object({ week: z.string(), monday: date, closed: z.boolean(), planned: count, estimated: count, available: count, short: z.boolean().describe('Needs more than there are.') }).meta({ id: 'WeekNeed' }) satisfies z.ZodType<WeekNeed>
