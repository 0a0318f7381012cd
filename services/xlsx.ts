// Tables as Excel files: a small one is made at once, a large one in a thread, so that nobody waits for another's list.
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { type TableSheet, xlsxFile } from './xlsx-file.ts'

/** Ten thousand cells take some 50 ms, the beginning of a thread twice that. */
const mostCellsHere = 10_000
const cellsIn = (sheets: readonly TableSheet[]): number => sheets.reduce((sum, { rows }) => sum + rows.length * (rows[0]?.length ?? 0), 0)

// The thread's file has the ending that this one has: .ts from the sources, .js in dist/.
const thread = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './xlsx-thread.ts' : './xlsx-thread.js', import.meta.url))

/** Makes Excel files; a thread is begun with the first large one and ends a minute after the last. `execArgv`: arguments for node there; tests read TypeScript with them. */
export const xlsxMaker = (execArgv?: readonly string[]): (sheets: readonly TableSheet[]) => Promise<Buffer> => {
  let pool: Piscina | undefined
  return async (sheets) => {
    if (cellsIn(sheets) <= mostCellsHere) return xlsxFile(sheets)
    pool ??= new Piscina({ filename: thread, niceIncrement: 10, minThreads: 0, maxThreads: 1, idleTimeout: 60_000, resourceLimits: { maxOldGenerationSizeMb: 768 }, ...(execArgv ? { execArgv: [...execArgv] } : {}) })
    const bytes = await pool.run(sheets) as Uint8Array
    // Bytes cross to another thread as a plain Uint8Array.
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }
}

/** The sheets as the bytes of one file. */
export const xlsx = xlsxMaker()
