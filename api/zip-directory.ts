// Reads the names in a zip file's central directory (PKWARE APPNOTE 4.3.12, 4.3.16). Unpacks nothing.

const endMark = 0x06054b50
const entryMark = 0x02014b50
const endSize = 22
const entrySize = 46
const mostEntries = 5_000

const endOffset = (bytes: Buffer): number => {
  // The end record may be followed by a comment of up to 65,535 bytes.
  for (let at = bytes.length - endSize; at >= Math.max(0, bytes.length - endSize - 0xffff); at--) {
    if (bytes.readUInt32LE(at) === endMark) return at
  }
  return -1
}

/** Gives the names of the members; an empty list when the bytes are no whole zip file. */
export const packageParts = (bytes: Buffer): string[] => {
  const end = endOffset(bytes)
  if (end < 0) return []
  const count = Math.min(bytes.readUInt16LE(end + 10), mostEntries)
  const names: string[] = []
  let at = bytes.readUInt32LE(end + 16)
  while (names.length < count) {
    if (at + entrySize > end || bytes.readUInt32LE(at) !== entryMark) return []
    const nameLength = bytes.readUInt16LE(at + 28)
    names.push(bytes.toString('utf8', at + entrySize, at + entrySize + nameLength))
    at += entrySize + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return names
}
