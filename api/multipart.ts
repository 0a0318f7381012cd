// Reads multipart/form-data: fields as they were typed, files checked by their bytes. A file that cannot be taken loses no field.
import { pipeline } from 'node:stream/promises'
import { Transform } from 'node:stream'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import type { Request } from 'express'
import { checkedFile, type FileKind, kindByName, safeName, type UploadedFile } from './file-kinds.ts'
import { limits } from './limits.ts'
import { ProblemError } from './problem.ts'

/** What a form sent. `problems`: why files were not taken, in their order; `files` then holds the others. */
export interface SentParts {
  readonly pairs: readonly (readonly [string, string])[]
  readonly files: readonly UploadedFile[]
  readonly problems: readonly ProblemError[]
  /** The names of files that were read past (`keepFiles: false`). */
  readonly leftOut: readonly string[]
}

export interface PartLimits {
  readonly allowed: readonly FileKind[]
  /** false: files are read past and not kept in memory, for somebody who is not signed in. (Default: true.) */
  readonly keepFiles?: boolean
}

export const isMultipart = (req: Request): boolean => /^multipart\/form-data\s*;/i.test(req.headers['content-type'] ?? '')

interface Received { readonly field: string; readonly name: string; readonly chunks: Buffer[]; truncated: boolean }

// The whole body is counted as it comes: a length that is said may be wrong, and a chunked body says none.
const counted = (maxBytes: number): Transform => {
  let bytes = 0
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      bytes += chunk.byteLength
      if (bytes > maxBytes) done(new ProblemError('files-too-large', { params: { maxBytes } }))
      else done(null, chunk)
    },
  })
}

const take = (received: Received, allowed: readonly FileKind[], index: number): UploadedFile => {
  const field = `${received.field}.${index}`
  const fileName = safeName(received.name)
  if (fileName === undefined) throw new ProblemError('file-name-unusable', { params: { max: limits.fileName }, field })
  if (received.truncated) throw new ProblemError('file-too-large', { params: { maxBytes: limits.fileBytes, name: fileName }, field })
  const kind = kindByName(fileName, allowed)
  if (!kind) throw new ProblemError('file-kind-unsupported', { params: { allowed: allowed.join(', '), name: fileName }, field })
  return checkedFile(kind, fileName, Buffer.concat(received.chunks), field)
}

const takeAll = (received: readonly Received[], allowed: readonly FileKind[]): Pick<SentParts, 'files' | 'problems'> => {
  const files: UploadedFile[] = []
  const problems: ProblemError[] = []
  received.forEach((one, index) => {
    try {
      files.push(take(one, allowed, index))
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      problems.push(error)
    }
  })
  return { files, problems }
}

const begin = (req: Request): Busboy => {
  try {
    return new Busboy({
      headers: { ...req.headers, 'content-type': req.headers['content-type'] ?? '' },
      // A browser sends an empty file field with an empty name; only a part without any name is a field.
      isPartAFile: (_field, _type, name) => name !== undefined,
      limits: { fieldNameSize: limits.fieldName, fieldSize: limits.jsonBytes, fields: limits.formFields, files: limits.filesAtOnce, fileSize: limits.fileBytes },
    })
  } catch {
    throw new ProblemError('malformed-request')
  }
}

// Not a pipeline from the request itself: on an error that would end the connection before the answer is sent.
const read = async (req: Request, parser: Busboy): Promise<void> => {
  const counter = counted(limits.filesBytes)
  const brokenOff = (): void => { if (!req.complete) counter.destroy(new ProblemError('malformed-request')) }
  req.once('close', brokenOff)
  try {
    req.pipe(counter)
    await pipeline(counter, parser)
  } catch (error) {
    req.unpipe(counter)
    throw error instanceof ProblemError ? error : new ProblemError('malformed-request')
  } finally {
    req.off('close', brokenOff)
  }
}

/**
 * Reads the whole body. Throws ProblemError 413 where all of it is over `limits.filesBytes`, a field over `limits.jsonBytes`,
 * or there are more files or fields than allowed; 400 where it is broken off. Files with a fault of their own are told of in `problems`.
 */
export const readParts = async (req: Request, { allowed, keepFiles = true }: PartLimits): Promise<SentParts> => {
  const pairs: (readonly [string, string])[] = []
  const received: Received[] = []
  const refused: ProblemError[] = []
  const parser = begin(req)
  parser.on('field', (name, value, nameCut, valueCut) => {
    if (nameCut || valueCut) refused.push(new ProblemError('body-too-large', { params: { maxBytes: limits.jsonBytes } }))
    else pairs.push([name, value])
  })
  parser.on('file', (field, stream: BusboyFileStream, name) => {
    const one: Received = { field, name, chunks: [], truncated: false }
    stream.on('data', (chunk: Buffer) => { if (keepFiles) one.chunks.push(chunk) })
    // A body that breaks off is told of by the parser itself.
    stream.on('error', () => undefined)
    stream.on('end', () => {
      one.truncated = stream.truncated
      if (stream.bytesRead > 0 || (name ?? '') !== '') received.push(one)
    })
  })
  parser.on('filesLimit', () => refused.push(new ProblemError('too-many-files', { params: { max: limits.filesAtOnce } })))
  parser.on('fieldsLimit', () => refused.push(new ProblemError('body-too-large', { params: { maxBytes: limits.jsonBytes } })))
  await read(req, parser)
  if (refused[0]) throw refused[0]
  return keepFiles ? { pairs, ...takeAll(received, allowed), leftOut: [] } : { pairs, files: [], problems: [], leftOut: received.map(one => safeName(one.name) ?? '…') }
}
