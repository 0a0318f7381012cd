// What a form sent: names and values as they were typed, kept so that an error can show them again.
import { randomUUID } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import type { Frame } from './frame.ts'

/** A sent form, or an empty one. Values are as typed; line ends are \n. */
export interface Form {
  readonly get: (name: string) => string
  readonly all: (name: string) => readonly string[]
  readonly has: (name: string) => boolean
  readonly pairs: readonly (readonly [string, string])[]
}

/** The hidden field that makes a double click one act. */
export const keyField = '_key'
/** The hidden field with the version that the person saw. */
export const versionField = '_version'

export const formOf = (pairs: readonly (readonly [string, string])[]): Form => ({
  pairs,
  get: (name) => pairs.find(([one]) => one === name)?.[1] ?? '',
  all: (name) => pairs.filter(([one]) => one === name).map(([, value]) => value),
  has: (name) => pairs.some(([one]) => one === name),
})

export const newKey = (): string => randomUUID()

/** Reads an urlencoded body as text; `sentForm` parses it, so that order and repeats stay. */
export const readForm = (frame: Frame): RequestHandler => async (req, res, next) => {
  if (req.method === 'POST' && req.is('application/x-www-form-urlencoded')) req.body = await frame.readText(req, res)
  next()
}

// PostgreSQL takes no U+0000, and half a surrogate pair is no text.
export const storable = (value: string): string => value.replaceAll('\0', '').replaceAll(/\p{Surrogate}/gu, '\uFFFD')
const clean = (value: string): string => storable(value.replaceAll('\r\n', '\n'))

export const sentForm = (req: Request): Form =>
  formOf([...new URLSearchParams(typeof req.body === 'string' ? req.body : '')].map(([name, value]) => [name, clean(value)] as const))

/** The key of a sent form; a new one where it has none or it is no key. */
export const keyIn = (form: Form): string => (/^[\x21-\x7e]{1,200}$/.test(form.get(keyField)) ? form.get(keyField) : newKey())
