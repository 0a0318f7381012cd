// What the record says now of everything that waits for one person: read in the transaction that decides which mails leave.
import type { ContentRow } from '../domain/accreditation/facts.ts'
import { defaultPolicy, type Policy } from '../domain/accreditation/policy.ts'
import type { CaseRole } from '../domain/accreditation/roles.ts'
import { type CaseState, stateVersion } from '../domain/accreditation/state.ts'
import type { CalendarPolicy, Instant } from '../domain/deadlines/types.ts'
import { caseHolds, eventHolds, supervisionHolds, type Verdict } from '../domain/mail/holds.ts'
import type { Judged } from '../domain/mail/leaving.ts'
import type { MailChoice, MailNotice } from '../domain/mail/notice.ts'
import type { SupervisionRole } from '../domain/supervision/rules.ts'
import { type SupervisionState, supervisionStateVersion } from '../domain/supervision/state.ts'
import { type CasePeople, casePeopleSql, holdersOrHead, iso } from './case-people.ts'
import { foldAgain } from './record-read.ts'
import { foldSupervisionAgain, supervisionPersons } from './supervision-read.ts'
import type { Tx } from './transaction.ts'

/** A notice that waits, with the name of what it is about. */
export interface WaitingNotice extends MailNotice { readonly offerName: string | null; readonly attempts: number }
/** Who is written to; inactive people are not. `calendar`: the days of the policy in force. */
export interface MailPerson { readonly personId: string; readonly name: string; readonly email: string; readonly active: boolean; readonly choice: MailChoice; readonly lastLeft: Instant | null; readonly calendar: CalendarPolicy }

/** How far a person's mails have come: the newest notice's number, and how often somebody asked for one again; both only grow. */
export const mailNumbersSql = (personId: string): string => `coalesce((select max(x.no) from mail_notices x where x.person_id = ${personId}), 0)::int as no, (select count(*) from mail_log l join mails y on y.id = l.mail_id where y.person_id = ${personId} and l.outcome = 'askedAgain')::int as asked`

/** A notice's own facts, wherever it stands; of {@link noticeJoins}. */
export const noticeColumns = `coalesce(n.case_id::text, s.offer_id, split_part(m.notice_id, '/', 1)) as subject, coalesce(n.kind, s.kind, e.kind, a.type) as kind, coalesce(n.duty, s.duty, '') as duty, coalesce(n.cause, s.cause, e.cause, '') as cause,
       coalesce(n.data, s.data, case when e.event_id is null then a.data end, jsonb_build_object('title', (select v.body->>'title' from learning_events v where v.id = e.event_id))) as data, n.read_at is not null as read`
export const noticeJoins = `from mail_notices m
       left join notices n on m.source = 'case' and n.id::text = m.notice_id
       left join supervision_notices s on m.source = 'supervision' and s.id::text = m.notice_id
       left join learning_event_notices e on m.source = 'event' and e.event_id::text || '/' || e.cause = m.notice_id and e.person_id = m.person_id
       left join access_changes a on m.source = 'access' and a.id::text = m.notice_id
       left join cases c on c.id = n.case_id left join offers o on o.id = coalesce(c.offer_id, s.offer_id)`

/** The person, and their notices that wait, locked: of two workers one decides at a time. */
export async function lockWaiting(tx: Tx, personId: string, at: Instant): Promise<{ readonly person: MailPerson | undefined; readonly waiting: readonly WaitingNotice[]; readonly no: number; readonly asked: number }> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`mails of ${personId}`])
  const { rows: [row] } = await tx.query<Omit<MailPerson, 'calendar'> & { policy: Policy | null; no: number; asked: number }>(
    `select p.id as "personId", p.name, p.email, p.active_from <= $2 and (p.active_to is null or p.active_to > $2) as active, coalesce((select c.choice from mail_choices c where c.person_id = p.id), 'atOnce') as choice,
       (select ${iso('max(m.settled_at)')} from mails m where m.person_id = p.id and m.state in ('sent', 'kept') and exists (select 1 from mail_notices n where n.mail_id = m.id and n.source <> 'access')) as "lastLeft",
       (select value from settings where name = 'accreditation-policy') as policy, ${mailNumbersSql('p.id')}
     from people p where p.id = $1`, [personId, at])
  const { rows: waiting } = await tx.query<WaitingNotice>(
    `select m.id, m.no::int as no, m.source, m.attempts, ${iso('m.at')} as at, ${iso('m.not_before')} as "notBefore", o.name as "offerName",
       ${noticeColumns} ${noticeJoins}
     where m.person_id = $1 and m.state = 'waiting' order by m.no`, [personId])
  return { person: row && { ...row, calendar: (row.policy ?? defaultPolicy).calendar }, waiting, no: row?.no ?? 0, asked: row?.asked ?? 0 }
}

/** Each notice with what the record says of it now. */
export async function judge(tx: Tx, person: MailPerson, waiting: readonly WaitingNotice[], at: Instant): Promise<readonly Judged[]> {
  const verdicts = new Map<string, (notice: MailNotice) => Verdict>()
  for (const { source, subject } of waiting) {
    const name = `${source} ${subject}`
    if (!verdicts.has(name)) verdicts.set(name, person.active && person.email !== '' ? await readers[source](tx, subject, person.personId, at) : () => ({ cancelled: 'left' }))
  }
  return waiting.map((notice) => ({ notice, verdict: verdicts.get(`${notice.source} ${notice.subject}`)?.(notice) ?? { cancelled: 'ended' } }))
}

type Reader = (tx: Tx, subject: string, personId: string, at: Instant) => Promise<(notice: MailNotice) => Verdict>

const readers: Readonly<Record<MailNotice['source'], Reader>> = {
  case: async (tx, caseId, personId, at) => {
    const { rows: [row] } = await tx.query<{ state: CaseState; people: CasePeople; rows: ContentRow[] | null; owed: string[] | null }>(
      `select c.state, ${casePeopleSql('c.offer_id', null, '$2::timestamptz')} as people,
         (select json_agg(json_build_object('kind', t.kind, 'key', t.key, 'version', t.version, 'author', t.author, 'at', ${iso('t.at')}, 'body', t.body)) from contents t where t.case_id = c.id and t.kind in ('declaration', 'objection')) as rows,
         (select json_agg(w.id) from owed_work w where w.case_id = c.id and w.done_at is null and w.cancelled_at is null) as owed
       from cases c where c.id = $1`, [caseId, at])
    if (!row) return () => ({ cancelled: 'ended' })
    const state = row.state.v === stateVersion ? row.state : await foldAgain(tx, caseId)
    const now = { state, facts: { rows: row.rows ?? [] }, owed: row.owed ?? [], at, holders: (duty: string) => holdersOrHead(duty as CaseRole, row.people, state, at) }
    return (notice) => caseHolds(notice, personId, now)
  },
  supervision: async (tx, offerId, personId, at) => {
    const { rows: [row] } = await tx.query<{ state: SupervisionState; people: CasePeople }>(`select s.state, ${casePeopleSql('s.offer_id', null, '$2::timestamptz')} as people from supervisions s where s.offer_id = $1`, [offerId, at])
    if (!row) return () => ({ cancelled: 'ended' })
    const state = row.state.v === supervisionStateVersion ? row.state : await foldSupervisionAgain(tx, offerId)
    return (notice) => supervisionHolds(notice, personId, { state, at, holders: (duty) => supervisionPersons(duty as SupervisionRole, row.people, at) })
  },
  event: async (tx, eventId, personId, at) => {
    const { rows: [row] } = await tx.query<{ startsAt: Instant; cancelled: boolean; signedUp: string[] }>(
      `select ${iso('e.starts_at')} as "startsAt", e.cancelled_at is not null as cancelled, array(select s.person_id from learning_event_sign_ups s where s.event_id = e.id and s.signed_off_at is null) as "signedUp" from learning_events e where e.id::text = $1`, [eventId])
    return (notice) => (row ? eventHolds(notice, personId, { ...row, at }) : { cancelled: 'ended' })
  },
  access: () => Promise.resolve(() => 'holds'),
}
