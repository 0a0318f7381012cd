// Rundens opsamling: preview, words, issue, and what was issued.
import { z } from 'zod'
import type { Refusal } from '../../domain/refusal.ts'
import type { RoundSummaryService } from '../../services/round-summaries.ts'
import { rowsOf } from '../case-schemas.ts'
import { type Route, routesFor } from '../route.ts'
import { roundSummaryView, summaryIssued, summaryWords } from '../round-summary-schemas.ts'
import { seenVersion } from '../values.ts'

interface Services { readonly roundSummaries: RoundSummaryService }
const defineRoute = routesFor<Services>()
const tag = 'Rounds'
const access = 'signed-in'
const ofRound = z.object({ id: z.uuid() })
const contentType = 'application/pdf'
const draftVersion = seenVersion.describe('The draft\'s version that was seen; 0: none yet.')

export const roundSummaryRoutes = (refusalText: (refusal: Refusal) => string): readonly Route<Services>[] => [
  defineRoute({
    method: 'get', path: '/rounds/:id/summary', operationId: 'getRoundSummary', tag, access, params: ofRound,
    summary: 'What a summary of the round would say now, the draft\'s words, and the versions that were issued', replies: { 200: { description: 'The summary.', schema: roundSummaryView } },
    handle: async ({ person, params, services }) => {
      const view = await services.roundSummaries.get(person.personId, params.id)
      return { status: 200, body: { ...view, reasons: view.reasons.map((one) => ({ code: one.code, message: refusalText(one) })) } }
    },
  }),
  defineRoute({
    method: 'get', path: '/rounds/:id/summary/preview', operationId: 'getRoundSummaryPreview', tag, access, params: ofRound,
    summary: 'The preview as PDF, marked as a draft', replies: { 200: { description: 'The PDF.', contentType } },
    handle: async ({ person, params, services }) => { const pdf = await services.roundSummaries.previewPdf(person.personId, params.id); return { file: pdf.bytes, contentType, fileName: pdf.fileName, etag: pdf.sha256, inline: true } },
  }),
  defineRoute({
    method: 'put', path: '/rounds/:id/summary', operationId: 'writeRoundSummary', tag, access, write: true, params: ofRound, body: summaryWords.extend({ version: draftVersion }),
    summary: 'Writes the secretariat\'s words; another version now is refused (stale-version)', replies: { 200: { description: 'Written.', schema: z.object({ version: z.int() }) } },
    handle: async ({ person, key, params, body: { version, ...words }, services }) => ({ status: 200, body: await services.roundSummaries.write(person.personId, key, params.id, words, version) }),
  }),
  defineRoute({
    method: 'post', path: '/rounds/:id/summary/issue', operationId: 'issueRoundSummary', tag, access, write: true, params: ofRound, body: z.strictObject({ version: draftVersion }),
    summary: 'Issues the next version, which never changes and is everybody\'s to read', replies: { 201: { description: 'Issued.', schema: z.object({ summaryId: z.string(), version: z.int(), sha256: z.string() }) } },
    handle: async ({ person, key, params, body, services }) => ({ status: 201, body: await services.roundSummaries.issue(person.personId, key, params.id, body.version) }),
  }),
  defineRoute({
    method: 'get', path: '/round-summaries', operationId: 'listRoundSummaries', tag, access,
    summary: 'Every summary that was issued, the newest first', replies: { 200: { description: 'The versions.', schema: rowsOf(summaryIssued) } },
    handle: async ({ services }) => ({ status: 200, body: { rows: await services.roundSummaries.list() } }),
  }),
  defineRoute({
    method: 'get', path: '/round-summaries/:id/pdf', operationId: 'getRoundSummaryPdf', tag, access, params: z.object({ id: z.uuid() }),
    summary: 'An issued summary as PDF', replies: { 200: { description: 'The PDF.', contentType } },
    handle: async ({ params, services }) => { const pdf = await services.roundSummaries.pdf(params.id); return { file: pdf.bytes, contentType, fileName: pdf.fileName, etag: pdf.sha256, inline: true } },
  }),
]
