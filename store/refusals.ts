// What was refused, without its content: rows are only ever added.
import type pg from 'pg'
import type { Instant } from '../domain/deadlines/types.ts'
import { iso } from './case-people.ts'
import { read } from './read.ts'
import { transaction } from './transaction.ts'

export interface NewRefusal { readonly personId: string; readonly caseId: string | null; readonly act: string; readonly codes: readonly string[] }
export interface RefusalRead extends NewRefusal { readonly at: Instant; readonly name: string }

/** Notes a refusal; the time is the record's. */
export function noteRefusal(pool: pg.Pool, { personId, caseId, act, codes }: NewRefusal): Promise<void> {
  return transaction(pool, async (tx) => {
    // Somebody the record does not know is refused without a line: there is nobody to name.
    await tx.query('insert into refusals (at, person_id, case_id, act, codes) select clock_timestamp(), p.id, $2, $3, $4 from people p where p.id = $1', [personId, caseId, act, codes])
  })
}

/** One page of the refusals, newest first. `page` is 1 for the first. */
export async function refusalsPage(pool: pg.Pool, page: number, pageSize: number): Promise<{ readonly rows: readonly RefusalRead[]; readonly total: number }> {
  const rows = await read<RefusalRead>(pool, `select r.person_id as "personId", p.name, r.case_id as "caseId", r.act, r.codes, ${iso('r.at')} as at
    from refusals r join people p on p.id = r.person_id order by r.at desc, r.id desc limit $1 offset $2`, [pageSize, (page - 1) * pageSize])
  const [count] = await read<{ total: number }>(pool, 'select count(*)::int as total from refusals', [])
  return { rows, total: count?.total ?? 0 }
}
