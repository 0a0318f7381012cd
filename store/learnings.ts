// The akkrediteringsdatabase: what offers chose to share, found by Danish words.
import type pg from 'pg'
import type { Instant } from '../domain/deadlines/types.ts'
import { iso } from './case-people.ts'
import { read } from './read.ts'

export interface LearningFilter { readonly q?: string; readonly requirementId?: string; readonly area?: string; readonly kind?: string; readonly page: number; readonly pageSize: number }
export interface LearningRead { readonly learningId: string; readonly offerId: string; readonly offerName: string; readonly area: string; readonly kind: 'goodPractice' | 'trial' | 'method' | 'lesson'; readonly title: string; readonly text: string; readonly requirementIds: readonly string[]; readonly sharedAt: Instant }

/** Best match first where words are given, else special good practice first and newest first. */
export async function searchLearnings(pool: pg.Pool, filter: LearningFilter): Promise<{ readonly rows: readonly LearningRead[]; readonly total: number }> {
  const values: unknown[] = []
  const add = (value: unknown): string => `$${values.push(value)}`
  const words = filter.q?.trim() ? `websearch_to_tsquery('danish', ${add(filter.q.trim())})` : null
  const where = [
    ...(words ? [`l.search @@ ${words}`] : []),
    ...(filter.requirementId ? [`${add(filter.requirementId)} = any(l.requirement_ids)`] : []),
    ...(filter.area ? [`l.area = ${add(filter.area)}`] : []),
    ...(filter.kind ? [`l.kind = ${add(filter.kind)}`] : []),
  ]
  const rows = await read<LearningRead & { total: number }>(pool,
    `select l.id as "learningId", l.offer_id as "offerId", o.name as "offerName", l.area, l.kind, l.title, l.text, l.requirement_ids as "requirementIds", ${iso('l.shared_at')} as "sharedAt", count(*) over () as total
     from learnings l join offers o on o.id = l.offer_id ${where.length > 0 ? `where ${where.join(' and ')}` : ''}
     order by ${words ? `ts_rank(l.search, ${words}) desc,` : ''} (l.kind = 'goodPractice') desc, l.shared_at desc, l.id limit ${add(filter.pageSize)} offset ${add((filter.page - 1) * filter.pageSize)}`, values)
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}
