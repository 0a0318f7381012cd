import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { holdersOf, lineAbove } from '../../domain/people/functions.ts'
import { loadExampleData } from '../../store/example-data.ts'
import { listOffers, offerById } from '../../store/offers.ts'
import { functionHoldingsFor, peopleWithRole } from '../../store/people.ts'
import { modelsInForce, modelVersionById } from '../../store/quality-models.ts'
import { countOpenDemoAccounts } from '../../store/accounts.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { demoHash } from './demo-hash.ts'

const at = new Date('2026-11-23T09:00:00Z')
const now = at.toISOString()
let database: TestDatabase
const db = () => database.store.db
const load = () => loadExampleData(db(), { passwordHash: () => Promise.resolve(demoHash), at })

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const allOffers = async () => (await listOffers(db(), { sort: 'id', descending: false, page: 1, pageSize: 100 })).offers

describe('the example data', () => {
  test('Of four that load it at once, one does, and afterwards nobody does', async () => {
    expect((await Promise.all([load(), load(), load(), load()])).filter(Boolean)).toHaveLength(1)
    expect(await load()).toBe(false)
  })

  test('It has forty offers, five centres, four areas and their departments', async () => {
    const offers = await allOffers()
    expect(offers).toHaveLength(40)
    expect(new Set(offers.map(offer => offer.centre.id))).toEqual(new Set([
      'voksne-med-handicap-syd', 'voksne-med-handicap-nord', 'socialpsykiatri', 'socialpsykiatri-og-udsatte-voksne', 'boern-og-unge-med-handicap']))
    expect(new Set(offers.map(offer => offer.areaName))).toEqual(new Set(['Voksne med handicap', 'Borgere med psykisk sårbarhed', 'Udsatte voksne', 'Børn og unge med handicap']))
    expect(offers.filter(offer => offer.ownership === 'selfOwned').map(({ id }) => id)).toEqual(
      ['T004', 'T007', 'T011', 'T013', 'T019', 'T022', 'T026', 'T029', 'T034', 'T035', 'T039'])
  })

  test('An offer that closes, one that merges and one that is new say so', async () => {
    const offers = await allOffers()
    expect(offers.filter(offer => offer.lifecycle.status !== 'inOperation').map(({ id, lifecycle }) => [id, lifecycle])).toEqual([
      ['T031', { status: 'merging', mergesInto: 'T032', at: '2027-01-01' }],
      ['T033', { status: 'closing', closes: '2027-03-31' }],
      ['T038', { status: 'new', opened: '2026-09-01' }],
    ])
  })

  test('Every offer has one manager, someone above, and a chair and a contact where it is self-owned', async () => {
    const managers = new Set<string>()
    for (const offer of await allOffers()) {
      const holdings = await functionHoldingsFor(db(), offer.id)
      const unit = { kind: 'offer', id: offer.id } as const
      const found = holdersOf(unit, 'manager', holdings, [], now)
      expect(found).toHaveLength(1)
      managers.add(found[0] ?? '')
      const above = lineAbove({ id: offer.id, centreId: offer.centre.id, ownership: offer.ownership, hasBoard: offer.board !== null }, holdings, [], now)
      expect(above).toHaveLength(1)
      expect(above[0]).toMatch(offer.ownership === 'selfOwned' ? /^p-bestyrelse-/ : /^p-centerchef\d$/)
      expect(holdersOf(unit, 'municipalContact', holdings, [], now)).toHaveLength(offer.ownership === 'selfOwned' ? 1 : 0)
    }
    expect(managers.size).toBe(40)
  })

  test('Every role is held: three consultants, a head, an administrator, three deciders, two readers, twelve auditors', async () => {
    const counts = await Promise.all((['consultant', 'secretariatHead', 'administrator', 'decisionMaker', 'reader', 'auditor'] as const)
      .map(async role => (await peopleWithRole(db(), role, now)).length))
    expect(counts).toEqual([3, 1, 1, 3, 2, 12])
  })

  test('Every offer has at least four auditors from another area and centre who have not worked there', async () => {
    const auditors = await peopleWithRole(db(), 'auditor', now)
    for (const offer of await allOffers()) {
      const worked = (await functionHoldingsFor(db(), offer.id)).map(({ personId }) => personId)
      const eligible = auditors.filter(one => one.area !== offer.area && one.employerCentreId !== offer.centre.id && one.employerOfferId !== offer.id && !worked.includes(one.id))
      expect(eligible.length).toBeGreaterThanOrEqual(4)
    }
  })

  test('The demo accounts have the names the guide gives, and all share one password', async () => {
    expect(await countOpenDemoAccounts(db())).toBe(100)
    const { rows } = await sql<{ username: string }>`select username from accounts where username in
      ('konsulent1', 'leder-t001', 'auditor1', 'auditor10', 'beslutter1', 'centerchef1', 'sekretariatsleder', 'admin', 'laeser1', 'bestyrelse-t004', 'medarbejder1-t001')`.execute(db())
    expect(rows).toHaveLength(11)
    const { rows: hashes } = await sql`select distinct password_hash from accounts`.execute(db())
    expect(hashes).toHaveLength(1)
  })

  test('One quality model is in force, with its sixteen requirements', async () => {
    const [version, ...others] = await modelsInForce(db())
    expect(others).toEqual([])
    expect(version).toMatchObject({ id: 'sof-kvalitetsmodel-eksempel_1.0-eksempel', approvedBy: 'p-sekretariatsleder', inForceFrom: now, supersedes: null })
    expect((await modelVersionById(db(), version!.id))?.model.requirements).toHaveLength(16)
  })

  test('The departments of an offer come with it in Danish order', async () => {
    expect((await offerById(db(), 'T008'))?.departments.map(({ name }) => name)).toEqual(['Afdeling Vest', 'Afdeling Øst', 'Aktivitetshuset', 'Nathuset'])
  })

  test('The people of the file are all there', async () => {
    const file: { people: unknown[] } = JSON.parse(await readFile(new URL('../../data/demo-people.json', import.meta.url), 'utf8'))
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from people`.execute(db())
    expect([file.people.length, rows[0]?.n]).toEqual([100, 100])
  })
})
