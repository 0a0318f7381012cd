// The HTTP application as a list of its steps.
import { randomUUID } from 'node:crypto'
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler, type Response } from 'express'
import type { Refusal } from '../domain/refusal.ts'
import { inRequest } from '../services/reading.ts'
import { docsPage } from './docs-page.ts'
import type { CalendarService } from '../services/calendar.ts'
import { calendarFeed, withoutSecret } from './calendar-feed.ts'
import { type CheckDocument, verifyPage } from './verify-page.ts'
import { health, type Readiness } from './health.ts'
import { openApiDocument } from './openapi.ts'
import { answerFor, type Problem, ProblemError } from './problem.ts'
import { limitRate, type RateLimit } from './rate-limit.ts'
import { beginContext, codeIn, personOf, requestIdOf, routeIn, setCode, setPerson, traceIdIn } from './request-context.ts'
import type { NoteRead, Route, SignedIn } from './route.ts'
import { otherMethods, routeTable } from './route-table.ts'
import { requireSecondFactor, type SettingUpPart } from './second-factor.ts'
import { type ScimPart, scimRouter } from './scim/router.ts'
import { codecOrigin } from './codec-origin.ts'
import { refuseCrossSite } from './same-origin.ts'
import { securityHeaders } from './security-headers.ts'
import { traceIdOf } from './trace-id.ts'

/** The part of a pino logger that the API uses. */
export interface Log {
  debug: (fields: object, message: string) => void
  warn: (fields: object, message: string) => void
  error: (fields: object, message: string) => void
}

/** The Danish pages, as far as the frame serves them: their files, their addresses, and the page of an error. */
export interface PagesPart {
  readonly assets: RequestHandler
  readonly router: RequestHandler
  /** Where a second factor is set up. */
  readonly settingUp?: SettingUpPart
  readonly failed: (problem: Problem, person: SignedIn | null, res: Response) => void
}

/** A request that has been answered. `route`: its name, never its address; `status` 499: the client left before the end; `seconds` to the last byte, absent of a stream that is open as long as its page; `code`: of the problem it ended in. */
export interface SeenRequest { readonly route: string; readonly method: string; readonly status: number; readonly seconds?: number; readonly code?: string }

export interface AppParts<S> {
  readonly services: S
  readonly routes: readonly Route<S>[]
  /** Middleware that loads the session, in front of `identify`. */
  readonly session?: RequestHandler
  /** Who is behind a request: by session cookie or bearer token. Null: nobody, or no longer. */
  readonly identify: (req: Request) => Promise<SignedIn | null>
  /** The Danish sentence of a refused act. */
  readonly refusalText: (refusal: Refusal) => string
  readonly ready: () => Promise<Readiness>
  readonly log: Log
  /** Looks a document's hash up, for the page where anyone can. (Default: no such page.) */
  readonly verify?: CheckDocument
  /** Reads a calendar feed by its secret. (Default: no such address.) */
  readonly calendar?: CalendarService['read']
  readonly version: string
  readonly cookieName: string
  readonly production: boolean
  /** Express' `trust proxy`: how many proxies stand before us. (Default: false, none.) */
  readonly trustProxy?: boolean | number | string
  /** (Default: none.) */
  readonly rateLimit?: RateLimit | null
  /** (Default: none, the API alone.) */
  readonly pages?: PagesPart
  /** The directories that tell of people. (Default: none, and no such address.) */
  readonly scim?: Omit<ScimPart, 'failed'> | null
  /** Where Temporal's pages are, which may ask for what it keeps in cipher. (Default: nowhere.) */
  readonly temporalPages?: string
  /** Told of each request that has been answered, for whoever counts. (Default: nobody.) */
  readonly seen?: (request: SeenRequest) => void
  /** Told of every read of a route. (Default: nobody.) */
  readonly noteRead?: NoteRead
  /** Tests: an answer that differs from its route's document is a 500. (Default: false.) */
  readonly checkReplies?: boolean
}

const begin = (log: Log, seen: AppParts<never>['seen']): RequestHandler => (req, res, next) => {
  const id = randomUUID()
  const started = performance.now()
  const path = withoutSecret(req.path)
  const traceId = traceIdOf(req.get('traceparent'), id)
  beginContext(req, id, traceId)
  res.setHeader('x-request-id', id)
  // Case data is a person's own: kept by no proxy, asked for anew each time, and ETag spares the bytes.
  res.setHeader('cache-control', 'private, no-cache')
  // The path without its query: what a person searched for does not belong in a log.
  res.once('finish', () => log.debug({
    requestId: id, traceId, method: req.method, path, status: res.statusCode, ms: Math.round(performance.now() - started), personId: personOf(req)?.personId,
  }, 'answered'))
  if (seen) {
    res.once('close', () => {
      const code = codeIn(req)
      const isStream = res.getHeader('content-type') === 'text/event-stream'
      seen({ route: routeIn(req), method: req.method, status: res.writableFinished || isStream ? res.statusCode : 499, ...(isStream ? {} : { seconds: (performance.now() - started) / 1000 }), ...(code === undefined ? {} : { code }) })
    })
  }
  inRequest(id, next)
}

const identified = (identify: (req: Request) => Promise<SignedIn | null>): RequestHandler => async (req, _res, next) => {
  setPerson(req, await identify(req))
  next()
}

const notFound: RequestHandler = (_req, _res, next) => next(new ProblemError('not-found'))

// Only these: drivers hang rows and parameters on their errors, which are people's texts.
const loggable = (error: unknown): object => error instanceof Error
  ? { name: error.name, message: error.message, stack: error.stack, ...('code' in error ? { code: error.code } : {}), ...(error.cause === undefined ? {} : { cause: loggable(error.cause) }) }
  : { thrown: typeof error }

const machines = /^\/(?:api\/|health$|ready$|metrics$)/

const answerErrors = (refusalText: (refusal: Refusal) => string, log: Log, pages: PagesPart | undefined): ErrorRequestHandler => (error: unknown, req, res, next) => {
  const requestId = requestIdOf(req)
  const reads = req.method === 'GET' || req.method === 'HEAD'
  const { problem, headers } = answerFor(error, { requestId, reads, refusalText })
  setCode(req, problem.code)
  const fields = { requestId, traceId: traceIdIn(req), method: req.method, path: withoutSecret(req.path), code: problem.code, err: loggable(error) }
  if (problem.status === 500) log.error(fields, 'unexpected error')
  else if (problem.status > 500) log.warn(fields, 'a part of the service is unavailable')
  // Half an answer is out: closing the connection is the only way left to say that it is no whole one.
  if (res.headersSent) return next(error)
  for (const name of ['etag', 'content-disposition']) res.removeHeader(name)
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
  // A person gets a page, a program the document.
  if (pages && !machines.test(req.path)) return pages.failed(problem, personOf(req), res)
  res.status(problem.status).type('application/problem+json').send(JSON.stringify(problem))
}

/** Builds the application; `listen` starts it. Throws where two routes share an address or an operationId. */
export const createApp = <S>(parts: AppParts<S>): Express => {
  const { services, routes, session, log, rateLimit } = parts
  const document = JSON.stringify(openApiDocument(routes, parts))
  const app = express()
  app.set('trust proxy', parts.trustProxy ?? false)
  app.enable('case sensitive routing')
  app.disable('x-powered-by')

  app.use(begin(log, parts.seen))
  app.use(securityHeaders(parts.production))
  app.use(health(parts.ready))
  app.get('/api/v1/openapi.json', (_req, res) => {
    res.type('json').send(document)
  })
  app.all('/api/v1/openapi.json', otherMethods(['get']))
  app.use(docsPage())
  if (parts.pages) app.use(parts.pages.assets)
  if (parts.verify) app.use(verifyPage(parts.verify))
  app.use(codecOrigin(parts.temporalPages))
  if (session) app.use(session)
  app.use(identified(parts.identify))
  if (rateLimit) app.use(limitRate(rateLimit))
  if (parts.scim) app.use('/scim/v2', scimRouter({ ...parts.scim, failed: (error) => log.error({ err: loggable(error) }, 'unexpected error') }))
  if (parts.calendar) app.use(calendarFeed(parts.calendar))
  app.use(refuseCrossSite(parts.temporalPages))
  app.use(requireSecondFactor(parts.pages?.settingUp))
  app.use('/api/v1', routeTable(routes, services, parts.checkReplies ?? false, parts.noteRead ?? (() => undefined)))
  if (parts.pages) app.use(parts.pages.router)
  app.use(notFound)
  app.use(answerErrors(parts.refusalText, log, parts.pages))
  return app
}
