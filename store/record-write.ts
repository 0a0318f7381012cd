// What an act writes: its events, texts with their versions, the folded state, deadlines, freezes, owed work, notices.
import { randomUUID } from 'node:crypto'
import type { Move } from '../domain/accreditation/acts.ts'
import type { Write } from '../domain/accreditation/entry.ts'
import { filedKinds } from '../domain/filing/filing.ts'
import { freezes } from '../domain/accreditation/rules.ts'
import { type CaseState, type Change, nextDue, nextInstant, type Owed, stageOf, turnIn } from '../domain/accreditation/state.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { Refused } from '../domain/refusal.ts'
import { bodyHash } from './body-hash.ts'
import type { LockedCase } from './record-read.ts'
import type { Tx } from './transaction.ts'

interface NewEvent { readonly key: string; readonly hash: string; readonly type: string; readonly moveNo: number | null; readonly actor: string; readonly data: unknown }
export interface NewNotice { readonly personId: string; readonly kind: string; readonly duty: string; readonly cause: string; readonly data: unknown }
export interface DoneStep { readonly kind: string; readonly version: number; readonly step: string; readonly plannedAt: Instant; readonly outcome: 'done' | 'skipped' | 'late' }

/** Everything one transaction writes, gathered before the first write. */
export interface Effects {
  readonly events: NewEvent[]
  readonly writes: (Write & { readonly author: string; readonly seq: number })[]
  readonly moves: { readonly type: Move['type']; readonly change: Change; readonly id: string; readonly no: number }[]
  readonly notices: NewNotice[]
  readonly steps: DoneStep[]
  addMove(move: Move, actor: string, key: string, change: Change, at: Instant): void
}

export function noEffects(locked: LockedCase): Effects {
  const effects: Effects = {
    events: [], writes: [], moves: [], notices: [], steps: [],
    addMove(move, actor, key, change) {
      const no = locked.moveNo + effects.moves.length + 1
      const seq = locked.seq + effects.events.length
      const { reason, ...data } = { reason: undefined, ...move.input } as { reason?: string }
      effects.moves.push({ type: move.type, change, id: randomUUID(), no })
      effects.events.push({ key, hash: bodyHash(move), type: move.type, moveNo: no, actor, data: { input: data, change } })
      // Prose lives in texts, not in events.
      if (reason !== undefined && reason !== '') effects.writes.push({ kind: 'reason', key: String(seq), body: { act: move.type, text: reason }, author: actor, seq })
    },
  }
  return effects
}

interface Written { readonly versions: readonly { readonly kind: string; readonly key: string; readonly version: number }[]; readonly owed: readonly Owed[]; readonly moveNo: number; readonly moveId: string }

/** Writes the effects. `version`: the version of the text the caller saw; another one now is refused as stale. */
export async function writeEffects(tx: Tx, locked: LockedCase, state: CaseState, effects: Effects, version?: number): Promise<Written> {
  const { caseId, at } = locked
  const texts = effects.writes.map((write) => ({ kind: write.kind, key: write.key, seq: write.seq, author: write.author, body: write.body }))
  // Of several texts only that there is none of them yet can be expected.
  const expected = version !== undefined && (texts.length === 1 || version === 0) ? version : null
  const last = effects.moves.at(-1)
  // A text of another version than the caller saw must stop the commit; else nothing but a failure can.
  const ends = expected === null && !last
  const writing = tx[ends ? 'last' : 'query']<{ kind: string; key: string; version: number }>(`
    with e as (
      insert into events (case_id, seq, key, body_hash, type, move_no, actor, at, data)
      select $1, $2 + (n - 1)::int, x->>'key', decode(x->>'hash', 'hex'), x->>'type', (x->>'moveNo')::int, x->>'actor', $3, x->'data'
      from jsonb_array_elements($4::jsonb) with ordinality as t (x, n)),
    n as (
      insert into notices (case_id, person_id, kind, duty, cause, data, at, seq)
      select $1, x->>'personId', x->>'kind', x->>'duty', x->>'cause', x->'data', $3, $2 from jsonb_array_elements($7::jsonb) as t (x)
      on conflict (case_id, cause, person_id) do nothing)
    insert into contents as c (case_id, kind, key, version, seq, author, at, body)
    select $1, x->>'kind', x->>'key', 1, (x->>'seq')::int, x->>'author', $3, x->'body' from jsonb_array_elements($5::jsonb) as t (x)
    where $6::int is null or $6::int = 0 or exists (select 1 from contents o where o.case_id = $1 and o.kind = x->>'kind' and o.key = x->>'key')
    on conflict (case_id, kind, key) do update set version = c.version + 1, seq = excluded.seq, author = excluded.author, at = excluded.at, body = excluded.body
      where $6::int is null or c.version = $6::int
    returning kind, key, version`,
  // A move's notices are written with its deadlines.
  [caseId, locked.seq, at, JSON.stringify(effects.events), JSON.stringify(texts), expected, JSON.stringify(last ? [] : effects.notices)])
  if (expected !== null && (await writing).rows.length !== texts.length) throw new Refused({ kind: 'conflict', code: 'stale-version' })
  if (!last) return { versions: (await writing).rows, owed: [], moveNo: locked.moveNo, moveId: locked.moveId }
  const [{ rows: versions }, owed] = await Promise.all([writing, writeMoves(tx, locked, state, effects, last)])
  return { versions: versions.filter((one) => one.kind !== 'reason'), owed, moveNo: last.no, moveId: last.id }
}

async function writeMoves(tx: Tx, locked: LockedCase, state: CaseState, effects: Effects, last: Effects['moves'][number]): Promise<readonly Owed[]> {
  const { caseId, at } = locked
  const opened = effects.moves.flatMap((move) => Object.entries(move.change.opened).map(([kind, deadline]) => ({ kind, version: deadline.version, due: deadline.due })))
  const closed = effects.moves.flatMap((move) => [...move.change.closed])
  const frozen = effects.moves.flatMap((move) => (freezes[move.type] ?? []).map((kind) => ({ kind, no: move.no })))
  const owes = effects.moves.flatMap((move) => move.change.owes.map((owed) => ({ ...owed, no: move.no })))
  const withdraws = effects.moves.some((move) => move.type === 'cancel' || move.type === 'endWithOffer')
  // Before the rest, which is sent with the commit. A document that is made is journalised all the same.
  if (withdraws) await tx.query(`update owed_work set cancelled_at = $2 where case_id = $1 and done_at is null and cancelled_at is null and not (kind = 'filing' and exists (select 1 from owed_work d where d.case_id = $1 and 'filing/' || d.id = owed_work.id and d.done_at is not null))`, [caseId, at])
  if (effects.moves.some((move) => move.type === 'share')) await shareExtracts(tx, caseId, at)
  const { rows } = await tx.last<Owed>(`
    with d as (
      insert into deadlines (case_id, kind, version, due, set_at)
      select $1, x->>'kind', (x->>'version')::int, (x->>'due')::timestamptz, $2 from jsonb_array_elements($3::jsonb) as t (x)
      on conflict (case_id, kind, version) do nothing),
    c as (
      update deadlines d set status = case when d.kind = any($4::text[]) then 'closed' else 'replaced' end, closed_at = $2
      where d.case_id = $1 and d.status = 'open'
        and (d.kind = any($4::text[]) or exists (select 1 from jsonb_array_elements($3::jsonb) as t (x) where x->>'kind' = d.kind and (x->>'version')::int > d.version))),
    f as (
      insert into freezes (case_id, kind, move_no) select $1, x->>'kind', (x->>'no')::int from jsonb_array_elements($5::jsonb) as t (x)
      on conflict (case_id, kind) do nothing),
    o as (
      insert into owed_work (case_id, id, kind, move_no, owed_at) select $1, x->>'id', x->>'kind', (x->>'no')::int, $2 from jsonb_array_elements($6::jsonb) as t (x)
      union all select $1, 'filing/' || (x->>'id'), 'filing', (x->>'no')::int, $2 from jsonb_array_elements($6::jsonb) as t (x) where x->>'kind' = any($21::text[]) and exists (select 1 from filing_port)
      on conflict (case_id, id) do nothing returning id, kind, owed_at),
    n as (
      insert into notices (case_id, person_id, kind, duty, cause, data, at, seq)
      select $1, x->>'personId', x->>'kind', x->>'duty', x->>'cause', x->'data', $2, $7 from jsonb_array_elements($8::jsonb) as t (x)
      on conflict (case_id, cause, person_id) do nothing),
    s as (
      insert into deadline_steps (case_id, kind, version, step, planned_at, outcome, at, seq)
      select $1, x->>'kind', (x->>'version')::int, x->>'step', (x->>'plannedAt')::timestamptz, x->>'outcome', $2, $7 from jsonb_array_elements($9::jsonb) as t (x)
      on conflict (case_id, kind, version, step) do nothing),
    u as (
      update cases set seq = $10, move_no = $11, move_id = $12, state = $13, stage = $14, step = $15, turn = $16, paused = $17, due = $18, next_instant = $19, ended_at = $20 where id = $1)
    select id, kind from (
      select id, kind, owed_at from owed_work where case_id = $1 and done_at is null and cancelled_at is null
      union all select id, kind, owed_at from o) as owed
    order by owed_at, id`,
  [caseId, at, JSON.stringify(opened), closed, JSON.stringify(frozen), JSON.stringify(owes), locked.seq, JSON.stringify(effects.notices), JSON.stringify(effects.steps),
    locked.seq + effects.events.length - 1, last.no, last.id, JSON.stringify(state), stageOf(state), state.step, turnIn(state), state.pausedAt !== null, nextDue(state), nextInstant(state), state.endedAt, filedKinds])
  return rows
}

/** What the offer said yes to goes to the akkrediteringsdatabase in the very transaction that shares it. */
async function shareExtracts(tx: Tx, caseId: string, at: Instant): Promise<void> {
  await tx.query(
    `insert into learnings (id, case_id, extract_key, offer_id, area, kind, title, text, requirement_ids, shared_at)
     select gen_random_uuid(), e.case_id, e.key, o.id, o.area, e.body->>'kind', e.body->>'title', e.body->>'text', array(select jsonb_array_elements_text(e.body->'requirementIds')), $2
     from contents e join contents y on y.case_id = e.case_id and y.kind = 'consent' and y.key = e.key and (y.body->>'consent')::boolean
     join cases c on c.id = e.case_id join offers o on o.id = c.offer_id
     where e.case_id = $1 and e.kind = 'extract' and not coalesce((e.body->>'withdrawn')::boolean, false)
     on conflict (case_id, extract_key) do nothing`, [caseId, at])
}
