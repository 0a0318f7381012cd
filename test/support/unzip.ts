// What is in a zip file, read by another hand than the one that made it; and a zip of what a test wants in it.
import { text } from 'node:stream/consumers'
import { fromBuffer } from 'yauzl'
import yazl from 'yazl'

/** The entries of a zip file by their names, as text. */
export const partsOf = (bytes: Buffer): Promise<ReadonlyMap<string, string>> => new Promise((resolve, reject) => {
  fromBuffer(bytes, { lazyEntries: true }, (failed, zip) => {
    if (failed) return reject(failed)
    const parts = new Map<string, string>()
    zip.on('entry', (entry: { readonly fileName: string }) => {
      zip.openReadStream(entry as never, (wrong, stream) => {
        if (wrong) return reject(wrong)
        text(stream).then((whole) => { parts.set(entry.fileName, whole); return zip.readEntry() }, reject)
      })
    }).on('end', () => resolve(parts)).on('error', reject)
    zip.readEntry()
  })
})

/** A zip file of these entries. */
export const zipOf = (files: Readonly<Record<string, Buffer>>): Promise<Buffer> => new Promise((resolve, reject) => {
  const zip = new yazl.ZipFile()
  for (const [name, bytes] of Object.entries(files)) zip.addBuffer(bytes, name)
  zip.end()
  const parts: Buffer[] = []
  zip.outputStream.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts))).on('error', reject)
})
