// Mails over HTTP: one's own choice, and for who looks after the service what left and what did not.
import { z } from 'zod'
import { cancelReasons, mailChoices } from '../../domain/mail/notice.ts'
import { type MailLogRow, type MailLook, type MailService, mailStates, type OwnMails } from '../../services/mails.ts'
import { pageOf } from '../case-schemas.ts'
import { paging } from '../paging.ts'
import { type Route, routesFor } from '../route.ts'

const defineRoute = routesFor<{ readonly mails: MailService }>()
const access = 'signed-in'
const instant = z.iso.datetime()

const ownMails = z.object({ choice: z.enum(mailChoices), address: z.string() }).meta({ id: 'OwnMails' }) satisfies z.ZodType<OwnMails>
const row = z.object({
  mailId: z.uuid(), source: z.enum(['case', 'supervision', 'event', 'access']), subject: z.string().describe('The id of the case, offer or event it is about.'), offerName: z.string().nullable(), personId: z.string(), personName: z.string(),
  kind: z.string(), duty: z.string(), data: z.record(z.string(), z.unknown()), at: instant, state: z.enum(mailStates), reason: z.enum(cancelReasons).nullable(), notBefore: instant.nullable(), sends: z.int().min(0), settledAt: instant.nullable(), answer: z.string().nullable(),
}).meta({ id: 'MailLogEntry' }) satisfies z.ZodType<MailLogRow>
const look = row.extend({
  mail: z.object({ address: z.string(), subject: z.string(), text: z.string(), html: z.string(), messageId: z.string() }).nullable(),
  log: z.array(z.object({ at: instant, outcome: z.string(), answer: z.string().nullable(), byName: z.string().nullable() })),
}).meta({ id: 'Mail' }) satisfies z.ZodType<MailLook>
const params = z.object({ id: z.uuid() })

export const mailRoutes: readonly Route<{ readonly mails: MailService }>[] = [
  defineRoute({
    method: 'get', path: '/mail-choice', operationId: 'getMailChoice', tag: 'Sign-in', access, summary: 'How often one gets mails, and where they go',
    replies: { 200: { description: 'One\'s own choice.', schema: ownMails } },
    handle: async ({ person, services }) => ({ status: 200, body: await services.mails.choice(person.personId) }),
  }),
  defineRoute({
    method: 'put', path: '/mail-choice', operationId: 'chooseMails', tag: 'Sign-in', access, write: true, body: z.strictObject({ choice: z.enum(mailChoices) }), summary: 'Chooses how often one gets mails; what asks something of somebody cannot be declined',
    replies: { 200: { description: 'The choice now.', schema: ownMails } },
    handle: async ({ person, key, body, services }) => ({ status: 200, body: await services.mails.choose(person.personId, key, body.choice) }),
  }),
  defineRoute({
    method: 'get', path: '/administration/mails', operationId: 'listMails', tag: 'Administration', access, query: z.strictObject({ state: z.exactOptional(z.enum(mailStates)), search: z.exactOptional(z.string().trim().min(1).max(100)), ...paging }),
    summary: 'One line for each notice and person: its mail left, waits, or does not leave and why; what needs somebody first', replies: { 200: { description: 'A page.', schema: pageOf(row) } },
    handle: async ({ person, query, services }) => ({ status: 200, body: { ...await services.mails.log(person.personId, query), page: query.page, pageSize: query.pageSize } }),
  }),
  defineRoute({
    method: 'get', path: '/administration/mails/:id', operationId: 'getMail', tag: 'Administration', access, params, summary: 'The mail as it left, and what every attempt came to',
    replies: { 200: { description: 'The mail.', schema: look } },
    handle: async ({ person, params: { id }, services }) => ({ status: 200, body: await services.mails.look(person.personId, id) }),
  }),
  defineRoute({
    method: 'post', path: '/administration/mails/:id/send-again', operationId: 'sendMailAgain', tag: 'Administration', access, write: true, params,
    summary: 'Lets a mail that failed, came back, or of which nobody knows leave once more under the same Message-ID, if what it says still holds',
    replies: { 200: { description: 'It waits again.', schema: look } },
    handle: async ({ person, key, params: { id }, services }) => ({ status: 200, body: await services.mails.sendAgain(person.personId, key, id) }),
  }),
  defineRoute({
    method: 'post', path: '/administration/mails/:id/bounced', operationId: 'noteMailBounced', tag: 'Administration', access, write: true, params, summary: 'Notes that a mail which was sent came back',
    replies: { 200: { description: 'It is noted.', schema: look } },
    handle: async ({ person, key, params: { id }, services }) => ({ status: 200, body: await services.mails.bounced(person.personId, key, id) }),
  }),
]
