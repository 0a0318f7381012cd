// Lists from a spreadsheet: offers, people, earlier audits.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { outcomes } from '../../domain/accreditation/acts.ts'
import { importKinds } from '../../domain/imports/plan.ts'
import type { TableProblem } from '../../domain/tables/table.ts'
import type { EarlierAudits } from '../../services/earlier-audits.ts'
import type { ImportLook, Imports } from '../../services/imports.ts'
import { tableProblemText } from '../../text/refusals.ts'
import { id as offerId } from '../act-schemas.ts'
import { contentTypeOf, tableKinds } from '../file-kinds.ts'
import { type Route, routesFor } from '../route.ts'

interface Services { readonly imports: Imports; readonly earlierAudits: EarlierAudits }
const defineRoute = routesFor<Services>()
const tag = 'Indlæsning'
const access = 'signed-in'
const base = '/imports/:kind'
const text = z.string()
const count = z.int().min(0)
const kind = z.enum(importKinds)
const ofKind = z.object({ kind })
const ofUpload = z.object({ kind, id: z.uuid() })

const problem = z.object({ cell: text.describe('As the sheet names it: C17; a row or the head by its number.'), code: text, value: text, message: text })
const counts = z.object({ made: count, changed: count, unchanged: count })
const look = z.object({
  uploadId: z.uuid(), kind, name: text, counts,
  rows: z.array(z.object({ no: count, id: text, name: text, is: z.enum(['new', 'changed', 'unchanged']), changes: z.array(z.object({ field: text, from: text, to: text })) })).describe('Those that are new or changed.'),
  problems: z.array(problem).describe('With one nothing is loaded.'), remarks: z.array(problem).describe('Worth a look; they stop nothing.'), makes: z.array(z.object({ field: text, name: text })).describe('What comes to be beside the rows: areas, centres.'),
  seen: text.describe('To be sent with the loading.'),
}).meta({ id: 'ImportLook' })
const said = (one: TableProblem) => ({ cell: one.cell, code: one.code, value: one.value, message: tableProblemText(one) })
const lookOf = ({ problems, remarks, ...rest }: ImportLook) => ({ ...rest, problems: problems.map(said), remarks: remarks.map(said) })

export const importRoutes: readonly Route<Services>[] = [
  defineRoute({
    method: 'get', path: `${base}/template`, operationId: 'getImportTemplate', tag, access, params: ofKind, query: z.strictObject({ as: z.enum(tableKinds).default('xlsx'), filled: z.enum(['true', 'false']).default('false') }),
    summary: 'The table to fill: empty, or with what the record has', replies: { 200: { description: 'A workbook, or csv with semicolons.', contentType: contentTypeOf('xlsx') } },
    handle: async ({ person, params, query, services }) => {
      const { bytes, fileName } = await services.imports.template(person.personId, params.kind, query.as, query.filled === 'true')
      return { file: bytes, contentType: contentTypeOf(query.as), fileName, etag: createHash('sha256').update(bytes).digest('hex') }
    },
  }),
  defineRoute({
    method: 'post', path: `${base}/uploads`, operationId: 'keepImport', tag, access, write: true, params: ofKind, bodyKind: 'file', fileKinds: tableKinds,
    summary: 'Keeps a spreadsheet for a day, and says what loading it would do and everything that is wrong, by cell; nothing is loaded', replies: { 201: { description: 'What it would do.', schema: look } },
    handle: async ({ person, params, file, key, services }) => ({ status: 201, body: lookOf(await services.imports.keep(person.personId, key, params.kind, { name: file.fileName, kind: file.kind as 'xlsx' | 'csv', bytes: Buffer.from(file.bytes) })) }),
  }),
  defineRoute({
    method: 'get', path: `${base}/uploads/:id`, operationId: 'lookAtImport', tag, access, params: ofUpload,
    summary: 'A kept spreadsheet against the record as it is now', replies: { 200: { description: 'What it would do.', schema: look } },
    handle: async ({ person, params, services }) => ({ status: 200, body: lookOf(await services.imports.look(person.personId, params.kind, params.id)) }),
  }),
  defineRoute({
    method: 'post', path: `${base}/uploads/:id/load`, operationId: 'loadImport', tag, access, write: true, params: ofUpload, body: z.strictObject({ seen: z.string().max(64) }),
    summary: 'Loads a kept spreadsheet whole, or, where anything is wrong or something has changed since it was seen, nothing', replies: { 200: { description: 'Loaded.', schema: counts } },
    handle: async ({ person, params, key, body, services }) => ({ status: 200, body: await services.imports.load(person.personId, key, params.kind, params.id, body.seen) }),
  }),
  defineRoute({
    method: 'get', path: '/import-progress/:key', operationId: 'getImportProgress', tag, access, params: z.object({ key: z.string().min(1).max(200) }),
    summary: "How far one's own reading or loading under a key has come", replies: { 200: { description: 'The phase, and rows done of all; null where nothing is under way.', schema: z.object({ progress: z.object({ phase: z.enum(['reading', 'checking', 'writing', 'done']), done: count, total: count }).nullable() }) } },
    handle: async ({ person, params, services }) => ({ status: 200, body: { progress: await services.imports.progress(person.personId, params.key) } }),
  }),
  defineRoute({
    method: 'get', path: '/offers/:id/earlier-audits', operationId: 'listEarlierAudits', tag, access, params: z.object({ id: offerId }),
    summary: "An offer's audits from before this service, as a spreadsheet told of them", replies: { 200: { description: 'The latest first, each as it was told last.', schema: z.object({ audits: z.array(z.object({
      offerId: text, day: z.iso.date(), version: count, cycle: text, outcome: z.enum(outcomes), summary: text, source: text, loadedBy: text, loadedAt: z.iso.datetime(),
    })) }) } },
    handle: async ({ person, params, services }) => ({ status: 200, body: { audits: [...await services.earlierAudits.list(person.personId, params.id)] } }),
  }),
]
