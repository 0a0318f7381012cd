// The akkrediteringsdatabase: what offers chose to share and have not taken back, found by Danish words; and who wants to try it.
import type pg from 'pg'
import type { Instant } from '../domain/deadlines/types.ts'
import { hitMarks } from '../domain/learnings/highlight.ts'
import { iso } from './case-people.ts'
import { read } from './read.ts'

export interface LearningFilter { readonly q?: string; readonly requirementId?: string; readonly area?: string; readonly kind?: string; readonly page: number; readonly pageSize: number }
export interface LearningRead {
  readonly learningId: string; readonly offerId: string; readonly offerName: string; readonly area: string; readonly kind: 'goodPractice' | 'trial' | 'method' | 'lesson'
  readonly title: string; readonly text: string; readonly requirementIds: readonly string[]; readonly sharedAt: Instant
  /** How many other offers want to try it. */
  readonly wantedBy: number
  /** Title and the places of the text with the words that were searched for between marks; null where none were. */
  readonly markedTitle: string | null
  readonly markedText: string | null
}

const columns = `l.id as "learningId", l.offer_id as "offerId", o.name as "offerName", l.area, l.kind, l.title, l.text, l.requirement_ids as "requirementIds", ${iso('l.shared_at')} as "sharedAt",
  (select count(*)::int from learning_wishes w where w.learning_id = l.id) as "wantedBy"`

/** Best match first where words are given, else special good practice first and newest first. */
export async function searchLearnings(pool: pg.Pool, filter: LearningFilter): Promise<{ readonly rows: readonly LearningRead[]; readonly total: number }> {
  const values: unknown[] = []
  const add = (value: unknown): string => `$${values.push(value)}`
  const words = filter.q?.trim() ? `websearch_to_tsquery('danish', ${add(filter.q.trim())})` : null
  const where = [
    'l.withdrawn_at is null',
    ...(words ? [`l.search @@ ${words}`] : []),
    ...(filter.requirementId ? [`${add(filter.requirementId)} = any(l.requirement_ids)`] : []),
    ...(filter.area ? [`l.area = ${add(filter.area)}`] : []),
    ...(filter.kind ? [`l.kind = ${add(filter.kind)}`] : []),
  ]
  const order = `${words ? `ts_rank(l.search, ${words}) desc,` : ''} (l.kind = 'goodPractice') desc, l.shared_at desc, l.id`
  // A text may hold our marks: they are taken out. PostgreSQL leaves what looks like a tag out of an excerpt; the whole text has it.
  const marked = (column: string, options: string): string =>
    words ? `ts_headline('danish', translate(${column}, '${hitMarks.start}${hitMarks.stop}', ''), ${words}, 'StartSel=${hitMarks.start}, StopSel=${hitMarks.stop}, ${options}')` : 'null::text'
  // Headlines are made of the page alone.
  const rows = await read<LearningRead & { total: number }>(pool,
    `with found as (select l.*, count(*) over ()::int as total, row_number() over (order by ${order}) as place from learnings l where ${where.join(' and ')} order by ${order} limit ${add(filter.pageSize)} offset ${add((filter.page - 1) * filter.pageSize)})
     select ${columns}, l.total, ${marked('l.title', 'HighlightAll=true')} as "markedTitle", ${marked('l.text', 'MaxFragments=3, MaxWords=30, MinWords=10, FragmentDelimiter=" … "')} as "markedText"
     from found l join offers o on o.id = l.offer_id order by l.place`, values)
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

/** One extract, also one that was taken back. */
export async function learningById(pool: pg.Pool, learningId: string): Promise<(LearningRead & { readonly withdrawn: boolean }) | undefined> {
  const [row] = await read<LearningRead & { withdrawn: boolean }>(pool,
    `select ${columns}, null as "markedTitle", null as "markedText", l.withdrawn_at is not null as withdrawn from learnings l join offers o on o.id = l.offer_id where l.id = $1`, [learningId])
  return row
}

/** Takes an extract out of the search; a second time changes nothing. */
export async function withdrawLearning(pool: pg.Pool, learningId: string, by: string): Promise<void> {
  await read(pool, 'update learnings set withdrawn_at = clock_timestamp(), withdrawn_by = $2 where id = $1 and withdrawn_at is null returning 1', [learningId, by])
}

/** A wish of an offer to try an extract; `accreditationId`: the case in which it became a trial. */
export interface WishRead { readonly learningId: string; readonly title: string; readonly sharedByOffer: string; readonly offerId: string; readonly at: Instant; readonly accreditationId: string | null }

/** Keeps a wish, once an offer; gives the case in which it became a trial, or null. */
export async function keepWish(pool: pg.Pool, learningId: string, offerId: string, by: string): Promise<string | null> {
  const [row] = await read<{ caseId: string | null }>(pool,
    `with kept as (insert into learning_wishes (learning_id, offer_id, person_id) values ($1, $2, $3) on conflict do nothing)
     select (select case_id from learning_wishes where learning_id = $1 and offer_id = $2) as "caseId"`, [learningId, offerId, by])
  return row?.caseId ?? null
}

/** Notes the case in which a wish became a trial. */
export async function noteTrial(pool: pg.Pool, learningId: string, offerId: string, caseId: string): Promise<void> {
  await read(pool, 'update learning_wishes set case_id = $3 where learning_id = $1 and offer_id = $2 returning 1', [learningId, offerId, caseId])
}

/** What an offer wants to try, the newest first. */
export const wishesOf = (pool: pg.Pool, offerId: string): Promise<readonly WishRead[]> =>
  read<WishRead>(pool, `select w.learning_id as "learningId", l.title, o.name as "sharedByOffer", w.offer_id as "offerId", ${iso('w.at')} as at, w.case_id as "accreditationId"
    from learning_wishes w join learnings l on l.id = w.learning_id join offers o on o.id = l.offer_id where w.offer_id = $1 order by w.at desc, w.learning_id`, [offerId])

/** The open case of an offer; undefined where it has none. */
export const openCaseOf = async (pool: pg.Pool, offerId: string): Promise<string | undefined> =>
  (await read<{ id: string }>(pool, 'select id from cases where offer_id = $1 and ended_at is null', [offerId]))[0]?.id
