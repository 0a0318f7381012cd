// All that is kept of a person as one zip file: a workbook to read, the same as JSON, and what it holds.
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { PersonData, PersonDataRow } from '../services/person-data.ts'
import { xlsx } from '../services/xlsx.ts'
import { peopleSectionNames, personColumns, personDataText as t } from '../text/person-data.ts'
import { localClock, localDay, timeText } from '../text/web/dates.ts'

type Row = (string | number | null)[]
/** So many rows of a section stand in the workbook; all stand in the JSON. */
const most = 20_000

const isInstant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/
const cell = (value: string | number | boolean | null): string | number | null => (typeof value === 'boolean' ? (value ? t.yes : t.no) : typeof value === 'string' && isInstant.test(value) ? `${localDay(value)} ${localClock(value)}` : value)

/** A section as a sheet; the newest of what is too much. */
const sheetOf = (name: string, rows: readonly PersonDataRow[]): { readonly name: string; readonly rows: readonly Row[] } => {
  const columns = Object.keys(rows[0] ?? {})
  return { name, rows: [columns.map((one) => personColumns[one] ?? one), ...rows.slice(-most).map((row) => columns.map((one) => cell(row[one] ?? null)))] }
}

/** The zip, and what it is called. */
export async function personDataZip(data: PersonData, at: Date): Promise<{ readonly stream: Readable; readonly contentType: string; readonly fileName: string }> {
  const name = String(data.person[0]?.['name'] ?? '')
  const filled = Object.entries(peopleSectionNames).map(([key, title]) => ({ title, rows: data[key as keyof PersonData] }))
  const contents = { name: t.contents, rows: [[t.contents, t.rows, ''], ...filled.map(({ title, rows }): Row => [title, rows.length, rows.length > most ? t.cut(most) : null])] }
  const zip = new ZipFile()
  zip.addBuffer(await xlsx([contents, ...filled.filter(({ rows }) => rows.length > 0).map(({ title, rows }) => sheetOf(title, rows))]), t.sheetName, { mtime: at, compress: false })
  zip.addBuffer(Buffer.from(JSON.stringify({ at: at.toISOString(), ...data }, null, 1), 'utf8'), t.dataName, { mtime: at })
  zip.addBuffer(Buffer.from(t.note(name, timeText(at.toISOString())).replaceAll('\n', '\r\n'), 'utf8'), t.noteName, { mtime: at })
  zip.end()
  return { stream: Readable.from(zip.outputStream, { objectMode: false }), contentType: 'application/zip', fileName: t.fileName(name) }
}
