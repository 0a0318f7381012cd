// Tells the workflows of persons that something waits to be sent to them. By the sweep alone: a mail is in no hurry, and several notices become one word.
import type pg from 'pg'
import { mailNumber, type MailStanding } from '../domain/mail/standing.ts'
import { loadMailStanding, noteMailsTold, untoldMails } from '../store/mails.ts'
import { mailStandingQueryName, mailToldSignalName, mailWorkflowId, mailWorkflowType } from '../workflows/ids.ts'
import { createTeller, type Teller } from './teller.ts'
import type { TellingEngine } from './telling.ts'

export type MailTelling = Teller<MailStanding>

/** Telling of mails over a record and an engine. */
export const createMailTelling = (pool: pg.Pool, engine: TellingEngine, log: (line: string) => void): MailTelling => createTeller(engine, log, {
  what: 'A person\'s mails', type: mailWorkflowType, workflowId: mailWorkflowId, signal: mailToldSignalName, query: mailStandingQueryName,
  number: mailNumber,
  load: (personId) => loadMailStanding(pool, personId), note: (standing, namespace) => noteMailsTold(pool, standing, namespace), untold: (namespace) => untoldMails(pool, namespace),
})
