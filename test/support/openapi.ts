// The OpenAPI document of the product's own routes, without a database: the routes only close over what they would ask.
import { createHash } from 'node:crypto'
import { openApiDocument } from '../../api/openapi.ts'
import { apiParts } from '../../api/parts.ts'

// Answers every question with itself: services are made of it and never called.
const nothing: unknown = new Proxy(() => nothing, { get: () => nothing, apply: () => nothing })

/** The document as JSON; the version is left out of account, so that a new one does not make the client old. */
export const productDocument = (): string => {
  const { routes, cookieName } = apiParts({ db: nothing, pool: nothing, accreditation: {}, production: false, secureCookies: false, version: '0' } as unknown as Parameters<typeof apiParts>[0])
  return JSON.stringify(openApiDocument<never>(routes, { version: '1', cookieName }))
}

/** What client/api.d.ts says on top that it was made from. */
export const documentHash = (document: string): string => createHash('sha256').update(document).digest('hex')
