// Whether a file is a document of ours, for anyone who has it. Nothing else is told.
import { z } from 'zod'
import type { Verification } from '../../services/verification.ts'
import { type Route, routesFor } from '../route.ts'
import { reportKind } from '../words.ts'

const verified = z.discriminatedUnion('registered', [
  z.object({ registered: z.literal(false) }),
  z.object({ registered: z.literal(true), kind: z.union([reportKind, z.literal('roundSummary')]), version: z.int(), draft: z.boolean(), storedAt: z.iso.datetime(), superseded: z.boolean() }),
]).meta({ id: 'VerifiedDocument' })

/** Public: the hash of a file can only be made by who has the file. */
export const verifyRoutes: readonly Route<{ readonly verification: Verification }>[] = [
  routesFor<{ readonly verification: Verification }>()({
    method: 'get', path: '/verify/:sha256', operationId: 'verifyDocument', tag: 'Reports', access: 'public',
    params: z.object({ sha256: z.string().regex(/^[0-9a-fA-F]{64}$/) }),
    summary: 'Whether a document with this sha256 is in the register: its kind, version and date, and whether a newer version exists',
    replies: { 200: { description: 'What is known of it.', schema: verified } },
    handle: async ({ params, services }) => ({ status: 200, body: await services.verification.check(params.sha256) }),
  }),
]
