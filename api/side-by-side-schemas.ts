// The map between both processes' models, and both side by side, as requests and answers hold them.
import { z } from 'zod'
import { pairs } from '../domain/accreditation/acts.ts'
import type { CriterionMapChange, CriterionMapVersion } from '../services/criterion-map.ts'
import type { SideBySide } from '../services/side-by-side.ts'
import { grade, id } from './act-schemas.ts'
import { seenVersion } from './values.ts'

const text = z.string()
const map = z.strictObject({
  lines: z.array(z.strictObject({
    of: id.describe('A criterion of the authority\'s model, or a theme that has none.'),
    requirements: z.array(id).max(50).describe('Ours that speak of the same; empty: there is none.'), note: z.string().trim().max(500),
  })).max(500),
}).meta({ id: 'CriterionMap' })

export const criterionMapVersion = z.object({ version: z.int().min(0), value: map, reason: text.nullable(), setBy: text.nullable(), setByName: text.nullable(), at: z.iso.datetime().nullable() }).meta({ id: 'CriterionMapVersion' }) satisfies z.ZodType<CriterionMapVersion>
export const criterionMapChange = z.strictObject({ basedOn: seenVersion, map, reason: z.string().trim().min(1).max(2000) }) satisfies z.ZodType<CriterionMapChange>

const value = z.number().nullable().describe('A mean of the authority\'s scores; null for whoever may not see it, and where there is none.')
const subject = z.object({ id: text, text, theme: text, requirements: z.array(text).nullable().describe('Null: nobody has said yet.'), note: text, value })
export const sideBySide = z.object({
  offerId: text, offerName: text, map: z.object({ version: z.int().min(0), at: z.iso.datetime().nullable() }),
  authority: z.object({ model: text, modelName: text, validTo: z.iso.date().nullable(), reportDate: z.iso.date().nullable(), seesValues: z.boolean(), themes: z.array(z.object({ id: text, name: text, words: text, value, subjects: z.array(subject) })) }),
  ours: z.object({
    report: z.object({ accreditationId: text, cycle: text, issuedAt: z.iso.datetime() }).nullable(),
    requirements: z.array(z.object({ id: text, title: text, findings: z.object(Object.fromEntries(pairs.map((pair) => [pair, z.exactOptional(grade)])) as Record<(typeof pairs)[number], z.ZodExactOptional<typeof grade>>) })), apart: z.array(text),
  }),
}).meta({ id: 'SideBySide' }) satisfies z.ZodType<SideBySide>
