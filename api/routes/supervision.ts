// The socialtilsyn of offers: every act with its actor, what is due, and the years behind.
import { z } from 'zod'
import { supervisionOperation } from '../../domain/access/rules.ts'
import type { Refusal } from '../../domain/refusal.ts'
import type { PdfView } from '../../services/document-types.ts'
import type { SupervisionActDone, SupervisionService } from '../../services/supervision-types.ts'
import { id } from '../act-schemas.ts'
import { pageOf, rowsOf, storedFile } from '../case-schemas.ts'
import { ifMatch } from '../if-match.ts'
import { paging } from '../paging.ts'
import { type FileReply, type Route, routesFor } from '../route.ts'
import { supervisionEntrySchemas, supervisionMoveSchemas } from '../supervision-acts.ts'
import { calendarEntry, supervisionAnswer, supervisionHistory, supervisionListRow, supervisionNotice, supervisionProcess, supervisionTimelineRow, supervisionView } from '../supervision-view-schemas.ts'
import { givenDay } from '../values.ts'

interface Services { readonly supervisions: SupervisionService }
const defineRoute = routesFor<Services>()
const tag = 'Socialtilsyn'
const access = 'signed-in'
const ofOffer = z.object({ id })
const base = '/supervision/offers/:id'

const narrowing = { text: z.exactOptional(z.string().trim().min(1).max(100)), when: z.exactOptional(z.enum(['overdue', 'soon', 'announced'])) }
const pdf = (made: PdfView): FileReply => ({ file: made.bytes, contentType: 'application/pdf', fileName: made.fileName, etag: made.sha256, inline: true })

const reading = (refusalText: (refusal: Refusal) => string): readonly Route<Services>[] => [
  defineRoute({
    method: 'get', path: '/supervision/offers', operationId: 'listSupervisions', tag, access,
    query: z.strictObject({ ...narrowing, ...paging }),
    summary: 'Covered offers the person sees, those longest without a visit first', replies: { 200: { description: 'A page.', schema: pageOf(supervisionListRow) } },
    handle: async ({ person, query, services }) => ({ status: 200, body: { ...await services.supervisions.list(person.personId, query), page: query.page, pageSize: query.pageSize } }),
  }),
  defineRoute({
    method: 'get', path: '/supervision/calendar', operationId: 'getSupervisionCalendar', tag, access, query: z.strictObject({ from: givenDay, to: givenDay }),
    summary: 'Announced visits and running deadlines of the offers the person sees, by day; what is late whatever its day', replies: { 200: { description: 'By day.', schema: rowsOf(calendarEntry) } },
    handle: async ({ person, query, services }) => ({ status: 200, body: { rows: await services.supervisions.calendar(person.personId, query) } }),
  }),
  defineRoute({
    method: 'get', path: base, operationId: 'getSupervision', tag, access, params: ofOffer,
    summary: 'Where an offer\'s supervision stands: visits, reports, measures, what is due, and which acts are open', replies: { 200: { description: 'The supervision.', schema: supervisionView } },
    handle: async ({ person, params, services }) => {
      const view = await services.supervisions.get(person.personId, params.id)
      return { status: 200, body: { ...view, acts: view.acts.map(({ reasons, ...act }) => ({ ...act, reasons: reasons.map((reason) => ({ code: reason.code, message: refusalText(reason), ...(reason.field === undefined ? {} : { field: reason.field }) })) })) } }
    },
  }),
  defineRoute({
    method: 'get', path: `${base}/history`, operationId: 'getSupervisionHistory', tag, access, params: ofOffer,
    summary: 'Every visit, report and measure there has been, with the values of themes for those who may see scores', replies: { 200: { description: 'The years.', schema: supervisionHistory } },
    handle: async ({ person, params, services }) => ({ status: 200, body: await services.supervisions.history(person.personId, params.id) }),
  }),
  defineRoute({
    method: 'get', path: `${base}/timeline`, operationId: 'getSupervisionTimeline', tag, access, params: ofOffer,
    summary: 'Every act in order', replies: { 200: { description: 'The acts.', schema: rowsOf(supervisionTimelineRow) } },
    handle: async ({ person, params, services }) => ({ status: 200, body: { rows: await services.supervisions.timeline(person.personId, params.id) } }),
  }),
  defineRoute({
    method: 'get', path: `${base}/overview`, operationId: 'getSupervisionOverview', tag, access, params: ofOffer,
    summary: 'The overview as PDF; with scores for those who may see them, else in the words of themes alone', replies: { 200: { description: 'The PDF.', contentType: 'application/pdf' } },
    handle: async ({ person, params, services }) => pdf(await services.supervisions.overview(person.personId, params.id)),
  }),
  defineRoute({
    method: 'get', path: '/supervision/overview', operationId: 'getSupervisionsOverview', tag, access, query: z.strictObject(narrowing),
    summary: 'The overview of the offers that the person sees together, as PDF', replies: { 200: { description: 'The PDF.', contentType: 'application/pdf' } },
    handle: async ({ person, query, services }) => pdf(await services.supervisions.overviewOfMany(person.personId, query)),
  }),
  defineRoute({
    method: 'get', path: `${base}/process`, operationId: 'getSupervisionProcess', tag, access, params: ofOffer,
    summary: 'The standing by the record beside the workflow\'s own', replies: { 200: { description: 'Both standings.', schema: supervisionProcess } },
    handle: async ({ person, params, services }) => ({ status: 200, body: await services.supervisions.process(person.personId, params.id) }),
  }),
  defineRoute({
    method: 'get', path: '/supervision/notices', operationId: 'listSupervisionNotices', tag, access,
    summary: 'The person\'s own reminders and messages of supervisions, newest first', replies: { 200: { description: 'The notices.', schema: rowsOf(supervisionNotice) } },
    handle: async ({ person, services }) => ({ status: 200, body: { rows: await services.supervisions.notices(person.personId) } }),
  }),
]

const files: readonly Route<Services>[] = [
  defineRoute({
    method: 'post', path: `${base}/files`, operationId: 'uploadSupervisionFile', tag, access, write: true, bodyKind: 'file', params: ofOffer,
    summary: 'Adds a file: the authority\'s where the coordinator sends it, else the offer\'s', replies: { 201: { description: 'Kept.', schema: storedFile } },
    handle: async ({ person, params, file, key, services }) => ({ status: 201, body: await services.supervisions.upload(person.personId, params.id, { name: file.fileName, contentType: file.contentType, bytes: file.bytes }, key) }),
  }),
  defineRoute({
    method: 'get', path: `${base}/files/:file`, operationId: 'getSupervisionFile', tag, access, params: z.object({ id, file: z.uuid() }),
    summary: 'A file of a supervision', replies: { 200: { description: 'The file.', contentType: 'application/octet-stream' } },
    handle: async ({ person, params, services }) => {
      const file = await services.supervisions.file(person.personId, params.id, params.file)
      return { file: file.bytes, contentType: file.contentType, fileName: file.name, etag: file.sha256 }
    },
  }),
]

const kebab = (type: string): string => type.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const acting = (kind: 'moves' | 'entries', type: SupervisionActDone['type'], body: z.ZodType | null): Route<Services> => defineRoute({
  method: 'post', path: `${base}/${kind}/${kebab(type)}`, operationId: supervisionOperation(type), tag, access, write: true, params: ofOffer,
  ...(body === null ? {} : { body }),
  summary: kind === 'moves' ? `The move ${type}` : `The entry ${type}`,
  ...(kind === 'entries' ? { description: 'With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).' } : {}),
  replies: { 200: { description: 'Recorded.', schema: supervisionAnswer } },
  handle: async ({ person, params, body: input, key, services, req }) => {
    const version = ifMatch(req.headers['if-match'])
    // The schema of this very type has checked the input: api/supervision-acts.ts holds the two together.
    return { status: 200, body: await services.supervisions.act(person.personId, params.id, { type, input: input ?? {} } as SupervisionActDone, key, ...(version === undefined ? [] : [version])) }
  },
})
const { begin, ...moves } = supervisionMoveSchemas
const beginning = defineRoute({
  method: 'post', path: `${base}/begin`, operationId: 'supervisionBegin', tag, access, write: true, params: ofOffer, body: begin,
  summary: 'An offer becomes covered: its units, and when each was last visited', replies: { 201: { description: 'Begun.', schema: supervisionAnswer } },
  handle: async ({ person, params, body, key, services }) => ({ status: 201, body: await services.supervisions.begin(person.personId, params.id, body, key) }),
})

export const supervisionRoutes = (refusalText: (refusal: Refusal) => string): readonly Route<Services>[] => [
  ...reading(refusalText), ...files, beginning,
  ...Object.entries(moves).map(([type, body]) => acting('moves', type as SupervisionActDone['type'], body)),
  ...Object.entries(supervisionEntrySchemas).map(([type, body]) => acting('entries', type as SupervisionActDone['type'], body)),
]
