// The OpenAPI 3.1 document, made of the routes themselves.
import type { z } from 'zod'
import { contentTypeOf, fileKinds } from './file-kinds.ts'
import { limits } from './limits.ts'
import { schemaBook, type JsonSchema, type SchemaBook } from './openapi-schemas.ts'
import type { Route } from './route.ts'

/** The cookie's name and the version stand in the document, so that a client can be made from it alone. */
export interface DocumentFacts {
  readonly version: string
  readonly cookieName: string
}

const problemSchema: JsonSchema = {
  type: 'object',
  description: 'RFC 9457 problem document. `code` is stable; `detail` and `message` are Danish sentences for the person.',
  required: ['type', 'title', 'status', 'detail', 'code', 'requestId'],
  properties: {
    type: { type: 'string', const: 'about:blank' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string', description: 'Stable code of the reason, for programs.' },
    field: { type: 'string', description: 'The first field concerned, as a dotted path.' },
    params: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'code', 'message'],
        properties: {
          field: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' },
          params: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
        },
      },
    },
    requestId: { type: 'string', description: 'Names the request in the log.' },
  },
}

const problems: Readonly<Record<number, string>> = {
  400: 'The request cannot be read, or its Idempotency-Key is missing.',
  401: 'Nobody is signed in, or these words sign nobody in.',
  403: 'This person may not do it, or a browser sent it for another site.',
  404: 'There is nothing at this address, or what the parameters or the content name is not there; to this person, at least.',
  409: 'The present state does not allow it.',
  413: 'The content is too large.',
  415: 'The content type, or the kind of file, is not taken.',
  422: 'The content cannot stand; `errors` names each field. Also: the key was used for another act.',
  429: 'Too many requests; see Retry-After.',
  500: 'Unexpected; `requestId` is the reference.',
  503: 'The record is unavailable: `not-saved`, or `outcome-unknown` (send again with the same key).',
}

const problemsOf = <S>(route: Route<S>): number[] => {
  const takesBody = route.method !== 'get'
  return [
    400,
    ...(route.access === 'signed-in' || route.signsIn ? [401] : []),
    ...(takesBody || route.access === 'signed-in' ? [403] : []),
    ...(route.access === 'signed-in' || route.params || route.query || takesBody ? [404] : []),
    ...(takesBody || route.params ? [409] : []),
    ...(takesBody ? [413, 415] : []),
    ...(takesBody || route.query ? [422] : []),
    429, 500, 503,
  ]
}

const problemReply = (status: number): JsonSchema => ({
  description: problems[status],
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

const parameters = (book: SchemaBook, schema: z.ZodType | undefined, place: 'path' | 'query'): JsonSchema[] => {
  if (!schema) return []
  const { properties, required } = book.of(schema, 'input')
  const needed = Array.isArray(required) ? required : []
  return Object.entries(properties ?? {}).map(([name, one]) => ({ name, in: place, required: place === 'path' || needed.includes(name), schema: one }))
}

const keyParameter: JsonSchema = {
  name: 'Idempotency-Key', in: 'header', required: true,
  description: 'A new random key for each act, the same again when the act is sent again: it is done at most once.',
  schema: { type: 'string', minLength: 1, maxLength: limits.keyLength, pattern: '^[\\x21-\\x7e]+$' },
}

const fileNameParameter: JsonSchema = {
  name: 'Content-Disposition', in: 'header', required: true,
  description: 'The file\'s name by RFC 6266: attachment; filename*=UTF-8\'\'Referat.pdf', schema: { type: 'string' },
}

const requestBody = <S>(book: SchemaBook, route: Route<S>): JsonSchema => {
  if (route.bodyKind === 'file') {
    const types = (route.fileKinds ?? fileKinds).map(contentTypeOf)
    return { requestBody: { required: true, content: Object.fromEntries(types.map(type => [type, {}])) } }
  }
  if (route.bodyKind === 'files') {
    const parts = { type: 'object', required: ['file'], properties: { file: { type: 'array', minItems: 1, maxItems: limits.filesAtOnce, items: { type: 'string', contentMediaType: 'application/octet-stream' } } } }
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema: parts } } } }
  }
  return route.body ? { requestBody: { required: true, content: { 'application/json': { schema: book.of(route.body, 'input') } } } } : {}
}

const replies = <S>(book: SchemaBook, route: Route<S>): JsonSchema => ({
  ...Object.fromEntries(problemsOf(route).map(status => [status, { $ref: `#/components/responses/Problem${status}` }])),
  ...Object.fromEntries(Object.entries(route.replies).map(([status, { description, schema, contentType }]) => [status, {
    description,
    ...(schema || contentType ? { content: { [contentType ?? 'application/json']: schema ? { schema: book.of(schema, 'output') } : {} } } : {}),
  }])),
})

const operation = <S>(book: SchemaBook, route: Route<S>): JsonSchema => ({
  operationId: route.operationId,
  tags: [route.tag],
  summary: route.summary,
  ...(route.description === undefined ? {} : { description: route.description }),
  security: route.access === 'signed-in' ? [{ session: [] }, { token: [] }] : [],
  parameters: [
    ...parameters(book, route.params, 'path'), ...parameters(book, route.query, 'query'),
    ...(route.write ? [keyParameter] : []), ...(route.bodyKind === 'file' ? [fileNameParameter] : []),
  ],
  ...requestBody(book, route),
  responses: replies(book, route),
})

const healthReply = (description: string): JsonSchema => ({
  description, content: { 'application/json': { schema: { type: 'object', required: ['ok'], properties: { ok: { type: 'boolean' }, parts: { type: 'object' } } } } },
})

// Made by health.ts, beside the routes.
const healthPaths: Readonly<Record<string, JsonSchema>> = {
  '/health': { get: { operationId: 'getHealth', tags: ['Service'], summary: 'Is the process alive', security: [], responses: { 200: healthReply('It is.') } } },
  '/ready': { get: { operationId: 'getReady', tags: ['Service'], summary: 'Can the service take work, and how each part stands', security: [], responses: { 200: healthReply('It can.'), 503: healthReply('It cannot; `parts` says why.') } } },
}

const given = (schemas: readonly (z.ZodType | undefined)[]): z.ZodType[] => schemas.filter(one => one !== undefined)

/** Gives the whole document. A schema that JSON Schema cannot say (z.date(), a transform's output) throws: at start, not at a reader. */
export const openApiDocument = <S>(routes: readonly Route<S>[], { version, cookieName }: DocumentFacts): JsonSchema => {
  const book = schemaBook(
    given(routes.flatMap(route => [route.params, route.query, route.body])),
    given(routes.flatMap(route => Object.values(route.replies).map(reply => reply.schema))),
  )
  const paths: Record<string, JsonSchema> = { ...healthPaths }
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method]: operation(book, route) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Akkreditering', version,
      description: 'Accreditation of social offers. Every write takes an Idempotency-Key; errors are RFC 9457 problem documents.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/api/v1' }],
    tags: [...new Set([...routes.map(route => route.tag), 'Service'])].map(name => ({ name })),
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: cookieName }, token: { type: 'http', scheme: 'bearer' } },
      schemas: { ...book.components(), Problem: problemSchema },
      responses: Object.fromEntries(Object.keys(problems).map(status => [`Problem${status}`, problemReply(Number(status))])),
    },
  }
}
