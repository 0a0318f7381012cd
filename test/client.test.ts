// The client's types are those of the API: test/support/openapi.ts makes the document of the day.
import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import { apiClient, dataOf, ProblemError, UnreachableError } from '../client/client.ts'
import { documentHash, productDocument } from './support/openapi.ts'

test('The typed client is of the API as it is today: `npm run client` makes it anew', () => {
  const [first = ''] = readFileSync(new URL('../client/api.d.ts', import.meta.url), 'utf8').split('\n', 1)
  expect(/sha256 ([0-9a-f]{64})\b/.exec(first)?.[1]).toBe(documentHash(productDocument()))
})

/** A server that answers by `answer`, for as long as `use` lasts. */
const serving = async (answer: RequestListener, use: (url: string) => Promise<void>): Promise<void> => {
  const server = createServer(answer)
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done) })
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
const rows = JSON.stringify({ rows: [] })

describe('A call of the client', () => {
  test('Comes again with the same key and body when the service is busy or breaks off, and tells once that it waits', async () => {
    const seen: string[] = []
    let waited = 0
    await serving((req, res) => {
      let body = ''
      req.on('data', (part: Buffer) => { body += part.toString() })
      req.on('end', () => {
        seen.push(`${req.method} ${req.url} ${String(req.headers['idempotency-key'])} ${req.headers.authorization} ${body}`)
        if (seen.length === 1) res.writeHead(503, { 'retry-after': '0' }).end()
        else if (seen.length === 2) res.destroy()
        else res.writeHead(200, { 'content-type': 'application/json' }).end('{"roundId":"r"}')
      })
    }, async (url) => {
      const client = apiClient({ url: `${url}/`, token: 'akk_secret', onWait: () => { waited += 1 } })
      const answer = await dataOf(client.POST('/rounds/{id}/cancel', { params: { path: { id: 'r' }, header: { 'Idempotency-Key': 'k1' } }, body: { reason: 'Aflyst' } }))
      expect(answer.roundId).toBe('r')
    })
    expect(seen).toEqual(Array(3).fill('POST /api/v1/rounds/r/cancel k1 Bearer akk_secret {"reason":"Aflyst"}'))
    expect(waited).toBe(1)
  })

  test('Hands on at once what is refused, with its code, and an answer that is later than patience lasts', async () => {
    await serving((_req, res) => { res.writeHead(403, { 'content-type': 'application/problem+json' }).end('{"code":"token-read-only","detail":"Adgangsnøglen kan kun læse."}') }, async (url) => {
      const failure = await dataOf(apiClient({ url }).GET('/rounds')).catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(ProblemError)
      expect(failure).toMatchObject({ status: 403, message: 'Adgangsnøglen kan kun læse.', problem: { code: 'token-read-only' } })
    })
    await serving((_req, res) => { res.writeHead(429, { 'retry-after': '900' }).end() }, async (url) => {
      await expect(dataOf(apiClient({ url }).GET('/rounds'))).rejects.toMatchObject({ status: 429, message: 'HTTP 429' })
    })
  })

  test('Gives up on a service that is not there when its patience ends', async () => {
    let url = ''
    await serving((_req, res) => { res.end(rows) }, async (address) => { url = address })
    await expect(dataOf(apiClient({ url, patienceMs: 0 }).GET('/rounds'))).rejects.toThrow(UnreachableError)
  })
})
