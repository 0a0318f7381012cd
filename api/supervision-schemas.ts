// The socialtilsyn's models as they are sent and answered; held to the domain's types by the compiler.
import { z } from 'zod'
import { type Correction, textStatuses } from '../domain/supervision/model.ts'
import type { SupervisionModelRow, SupervisionModelView } from '../services/supervision-models.ts'
import { id } from './act-schemas.ts'

const line = z.string().trim().min(1).max(500)
const date = z.iso.date()
const mark = { status: z.enum(textStatuses), source: z.string().nullable(), note: z.exactOptional(z.string()) }
const indicator = z.object({ id: z.string(), text: z.string(), ...mark, appliesTo: z.array(z.string()), appliesToNote: z.string() })
const criterion = z.object({ id: z.string(), number: z.int(), text: z.string(), ...mark, indicators: z.array(indicator) })
const theme = z.object({ id: z.string(), number: z.int(), text: z.string(), ...mark, criteria: z.array(criterion) })

/** The name of a version of the socialtilsyn's model. */
export const modelVersionName = z.string().regex(/^[A-Za-z0-9.-]{1,40}$/)
const count = z.int().min(0)
const row = { version: z.string(), name: z.string(), validFrom: date.nullable(), validTo: date.nullable(), corrects: z.string().nullable(), scored: z.boolean(), texts: z.object({ verbatim: count, fromMemory: count, checked: count }), sha256: z.string(), createdBy: z.string().nullable(), createdAt: z.iso.datetime() }

export const supervisionModelRow = z.object(row).meta({ id: 'SupervisionModelRow' }) satisfies z.ZodType<SupervisionModelRow>
export const supervisionModelView = z.object({
  ...row,
  model: z.object({ version: z.string(), name: z.string(), validFrom: date.nullable(), validTo: date.nullable(), corrects: z.string().nullable(), themes: z.array(theme) }),
  proposedNotRelevant: z.array(z.string()),
}).meta({ id: 'SupervisionModelView' }) satisfies z.ZodType<SupervisionModelView>

export const modelCorrections = z.strictObject({
  version: modelVersionName.describe('The name of the new version.'),
  corrections: z.array(z.strictObject({ id, text: z.string().trim().min(1).max(2000), source: line.nullable().describe('Where it was checked.') })).min(1).max(200),
}) satisfies z.ZodType<{ readonly version: string; readonly corrections: readonly Correction[] }>
