// The day on which a version of the quality model comes into force, in the record: who gives it, what is refused, and that it comes once.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startOfDay } from '../../domain/deadlines/local-time.ts'
import type { QualityModel } from '../../domain/quality-model/model.ts'
import { createModelDays, type ModelDayService } from '../../services/model-days.ts'
import { createQualityModels, type QualityModelService } from '../../services/quality-models.ts'
import { loadExampleData } from '../../store/example-data.ts'
import { comeIntoForce, loadModelDay, noteModelDayTold, untoldModelDays } from '../../store/model-days.ts'
import { demoHash } from '../store/demo-hash.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { refusalCodes } from '../support/refusal-codes.ts'

const at = '2026-11-27T09:00:00.000Z'
const [head, admin] = ['p-sekretariatsleder', 'p-admin']
const family = 'sof-kvalitetsmodel-eksempel'
let database: TestDatabase
let models: QualityModelService
let days: ModelDayService
let model: QualityModel
const told: string[] = []
let keys = 0
const key = (): string => `k${keys += 1}`

beforeAll(async () => {
  database = await createTestDatabase()
  const { db } = database.store
  await loadExampleData(db, { passwordHash: () => Promise.resolve(demoHash), at: new Date(at) })
  models = createQualityModels({ db, clock: () => new Date(at) })
  days = createModelDays({ db, telling: { tell: (id) => { told.push(id) } }, now: () => Promise.resolve(at) })
  model = (await models.get(admin, `${family}_1.0-eksempel`)).model
})
afterAll(() => database.drop())

const approved = async (version: string): Promise<string> => {
  const { id } = await models.draft(admin, key(), { ...model, version })
  await models.act(admin, key(), id, 'openHearing')
  await models.act(head, key(), id, 'approve')
  return id
}
/** What happens when somebody looks on that day, at a clock time in Copenhagen's winter. */
const on = (day: string, msAfter = 0) => (id: string) => comeIntoForce({ db: database.store.db, now: () => Promise.resolve(new Date(Date.parse(startOfDay(day)) + msAfter).toISOString()) }, id)
const given = async (id: string) => (await database.store.pool.query(`select on_day::text as day, actor from quality_model_days where model_id = $1 order by version`, [id])).rows.map(({ day, actor }: { day: string | null; actor: string | null }) => `${day ?? 'none'} by ${actor ?? 'the day'}`)
const statuses = async () => Object.fromEntries((await models.list(admin)).map((one) => [one.version, one.comesIntoForceOn ?? one.status]))

test('A day is given, moved and taken back under the caller’s keys, and each is kept with who did it', async () => {
  const id = await approved('2.0')
  const first = key()
  expect(await days.choose(head, first, id, '2027-01-01')).toMatchObject({ status: 'approved', comesIntoForceOn: '2027-01-01', inForceFrom: null })
  expect(await days.choose(head, first, id, '2027-01-01')).toMatchObject({ comesIntoForceOn: '2027-01-01' })
  expect(await refusalCodes(days.choose(head, first, id, '2027-01-02'))).toEqual(['invalid key-reused'])
  await days.choose(admin, key(), id, '2027-02-01')
  expect((await loadModelDay(database.store.db, id))).toMatchObject({ version: 2, at: '2027-01-31T23:00:00.000Z' })
  expect(await days.takeBack(admin, key(), id)).toMatchObject({ status: 'approved', comesIntoForceOn: null })
  expect(await refusalCodes(days.takeBack(admin, key(), id))).toEqual(['conflict model-without-day'])
  expect(await given(id)).toEqual([`2027-01-01 by ${head}`, `2027-02-01 by ${admin}`, `none by ${admin}`])
  expect(new Set(told)).toEqual(new Set([id]))
  await expect(database.store.pool.query('delete from quality_model_days')).rejects.toMatchObject({ code: 'AK001' })
})

test('It is refused to others, for a day that has come, for what is not approved, and for a day that is another version’s', async () => {
  const [two, three] = [`${family}_2.0`, await approved('3.0')]
  const { id: draft } = await models.draft(admin, key(), { ...model, version: '9.0' })
  expect(await refusalCodes(days.choose('p-konsulent1', key(), two, '2027-01-01'))).toEqual(['forbidden not-allowed'])
  expect(await refusalCodes(days.takeBack('p-leder-t001', key(), two))).toEqual(['forbidden not-allowed'])
  expect(await refusalCodes(days.choose(admin, key(), two, '2026-11-27'))).toEqual(['invalid model-day-not-ahead'])
  expect(await refusalCodes(days.choose(admin, key(), draft, '2027-01-01'))).toEqual(['conflict model-status'])
  expect(await refusalCodes(days.choose('p-konsulent1', key(), draft, '2027-01-01'))).toEqual(['not-found model-not-found'])
  expect(await refusalCodes(days.choose(admin, key(), 'findes_ikke', '2027-01-01'))).toEqual(['not-found model-not-found'])
  const both = await Promise.all([two, three].map((id) => refusalCodes(days.choose(admin, key(), id, '2027-03-01'))))
  expect(both.flat().sort()).toEqual(['conflict model-day-taken', 'done'])
})

test('On its day, not before, four who look at once put it in force once; the one that was is superseded', async () => {
  const { '2.0': two, '3.0': three } = await statuses()
  const [id, version] = two === '2027-03-01' ? [`${family}_2.0`, '2.0'] : [`${family}_3.0`, '3.0']
  expect([two, three].filter((one) => one === '2027-03-01')).toHaveLength(1)
  expect((await on('2027-03-01', -1000)(id)).waitMs).toBe(1000)
  expect((await statuses())[version]).toBe('2027-03-01')
  const answers = await Promise.all([1, 2, 3, 4].map(() => on('2027-03-01')(id)))
  expect(answers.map(({ waitMs, standing }) => [waitMs, standing.at])).toEqual([1, 2, 3, 4].map(() => [0, null]))
  expect(await statuses()).toMatchObject({ [version]: 'inForce', '1.0-eksempel': 'superseded' })
  expect((await models.get(admin, id))).toMatchObject({ inForceFrom: '2027-02-28T23:00:00.000Z', supersedes: `${family}_1.0-eksempel`, comesIntoForceOn: null })
  expect((await given(id)).at(-1)).toBe('none by the day')
  expect(await untoldModelDays(database.store.db, 'here')).not.toContain(id)
})

test('A version that is put in force at once does not wait for its day any more, and its workflow is told', async () => {
  const { db } = database.store
  const id = await approved('4.0')
  await days.choose(admin, key(), id, '2027-06-01')
  expect(await untoldModelDays(db, 'here')).toContain(id)
  await noteModelDayTold(db, await loadModelDay(db, id), 'here')
  expect([(await untoldModelDays(db, 'here')).includes(id), (await untoldModelDays(db, 'elsewhere')).includes(id)]).toEqual([false, true])
  expect(await models.act(admin, key(), id, 'putInForce')).toMatchObject({ status: 'inForce', comesIntoForceOn: null })
  expect((await untoldModelDays(db, 'here'))).toContain(id)
  await noteModelDayTold(db, await loadModelDay(db, id), 'here')
  expect(await untoldModelDays(db, 'elsewhere')).not.toContain(id)
  expect((await on('2027-06-01')(id)).standing.at).toBeNull()
  expect((await statuses())['4.0']).toBe('inForce')
})
