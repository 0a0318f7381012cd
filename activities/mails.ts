// A person's mails sent: each claimed before it is sent, and settled by what the server said.
import type { MailFailure, MailPort } from '../domain/mail/port.ts'
import type { MailAnswer } from '../domain/mail/standing.ts'
import { claimMail, loadMailStanding, type MailClock, type Outcome, settleMail } from '../store/mails.ts'
import { writeMail } from './mail-message.ts'

export interface MailActivities {
  /** Sends what may leave now to a person, and says how long nothing more is to be done; null: nothing waits. */
  sendMails(personId: string): Promise<MailAnswer>
}

/** `publicUrl`: the service's own address, without a stroke at its end; `host` names it in Message-IDs. `beforeSettled` lets tests stop a worker in between. */
export interface MailDeps extends MailClock { readonly port: MailPort; readonly publicUrl: string; readonly beforeSettled?: () => Promise<void> }

const isFailure = (error: unknown): error is MailFailure => error instanceof Error && 'accepted' in error && 'permanent' in error
const outcomeOf = (error: unknown): Outcome => {
  // Anything that the port does not know is no reason to send it twice.
  if (!isFailure(error) || error.accepted === 'maybe') return 'unsure'
  return error.permanent ? 'failed' : 'deferred'
}

/** Sends what may leave now, one mail after another. `alive` is called before each. */
export async function sendMails(deps: MailDeps, alive: () => void, personId: string): Promise<MailAnswer> {
  const { port, publicUrl } = deps
  const host = new URL(publicUrl).hostname
  for (;;) {
    alive()
    const { mail, waitMs, no, asked } = await claimMail(deps, personId, host, (matter) => writeMail(matter, publicUrl))
    if (!mail) {
      const { epoch, waits } = await loadMailStanding(deps.pool, personId)
      return { standing: { epoch, personId, no, asked, waits }, waitMs }
    }
    const { messageId, subject, text, html, person } = mail
    let outcome: Outcome = port.leaves ? 'sent' : 'kept'
    let answer = ''
    try {
      answer = await port.send({ messageId, to: { name: person.name, address: person.email }, subject, text, html, attachments: [] })
    } catch (error) {
      outcome = outcomeOf(error)
      answer = error instanceof Error ? error.message : String(error)
    }
    await deps.beforeSettled?.()
    await settleMail(deps, mail.mailId, outcome, answer)
  }
}
