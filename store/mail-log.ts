// Mails as the administration sees them: one line for each notice and person, and what became of it. And asking for one again.
import type pg from 'pg'
import type { Instant } from '../domain/deadlines/types.ts'
import type { CancelReason, MailChoice, MailSource } from '../domain/mail/notice.ts'
import { iso } from './case-people.ts'
import { noticeColumns, noticeJoins } from './mail-facts.ts'
import { literally } from './offers.ts'
import { read } from './read.ts'
import type { Tx } from './transaction.ts'

/** `waiting` and `cancelled` are the notice's; the others its mail's. `deferred` waits too: an attempt was not taken. */
export const mailStates = ['waiting', 'sending', 'sent', 'kept', 'deferred', 'unsure', 'failed', 'bounced', 'cancelled'] as const
export type MailState = (typeof mailStates)[number]

/** `reason`: why it was cancelled. `settledAt`: when the server answered, or was given up. `sends`: how often it was tried. */
export interface MailLogRow {
  readonly mailId: string; readonly source: MailSource; readonly subject: string; readonly offerName: string | null; readonly personId: string; readonly personName: string
  readonly kind: string; readonly duty: string; readonly data: Readonly<Record<string, unknown>>; readonly at: Instant; readonly state: MailState; readonly reason: CancelReason | null
  readonly notBefore: Instant | null; readonly sends: number; readonly settledAt: Instant | null; readonly answer: string | null
}
/** A mail as it left, or was to; null where none was written. */
export interface MailLook extends MailLogRow { readonly mail: { readonly address: string; readonly subject: string; readonly text: string; readonly html: string; readonly messageId: string } | null; readonly log: readonly { readonly at: Instant; readonly outcome: string; readonly answer: string | null; readonly byName: string | null }[] }

const state = `case when m.state = 'waiting' and m.attempts > 0 then 'deferred' when m.state <> 'inMail' then m.state when x.state = 'claimed' then 'sending' else x.state end`
const columns = `m.id as "mailId", m.source, m.person_id as "personId", p.name as "personName", o.name as "offerName", ${noticeColumns}, ${iso('m.at')} as at, ${state} as state, case when m.state = 'cancelled' then m.reason end as reason,
  case when m.state = 'waiting' then ${iso('m.not_before')} end as "notBefore", m.attempts as sends, ${iso('x.settled_at')} as "settledAt", x.answer`
// Of one that was put off the mail has its first notice's id.
const from = `${noticeJoins} join people p on p.id = m.person_id left join mails x on x.id = coalesce(m.mail_id, case when m.attempts > 0 then m.id end)`
const trouble = `('unsure', 'failed', 'bounced')`

/** A page, what needs somebody first, then the newest. `search`: a part of the offer's or the person's name. */
export async function mailLog(pool: pg.Pool, { page, pageSize, state: only, search }: { readonly page: number; readonly pageSize: number; readonly state?: MailState; readonly search?: string }): Promise<{ readonly rows: readonly MailLogRow[]; readonly total: number }> {
  const rows = await read<MailLogRow & { total: number; read: boolean; cause: string }>(pool,
    `select ${columns}, (count(*) over ())::int as total ${from}
     where ($1::text is null or ${state} = $1) and ($2::text is null or lower(o.name collate "und-x-icu") like $2 or lower(p.name collate "und-x-icu") like $2)
     order by coalesce(${state} in ${trouble}, false) desc, m.no desc limit $3 offset $4`, [only ?? null, search === undefined ? null : `%${literally(search.toLocaleLowerCase('da'))}%`, pageSize, (page - 1) * pageSize])
  return { rows: rows.map(({ total: _total, read: _read, cause: _cause, ...row }) => row), total: rows[0]?.total ?? 0 }
}

/** How many need somebody: not taken, come back, or not known. */
export const mailTrouble = async (pool: pg.Pool): Promise<number> => (await read<{ n: number }>(pool, `select count(*)::int as n from mails where state in ${trouble}`))[0]?.n ?? 0

/** One, with the mail as it is; undefined where there is none. */
export async function mailById(pool: pg.Pool, mailId: string): Promise<MailLook | undefined> {
  const [row] = await read<MailLook & { read: boolean; cause: string }>(pool,
    `select ${columns}, case when x.id is not null then json_build_object('address', x.address, 'subject', x.subject, 'text', x.body_text, 'html', x.body_html, 'messageId', x.message_id) end as mail,
       coalesce((select json_agg(json_build_object('at', ${iso('l.at')}, 'outcome', l.outcome, 'answer', l.answer, 'byName', b.name) order by l.id) from mail_log l left join people b on b.id = l.by_person where l.mail_id = x.id), '[]') as log
     ${from} where m.id::text = $1`, [mailId])
  if (!row) return undefined
  const { read: _read, cause: _cause, ...look } = row
  return look
}

/** The mail that a notice is in, locked until the transaction ends; undefined where there is no such notice, null where it is in none. */
export async function lockMailOf(tx: Tx, mailId: string): Promise<{ readonly id: string; readonly state: string } | null | undefined> {
  const { rows: [notice] } = await tx.query<{ mail_id: string | null }>('select mail_id from mail_notices where id::text = $1', [mailId])
  if (!notice) return undefined
  if (notice.mail_id === null) return null
  return (await tx.query<{ id: string; state: string }>('select id, state from mails where id = $1 for update', [notice.mail_id])).rows[0] ?? null
}

/** Lets the notices of a mail wait again, to be judged anew and told to the person's workflow; who asked is noted. */
export async function askMailAgain(tx: Tx, mail: string, by: string): Promise<void> {
  await tx.query(`update mails set state = 'deferred' where id = $1`, [mail])
  await tx.query(`update mail_notices set state = 'waiting', mail_id = null, not_before = null, told_namespace = null where mail_id = $1`, [mail])
  await tx.query(`insert into mail_log (mail_id, at, outcome, by_person) values ($1, clock_timestamp(), 'askedAgain', $2)`, [mail, by])
}

/** Notes that a mail that was sent came back. */
export async function noteBounced(tx: Tx, mail: string, by: string): Promise<void> {
  await tx.query(`update mails set state = 'bounced' where id = $1`, [mail])
  await tx.query(`insert into mail_log (mail_id, at, outcome, by_person) values ($1, clock_timestamp(), 'bounced', $2)`, [mail, by])
}

/** What a person wants of mails, and where they go. */
export const mailChoiceOf = async (pool: pg.Pool, personId: string): Promise<{ readonly choice: MailChoice; readonly address: string }> => {
  const [row] = await read<{ choice: MailChoice; address: string }>(pool, `select coalesce(c.choice, 'atOnce') as choice, p.email as address from people p left join mail_choices c on c.person_id = p.id where p.id = $1`, [personId])
  if (!row) throw new Error('A person who is signed in is there')
  return row
}

/** Keeps it; what waits is looked at anew by its hour. */
export const setMailChoice = async (tx: Tx, personId: string, choice: MailChoice): Promise<void> => {
  await tx.query('insert into mail_choices (person_id, choice) values ($1, $2) on conflict (person_id) do update set choice = excluded.choice, chosen_at = clock_timestamp()', [personId, choice])
}
