// What every command has to do with: the terminal, the service, and how it ends.
import { randomUUID } from 'node:crypto'
import type { Readable, Writable } from 'node:stream'
import { type apiClient, dataOf, UnreachableError } from '../client/client.ts'
import { cliText } from '../text/cli.ts'

/** How the command is run, given by the main: nothing here reads the environment. */
export interface CliSettings {
  readonly input: Readable & { readonly isTTY?: boolean }
  readonly out: Writable
  /** Progress goes here, and only to a terminal. */
  readonly err: Writable & { readonly isTTY?: boolean }
  readonly url?: string
  readonly token?: string
  /** Where the address and token are kept between runs. */
  readonly file: string
  readonly version: string
  /** How long a silent service is asked again, in ms. */
  readonly patienceMs?: number
}

/** Ends the command with a sentence and its exit code: 2 written wrongly, 3 no access, 4 not found, 5 refused. */
export class CliError extends Error {
  readonly exitCode: number

  constructor(message: string, exitCode: number) {
    super(message)
    this.name = 'CliError'
    this.exitCode = exitCode
  }
}

type Client = ReturnType<typeof apiClient>

/** A command's view of all this. */
export interface Session {
  readonly client: Client
  readonly url: string
  readonly json: boolean
  readonly settings: CliSettings
  /** Answers: the same as JSON, or lines for people. */
  readonly say: (data: unknown, lines: readonly string[]) => void
  /** A line that is written over by the next, on a terminal alone; '' wipes it. */
  readonly progress: (line: string) => void
}

const lengthOf = (text = ''): number => Array.from(text).length

/** Rows as aligned columns, the head first. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = head.map((_word, column) => Math.max(...[head, ...rows].map((row) => lengthOf(row[column]))))
  return [head, ...rows].map((row) => row.map((text, column) => text + ' '.repeat((widths[column] ?? 0) - lengthOf(text))).join('  ').trimEnd())
}

/** A write by a key: one given, so that it happens once however often it is run, or a new one, which is told when the outcome is unknown. */
export const writing = async <T>({ key, settings }: { readonly key: string | undefined, readonly settings: CliSettings }, call: (header: { readonly 'Idempotency-Key': string }) => Promise<{ readonly data?: T }>): Promise<T> => {
  const used = key ?? randomUUID()
  try {
    return await dataOf(call({ 'Idempotency-Key': used }))
  } catch (error) {
    if (error instanceof UnreachableError) settings.err.write(`${cliText.again(used)}\n`)
    throw error
  }
}

/** All rows of a list that comes in pages. */
export const everyPage = async <T>(page: (query: { readonly page: number, readonly pageSize: number }) => Promise<{ readonly data?: { readonly rows: readonly T[], readonly total: number } }>, progress: Session['progress']): Promise<readonly T[]> => {
  const rows: T[] = []
  for (let number = 1; ; number += 1) {
    const { rows: more, total } = await dataOf(page({ page: number, pageSize: 100 }))
    rows.push(...more)
    if (more.length === 0 || rows.length >= total) {
      progress('')
      return rows
    }
    progress(`${rows.length} / ${total}`)
  }
}
