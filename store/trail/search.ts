// The trail as an administrator looks for something in it: newest first, from a place on, and never what is another circle's.
import type pg from 'pg'
import type { Instant } from '../../domain/deadlines/types.ts'
import type { TrailKind } from '../../domain/trail/line.ts'
import { iso } from '../case-people.ts'
import { literally } from '../offers.ts'
import { read } from '../read.ts'

/** What is looked for: parts of names, ids, codes; `from` included, `to` not. `before`: the place of the last row seen. */
export interface TrailQuery {
  readonly person?: string; readonly personId?: string; readonly offer?: string; readonly offerId?: string; readonly caseId?: string
  readonly kind?: TrailKind; readonly action?: string; readonly outcome?: 'done' | 'refused'; readonly from?: Instant; readonly to?: Instant; readonly before?: TrailPlace
}
/** Where a row stands in the order that is shown; microseconds since 1970 as text, and its id. */
export interface TrailPlace { readonly at: string; readonly id: number }

/** One row. `name` null: the service itself, or somebody who is not known (any more). `aboutName`: the person it is about, where it is one. */
export interface TrailRead {
  readonly id: number; readonly place: string; readonly at: Instant; readonly personId: string; readonly name: string | null; readonly kind: TrailKind; readonly action: string; readonly thing: string; readonly thingId: string | null; readonly aboutName: string | null
  readonly caseId: string | null; readonly offerId: string | null; readonly offerName: string | null; readonly outcome: 'done' | 'refused'; readonly codes: readonly string[]; readonly requestId: string | null; readonly seq: number | null
}

const part = (search: string | undefined): string | null => (search === undefined ? null : `%${literally(search.toLocaleLowerCase('da'))}%`)
const named = (table: string, n: number): string => `array(select id from ${table} where lower(name collate "und-x-icu") like $${n})`

/** At the most `limit` rows, newest first. `circle`: whether rows of the fortrolighedskreds are among them. */
export const trailRows = (pool: pg.Pool, query: TrailQuery, circle: boolean, limit: number): Promise<readonly TrailRead[]> => {
  const values: unknown[] = []
  const conditions: string[] = circle ? [] : ['not t.circle']
  const where = (value: unknown, condition: (n: number) => string): void => {
    if (value !== undefined && value !== null) conditions.push(condition(values.push(value)))
  }
  where(query.personId, (n) => `t.person_id = $${n}`)
  where(part(query.person), (n) => `t.person_id = any(${named('people', n)})`)
  where(query.offerId, (n) => `t.offer_id = $${n}`)
  where(part(query.offer), (n) => `t.offer_id = any(${named('offers', n)})`)
  where(query.caseId, (n) => `t.case_id = $${n}`)
  where(query.kind, (n) => `t.kind = $${n}`)
  where(query.action, (n) => `t.action = $${n}`)
  where(query.outcome, (n) => `t.outcome = $${n}`)
  where(query.from, (n) => `t.at >= $${n}`)
  where(query.to, (n) => `t.at < $${n}`)
  if (query.before) {
    const [at, id] = [values.push(query.before.at), values.push(query.before.id)]
    conditions.push(`(t.at, t.id) < (timestamptz 'epoch' + $${at}::bigint * interval '1 microsecond', $${id}::bigint)`)
  }
  return read<TrailRead>(pool, `
    select t.id, (extract(epoch from t.at) * 1000000)::bigint::text || '-' || t.id as place, ${iso('t.at')} as at, t.person_id as "personId", p.name, t.kind, t.action, t.thing, t.thing_id as "thingId", a.name as "aboutName",
      t.case_id as "caseId", t.offer_id as "offerId", o.name as "offerName", t.outcome, t.codes, t.request_id as "requestId", t.seq
    from (select * from trail t${conditions.length > 0 ? ` where ${conditions.join(' and ')}` : ''} order by t.at desc, t.id desc limit $${values.push(limit)}) t
    left join people p on p.id = t.person_id left join people a on t.thing = 'person' and a.id = t.thing_id left join offers o on o.id = t.offer_id
    order by t.at desc, t.id desc`, values)
}
