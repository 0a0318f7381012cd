// A new version of the quality model comes into force on its day of the calendar, by its workflow. Run by `npm run test:time`.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { modelDayWorkflowId } from '../../workflows/ids.ts'
import { type SkippingService, startSkippingService } from '../support/skipping.ts'

let service: SkippingService
beforeAll(async () => { service = await startSkippingService() }, 300_000)
afterAll(() => service.stop())

const [head, admin] = ['p-sekretariatsleder', 'p-admin']
const family = 'sof-kvalitetsmodel-eksempel'
const post = async (by: string, path: string, body: object = {}) => {
  const answer = await (await service.http.as(by)).post(path, { body })
  await service.modelDayTelling.idle()
  return [answer.status, answer.body['code']]
}
const get = async (path: string) => (await (await service.http.as(head)).get(path)).body
const approved = async (version: string): Promise<string> => {
  const id = `${family}_${version}`
  const { model } = await get(`/quality-models/${family}_1.0-eksempel`) as { readonly model: object }
  expect(await post(admin, '/quality-models', { ...model, version })).toEqual([201, undefined])
  expect([await post(admin, `/quality-models/${id}/open-hearing`), await post(head, `/quality-models/${id}/approve`)]).toEqual([[200, undefined], [200, undefined]])
  return id
}
const statuses = async () => ((await get('/quality-models'))['rows'] as readonly { readonly version: string; readonly status: string }[]).map(({ version, status }) => `${version} ${status}`).toSorted()
const begin = async (offerId: string) => String((await (await service.http.as('p-konsulent1')).post('/accreditations', { body: { offerId } })).body['accreditationId'])
const modelOf = async (caseId: string) => (await service.services.accreditations.get('p-konsulent1', caseId)).modelId

// Friday 1 March 2030 begins at 23:00 UTC the evening before.
test('It waits for the day it was moved to, and cases that run stay on theirs; one that was taken back never comes', async () => {
  await service.goTo('2030-01-02')
  const [two, three] = [await approved('2.0'), await approved('3.0')]
  expect(await post(head, `/quality-models/${two}/choose-day`, { on: '2030-02-01' })).toEqual([200, undefined])
  expect(await post(admin, `/quality-models/${two}/choose-day`, { on: '2030-03-01' })).toEqual([200, undefined])
  expect(await post(admin, `/quality-models/${three}/choose-day`, { on: '2030-02-15' })).toEqual([200, undefined])
  expect(await post(admin, `/quality-models/${three}/take-back-day`)).toEqual([200, undefined])
  await service.goTo('2030-02-28', '23:30')
  expect(await statuses()).toEqual(['1.0-eksempel inForce', '2.0 approved', '3.0 approved'])
  const running = await begin('T001')
  await service.goTo('2030-03-01', '00:30')
  expect(await statuses()).toEqual(['1.0-eksempel superseded', '2.0 inForce', '3.0 approved'])
  expect(await get(`/quality-models/${two}`)).toMatchObject({ inForceFrom: expect.stringMatching(/^2030-02-28T23:00/), supersedes: `${family}_1.0-eksempel` })
  expect([await modelOf(running), await modelOf(await begin('T002'))]).toEqual([`${family}_1.0-eksempel`, two])
  expect(await post(head, `/quality-models/${two}/take-back-day`)).toEqual([409, 'model-without-day'])
  expect((await service.engineHistory(modelDayWorkflowId(two))).length).toBeGreaterThan(10)
}, 300_000)
