// A receiver of webhooks: a real HTTP server on this machine that keeps what came, and answers as it is told.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { webhookPort } from '../../ports/webhooks.ts'

/** Webhooks in tests call this machine alone. */
export const localWebhooks = { port: webhookPort({ allow: ['127.0.0.1'] }) }

export interface Received { readonly id: string; readonly headers: Readonly<Record<string, string>>; readonly body: string; readonly said: { readonly type: string; readonly timestamp: string; readonly data: Readonly<Record<string, unknown>> } }
export interface Receiver { readonly url: string; readonly received: Received[]; /** The status of the next answers; by the event where it is told which. */ answer: number | ((one: Received) => number); close(): Promise<void> }

export async function receiver(): Promise<Receiver> {
  const received: Received[] = []
  const server = createServer((req, res) => {
    const chunks: Buffer[] = []
    req.on('data', (chunk: Buffer) => chunks.push(chunk))
    req.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8')
      const got = { id: String(req.headers['webhook-id']), headers: req.headers as Record<string, string>, body, said: JSON.parse(body) as Received['said'] }
      received.push(got)
      res.writeHead(typeof one.answer === 'number' ? one.answer : one.answer(got)).end()
    })
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const one: Receiver = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/akk`, received, answer: 204, close: () => new Promise<void>((resolve) => { server.closeAllConnections(); server.close(() => { resolve() }) }) }
  return one
}
