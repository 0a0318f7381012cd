// A journal system that fetches from a folder, often a shared drive, and lays its receipts in another.
import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FilingPort } from '../domain/filing/port.ts'
import { mostReceiptBytes, type Place, receiptName, sendTo } from './send.ts'

const isMissing = (error: unknown): boolean => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'

const placeOf = (folder: string): Place => ({
  async size(name) {
    try {
      return (await stat(join(folder, name))).size
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  },
  async write(name, bytes) {
    const file = await open(join(folder, name), 'wx')
    try {
      await file.writeFile(bytes)
      // On the disk before it is renamed: a power cut leaves no empty document.
      await file.sync()
    } finally {
      await file.close()
    }
  },
  rename: (from, to) => rename(join(folder, from), join(folder, to)),
  remove: (name) => rm(join(folder, name), { force: true }),
})

/** A port over two folders that are there already. */
export const folderPort = ({ out, receipts, kle }: { readonly out: string; readonly receipts: string; readonly kle: string }): FilingPort => ({
  name: `folder ${out}`, kle,
  send: (files) => sendTo(placeOf(out), files),
  async receipt(stem) {
    const name = receiptName(stem)
    const size = await placeOf(receipts).size(name)
    return size === null || size > mostReceiptBytes ? null : readFile(join(receipts, name), 'utf8')
  },
})
