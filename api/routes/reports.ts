// Reports and the texts of a stage, as metadata and as PDF.
import { z } from 'zod'
import type { AccreditationServices } from '../../services/accreditation-types.ts'
import { reportRow, rowsOf } from '../case-schemas.ts'
import { type Route, routesFor } from '../route.ts'
import { activeStage } from '../words.ts'

type Services = Pick<AccreditationServices, 'accreditations'>
const defineRoute = routesFor<Services>()
const tag = 'Reports'
const access = 'signed-in'
const contentType = 'application/pdf'
const ofReport = z.object({ id: z.uuid() })

/** Reports are fetched by their own id: a case's list gives it. */
export const reportRoutes: readonly Route<Services>[] = [
  defineRoute({
    method: 'get', path: '/accreditations/:id/reports', operationId: 'listReports', tag, access, params: z.object({ id: z.uuid() }),
    summary: 'The documents of a case that the person may see', replies: { 200: { description: 'The documents.', schema: rowsOf(reportRow) } },
    handle: async ({ person, params, services }) => ({ status: 200, body: { rows: await services.accreditations.reports(person.personId, params.id) } }),
  }),
  defineRoute({
    method: 'get', path: '/reports/:id', operationId: 'getReport', tag, access, params: ofReport,
    summary: 'What is known of a document; 409 report-not-ready while it is being made', replies: { 200: { description: 'Its metadata.', schema: reportRow } },
    handle: async ({ person, params, services }) => {
      const { bytes: _bytes, ...row } = await services.accreditations.report(person.personId, params.id)
      return { status: 200, body: row }
    },
  }),
  defineRoute({
    method: 'get', path: '/reports/:id/pdf', operationId: 'getReportPdf', tag, access, params: ofReport,
    summary: 'A document as PDF; 409 report-not-ready while it is being made', replies: { 200: { description: 'The PDF.', contentType } },
    handle: async ({ person, params, services }) => {
      const report = await services.accreditations.report(person.personId, params.id)
      return { file: report.bytes, contentType, fileName: report.fileName, etag: report.sha256, inline: true }
    },
  }),
  defineRoute({
    method: 'get', path: '/accreditations/:id/citizens-letter', operationId: 'getCitizensLetter', tag, access, params: z.object({ id: z.uuid() }),
    summary: 'The plain-language letter to citizens and relatives that comes with the programme, as PDF', replies: { 200: { description: 'The PDF.', contentType } },
    handle: async ({ person, params, services }) => {
      const letter = await services.accreditations.citizensLetter(person.personId, params.id)
      return { file: letter.bytes, contentType, fileName: letter.fileName, etag: letter.sha256, inline: true }
    },
  }),
  defineRoute({
    method: 'get', path: '/accreditations/:id/texts/:stage', operationId: 'getStageTexts', tag, access,
    params: z.object({ id: z.uuid(), stage: activeStage }),
    summary: 'The texts of one stage as they stand now, as PDF', replies: { 200: { description: 'The PDF.', contentType } },
    handle: async ({ person, params, services }) => {
      const texts = await services.accreditations.stageTexts(person.personId, params.id, params.stage)
      return { file: texts.bytes, contentType, fileName: texts.fileName, etag: texts.sha256, inline: true }
    },
  }),
]
