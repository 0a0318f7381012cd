// Mails on their way: claimed in one transaction with the decision that they leave, settled by what the server said. Between the two a crash
// leaves a claimed mail, which becomes unsure and is never sent again by itself: nobody is written to twice because a process died.
import type pg from 'pg'
import type { Instant } from '../domain/deadlines/types.ts'
import { againAfterMs, leaving, unheardMs } from '../domain/mail/leaving.ts'
import { addMilliseconds, millisOf } from '../domain/deadlines/local-time.ts'
import type { MailStanding } from '../domain/mail/standing.ts'
import { iso } from './case-people.ts'
import { judge, lockWaiting, mailNumbersSql, type MailPerson, type WaitingNotice } from './mail-facts.ts'
import { read } from './read.ts'
import { transaction, type Tx } from './transaction.ts'

/** What a mail is made of: to whom, and the notices in it, oldest first. */
export interface MailMatter { readonly mailId: string; readonly messageId: string; readonly person: Pick<MailPerson, 'personId' | 'name' | 'email'>; readonly notices: readonly WaitingNotice[]; readonly at: Instant }
/** A mail as it is written. */
export interface WrittenMail { readonly subject: string; readonly text: string; readonly html: string }
export interface ClaimedMail extends MailMatter, WrittenMail {}

/** What a look at a person's mails came to; `waitMs`: until the next look, null where nothing waits. */
interface Looked { readonly mail: ClaimedMail | null; readonly waitMs: number | null; readonly no: number; readonly asked: number }

export interface MailClock { readonly pool: pg.Pool; readonly now: (() => Promise<Instant>) | null }

const timeIn = async (tx: Tx, now: MailClock['now']): Promise<Instant> => (now ? now() : (await tx.query<{ at: Instant }>(`select ${iso('clock_timestamp()')} as at`)).rows[0]?.at ?? '')

/**
 * Decides what becomes of everything that waits for a person, and claims the first mail that leaves now; written by `write`. Null: none
 * leaves now. `waitMs`: until the next is to be looked at, null where nothing waits.
 */
export function claimMail({ pool, now }: MailClock, personId: string, host: string, write: (matter: MailMatter) => WrittenMail): Promise<Looked> {
  return transaction(pool, async (tx) => {
    const at = await timeIn(tx, now)
    const { person, waiting, no, asked } = await lockWaiting(tx, personId, at)
    const hearing = await giveUpUnheard(tx, personId, at)
    if (!person || waiting.length === 0) return { mail: null, waitMs: hearing, no, asked }
    const { cancelled, mails: [first = []], next } = leaving(await judge(tx, person, waiting, at), { ...person, at })
    await cancel(tx, cancelled.map(({ notice, reason }) => ({ id: notice.id, reason })), at)
    const until = (instant: Instant | null): number | null => (instant === null ? null : Math.max(0, millisOf(instant) - millisOf(at)))
    const going = new Set(first.map(({ id }) => id))
    const notices = waiting.filter(({ id }) => going.has(id))
    const [lead] = notices
    if (!lead) return { mail: null, waitMs: [until(next), hearing].filter((one) => one !== null).toSorted((a, b) => a - b)[0] ?? null, no, asked }
    const matter: MailMatter = { mailId: lead.id, messageId: `<${lead.id}@${host}>`, person, notices, at }
    const mail: ClaimedMail = { ...matter, ...write(matter) }
    await claim(tx, mail)
    return { mail, waitMs: 0, no, asked }
  })
}

async function cancel(tx: Tx, all: readonly { readonly id: string; readonly reason: string }[], at: Instant): Promise<void> {
  if (all.length === 0) return
  await tx.query(`update mail_notices n set state = 'cancelled', reason = x->>'reason' from jsonb_array_elements($1::jsonb) as t (x) where n.id = (x->>'id')::uuid and n.state = 'waiting'`, [JSON.stringify(all)])
  // A mail that was put off, and whose first notice no longer holds, does not leave under that name.
  await tx.query(`update mails set state = 'withdrawn', settled_at = $2 where id = any($1::uuid[]) and state in ('deferred', 'failed', 'unsure', 'bounced')`, [all.map(({ id }) => id), at])
}

async function claim(tx: Tx, { mailId, messageId, person, notices, at, subject, text, html }: ClaimedMail): Promise<void> {
  await tx.query(
    `insert into mails as m (id, person_id, address, message_id, subject, body_text, body_html, state, claimed_at) values ($1, $2, $3, $4, $5, $6, $7, 'claimed', $8)
     on conflict (id) do update set address = excluded.address, subject = excluded.subject, body_text = excluded.body_text, body_html = excluded.body_html, state = 'claimed', sends = m.sends + 1, claimed_at = excluded.claimed_at, settled_at = null`,
    [mailId, person.personId, person.email, messageId, subject, text, html, at])
  await tx.query(`update mail_notices set state = 'inMail', mail_id = $1, attempts = attempts + 1, reason = null where id = any($2::uuid[])`, [mailId, notices.map(({ id }) => id)])
}

/** Claimed mails of which nothing was heard are unsure from now on. Gives how long others are still waited for, in ms; null: none is. */
async function giveUpUnheard(tx: Tx, personId: string, at: Instant): Promise<number | null> {
  const { rows } = await tx.query<{ id: string; claimedAt: Instant }>(`select id, ${iso('claimed_at')} as "claimedAt" from mails where person_id = $1 and state = 'claimed'`, [personId])
  const left = rows.map(({ id, claimedAt }) => ({ id, ms: millisOf(claimedAt) + unheardMs - millisOf(at) }))
  const unheard = left.filter(({ ms }) => ms <= 0).map(({ id }) => id)
  if (unheard.length > 0) {
    await tx.query(`update mails set state = 'unsure', settled_at = $2 where id = any($1::uuid[])`, [unheard, at])
    await tx.query(`insert into mail_log (mail_id, at, outcome) select unnest($1::uuid[]), $2, 'unsure'`, [unheard, at])
  }
  return left.filter(({ ms }) => ms > 0).map(({ ms }) => ms).toSorted((a, b) => a - b)[0] ?? null
}

/** What an attempt came to. `deferred` and `failed`: the server certainly has not taken it. */
export type Outcome = 'sent' | 'kept' | 'deferred' | 'unsure' | 'failed'

/** Notes what became of a claimed mail. One that is put off waits again, with its notices, and is judged anew; tried long enough it has failed. */
export function settleMail({ pool, now }: MailClock, mailId: string, outcome: Outcome, answer: string): Promise<void> {
  return transaction(pool, async (tx) => {
    const at = await timeIn(tx, now)
    const { rows: [mail] } = await tx.query<{ sends: number }>(`select sends from mails where id = $1 and state in ('claimed', 'unsure') for update`, [mailId])
    if (!mail) return
    const again = outcome === 'deferred' ? againAfterMs(mail.sends) : null
    const state = outcome === 'deferred' && again === null ? 'failed' : outcome
    await tx.query('update mails set state = $2, settled_at = $3, answer = $4 where id = $1', [mailId, state, at, answer.slice(0, 1000)])
    await tx.query('insert into mail_log (mail_id, at, outcome, answer) values ($1, $2, $3, $4)', [mailId, at, state, answer.slice(0, 1000)])
    if (again !== null) await tx.query(`update mail_notices set state = 'waiting', mail_id = null, not_before = $2 where mail_id = $1`, [mailId, addMilliseconds(at, again)])
  })
}

/** Where a person's mails stand. */
export async function loadMailStanding(pool: pg.Pool, personId: string): Promise<MailStanding> {
  const [row] = await read<MailStanding>(pool,
    `select epoch, $1 as "personId", ${mailNumbersSql('$1')}, exists (select 1 from mail_notices where person_id = $1 and state = 'waiting') or exists (select 1 from mails where person_id = $1 and state = 'claimed') as waits from record_epoch`, [personId])
  if (!row) throw new Error('The record has an epoch')
  return row
}

/** Persons with something waiting that this namespace has not been told, or with a mail long claimed that no run has looked at again. */
export const untoldMails = async (pool: pg.Pool, namespace: string): Promise<readonly string[]> => (await read<{ id: string }>(pool,
  `select person_id as id from mail_notices n, record_epoch r where n.state = 'waiting' and (n.told_epoch < r.epoch or n.told_namespace is distinct from $1) group by person_id
   union select person_id from mails where state = 'claimed' and claimed_at < clock_timestamp() - interval '15 minutes' order by id limit 200`, [namespace])).map(({ id }) => id)

/** Notes what was told to which namespace. */
export const noteMailsTold = async (pool: pg.Pool, { personId, no, epoch }: MailStanding, namespace: string): Promise<void> => {
  await pool.query(`update mail_notices set told_namespace = $3, told_epoch = $4 where person_id = $1 and no <= $2 and state = 'waiting'`, [personId, no, namespace, epoch])
}
