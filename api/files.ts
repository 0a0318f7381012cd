// Reads one file sent as a body, and answers files: names by RFC 6266, tags by RFC 9110.
import { create, parse } from 'content-disposition'
import { pipeline } from 'node:stream/promises'
import type { Request, Response } from 'express'
import { readBytes } from './body.ts'
import { checkedFile, contentTypeOf, type FileKind, kindByType, safeName, type UploadedFile } from './file-kinds.ts'
import { limits } from './limits.ts'
import { ProblemError } from './problem.ts'
import type { FileReply, StreamReply } from './route.ts'

const nameOf = (header: string | undefined): string => {
  let given: string | undefined
  try {
    given = header ? parse(header).parameters['filename'] : undefined
  } catch {
    given = undefined
  }
  const name = safeName(given)
  if (name === undefined) throw new ProblemError('file-name-invalid', { params: { max: limits.fileName }, field: 'Content-Disposition' })
  return name
}

/**
 * Reads a raw upload: Content-Type one of the allowed kinds, the name in `Content-Disposition: attachment; filename*=UTF-8''…`.
 * Type, name and bytes must agree. ProblemError 413 (`file-too-large`), 415 (kind, mismatch, macros) or 422 (missing, name).
 */
export const readFile = async (req: Request, res: Response, allowed: readonly FileKind[], maxBytes: number): Promise<UploadedFile> => {
  const kind = kindByType((req.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '', allowed)
  if (!kind) throw new ProblemError('file-kind-unsupported', { params: { allowed: allowed.join(', ') } })
  const fileName = nameOf(req.headers['content-disposition'])
  const bytes = await readBytes(req, res, maxBytes, 'file-too-large')
  if (!bytes) throw new ProblemError('file-missing')
  return checkedFile(kind, fileName, bytes)
}

const shownInline: ReadonlySet<string> = new Set((['pdf', 'png', 'jpeg'] as const).map(contentTypeOf))

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
