// Several files in one request, as browsers and clients send them, and as nobody should.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { request } from 'node:http'
import { caseId, pdf, startSample, type Sample } from './accreditations-sample.ts'
import { asPerson, send } from './frame-sample.ts'

let sample: Sample
beforeAll(async () => {
  sample = await startSample()
})
afterAll(() => sample.server.close())

interface Part { readonly name?: string; readonly fileName?: string; readonly type?: string; readonly body: string | Buffer }

const boundary = '----grænse'.replace('æ', 'ae')
const bodyOf = (parts: readonly Part[], end = `--${boundary}--\r\n`): Buffer => Buffer.concat([
  ...parts.flatMap(({ name = 'file', fileName, type, body }) => [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"${fileName === undefined ? '' : `; filename="${fileName}"`}\r\n${type === undefined ? '' : `Content-Type: ${type}\r\n`}\r\n`),
    Buffer.from(body), Buffer.from('\r\n'),
  ]),
  Buffer.from(end),
])

const address = () => `${sample.api}/accreditations/${caseId}/files/several`
const headers = { ...asPerson, 'idempotency-key': 'k', 'content-type': `multipart/form-data; boundary=${boundary}` }
const sending = async (parts: readonly Part[], more: Readonly<Record<string, string>> = {}, end?: string) => {
  const before = sample.asked.length
  const answer = await send(address(), { method: 'POST', body: bodyOf(parts, end), headers: { ...headers, ...more } })
  return { status: answer.status, ...answer.json() as { code?: string; detail?: string; field?: string; rows?: readonly unknown[] }, reached: sample.asked.length - before }
}
const file = (fileName: string, body: string | Buffer = pdf): Part => ({ fileName, type: 'application/octet-stream', body })

describe('several files', () => {
  test('are told by name and bytes, whatever type the sender claims', async () => {
    expect(await sending([file('a.pdf'), { fileName: 'b.txt', type: 'application/x-evil', body: 'æøå' }])).toMatchObject({ status: 201, reached: 1 })
    expect(sample.asked.at(-1)?.[3]).toEqual([{ name: 'a.pdf', contentType: 'application/pdf', bytes: pdf }, { name: 'b.txt', contentType: 'text/plain', bytes: Buffer.from('æøå') }])
  })

  test('lose the folders of their names', async () => {
    await sending([file('../../etc/rapport.pdf')])
    expect(sample.asked.at(-1)?.[3]).toMatchObject([{ name: 'rapport.pdf' }])
  })

  test('up to twenty are taken', async () => {
    expect(await sending(Array.from({ length: 20 }, (_, index) => file(`${index}.pdf`)))).toMatchObject({ status: 201, reached: 1 })
  })

  const refused: [what: string, parts: readonly Part[], more: Record<string, string>, status: number, code: string, detail?: string][] = [
    ['twenty-one', Array.from({ length: 21 }, (_, index) => file(`${index}.pdf`)), {}, 413, 'too-many-files', 'Der kan højst sendes 20 filer på én gang. Send resten bagefter.'],
    ['none', [], {}, 422, 'file-missing'],
    ['an empty file field of a browser', [{ fileName: '', type: 'application/octet-stream', body: '' }], {}, 422, 'file-missing'],
    ['only a text', [{ name: 'note', body: 'hej' }], {}, 422, 'file-missing'],
    ['a program', [file('a.pdf'), file('plan.exe', 'MZ')], {}, 415, 'file-kind-unsupported', 'plan.exe: Denne slags fil kan ikke modtages. Du kan sende: pdf, png, jpeg, docx, xlsx, text.'],
    ['an empty PDF', [file('tom.pdf', '')], {}, 415, 'file-kind-mismatch', 'tom.pdf: Filens navn, type og indhold passer ikke sammen. Gem filen på ny, og send den igen.'],
    ['a name of 201 characters', [file(`${'x'.repeat(197)}.pdf`)], {}, 422, 'file-name-unusable'],
    ['a name of dots', [file('..')], {}, 422, 'file-name-unusable'],
    ['a file over 20 MB', [file('stor.pdf', Buffer.concat([pdf, Buffer.alloc(20 * 1_048_576)]))], {}, 413, 'file-too-large', 'stor.pdf: Filen må højst fylde 20 MB.'],
    ['over 60 MB together', [1, 2, 3, 4].map((one) => file(`${one}.pdf`, Buffer.concat([pdf, Buffer.alloc(16 * 1_048_576)]))), {}, 413, 'files-too-large'],
    ['a text field over 1 MB', [{ name: 'note', body: 'a'.repeat(1_048_577) }, file('a.pdf')], {}, 413, 'body-too-large'],
    ['a body without its boundary', [file('a.pdf')], { 'content-type': 'multipart/form-data' }, 415, 'content-type-unsupported'],
    ['a body with another boundary', [file('a.pdf')], { 'content-type': 'multipart/form-data; boundary=anden' }, 400, 'malformed-request'],
    ['JSON', [file('a.pdf')], { 'content-type': 'application/json' }, 415, 'content-type-unsupported'],
    ['a request of nobody', [file('a.pdf')], { authorization: 'Bearer nobody' }, 401, 'sign-in-required'],
    ['a request without a key', [file('a.pdf')], { 'idempotency-key': '' }, 400, 'key-missing'],
  ]
  test.each(refused)('%s: refused, and nothing is kept', async (...[, parts, more, status, code, detail]) => {
    const answer = await sending(parts, more)
    expect([answer.status, answer.code, answer.reached]).toEqual([status, code, 0])
    if (detail !== undefined) expect(answer.detail).toBe(detail)
  })

  test('whose body ends in the middle are refused', async () => {
    expect(await sending([file('a.pdf')], {}, '')).toMatchObject({ status: 400, code: 'malformed-request', reached: 0 })
  })

  test('whose connection breaks off reach no service, and the next request is answered', async () => {
    const before = sample.asked.length
    await new Promise<void>((resolve) => {
      const req = request(address(), { method: 'POST', headers: { ...headers, 'content-length': 10_000 }, agent: false })
      req.on('error', () => resolve())
      req.write(bodyOf([file('a.pdf')], ''), () => setTimeout(() => req.destroy(new Error('gone')), 50))
    })
    expect(await sending([file('a.pdf')])).toMatchObject({ status: 201, reached: 1 })
    expect(sample.asked.length - before).toBe(1)
  })
})
