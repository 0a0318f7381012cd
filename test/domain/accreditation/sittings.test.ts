import { describe, expect, test } from '@jest/globals'
import { sittings } from '../../../domain/accreditation/sittings.ts'

const written = (version: number, personId: string, time: string) => ({ version, author: { personId }, at: `2026-11-26T${time}.000Z` })

describe('Versions that autosave made', () => {
  test('Of one sitting the last is shown; a pause of more than five minutes or another writer begins a new one', () => {
    const versions = [written(1, 'a', '09:00:00'), written(2, 'a', '09:05:00'), written(3, 'a', '09:10:01'), written(4, 'b', '09:10:02'), written(5, 'a', '09:10:03')]
    expect(sittings(versions, (one) => one.author.personId).map((one) => one.version)).toStrictEqual([2, 3, 4, 5])
  })

  test('No version gives none', () => expect(sittings([], () => '')).toStrictEqual([]))
})
