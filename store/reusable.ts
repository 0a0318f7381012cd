// Texts that can be written on from: those of an offer that went into this one, and those of the offer's own last cycle.
import type pg from 'pg'
import { read } from './read.ts'

export interface ReusableRead {
  readonly origin: 'merged' | 'lastCycle'; readonly kind: 'chapter' | 'tick'; readonly key: string; readonly body: Readonly<Record<string, unknown>>
  readonly offerId: string; readonly offerName: string; readonly accreditationId: string; readonly cycle: string; readonly modelId: string
}

/** Chapters and ticks of every case that continues in this one, and of the offer's last case before it, in the order of their keys. */
export const reusableTexts = (pool: pg.Pool, caseId: string): Promise<readonly ReusableRead[]> => read<ReusableRead>(pool,
  `with source as (
     select c.id, 'merged' as origin from cases c where c.continues_in = $1
     union all select * from (select p.id, 'lastCycle' from cases c join cases p on p.offer_id = c.offer_id and p.started_at < c.started_at where c.id = $1::uuid order by p.started_at desc limit 1) as last)
   select s.origin, t.kind, t.key, t.body, o.id as "offerId", o.name as "offerName", c.id as "accreditationId", c.cycle, c.model_id as "modelId"
   from source s join cases c on c.id = s.id join offers o on o.id = c.offer_id join contents t on t.case_id = c.id and t.kind in ('chapter', 'tick')
   order by s.origin, t.kind, t.key, o.id`, [caseId])
