// A table that somebody filled in a spreadsheet: its columns found by their headings, each cell read, and everything wrong told by cell.
import { isReckonedDay } from '../deadlines/local-time.ts'
import type { LocalDate } from '../deadlines/types.ts'

/** A cell as a sheet holds it. A Date is a day: midnight in UTC. */
export type Cell = string | number | boolean | Date | null
/** Rows with their numbers as the sheet shows them, from 1; the first that has anything is the head. */
export interface RawTable { readonly rows: readonly { readonly no: number; readonly cells: readonly Cell[] }[] }

/** One thing wrong. `cell` as the sheet names it ('C17'; a row alone: '17'; the head: its heading), `value` as it stands there. */
export interface TableProblem { readonly cell: string; readonly code: string; readonly value: string; readonly params: Readonly<Record<string, string | number>> }

/** What a cell is read as, or the code of what is wrong with it. */
export type Reading<T> = { readonly value: T } | { readonly fault: string; readonly params?: TableProblem['params'] }
/** A column by its heading. An empty cell is read as `null`, and is wrong where the column is `required`; an optional column may be missing altogether. */
export interface Column<T> { readonly heading: string; readonly required: boolean; readonly read: (cell: Exclude<Cell, null>) => Reading<T> }

type Columns = Readonly<Record<string, Column<unknown>>>
type ValueOf<C> = C extends Column<infer T> ? T : never
/** A row as it was read; a value is null where the cell is empty or wrong. */
export interface TableRecord<C extends Columns> { readonly no: number; readonly values: { readonly [K in keyof C]: ValueOf<C[K]> | null }; readonly cellOf: (name: keyof C & string) => string }

/** 0 is A, 25 Z, 26 AA. */
export const letterOf = (column: number): string => (column < 26 ? '' : letterOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))
const shown = (cell: Cell): string => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '')).slice(0, 100)
const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '')
const same = (a: string, b: string): boolean => a.trim().toLocaleLowerCase('da') === b.trim().toLocaleLowerCase('da')

/** The records of a table and all that is wrong with it. Empty rows are passed over; columns that are not asked for too. */
export function readTable<C extends Columns>(table: RawTable, columns: C): { readonly records: readonly TableRecord<C>[]; readonly problems: readonly TableProblem[] } {
  const problems: TableProblem[] = []
  const filled = table.rows.filter((row) => row.cells.some((cell) => !isEmpty(cell)))
  const [head, ...body] = filled
  if (!head) return { records: [], problems: [{ cell: 'A1', code: 'table-empty', value: '', params: {} }] }
  const names = Object.keys(columns) as (keyof C & string)[]
  const placeOf = new Map(names.map((name) => [name, head.cells.findIndex((cell) => typeof cell === 'string' && same(cell, columns[name]?.heading ?? ''))]))
  for (const name of names) {
    const heading = columns[name]?.heading ?? ''
    if (placeOf.get(name) === -1 && columns[name]?.required) problems.push({ cell: String(head.no), code: 'table-column-missing', value: '', params: { heading } })
    if (head.cells.filter((cell) => typeof cell === 'string' && same(cell, heading)).length > 1) problems.push({ cell: String(head.no), code: 'table-column-twice', value: heading, params: { heading } })
  }
  if (problems.length > 0) return { records: [], problems }
  const records = body.map(({ no, cells }): TableRecord<C> => {
    const cellOf = (name: keyof C & string): string => { const place = placeOf.get(name) ?? -1; return place < 0 ? String(no) : `${letterOf(place)}${String(no)}` }
    const values = Object.fromEntries(names.map((name) => {
      const { required, read } = columns[name] as Column<unknown>
      const cell = cells[placeOf.get(name) ?? -1] ?? null
      if (isEmpty(cell) || cell === null) {
        if (required) problems.push({ cell: cellOf(name), code: 'cell-empty', value: '', params: {} })
        return [name, null]
      }
      const reading = read(cell)
      if ('value' in reading) return [name, reading.value]
      problems.push({ cell: cellOf(name), code: reading.fault, value: shown(cell), params: reading.params ?? {} })
      return [name, null]
    })) as TableRecord<C>['values']
    return { no, values, cellOf }
  })
  return { records, problems }
}

/** A day: a date of the sheet, 2024-05-31, 31.5.2024, 31-05-2024 or 31/5 2024. */
export const readDay = (cell: Exclude<Cell, null>): Reading<LocalDate> => {
  const text = cell instanceof Date ? (Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)) : String(cell).trim()
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[./ -]+(\d{1,2})[./ -]+(\d{4})$/.exec(text) ?? []
  const iso = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isReckonedDay(iso) ? { value: iso } : { fault: 'cell-not-day' }
}

/** Words of at most `most` characters, with their line breaks; a number stands as it is written. */
export const readWords = (most: number) => (cell: Exclude<Cell, null>): Reading<string> => {
  const text = (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)).replaceAll('\r\n', '\n').replaceAll('\0', '').trim()
  return text.length <= most ? { value: text } : { fault: 'cell-too-long', params: { max: most, length: text.length } }
}

/** Words that are no day: a sheet makes a day of a house number like 3-5 while it is typed, and what was meant cannot be known. */
export const readPlain = (most: number) => (cell: Exclude<Cell, null>): Reading<string> => (cell instanceof Date ? { fault: 'cell-made-day' } : readWords(most)(cell))

/** One of `choices`, by any of its words, whatever the case. */
export const readChoice = <T>(choices: readonly (readonly [value: T, ...words: readonly string[]])[]) => (cell: Exclude<Cell, null>): Reading<T> => {
  const text = String(cell)
  const found = choices.find(([, ...words]) => words.some((word) => same(word, text)))
  return found ? { value: found[0] } : { fault: 'cell-not-choice', params: { choices: choices.map(([, word]) => word).join(', ') } }
}

/** A whole number from `min` to `max`, written as one. */
export const readWhole = (min: number, max: number) => (cell: Exclude<Cell, null>): Reading<number> => {
  const text = String(cell).trim()
  return /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max ? { value: Number(text) } : { fault: 'cell-not-number', params: { min, max } }
}

/** A number that is a name: exactly `count` digits. Blanks between them are passed over, and zeros that a sheet took from its front are put back. */
export const readDigits = (count: number) => (cell: Exclude<Cell, null>): Reading<string> => {
  const text = String(cell).replaceAll(/\s/g, '')
  const whole = typeof cell === 'number' ? text.padStart(count, '0') : text
  return /^\d+$/.test(whole) && whole.length === count ? { value: whole } : { fault: 'cell-not-digits', params: { count } }
}

/** A mail address, in small letters. */
export const readMail = (cell: Exclude<Cell, null>): Reading<string> => {
  const text = String(cell).trim().toLowerCase()
  return text.length <= 254 && /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]+$/.test(text) ? { value: text } : { fault: 'cell-not-mail' }
}
