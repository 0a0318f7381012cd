// Concerns that were raised beside a case, in the order in which they were recorded.
import type pg from 'pg'
import type { Concern } from '../domain/concern/concern.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { iso } from './case-people.ts'
import { read } from './read.ts'
import type { Tx } from './transaction.ts'

export interface ConcernRead extends Concern { readonly concernId: string; readonly author: string; readonly authorName: string; readonly at: Instant }

export async function insertConcern(tx: Tx, caseId: string, concern: Concern & { readonly concernId: string; readonly author: string; readonly at: Instant }): Promise<void> {
  await tx.query('insert into concerns (id, case_id, author, at, told_to, whom, told_at, about_leader, shown_to_offer) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [concern.concernId, caseId, concern.author, concern.at, concern.toldTo, concern.whom, concern.toldAt, concern.aboutLeader, concern.shownToOffer])
}

export const concernsOf = (pool: pg.Pool, caseId: string): Promise<readonly ConcernRead[]> => read<ConcernRead>(pool,
  `select c.id as "concernId", c.author, p.name as "authorName", ${iso('c.at')} as at, c.told_to as "toldTo", c.whom, ${iso('c.told_at')} as "toldAt", c.about_leader as "aboutLeader", c.shown_to_offer as "shownToOffer"
   from concerns c join people p on p.id = c.author where c.case_id = $1 order by c.at, c.id`, [caseId])
