import { afterEach, describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { Refused, type RefusalKind } from '../../domain/refusal.ts'
import { asPerson, json, noteId, send, startSample, type Sample } from './frame-sample.ts'

let sample: Sample
afterEach(() => sample.server.close())

const fail = async (error: unknown) => {
  const refuse = async (): Promise<never> => {
    throw error
  }
  sample = await startSample({ services: { find: refuse, save: refuse } })
  return {
    read: await send(`${sample.api}/notes/${noteId}`, { headers: asPerson }),
    written: await send(`${sample.api}/notes`, { method: 'POST', headers: { ...asPerson, ...json, 'idempotency-key': 'k' }, body: '{"title":"abc"}' }),
  }
}

const kinds: [RefusalKind, number, string][] = [
  ['forbidden', 403, 'Ikke tilladt'],
  ['not-found', 404, 'Ikke fundet'],
  ['conflict', 409, 'Kan ikke gøres nu'],
  ['invalid', 422, 'Indholdet kan ikke godtages'],
  ['too-large', 413, 'For stort'],
  ['unsupported', 415, 'Typen kan ikke modtages'],
]

describe('a refusal', () => {
  test.each(kinds)('of the kind %s is answered %i, "%s", with its own code and sentence, and is no error in the log', async (kind, status, title) => {
    const { written } = await fail(new Refused({ kind, code: 'not-your-turn', params: { by: 'Bo' } }))
    expect(written.status).toBe(status)
    expect(written.json()).toEqual({
      type: 'about:blank', title, status, detail: 'Afslag not-your-turn Bo', code: 'not-your-turn', params: { by: 'Bo' }, requestId: written.headers['x-request-id'],
    })
    expect(sample.logged.filter(line => line.level !== 'debug')).toEqual([])
  })

  test('for several reasons tells each, and the first in front', async () => {
    const { written } = await fail(new Refused({ kind: 'invalid', code: 'chapter-empty', field: 'chapters.2', params: { by: 'x' } }, { kind: 'invalid', code: 'not-ticked', field: 'requirements.7' }))
    expect(written.json()).toMatchObject({
      status: 422, code: 'chapter-empty', field: 'chapters.2',
      errors: [
        { field: 'chapters.2', code: 'chapter-empty', message: 'Afslag chapter-empty x', params: { by: 'x' } },
        { field: 'requirements.7', code: 'not-ticked', message: 'Afslag not-ticked' },
      ],
    })
  })
})

describe('the database away', () => {
  test('before the commit: not saved, and when to try again', async () => {
    const { read, written } = await fail(Object.assign(new Error('refused'), { name: 'StoreUnavailable', outcome: 'not-saved' }))
    expect([written.status, written.json()['code'], written.headers['retry-after']]).toEqual([503, 'not-saved', '5'])
    expect(written.json()['detail']).toBe('Ikke gemt: databasen svarer ikke lige nu. Prøv igen om lidt; der er ikke gemt noget halvt.')
    expect([read.status, read.json()['code']]).toEqual([503, 'unavailable'])
    expect(sample.logged.filter(line => line.level === 'warn')).toHaveLength(2)
  })

  test('during the commit: uncertain, and the same key is safe', async () => {
    const lost = Object.assign(new Error('terminated'), { name: 'StoreUnavailable', outcome: 'unknown' })
    const { written } = await fail(new Error('could not record', { cause: lost }))
    expect([written.status, written.json()['code'], written.headers['retry-after']]).toEqual([503, 'outcome-unknown', '5'])
    expect(written.json()['detail']).toContain('Send den igen med samme nøgle')
  })

  test('and back: the next request succeeds', async () => {
    let down = true
    sample = await startSample({ services: { find: async () => {
      if (down) throw Object.assign(new Error('refused'), { name: 'StoreUnavailable', outcome: 'not-saved' })
      return { id: noteId, title: 'igen', at: '2026-11-23T09:30:00Z', parent: null }
    } } })
    expect((await send(`${sample.api}/notes/${noteId}`, { headers: asPerson })).status).toBe(503)
    down = false
    expect((await send(`${sample.api}/notes/${noteId}`, { headers: asPerson })).status).toBe(200)
  })
})

test('the engine away is told as such', async () => {
  const { read } = await fail(Object.assign(new Error('14 UNAVAILABLE'), { name: 'EngineUnavailable' }))
  expect([read.status, read.json()['code'], read.headers['retry-after']]).toEqual([503, 'engine-unavailable', '5'])
})

test('a schema that refuses inside a handler is a question of fields', async () => {
  const refused = z.object({ scope: z.string() }).safeParse({}).error
  const { written } = await fail(refused)
  expect([written.status, written.json()['errors']]).toEqual([422, [{ field: 'scope', code: 'required', message: 'Skal udfyldes.' }]])
})

describe('anything else', () => {
  test('is a 500 with a reference and nothing of the error, which the log has with its stack', async () => {
    const { written } = await fail(Object.assign(new Error('relation "hemmelig" does not exist', { cause: new Error('deeper') }), { code: '42P01', detail: 'Anna Åkjærs tekst', parameters: ['fortroligt'] }))
    const reference = String(written.headers['x-request-id'])
    expect(written.status).toBe(500)
    expect(written.json()).toEqual({
      type: 'about:blank', title: 'Uventet fejl', status: 500, code: 'unexpected', requestId: reference, params: { reference },
      detail: `Der skete en uventet fejl. Prøv igen, og kontakt support med referencenummeret ${reference}, hvis den gentager sig.`,
    })
    const line = sample.logged.filter(one => one.level === 'error').at(-1)
    expect(line?.fields).toMatchObject({ requestId: reference, method: 'POST', path: '/api/v1/notes', err: { message: 'relation "hemmelig" does not exist', code: '42P01', cause: { message: 'deeper' } } })
    expect(JSON.stringify(line)).toContain('frame-problems.test')
    expect(JSON.stringify(line)).not.toMatch(/Anna|fortroligt/)
  })

  test.each([[undefined], [null], ['a text'], [{ status: 200 }]])('thrown as %j is a 500 too', async thrown => {
    expect((await fail(thrown)).read.status).toBe(500)
  })
})
