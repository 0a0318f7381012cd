// The bytes of a spreadsheet as a table: xlsx or csv. Looked at before anything is unpacked for good, so that no small file becomes a large one.
import { parse } from 'csv-parse/sync'
import { readSheet as readXlsx } from 'read-excel-file/node'
import yauzl from 'yauzl'
import { Refused } from '../domain/refusal.ts'
import type { Cell, RawTable } from '../domain/tables/table.ts'

const limits = { rows: 10_000, columns: 200, unpackedBytes: 64 * 1_048_576, parts: 1_000 } as const
const refused = (code: string, params: Readonly<Record<string, number>> = {}): Refused => new Refused({ kind: 'invalid', code, field: 'file', params })

/** Unpacks every part once and keeps nothing: what a part says of its size need not be true. Throws {@link Refused} `sheet-too-large`, `sheet-unreadable`. */
async function checkUnpacked(bytes: Buffer): Promise<void> {
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true }).catch(() => { throw refused('sheet-unreadable') })
  let unpacked = 0
  let parts = 0
  try {
    for await (const entry of zip.eachEntry()) {
      parts += 1
      if (parts > limits.parts || unpacked + entry.uncompressedSize > limits.unpackedBytes) throw refused('sheet-too-large')
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        unpacked += (chunk as Buffer).length
        if (unpacked > limits.unpackedBytes) throw refused('sheet-too-large')
      }
    }
  } catch (error) {
    throw error instanceof Refused ? error : refused('sheet-unreadable')
  }
}

const decoded = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Danish Excel saves as Windows-1252 where it is not told otherwise.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The sign between cells: the one the first line has most of. */
const separator = (text: string): string => {
  const [line = ''] = text.split(/\r?\n/, 1)
  return [';', ',', '\t'].map((sign) => [sign, line.split(sign).length] as const).reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}

function csvRows(bytes: Buffer): readonly (readonly Cell[])[] {
  const text = decoded(bytes)
  if (text.includes('\0')) throw refused('sheet-unreadable')
  try {
    // An apostrophe that was put before a sign so that no sheet runs it as a formula is no part of the text.
    return (parse(text, { bom: true, delimiter: separator(text), relax_column_count: true, relax_quotes: true, max_record_size: 1_000_000, to: limits.rows + 2 })).map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')))
  } catch {
    throw refused('sheet-unreadable')
  }
}

async function xlsxRows(bytes: Buffer): Promise<readonly (readonly Cell[])[]> {
  await checkUnpacked(bytes)
  try {
    return await readXlsx(bytes, 1, { trim: false }) as readonly (readonly Cell[])[]
  } catch {
    throw refused('sheet-unreadable')
  }
}

/** The first sheet of a file. Refused 422 `sheet-unreadable`, `sheet-too-large`, `sheet-too-many-rows`, `sheet-too-many-columns`. */
export async function readSheet(bytes: Buffer, kind: 'xlsx' | 'csv'): Promise<RawTable> {
  const rows = kind === 'csv' ? csvRows(bytes) : await xlsxRows(bytes)
  if (rows.length > limits.rows + 1) throw refused('sheet-too-many-rows', { max: limits.rows })
  if (rows.some((row) => row.length > limits.columns)) throw refused('sheet-too-many-columns', { max: limits.columns })
  return { rows: rows.map((cells, index) => ({ no: index + 1, cells })) }
}
