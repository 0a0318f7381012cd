// Somebody who has left becomes a number: name, mail, username and every way in are gone; ids stay, so the record and the trail stay whole.
import { sql, type Transaction } from 'kysely'
import type { Held } from '../domain/people/pseudonym.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import type { Role } from '../domain/people/functions.ts'
import type { Database } from './schema.ts'

type Trx = Transaction<Database>

/** What somebody still has or has to do, now or later; undefined where there is nobody. */
export async function stillHeld(trx: Trx, personId: string, at: Instant): Promise<Held | undefined> {
  const { rows: [row] } = await sql<{ accountOpen: boolean; functions: readonly string[]; roles: readonly Role[]; cases: readonly string[]; standsIn: boolean; pseudonym: number | null }>`
    select exists (select 1 from accounts a where a.person_id = p.id and a.disabled_at is null) as "accountOpen",
      array(select coalesce(o.name, c.name) from function_holdings h left join offers o on o.id = h.offer_id left join centres c on c.id = h.centre_id where h.person_id = p.id and (h.valid_to is null or h.valid_to > ${at}) order by h.id) as functions,
      array(select distinct r.role from role_holdings r where r.person_id = p.id and (r.valid_to is null or r.valid_to > ${at}) order by r.role) as roles,
      array(select o.name from cases c join offers o on o.id = c.offer_id where c.ended_at is null and c.person_ids @> array[p.id] order by o.name) as cases,
      exists (select 1 from absences b where b.deputy_id = p.id and b.to_at > ${at}) as "standsIn",
      (select s.no from pseudonyms s where s.person_id = p.id)::integer as pseudonym
    from people p where p.id = ${personId}`.execute(trx)
  return row
}

/** Takes away who somebody was; gives their number. `words` makes the name that stands in its place. The caller holds `lockPeople`. */
export async function pseudonymise(trx: Trx, personId: string, by: string, at: Instant, words: (no: number) => { readonly name: string; readonly title: string; readonly email: string }): Promise<number> {
  const { rows: [made] } = await sql<{ no: number; username: string | null }>`
    insert into pseudonyms (person_id, by_person, at) values (${personId}, ${by}, ${at}) returning no::integer, (select username from accounts where person_id = ${personId}) as username`.execute(trx)
  if (!made) throw new Error('A pseudonym is one row')
  const { name, title, email } = words(made.no)
  await sql`update people set name = ${name}, title = ${title}, email = ${email}, active_to = least(active_to, ${at}::timestamptz), updated_at = ${at} where id = ${personId}`.execute(trx)
  await sql`update accounts set username = null, password_hash = null, updated_at = ${at} where person_id = ${personId}`.execute(trx)
  await sql`delete from recovery_codes where person_id = ${personId}`.execute(trx)
  for (const table of ['totp_secrets', 'identities', 'passkeys', 'tokens', 'sessions', 'known_browsers', 'account_links', 'scim_resources', 'mail_choices', 'guides_seen', 'overview_looks', 'table_uploads', 'calendar_feeds', 'import_progress', 'requests']) {
    await sql`delete from ${sql.table(table)} where person_id = ${personId}`.execute(trx)
  }
  // What others were answered about their way in, and tries under their name.
  if (made.username !== null) {
    await sql`delete from requests where answer->>'username' = ${made.username}`.execute(trx)
    await sql`delete from sign_in_throttles where right(subject, length(${made.username}) + 1) = ' ' || ${made.username}`.execute(trx)
  }
  await sql`update mails set address = '', subject = '', body_text = '', body_html = '', state = case when state in ('sent', 'kept') then state else 'withdrawn' end where person_id = ${personId}`.execute(trx)
  await sql`update mail_notices set state = 'cancelled', reason = 'left' where person_id = ${personId} and state = 'waiting'`.execute(trx)
  return made.no
}
