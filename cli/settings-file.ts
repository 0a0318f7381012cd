// The address and token kept between runs, in a file that only its owner can read.
import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { cliText } from '../text/cli.ts'
import { CliError } from './io.ts'

export interface Kept { readonly url: string, readonly token: string }

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** What is kept, or null. Throws CliError where others could read it, or it is not what was written. */
export const readKept = async (file: string): Promise<Kept | null> => {
  let content: string
  try {
    const { mode } = await stat(file)
    // Windows has no such bits.
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) throw new CliError(cliText.signIn.open(file), 3)
    content = await readFile(file, 'utf8')
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
  try {
    const { url, token } = JSON.parse(content) as Partial<Kept>
    if (typeof url === 'string' && typeof token === 'string') return { url, token }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new CliError(cliText.signIn.damaged(file), 3)
}

/** Keeps it in one step: there is never half a file, nor one that others can read. */
export const keep = async (file: string, kept: Kept): Promise<void> => {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const part = `${file}.${process.pid}`
  await writeFile(part, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 })
  await chmod(part, 0o600)
  await rename(part, file)
}

export const forget = (file: string): Promise<void> => rm(file, { force: true })
