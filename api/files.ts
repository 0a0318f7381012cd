// What files are taken and how files are answered: kinds by their bytes, names by RFC 6266.
import { create, parse } from 'content-disposition'
import { pipeline } from 'node:stream/promises'
import type { Request, Response } from 'express'
import { isStorableText, readBytes } from './body.ts'
import { limits } from './limits.ts'
import { ProblemError } from './problem.ts'
import type { FileReply, StreamReply } from './route.ts'
import { packageParts } from './zip-directory.ts'

export type FileKind = 'pdf' | 'png' | 'jpeg' | 'docx' | 'xlsx' | 'text'

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
}

export const fileKinds = Object.keys(kinds) as FileKind[]

/** The content type of a kind, as uploads must send it. */
export const contentTypeOf = (kind: FileKind): string => kinds[kind].contentType

const nameOf = (header: string | undefined): string => {
  const refused = new ProblemError('file-name-invalid', { params: { max: limits.fileName }, field: 'Content-Disposition' })
  if (!header) throw refused
  let given: string | undefined
  try {
    given = parse(header).parameters['filename']
  } catch {
    throw refused
  }
  // Some clients send a whole path: what stands after the last separator is the name.
  const name = given?.normalize('NFC').split(/[/\\]/).at(-1)?.trim() ?? ''
  if (name === '' || name === '.' || name === '..' || name.length > limits.fileName || /\p{Cc}/u.test(name) || !isStorableText(name)) throw refused
  return name
}

/**
 * Reads a raw upload: Content-Type one of the allowed kinds, the name in `Content-Disposition: attachment; filename*=UTF-8''…`.
 * Type, name and bytes must agree. ProblemError 413 (`file-too-large`), 415 (kind, mismatch, macros) or 422 (missing, name).
 */
export const readFile = async (req: Request, res: Response, allowed: readonly FileKind[], maxBytes: number): Promise<UploadedFile> => {
  const sentType = (req.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase()
  const kind = allowed.find(one => kinds[one].contentType === sentType)
  if (!kind) throw new ProblemError('file-kind-unsupported', { params: { allowed: allowed.join(', ') } })
  const fileName = nameOf(req.headers['content-disposition'])
  const bytes = await readBytes(req, res, maxBytes, 'file-too-large')
  if (!bytes) throw new ProblemError('file-missing')
  const extension = fileName.split('.').at(-1)?.toLowerCase() ?? ''
  if (!kinds[kind].extensions.includes(extension) || !kinds[kind].is(bytes)) throw new ProblemError('file-kind-mismatch')
  if ((kind === 'docx' || kind === 'xlsx') && packageParts(bytes).some(part => /vbaProject\.bin$/i.test(part))) {
    throw new ProblemError('file-with-macros')
  }
  return { bytes, kind, contentType: kinds[kind].contentType, fileName }
}

const shownInline: ReadonlySet<string> = new Set([kinds.pdf.contentType, kinds.png.contentType, kinds.jpeg.contentType])

// RFC 9110 §13.1.2: weak comparison; what the client's cache would like (no-cache) has no say in it.
const holdsTag = (header: string | undefined, tag: string): boolean =>
  header !== undefined && header.split(',').some(one => [tag, '*'].includes(one.trim().replace(/^W\//, '')))

/** Answers a file: 304 when the client holds it, else the bytes, never run as a page of ours. */
export const sendFile = (req: Request, res: Response, reply: FileReply): void => {
  const tag = `"${reply.etag}"`
  const type = reply.inline && shownInline.has(reply.contentType) ? 'inline' : 'attachment'
  res.setHeader('etag', tag)
  if (holdsTag(req.headers['if-none-match'], tag)) {
    res.status(304).end()
    return
  }
  res.setHeader('content-type', reply.contentType)
  res.setHeader('content-disposition', create(reply.fileName, { type }))
  res.setHeader('x-content-type-options', 'nosniff')
  res.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
  res.setHeader('content-length', reply.file.byteLength)
  res.status(200)
  // Not res.send: it would decide on 304 by its own rules.
  res.end(req.method === 'HEAD' ? undefined : reply.file)
}

/** Sends a stream as a file to save. When it breaks off, so does the connection: half a file is not taken for a whole one. */
export const sendStream = async (req: Request, res: Response, { stream, contentType, fileName }: StreamReply): Promise<void> => {
  res.setHeader('content-type', contentType)
  res.setHeader('content-disposition', create(fileName, { type: 'attachment' }))
  res.setHeader('x-content-type-options', 'nosniff')
  res.status(200)
  if (req.method === 'HEAD') {
    stream.destroy()
    res.end()
    return
  }
  try {
    await pipeline(stream, res)
  } catch (error) {
    // The reader has gone: nobody is left to be told.
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE')) throw error
  }
}
