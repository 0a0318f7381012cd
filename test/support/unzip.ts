// What is in a zip file, read by another hand than the one that made it.
import { text } from 'node:stream/consumers'
import { fromBuffer } from 'yauzl'

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
