// What a correction of the issued report replaces, and what it is refused for.
import { expect, test } from '@jest/globals'
import type { ContentRow } from '../../../domain/accreditation/facts.ts'
import type { Entries } from '../../../domain/accreditation/acts.ts'
import { corrected, correctionGaps, correctionOf } from '../../../domain/accreditation/correction.ts'
import { codes } from './given.ts'
import { draft, row } from './facts-of.ts'

type Texts = Entries['correctReport']['texts']
const gaps = (texts: Texts, rows = draft) => codes(correctionGaps({ reason: 'Forkert tal', texts }, { rows }))
const made = (texts: Texts, rows = draft) => { const { key, body } = correctionOf({ reason: 'Forkert tal', texts }, { rows }); return row('correction', key, body) }
const textAt = (rows: readonly ContentRow[], kind: 'reportText' | 'finding', key: string) => rows.flatMap((one) => ((one.kind === 'reportText' || one.kind === 'finding') && one.kind === kind && one.key === key ? [one.body.text] : []))

test('A correction keeps each text as it was and as it is now; the frozen one stays.', () => {
  const first = made([{ section: 'summary', text: 'Fire pladser' }, { section: 'finding', requirementId: 'r1', pair: 'modelPractice', text: 'Set to gange' }, { section: 'obstacles', text: 'Sne' }])
  expect(first).toMatchObject({ key: '1', body: { changes: [
    { section: 'summary', before: 'Tekst', after: 'Fire pladser' }, { section: 'finding', requirementId: 'r1', pair: 'modelPractice', before: 'Set', after: 'Set to gange' }, { section: 'obstacles', before: '', after: 'Sne' },
  ] } })
  const rows = [...draft, first]
  const second = made([{ section: 'summary', text: 'Fem pladser' }], rows)
  expect(second).toMatchObject({ key: '2', body: { changes: [{ before: 'Fire pladser', after: 'Fem pladser' }] } })
  const all = [...rows, second]
  expect([0, 1, 2].map((count) => textAt(corrected(all, count), 'reportText', 'summary'))).toEqual([['Tekst'], ['Fire pladser'], ['Fem pladser']])
  expect([0, 1, 2].map((count) => textAt(corrected(all, count), 'reportText', 'obstacles'))).toEqual([[], ['Sne'], ['Sne']])
  expect(textAt(corrected(all, 2), 'finding', 'r1/modelPractice')).toEqual(['Set to gange'])
  expect(textAt(all, 'reportText', 'summary')).toEqual(['Tekst'])
})

test.each<[texts: Texts, expected: readonly string[]]>([
  [[{ section: 'summary', text: 'Nyt' }], []],
  [[], ['correction-empty texts']],
  [[{ section: 'summary', text: 'Tekst' }], ['correction-changes-nothing texts.0.text']],
  [[{ section: 'summary', text: 'Nyt' }, { section: 'summary', text: 'Nyere' }], ['correction-twice texts.1']],
  [[{ section: 'finding', requirementId: 'r1', text: 'Nyt' }], ['correction-place texts.0']],
  [[{ section: 'finding', requirementId: 'r2', pair: 'modelPractice', text: 'Nyt' }], ['correction-place texts.0']],
  [[{ section: 'practice', requirementId: 'r1', pair: 'modelPractice', text: 'Nyt' }], ['correction-place texts.0']],
])('%j is refused for %j', (texts, expected) => { expect(gaps(texts)).toEqual(expected) })
