// The bytes of a spreadsheet as a table: xlsx or csv. Looked at before anything is unpacked for good, so that no small file becomes a large one.
import { createRequire } from 'node:module'
import { types } from 'node:util'
import { parse } from 'csv-parse/sync'
import { Piscina } from 'piscina'
import yauzl from 'yauzl'
import { Refused } from '../domain/refusal.ts'
import type { Cell, RawTable } from '../domain/tables/table.ts'

const limits = { rows: 10_000, columns: 200, unpackedBytes: 64 * 1_048_576, parts: 1_000, heapMegabytes: 256, ms: 60_000 } as const
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
  const [line = ''] = text.slice(0, 10_000).split(/\r?\n/, 1)
  return [';', ',', '\t'].map((sign) => [sign, line.split(sign).length] as const).reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}

/** Stops at the first row that is too wide: ten thousand of them would be millions of cells. */
const withinColumns = (row: string[]): string[] => {
  if (row.length > limits.columns) throw refused('sheet-too-many-columns', { max: limits.columns })
  return row
}

function csvRows(bytes: Buffer): readonly (readonly Cell[])[] {
  const text = decoded(bytes)
  if (text.includes('\0')) throw refused('sheet-unreadable')
  try {
    // An apostrophe that was put before a sign so that no sheet runs it as a formula is no part of the text.
    return (parse(text, { bom: true, delimiter: separator(text), relax_column_count: true, relax_quotes: true, max_record_size: 1_000_000, to: limits.rows + 2, on_record: withinColumns })).map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')))
  } catch (error) {
    throw error instanceof Refused ? error : refused('sheet-unreadable')
  }
}

const require = createRequire(import.meta.url)
let readers: Piscina | undefined
/**
 * A thread that reads xlsx, begun with the first file and ended a minute after the last. Its heap is bounded: a file of a kilobyte whose one
 * cell stands in the last row and column would fill any, and takes the thread with it and not the service.
 */
const reader = (): Piscina => readers ??= new Piscina({
  filename: require.resolve('read-excel-file/universal'), minThreads: 0, maxThreads: 1, idleTimeout: 60_000, resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
})

async function xlsxRows(bytes: Buffer): Promise<readonly (readonly Cell[])[]> {
  await checkUnpacked(bytes)
  const copy = Uint8Array.from(bytes).buffer
  try {
    const rows = await reader().run(copy, { name: 'readSheet', transferList: [copy], signal: AbortSignal.timeout(limits.ms) }) as readonly (readonly Cell[])[]
    // A day that comes from another thread need not be of this one's kind of Date.
    return rows.map((row) => row.map((cell) => (types.isDate(cell) ? new Date(cell.getTime()) : cell)))
  } catch (error) {
    const { name, code } = error as NodeJS.ErrnoException
    throw refused(name === 'AbortError' || code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'sheet-too-large' : 'sheet-unreadable')
  }
}

/** The first sheet of a file. Refused 422 `sheet-unreadable`, `sheet-too-large`, `sheet-too-many-rows`, `sheet-too-many-columns`. */
export async function readSheet(bytes: Buffer, kind: 'xlsx' | 'csv'): Promise<RawTable> {
  const rows = kind === 'csv' ? csvRows(bytes) : await xlsxRows(bytes)
  if (rows.length > limits.rows + 1) throw refused('sheet-too-many-rows', { max: limits.rows })
  if (rows.some((row) => row.length > limits.columns)) throw refused('sheet-too-many-columns', { max: limits.columns })
  return { rows: rows.map((cells, index) => ({ no: index + 1, cells })) }
}
