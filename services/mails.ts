// Mails as people see them: what they choose for themselves, and for who looks after the service what left, what did not and why, and sending again.
import type pg from 'pg'
import type { Kysely } from 'kysely'
import { mayChangePolicy } from '../domain/administration/policy-faults.ts'
import type { MailChoice } from '../domain/mail/notice.ts'
import { Refused } from '../domain/refusal.ts'
import { askMailAgain, lockMailOf, mailById, mailChoiceOf, mailLog, type MailLogRow, type MailLook, type MailState, mailStates, mailTrouble, noteBounced, setMailChoice } from '../store/mail-log.ts'
import { rolesOf } from '../store/people.ts'
import { answerForKey, noteAnswer } from '../store/request-keys.ts'
import type { Database } from '../store/schema.ts'
import { transaction, type Tx } from '../store/transaction.ts'
import { notingRefusals } from './noting.ts'

export { type MailLogRow, type MailLook, type MailState, mailStates }
export interface OwnMails { readonly choice: MailChoice; readonly address: string }

export interface MailService {
  /** What somebody wants of mails. */
  readonly choice: (personId: string) => Promise<OwnMails>
  readonly choose: (personId: string, key: string, choice: MailChoice) => Promise<OwnMails>
  /** Refused 403 `not-allowed`, as all that follows. */
  readonly log: (personId: string, query: Parameters<typeof mailLog>[1]) => ReturnType<typeof mailLog>
  /** How many mails need somebody. */
  readonly trouble: (personId: string) => Promise<number>
  /** Refused 404 `mail-not-found`. */
  readonly look: (personId: string, mailId: string) => Promise<MailLook>
  /** Lets a mail that failed, came back, or of which nobody knows leave once more, if it still holds. Refused 404 `mail-not-found`, 409 `mail-not-to-send-again`. */
  readonly sendAgain: (personId: string, key: string, mailId: string) => Promise<MailLook>
  /** Notes that a mail came back. Refused 404 `mail-not-found`, 409 `mail-not-sent`. */
  readonly bounced: (personId: string, key: string, mailId: string) => Promise<MailLook>
}

/** The service over a store. */
export function createMails({ pool, db }: { readonly pool: pg.Pool; readonly db: Kysely<Database> }): MailService {
  const noting = notingRefusals(pool)
  const asAdministrator = async (personId: string): Promise<void> => {
    if (!mayChangePolicy((await rolesOf(db, [personId], new Date().toISOString())).get(personId) ?? [])) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
  }
  const found = async (mailId: string): Promise<MailLook> => {
    const look = await mailById(pool, mailId)
    if (!look) throw new Refused({ kind: 'not-found', code: 'mail-not-found' })
    return look
  }
  const act = (operation: string, from: readonly string[], code: string, work: (tx: Tx, mail: string, by: string) => Promise<void>) => (personId: string, key: string, mailId: string): Promise<MailLook> => noting(personId, null, operation, async () => {
    await asAdministrator(personId)
    await transaction(pool, async (tx) => {
      if (await answerForKey(tx, personId, key, operation, { mailId })) return
      const mail = await lockMailOf(tx, mailId)
      if (mail === undefined) throw new Refused({ kind: 'not-found', code: 'mail-not-found' })
      if (mail === null || !from.includes(mail.state)) throw new Refused({ kind: 'conflict', code })
      await work(tx, mail.id, personId)
      await noteAnswer(tx, personId, key, operation, { mailId }, { mailId })
    })
    return found(mailId)
  })
  return {
    choice: (personId) => mailChoiceOf(pool, personId),
    async choose(personId, key, choice) {
      await transaction(pool, async (tx) => {
        if (await answerForKey(tx, personId, key, 'chooseMails', { choice })) return
        await setMailChoice(tx, personId, choice)
        await noteAnswer(tx, personId, key, 'chooseMails', { choice }, { choice })
      })
      return mailChoiceOf(pool, personId)
    },
    async log(personId, query) { await asAdministrator(personId); return mailLog(pool, query) },
    async trouble(personId) { await asAdministrator(personId); return mailTrouble(pool) },
    async look(personId, mailId) { await asAdministrator(personId); return found(mailId) },
    sendAgain: act('sendMailAgain', ['failed', 'bounced', 'unsure'], 'mail-not-to-send-again', askMailAgain),
    bounced: act('noteMailBounced', ['sent'], 'mail-not-sent', noteBounced),
  }
}
