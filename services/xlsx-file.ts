// Tables as an Excel file: days are days, numbers are numbers, the head stays in sight and filters, and a text is never a formula.
import writeXlsx, { type CellObject } from 'write-excel-file/node'
import { getCellAddress, getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility'

/** One sheet; the first row is its head. A text like '2026-12-28' is a day, one like '2026-12-28 14:05' a moment of the local clock. */
export interface TableSheet { readonly name: string; readonly rows: readonly (readonly (string | number | null)[])[]; /** What the columns take, below the head. */ readonly takes?: readonly Takes[] }
/** What the cells of a column (0 is A) may hold: one of a list that stands elsewhere in the workbook ('Lister!$A$2:$A$9'), a whole number, or a day. Anything else Excel asks about when it is typed. */
export type Takes = { readonly column: number } & ({ readonly kind: 'list'; readonly from: string } | { readonly kind: 'whole'; readonly min: number; readonly max: number } | { readonly kind: 'day' })

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
/** Rows a template is ready for. */
const templateRows = 10_001
const validation = (one: Takes): string => {
  const range = `sqref="${getCellAddress(1, one.column)}:${getCellAddress(templateRows - 1, one.column)}" allowBlank="1" showErrorMessage="1" errorStyle="warning"`
  switch (one.kind) {
    case 'list': return `<dataValidation type="list" ${range}><formula1>${one.from}</formula1></dataValidation>`
    case 'whole': return `<dataValidation type="whole" operator="between" ${range}><formula1>${String(one.min)}</formula1><formula2>${String(one.max)}</formula2></dataValidation>`
    // Excel counts days from the end of 1899: 1 is 1 January 1900.
    case 'day': return `<dataValidation type="date" operator="greaterThan" ${range}><formula1>1</formula1></dataValidation>`
  }
}

/** Filters on the head of every sheet, and what its columns take: the library leaves them to whoever wants them. */
const filters = (sheets: readonly TableSheet[]) => ({
  files: {
    transform: {
      [file]: {
        transform: (xml: string, _options: unknown, { sheetIndex }: { readonly sheetIndex: number }) => {
          const rows = sheets[sheetIndex]?.rows ?? []
          const last = getCellAddress(Math.max(0, rows.length - 1), Math.max(0, (rows[0]?.length ?? 1) - 1))
          const order = getOrderOfSiblings(file, 'worksheet') ?? []
          const filtered = insertElementMarkupAccordingToOrderOfSiblings(xml, `<autoFilter ref="A1:${last}"/>`, order, 'worksheet')
          const takes = sheets[sheetIndex]?.takes ?? []
          return takes.length === 0 ? filtered : insertElementMarkupAccordingToOrderOfSiblings(filtered, `<dataValidations count="${String(takes.length)}">${takes.map(validation).join('')}</dataValidations>`, order, 'worksheet')
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
