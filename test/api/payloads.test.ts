// The codec that Temporal's pages ask: for an administrator who is signed in, from the one address that is set, and for nobody else.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { payloadEncryption, textCipher } from '../../engine/payload-encryption.ts'
import { type RecordService, servicesBeside, startRecordService } from '../support/cases.ts'
import { giveDemoPasswords, type HttpService, startHttp } from '../support/http.ts'

const pages = 'https://temporal.example'
const cipher = textCipher(payloadEncryption([{ id: 'k1', key: Buffer.alloc(32, 1) }]))
const plain = { metadata: { encoding: Buffer.from('json/plain').toString('base64') }, data: Buffer.from('"Åkanden"').toString('base64') }
let service: RecordService
let http: HttpService
beforeAll(async () => {
  service = await startRecordService({ max: 3 })
  await giveDemoPasswords(service.database.store)
  http = await startHttp({ store: service.database.store, services: servicesBeside(service), engine: { namespaceId: () => Promise.resolve('none') }, isWorking: () => true, cipher, temporalPages: pages })
}, 120_000)
afterAll(async () => { await http?.close(); await service?.stop() })

test('An administrator reads what is in cipher and what is not; others are refused, and what cannot be read is said to be so', async () => {
  const [hidden] = await cipher.encode([plain])
  const admin = await http.as('p-admin')
  expect((await admin.post('/codec/decode', { body: { payloads: [hidden, plain] } })).body).toEqual({ payloads: [plain, plain] })
  const { body } = await admin.post('/codec/encode', { body: { payloads: [plain] } })
  expect(await cipher.decode(body['payloads'] as Parameters<typeof cipher.decode>[0])).toEqual([plain])
  expect((await (await http.as('p-konsulent1')).post('/codec/decode', { body: { payloads: [hidden] } })).status).toBe(403)
  const foreign = { ...hidden, metadata: { ...hidden?.metadata, 'encryption-key-id': Buffer.from('k7').toString('base64') } }
  expect((await admin.post('/codec/decode', { body: { payloads: [foreign] } })).body['code']).toBe('payload-unreadable')
  expect((await admin.post('/codec/decode', { body: { payloads: [{ metadata: {}, data: 'ikke base64' }] } })).status).toBe(422)
})

test('From Temporal\'s pages a browser may ask this and nothing else; from another address not even this', async () => {
  const admin = await http.as('p-admin')
  const from = (origin: string, path = '/codec/decode') => admin.post(path, { body: { payloads: [] }, headers: { origin, 'sec-fetch-site': 'same-site' } })
  const asked = await from(pages)
  expect([asked.status, asked.headers.get('access-control-allow-origin'), asked.headers.get('access-control-allow-credentials')]).toEqual([200, pages, 'true'])
  const other = await from('https://andre.example')
  expect([other.status, other.headers.get('access-control-allow-origin')]).toEqual([403, null])
  const elsewhere = await admin.post('/tokens', { body: { name: 'x' }, headers: { origin: pages, 'sec-fetch-site': 'same-site' } })
  expect([elsewhere.status, elsewhere.headers.get('access-control-allow-origin')]).toEqual([403, null])
  const first = await fetch(`${http.url}/api/v1/codec/decode`, { method: 'OPTIONS', headers: { origin: pages, 'access-control-request-method': 'POST' } })
  expect([first.status, first.headers.get('access-control-allow-methods')]).toEqual([204, 'POST'])
})
