// What is sent of webhooks: by programs and by the pages' forms alike.
import { z } from 'zod'
import { webhookKinds } from '../domain/webhooks/kinds.ts'

export const webhookInput = z.strictObject({
  name: z.string().trim().min(1).max(100), url: z.string().trim().min(1).max(500),
  kinds: z.array(z.enum(webhookKinds)).max(webhookKinds.length).default([]).describe('Which events; none: every one.'),
})
export const webhookChange = webhookInput.extend({ on: z.boolean(), version: z.int().min(1) })
export const webhookPeriod = z.strictObject({ from: z.iso.datetime(), to: z.iso.datetime() })
