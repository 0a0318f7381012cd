import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { loadExampleData } from '../../store/example-data.ts'
import { listOffers, offerById } from '../../store/offers.ts'
import type { OfferQuery } from '../../domain/people/offer.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { demoHash } from './demo-hash.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  await loadExampleData(database.store.db, { passwordHash: () => Promise.resolve(demoHash), at: new Date('2026-11-23T09:00:00Z') })
})
afterAll(() => database.drop())

const list = async (query: Partial<OfferQuery>) => {
  const { offers, total } = await listOffers(database.store.db, { sort: 'id', descending: false, page: 1, pageSize: 100, ...query })
  return { ids: offers.map(({ id }) => id), names: offers.map(({ name }) => name), total }
}

describe('a list of offers', () => {
  test('is narrowed by area, centre, ownership and type together', async () => {
    expect(await list({ area: 'socialpsykiatri', centreId: 'socialpsykiatri-og-udsatte-voksne' })).toMatchObject({ ids: ['T016', 'T018', 'T020', 'T022', 'T024'], total: 5 })
    expect(await list({ ownership: 'selfOwned', area: 'boernehandicap' })).toMatchObject({ ids: ['T034', 'T035', 'T039'], total: 3 })
    expect(await list({ type: 'forsorgshjem-110', ownership: 'municipal' })).toMatchObject({ ids: ['T025'], total: 1 })
    expect(await list({ area: 'findes-ikke' })).toMatchObject({ ids: [], total: 0 })
  })

  const searches: readonly [string, readonly string[]][] = [
    ['Havrevangen', ['T001']],
    ['havrev', ['T001']],
    ['VÆVERIET', ['T009']],
    ['væve', ['T009']],
    ['T02', ['T020', 'T021', 'T022', 'T023', 'T024', 'T025', 'T026', 'T027', 'T028', 'T029']],
    ['t040', ['T040']],
    ['forsorgshjem', ['T025', 'T026']],
    ['herberg', ['T025', 'T026']],
    ['Brønshøj', ['T001', 'T006', 'T013', 'T031']],
    ['børn og unge med handicap', ['T031', 'T032', 'T033', 'T034', 'T035', 'T036', 'T037', 'T038', 'T039', 'T040']],
    ['%', []],
    ['_', []],
    ['\\', []],
    ["x' or 1=1 --", []],
    ['   ', Array.from({ length: 40 }, (_, n) => `T${String(n + 1).padStart(3, '0')}`)],
  ]
  test.each(searches)('finds by %j', async (search, expected) => {
    expect((await list({ search })).ids).toEqual(expected)
  })

  test('stands in Danish order, Æ Ø Å after Z, whatever the database\'s own order', async () => {
    await database.store.pool.query(`update offers set name = x.name from (values ('T001', 'Åstedet'), ('T002', 'Østhuset'), ('T003', 'Ærtebo'), ('T004', 'Zonen'), ('T005', 'Aakanden'), ('T006', 'abildgård')) x(id, name) where offers.id = x.id`)
    const { names } = await list({ sort: 'name', centreId: 'voksne-med-handicap-syd' })
    expect(names.slice(-3)).toEqual(['Ærtebo', 'Aakanden', 'Åstedet'])
    expect((await list({ sort: 'name', centreId: 'voksne-med-handicap-nord' })).names.slice(0, 1)).toEqual(['abildgård'])
    expect((await list({ sort: 'name', descending: true, pageSize: 2 })).names).toEqual(['Åstedet', 'Aakanden'])
  })

  test('is cut into pages that never overlap and leave nothing out, though many are equal in what is sorted by', async () => {
    const pages = await Promise.all([1, 2, 3, 4, 5, 6].map(page => list({ sort: 'area', page, pageSize: 8 })))
    expect(pages.map(({ ids }) => ids.length)).toEqual([8, 8, 8, 8, 8, 0])
    expect(new Set(pages.flatMap(({ ids }) => ids)).size).toBe(40)
    expect(pages.map(({ total }) => total)).toEqual([40, 40, 40, 40, 40, 40])
  })

  test('puts those without the date last, in both directions', async () => {
    const never = ['T009', 'T018', 'T027', 'T036', 'T038']
    for (const descending of [false, true]) {
      expect((await list({ sort: 'lastAuditDate', descending })).ids.slice(-5).sort()).toEqual(never)
    }
    expect((await list({ sort: 'lastAuditDate', pageSize: 1 })).ids).toEqual(['T001'])
    expect((await list({ sort: 'lastAuditDate', descending: true, pageSize: 1 })).ids).toEqual(['T040'])
  })
})

describe('one offer', () => {
  test('comes with its centre, address, board and dates as calendar days', async () => {
    expect(await offerById(database.store.db, 'T011')).toMatchObject({
      id: 'T011', name: 'Aktivitets- og samværstilbuddet Pakhus 9', areaName: 'Voksne med handicap', ownership: 'selfOwned',
      centre: { id: 'voksne-med-handicap-syd', name: 'Center for Voksne med Handicap Syd (fiktiv)' },
      lastAuditDate: '2025-06-02', nextCycleDate: null,
      board: { chairTitle: 'Bestyrelsesformand', municipalContactTitle: 'Kommunens kontaktperson' },
      departments: [
        { id: 'T011-A2', sameAddress: true, address: null }, { id: 'T011-A1', sameAddress: true },
        { id: 'T011-A3', name: 'Aktivitetshuset', sameAddress: false }, { id: 'T011-A4', name: 'Nathuset', sameAddress: false },
      ],
    })
  })

  test('that does not exist is undefined', async () => {
    expect(await offerById(database.store.db, 'T999')).toBeUndefined()
    expect(await offerById(database.store.db, "T001' or '1'='1")).toBeUndefined()
  })
})
