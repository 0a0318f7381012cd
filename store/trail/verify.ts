// Reads the whole chain and says the first row that is not as it was sealed.
import type pg from 'pg'
import type { Instant } from '../../domain/deadlines/types.ts'
import { type ChainedRow, noHash, type TrailHead } from '../../domain/trail/line.ts'
import { iso } from '../case-people.ts'
import { chainedColumns, markNow, rowHash } from './columns.ts'

/**
 * `removed`: no row at this place. `changed`: the row was altered, put in, or stood elsewhere. `recordChanged`, `recordRemoved`: the row is
 * whole, but not what it tells of. `cut`: the chain ends before a head that is known. `rewritten`: another hash than a head that is known.
 * `unnoted`: an act without a row.
 */
export interface TrailFault { readonly kind: 'removed' | 'changed' | 'recordChanged' | 'recordRemoved' | 'cut' | 'rewritten' | 'unnoted'; readonly seq: number; readonly what: string }
export interface TrailFinding { readonly head: TrailHead; readonly unsealed: { readonly rows: number; readonly oldest: Instant | null }; readonly fault: TrailFault | null }

interface Sealed extends ChainedRow { readonly seq: number; readonly hash: string; readonly markNow: string | null }
/** A pool or one connection. */
type Reads = Pick<pg.ClientBase, 'query'>
const atOnce = 2000

/** What a row tells of, for whoever looks for it: no names, no content. */
const named = (row: ChainedRow): string => [row.action, row.thing, row.thingId, row.no].filter((one) => one !== null).join(' ')

/** Verifies the chain against itself, the record and the heads that are known. `progress` is told of rows read. */
export async function verifyTrail(pool: Reads, { anchors = [], progress = () => undefined }: { readonly anchors?: readonly TrailHead[]; readonly progress?: (rows: number) => void } = {}): Promise<TrailFinding> {
  let head: TrailHead = { seq: 0, hash: noHash }
  const unsealed = async (): Promise<TrailFinding['unsealed']> => {
    const { rows: [row] } = await pool.query<{ rows: number; oldest: Instant | null }>(`select count(*)::int as rows, ${iso('min(at)')} as oldest from trail where seq is null`)
    return row ?? { rows: 0, oldest: null }
  }
  const broken = async (kind: TrailFault['kind'], seq: number, what: string): Promise<TrailFinding> => ({ head, unsealed: await unsealed(), fault: { kind, seq, what } })
  for (;;) {
    const { rows } = await pool.query<Sealed>(`select ${chainedColumns}, t.seq, encode(t.mark, 'hex') as mark, encode(t.hash, 'hex') as hash, case when t.mark is not null then ${markNow} end as "markNow" from trail t where t.seq > $1 order by t.seq limit ${atOnce}`, [head.seq])
    for (const row of rows) {
      const seq = head.seq + 1
      if (row.seq !== seq) return broken('removed', seq, '')
      if (rowHash(head.hash, row, seq) !== row.hash) return broken('changed', seq, named(row))
      if (anchors.some((one) => one.seq === seq && one.hash !== row.hash)) return broken('rewritten', seq, named(row))
      if (row.mark !== null && row.markNow !== row.mark) return broken(row.markNow === null ? 'recordRemoved' : 'recordChanged', seq, named(row))
      head = { seq, hash: row.hash }
    }
    if (rows.length === 0) break
    progress(head.seq)
  }
  const beyond = anchors.find((one) => one.seq > head.seq)
  if (beyond) return broken('cut', head.seq + 1, String(beyond.seq))
  const unnoted = await firstUnnoted(pool)
  return unnoted === null ? { head, unsealed: await unsealed(), fault: null } : broken('unnoted', head.seq, unnoted)
}

/** An act that stands in the record and not in the trail; null where there is none. */
async function firstUnnoted(pool: Reads): Promise<string | null> {
  const { rows: [found] } = await pool.query<{ what: string }>(`
    (select concat_ws(' ', e.type, 'case', e.case_id, e.seq) as what from events e where not exists (select 1 from trail t where t.source = 'events' and t.case_id = e.case_id and t.no = e.seq) order by e.at limit 1)
    union all
    (select concat_ws(' ', e.type, 'supervision', e.offer_id, e.seq) from supervision_events e where not exists (select 1 from trail t where t.source = 'supervision_events' and t.offer_id = e.offer_id and t.no = e.seq) order by e.at limit 1)
    limit 1`)
  return found?.what ?? null
}
