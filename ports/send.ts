// Sending by any place that can hold files: whole or not at all, in order, and nothing twice.
import { randomUUID } from 'node:crypto'
import type { PortFailure, PortFile } from '../domain/filing/port.ts'

/** What both a folder and an SFTP server can do. Names are within one folder. */
export interface Place {
  /** The size of a file, or null where there is none. */
  size(name: string): Promise<number | null>
  write(name: string, bytes: Uint8Array): Promise<void>
  /** Over a file of the new name where there is one. */
  rename(from: string, to: string): Promise<void>
  remove(name: string): Promise<void>
}

const failure = (error: unknown, mayHaveArrived: boolean): PortFailure =>
  Object.assign(new Error(error instanceof Error ? error.message : String(error), { cause: error }), { mayHaveArrived })

/** Writes each file under a name of its own and renames it when it is whole; throws PortFailure. */
export const sendTo = async (place: Place, files: readonly PortFile[]): Promise<void> => {
  for (const [index, { name, bytes }] of files.entries()) {
    const part = `.${name}.${randomUUID()}.part`
    let last = false
    try {
      if (await place.size(name) === bytes.length) continue
      await place.write(part, bytes)
      last = index === files.length - 1
      await place.rename(part, name)
    } catch (error) {
      // A part that cannot be removed either is named so that nobody takes it for a document.
      await place.remove(part).catch(() => undefined)
      throw failure(error, last)
    }
  }
}

/** Where a receipt lies: beside nothing else, named as the document. */
export const receiptName = (stem: string): string => `${stem}.receipt.json`
/** A receipt is a few lines; a file larger than this is none. */
export const mostReceiptBytes = 100_000
