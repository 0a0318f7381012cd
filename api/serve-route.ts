// Runs one route behind Express: who, from where, with what key, what body; then the handler; then its answer.
import type { Request, RequestHandler, Response } from 'express'
import { freshOperations, mayNow } from '../domain/access/fresh.ts'
import { Refused } from '../domain/refusal.ts'
import { isStorableText, readJson } from './body.ts'
import { type FileKind, fileKinds, type UploadedFile } from './file-kinds.ts'
import { readFile, sendFile, sendStream } from './files.ts'
import { limits } from './limits.ts'
import { isMultipart, readParts } from './multipart.ts'
import { ProblemError } from './problem.ts'
import { personOf, requestIdOf, setRoute } from './request-context.ts'
import type { Access, JsonReply, NoteRead, Reply, Route, SignedIn } from './route.ts'

const personFor = (req: Request, access: Access): SignedIn | null => {
  const person = personOf(req)
  if (access === 'signed-in' && !person) {
    throw new ProblemError('sign-in-required', { headers: { 'www-authenticate': 'Bearer realm="akkreditering"' } })
  }
  return person
}

const keyFor = (req: Request, write: boolean): string | undefined => {
  if (!write) return undefined
  const key = req.headers['idempotency-key']
  if (key === undefined || key === '') throw new ProblemError('key-missing', { field: 'Idempotency-Key' })
  // Node joins a header sent twice by ", ": the blank refuses it here.
  if (typeof key !== 'string' || key.length > limits.keyLength || !/^[\x21-\x7e]+$/.test(key)) {
    throw new ProblemError('key-malformed', { params: { max: limits.keyLength }, field: 'Idempotency-Key' })
  }
  return key
}

const checkAddress = (req: Request): void => {
  // The query parser lets broken percent signs and bytes that are no UTF-8 through as they are: a text would be lost without a word.
  try {
    if (!isStorableText(decodeURIComponent(req.originalUrl.replaceAll('+', '%20')))) throw new ProblemError('malformed-text')
  } catch (error) {
    throw error instanceof URIError ? new ProblemError('malformed-address') : error
  }
}

const isEmptyObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0

interface Body { readonly body: unknown, readonly file?: UploadedFile, readonly files?: readonly UploadedFile[] }

// All or nothing: a client that sends five files and keeps four would have to ask which.
const filesFor = async (req: Request, allowed: readonly FileKind[]): Promise<readonly UploadedFile[]> => {
  if (!isMultipart(req)) throw new ProblemError('content-type-unsupported', { params: { expected: 'multipart/form-data' } })
  const { files, problems: [problem] } = await readParts(req, { allowed })
  if (problem) throw problem
  if (files.length === 0) throw new ProblemError('file-missing')
  return files
}

const bodyFor = async <S>(req: Request, res: Response, route: Route<S>): Promise<Body> => {
  if (route.method === 'get') return { body: undefined }
  if (route.bodyKind === 'file') return { body: undefined, file: await readFile(req, res, route.fileKinds ?? fileKinds, route.maxBytes ?? limits.fileBytes) }
  if (route.bodyKind === 'files') return { body: undefined, files: await filesFor(req, route.fileKinds ?? fileKinds) }
  const body = await readJson(req, res, route.maxBytes ?? limits.jsonBytes)
  if (route.body) return { body }
  if (body !== undefined && !isEmptyObject(body)) throw new ProblemError('body-not-taken')
  return { body: undefined }
}

const writeHeaders = (res: Response, headers: Reply['headers']): void => {
  for (const [name, value] of Object.entries(headers ?? {})) res.setHeader(name, typeof value === 'string' ? value : [...value])
}

const sendJson = (res: Response, reply: JsonReply): void => {
  res.status(reply.status)
  if (reply.body === undefined) res.end()
  else res.json(reply.body)
}

// For tests: what the OpenAPI document promises is what is answered.
const checkReply = <S>(route: Route<S>, reply: Reply): void => {
  const status = 'status' in reply ? reply.status : 200
  const document = route.replies[status]
  if (!document) throw new Error(`${route.operationId} answers ${status}, which its document does not name`)
  if (!('status' in reply) || !document.schema) return
  const checked = document.schema.safeParse(JSON.parse(JSON.stringify(reply.body ?? null)))
  if (!checked.success) throw new Error(`${route.operationId} answers ${status} otherwise than its document says: ${checked.error.message}`)
}

/** Gives the Express handler of a route. `checkReplies` (tests) makes an answer that differs from the route's document a 500; `noteRead` is told of a read when it is answered. */
export const serveRoute = <S>(route: Route<S>, services: S, checkReplies: boolean, noteRead: NoteRead): RequestHandler => async (req, res) => {
  setRoute(req, route.operationId)
  const person = personFor(req, route.access)
  if (person && route.method === 'get') {
    const read = { personId: person.personId, action: route.operationId, params: req.params, requestId: requestIdOf(req) }
    res.once('close', () => { if (res.headersSent) noteRead({ ...read, status: res.statusCode }) })
  }
  const stale = person !== null && freshOperations.has(route.operationId) ? mayNow(person, new Date()) : null
  if (stale !== null) throw new Refused(stale)
  const key = keyFor(req, route.write)
  checkAddress(req)
  const { body, file, files = [] } = await bodyFor(req, res, route)
  const reply = await route.run({
    params: req.params, query: route.query ? { ...req.query } : undefined, body, file, files, person, key, services,
    req: { id: requestIdOf(req), ip: req.ip ?? '', userAgent: req.get('user-agent') ?? '', headers: req.headers, express: req },
  })
  if (checkReplies) checkReply(route, reply)
  writeHeaders(res, reply.headers)
  if ('file' in reply) sendFile(req, res, reply)
  else if ('stream' in reply) await sendStream(req, res, reply)
  else sendJson(res, reply)
}
