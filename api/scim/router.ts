// SCIM 2.0 (RFC 7644) at /scim/v2: beside the API, with its own media type, errors and tokens. A directory's token opens this and nothing else.
import { createHash, timingSafeEqual } from 'node:crypto'
import { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from 'express'
import type { Directory } from '../../services/scim.ts'
import { ScimRefused } from '../../services/scim-reading.ts'
import { etagOf, type ResourceKind, schemas } from '../../services/scim-resources.ts'
import { scimText } from '../../text/scim.ts'
import { parseJson, readBytes } from '../body.ts'
import { ProblemError } from '../problem.ts'
import { resourceTypes, schemaDocuments, serviceProviderConfig } from './documents.ts'

const type = 'application/scim+json'
const mostAtOnce = 200
const mostBytes = 2_000_000

/** The directories by the sha256, in hex, of their tokens; where the addresses begin. */
export interface ScimPart { readonly directories: ReadonlyMap<string, Directory>; readonly base: string; readonly failed: (error: unknown) => void }

const directoryOf = ({ directories }: ScimPart, req: Request): Directory => {
  const token = /^Bearer ([\x21-\x7e]{32,300})$/.exec(req.headers.authorization ?? '')?.[1]
  const hash = createHash('sha256').update(token ?? '').digest()
  // Every one is compared, in the same time.
  const found = [...directories].filter(([known]) => timingSafeEqual(Buffer.from(known, 'hex'), hash))[0]
  if (token === undefined || found === undefined) throw new ScimRefused(401, scimText.token)
  return found[1]
}

const bodyOf = async (req: Request, res: Response): Promise<unknown> => {
  const [media = ''] = (req.headers['content-type'] ?? '').toLowerCase().split(';')
  const bytes = ['application/scim+json', 'application/json'].includes(media.trim()) ? await readBytes(req, res, mostBytes, 'body-too-large') : undefined
  if (bytes === undefined) throw new ScimRefused(400, scimText.body, 'invalidSyntax')
  return parseJson(bytes)
}

const send = (res: Response, status: number, body: object, version?: number): void => {
  if (version !== undefined) res.setHeader('etag', etagOf(version))
  res.status(status).type(type).send(JSON.stringify(body))
}

const names = (value: unknown): ReadonlySet<string> | null => (typeof value === 'string' && value !== '' ? new Set(value.split(',').map((one) => one.trim().toLowerCase())) : null)

/** Only, or without, the attributes that were asked for (RFC 7644 §3.9); id, schemas and meta stay. */
const narrowed = (req: Request, resource: object): object => {
  const [only, without] = [names(req.query['attributes']), names(req.query['excludedAttributes'])]
  const always = new Set(['id', 'schemas', 'meta'])
  return Object.fromEntries(Object.entries(resource).filter(([key]) => always.has(key) || ((only?.has(key.toLowerCase()) ?? true) && !(without?.has(key.toLowerCase()) ?? false))))
}

const numberOf = (value: unknown, otherwise: number): number => (typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : otherwise)
const ifMatch = (req: Request): string | null => req.headers['if-match'] ?? null
const idOf = (req: Request): string => String(req.params['id'])

const resourceRoutes = (router: Router, part: ScimPart, kind: ResourceKind): void => {
  const at = `/${kind}s`
  router.get(at, async (req, res) => {
    const directory = directoryOf(part, req)
    const startIndex = Math.max(1, numberOf(req.query['startIndex'], 1))
    const count = Math.min(mostAtOnce, Math.max(0, numberOf(req.query['count'], 100)))
    const { filter } = req.query
    const { totalResults, resources } = await directory.list(kind, { startIndex, count, ...(typeof filter === 'string' && filter !== '' ? { filter } : {}) })
    send(res, 200, { schemas: [schemas.list], totalResults, startIndex, itemsPerPage: resources.length, Resources: resources.map((one) => narrowed(req, one)) })
  })
  router.post(at, async (req, res) => {
    const made = await directoryOf(part, req).create(kind, await bodyOf(req, res))
    res.setHeader('location', `${part.base}${at}/${made.id}`)
    send(res, 201, made.resource, made.version)
  })
  router.get(`${at}/:id`, async (req, res) => {
    const { resource, version } = await directoryOf(part, req).get(kind, idOf(req))
    if (req.headers['if-none-match'] === etagOf(version)) {
      res.status(304).end()
      return
    }
    send(res, 200, narrowed(req, resource), version)
  })
  router.put(`${at}/:id`, async (req, res) => {
    const { resource, version } = await directoryOf(part, req).replace(kind, idOf(req), await bodyOf(req, res), ifMatch(req))
    send(res, 200, resource, version)
  })
  router.patch(`${at}/:id`, async (req, res) => {
    const { resource, version } = await directoryOf(part, req).patch(kind, idOf(req), await bodyOf(req, res), ifMatch(req))
    send(res, 200, resource, version)
  })
  router.delete(`${at}/:id`, async (req, res) => {
    await directoryOf(part, req).remove(kind, idOf(req), ifMatch(req))
    res.status(204).end()
  })
}

const refusedBy = (error: unknown): ScimRefused | null => {
  if (error instanceof ScimRefused) return error
  // What the body's reader refuses: no JSON, too large, keys that reach prototypes.
  if (error instanceof ProblemError) return new ScimRefused(error.code === 'body-too-large' ? 413 : 400, scimText.body, error.code === 'body-too-large' ? undefined : 'invalidSyntax')
  // The router decodes the address: its URIError carries 400.
  if (error instanceof URIError) return new ScimRefused(400, scimText.notHere)
  return null
}

const answerErrors = ({ failed }: ScimPart): ErrorRequestHandler => (error: unknown, _req, res, next) => {
  if (res.headersSent) return next(error)
  const refused = refusedBy(error)
  if (refused === null) failed(error)
  if (refused?.status === 401) res.setHeader('www-authenticate', 'Bearer')
  send(res, refused?.status ?? 500, { schemas: [schemas.error], status: String(refused?.status ?? 500), ...(refused?.scimType === undefined ? {} : { scimType: refused.scimType }), detail: refused?.message ?? scimText.unexpected })
}

const listed = (all: readonly object[]): object => ({ schemas: [schemas.list], totalResults: all.length, startIndex: 1, itemsPerPage: all.length, Resources: all })

/** Everything under /scim/v2. */
export const scimRouter = (part: ScimPart): RequestHandler => {
  const router = Router({ caseSensitive: true })
  // A schema's id has colons, which would name parameters.
  const fixed = (path: string, body: object): void => { router.get(path.replaceAll(':', '\\:'), (req, res) => { directoryOf(part, req); send(res, 200, body) }) }
  fixed('/ServiceProviderConfig', serviceProviderConfig(part.base, mostAtOnce))
  const [types, documents] = [resourceTypes(part.base), schemaDocuments(part.base)]
  fixed('/ResourceTypes', listed(types))
  for (const one of types) fixed(`/ResourceTypes/${one.id}`, one)
  fixed('/Schemas', listed(documents))
  for (const one of documents) fixed(`/Schemas/${one.id}`, one)
  for (const kind of ['User', 'Group'] as const) resourceRoutes(router, part, kind)
  router.use((req, _res, next) => { directoryOf(part, req); next(new ScimRefused(404, scimText.notHere)) })
  router.use(answerErrors(part))
  return router
}
