import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { asPerson, json, noteId, send, startSample, type Sample } from './frame-sample.ts'

let sample: Sample
beforeAll(async () => {
  sample = await startSample()
})
afterAll(() => sample.server.close())

const post = (body: string | Buffer | undefined, headers: Record<string, string> = json) =>
  send(`${sample.api}/notes`, { method: 'POST', headers: { ...asPerson, 'idempotency-key': 'k', ...headers }, ...(body === undefined ? {} : { body }) })

const remove = (body: string) => send(`${sample.api}/notes/${noteId}`, { method: 'DELETE', headers: { ...asPerson, ...json, 'idempotency-key': 'k' }, body })

const nested = (depth: number): string => `{"title":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`

describe('a body', () => {
  test('in UTF-8, packed or not, with or without a byte order mark, is taken', async () => {
    const text = '{"title":"Rødgrød 🍓 på Amager"}'
    for (const [body, headers] of [
      [text, json],
      [`\uFEFF${text}`, { 'content-type': 'application/json; charset=UTF-8' }],
      [gzipSync(text), { ...json, 'content-encoding': 'gzip' }],
    ] as const) {
      expect((await post(body, headers)).status).toBe(201)
      expect(sample.saved.at(-1)?.title).toBe('Rødgrød 🍓 på Amager')
    }
  })

  const hostile: [what: string, body: string | Buffer, status: number, code: string][] = [
    ['broken JSON', '{"title":', 400, 'malformed-json'],
    ['JSON with a comma too many', '{"title":"abc",}', 400, 'malformed-json'],
    ['text beside JSON', 'title=abc', 400, 'malformed-json'],
    ['JSON that is just a word', '"abc"', 422, 'invalid-input'],
    ['JSON null', 'null', 422, 'invalid-input'],
    ['a list where fields are asked for', '[]', 422, 'invalid-input'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0x74, 0x22, 0x3a, 0x22, 0xe6, 0x22, 0x7d]), 400, 'malformed-text'],
    ['U+0000 in a text', '{"title":"a\\u0000bc"}', 400, 'malformed-text'],
    ['half a pair in a text', '{"title":"abc\\ud83c"}', 400, 'malformed-text'],
    ['a pair the wrong way round', '{"title":"\\udf53\\ud83cabc"}', 400, 'malformed-text'],
    ['U+0000 in a field\'s name', '{"a\\u0000":1}', 400, 'malformed-text'],
    ['__proto__ as a field', '{"title":"abc","__proto__":{"admin":true}}', 400, 'forbidden-key'],
    ['constructor deep inside', '{"title":"abc","parts":[{"text":"x","constructor":{"prototype":{}}}]}', 400, 'forbidden-key'],
    ['a number without end', '{"title":"abc","parts":[{"text":"x","weight":1e999}]}', 422, 'number-out-of-range'],
    ['a number that would lose digits', '{"title":"abc","parts":[{"text":"x","weight":9007199254740993}]}', 422, 'number-out-of-range'],
    ['33 layers', nested(33), 400, 'too-deep'],
    ['100,000 layers', nested(100_000), 400, 'too-deep'],
    ['one byte over 1 MB', `{"title":"${'x'.repeat(1_048_576 - 12 + 1)}"}`, 413, 'body-too-large'],
    ['5 MB', 'x'.repeat(5_000_000), 413, 'body-too-large'],
  ]
  test.each(hostile)('with %s is refused', async (_what, body, status, code) => {
    const before = sample.saved.length
    const answer = await post(body)
    expect([answer.status, answer.json()['code']]).toEqual([status, code])
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(sample.saved).toHaveLength(before)
    expect(sample.logged.filter(line => line.level === 'error')).toEqual([])
  })

  test('of exactly 1 MB and 32 layers is read: only its fields are refused', async () => {
    for (const body of [`{"title":"${'x'.repeat(1_048_576 - 12)}"}`, nested(32)]) {
      expect((await post(body)).json()['code']).toBe('invalid-input')
    }
  })

  test('that grows over 1 MB when unpacked is refused', async () => {
    const answer = await post(gzipSync(Buffer.alloc(50_000_000, 'x')), { ...json, 'content-encoding': 'gzip' })
    expect([answer.status, answer.json()['code'], answer.json()['detail']]).toEqual([413, 'body-too-large', 'Indholdet må højst fylde 1 MB.'])
  })

  test.each([
    ['no content type', {}, 415, 'content-type-unsupported'],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'content-type-unsupported'],
    ['plain text', { 'content-type': 'text/plain' }, 415, 'content-type-unsupported'],
    ['a kind of JSON of its own', { 'content-type': 'application/ld+json' }, 415, 'content-type-unsupported'],
    ['another charset', { 'content-type': 'application/json; charset=iso-8859-1' }, 415, 'content-type-unsupported'],
    ['an unknown packing', { ...json, 'content-encoding': 'lzw' }, 415, 'content-encoding-unsupported'],
    ['a packing it is not in', { ...json, 'content-encoding': 'gzip' }, 400, 'malformed-request'],
  ])('sent as %s is refused', async (_what, headers, status, code) => {
    const answer = await post('{"title":"abc"}', headers)
    expect([answer.status, answer.json()['code']]).toEqual([status, code])
  })

  test('that is missing is asked for', async () => {
    for (const answer of [await post(undefined), await post('')]) {
      expect([answer.status, answer.json()['errors']]).toEqual([422, [{ field: '', code: 'required', message: 'Skal udfyldes.' }]])
    }
  })

  test('is refused where none is taken, but for an empty one', async () => {
    expect((await remove('{}')).status).toBe(204)
    expect((await remove('{"why":"x"}')).json()['code']).toBe('body-not-taken')
  })

  test('is not read for nobody', async () => {
    const answer = await send(`${sample.api}/notes`, { method: 'POST', headers: { ...json, 'idempotency-key': 'k' }, body: '{"title":' })
    expect(answer.status).toBe(401)
  })

  test('leaves no trace on the objects of the process', () => {
    expect(Reflect.get({}, 'admin')).toBeUndefined()
  })
})

describe('a field', () => {
  const cases: [body: object, field: string, code: string, message: string][] = [
    [{}, 'title', 'required', 'Skal udfyldes.'],
    [{ title: 7 }, 'title', 'wrong-type', 'Skal være en tekst.'],
    [{ title: 'ab' }, 'title', 'too-short', 'Skal have mindst 3 tegn.'],
    [{ title: 'x'.repeat(2001) }, 'title', 'too-long', 'Må højst have 2.000 tegn.'],
    [{ title: 'abc', due: '23-11-2026' }, 'due', 'wrong-format', 'Skal være en dato skrevet som 2026-11-23.'],
    [{ title: 'abc', due: '2026-02-30' }, 'due', 'wrong-format', 'Skal være en dato skrevet som 2026-11-23.'],
    [{ title: 'abc', kind: 'rygte' }, 'kind', 'not-a-choice', 'Skal være en af: interview, dokument.'],
    [{ title: 'abc', parts: [] }, 'parts', 'too-few', 'Skal have mindst 1 i listen.'],
    [{ title: 'abc', parts: [{ text: 'x' }, { text: 'y', weight: 6 }] }, 'parts.1.weight', 'too-high', 'Må højst være 5.'],
    [{ title: 'abc', parts: [{ text: 'x', weight: 0 }] }, 'parts.0.weight', 'too-low', 'Skal være 1 eller mere.'],
    [{ title: 'abc', parts: [{ text: 'x', weight: 1.5 }] }, 'parts.0.weight', 'wrong-type', 'Skal være et helt tal.'],
    [{ title: 'abc', titel: 'x' }, 'titel', 'unknown-field', 'Feltet kendes ikke. Fjern det.'],
    [{ title: 'abc', parts: [{ text: 'x', vægt: 1 }] }, 'parts.0.vægt', 'unknown-field', 'Feltet kendes ikke. Fjern det.'],
  ]
  test.each(cases)('%j is refused at %s as %s: %s', async (body, field, code, message) => {
    const answer = await post(JSON.stringify(body))
    expect([answer.status, answer.json()['code'], answer.json()['field'], answer.json()['title']]).toEqual([422, 'invalid-input', field, 'Indholdet kan ikke godtages'])
    expect(answer.json()['errors']).toEqual([expect.objectContaining({ field, code, message })])
  })

  test('is told beside all the others, but not more than 50 of them', async () => {
    const two = await post(JSON.stringify({ title: '', kind: 'x' }))
    expect((two.json()['errors'] as { field: string }[]).map(one => one.field)).toEqual(['title', 'kind'])
    const many = await post(JSON.stringify({ title: 'abc', parts: Array.from({ length: 5000 }, () => 7) }))
    expect(many.json()['errors']).toHaveLength(50)
  })
})
