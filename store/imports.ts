// What spreadsheets wrote into the record: never changed afterwards.
import type pg from 'pg'
import type { PlannedRow } from '../domain/imports/plan.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { iso } from './case-people.ts'
import { read } from './read.ts'
import type { Tx } from './transaction.ts'

export interface ImportNoted { readonly importId: string; readonly kind: string; readonly name: string; readonly sha256: string; readonly personId: string; readonly personName: string; readonly at: Instant; readonly made: number; readonly changed: number }

/** Notes what a file wrote: each row that is new or changed, with what stood there before. */
export const noteImport = async (tx: Tx, of: { readonly id: string; readonly kind: string; readonly name: string; readonly sha256: string; readonly personId: string; readonly rows: readonly PlannedRow[] }): Promise<void> => {
  await tx.query('insert into imports (id, kind, name, sha256, person_id, rows) values ($1, $2, $3, $4, $5, $6)', [of.id, of.kind, of.name, Buffer.from(of.sha256, 'hex'), of.personId, JSON.stringify(of.rows)])
}

/** The newest files of a kind that were loaded. */
export const importsOf = (pool: pg.Pool, kind: string, most: number): Promise<readonly ImportNoted[]> => read(pool, `select i.id as "importId", i.kind, i.name, encode(i.sha256, 'hex') as sha256, i.person_id as "personId", p.name as "personName", ${iso('i.at')} as at,
    (select count(*)::int from jsonb_array_elements(i.rows) one where one->>'is' = 'new') as made, (select count(*)::int from jsonb_array_elements(i.rows) one where one->>'is' = 'changed') as changed
  from imports i join people p on p.id = i.person_id where i.kind = $1 order by i.at desc, i.id limit $2`, [kind, most])
