// Reads for pages and lists: the record only, never the workflow.
import type pg from 'pg'
import type { ContentRow } from '../domain/accreditation/facts.ts'
import type { Policy } from '../domain/accreditation/policy.ts'
import { type CaseState, stateVersion } from '../domain/accreditation/state.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { Refused } from '../domain/refusal.ts'
import { type CasePeople, casePeopleSql, iso } from './case-people.ts'
import { foldAgain } from './record-read.ts'
import { read } from './read.ts'
import { transaction } from './transaction.ts'

/** One case with everything its page asks of the rules. */
export interface CaseRead {
  readonly caseId: string; readonly offerId: string; readonly offerName: string; readonly area: string; readonly cycle: string; readonly modelId: string
  readonly seq: number; readonly moveNo: number; readonly startedAt: Instant; readonly endedAt: Instant | null; readonly due: Instant | null; readonly at: Instant
  readonly policy: Policy; readonly state: CaseState; readonly people: CasePeople; readonly rows: readonly ContentRow[]
  /** Names of everybody the case mentions, by id. */
  readonly names: Readonly<Record<string, string>>
}

/** Reads a case and its present texts in one statement; `kinds` null: all of them. Throws {@link Refused} `case-not-found`. */
export async function readCase(pool: pg.Pool, caseId: string, kinds: readonly string[] | null = null): Promise<CaseRead> {
  return transaction(pool, async (tx) => {
    const { rows: [row] } = await tx.query<CaseRead>(`
      select c.id as "caseId", c.offer_id as "offerId", o.name as "offerName", o.area, c.cycle, c.model_id as "modelId", c.seq, c.move_no as "moveNo",
        ${iso('c.started_at')} as "startedAt", ${iso('c.ended_at')} as "endedAt", ${iso('c.due')} as due, ${iso('clock_timestamp()')} as at, c.policy, c.state,
        ${casePeopleSql('c.offer_id', null, 'clock_timestamp()')} as people,
        coalesce((select json_agg(json_build_object('kind', t.kind, 'key', t.key, 'version', t.version, 'author', t.author, 'at', ${iso('t.at')}, 'body', t.body) order by t.kind, t.key)
          from contents t where t.case_id = c.id and ($2::text[] is null or t.kind = any($2))), '[]') as rows,
        coalesce((select json_object_agg(p.id, p.name) from people p where p.id in (
          select actor from events where case_id = c.id union select author from contents where case_id = c.id
          union select jsonb_array_elements(c.state->'team')->>'personId' union select jsonb_array_elements_text(c.state->'formerAuditors')
          union values (c.state->>'startedBy'), (c.state->>'consultantId'), (c.state->>'checkerId'), (c.state->>'deciderId'), (c.state->>'deputyDeciderId')
          union select h.person_id from function_holdings h where (h.unit_kind = 'offer' and h.unit_id = c.offer_id) or (h.unit_kind = 'centre' and h.unit_id = o.centre_id)
          union select a.deputy_id from absences a where a.to_at > clock_timestamp())), '{}') as names
      from cases c join offers o on o.id = c.offer_id where c.id = $1`, [caseId, kinds])
    if (!row) throw new Refused({ kind: 'not-found', code: 'case-not-found' })
    return row.state.v === stateVersion ? row : { ...row, state: await foldAgain(tx, caseId) }
  })
}

/** Every version there ever was of one text, oldest first. */
export async function versionsOf(pool: pg.Pool, caseId: string, kind: string, key: string): Promise<readonly ContentRow[]> {
  return read<ContentRow>(pool, `select kind, key, version, author, ${iso('at')} as at, body from content_versions where case_id = $1 and kind = $2 and key = $3 order by version`, [caseId, kind, key])
}

export interface EventRead { readonly seq: number; readonly type: string; readonly moveNo: number | null; readonly actor: string; readonly at: Instant; readonly data: { readonly input?: Readonly<Record<string, unknown>>; readonly wrote?: readonly { readonly kind: string; readonly key: string }[] } }

/** The events of a case in their order, without what they changed. */
export function eventsOf(pool: pg.Pool, caseId: string): Promise<readonly EventRead[]> {
  return read<EventRead>(pool, `select seq, type, move_no as "moveNo", actor, ${iso('at')} as at, data - 'change' as data from events where case_id = $1 order by seq`, [caseId])
}

export interface CaseFilter {
  readonly stage?: string; readonly turn?: string; readonly offerId?: string; readonly cycle?: string; readonly ids?: readonly string[]; readonly area?: string; readonly late?: boolean; readonly search?: string
  readonly sort: 'due' | 'offer' | 'started'; readonly page: number; readonly pageSize: number
}
export interface ListedCase { readonly id: string; readonly offerId: string; readonly offerName: string; readonly area: string; readonly cycle: string; readonly stage: string; readonly step: string; readonly turn: string; readonly paused: boolean; readonly due: Instant | null; readonly late: boolean; readonly startedAt: Instant; readonly endedAt: Instant | null }

const order = { due: 'c.due asc nulls last, o.name collate "da-x-icu", c.id', offer: 'o.name collate "da-x-icu", c.cycle desc, c.id', started: 'c.started_at desc, c.id' } as const

/** The cases a person may see: all for the secretariat and readers, else those of their offers and centres and those they audit, check or decide. */
export async function listCases(pool: pg.Pool, personId: string, filter: CaseFilter): Promise<{ readonly rows: readonly ListedCase[]; readonly total: number }> {
  const values: unknown[] = [personId]
  const add = (value: unknown): string => `$${values.push(value)}`
  const search = filter.search?.trim()
  const where = [
    `(exists (select 1 from role_holdings r where r.person_id = $1 and r.role in ('consultant', 'secretariatHead', 'administrator', 'reader') and r.valid_from <= clock_timestamp() and (r.valid_to is null or r.valid_to > clock_timestamp()))
      or exists (select 1 from function_holdings h where ((h.unit_kind = 'offer' and h.unit_id = o.id) or (h.unit_kind = 'centre' and h.unit_id = o.centre_id))
        and h.valid_from <= clock_timestamp() and (h.valid_to is null or h.valid_to > clock_timestamp())
        and (h.person_id = $1 or exists (select 1 from absences a where a.person_id = h.person_id and a.deputy_id = $1 and a.from_at <= clock_timestamp() and a.to_at > clock_timestamp())))
      or c.person_ids @> array[$1::text])`,
    ...(filter.stage ? [`c.stage = ${add(filter.stage)}`] : []),
    ...(filter.turn ? [`c.turn = ${add(filter.turn)}`] : []),
    ...(filter.offerId ? [`c.offer_id = ${add(filter.offerId)}`] : []),
    ...(filter.cycle ? [`c.cycle = ${add(filter.cycle)}`] : []),
    ...(filter.ids ? [`c.id = any(${add(filter.ids)}::uuid[])`] : []),
    ...(filter.area ? [`o.area = ${add(filter.area)}`] : []),
    ...(filter.late === undefined ? [] : [`${filter.late ? '' : 'not '}coalesce(c.due <= clock_timestamp() and not c.paused and c.ended_at is null, false)`]),
    ...(search ? [`(position(lower(${add(search)} collate "und-x-icu") in lower(o.name collate "und-x-icu")) > 0 or lower(o.id) = lower(${add(search)}))`] : []),
  ].join(' and ')
  const rows = await read<ListedCase & { total: number }>(pool, `
    select c.id, c.offer_id as "offerId", o.name as "offerName", o.area, c.cycle, c.stage, c.step, c.turn, c.paused, ${iso('c.due')} as due,
      coalesce(c.due <= clock_timestamp() and not c.paused and c.ended_at is null, false) as late, ${iso('c.started_at')} as "startedAt", ${iso('c.ended_at')} as "endedAt", count(*) over () as total
    from cases c join offers o on o.id = c.offer_id where ${where} order by ${order[filter.sort]} limit ${add(filter.pageSize)} offset ${add((filter.page - 1) * filter.pageSize)}`, values)
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}
