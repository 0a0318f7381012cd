// Local accounts, and the count of failed tries to sign in.

import { sql, type Kysely } from 'kysely'
import type { Database } from './schema.ts'

/** An account with what is needed to check a password. `open` is false when it is disabled or its person is not active at the time asked. */
export interface Account {
  readonly personId: string
  readonly name: string
  /** Null where there is no password: they come by an identity provider. */
  readonly passwordHash: string | null
  readonly open: boolean
}

/** Whether the person in a query joined with `people` and `accounts` may use their account at a time. */
export const isOpenAt = (at: Date) => sql<boolean>`(accounts.disabled_at is null and people.active_from <= ${at} and coalesce(people.active_to > ${at}, true))`

/** The account of a username, whatever its letters' case; undefined when there is none. */
export const findAccount = async (db: Kysely<Database>, username: string, at: Date): Promise<Account | undefined> => {
  const row = await db.selectFrom('accounts').innerJoin('people', 'people.id', 'accounts.person_id')
    .select(['person_id', 'people.name', 'password_hash', isOpenAt(at).as('open')])
    .where('username', '=', username.toLowerCase()).executeTakeFirst()
  return row && { personId: row.person_id, name: row.name, passwordHash: row.password_hash, open: row.open }
}

/** How many demo accounts can be signed in to. */
export const countOpenDemoAccounts = async (db: Kysely<Database>): Promise<number> => {
  const row = await db.selectFrom('accounts').select(sql<number>`count(*)::int`.as('n'))
    .where('demo', '=', true).where('disabled_at', 'is', null).executeTakeFirstOrThrow()
  return row.n
}

/** Until when the first of these subjects to be free again is held back; null when none of them is. */
export const lockedUntil = async (db: Kysely<Database>, subjects: readonly string[], at: Date): Promise<Date | null> => {
  const row = await db.selectFrom('sign_in_throttles').select(eb => eb.fn.max('locked_until').as('until'))
    .where('subject', 'in', [...subjects]).where('locked_until', '>', at).executeTakeFirstOrThrow()
  return row.until
}

/** How failures are counted: from `free` on each locks, for 1, 2, 4, 8 minutes and then `longestMs`; quiet for `forgetMs` starts anew. */
export interface ThrottleRule {
  readonly free: number
  readonly longestMs: number
  readonly forgetMs: number
}

/** Counts one failure of a subject and locks it where the rule says so. */
export const countFailure = async (db: Kysely<Database>, subject: string, rule: ThrottleRule, at: Date): Promise<void> => {
  const count = sql`case when t.last_at < ${new Date(at.getTime() - rule.forgetMs)}::timestamptz then 1 else t.failed_count + 1 end`
  const lock = (n: ReturnType<typeof sql>) => sql`
    case when ${n} >= ${rule.free}::int
      then ${at}::timestamptz + least(${rule.longestMs}::int, 60000 * power(2, least((${n}) - ${rule.free}::int, 10))) * interval '1 millisecond' end`
  await sql`
    insert into sign_in_throttles as t (subject, failed_count, last_at, locked_until)
    values (${subject}, 1, ${at}, ${lock(sql`1`)})
    on conflict (subject) do update set failed_count = ${count}, last_at = excluded.last_at, locked_until = ${lock(count)}`.execute(db)
  // Tries with made-up names leave rows behind: none is kept longer than it counts.
  await db.deleteFrom('sign_in_throttles').where('last_at', '<', new Date(at.getTime() - rule.forgetMs)).execute()
}

/** Forgets the failures of a subject: it has signed in. */
export const forgetFailures = async (db: Kysely<Database>, subject: string): Promise<void> => {
  await db.deleteFrom('sign_in_throttles').where('subject', '=', subject).execute()
}
