import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { entryTypes, personMoveTypes, systemMoveTypes } from '../../domain/accreditation/rules.ts'
import { caseId, routes, startSample, type Sample } from './accreditations-sample.ts'
import { entrySamples, moveSamples, optionalFields } from './act-samples.ts'
import { asPerson, json, send, type Answer } from './frame-sample.ts'

let sample: Sample
beforeAll(async () => {
  sample = await startSample()
})
afterAll(() => sample.server.close())

const kebab = (type: string): string => type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const acts = [
  ...Object.entries(moveSamples).map(([type, body]) => ({ type, path: `moves/${kebab(type)}`, body: body as Record<string, unknown> })),
  ...Object.entries(entrySamples).map(([type, body]) => ({ type, path: `entries/${kebab(type)}`, body: body as Record<string, unknown> })),
]
const withFields = acts.filter(({ body }) => Object.keys(body).length > 0)
const without = acts.filter(({ body }) => Object.keys(body).length === 0)
const optional = (type: string): readonly string[] => Object.entries(optionalFields).find(([one]) => one === type)?.[1] ?? []

const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  send(`${sample.api}/accreditations/${caseId}/${path}`, { method: 'POST', body: body === undefined ? '' : JSON.stringify(body), headers: { ...asPerson, ...json, 'idempotency-key': 'k1', ...headers } })
const asActs = () => sample.asked.filter(([name]) => name === 'act')

describe('the addresses of acts', () => {
  test('are one for each act a person can do, and none for what the service does by itself', () => {
    expect(acts.map(({ type }) => type).sort()).toEqual([...personMoveTypes, ...entryTypes].sort())
    const posts = routes.filter((route) => route.method === 'post' && /\/(moves|entries)\//.test(route.path))
    expect(posts.map((route) => route.path).sort()).toEqual(acts.map(({ path }) => `/accreditations/:id/${path}`).sort())
    expect(posts.every((route) => route.write && route.access === 'signed-in')).toBe(true)
    expect(posts).toHaveLength(62)
  })

  test.each(systemMoveTypes)('%s has none', async (type) => {
    for (const kind of ['moves', 'entries']) expect((await post(`${kind}/${kebab(type)}`, {})).status).toBe(404)
  })

  test('are written with hyphens', async () => {
    expect((await post('moves/confirm-model', {})).status).toBe(200)
    expect((await post('moves/confirmModel', {})).status).toBe(404)
    expect((await post('entries/confirm-model', {})).status).toBe(404)
  })
})

describe('an act', () => {
  test.each(acts)('$type reaches the service exactly as it was sent', async ({ type, path, body }) => {
    const answer = await post(path, body, { 'idempotency-key': `key-of-${type}` })
    expect([answer.status, answer.json()['type'], answer.json()['seq']]).toEqual([200, type, 42])
    expect(asActs().at(-1)).toEqual(['act', 'p1', caseId, { type, input: body }, `key-of-${type}`])
  })

  test.each(withFields)('$type without what may be left out, too', async ({ type, path, body }) => {
    const least = Object.fromEntries(Object.entries(body).filter(([name]) => !optional(type).includes(name)))
    expect((await post(path, least)).status).toBe(200)
    expect(asActs().at(-1)?.[3]).toEqual({ type, input: least })
  })

  test.each(withFields)('$type without any one of its other fields is refused, and names it', async ({ type, path, body }) => {
    const before = asActs().length
    for (const name of Object.keys(body).filter((one) => !optional(type).includes(one))) {
      const { [name]: _left, ...rest } = body
      const answer = await post(path, rest)
      expect([answer.status, answer.json()['code'], answer.json()['field']]).toEqual([422, 'invalid-input', name])
    }
    expect(asActs()).toHaveLength(before)
  })

  test.each(withFields)('$type with a field nobody knows is refused', async ({ path, body }) => {
    const answer = await post(path, { ...body, actor: 'p2' })
    expect([answer.status, answer.json()['errors']]).toEqual([422, [{ field: 'actor', code: 'unknown-field', message: 'Feltet kendes ikke. Fjern det.' }]])
  })

  test.each(without)('$type carries nothing: no body will do, any other is refused', async ({ type, path }) => {
    expect((await post(path, undefined)).status).toBe(200)
    expect(asActs().at(-1)?.[3]).toEqual({ type, input: {} })
    const answer = await post(path, { reason: 'Fordi' })
    expect([answer.status, answer.json()['code']]).toEqual([422, 'body-not-taken'])
  })
})

const { writePeopleMet, writeTrial, writeChapter, writeEvidence, remark } = entrySamples
const bad: [what: string, path: string, body: unknown, field: string, code: string][] = [
  ['a day that does not exist', 'moves/plan-audit-day', { day: '2027-02-29' }, 'day', 'wrong-format'],
  ['a day in Danish', 'moves/plan-audit-day', { day: '01.03.2027' }, 'day', 'wrong-format'],
  ['a moment instead of a day', 'moves/plan-audit-day', { day: '2027-03-01T08:00:00Z' }, 'day', 'wrong-format'],
  ['a reason of blanks', 'moves/pause', { reason: ' \n ' }, 'reason', 'too-short'],
  ['a reason too long', 'moves/pause', { reason: 'å'.repeat(20_001) }, 'reason', 'too-long'],
  ['a chapter too long', 'entries/write-chapter', { ...writeChapter, text: 'æ'.repeat(50_001) }, 'text', 'too-long'],
  ['an id with a slash', 'entries/write-trial', { ...writeTrial, id: 'a/b' }, 'id', 'wrong-format'],
  ['an id of 101 signs', 'entries/write-trial', { ...writeTrial, id: 'x'.repeat(101) }, 'id', 'wrong-format'],
  ['an empty id', 'entries/write-trial', { ...writeTrial, id: '' }, 'id', 'wrong-format'],
  ['a word outside the choices', 'entries/write-trial', { ...writeTrial, next: 'drop' }, 'next', 'not-a-choice'],
  ['null for what may be left out', 'entries/write-trial', { ...writeTrial, learnt: null }, 'learnt', 'wrong-type'],
  ['a requirement that is no text', 'entries/write-evidence', { ...writeEvidence, requirementIds: ['KV01', 7] }, 'requirementIds.1', 'wrong-type'],
  ['too many requirements', 'moves/choose-focus', { requirementIds: Array.from({ length: 201 }, (_one, index) => `K${index}`) }, 'requirementIds', 'too-many'],
  ['a member with a field too many', 'moves/appoint-team', { members: [{ personId: 'p', lead: true, area: 'x' }] }, 'members.0.area', 'unknown-field'],
  ['half a person', 'entries/write-people-met', { ...writePeopleMet, count: 1.5 }, 'count', 'wrong-type'],
  ['nobody met', 'entries/write-people-met', { ...writePeopleMet, count: 0 }, 'count', 'too-low'],
  ['the name of somebody met', 'entries/write-people-met', { ...writePeopleMet, name: 'Anna' }, 'name', 'unknown-field'],
  ['a deadline nobody has', 'moves/move-deadline', { reason: 'x', deadline: 'lunch', lastDay: '2027-03-01' }, 'deadline', 'not-a-choice'],
  ['an outcome nobody has', 'moves/decide', { reason: 'x', outcome: 'passed' }, 'outcome', 'not-a-choice'],
  ['a remark of nothing', 'entries/remark', { ...remark, text: '\t' }, 'text', 'too-short'],
  ['yes as a word', 'entries/consent-to-extract', { extractId: 'x-1', consent: 'yes' }, 'consent', 'wrong-type'],
  ['a list instead of fields', 'moves/pause', ['reason'], '', 'wrong-type'],
]
describe('a bad body', () => {
  test.each(bad)('with %s is refused, and names its field', async (_what, path, body, field, code) => {
    const before = asActs().length
    const answer = await post(path, body)
    expect([answer.status, answer.json()['errors']]).toEqual([422, [expect.objectContaining({ field, code })]])
    expect(asActs()).toHaveLength(before)
  })

  test('as long as allowed is taken', async () => {
    expect((await post('entries/write-chapter', { ...writeChapter, text: 'æ'.repeat(50_000) })).status).toBe(200)
    expect((await post('entries/remark', { ...remark, text: '🍽'.repeat(25_000) })).status).toBe(200)
    expect((await post('entries/answer-remark', { ...entrySamples.answerRemark, reason: 'å'.repeat(20_000) })).status).toBe(200)
    expect((await post('moves/pause', { reason: 'å'.repeat(20_000) })).status).toBe(200)
    expect((await post('entries/write-trial', { ...writeTrial, id: `${'x'.repeat(97)}._-` })).status).toBe(200)
  })
})

describe('the version in If-Match', () => {
  test('is handed on', async () => {
    await post('entries/write-chapter', writeChapter, { 'if-match': '"3"' })
    expect(asActs().at(-1)).toEqual(['act', 'p1', caseId, { type: 'writeChapter', input: writeChapter }, 'k1', 3])
    await post('entries/write-chapter', writeChapter, { 'if-match': '"0"' })
    expect(asActs().at(-1)?.[5]).toBe(0)
  })

  test('is none with a star', async () => {
    await post('moves/confirm-model', {}, { 'if-match': '*' })
    expect(asActs().at(-1)).toHaveLength(5)
  })

  test.each(['3', 'W/"3"', '"tre"', '"3", "4"', '"-1"', '"12345678901"'])('written %s is refused', async (tag) => {
    const before = asActs().length
    const answer = await post('moves/confirm-model', {}, { 'if-match': tag })
    expect([answer.status, answer.json()['code'], answer.json()['field']]).toEqual([422, 'version-malformed', 'If-Match'])
    expect(answer.json()['detail']).toBe('If-Match skal være et versionsnummer i anførselstegn, for eksempel "3".')
    expect(asActs()).toHaveLength(before)
  })
})
