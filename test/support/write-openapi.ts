// Writes .cache/openapi.json, from which `npm run client` makes the client's types; test/client.test.ts says when they are out of date.
import { mkdirSync, writeFileSync } from 'node:fs'
import { test } from '@jest/globals'
import { productDocument } from './openapi.ts'

test('The OpenAPI document is written', () => {
  const cache = new URL('../../.cache/', import.meta.url)
  mkdirSync(cache, { recursive: true })
  writeFileSync(new URL('openapi.json', cache), productDocument())
})
