// Everything that is kept of one person, section by section, for the person themself (GDPR article 15): ids, instants and their own data.
// Of texts they wrote in the work where and when, not the text: that is the case's. No secret, and no hash of one.
import type pg from 'pg'
import { iso } from './case-people.ts'
import { read } from './read.ts'

type Cell = string | number | boolean | null
export type PersonDataRow = Readonly<Record<string, Cell>>

const list = (column: string): string => `array_to_string(${column}, ', ')`
const offerOf = (table: string): string => `(select o.name from cases c join offers o on o.id = c.offer_id where c.id = ${table}.case_id) as "offerName"`

// $1 is the person, $2 whether what the fortrolighedskreds looked at may be told.
const sections = {
  person: `select p.id as "personId", p.name, p.email, p.title, a.name as area, coalesce(o.name, c.name) as employer, ${iso('p.active_from')} as "from", ${iso('p.active_to')} as "to" from people p left join areas a on a.id = p.area left join offers o on o.id = p.employer_offer_id left join centres c on c.id = p.employer_centre_id where p.id = $1`,
  account: `select username, password_hash is not null as "hasPassword", ${iso('created_at')} as at, ${iso('last_used_at')} as "lastUsedAt", ${iso('disabled_at')} as "closedAt" from accounts where person_id = $1`,
  identities: `select issuer, subject, ${iso('linked_at')} as at, ${iso('last_used_at')} as "lastUsedAt" from identities where person_id = $1 order by linked_at`,
  passkeys: `select name, ${iso('made_at')} as at, ${iso('last_used_at')} as "lastUsedAt" from passkeys where person_id = $1 order by made_at`,
  oneTimeCodes: `select ${iso('made_at')} as at, ${iso('last_used_at')} as "lastUsedAt" from totp_secrets where person_id = $1`,
  tokens: `select name, ${list('scopes')} as scopes, ${iso('created_at')} as at, ${iso('expires_at')} as "to", ${iso('revoked_at')} as "endedAt", ${iso('last_used_at')} as "lastUsedAt" from tokens where person_id = $1 order by created_at`,
  sessions: `select ${iso('created_at')} as at, ${iso('last_seen_at')} as "lastUsedAt", ${iso('expires_at')} as "to", provider from sessions where person_id = $1 order by created_at`,
  roles: `select role, ${iso('valid_from')} as "from", ${iso('valid_to')} as "to", provider from role_holdings where person_id = $1 order by valid_from, id`,
  functions: `select h.function, coalesce(o.name, c.name) as place, ${iso('h.valid_from')} as "from", ${iso('h.valid_to')} as "to" from function_holdings h left join offers o on o.id = h.offer_id left join centres c on c.id = h.centre_id where h.person_id = $1 order by h.valid_from, h.id`,
  absences: `select case when person_id = $1 then 'away' else 'deputy' end as part, ${iso('from_at')} as "from", ${iso('to_at')} as "to" from absences where person_id = $1 or deputy_id = $1 order by from_at`,
  auditorTerms: `select version, trained_on::text as "trainedOn", audits_a_year as "auditsAYear", ${list('weeks_away')} as "weeksAway", leader_yes as "leaderYes", ${iso('at')} as at from auditor_terms where person_id = $1 order by version`,
  cases: `select c.id as "caseId", o.name as "offerName", c.cycle, ${iso('c.started_at')} as "from", ${iso('c.ended_at')} as "to" from cases c join offers o on o.id = c.offer_id where $1 = any(c.person_ids)
    or exists (select 1 from function_holdings h where h.person_id = $1 and h.offer_id = c.offer_id and h.valid_from < coalesce(c.ended_at, clock_timestamp()) and (h.valid_to is null or h.valid_to > c.started_at)) order by c.started_at`,
  acts: `select e.case_id as "caseId", ${offerOf('e')}, e.type as action, ${iso('e.at')} as at from events e where e.actor = $1 order by e.at, e.seq`,
  supervisionActs: `select o.name as "offerName", e.type as action, ${iso('e.at')} as at from supervision_events e join offers o on o.id = e.offer_id where e.actor = $1 order by e.at, e.seq`,
  texts: `select v.case_id as "caseId", ${offerOf('v')}, v.kind, v.version, ${iso('v.at')} as at from content_versions v where v.author = $1 order by v.at`,
  workingNotes: `select n.case_id as "caseId", ${offerOf('n')}, n.version, ${iso('n.at')} as at from working_notes n where n.author = $1 order by n.at`,
  concerns: `select n.case_id as "caseId", ${offerOf('n')}, ${iso('n.at')} as at from concerns n where n.author = $1 order by n.at`,
  files: `select f.name, ${offerOf('f')}, ${iso('f.at')} as at from files f where f.person_id = $1 union all select f.name, o.name, ${iso('f.at')} from supervision_files f join offers o on o.id = f.offer_id where f.person_id = $1 order by at`,
  notices: `select n.kind, ${offerOf('n')}, ${iso('n.at')} as at, ${iso('n.read_at')} as "readAt" from notices n where n.person_id = $1 union all select n.kind, o.name, ${iso('n.at')}, ${iso('n.read_at')} from supervision_notices n join offers o on o.id = n.offer_id where n.person_id = $1 order by at`,
  mails: `select address, subject, body_text as text, state, ${iso('claimed_at')} as at from mails where person_id = $1 order by claimed_at`,
  mailChoice: `select choice, ${iso('chosen_at')} as at from mail_choices where person_id = $1`,
  calendarFeeds: `select f.kind, o.name as "offerName", ${iso('f.created_at')} as at, ${iso('f.revoked_at')} as "endedAt", ${iso('f.last_read_at')} as "lastUsedAt" from calendar_feeds f left join offers o on o.id = f.offer_id where f.person_id = $1 order by f.created_at`,
  imports: `select kind, name, ${iso('at')} as at from imports where person_id = $1 order by at`,
  learningEvents: `select e.body->>'title' as name, ${iso('s.at')} as at, ${iso('s.signed_off_at')} as "endedAt" from learning_event_sign_ups s join learning_events e on e.id = s.event_id where s.person_id = $1 order by s.at`,
  changes: `select type as action, actor = $1 as "byThemself", ${iso('at')} as at from people_changes where person_id = $1 union all select type, actor = $1, ${iso('at')} from access_changes where person_id = $1 order by at`,
  refusals: `select act as action, ${list('codes')} as codes, ${iso('at')} as at from refusals where person_id = $1 order by at`,
  // Of whoever looked at what is kept of them: that it was done, and when; who it was is nobody's right to know (EU court, C-579/21).
  trail: `select ${iso('t.at')} as at, t.kind, t.action, t.person_id = $1 as "byThemself", o.name as "offerName", t.case_id as "caseId", t.outcome from trail t left join offers o on o.id = t.offer_id where (t.person_id = $1 or (t.thing = 'person' and t.thing_id = $1)) and ($2 or not t.circle) order by t.at, t.id`,
} as const
export type PersonSection = keyof typeof sections
export type PersonData = Readonly<Record<PersonSection, readonly PersonDataRow[]>>

/** Everything that is kept of a person; undefined where there is nobody. `circle`: whether looks of the fortrolighedskreds are among it. */
export async function personData(pool: pg.Pool, personId: string, circle: boolean): Promise<PersonData | undefined> {
  const found: [string, readonly PersonDataRow[]][] = []
  for (const [name, text] of Object.entries(sections)) {
    const rows = await read<PersonDataRow>(pool, text, name === 'trail' ? [personId, circle] : [personId])
    if (name === 'person' && rows.length === 0) return undefined
    found.push([name, rows])
  }
  return Object.fromEntries(found) as unknown as PersonData
}
