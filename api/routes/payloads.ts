// The codec protocol of Temporal's pages: payloads in, payloads out, both as JSON with base64.
import { z } from 'zod'
import type { PayloadService, PayloadText } from '../../services/payloads.ts'
import { type Route, routesFor } from '../route.ts'

interface Services { readonly payloads: PayloadService }
const defineRoute = routesFor<Services>()
const tag = 'Administration'
const access = 'signed-in'
const base64 = z.string().max(1_000_000).regex(/^[A-Za-z0-9+/]*={0,2}$/)
const payloads = z.object({ payloads: z.array(z.object({ metadata: z.record(z.string().max(200), base64), data: z.exactOptional(base64) })).max(1000) }).meta({ id: 'TemporalPayloads' }) satisfies z.ZodType<{ readonly payloads: readonly PayloadText[] }>

export const payloadRoutes: readonly Route<Services>[] = [
  defineRoute({
    method: 'post', path: '/codec/decode', operationId: 'decodePayloads', tag, access, body: payloads,
    summary: 'Reads payloads that Temporal keeps in cipher; what is not in cipher comes back as it is', replies: { 200: { description: 'Readable.', schema: payloads } },
    handle: async ({ person, body, services }) => ({ status: 200, body: { payloads: [...await services.payloads.decode(person.personId, body.payloads)] } }),
  }),
  defineRoute({
    method: 'post', path: '/codec/encode', operationId: 'encodePayloads', tag, access, body: payloads,
    summary: 'Writes payloads in cipher with the newest key', replies: { 200: { description: 'In cipher.', schema: payloads } },
    handle: async ({ person, body, services }) => ({ status: 200, body: { payloads: [...await services.payloads.encode(person.personId, body.payloads)] } }),
  }),
]
