// Which way mails go: to the server that is set up, or into the outbox.
import { readFile } from 'node:fs/promises'
import type { MailPort } from '../domain/mail/port.ts'
import { mailPortText } from '../text/ports.ts'
import { mailOutbox } from './mail-outbox.ts'
import { smtpPort, type SmtpSettings } from './mail-smtp.ts'

/** A mail server as it is set up: `passwordFile` holds the password of `user`. */
export interface MailServer extends Omit<SmtpSettings, 'login'> { readonly user?: string; readonly passwordFile?: string }

/** Opens the way mails go. Throws an Error in Danish that names the file where it cannot be read. */
export async function mailPortOf(server: MailServer | undefined): Promise<MailPort> {
  if (!server) return mailOutbox()
  const { user, passwordFile, ...rest } = server
  if (user === undefined || passwordFile === undefined) return smtpPort(rest)
  const password = await readFile(passwordFile, 'utf8').catch((error: unknown) => { throw new Error(mailPortText.unreadable(passwordFile), { cause: error }) })
  return smtpPort({ ...rest, login: { user, password: password.trim() } })
}
