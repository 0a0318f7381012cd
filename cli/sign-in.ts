// Signing in by a personal access token: read from the terminal without showing it, or from standard input.
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { apiClient, dataOf } from '../client/client.ts'
import { cliText } from '../text/cli.ts'
import { CliError, type CliSettings, type Session } from './io.ts'
import { forget, keep } from './settings-file.ts'

const readSecret = async ({ input, err }: CliSettings): Promise<string> => {
  if (input.isTTY) err.write(cliText.signIn.ask)
  // What is typed is echoed into nothing.
  const lines = createInterface({ input, output: new Writable({ write: (_part, _encoding, done) => { done() } }), terminal: input.isTTY ?? false })
  try {
    for await (const line of lines) return line.trim()
    return ''
  } finally {
    lines.close()
    if (input.isTTY) err.write('\n')
  }
}

/** Checks the token with the service, then keeps it. */
export const signIn = async (settings: CliSettings, url: string, say: Session['say']): Promise<void> => {
  const token = await readSecret(settings)
  if (!/^akk_[\w-]{43}$/.test(token)) throw new CliError(cliText.signIn.malformed, 2)
  const me = await dataOf(apiClient({ ...settings, url, token }).GET('/me'))
  await keep(settings.file, { url, token })
  say({ personId: me.personId, name: me.name, url, file: settings.file }, [cliText.signIn.done(me.name, settings.file)])
}

export const signOut = async ({ file }: CliSettings, say: Session['say']): Promise<void> => {
  await forget(file)
  say({ file }, [cliText.signIn.out])
}

export const who = async ({ client, url, say }: Session): Promise<void> => {
  const me = await dataOf(client.GET('/me'))
  say({ ...me, url }, [cliText.signIn.who(me.name, url)])
}
