// A table somebody filled: columns by their headings, whatever their order, and everything wrong by cell.
import { expect, test } from '@jest/globals'
import { type Cell, letterOf, readChoice, readDay, readTable, readWords } from '../../domain/tables/table.ts'

const table = (...rows: readonly (readonly Cell[])[]) => ({ rows: rows.map((cells, index) => ({ no: index + 1, cells })) })
const columns = { name: { heading: 'Navn', required: true, read: readWords(10) }, day: { heading: 'Dag', required: false, read: readDay } } as const

test.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [51, 'AZ'], [52, 'BA'], [701, 'ZZ'], [702, 'AAA']])('Column %i is %s', (place, letter) => { expect(letterOf(place)).toBe(letter) })

test.each([
  [new Date('2024-05-31T00:00:00Z'), '2024-05-31'], ['2024-05-31', '2024-05-31'], ['31.5.2024', '2024-05-31'], [' 31-05-2024 ', '2024-05-31'], ['31/5/2024', '2024-05-31'], ['1. 6. 2024', '2024-06-01'], ['29.2.2024', '2024-02-29'],
])('%s is the day %s', (cell, day) => { expect(readDay(cell)).toEqual({ value: day }) })
test.each([['29.2.2023'], ['31.4.2024'], ['2024'], [45_443], ['5/31/2024'], ['31.5.24'], ['1.1.0001'], [true], ['']])('%s is no day', (cell) => { expect(readDay(cell)).toEqual({ fault: 'cell-not-day' }) })

test('Headings are found in any order and case; other columns and empty rows are passed over', () => {
  const { records, problems } = readTable(table([null], ['Noter', ' dag ', 'NAVN'], ['x', '1.2.2024', 'Æ'], [null, '', '  '], [null, null, 7]), columns)
  expect(records.map((one) => [one.no, one.values])).toEqual([[3, { name: 'Æ', day: '2024-02-01' }], [5, { name: '7', day: null }]])
  expect(problems).toEqual([])
})
test('What is wrong is told by cell: a day that is none, a text too long, a cell that must not be empty', () => {
  const { problems } = readTable(table(['Navn', 'Dag'], ['Langt navn, alt for langt', 'i går'], [null, '1.1.2024']), columns)
  expect(problems).toEqual([
    { cell: 'A2', code: 'cell-too-long', value: 'Langt navn, alt for langt', params: { max: 10, length: 25 } }, { cell: 'B2', code: 'cell-not-day', value: 'i går', params: {} }, { cell: 'A3', code: 'cell-empty', value: '', params: {} },
  ])
})
test('A needed column that is missing, or one that is there twice, is told before any row; an optional one may be missing', () => {
  expect(readTable(table(['Dag', 'Dag'], ['1.1.2024', '2.1.2024']), columns).problems.map((one) => [one.code, one.params['heading']])).toEqual([['table-column-missing', 'Navn'], ['table-column-twice', 'Dag']])
  expect(readTable(table(['Navn'], ['A']), columns)).toMatchObject({ records: [{ values: { name: 'A', day: null } }], problems: [] })
  expect(readTable(table([null, ' ']), columns).problems.map((one) => one.code)).toEqual(['table-empty'])
})
test('A choice is read by any of its words', () => {
  const read = readChoice([['yes', 'Ja', 'J'], ['no', 'Nej']] as const)
  expect([read('ja'), read(' J '), read('NEJ'), read('måske')]).toEqual([{ value: 'yes' }, { value: 'yes' }, { value: 'no' }, { fault: 'cell-not-choice', params: { choices: 'Ja, Nej' } }])
})
