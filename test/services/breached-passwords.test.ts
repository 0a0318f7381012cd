// The list of leaked passwords is asked by k-anonymity, over real HTTP.
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { createBreachCheck } from '../../services/breached-passwords.ts'

let server: Server
let url = ''
const asked: IncomingMessage[] = []
const noted: object[] = []
let answer: () => { readonly status: number; readonly text: string } | null
beforeAll(async () => {
  server = createServer((req, res) => {
    asked.push(req)
    const given = answer()
    // Null: never answers.
    if (given !== null) { res.statusCode = given.status; res.end(given.text) }
  })
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done) })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/range`
})
afterAll(() => new Promise((done) => { server.closeAllConnections(); server.close(done) }))
beforeEach(() => { asked.length = 0; noted.length = 0 })
const check = (password: string, patienceMs = 3000) => createBreachCheck({ url, note: (fields) => { noted.push(fields) }, patienceMs })(password)

// SHA-1 of "password": 5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8.
test('Five characters of the hash leave the service, and the rest is looked for in the answer', async () => {
  answer = () => ({ status: 200, text: '0018A45C4D1DEF81644B54AB7F969B88D65:3\r\n1E4C9B93F3F0682250B6CF8331B7EE68FD8:10434004\r\n' })
  expect(await check('password')).toBe(true)
  expect([asked[0]?.url, asked[0]?.headers['add-padding']]).toStrictEqual(['/range/5BAA6', 'true'])
})

test('A line of padding, which counts nothing, is no leak, nor is another hash', async () => {
  answer = () => ({ status: 200, text: '1E4C9B93F3F0682250B6CF8331B7EE68FD8:0\r\n0018A45C4D1DEF81644B54AB7F969B88D65:3' })
  expect([await check('password'), noted]).toStrictEqual([false, []])
})

test('A list that fails, redirects or is silent keeps nobody out, and is told of without the password', async () => {
  for (const given of [{ status: 503, text: '' }, { status: 302, text: '' }, null]) {
    answer = () => given
    expect(await check('password', 200)).toBe(false)
  }
  expect([noted.length, JSON.stringify(noted).includes('5BAA6')]).toStrictEqual([3, false])
})
