// What the administration reads and changes: settings with their history, the log of notices, and the log of owed work.
import { sql, type Transaction } from 'kysely'
import type pg from 'pg'
import type { OwedKind } from '../domain/accreditation/state.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { iso } from './case-people.ts'
import { literally } from './offers.ts'
import { read } from './read.ts'
import type { Database } from './schema.ts'

/** One version of a setting. */
export interface SettingVersion { readonly version: number; readonly value: unknown; readonly reason: string; readonly setBy: string; readonly setByName: string; readonly at: Instant }

/** Every version of a setting, the newest first; empty while it has never been changed. */
export const settingVersions = (pool: pg.Pool, name: string): Promise<readonly SettingVersion[]> =>
  read<SettingVersion>(pool, `select s.version, s.value, s.reason, s.set_by as "setBy", p.name as "setByName", ${iso('s.at')} as at from setting_versions s join people p on p.id = s.set_by where s.name = $1 order by s.version desc`, [name])

/** Puts the next version of a setting in force; undefined, and nothing is written, where `basedOn` is no longer the newest. Others wait meanwhile. */
export async function putSetting(trx: Transaction<Database>, setting: { readonly name: string; readonly basedOn: number; readonly value: object; readonly reason: string; readonly by: string }): Promise<number | undefined> {
  const { name, basedOn, reason, by } = setting
  const value = JSON.stringify(setting.value)
  await sql`select pg_advisory_xact_lock(hashtextextended(${`setting ${name}`}, 0))`.execute(trx)
  const { rows: [newest] } = await sql<{ version: number }>`select coalesce(max(version), 0) as version from setting_versions where name = ${name}`.execute(trx)
  if (newest?.version !== basedOn) return undefined
  await sql`insert into setting_versions (name, version, value, reason, set_by) values (${name}, ${basedOn + 1}, ${value}, ${reason}, ${by})`.execute(trx)
  await sql`insert into settings (name, value, updated_at, updated_by) values (${name}, ${value}, clock_timestamp(), ${by})
    on conflict (name) do update set value = excluded.value, updated_at = excluded.updated_at, updated_by = excluded.updated_by`.execute(trx)
  return basedOn + 1
}

/** How many cases have not ended. */
export const casesRunning = async (pool: pg.Pool): Promise<number> =>
  (await read<{ n: number }>(pool, 'select count(*)::int as n from cases where ended_at is null'))[0]?.n ?? 0

interface LogPage { readonly page: number; readonly pageSize: number }

/** One notice as the administration sees it: to whom, of what, read or not; no text of a case is in it. */
export interface NoticeLogRow { readonly noticeId: string; readonly accreditationId: string; readonly offerName: string; readonly personId: string; readonly personName: string; readonly kind: string; readonly duty: string; readonly cause: string; readonly at: Instant; readonly readAt: Instant | null }

/** The notices, the newest first. `search`: a part of the offer's or the person's name; `unread`: only what its person has not read. */
export async function noticeLog(pool: pg.Pool, { page, pageSize, personId, accreditationId, search, unread = false }: LogPage & { readonly personId?: string; readonly accreditationId?: string; readonly search?: string; readonly unread?: boolean }): Promise<{ readonly rows: readonly NoticeLogRow[]; readonly total: number }> {
  const where = `($1::text is null or n.person_id = $1) and ($2::uuid is null or n.case_id = $2) and ($3::text is null or lower(o.name collate "und-x-icu") like $3 or lower(p.name collate "und-x-icu") like $3) and (not $4 or n.read_at is null)`
  const of = [personId ?? null, accreditationId ?? null, search === undefined ? null : `%${literally(search.toLocaleLowerCase('da'))}%`, unread]
  const from = 'from notices n join cases c on c.id = n.case_id join offers o on o.id = c.offer_id join people p on p.id = n.person_id'
  const [rows, [count]] = await Promise.all([
    read<NoticeLogRow>(pool, `select n.id as "noticeId", n.case_id as "accreditationId", o.name as "offerName", n.person_id as "personId", p.name as "personName", n.kind, n.duty, n.cause, ${iso('n.at')} as at, ${iso('n.read_at')} as "readAt"
      ${from} where ${where} order by n.at desc, n.id limit $5 offset $6`, [...of, pageSize, (page - 1) * pageSize]),
    read<{ total: number }>(pool, `select count(*)::int as total ${from} where ${where}`, of),
  ])
  return { rows, total: count?.total ?? 0 }
}

/** One piece of work the service owed or owes. */
export interface OwedLogRow { readonly accreditationId: string; readonly offerName: string; readonly owedId: string; readonly kind: OwedKind; readonly status: 'owed' | 'failing' | 'done' | 'cancelled'; readonly owedAt: Instant; readonly doneAt: Instant | null; readonly attempts: number; readonly failingSince: Instant | null; readonly error: string | null; /** When somebody last asked that it be tried at once, and who. */ readonly askedAt: Instant | null; readonly askedByName: string | null }

const owedStatus = `case when w.done_at is not null then 'done' when w.cancelled_at is not null then 'cancelled' when w.failing_since is not null then 'failing' else 'owed' end`

/** Owed work, what fails first, then what is still owed, the newest first. */
export async function owedLog(pool: pg.Pool, { page, pageSize, status }: LogPage & { readonly status?: OwedLogRow['status'] }): Promise<{ readonly rows: readonly OwedLogRow[]; readonly total: number }> {
  const rows = await read<OwedLogRow & { total: number }>(pool,
    `select w.case_id as "accreditationId", o.name as "offerName", w.id as "owedId", w.kind, ${owedStatus} as status, ${iso('w.owed_at')} as "owedAt", ${iso('w.done_at')} as "doneAt", w.attempts, ${iso('w.failing_since')} as "failingSince", w.last_error as error, ${iso('q.at')} as "askedAt", q.name as "askedByName", count(*) over ()::int as total
     from owed_work w join cases c on c.id = w.case_id join offers o on o.id = c.offer_id
       left join lateral (select a.at, p.name from owed_work_asks a join people p on p.id = a.asked_by where a.case_id = w.case_id and a.owed_id = w.id order by a.id desc limit 1) q on true
     where $1::text is null or ${owedStatus} = $1
     order by (${owedStatus} = 'failing') desc, (${owedStatus} = 'owed') desc, w.owed_at desc, w.case_id, w.id limit $2 offset $3`, [status ?? null, pageSize, (page - 1) * pageSize])
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}
