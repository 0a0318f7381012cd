import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { QualityModel } from '../../domain/quality-model/model.ts'
import { createOffers } from '../../services/offers.ts'
import { createPeople } from '../../services/people.ts'
import { createQualityModels, type QualityModelService } from '../../services/quality-models.ts'
import { loadExampleData } from '../../store/example-data.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { refusalCodes } from '../support/refusal-codes.ts'
import { demoHash } from '../store/demo-hash.ts'

const at = '2026-11-23T09:00:00.000Z'
const clock = () => new Date(at)
const shipped = 'sof-kvalitetsmodel-eksempel_1.0-eksempel'
let database: TestDatabase
let models: QualityModelService
let model: QualityModel

beforeAll(async () => {
  database = await createTestDatabase()
  await loadExampleData(database.store.db, { passwordHash: () => Promise.resolve(demoHash), at: clock() })
  models = createQualityModels({ db: database.store.db, clock })
  model = (await models.get('p-admin', shipped)).model
})
afterAll(() => database.drop())

let keys = 0
const key = (): string => `k${keys += 1}`

const actsFor = async (person: string) => (await models.get(person, 'sof-kvalitetsmodel-eksempel_3.0')).acts.map(({ act, refused }) => `${act}: ${refused?.code ?? 'yes'}`)
const offers = () => createOffers({ db: database.store.db, clock })
const peopleOfT011 = async () => (await offers().get('p-leder-t001', 'T011')).people.map(({ function: fn, name }) => `${fn}: ${name}`)

describe('a new version of the model', () => {
  test('goes from draft through hearing and approval into force, and supersedes the one before', async () => {
    const draft = await models.draft('p-admin', key(), { ...model, version: '2.0' })
    expect(draft).toMatchObject({ id: 'sof-kvalitetsmodel-eksempel_2.0', status: 'draft', createdBy: 'p-admin', createdAt: at })
    await models.act('p-admin', key(), draft.id, 'openHearing')
    await models.act('p-sekretariatsleder', key(), draft.id, 'sendBack')
    await models.act('p-admin', key(), draft.id, 'openHearing')
    expect(await models.act('p-sekretariatsleder', key(), draft.id, 'approve')).toMatchObject({ status: 'approved', approvedBy: 'p-sekretariatsleder', approvedAt: at, inForceFrom: null })
    expect(await models.act('p-admin', key(), draft.id, 'putInForce')).toMatchObject({ status: 'inForce', inForceFrom: at, supersedes: shipped })
    expect((await models.list('p-leder-t001')).map(({ id, status }) => [id, status])).toEqual([['sof-kvalitetsmodel-eksempel_1.0-eksempel', 'superseded'], ['sof-kvalitetsmodel-eksempel_2.0', 'inForce']])
  })

  test('is the secretariat\'s alone while it is a draft, and everybody\'s once in hearing', async () => {
    const { id } = await models.draft('p-sekretariatsleder', key(), { ...model, version: '3.0' })
    expect(await refusalCodes(models.get('p-konsulent1', id))).toEqual(['not-found model-not-found'])
    expect(await refusalCodes(models.act('p-konsulent1', key(), id, 'approve'))).toEqual(['not-found model-not-found'])
    expect((await models.list('p-konsulent1')).map(one => one.id)).not.toContain(id)
    expect((await models.list('p-admin')).map(one => one.id)).toContain(id)
    await models.act('p-admin', key(), id, 'openHearing')
    expect((await models.get('p-medarbejder1-t001', id)).model.requirements).toHaveLength(16)
  })

  test('is written, approved and put in force by nobody else', async () => {
    for (const person of ['p-konsulent1', 'p-beslutter1', 'p-auditor1', 'p-laeser1', 'p-leder-t001', 'p-centerchef1', 'p-bestyrelse-t004']) {
      expect(await refusalCodes(models.draft(person, key(), { ...model, version: '4.0' }))).toEqual(['forbidden not-allowed'])
      for (const act of ['openHearing', 'sendBack', 'approve', 'putInForce'] as const) {
        expect(await refusalCodes(models.act(person, key(), 'sof-kvalitetsmodel-eksempel_3.0', act))).toEqual(['forbidden not-allowed'])
      }
    }
    expect(await refusalCodes(models.act('p-admin', key(), 'sof-kvalitetsmodel-eksempel_3.0', 'approve'))).toEqual(['forbidden not-allowed'])
  })

  test('has a name of its own, no faults, and is found', async () => {
    expect(await refusalCodes(models.draft('p-admin', key(), { ...model, version: '3.0' }))).toEqual(['conflict model-version-exists'])
    const [first] = model.requirements
    expect(await refusalCodes(models.draft('p-admin', key(), { ...model, version: '5.0', requirements: [first!, { ...first!, criterionId: 'K99' }] }))).toEqual(['invalid model-id-twice', 'invalid model-criterion-unknown'])
    expect(await refusalCodes(models.get('p-admin', 'findes_ikke'))).toEqual(['not-found model-not-found'])
  })

  test('says what a person may do with it, and why not the rest', async () => {
    expect(await actsFor('p-sekretariatsleder')).toEqual(['openHearing: model-status', 'sendBack: yes', 'approve: yes', 'putInForce: model-status'])
    expect(await actsFor('p-leder-t001')).toEqual(['openHearing: not-allowed', 'sendBack: not-allowed', 'approve: not-allowed', 'putInForce: not-allowed'])
  })

  test('approved twice at once with one key is approved once, and both hear so; another key is told it is done', async () => {
    const [id, one] = ['sof-kvalitetsmodel-eksempel_3.0', key()]
    expect(await Promise.all([one, one].map(each => refusalCodes(models.act('p-sekretariatsleder', each, id, 'approve'))))).toEqual([['done'], ['done']])
    expect(await refusalCodes(models.act('p-sekretariatsleder', key(), id, 'approve'))).toEqual(['conflict model-status'])
    expect(await refusalCodes(models.act('p-sekretariatsleder', one, id, 'sendBack'))).toEqual(['invalid key-reused'])
  })

  test('put in force by four at once is put in force by one of them', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => refusalCodes(models.act('p-admin', key(), 'sof-kvalitetsmodel-eksempel_3.0', 'putInForce'))))
    expect(answers.flat().sort()).toEqual(['conflict model-status', 'conflict model-status', 'conflict model-status', 'done'])
    expect((await models.list('p-leder-t001')).filter(({ status }) => status === 'inForce').map(({ id }) => id)).toEqual(['sof-kvalitetsmodel-eksempel_3.0'])
  })
})

describe('an offer', () => {
  test('shows who leads it, who is above, and the deputy while somebody is away', async () => {
    expect(await peopleOfT011()).toEqual(['manager: Poul Skovgaard', 'boardChair: Dorthe Vestergaard', 'municipalContact: Villads Ejlersen', 'centreChief: Inger Bülow'])
    await database.store.pool.query("insert into absences (person_id, deputy_id, from_at, to_at) values ('p-leder-t011', 'p-medarbejder1-t011', '2026-11-20', '2026-12-01')")
    expect((await peopleOfT011())[0]).toBe('manager: Camilla Østergaard')
  })
  test('that is not there is refused', async () => {
    expect(await refusalCodes(offers().get('p-leder-t001', 'T999'))).toEqual(['not-found offer-not-found'])
  })
})

test('The people with a role are listed for those who staff audits only', async () => {
  const people = createPeople({ db: database.store.db, clock })
  expect(await people.withRole('p-konsulent1', 'decisionMaker')).toEqual([
    { personId: 'p-beslutter2', name: 'Ayşe Rahbek', title: 'Kontorchef, Drift og Udvikling', area: null, employerOfferId: null, employerCentreId: null },
    { personId: 'p-beslutter3', name: 'Henrik Bæk', title: 'Vicedirektør', area: null, employerOfferId: null, employerCentreId: null },
    { personId: 'p-beslutter1', name: 'Jesper Storm', title: 'Kontorchef, Kvalitet og Tilsyn', area: null, employerOfferId: null, employerCentreId: null },
  ])
  expect(await refusalCodes(people.withRole('p-leder-t001', 'auditor'))).toEqual(['forbidden not-allowed'])
  expect(await refusalCodes(people.withRole('p-auditor1', 'auditor'))).toEqual(['forbidden not-allowed'])
})
