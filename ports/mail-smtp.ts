// Mails over SMTP by nodemailer. It is the whole point that a failure says whether the server can have taken the mail: it can from the moment
// the message's bytes begin to go out until the server has answered them.
import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { MailFailure, MailPort, OutgoingMail } from '../domain/mail/port.ts'

/** How to reach the server. `tls`: 'always' from the first byte, 'required' by STARTTLS, 'none' only within a network of one's own. */
export interface SmtpSettings {
  readonly host: string
  readonly port: number
  readonly tls: 'always' | 'required' | 'none'
  readonly login?: { readonly user: string; readonly password: string }
  readonly from: { readonly name: string; readonly address: string }
  /** Waits of tests are shorter. */
  readonly patienceMs?: number
}

const failure = (error: unknown, began: boolean): MailFailure => {
  const { message, code, responseCode } = error as Error & { readonly code?: string; readonly responseCode?: number }
  // A reply is an answer, even to the last byte: it says no. 4xx may be tried again.
  const answered = typeof responseCode === 'number' && responseCode >= 400
  return Object.assign(new Error(`${code ?? 'ERROR'}: ${message}`, { cause: error }), {
    accepted: began && !answered ? 'maybe' as const : 'no' as const,
    // An address that cannot even be written to the server will not be one tomorrow.
    permanent: answered ? responseCode >= 500 && code !== 'EAUTH' : code === 'EENVELOPE',
  })
}

/** The port; a connection of its own for each mail. */
export function smtpPort({ host, port, tls, login, from, patienceMs = 30_000 }: SmtpSettings): MailPort {
  return {
    name: `smtp ${host}:${String(port)}`, leaves: true,
    async send(mail) {
      const bytes = await new MailComposer(messageOf(mail, from)).compile().build()
      let began = false
      const message = new Readable({ read() { began = true; this.push(bytes); this.push(null) } })
      const connection = new SMTPConnection({ host, port, secure: tls === 'always', requireTLS: tls === 'required', ignoreTLS: tls === 'none', connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs, dnsTimeout: patienceMs })
      try {
        return await new Promise<string>((resolve, reject) => {
          connection.once('error', reject)
          connection.once('end', () => { reject(new Error('The connection ended')) })
          const send = (): void => connection.send({ from: from.address, to: [mail.to.address], size: bytes.length }, message, (error, info) => { if (error) reject(error); else resolve(info?.response ?? '') })
          connection.connect(() => {
            if (login) connection.login({ user: login.user, pass: login.password }, (error) => { if (error) reject(error); else send() })
            else send()
          })
        })
      } catch (error) {
        throw failure(error, began)
      } finally {
        connection.close()
      }
    },
  }
}

const messageOf = ({ messageId, to, subject, text, html, attachments }: OutgoingMail, from: SmtpSettings['from']) => ({
  from, to, subject, text, html, messageId,
  // No answer from a machine to a machine (RFC 3834), and nothing of the library in the heads.
  headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'da' }, xMailer: false as const, disableFileAccess: true, disableUrlAccess: true,
  attachments: attachments.map(({ name, contentType, content }) => ({ filename: name, contentType, content })),
})
