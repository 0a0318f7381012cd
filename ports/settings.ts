// The journal system's port, read from a file of JSON (docs/operations.md shows one).
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import type { FilingPort } from '../domain/filing/port.ts'
import { portSettingsText } from '../text/ports.ts'
import { folderPort } from './folder.ts'
import { sftpPort } from './sftp.ts'

// 'NN.NN.NN' with an action facet behind it or not, as KL's subject plan has them.
const kle = z.string().regex(/^\d{2}\.\d{2}\.\d{2}( [A-Z]\d{2})?$/)
const place = { out: z.string().min(1), receipts: z.string().min(1), kle }
const settings = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('folder'), ...place }),
  z.strictObject({
    kind: z.literal('sftp'), ...place, host: z.string().min(1), port: z.int().min(1).max(65_535).default(22), username: z.string().min(1),
    hostKey: z.string().regex(/^SHA256:[A-Za-z0-9+/]{43}$/), privateKeyFile: z.exactOptional(z.string().min(1)), password: z.exactOptional(z.string().min(1)),
  }).refine((one) => (one.privateKeyFile === undefined) !== (one.password === undefined), { path: ['privateKeyFile'] }),
])

/** Opens the port that the file describes; folders are taken from the file's own. Throws an Error in Danish that names places, never values: a password may be among them. */
export const readFilingPort = async (file: string): Promise<FilingPort> => {
  const content = await readFile(file, 'utf8').catch((error: unknown) => { throw new Error(portSettingsText.unreadable(file), { cause: error }) })
  let described: unknown
  try {
    described = JSON.parse(content)
  } catch {
    // The parser's own message quotes the text.
    throw new Error(portSettingsText.noJson(file))
  }
  const checked = settings.safeParse(described)
  if (!checked.success) throw new Error(portSettingsText.wrong(checked.error.issues.map((one) => one.path.join('.'))))
  const here = dirname(file)
  if (checked.data.kind === 'folder') return folderPort({ ...checked.data, out: resolve(here, checked.data.out), receipts: resolve(here, checked.data.receipts) })
  const { kind: _kind, privateKeyFile, ...login } = checked.data
  return sftpPort({ ...login, ...(privateKeyFile === undefined ? {} : { privateKey: await readFile(resolve(here, privateKeyFile), 'utf8') }) })
}
