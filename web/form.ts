// What a form sent: names and values as they were typed, kept so that an error can show them again.
import { randomUUID } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import type { Frame, Sent } from './frame.ts'

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

/** The page to come back to after the act, where it is not the case's. */
export const backField = '_back'

/** Ids of files that the case has already. */
export const filesField = 'fileIds'
/** Files sent with the form itself. */
export const newFilesField = 'newFiles'
/** Names of files that must be chosen again, because they came when nobody was signed in. */
export const leftOutField = '_leftOut'
/** What a file field offers to choose; the frame looks at the bytes. */
export const acceptedFiles = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.txt'

export const formOf = (pairs: readonly (readonly [string, string])[]): Form => ({
  pairs,
  get: (name) => pairs.find(([one]) => one === name)?.[1] ?? '',
  all: (name) => pairs.filter(([one]) => one === name).map(([, value]) => value),
  has: (name) => pairs.some(([one]) => one === name),
})

/** A part of the address, or a word of the query: '' where it is missing or given twice. */
export const param = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The version that a sent form has seen; 0 where it says none, or what is none. PostgreSQL's integers end at ten digits. */
export const versionIn = (form: Form, name: string = versionField): number => (/^\d{1,9}$/.test(form.get(name)) ? Number(form.get(name)) : 0)

/** What was typed, to be shown again: the next try is an act of its own. */
export const withoutKey = (form: Form): Form => formOf(form.pairs.filter(([name]) => name !== keyField))

export const newKey = (): string => randomUUID()

// PostgreSQL takes no U+0000, and half a surrogate pair is no text.
export const storable = (value: string): string => value.replaceAll('\0', '').replaceAll(/\p{Surrogate}/gu, '\uFFFD')
const clean = (value: string): string => storable(value.replaceAll('\r\n', '\n'))

const sent = new WeakMap<Request, Sent>()
const nothing: Sent = { pairs: [], files: [], faults: [], leftOut: [] }

/** Reads what a form sends, urlencoded or with files, before a page's route asks for it. Order and repeats stay. */
export const readForm = (frame: Frame): RequestHandler => async (req, res, next) => {
  if (req.method === 'POST' && req.is('application/x-www-form-urlencoded')) {
    sent.set(req, { ...nothing, pairs: [...new URLSearchParams(await frame.readText(req, res))] })
  } else if (req.method === 'POST' && req.is('multipart/form-data')) {
    sent.set(req, await frame.readParts(req))
  }
  next()
}

export const sentForm = (req: Request): Form => formOf((sent.get(req) ?? nothing).pairs.map(([name, value]) => [name, clean(value)] as const))

/** The files of a sent form, and why others of it could not be taken (each a sentence that names its file). */
export const sentFiles = (req: Request): Omit<Sent, 'pairs'> => sent.get(req) ?? nothing

/** The key of a sent form; a new one where it has none or it is no key. */
export const keyIn = (form: Form): string => (/^[\x21-\x7e]{1,200}$/.test(form.get(keyField)) ? form.get(keyField) : newKey())
