// Reads a request's body: bytes within a limit, then JSON that PostgreSQL can hold as it stands.
import express, { type Request, type RequestHandler, type Response } from 'express'
import type { ProblemCode, ProblemParams } from '../text/problems.ts'
import { limits } from './limits.ts'
import { ProblemError } from './problem.ts'

type TooLarge = 'body-too-large' | 'file-too-large'

// express.raw says in `type` what was wrong; the rest of its errors are broken packing or a client that went away.
const problemOf = (error: unknown, tooLarge: TooLarge, maxBytes: number): ProblemError => {
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined
  if (type === 'entity.too.large') return new ProblemError(tooLarge, { params: { maxBytes } })
  return new ProblemError(type === 'encoding.unsupported' ? 'content-encoding-unsupported' : 'malformed-request')
}

/** Reads the whole body; `undefined` when there is none. Over `maxBytes` (unpacked): ProblemError with the given code. */
export const readBytes = (req: Request, res: Response, maxBytes: number, tooLarge: TooLarge): Promise<Buffer | undefined> =>
  new Promise((resolve, reject) => {
    const read: RequestHandler = express.raw({ type: () => true, limit: maxBytes })
    void read(req, res, (error?: unknown) => {
      if (error) reject(problemOf(error, tooLarge, maxBytes))
      else resolve(Buffer.isBuffer(req.body) && req.body.length > 0 ? req.body : undefined)
    })
  })

// `\p{Surrogate}` under the u flag is a half of a pair standing alone: jsonb and UTF-8 can hold neither it nor U+0000.
const halfPair = /\p{Surrogate}/u

/** Tells whether PostgreSQL can hold the text. */
export const isStorableText = (text: string): boolean => !text.includes('\0') && !halfPair.test(text)

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

type Path = readonly string[]

const refuse = (code: ProblemCode, path: Path, params: ProblemParams = {}): never => {
  throw new ProblemError(code, { params, field: path.join('.').slice(0, limits.fieldName) })
}

const checkKey = (key: string, path: Path): void => {
  if (!isStorableText(key)) refuse('malformed-text', path)
  if (forbiddenKeys.has(key)) refuse('forbidden-key', path, { name: key })
}

// One path for the whole walk, lengthened and shortened: a body has many values and seldom an error.
const checkValue = (value: unknown, path: string[]): void => {
  if (typeof value === 'string' && !isStorableText(value)) refuse('malformed-text', path)
  // Beyond 2^53 a number would come back as another one; 1e999 has become Infinity.
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER) refuse('number-out-of-range', path)
  if (typeof value !== 'object' || value === null) return
  if (path.length >= limits.jsonDepth) refuse('too-deep', path, { max: limits.jsonDepth })
  const list = Array.isArray(value)
  for (const [key, one] of Object.entries(value)) {
    if (!list) checkKey(key, path)
    path.push(key)
    checkValue(one, path)
    path.pop()
  }
}

const decode = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ProblemError('malformed-text')
  }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new ProblemError('malformed-json')
  }
}

/**
 * Gives the JSON value of the bytes. Refuses (400, number 422) what is no UTF-8 or no JSON, deeper than `limits.jsonDepth`,
 * holds U+0000, half a surrogate pair, a number that would lose digits, or the keys by which JavaScript reaches prototypes.
 */
export const parseJson = (bytes: Buffer): unknown => {
  const value = parse(decode(bytes))
  checkValue(value, [])
  return value
}

const isJson = (contentType: string | undefined): boolean => {
  const [type, ...parameters] = (contentType ?? '').toLowerCase().split(';').map(part => part.trim())
  return type === 'application/json' && parameters.every(one => one === '' || /^charset="?utf-8"?$/.test(one))
}

/** Reads and checks a JSON body; `undefined` when there is none. Another content type or charset: 415. */
export const readJson = async (req: Request, res: Response, maxBytes: number): Promise<unknown> => {
  const bytes = await readBytes(req, res, maxBytes, 'body-too-large')
  if (!bytes) return undefined
  if (!isJson(req.headers['content-type'])) {
    throw new ProblemError('content-type-unsupported', { params: { expected: 'application/json' } })
  }
  return parseJson(bytes)
}
