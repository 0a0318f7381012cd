// Earlier years of the authority's scores from a spreadsheet.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { TableProblem } from '../../domain/tables/table.ts'
import type { EarlierLook, EarlierYearsService } from '../../services/earlier-years.ts'
import { tableProblemText } from '../../text/refusals.ts'
import { id } from '../act-schemas.ts'
import { contentTypeOf, tableKinds } from '../file-kinds.ts'
import { type Route, routesFor } from '../route.ts'

interface Services { readonly earlierYears: EarlierYearsService }
const defineRoute = routesFor<Services>()
const tag = 'Socialtilsyn'
const access = 'signed-in'
const base = '/supervision/earlier-years'
const text = z.string()
const count = z.int().min(0)
const ofUpload = z.object({ id: z.uuid() })

const year = z.object({ offerId: text, offerName: text, visitDay: z.iso.date(), reportDate: z.iso.date(), model: text, scores: count, missing: count.describe('Indicators of the model that the table says nothing of.'), themes: count, replaces: z.boolean().describe('It was loaded before; what the table does not name stays.') })
const look = z.object({
  uploadId: z.uuid(), name: text, years: z.array(year),
  problems: z.array(z.object({ cell: text.describe('As the sheet names it: C17; a row or the head by its number.'), code: text, value: text, message: text })),
}).meta({ id: 'EarlierYearsLook' })
const lookOf = ({ problems, ...rest }: EarlierLook) => ({ ...rest, problems: problems.map((one: TableProblem) => ({ cell: one.cell, code: one.code, value: one.value, message: tableProblemText(one) })) })

export const earlierYearRoutes: readonly Route<Services>[] = [
  defineRoute({
    method: 'get', path: `${base}/template`, operationId: 'getEarlierYearsTemplate', tag, access, query: z.strictObject({ model: id }),
    summary: 'A workbook with a row for every indicator and theme of a model', replies: { 200: { description: 'The workbook.', contentType: contentTypeOf('xlsx') } },
    handle: async ({ person, query, services }) => {
      const made = await services.earlierYears.template(person.personId, query.model)
      return { file: made.bytes, contentType: contentTypeOf('xlsx'), fileName: made.fileName, etag: createHash('sha256').update(made.bytes).digest('hex') }
    },
  }),
  defineRoute({
    method: 'post', path: `${base}/uploads`, operationId: 'keepEarlierYears', tag, access, write: true, bodyKind: 'file', fileKinds: tableKinds,
    summary: 'Keeps a spreadsheet for a day, and says what it holds and everything that is wrong, by cell; nothing is loaded', replies: { 201: { description: 'What it holds.', schema: look } },
    handle: async ({ person, file, key, services }) => ({ status: 201, body: lookOf(await services.earlierYears.keep(person.personId, key, { name: file.fileName, kind: file.kind as 'xlsx' | 'csv', bytes: Buffer.from(file.bytes) })) }),
  }),
  defineRoute({
    method: 'get', path: `${base}/uploads/:id`, operationId: 'lookAtEarlierYears', tag, access, params: ofUpload,
    summary: 'A kept spreadsheet against what is registered now', replies: { 200: { description: 'What it holds.', schema: look } },
    handle: async ({ person, params, services }) => ({ status: 200, body: lookOf(await services.earlierYears.look(person.personId, params.id)) }),
  }),
  defineRoute({
    method: 'post', path: `${base}/uploads/:id/load`, operationId: 'loadEarlierYears', tag, access, write: true, params: ofUpload,
    summary: 'Loads all years of a kept spreadsheet, or, where anything is wrong, none', replies: { 200: { description: 'Loaded.', schema: z.object({ years: count, offers: count }) } },
    handle: async ({ person, params, key, services }) => ({ status: 200, body: await services.earlierYears.load(person.personId, key, params.id) }),
  }),
]
