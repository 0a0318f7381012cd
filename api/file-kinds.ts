// What kinds of file are taken: told by their bytes, with a name that can be kept.
import { isStorableText } from './body.ts'
import { limits } from './limits.ts'
import { ProblemError } from './problem.ts'
import { packageParts } from './zip-directory.ts'

export type FileKind = 'pdf' | 'png' | 'jpeg' | 'docx' | 'xlsx' | 'text' | 'csv'

/** A file as it came, its kind confirmed by its bytes and its name made safe. */
export interface UploadedFile {
  readonly bytes: Buffer
  readonly kind: FileKind
  readonly contentType: string
  readonly fileName: string
}

interface Kind {
  readonly contentType: string
  readonly extensions: readonly string[]
  readonly is: (bytes: Buffer) => boolean
}

const startsWith = (...head: number[]) => (bytes: Buffer): boolean => bytes.subarray(0, head.length).equals(Buffer.from(head))

// Office files are zip packages: the part that makes it a document or a workbook must be there.
const hasPart = (name: string) => (bytes: Buffer): boolean => {
  const parts = packageParts(bytes)
  return parts.includes('[Content_Types].xml') && parts.includes(name)
}

const isPlainText = (bytes: Buffer): boolean => {
  try {
    // eslint-disable-next-line no-control-regex -- the control signs that no text file holds
    return !/[\u0000-\u0008\u000e-\u001f\u007f]/.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return false
  }
}

const kinds: Readonly<Record<FileKind, Kind>> = {
  pdf: { contentType: 'application/pdf', extensions: ['pdf'], is: startsWith(0x25, 0x50, 0x44, 0x46, 0x2d) },
  png: { contentType: 'image/png', extensions: ['png'], is: startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  jpeg: { contentType: 'image/jpeg', extensions: ['jpg', 'jpeg'], is: startsWith(0xff, 0xd8, 0xff) },
  docx: { contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extensions: ['docx'], is: hasPart('word/document.xml') },
  xlsx: { contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['xlsx'], is: hasPart('xl/workbook.xml') },
  text: { contentType: 'text/plain', extensions: ['txt'], is: isPlainText },
  // Danish Excel writes it in Windows-1252, so it need not be UTF-8.
  csv: { contentType: 'text/csv', extensions: ['csv'], is: (bytes) => !bytes.includes(0) && packageParts(bytes).length === 0 },
}

/** What is taken as a document; `csv` only where a table is asked for. */
export const fileKinds = (Object.keys(kinds) as FileKind[]).filter((kind) => kind !== 'csv')
/** What is taken where a table is asked for. */
export const tableKinds = ['xlsx', 'csv'] as const satisfies readonly FileKind[]

/** The content type of a kind, as uploads must send it. */
export const contentTypeOf = (kind: FileKind): string => kinds[kind].contentType

/** What stands after the last separator, NFC; undefined where no name is left that can be kept. Some clients send a whole path. */
export const safeName = (given: string | undefined): string | undefined => {
  const name = given?.normalize('NFC').split(/[/\\]/).at(-1)?.trim() ?? ''
  return name === '' || name === '.' || name === '..' || name.length > limits.fileName || /\p{Cc}/u.test(name) || !isStorableText(name) ? undefined : name
}

const extensionOf = (fileName: string): string => fileName.split('.').at(-1)?.toLowerCase() ?? ''

/** The kind that a name's extension claims, among those allowed. */
export const kindByName = (fileName: string, allowed: readonly FileKind[]): FileKind | undefined =>
  allowed.find(one => kinds[one].extensions.includes(extensionOf(fileName)))

/** The kind that a content type names, among those allowed. */
export const kindByType = (contentType: string, allowed: readonly FileKind[]): FileKind | undefined =>
  allowed.find(one => kinds[one].contentType === contentType)

/** The file, when name and bytes are of the kind. ProblemError 415 (`file-kind-mismatch`, `file-with-macros`). */
export const checkedFile = (kind: FileKind, fileName: string, bytes: Buffer, field?: string): UploadedFile => {
  const more = field === undefined ? {} : { field, params: { name: fileName } }
  if (!kinds[kind].extensions.includes(extensionOf(fileName)) || !kinds[kind].is(bytes)) throw new ProblemError('file-kind-mismatch', more)
  if ((kind === 'docx' || kind === 'xlsx') && packageParts(bytes).some(part => /vbaProject\.bin$/i.test(part))) throw new ProblemError('file-with-macros', more)
  return { bytes, kind, contentType: kinds[kind].contentType, fileName }
}
