// The real application over HTTP, with routes and services made for the tests of the frame.
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { createApp, type AppParts } from '../../api/app.ts'
import { listen, type Listening } from '../../api/listen.ts'
import { routesFor, type Route } from '../../api/route.ts'
import type { UploadedFile } from '../../api/file-kinds.ts'

/** What the sample routes ask; each test replaces what it needs. */
export interface SampleServices {
  find: (id: string) => Promise<unknown>
  save: (act: { key: string, personId: string, title: string }) => Promise<{ id: string }>
  keep: (file: UploadedFile) => Promise<void>
}

const id = z.object({ id: z.uuid() })
const defineRoute = routesFor<SampleServices>()

export const Note = z.object({ id: z.uuid(), title: z.string(), at: z.iso.datetime(), parent: z.uuid().nullable() }).meta({ id: 'Note' })
export const Draft = z.strictObject({
  title: z.string().min(3).max(2000),
  due: z.iso.date().optional(),
  kind: z.enum(['interview', 'dokument']).default('interview'),
  parts: z.array(z.strictObject({ text: z.string(), weight: z.int().min(1).max(5).optional() })).min(1).optional(),
}).meta({ id: 'Draft' })

export const pdf = Buffer.from('%PDF-1.7 en lille fil')

export const sampleRoutes: Route<SampleServices>[] = [
  defineRoute({
    method: 'get', path: '/notes/:id', operationId: 'getNote', tag: 'Notes', summary: 'One note', access: 'signed-in', params: id,
    replies: { 200: { description: 'The note.', schema: Note } },
    handle: async ({ params, services }) => ({ status: 200, body: await services.find(params.id) }),
  }),
  defineRoute({
    method: 'get', path: '/notes/mine', operationId: 'getMine', tag: 'Notes', summary: 'The person\'s own', access: 'signed-in',
    query: z.object({ page: z.coerce.number().int().min(1).default(1), search: z.string().max(100).optional() }),
    replies: { 200: { description: 'A page.', schema: z.object({ who: z.string(), page: z.int(), search: z.string().nullable() }) } },
    handle: async ({ person, query }) => ({ status: 200, body: { who: person.name, page: query.page, search: query.search ?? null } }),
  }),
  defineRoute({
    method: 'post', path: '/notes', operationId: 'addNote', tag: 'Notes', summary: 'Adds a note', access: 'signed-in', write: true, body: Draft,
    replies: { 201: { description: 'Added.', schema: z.object({ id: z.uuid() }) } },
    handle: async ({ key, person, body, services }) => {
      const saved = await services.save({ key, personId: person.personId, title: body.title })
      return { status: 201, body: saved, headers: { location: `/api/v1/notes/${saved.id}` } }
    },
  }),
  defineRoute({
    method: 'delete', path: '/notes/:id', operationId: 'removeNote', tag: 'Notes', summary: 'Removes a note', access: 'signed-in', write: true, params: id,
    replies: { 204: { description: 'Removed.' } },
    handle: async ({ key, person, params, services }) => {
      await services.save({ key, personId: person.personId, title: params.id })
      return { status: 204 }
    },
  }),
  defineRoute({
    method: 'post', path: '/sign-in', operationId: 'signIn', tag: 'Session', summary: 'Signs in', access: 'public',
    body: z.strictObject({ name: z.string() }), replies: { 200: { description: 'Signed in.' } },
    handle: async ({ person }) => ({ status: 200, body: { before: person?.name ?? null } }),
  }),
  defineRoute({
    method: 'get', path: '/notes/:id/file', operationId: 'getFile', tag: 'Notes', summary: 'Its file', access: 'signed-in', params: id,
    query: z.object({ as: z.enum(['pdf', 'html', 'saved']).default('pdf') }), replies: { 200: { description: 'The file.', contentType: 'application/pdf' } },
    handle: async ({ query }) => ({
      file: pdf, contentType: query.as === 'html' ? 'text/html' : 'application/pdf', inline: query.as !== 'saved',
      fileName: 'Auditrapport – Åhuset "Øst" – 2026 – v1.pdf', etag: createHash('sha256').update(pdf).digest('hex'),
    }),
  }),
  defineRoute({
    method: 'put', path: '/notes/:id/file', operationId: 'putFile', tag: 'Notes', summary: 'Sends its file', access: 'signed-in', write: true, params: id, bodyKind: 'file', maxBytes: 3_000,
    replies: { 200: { description: 'Kept.' } },
    handle: async ({ file, services }) => {
      await services.keep(file)
      return { status: 200, body: { name: file.fileName, kind: file.kind, type: file.contentType, bytes: file.bytes.length } }
    },
  }),
]

export const noteId = '6a0f2f4e-8a37-4a0e-9f6b-1d1f2f3a4b5c'
const note = { id: noteId, title: 'Åbne døre', at: '2026-11-23T09:30:00Z', parent: null }

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  text: string
  bytes: Buffer
  json: () => Record<string, unknown>
}

/** Sends one request on a connection of its own, with exactly these headers (fetch adds and withholds some). */
export const send = (url: string, { method = 'GET', headers = {}, body }: { method?: string, headers?: OutgoingHttpHeaders, body?: string | Buffer } = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const req = request(url, { method, headers: { ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }), ...headers }, agent: false }, res => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('error', reject)
      res.on('end', () => {
        const bytes = Buffer.concat(chunks)
        const text = bytes.toString('utf8')
        resolve({ status: res.statusCode ?? 0, headers: res.headers, text, bytes, json: () => JSON.parse(text) as Record<string, unknown> })
      })
    })
    req.on('error', reject)
    req.end(body)
  })

export const asPerson = { authorization: 'Bearer anna' }
export const asBrowser = { cookie: 'session=anna' }
export const json = { 'content-type': 'application/json' }

export interface Sample {
  server: Listening
  api: string
  logged: { level: string, fields: Record<string, unknown>, message: string }[]
  saved: { key: string, personId: string, title: string }[]
  kept: UploadedFile[]
}

/** Starts the application on a free port. Signed in is who sends `Bearer anna` or the cookie `session=anna`. */
export const startSample = async (change: Partial<Omit<AppParts<SampleServices>, 'services'>> & { services?: Partial<SampleServices> } = {}): Promise<Sample> => {
  const logged: Sample['logged'] = []
  const saved: Sample['saved'] = []
  const kept: UploadedFile[] = []
  const write = (level: string) => (fields: object, message: string): void => {
    logged.push({ level, fields: fields as Record<string, unknown>, message })
  }
  const { services, ...parts } = change
  const app = createApp<SampleServices>({
    services: {
      find: async () => note,
      save: async act => {
        saved.push(act)
        return { id: noteId }
      },
      keep: async file => {
        kept.push(file)
      },
      ...services,
    },
    routes: sampleRoutes,
    identify: async req => {
      const person = { personId: 'p1', name: 'Anna Åkjær' }
      if (req.headers.authorization === 'Bearer anna') return { ...person, via: 'token' }
      return req.headers.cookie === 'session=anna' ? { ...person, via: 'session', sessionId: 's1' } : null
    },
    refusalText: ({ code, params }) => `Afslag ${code} ${params?.['by'] ?? ''}`.trim(),
    ready: async () => ({ ok: true, parts: { database: 'ok' } }),
    log: { debug: write('debug'), warn: write('warn'), error: write('error') },
    version: '0.1.0', cookieName: 'session', production: false, checkReplies: true,
    ...parts,
  })
  const server = await listen(app, { port: 0, host: '127.0.0.1' })
  return { server, api: `${server.url}/api/v1`, logged, saved, kept }
}
