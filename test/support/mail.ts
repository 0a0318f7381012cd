// Mails in tests: kept as the embedded service does, or sent to a real SMTP server on this machine.
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { mailOutbox } from '../../ports/mail-outbox.ts'

/** No mail server: what a service without MAIL_URL has. */
export const keptMail = { port: mailOutbox(), publicUrl: 'https://akkreditering.test' }

export interface MailServer {
  readonly port: number
  /** What was taken, in order. */
  readonly taken: Buffer[]
  /** The same, read. */
  mails(): Promise<readonly Email[]>
  /** What the server does with the next mails: takes them, refuses for now or for good, or breaks off with the message taken or not. */
  behave: 'takes' | 'busy' | 'refuses' | 'breaksAfter' | 'breaksBefore'
  close(): Promise<void>
}

/** A real SMTP server on loopback. */
export async function mailServer(): Promise<MailServer> {
  const taken: Buffer[] = []
  const breakOff = (): void => { for (const { _socket } of server.connections) _socket.destroy() }
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'], logger: false,
    onRcptTo(_address, _session, done) {
      if (one.behave === 'refuses') return done(Object.assign(new Error('5.1.1 Ukendt modtager'), { responseCode: 550 }))
      if (one.behave === 'busy') return done(Object.assign(new Error('4.3.2 Kom igen senere'), { responseCode: 451 }))
      if (one.behave === 'breaksBefore') return breakOff()
      done()
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        taken.push(Buffer.concat(chunks))
        if (one.behave === 'breaksAfter') breakOff()
        else done()
      })
    },
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const one: MailServer = { port: (server.server.address() as { port: number }).port, taken, behave: 'takes', mails: () => Promise.all(taken.map((bytes) => PostalMime.parse(bytes))), close: () => new Promise<void>((resolve) => { server.close(() => { resolve() }) }) }
  return one
}
