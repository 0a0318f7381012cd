// What is late, and lists as files.
import { createWriteStream } from 'node:fs'
import { access, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { dataOf } from '../client/client.ts'
import { stepNames, turnNames } from '../text/accreditation.ts'
import { cliText } from '../text/cli.ts'
import { dayText } from '../text/web/dates.ts'
import { CliError, everyPage, type Session, table } from './io.ts'

/** Every case over its deadline, the longest waiting first. `due` is the instant after its last day. */
export const listLate = async ({ client, say, progress }: Session, { area }: { readonly area?: string }): Promise<void> => {
  const rows = await everyPage((page) => client.GET('/accreditations', { params: { query: { late: 'true', sort: 'due', ...(area === undefined ? {} : { area }), ...page } } }), progress)
  const lines = rows.map((row) => [row.due === null ? '' : dayText(new Date(Date.parse(row.due) - 1).toISOString()), row.offerName, stepNames[row.step], `${turnNames[row.turn]}${row.paused ? ` (${cliText.late.paused})` : ''}`, row.accreditationId])
  say(rows, rows.length === 0 ? [cliText.late.none] : table(cliText.heads.late, lines))
}

/** A file as it is to be: `-` is standard output. */
export interface Target { readonly out: string, readonly replace: boolean }

const exists = (file: string): Promise<boolean> => access(file).then(() => true, () => false)

/** Writes what comes; the file is there whole or not at all, and nothing is written over unasked. Gives the number of bytes. */
export const writeFileWhole = async ({ settings, progress }: Session, { out, replace }: Target, content: AsyncIterable<Uint8Array>, of?: number): Promise<number> => {
  if (out !== '-' && !replace && await exists(out)) throw new CliError(cliText.report.exists(out), 2)
  let bytes = 0
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const part of content) {
      bytes += part.length
      if (of !== undefined) progress(cliText.report.progress(bytes, of))
      yield part
    }
    progress('')
  }
  if (out === '-') {
    await pipeline(Readable.from(counted()), settings.out, { end: false })
    return bytes
  }
  const part = `${out}.${process.pid}.del`
  try {
    await pipeline(Readable.from(counted()), createWriteStream(part, { flags: 'wx' }))
    await rename(part, out)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
  return bytes
}

const listFormats = { overblik: ['csv', 'xlsx'], forloeb: ['json'], runder: ['json'], tilbud: ['json'] } as const
export type ListName = keyof typeof listFormats
export const listNames = Object.keys(listFormats) as readonly ListName[]
export const formats = ['csv', 'xlsx', 'json'] as const
export type Format = (typeof formats)[number]

const asJson = (rows: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(rows, null, 2)}\n`)

const contentOf = async ({ client, progress }: Session, list: ListName, format: Format): Promise<Uint8Array> => {
  switch (list) {
    case 'overblik': return new Uint8Array(await dataOf(format === 'csv' ? client.GET('/overview/table', { parseAs: 'arrayBuffer' }) : client.GET('/overview/workbook', { parseAs: 'arrayBuffer' })))
    case 'forloeb': return asJson(await everyPage((query) => client.GET('/accreditations', { params: { query } }), progress))
    case 'runder': return asJson((await dataOf(client.GET('/rounds'))).rows)
    case 'tilbud': return asJson(await dataOf(client.GET('/offers')))
  }
}

/** Writes a list as the person may see it; the format is the one named, or that of the file's name. */
export const exportList = async (session: Session, list: ListName, { format, ...target }: Target & { readonly format?: Format }): Promise<void> => {
  const allowed: readonly Format[] = listFormats[list]
  const chosen = format ?? formats.find((one) => target.out.endsWith(`.${one}`)) ?? allowed[0]
  if (chosen === undefined || !allowed.includes(chosen)) throw new CliError(cliText.lists.formats(list, allowed), 2)
  const content = await contentOf(session, list, chosen)
  const bytes = await writeFileWhole(session, target, Readable.from([content]))
  if (target.out !== '-') session.say({ file: target.out, bytes }, [cliText.report.written(target.out, bytes)])
}
