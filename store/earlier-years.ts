// Earlier years of socialtilsyn: what a table of them is judged by, and writing them. They are entries: the state, its deadlines and the
// workflow know nothing of them.
import type pg from 'pg'
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import { type EarlierFacts, type EarlierYear, earlierYearId } from '../domain/supervision/earlier-years.ts'
import { defaultSupervisionPolicy, type SupervisionPolicy } from '../domain/supervision/policy.ts'
import type { SupervisionModel } from '../domain/supervision/model.ts'
import { bodyHash } from './body-hash.ts'
import { iso } from './case-people.ts'
import { supervisionPolicyName } from './supervision-read.ts'
import type { Tx } from './transaction.ts'

interface OfferRow { id: string; name: string; openedOn: LocalDate; departments: { id: string; name: string }[] | null; registered: LocalDate[] | null; loaded: LocalDate[] | null }

/** Every supervision that has begun, the models and the policy. */
export async function earlierFacts({ query }: Pick<Tx, 'query'>): Promise<EarlierFacts> {
  const ask = async <R extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<readonly R[]> => (await query<R>(text, values)).rows
  const offers = await ask<OfferRow>(`select o.id, o.name, to_char((s.state->>'yearOpenedAt')::timestamptz at time zone 'Europe/Copenhagen', 'YYYY-MM-DD') as "openedOn",
      (select json_agg(json_build_object('id', d.id, 'name', d.name)) from departments d where d.offer_id = o.id) as departments,
      (select json_agg(r.date) from supervision_reports r where r.offer_id = o.id and r.date is not null and r.year_no > 0) as registered,
      (select json_agg(r.date) from supervision_reports r where r.offer_id = o.id and r.date is not null and r.year_no = 0) as loaded
    from supervisions s join offers o on o.id = s.offer_id`)
  const [policy] = await ask<{ value: SupervisionPolicy }>('select value from settings where name = $1', [supervisionPolicyName])
  const models = await ask<{ body: SupervisionModel }>('select body from supervision_models')
  return {
    policy: policy?.value ?? defaultSupervisionPolicy, models: new Map(models.map(({ body }) => [body.version, body])),
    offers: new Map(offers.map(({ id, name, openedOn, departments, registered, loaded }) => [id, { name, yearOpenedOn: openedOn, departments: departments ?? [], registered: registered ?? [], loaded: loaded ?? [] }])),
  }
}

/** Locks the supervisions of these offers, in one order for everybody. */
export const lockSupervisions = async (tx: Tx, offerIds: readonly string[]): Promise<void> => {
  await tx.query('select 1 from supervisions where offer_id = any($1) order by offer_id for update', [[...offerIds].toSorted()])
}

/** Writes one year of an offer whose supervision is locked: its event, its texts, and the rows that lists and charts read. A year that was loaded before is written over, and its former texts are kept as versions. */
export async function writeEarlierYear(tx: Tx, year: EarlierYear, by: { readonly personId: string; readonly key: string; readonly sha256: string }): Promise<void> {
  const { offerId, reportDate } = year
  const id = earlierYearId(reportDate)
  const { rows: [lock] } = await tx.query<{ seq: number; yearNo: number; at: Instant }>(`update supervisions set seq = seq + 1 where offer_id = $1 returning seq, year_no as "yearNo", ${iso('clock_timestamp()')} as at`, [offerId])
  if (!lock) throw new Error(`The supervision of ${offerId} is not there`)
  const texts = [
    ...year.scores.map(({ indicator, ...body }) => ({ kind: 'score', key: indicator, body })),
    ...year.themes.map(({ theme, text }) => ({ kind: 'theme', key: theme, body: { text } })),
    ...(year.overall === '' ? [] : [{ kind: 'overall', key: 'overall', body: { text: year.overall } }]),
  ]
  const { scores: _scores, themes: _themes, overall: _overall, ...data } = year
  await tx.query('insert into supervision_events (offer_id, seq, key, body_hash, type, move_no, year_no, actor, at, data) values ($1, $2, $3, $4, $5, null, $6, $7, $8, $9)',
    [offerId, lock.seq, `${by.key}/${reportDate}`, Buffer.from(bodyHash({ type: 'loadEarlierYear', input: year }), 'hex'), 'loadEarlierYear', lock.yearNo, by.personId, lock.at, JSON.stringify({ ...data, sha256: by.sha256, wrote: texts.map(({ kind, key }) => ({ kind, subject: id, key })) })])
  await tx.query(`insert into supervision_contents as c (offer_id, kind, subject, key, version, seq, author, at, body)
      select $1, x->>'kind', $2, x->>'key', 1, $3, $4, $5, x->'body' from jsonb_array_elements($6::jsonb) as t (x)
    on conflict (offer_id, kind, subject, key) do update set version = c.version + 1, seq = excluded.seq, author = excluded.author, at = excluded.at, body = excluded.body where c.body is distinct from excluded.body`,
  [offerId, id, lock.seq, by.personId, lock.at, JSON.stringify(texts)])
  await tx.query(`insert into supervision_visits as v (offer_id, id, year_no, unit, kind, day, status) values ($1, $2, 0, $3, $4, $5, 'done') on conflict (offer_id, id) do update set unit = excluded.unit, kind = excluded.kind, day = excluded.day`, [offerId, id, year.unit, year.visitKind, year.visitDay])
  await tx.query(`insert into supervision_reports as r (offer_id, id, year_no, visits, model, date, approval) values ($1, $2, 0, array[$2], $3, $4, $5) on conflict (offer_id, id) do update set model = excluded.model, approval = excluded.approval`, [offerId, id, year.model, reportDate, year.approval])
}
