// The sealer: gives rows of the trail their place in the chain, in one order, without anybody who writes the record waiting for it.
import type pg from 'pg'
import { type ChainedRow, noHash, type TrailHead } from '../../domain/trail/line.ts'
import { transaction, type Tx } from '../transaction.ts'
import { chainedColumns, markNow, rowHash } from './columns.ts'

/** One sealer at a time, of all processes. */
const sealerLock = 4_712_002
const atOnce = 500

/** The head of the chain; place 0 while nothing is sealed. */
export const headSql = `select seq, encode(hash, 'hex') as hash from trail where seq is not null order by seq desc limit 1`

/** Seals up to 500 rows in one transaction; gives how many. None where another process is at it. */
export async function sealIn(tx: Tx): Promise<number> {
  const { rows: [lock] } = await tx.query<{ mine: boolean }>('select pg_try_advisory_xact_lock($1) as mine', [sealerLock])
  if (!lock?.mine) return 0
  const { rows: [last] } = await tx.query<TrailHead>(headSql)
  const { rows } = await tx.query<ChainedRow>(`select ${chainedColumns}, ${markNow} as mark from trail t where t.seq is null order by t.id limit ${atOnce}`)
  if (rows.length === 0) return 0
  let { seq, hash } = last ?? { seq: 0, hash: noHash }
  const sealed = rows.map((row) => {
    seq += 1
    hash = rowHash(hash, row, seq)
    return { id: row.id, seq, mark: row.mark, hash }
  })
  await tx.last(`update trail t set seq = s.seq, mark = decode(s.mark, 'hex'), hash = decode(s.hash, 'hex') from unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[]) as s (id, seq, mark, hash) where t.id = s.id`,
    [sealed.map((one) => one.id), sealed.map((one) => one.seq), sealed.map((one) => one.mark), sealed.map((one) => one.hash)])
  return rows.length
}

export const sealSome = (pool: pg.Pool): Promise<number> => transaction(pool, sealIn)

/** Seals all there is, unless told to stop; gives how many rows. */
export async function sealAll(pool: pg.Pool, stopped: () => boolean = () => false): Promise<number> {
  let all = 0
  for (let some = await sealSome(pool); some > 0 && !stopped(); some = await sealSome(pool)) all += some
  return all
}
