// Writes docs/access.md (`npm run matrix`); test/access-matrix.test.ts says when it is out of date.
import { writeFileSync } from 'node:fs'
import { test } from '@jest/globals'
import { accessPage } from './access-matrix.ts'

test('The matrix of who may do what is written', () => {
  writeFileSync(new URL('../../docs/access.md', import.meta.url), accessPage())
})
