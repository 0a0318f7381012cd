// What an act in a supervision writes: events, texts with versions, the folded state, rows for lists, freezes and notices, in two statements.
import type { SupervisionContentKind } from '../domain/supervision/acts.ts'
import type { SupervisionWrite } from '../domain/supervision/entry.ts'
import { nextSupervisionDue, nextSupervisionInstant, type SupervisionState } from '../domain/supervision/state.ts'
import { Refused } from '../domain/refusal.ts'
import type { LockedSupervision } from './supervision-read.ts'
import type { Tx } from './transaction.ts'

export interface SupervisionNotice { readonly personId: string; readonly kind: string; readonly duty: string; readonly cause: string; readonly data: unknown }
export interface SupervisionEffects {
  readonly events: { readonly key: string; readonly hash: string; readonly type: string; readonly moveNo: number | null; readonly yearNo: number; readonly actor: string; readonly data: unknown }[]
  readonly writes: (SupervisionWrite & { readonly author: string; readonly seq: number })[]
  readonly notices: SupervisionNotice[]
  readonly freezes: { readonly kind: SupervisionContentKind; readonly subject: string }[]
  moves: number
}

/** Writes the effects. `version`: the one of the text the caller saw; another one now is refused as stale. */
export async function writeSupervision(tx: Tx, locked: LockedSupervision, state: SupervisionState, effects: SupervisionEffects, version?: number): Promise<void> {
  const { offerId, seq, at } = locked
  const expected = version !== undefined && effects.writes.length === 1 ? version : null
  const { rows } = await tx.query(`
    with e as (
      insert into supervision_events (offer_id, seq, key, body_hash, type, move_no, year_no, actor, at, data)
      select $1, $2 + (n - 1)::int, x->>'key', decode(x->>'hash', 'hex'), x->>'type', (x->>'moveNo')::int, (x->>'yearNo')::int, x->>'actor', $3, x->'data' from jsonb_array_elements($4::jsonb) with ordinality as t (x, n)),
    n as (
      insert into supervision_notices (offer_id, person_id, kind, duty, cause, data, at, seq)
      select $1, x->>'personId', x->>'kind', x->>'duty', x->>'cause', x->'data', $3, $2 from jsonb_array_elements($6::jsonb) as t (x) on conflict (offer_id, cause, person_id) do nothing)
    insert into supervision_contents as c (offer_id, kind, subject, key, version, seq, author, at, body)
    select $1, x->>'kind', x->>'subject', x->>'key', 1, (x->>'seq')::int, x->>'author', $3, x->'body' from jsonb_array_elements($5::jsonb) as t (x)
    where $7::int is null or $7::int = 0 or exists (select 1 from supervision_contents o where o.offer_id = $1 and o.kind = x->>'kind' and o.subject = x->>'subject' and o.key = x->>'key')
    on conflict (offer_id, kind, subject, key) do update set version = c.version + 1, seq = excluded.seq, author = excluded.author, at = excluded.at, body = excluded.body
      where $7::int is null or c.version = $7::int
    returning kind`,
  [offerId, seq, at, JSON.stringify(effects.events), JSON.stringify(effects.writes), JSON.stringify(effects.notices), expected])
  if (expected !== null && rows.length !== 1) throw new Refused({ kind: 'conflict', code: 'stale-version' })
  if (effects.moves === 0) return
  const visitDues = Object.entries(state.deadlines).filter(([name]) => name.startsWith('visit/')).map(([, one]) => one.due).sort()
  await tx.last(`
    with f as (
      insert into supervision_freezes (offer_id, kind, subject, move_no) select $1, x->>'kind', x->>'subject', $4 from jsonb_array_elements($3::jsonb) as t (x) on conflict do nothing),
    v as (
      insert into supervision_visits as v (offer_id, id, year_no, unit, kind, day, status, information_by, delivered_at)
      select $1, x->>'id', $6, x->>'unit', x->>'kind', (x->>'day')::date, x->>'status', (x->>'informationBy')::date, (x->>'deliveredAt')::timestamptz from jsonb_array_elements($7::jsonb) as t (x)
      on conflict (offer_id, id) do update set day = excluded.day, status = excluded.status, information_by = excluded.information_by, delivered_at = excluded.delivered_at),
    r as (
      insert into supervision_reports as r (offer_id, id, year_no, visits, model, draft, date, file_id, approval)
      select $1, x->>'id', $6, array(select jsonb_array_elements_text(x->'visits')), x->>'model', nullif(x->'draft', 'null'), (x->'final'->>'date')::date, (x->'final'->>'fileId')::uuid, x->'final'->>'approval' from jsonb_array_elements($8::jsonb) as t (x)
      on conflict (offer_id, id) do update set visits = excluded.visits, model = excluded.model, draft = excluded.draft, date = excluded.date, file_id = excluded.file_id, approval = excluded.approval),
    m as (
      insert into supervision_measures as m (offer_id, id, kind, decided_on, deadline, extensions, complain_until, file_id, ended_on, ended_as)
      select $1, x->>'id', x->>'kind', (x->>'decidedOn')::date, (x->>'deadline')::date, (x->>'extensions')::int, (x->>'complainUntil')::timestamptz, (x->>'fileId')::uuid, (x->'ended'->>'on')::date, x->'ended'->>'as' from jsonb_array_elements($9::jsonb) as t (x)
      on conflict (offer_id, id) do update set deadline = excluded.deadline, extensions = excluded.extensions, ended_on = excluded.ended_on, ended_as = excluded.ended_as)
    update supervisions set seq = $2, move_no = $4, state = $5, year_no = $6, paused = $10, due = $11, next_instant = $12, visit_due = $13, ended_at = $14 where offer_id = $1`,
  [offerId, seq + effects.events.length - 1, JSON.stringify(effects.freezes), locked.moveNo + effects.moves, JSON.stringify(state), state.yearNo, JSON.stringify(state.visits), JSON.stringify(state.reports), JSON.stringify(state.measures),
    state.pausedAt !== null, nextSupervisionDue(state), nextSupervisionInstant(state), visitDues[0] ?? null, state.endedAt])
}
