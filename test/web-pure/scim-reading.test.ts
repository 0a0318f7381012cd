// A PATCH by SCIM is a path that a library follows: none may lead to what all objects inherit.
import { afterEach, expect, test } from '@jest/globals'
import { filterBy, patched, ScimRefused } from '../../services/scim-reading.ts'
import type { ScimRow } from '../../store/scim.ts'

const patchSchema = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'
const row = { id: 'u1', kind: 'User', version: 1, createdAt: '2026-11-01T08:00:00.000Z', modifiedAt: '2026-11-01T08:00:00.000Z', data: { userName: 'a', active: true, name: { givenName: 'Åse' }, emails: [{ value: 'a@b.example', type: 'work', primary: true }] } } as unknown as ScimRow
const sent = (...Operations: readonly object[]): unknown => patched(row, { schemas: [patchSchema], Operations })
afterEach(() => {
  for (const name of ['polluted']) Reflect.deleteProperty(Object.prototype, name)
})

test.each<[string, object]>([
  ['by its path', { op: 'add', path: '__proto__.polluted', value: 'x' }],
  ['by the constructor', { op: 'replace', path: 'constructor.prototype.polluted', value: 'x' }],
  ['below an attribute', { op: 'add', path: 'name.__proto__.polluted', value: 'x' }],
  ['below a filter', { op: 'replace', path: 'emails[type eq "work"].__proto__.polluted', value: 'x' }],
  ['between quotes', { op: 'add', path: 'a"b.__proto__.c"d', value: 'x' }],
  ['in other letters', { op: 'add', path: '__PROTO__.polluted', value: 'x' }],
  ['by a name in the value', { op: 'add', value: { '__proto__.polluted': 'x' } }],
  ['by a name deep in the value', { op: 'add', path: 'name', value: [{ given: { 'constructor.prototype.polluted': 'x' } }] }],
  ['to take away what every object has', { op: 'remove', path: '__proto__.toString' }],
])('A path to the prototype is refused: %s', (_how, operation) => {
  const inherited = Object.getOwnPropertyDescriptor(Object.prototype, 'toString')
  let refusal: unknown
  try {
    sent(operation)
  } catch (error) {
    refusal = error
  } finally {
    // Where the guard fails, the rest of the run must still be able to say so.
    if (inherited) Reflect.defineProperty(Object.prototype, 'toString', inherited)
  }
  expect(refusal).toBeInstanceOf(ScimRefused)
  expect(refusal).toMatchObject({ status: 400, scimType: 'invalidPath' })
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})

test('What a directory does change is changed, and a value may say anything', () => {
  expect(sent({ op: 'Replace', path: 'name.givenName', value: 'Bo' }, { op: 'add', value: { title: 'constructor of __proto__' } })).toMatchObject({ name: { givenName: 'Bo' }, title: 'constructor of __proto__' })
})

test.each(['userName gt 1', 'name gt "a"', 'emails co 1', 'active co "x"', '__proto__.toString pr', 'constructor.name eq "Object"', 'deep'])('A strange filter is answered or refused, never an error: %s', (word) => {
  const text = word === 'deep' ? `${'('.repeat(3_000)}a pr${')'.repeat(3_000)}` : word
  let answer: unknown
  try {
    answer = filterBy(text)({ userName: 'a', name: { familyName: 'x' }, emails: [{ value: 'a' }], active: true })
  } catch (error) {
    expect(error).toBeInstanceOf(ScimRefused)
    answer = false
  }
  expect(typeof answer).toBe('boolean')
})
