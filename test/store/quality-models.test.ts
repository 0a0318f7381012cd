import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { QualityModel } from '../../domain/quality-model/model.ts'
import { canonicalJson } from '../../store/canonical-json.ts'
import { approveModel, insertModelDraft, listModelVersions, modelsInForce, modelVersionById, putModelInForce, setModelStatus } from '../../store/quality-models.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
const db = () => database.store.db
const at = '2026-11-23T09:00:00.000Z'
const model = (version: string, family = 'prøve'): QualityModel => ({ family, version, title: `Model ${version}`, criteria: [{ id: 'K1', number: 1, name: 'Værdier' }], requirements: [] })
const inForce = (id: string, family = 'prøve') => db().transaction().execute(trx => putModelInForce(trx, { id, family }, at))
const approved = async (version: string, family = 'prøve'): Promise<string> => {
  const id = await insertModelDraft(db(), model(version, family), null, at) ?? ''
  await approveModel(db(), id, 'p-hoved', at)
  return id
}

beforeAll(async () => {
  database = await createTestDatabase()
  await database.store.pool.query("insert into people (id, name, email, title) values ('p-hoved', 'Hoved', 'h@sof.example', 'Sekretariatsleder')")
})
afterAll(() => database.drop())

describe('a version of the model', () => {
  test('is stored with the digest of its words, whatever order its fields were written in', async () => {
    const id = await insertModelDraft(db(), model('1'), 'p-hoved', at)
    expect(id).toBe('prøve_1')
    const stored = await modelVersionById(db(), 'prøve_1')
    expect(stored).toMatchObject({ status: 'draft', createdBy: 'p-hoved', createdAt: at, approvedAt: null, model: model('1') })
    // printf '{"criteria":[{"id":"K1","name":"Værdier","number":1}],"family":"prøve","requirements":[],"title":"Model 1","version":"1"}' | sha256sum
    expect(stored?.sha256).toBe('8794ab96794c9d47298de6344441a57a25e2bf4fbf3789fc4e9907b818981a4f')
    expect(canonicalJson({ b: [2, { d: 'å', c: null }], a: 1 })).toBe('{"a":1,"b":[2,{"c":null,"d":"å"}]}')
  })

  test('has a name nobody else in the family has', async () => {
    expect(await insertModelDraft(db(), model('1'), null, at)).toBeUndefined()
    expect(await insertModelDraft(db(), model('1', 'anden'), null, at)).toBe('anden_1')
  })

  test('that nobody made is undefined', async () => {
    expect(await modelVersionById(db(), 'prøve_99')).toBeUndefined()
  })
})

describe('coming into force', () => {
  test('supersedes the version that was in force, in its own family only', async () => {
    const [first, second, other] = [await approved('2'), await approved('3'), await approved('2', 'anden')]
    await inForce(other, 'anden')
    await inForce(first)
    await inForce(second)
    expect((await modelsInForce(db())).map(({ id, supersedes }) => [id, supersedes])).toEqual([['anden_2', null], ['prøve_3', 'prøve_2']])
    expect((await listModelVersions(db())).filter(({ family }) => family === 'prøve').map(({ id, status }) => [id, status])).toEqual(
      [['prøve_1', 'draft'], ['prøve_2', 'superseded'], ['prøve_3', 'inForce']])
  })

  test('of ten versions at once leaves one in force, and each superseded the one before it', async () => {
    const ids = await Promise.all(Array.from({ length: 10 }, (_, n) => approved(`r${n}`, 'kapløb')))
    await Promise.all(ids.map(id => inForce(id, 'kapløb')))
    const versions = (await listModelVersions(db())).filter(({ family }) => family === 'kapløb')
    expect(versions.filter(({ status }) => status === 'inForce')).toHaveLength(1)
    expect(versions.filter(({ status }) => status === 'superseded')).toHaveLength(9)
    expect(new Set(versions.map(({ supersedes }) => supersedes)).size).toBe(10)
  })

  test('of a second version by direct SQL is refused by the database', async () => {
    const id = await approved('4')
    await expect(database.store.pool.query("update quality_models set status = 'inForce', in_force_from = now() where id = $1", [id])).rejects.toMatchObject({ code: '23505' })
  })
})

describe('an approved version', () => {
  const attempts: readonly [string, string][] = [
    ['its words', `update quality_models set body = body || '{"title": "Ændret"}' where id = $1`],
    ['its title', "update quality_models set title = 'Ændret' where id = $1"],
    ['its digest', "update quality_models set sha256 = repeat('0', 64) where id = $1"],
    ['its name', "update quality_models set id = 'andet', version = 'andet' where id = $1"],
    ['who approved it', 'update quality_models set approved_by = null where id = $1'],
    ['its status, back to a draft', "update quality_models set status = 'draft' where id = $1"],
    ['its being there', 'delete from quality_models where id = $1'],
  ]
  test.each(attempts)('keeps %s against direct SQL, approved, in force and superseded', async (_what, statement) => {
    for (const id of ['prøve_4', 'prøve_3', 'prøve_2']) {
      await expect(database.store.pool.query(statement, [id])).rejects.toMatchObject({ code: 'AK001' })
    }
  })

  test('in force or superseded keeps when it came into force and what it replaced, and does not go back', async () => {
    for (const statement of ['update quality_models set in_force_from = now() where id = $1', 'update quality_models set supersedes = null where id = $1', "update quality_models set status = 'approved' where id = $1"]) {
      await expect(database.store.pool.query(statement, ['prøve_3'])).rejects.toMatchObject({ code: 'AK001' })
    }
    await expect(database.store.pool.query("update quality_models set status = 'inForce' where id = 'prøve_2'")).rejects.toMatchObject({ code: 'AK001' })
  })

  test('is the only kind that is frozen: a draft may change and go', async () => {
    await setModelStatus(db(), 'prøve_1', 'inHearing')
    await database.store.pool.query("update quality_models set title = 'Ændret' where id = 'prøve_1'")
    await setModelStatus(db(), 'prøve_1', 'draft')
    expect((await database.store.pool.query("delete from quality_models where id = 'prøve_1'")).rowCount).toBe(1)
  })

  test('is told by whom and when: the database refuses one without', async () => {
    await insertModelDraft(db(), model('5'), null, at)
    await expect(database.store.pool.query("update quality_models set status = 'approved' where id = 'prøve_5'")).rejects.toMatchObject({ code: '23514' })
  })
})
