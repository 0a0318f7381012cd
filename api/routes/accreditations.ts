// Accreditations over HTTP: start one, find them, see one, and every act a person can do in it. System moves have no address.
import { z } from 'zod'
import type { Act, EntryType, PersonMoveType } from '../../domain/accreditation/acts.ts'
import type { AccreditationServices, AuditView, CaseView } from '../../services/accreditation-types.ts'
import { checkText, countText } from '../../text/audit.ts'
import { refusalText } from '../../text/refusals.ts'
import { entrySchemas, id, moveSchemas, startSchema } from '../act-schemas.ts'
import { actAnswer, auditFilter, auditView, caseRow, caseView, contentView, fileRow, noticeRow, pageOf, processView, refusalRow, rowsOf, startAnswer, storedFile, timelineRow } from '../case-schemas.ts'
import { ifMatch } from '../if-match.ts'
import { paging, yesNo } from '../paging.ts'
import { type Route, routesFor } from '../route.ts'
import { contentKind, stage, turn } from '../words.ts'

type Services = Pick<AccreditationServices, 'accreditations'>
const defineRoute = routesFor<Services>()
const tag = 'Accreditations'
const access = 'signed-in'
const ofCase = z.object({ id: z.uuid() })
const address = (caseId: string): string => `/api/v1/accreditations/${caseId}`

const listQuery = z.strictObject({
  stage: z.exactOptional(stage),
  turn: z.exactOptional(turn),
  offerId: z.exactOptional(id),
  area: z.exactOptional(id),
  late: z.exactOptional(yesNo),
  search: z.exactOptional(z.string().trim().min(1).max(100)),
  sort: z.enum(['due', 'offer', 'started']).default('due'),
  ...paging,
})

/** Each reason beside its Danish sentence. */
const withSentences = (view: CaseView): object => ({
  ...view, acts: view.acts.map((act) => ({ ...act, reasons: act.reasons.map((reason) => ({ ...reason, message: refusalText(reason) })) })),
})

/** Counts as "n af m", checks as Danish questions. */
const auditWords = ({ count, criteria, rows, checks }: AuditView): object => ({
  count: { ...count, text: countText(count) }, criteria: criteria.map((one) => ({ ...one, text: countText(one) })), rows, checks: checks.map((one) => ({ ...one, message: checkText(one) })),
})

const reading: readonly Route<Services>[] = [
  defineRoute({
    method: 'get', path: '/accreditations', operationId: 'listAccreditations', tag, access, query: listQuery,
    summary: 'The cases the person may see, filtered, searched, sorted, in pages',
    replies: { 200: { description: 'A page.', schema: pageOf(caseRow) } },
    handle: async ({ person, query, services }) => {
      const found = await services.accreditations.list(person.personId, query)
      return { status: 200, body: { ...found, page: query.page, pageSize: query.pageSize } }
    },
  }),
  defineRoute({
    method: 'get', path: '/accreditations/:id', operationId: 'getAccreditation', tag, access, params: ofCase,
    summary: 'One case: where it stands, whose turn, by when, and which acts the person may do or why not',
    replies: { 200: { description: 'The case.', schema: caseView } },
    handle: async ({ person, params, services }) => ({ status: 200, body: withSentences(await services.accreditations.get(person.personId, params.id)) }),
  }),
  defineRoute({
    method: 'get', path: '/accreditations/:id/timeline', operationId: 'getTimeline', tag, access, params: ofCase,
    summary: 'Every act of a case in order', replies: { 200: { description: 'The acts.', schema: rowsOf(timelineRow) } },
    handle: async ({ person, params, services }) => ({ status: 200, body: { rows: await services.accreditations.timeline(person.personId, params.id) } }),
  }),
  defineRoute({
    method: 'get', path: '/accreditations/:id/contents', operationId: 'getContents', tag, access, params: ofCase,
    summary: 'The texts of a case that the person may read now', replies: { 200: { description: 'The texts.', schema: rowsOf(contentView) } },
    handle: async ({ person, params, services }) => ({ status: 200, body: { rows: await services.accreditations.contents(person.personId, params.id) } }),
  }),
  defineRoute({
    method: 'get', path: '/accreditations/:id/contents/:kind/:key/versions', operationId: 'getVersions', tag, access,
    params: z.object({ id: z.uuid(), kind: contentKind, key: z.string().min(1).max(200) }),
    summary: 'Every version of one text that the person may read, oldest first',
    description: 'A key with a slash is written with %2F. What was replaced before a text was handed over stays with those who wrote it.',
    replies: { 200: { description: 'The versions.', schema: rowsOf(contentView) } },
    handle: async ({ person, params, services }) => ({ status: 200, body: { rows: await services.accreditations.versions(person.personId, params.id, params.kind, params.key) } }),
  }),
  defineRoute({
    method: 'get', path: '/accreditations/:id/audit', operationId: 'getAudit', tag, access, params: ofCase,
    query: z.strictObject({ marks: z.exactOptional(z.string().meta({ pattern: `^(?:${auditFilter.options.join('|')})(?:,(?:${auditFilter.options.join('|')})){0,5}$` }).transform((words) => words.split(',')).pipe(z.array(auditFilter).max(6))) }),
    summary: 'Where the audit stands: per requirement and pair what is wanted, found and missing, counts, and questions to its team',
    description: 'With `marks` (several by commas) only the rows that carry all of them; counts and checks are of the whole audit.',
    replies: { 200: { description: 'Progress and checks.', schema: auditView } },
    handle: async ({ person, params, query, services }) => ({ status: 200, body: auditWords(await services.accreditations.audit(person.personId, params.id, query.marks ?? [])) }),
  }),
  defineRoute({
    method: 'get', path: '/accreditations/:id/process', operationId: 'getProcess', tag, access, params: ofCase,
    summary: 'The standing by the record beside the workflow\'s own', replies: { 200: { description: 'Both standings.', schema: processView } },
    handle: async ({ person, params, services }) => ({ status: 200, body: await services.accreditations.process(person.personId, params.id) }),
  }),
  defineRoute({
    method: 'get', path: '/refusals', operationId: 'listRefusals', tag, access, query: z.strictObject(paging),
    summary: 'What was refused: who, when, which case and act, which codes; for administrators', replies: { 200: { description: 'A page, newest first.', schema: pageOf(refusalRow) } },
    handle: async ({ person, query, services }) => ({ status: 200, body: { ...await services.accreditations.refusals(person.personId, query), page: query.page, pageSize: query.pageSize } }),
  }),
  defineRoute({
    method: 'get', path: '/notices', operationId: 'listNotices', tag, access,
    summary: 'The person\'s own reminders and messages, newest first', replies: { 200: { description: 'The notices.', schema: rowsOf(noticeRow) } },
    handle: async ({ person, services }) => ({ status: 200, body: { rows: await services.accreditations.notices(person.personId) } }),
  }),
]

const starting = defineRoute({
  method: 'post', path: '/accreditations', operationId: 'startAccreditation', tag, access, write: true, body: startSchema,
  summary: 'Starts the accreditation of an offer, once per offer and cycle', replies: { 201: { description: 'Started.', schema: startAnswer } },
  handle: async ({ person, body, key, services }) => {
    const started = await services.accreditations.start(person.personId, body, key)
    return { status: 201, body: started, headers: { location: address(started.accreditationId) } }
  },
})

/** `confirmModel` → `confirm-model`. */
const kebab = (type: string): string => type.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const acting = (kind: 'moves' | 'entries', type: PersonMoveType | EntryType, body: z.ZodType | null): Route<Services> => defineRoute({
  method: 'post', path: `/accreditations/:id/${kind}/${kebab(type)}`, operationId: type, tag, access, write: true, params: ofCase,
  ...(body === null ? {} : { body }),
  summary: kind === 'moves' ? `The move ${type}` : `The entry ${type}`,
  description: kind === 'moves'
    ? 'With If-Match: "n" it is refused (stale-version) unless the case\'s moveNo is n.'
    : 'With If-Match: "n" it is refused (stale-version) unless the text it replaces has version n (0: none yet).',
  replies: { 200: { description: 'Recorded.', schema: actAnswer } },
  handle: async ({ person, params, body: input, key, services, req }) => {
    const version = ifMatch(req.headers['if-match'])
    // The schema of this very type has checked the input: api/act-schemas.ts holds the two together.
    const act = { type, input: input ?? {} } as Act
    return { status: 200, body: await services.accreditations.act(person.personId, params.id, act, key, ...(version === undefined ? [] : [version])) }
  },
})

const entriesOf = <T extends string>(schemas: Readonly<Record<T, z.ZodType | null>>): readonly (readonly [T, z.ZodType | null])[] =>
  Object.entries(schemas) as [T, z.ZodType | null][]

const acts: readonly Route<Services>[] = [
  ...entriesOf<PersonMoveType>(moveSchemas).map(([type, body]) => acting('moves', type, body)),
  ...entriesOf<EntryType>(entrySchemas).map(([type, body]) => acting('entries', type, body)),
]

const files: readonly Route<Services>[] = [
  defineRoute({
    method: 'post', path: '/accreditations/:id/files', operationId: 'uploadFile', tag, access, write: true, bodyKind: 'file', params: ofCase,
    summary: 'Adds a file to a case; texts refer to it by its id', replies: { 201: { description: 'Kept.', schema: storedFile } },
    handle: async ({ person, params, file, key, services }) => {
      const kept = await services.accreditations.upload(person.personId, params.id, { name: file.fileName, contentType: file.contentType, bytes: file.bytes }, key)
      return { status: 201, body: kept, headers: { location: `${address(params.id)}/files/${kept.fileId}` } }
    },
  }),
  defineRoute({
    method: 'post', path: '/accreditations/:id/files/several', operationId: 'uploadFiles', tag, access, write: true, bodyKind: 'files', params: ofCase,
    summary: 'Adds several files to a case in one request; all are kept or none', replies: { 201: { description: 'Kept, in the order sent.', schema: rowsOf(storedFile) } },
    handle: async ({ person, params, files, key, services }) =>
      ({ status: 201, body: { rows: await services.accreditations.uploadAll(person.personId, params.id, files.map(file => ({ name: file.fileName, contentType: file.contentType, bytes: file.bytes })), key) } }),
  }),
  defineRoute({
    method: 'get', path: '/accreditations/:id/files', operationId: 'listFiles', tag, access, params: ofCase,
    summary: 'The files of a case that the person may read, with name, hash, and when they were uploaded', replies: { 200: { description: 'The files.', schema: rowsOf(fileRow) } },
    handle: async ({ person, params, services }) => ({ status: 200, body: { rows: await services.accreditations.files(person.personId, params.id) } }),
  }),
  defineRoute({
    method: 'get', path: '/accreditations/:id/files/:fileId', operationId: 'getFile', tag, access, params: z.object({ id: z.uuid(), fileId: z.uuid() }),
    summary: 'A file of a case', replies: { 200: { description: 'The file, as it was sent.', contentType: 'application/octet-stream' } },
    handle: async ({ person, params, services }) => {
      const file = await services.accreditations.file(person.personId, params.id, params.fileId)
      return { file: file.bytes, contentType: file.contentType, fileName: file.name, etag: file.sha256, inline: true }
    },
  }),
]

/** Every route about cases; the documents made from them stand in reports.ts. */
export const accreditationRoutes: readonly Route<Services>[] = [starting, ...reading, ...acts, ...files]
