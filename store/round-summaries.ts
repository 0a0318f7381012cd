// Rundens opsamling in the record: what the round's cases say, the secretariat's draft, and the versions that were issued.
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { ActiveStage } from '../domain/accreditation/stages.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import type { RoundSummary, SharedText, SummaryAnswer, SummaryCount, SummaryFacts, SummaryWords } from '../domain/summary/summary.ts'
import { type TimedMove, waitsOf } from '../domain/summary/waits.ts'
import { iso } from './case-people.ts'
import { read } from './read.ts'
import type { Tx } from './transaction.ts'

interface Row {
  round: SummaryFacts['round']; offers: SummaryFacts['offers']; outcomes: SummaryFacts['outcomes'] | null; silences: number; movedDeadlines: number; pauses: number
}
// Where each stage of an ended case ends, by the moves that end it.
const ends: Readonly<Record<Exclude<ActiveStage, 'learning' | 'report'>, readonly string[]>> = {
  qualityModel: ['confirmModel', 'countModelAsReceived'], localDevelopment: ['finishDevelopment', 'closeDevelopment'], qualityDescription: ['takeAsBasis', 'standAsSubmitted', 'auditOnPresentBasis'], audit: ['closeAudit'],
}
const silent = ['countModelAsReceived', 'closeDevelopment', 'standAsSubmitted', 'passToDeputy', 'endUnshared', 'endQuietly']

/** What the record says of a round; undefined when there is none. */
export async function summaryFacts(pool: pg.Pool, roundId: string): Promise<SummaryFacts | undefined> {
  const cases = `(select case_id from round_offers where round_id::text = $1 and case_id is not null)`
  const [[row], counts, shared, days, answers, moves] = await Promise.all([
    read<Row>(pool, `select json_build_object('name', r.name, 'cycle', r.cycle, 'modelId', r.model_id, 'from', r.from_day::text, 'to', r.to_day::text) as round,
        json_build_object('planned', (select count(*) from round_offers where round_id = r.id), 'started', (select count(*) from round_offers where round_id = r.id and case_id is not null),
          'ended', (select count(*) from cases where id in ${cases} and stage = 'completed'), 'issued', (select count(*) from cases where id in ${cases} and issued)) as offers,
        (select json_agg(json_build_object('outcome', o.outcome, 'offers', o.n) order by o.outcome) from (select outcome, count(*) as n from cases where id in ${cases} and outcome is not null group by outcome) o) as outcomes,
        (select count(*)::int from events where case_id in ${cases} and type = any($2)) as silences, (select count(*)::int from events where case_id in ${cases} and type = 'moveDeadline') as "movedDeadlines", (select count(*)::int from events where case_id in ${cases} and type = 'pause') as pauses
      from rounds r where r.id::text = $1`, [roundId, silent]),
    read<SummaryCount>(pool, `select o.area, c.id in ${cases} as "inRound", f.body->>'requirementId' as "requirementId", f.body->>'pair' as pair, count(*)::int as offers,
        count(*) filter (where f.body->>'grade' in ('minorDiscordance', 'majorDiscordance'))::int as discordance, count(*) filter (where (f.body->>'goodPractice')::boolean)::int as "goodPractice"
      from rounds r join cases c on c.cycle = r.cycle and c.issued join offers o on o.id = c.offer_id join contents f on f.case_id = c.id and f.kind = 'finding'
      where r.id::text = $1 and f.body->>'grade' <> 'notExamined' group by 1, 2, 3, 4 order by 3, 4, 1, 2`, [roundId]),
    read<SharedText>(pool, `select l.kind, l.title, l.text, o.name as "offerName", l.requirement_ids as "requirementIds" from learnings l join offers o on o.id = l.offer_id where l.case_id in ${cases} and l.withdrawn_at is null order by l.title, l.id`, [roundId]),
    read<{ stage: ActiveStage; days: number[] }>(pool, `with ended as (select c.id, c.started_at, c.ended_at, c.state from cases c where c.id in ${cases} and c.stage = 'completed'),
        at as (select e.id, e.started_at, e.ended_at, (select min(v.at) from events v where v.case_id = e.id and v.type = any($2)) as model, (select min(v.at) from events v where v.case_id = e.id and v.type = any($3)) as development,
          (select min(v.at) from events v where v.case_id = e.id and v.type = any($4)) as description, (select min(v.at) from events v where v.case_id = e.id and v.type = any($5)) as audit,
          coalesce((e.state->>'planClosedAt')::timestamptz, (e.state->>'decidedAt')::timestamptz) as report from ended e),
        spans as (select 'qualityModel' as stage, model - started_at as span from at union all select 'localDevelopment', development - model from at union all select 'qualityDescription', description - development from at
          union all select 'audit', audit - description from at union all select 'report', report - audit from at union all select 'learning', ended_at - report from at)
      select stage, json_agg(greatest(0, floor(extract(epoch from span) / 86400))::int) as days from spans where span is not null group by stage`, [roundId, ends.qualityModel, ends.localDevelopment, ends.qualityDescription, ends.audit]),
    read<SummaryAnswer>(pool, `select side, hours, worth, to_drop as drop from evaluations where case_id in ${cases}`, [roundId]),
    read<{ moves: readonly TimedMove[] }>(pool, `select json_agg(json_build_object('type', e.type, 'actor', e.actor, 'at', ${iso('e.at')}, 'change', e.data->'change') order by e.move_no) as moves from events e join cases c on c.id = e.case_id where c.id in ${cases} and c.stage = 'completed' and e.move_no is not null group by c.id order by c.id`, [roundId]),
  ])
  if (!row) return undefined
  const none: SummaryFacts['days'] = { qualityModel: [], localDevelopment: [], qualityDescription: [], audit: [], report: [], learning: [] }
  return { ...row, outcomes: row.outcomes ?? [], counts, shared, answers, waits: moves.map((one) => waitsOf(one.moves)), days: { ...none, ...Object.fromEntries(days.map((one) => [one.stage, one.days])) } }
}

export interface SummaryDraft extends SummaryWords { readonly version: number; readonly byName: string; readonly at: Instant }
/** The secretariat's draft; null where none has been written. */
export const summaryDraft = async (executor: Pick<Tx, 'query'>, roundId: string): Promise<SummaryDraft | null> =>
  (await executor.query<{ version: number; words: SummaryWords; byName: string; at: string }>(`select d.version, d.words, p.name as "byName", ${iso('d.at')} as at from round_summary_drafts d join people p on p.id = d.by_person where d.round_id::text = $1`, [roundId])).rows.map(({ words, ...rest }) => ({ ...words, ...rest }))[0] ?? null
/** Writes the next version of the draft; false, and nothing is written, where another has been since `seen`. */
export async function writeSummaryDraft(tx: Tx, roundId: string, words: SummaryWords, seen: number, by: string): Promise<boolean> {
  const { rowCount } = await tx.query(`insert into round_summary_drafts as d (round_id, version, words, by_person, at) select $1, 1, $2, $4, clock_timestamp() where $3::int = 0 or exists (select 1 from round_summary_drafts where round_id = $1)
    on conflict (round_id) do update set version = d.version + 1, words = excluded.words, by_person = excluded.by_person, at = excluded.at where d.version = $3`, [roundId, JSON.stringify(words), seen, by])
  return rowCount === 1
}

export interface SummaryIssued { readonly summaryId: string; readonly roundId: string; readonly roundName: string; readonly cycle: string; readonly version: number; readonly fileName: string; readonly sha256: string; readonly pages: number; readonly byName: string; readonly at: Instant }
const issuedColumns = `s.id as "summaryId", s.round_id as "roundId", r.name as "roundName", r.cycle, s.version, s.file_name as "fileName", s.sha256, s.pages, p.name as "byName", ${iso('s.at')} as at`
/** Every version that was issued, the newest first; of one round where it is given. */
export const summariesIssued = (pool: pg.Pool, roundId: string | null): Promise<readonly SummaryIssued[]> => read(pool, `select ${issuedColumns} from round_summaries s join rounds r on r.id = s.round_id join people p on p.id = s.by_person where $1::text is null or s.round_id::text = $1 order by s.at desc, s.version desc`, [roundId])
/** The newest content that was issued of a round; null where there is none. */
export const newestSummary = async (pool: pg.Pool, roundId: string): Promise<RoundSummary | null> => (await read<{ content: RoundSummary }>(pool, 'select content from round_summaries where round_id::text = $1 order by version desc limit 1', [roundId]))[0]?.content ?? null
/** One issued version with its bytes; undefined when there is none. */
export const summaryFile = async (pool: pg.Pool, summaryId: string): Promise<{ readonly bytes: Buffer; readonly fileName: string; readonly sha256: string } | undefined> => (await read<{ bytes: Buffer; fileName: string; sha256: string }>(pool, 'select bytes, file_name as "fileName", sha256 from round_summaries where id::text = $1', [summaryId]))[0]

export interface NewSummary { readonly roundId: string; readonly version: number; readonly content: RoundSummary; readonly fileName: string; readonly sha256: string; readonly pages: number; readonly bytes: Uint8Array; readonly by: string; readonly at: Instant }
/** Keeps an issued version; gives its id. */
export async function insertSummary(tx: Tx, one: NewSummary): Promise<string> {
  const id = randomUUID()
  await tx.query('insert into round_summaries (id, round_id, version, content, file_name, sha256, pages, bytes, by_person, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [id, one.roundId, one.version, JSON.stringify(one.content), one.fileName, one.sha256, one.pages, Buffer.from(one.bytes), one.by, one.at])
  return id
}
