// Spreadsheets that are looked at before they are loaded: each is its sender's alone.
import { createHash, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { Refused } from '../domain/refusal.ts'
import { read } from './read.ts'
import type { Tx } from './transaction.ts'

export interface TableUpload { readonly id: string; readonly name: string; readonly kind: 'xlsx' | 'csv'; readonly sha256: string; readonly bytes: Buffer }

/** Keeps a spreadsheet under its sender's key, and lets go of what anybody has left for a day. The same key with another file is refused (`key-reused`). */
export async function keepUpload(tx: Tx, { personId, purpose, key, name, kind, bytes }: { readonly personId: string; readonly purpose: string; readonly key: string } & Pick<TableUpload, 'name' | 'kind' | 'bytes'>): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest()
  await tx.query(`delete from table_uploads where at < clock_timestamp() - interval '1 day'`)
  await tx.query('insert into table_uploads (id, person_id, purpose, key, name, kind, sha256, bytes) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (person_id, key) do nothing', [randomUUID(), personId, purpose, key, name, kind, sha256, bytes])
  const { rows: [row] } = await tx.query<{ id: string; sha256: Buffer; purpose: string }>('select id, sha256, purpose from table_uploads where person_id = $1 and key = $2', [personId, key])
  if (!row?.sha256.equals(sha256) || row.purpose !== purpose) throw new Refused({ kind: 'invalid', code: 'key-reused', field: 'Idempotency-Key' })
  return row.id
}

/** One's own spreadsheet; undefined where there is none any more. */
export const uploadOf = async (pool: pg.Pool, personId: string, purpose: string, id: string): Promise<TableUpload | undefined> =>
  (await read<TableUpload>(pool, `select id, name, kind, encode(sha256, 'hex') as sha256, bytes from table_uploads where id::text = $1 and person_id = $2 and purpose = $3`, [id, personId, purpose]))[0]

/** It is loaded: nothing more is to be done with it. */
export const dropUpload = async (tx: Tx, id: string): Promise<void> => { await tx.query('delete from table_uploads where id::text = $1', [id]) }
