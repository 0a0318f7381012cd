import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Validator } from '@seriousme/openapi-schema-validator'
import { z } from 'zod'
import { openApiDocument } from '../../api/openapi.ts'
import { routesFor } from '../../api/route.ts'
import { send, startSample, type Sample } from './frame-sample.ts'

let sample: Sample
let document: Record<string, unknown>
beforeAll(async () => {
  sample = await startSample()
  document = (await send(`${sample.api}/openapi.json`)).json()
})
afterAll(() => sample.server.close())

const at = (...path: string[]): unknown => path.reduce<unknown>((one, key) => typeof one === 'object' && one !== null ? Reflect.get(one, key) : undefined, document)

describe('the OpenAPI document', () => {
  test('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(structuredClone(document))
    expect(result.errors ?? []).toEqual([])
    expect(result.valid).toBe(true)
    expect(document['openapi']).toBe('3.1.0')
  })

  test('has every route and the two of health', () => {
    expect(Object.keys(at('paths') as object).sort()).toEqual(['/health', '/notes', '/notes/mine', '/notes/{id}', '/notes/{id}/file', '/ready', '/sign-in'])
    expect(Object.keys(at('paths', '/notes/{id}') as object).sort()).toEqual(['delete', 'get'])
  })

  test('asks for a key on a write, for a person where one is needed, and names the problems', () => {
    expect(at('paths', '/notes', 'post', 'parameters')).toMatchObject([{ name: 'Idempotency-Key', in: 'header', required: true }])
    expect(at('paths', '/notes', 'post', 'security')).toEqual([{ session: [] }, { token: [] }])
    expect(at('paths', '/sign-in', 'post', 'security')).toEqual([])
    expect(Object.keys(at('paths', '/notes', 'post', 'responses') as object)).toEqual(['201', '400', '401', '403', '404', '409', '413', '415', '422', '429', '500', '503'])
    expect(Object.keys(at('paths', '/notes/{id}', 'get', 'responses') as object)).toEqual(['200', '400', '401', '403', '404', '409', '429', '500', '503'])
    expect(at('paths', '/notes', 'post', 'responses', '422')).toEqual({ $ref: '#/components/responses/Problem422' })
    expect(at('components', 'responses', 'Problem422', 'content')).toEqual({ 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } })
    expect(at('components', 'securitySchemes')).toEqual({ session: { type: 'apiKey', in: 'cookie', name: 'session' }, token: { type: 'http', scheme: 'bearer' } })
  })

  test('points to named schemas, and says formats by their name', () => {
    expect(at('paths', '/notes/{id}', 'get', 'responses', '200', 'content', 'application/json', 'schema')).toEqual({ $ref: '#/components/schemas/Note' })
    expect(at('components', 'schemas', 'Note', 'properties')).toEqual({
      id: { type: 'string', format: 'uuid' }, title: { type: 'string' }, at: { type: 'string', format: 'date-time' },
      parent: { anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }] },
    })
    expect(at('components', 'schemas', 'Draft', 'required')).toEqual(['title'])
    expect(JSON.stringify(document)).not.toMatch(/\$defs|\$schema|~standard/)
  })

  test('tells parameters apart by place, and a default makes one optional', () => {
    expect(at('paths', '/notes/mine', 'get', 'parameters')).toMatchObject([
      { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1, default: 1 } },
      { name: 'search', in: 'query', required: false, schema: { type: 'string', maxLength: 100 } },
    ])
    expect(at('paths', '/notes/{id}', 'get', 'parameters')).toMatchObject([{ name: 'id', in: 'path', required: true, schema: { format: 'uuid' } }])
  })

  test('lists the kinds of file that are taken', () => {
    expect(Object.keys(at('paths', '/notes/{id}/file', 'put', 'requestBody', 'content') as object)).toContain('application/pdf')
    expect(at('paths', '/notes/{id}/file', 'get', 'responses', '200', 'content')).toEqual({ 'application/pdf': {} })
  })
})

test('a named schema that differs as sent and as answered stands twice, with all that refers to it', async () => {
  const Step = z.object({ text: z.string(), weight: z.int().default(1) }).meta({ id: 'Step' })
  const Plan = z.object({ steps: z.array(Step), get inner() { return Plan.nullable() } }).meta({ id: 'Plan' })
  const Same = z.strictObject({ code: z.string() }).meta({ id: 'Same' })
  const both = z.strictObject({ plan: Plan, same: Same })
  const route = routesFor<object>()({
    method: 'put', path: '/plan', operationId: 'putPlan', tag: 'Plans', summary: 'Puts a plan', access: 'public', body: both,
    replies: { 200: { description: 'As kept.', schema: both } }, handle: async ({ body }) => ({ status: 200, body }),
  })
  const made = openApiDocument([route], { version: '1', cookieName: 's' }) as { components: { schemas: Record<string, { properties: Record<string, unknown>, required: string[] }> } }
  expect(Object.keys(made.components.schemas)).toEqual(['Plan', 'PlanInput', 'Same', 'Step', 'StepInput', 'Problem'])
  expect(made.components.schemas['StepInput']?.required).toEqual(['text'])
  expect(made.components.schemas['Step']?.required).toEqual(['text', 'weight'])
  expect(made.components.schemas['PlanInput']?.properties).toEqual({
    steps: { type: 'array', items: { $ref: '#/components/schemas/StepInput' } }, inner: { anyOf: [{ $ref: '#/components/schemas/PlanInput' }, { type: 'null' }] },
  })
  expect((await new Validator().validate(structuredClone(made))).valid).toBe(true)
})

test('what is sent has no U+0000, a sign where blanks are cut off, and only the forms of an instant and an address that are taken', () => {
  const body = z.strictObject({ any: z.string(), line: z.string().trim().min(1).max(9), blank: z.string().trim(), code: z.string().regex(/^x$/), at: z.iso.datetime(), mail: z.email(), day: z.iso.date() })
  const route = routesFor<object>()({
    method: 'post', path: '/texts', operationId: 'postText', tag: 'T', summary: 'Takes texts', access: 'public', signsIn: true, body,
    replies: { 200: { description: 'As kept.', schema: z.object({ any: z.string(), at: z.iso.datetime() }) } }, handle: async () => ({ status: 200 }),
  })
  const made = openApiDocument([route], { version: '1', cookieName: 's' }) as { paths: Record<string, { post: { requestBody: unknown, responses: Record<string, unknown> } }> }
  const { post } = made.paths['/texts'] ?? { post: { requestBody: null, responses: {} } }
  const fields = (post.requestBody as { content: Record<string, { schema: { properties: Record<string, Record<string, string>> } }> }).content['application/json']?.schema.properties ?? {}
  const takes = (field: string, text: string): boolean => new RegExp(String(fields[field]?.['pattern']), 'u').test(text)
  expect([takes('any', ''), takes('any', 'a\n\u202eb'), takes('any', 'a\0b'), takes('line', ' a\n'), takes('line', ' \u00a0\ufeff\n'), takes('line', 'a\0'), takes('blank', ' ')]).toEqual([true, true, false, true, false, false, true])
  expect([takes('at', '2026-11-27T09:00:00Z'), takes('at', '2026-11-27T09:00:00+01:00'), takes('mail', 'a@b.dk'), takes('mail', '|@z.org')]).toEqual([true, false, true, false])
  expect([fields['code'], fields['day']]).toEqual([{ type: 'string', pattern: '^x$' }, { type: 'string', format: 'date' }])
  expect(post.responses['200']).toMatchObject({ content: { 'application/json': { schema: { properties: { any: { type: 'string' }, at: { type: 'string', format: 'date-time' } } } } } })
  expect(Object.keys(post.responses)).toContain('401')
})

test('a schema that JSON cannot say stops the start, not a reader', () => {
  const route = routesFor<object>()({
    method: 'get', path: '/when', operationId: 'when', tag: 'T', summary: 'When', access: 'public',
    replies: { 200: { description: 'A time.', schema: z.object({ at: z.date() }) } }, handle: async () => ({ status: 200 }),
  })
  expect(() => openApiDocument([route], { version: '1', cookieName: 's' })).toThrow()
})

describe('the page of the API', () => {
  test('loads everything from ourselves, and allows data: for pictures only there', async () => {
    const page = await send(`${sample.api}/docs`)
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.headers['content-security-policy']).toContain("img-src 'self' data:;")
    const loaded = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(match => String(match[1]))
    expect(loaded).toEqual(['/api/v1/docs/favicon-32x32.png', '/api/v1/docs/swagger-ui.css', '/api/v1/docs/swagger-ui-bundle.js', '/api/v1/docs/start.js'])
    for (const path of loaded) expect((await send(`${sample.server.url}${path}`)).status).toBe(200)
    expect(page.text).not.toMatch(/<script>|<style|style=|https?:/)
  })

  test('shows our document to no validator elsewhere', async () => {
    const start = (await send(`${sample.api}/docs/start.js`)).text
    expect(start).toContain('validatorUrl: null')
    expect(start).toContain("url: '/api/v1/openapi.json'")
    expect(start).not.toMatch(/https?:/)
  })

  test('serves nothing else of the package it comes from', async () => {
    for (const name of ['package.json', 'index.html', '..%2fpackage.json']) {
      expect((await send(`${sample.api}/docs/${name}`)).status).toBe(404)
    }
  })
})
