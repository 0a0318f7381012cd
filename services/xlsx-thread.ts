// What runs in a thread of its own: a large table to the bytes of an Excel file.
import { type TableSheet, xlsxFile } from './xlsx-file.ts'

/** Makes one file; the pool calls it with what it was given. */
const makeHere = (sheets: readonly TableSheet[]): Promise<Buffer> => xlsxFile(sheets)
export default makeHere
