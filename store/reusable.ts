// Texts of an offer that went into another one: offered to those who write on.
import type pg from 'pg'
import { read } from './read.ts'

export interface ReusableRead { readonly criterionId: string; readonly text: string; readonly offerId: string; readonly offerName: string; readonly accreditationId: string }

/** The chapters of every case that continues in this one, in the order of their criteria. */
export const chaptersOf = (pool: pg.Pool, caseId: string): Promise<readonly ReusableRead[]> => read<ReusableRead>(pool,
  `select t.body->>'criterionId' as "criterionId", t.body->>'text' as text, o.id as "offerId", o.name as "offerName", c.id as "accreditationId"
   from cases c join offers o on o.id = c.offer_id join contents t on t.case_id = c.id and t.kind = 'chapter'
   where c.state->>'continuesIn' = $1 and coalesce(t.body->>'text', '') <> '' order by t.key, o.id`, [caseId])
