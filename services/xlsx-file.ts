// Tables as an Excel file: days are days, numbers are numbers, the head stays in sight and filters, and a text is never a formula.
import writeXlsx, { type CellObject } from 'write-excel-file/node'
import { getCellAddress, getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility'

/** One sheet; the first row is its head. A text like '2026-12-28' is a day, one like '2026-12-28 14:05' a moment of the local clock. */
export interface TableSheet { readonly name: string; readonly rows: readonly (readonly (string | number | null)[])[] }

/** Excel calls a file damaged in which a cell holds more. */
const mostCharacters = 32_767
const fitted = (text: string): string => (text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters - 1)}…`)

/** The day or moment that a text is; undefined where it is another text, also one that only looks like a day. */
const dateOf = (text: string): { readonly value: Date; readonly format: string } | undefined => {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}))?$/.exec(text) ?? []
  if (day === undefined) return undefined
  const value = new Date(`${day}T${time ?? '00:00'}Z`)
  return Number.isNaN(value.getTime()) || !value.toISOString().startsWith(day) || day < '1900-03-01' ? undefined : { value, format: time === undefined ? 'dd-mm-yyyy' : 'dd-mm-yyyy hh:mm' }
}

const cell = (value: string | number | null): CellObject | null => {
  if (value === null) return null
  if (typeof value === 'number') return { value, type: Number }
  const date = dateOf(value)
  return date ? { ...date, type: Date } : { value: fitted(value), type: String }
}

/** As wide as its longest word lines want, within reason. */
const widthOf = (rows: TableSheet['rows'], column: number): number => Math.min(60, Math.max(8, ...rows.slice(0, 500).map((row) => String(row[column] ?? '').length + 2)))

const file = 'xl/worksheets/sheet{id}.xml'
/** Filters on the head of every sheet: the library leaves them to whoever wants them. */
const filters = (sheets: readonly TableSheet[]) => ({
  files: {
    transform: {
      [file]: {
        transform: (xml: string, _options: unknown, { sheetIndex }: { readonly sheetIndex: number }) => {
          const rows = sheets[sheetIndex]?.rows ?? []
          const last = getCellAddress(Math.max(0, rows.length - 1), Math.max(0, (rows[0]?.length ?? 1) - 1))
          return insertElementMarkupAccordingToOrderOfSiblings(xml, `<autoFilter ref="A1:${last}"/>`, getOrderOfSiblings(file, 'worksheet') ?? [], 'worksheet')
        },
      },
    },
  },
})

/** The sheets as the bytes of one file. */
export const xlsxFile = (sheets: readonly TableSheet[]): Promise<Buffer> => writeXlsx(
  sheets.map(({ name, rows }) => ({
    sheet: name, stickyRowsCount: 1, columns: (rows[0] ?? []).map((_, column) => ({ width: widthOf(rows, column) })),
    data: rows.map((row, index) => row.map((value) => (index === 0 ? { value: String(value ?? ''), type: String, fontWeight: 'bold' as const, wrap: true } : cell(value)))),
  })),
  { features: [filters(sheets)] },
).toBuffer()
