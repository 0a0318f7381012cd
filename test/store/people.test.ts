import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { holdersOf } from '../../domain/people/functions.ts'
import { loadExampleData } from '../../store/example-data.ts'
import { absencesOf, functionHoldingsFor, functionsActedFor, peopleById, peopleWithRole, rolesOf } from '../../store/people.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { demoHash } from './demo-hash.ts'

let database: TestDatabase
const now = '2026-11-23T09:00:00.000Z'
const db = () => database.store.db
beforeAll(async () => {
  database = await createTestDatabase()
  await loadExampleData(db(), { passwordHash: () => Promise.resolve(demoHash), at: new Date(now) })
  const away = (person: string, deputy: string, from: string, to: string) => db().insertInto('absences')
    .values({ person_id: person, deputy_id: deputy, from_at: `${from}T00:00:00Z`, to_at: `${to}T00:00:00Z` }).execute()
  await away('p-leder-t001', 'p-leder-t002', '2026-11-20', '2026-11-30')
  await away('p-leder-t002', 'p-leder-t003', '2026-11-22', '2026-11-25')
  await away('p-leder-t005', 'p-leder-t006', '2026-01-01', '2026-02-01')
  await away('p-auditor1', 'p-auditor2', '2026-11-01', '2026-12-31')
})
afterAll(() => database.drop())

test('People are found by their ids in Danish order, and unknown ids are left out', async () => {
  const people = await peopleById(db(), ['p-leder-t027', 'p-admin', 'p-ukendt', 'p-centerchef3'])
  expect(people.map(({ name }) => name)).toEqual(['Mads Østergaard', 'Øjvind Bülow', 'Åse Nørby'])
  expect(people[0]).toEqual({
    id: 'p-admin', name: 'Mads Østergaard', email: 'mads.oestergaard@sof.example', title: 'Administrator i Akkrediteringssekretariatet',
    area: null, employerOfferId: null, employerCentreId: null, activeFrom: '2024-07-31T22:00:00.000Z', activeTo: null,
  })
  expect(await peopleById(db(), [])).toEqual([])
})

describe('a role', () => {
  test('is held from its beginning (included) to its end (not included)', async () => {
    await db().insertInto('role_holdings').values({ person_id: 'p-laeser1', role: 'decisionMaker', valid_from: '2026-11-01T00:00:00Z', valid_to: '2026-11-23T09:00:00Z' }).execute()
    const ids = async (at: string) => (await peopleWithRole(db(), 'decisionMaker', at)).map(({ id }) => id)
    expect(await ids('2026-10-31T23:59:59.999Z')).not.toContain('p-laeser1')
    expect(await ids('2026-11-01T00:00:00.000Z')).toContain('p-laeser1')
    expect(await ids('2026-11-23T08:59:59.999Z')).toContain('p-laeser1')
    expect(await ids(now)).not.toContain('p-laeser1')
    expect((await rolesOf(db(), ['p-laeser1', 'p-leder-t001'], '2026-11-02T00:00:00.000Z')).get('p-laeser1')).toEqual(['decisionMaker', 'reader'])
    expect((await rolesOf(db(), ['p-laeser1', 'p-leder-t001'], now))).toEqual(new Map([['p-laeser1', ['reader']]]))
    expect(await rolesOf(db(), [], now)).toEqual(new Map())
  })
})

const acted = async (personId: string, at: string) => (await functionsActedFor(db(), personId, at)).map(({ unit, function: fn, asDeputy }) => `${unit.id} ${fn}${asDeputy ? ' as deputy' : ''}`)

describe('functions', () => {
  test('The holders at an offer are its own people and the chief of its centre', async () => {
    const holdings = await functionHoldingsFor(db(), 'T004')
    expect(holdings.map(({ function: fn, personId }) => [fn, personId])).toEqual([
      ['centreChief', 'p-centerchef2'], ['manager', 'p-leder-t004'], ['staff', 'p-medarbejder1-t004'], ['staff', 'p-medarbejder2-t004'],
      ['boardChair', 'p-bestyrelse-t004'], ['municipalContact', 'p-kontakt1'],
    ])
    expect(holdings[0]).toMatchObject({ unit: { kind: 'centre', id: 'voksne-med-handicap-nord' }, validFrom: '2024-07-31T22:00:00.000Z', validTo: null })
  })

  test('Those who held one before are still told, with its end', async () => {
    expect((await functionHoldingsFor(db(), 'T025')).filter(({ personId }) => personId === 'p-auditor10')).toEqual([
      { unit: { kind: 'offer', id: 'T025' }, function: 'staff', personId: 'p-auditor10', validFrom: '2024-07-31T22:00:00.000Z', validTo: '2025-12-30T23:00:00.000Z' },
    ])
  })

  test('A person who has left holds nothing from then on, though nobody closed the holding', async () => {
    await db().updateTable('people').set({ active_to: '2026-11-01T00:00:00Z' }).where('id', '=', 'p-leder-t040').execute()
    const holdings = await functionHoldingsFor(db(), 'T040')
    expect(holdersOf({ kind: 'offer', id: 'T040' }, 'manager', holdings, [], now)).toEqual([])
    expect(holdersOf({ kind: 'offer', id: 'T040' }, 'manager', holdings, [], '2026-10-31T00:00:00.000Z')).toEqual(['p-leder-t040'])
    expect(await functionsActedFor(db(), 'p-leder-t040', now)).toEqual([])
  })

  test('The absences of a person come with those of the deputies, and no others', async () => {
    const absences = await absencesOf(db(), ['p-leder-t001'])
    expect(absences.map(({ personId, deputyId }) => [personId, deputyId])).toEqual([['p-leder-t001', 'p-leder-t002'], ['p-leder-t002', 'p-leder-t003']])
    expect(absences[0]).toMatchObject({ from: '2026-11-20T00:00:00.000Z', to: '2026-11-30T00:00:00.000Z' })
    expect(holdersOf({ kind: 'offer', id: 'T001' }, 'manager', await functionHoldingsFor(db(), 'T001'), absences, now)).toEqual(['p-leder-t003'])
    expect(await absencesOf(db(), [])).toEqual([])
  })

  test('A deputy of a deputy acts for all three, and each gets their own back', async () => {
    expect((await acted('p-leder-t003', now)).sort()).toEqual(['T001 manager as deputy', 'T002 manager as deputy', 'T003 manager'])
    expect(await acted('p-leder-t001', now)).toEqual([])
    expect((await acted('p-leder-t002', '2026-11-25T00:00:00.000Z')).sort()).toEqual(['T001 manager as deputy', 'T002 manager'])
    expect(await acted('p-leder-t003', '2026-11-30T00:00:00.000Z')).toEqual(['T003 manager'])
    expect(await acted('p-leder-t006', now)).toEqual(['T006 manager'])
  })
})

describe('what the database itself refuses', () => {
  const holding = { person_id: 'p-auditor1', valid_from: now, valid_to: null }
  const refused: readonly [string, () => Promise<unknown>, string][] = [
    ['a function at an offer that does not exist', () => db().insertInto('function_holdings').values({ ...holding, unit_kind: 'offer', unit_id: 'T999', function: 'staff' }).execute(), '23503'],
    ['a function at a centre that does not exist', () => db().insertInto('function_holdings').values({ ...holding, unit_kind: 'centre', unit_id: 'T001', function: 'centreChief' }).execute(), '23503'],
    ['a centre chief at an offer', () => db().insertInto('function_holdings').values({ ...holding, unit_kind: 'offer', unit_id: 'T001', function: 'centreChief' }).execute(), '23514'],
    ['the same open function twice', () => db().insertInto('function_holdings').values({ ...holding, unit_kind: 'offer', unit_id: 'T003', function: 'staff' }).execute(), '23505'],
    ['a person as their own deputy', () => db().insertInto('absences').values({ person_id: 'p-admin', deputy_id: 'p-admin', from_at: now, to_at: '2027-01-01T00:00:00Z' }).execute(), '23514'],
    ['an absence that ends before it begins', () => db().insertInto('absences').values({ person_id: 'p-admin', deputy_id: 'p-laeser1', from_at: now, to_at: '2026-01-01T00:00:00Z' }).execute(), '23514'],
    ['a role nobody knows', () => database.store.pool.query("insert into role_holdings (person_id, role, valid_from) values ('p-admin', 'boss', now())"), '23514'],
    ['two people with one address of mail', () => database.store.pool.query("insert into people (id, name, email, title) values ('p-ny', 'Ny', 'MADS.oestergaard@sof.example', 'Ny')"), '23505'],
    ['a self-owned offer without a board', () => database.store.pool.query("update offers set board = null where id = 'T004'"), '23514'],
  ]
  test.each(refused)('is %s', async (_what, act, code) => {
    await expect(act()).rejects.toMatchObject({ code })
  })
})
