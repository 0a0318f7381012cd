// What the clock brings to a supervision, decided under its lock from what the record holds now: nobody is reminded of what is done. And where a
// supervision stands, for its workflow.
import type pg from 'pg'
import { millisOf } from '../domain/deadlines/local-time.ts'
import { dueSteps } from '../domain/deadlines/open.ts'
import { Refused } from '../domain/refusal.ts'
import type { SupervisionSystemMove } from '../domain/supervision/acts.ts'
import { supervisionSystem } from '../domain/supervision/rules.ts'
import { toldBy } from '../domain/supervision/script.ts'
import { supervisionStanding, type SupervisionStanding } from '../domain/supervision/standing.ts'
import { partsOf, type SupervisionState, supervisionStateVersion } from '../domain/supervision/state.ts'
import type { CasePeople } from './case-people.ts'
import { read } from './read.ts'
import { systemKey } from './record.ts'
import { foldSupervisionAgain, type LockedSupervision, readSupervision, supervisionPersons, underSupervisionLock } from './supervision-read.ts'
import { giveBack, performSupervision, type RecordedSupervision, type SupervisionDeps } from './supervision-record.ts'
import type { SupervisionNotice } from './supervision-write.ts'

/** The standing of one offer's supervision; throws {@link Refused} `supervision-not-found`. */
export async function loadSupervisionStanding(pool: pg.Pool, offerId: string): Promise<SupervisionStanding> {
  const [row] = await read<{ moveNo: number; state: SupervisionState; epoch: number }>(pool, 'select move_no as "moveNo", state, (select epoch from record_epoch) as epoch from supervisions where offer_id = $1', [offerId])
  if (!row) throw new Refused({ kind: 'not-found', code: 'supervision-not-found' })
  return supervisionStanding(row.state.v === supervisionStateVersion ? row : { ...row, state: await foldSupervisionAgain(pool, offerId) })
}

/** The present standing, and how long to wait where the timer came early by the record's clock. */
export interface SupervisionStepAnswer { readonly standing: SupervisionStanding; readonly waitMs: number }

/** Does what is due of one deadline, at most once each step; of several the last. Moved on, paused or ended: does nothing. */
export function recordSupervisionStep(deps: SupervisionDeps, offerId: string, deadline: string, version: number): Promise<SupervisionStepAnswer> {
  return underSupervisionLock(deps.pool, offerId, deps.now, async (tx, locked) => {
    const open = locked.state.deadlines[deadline]
    const present = async (waitMs: number): Promise<SupervisionStepAnswer> => { await giveBack(tx, offerId); return { standing: supervisionStanding(locked), waitMs } }
    if (locked.state.pausedAt || locked.state.ended || open?.version !== version) return present(0)
    const step = dueSteps(open, locked.at).at(-1)
    if (!step) return present(open.steps[0] ? Math.max(0, millisOf(open.steps[0].at) - millisOf(locked.at)) : 0)
    const { kind, subject } = partsOf(deadline)
    const move: SupervisionSystemMove = { type: 'remind', input: { kind, subject, step: step.step } }
    const key = systemKey(`${deadline}/${String(version)}/${step.step}`)
    const { facts, people, policy } = await readSupervision(tx, offerId, move, supervisionSystem.personId, key, locked.at, null)
    // A law that asks for no visit within a time has none late, whatever was set before it.
    const notices = kind === 'visit' && policy.interval === null ? [] : noticesOf(deadline, version, step.step, people, locked)
    const recorded = await performSupervision(tx, locked, facts, policy, supervisionSystem, move, key, notices)
    return { standing: recorded.standing ?? supervisionStanding(locked), waitMs: 0 }
  })
}

function noticesOf(deadline: string, version: number, step: Parameters<typeof toldBy>[1], people: CasePeople, { state, at }: LockedSupervision): readonly SupervisionNotice[] {
  const seen = new Set<string>()
  return toldBy(partsOf(deadline).kind, step).flatMap((duty) => supervisionPersons(duty, people, at).flatMap((personId) => {
    if (seen.has(personId)) return []
    seen.add(personId)
    return [{ personId, kind: step, duty, cause: `${deadline}/${String(version)}/${step}`, data: { deadline, due: state.deadlines[deadline]?.due ?? null } }]
  }))
}

/** What an organisational event is to the offer's supervision: its end, or a change that it goes on after. Once; null where there is none, or it was done. */
export async function changeSupervisionWithOffer(deps: SupervisionDeps, offerId: string, move: Extract<SupervisionSystemMove, { type: 'endWithOffer' | 'noteOfferChange' }>): Promise<RecordedSupervision | null> {
  const [there] = await read<{ ended: boolean }>(deps.pool, 'select ended_at is not null as ended from supervisions where offer_id = $1', [offerId])
  if (!there || there.ended) return null
  const key = systemKey(`organisation/${move.input.eventId}`)
  return underSupervisionLock(deps.pool, offerId, deps.now, async (tx, locked) => {
    const { done, facts, people, policy } = await readSupervision(tx, offerId, move, supervisionSystem.personId, key, locked.at, null)
    if (done || locked.state.ended) { await giveBack(tx, offerId); return null }
    const what = move.type === 'endWithOffer' ? move.input.why : move.input.what
    const told = (['coordinator', 'manager'] as const).flatMap((duty) => supervisionPersons(duty, people, locked.at).map((personId) => ({ personId, kind: what, duty, cause: `organisation/${move.input.eventId}`, data: { eventId: move.input.eventId } })))
    return performSupervision(tx, locked, facts, policy, supervisionSystem, move, key, told)
  })
}

/** Supervisions whose newest move this namespace has not been told; an ended one is told once, so that its workflow ends. */
export async function untoldSupervisions(pool: pg.Pool, namespace: string): Promise<readonly string[]> {
  const rows = await read<{ id: string }>(pool, `select offer_id as id from supervisions, record_epoch r
    where told_move_no < move_no or (ended_at is null and (told_epoch < r.epoch or told_namespace is distinct from $1)) order by began_at limit 200`, [namespace])
  return rows.map((row) => row.id)
}

/** Notes what the workflow has been told; a later word is never overwritten by an earlier. */
export const noteSupervisionTold = async (pool: pg.Pool, { offerId, moveNo, epoch }: SupervisionStanding, namespace: string): Promise<void> => {
  await read(pool, `update supervisions set told_move_no = $2, told_epoch = $3, told_namespace = $4, told_at = clock_timestamp()
    where offer_id = $1 and (told_namespace is distinct from $4 or told_epoch < $3 or (told_epoch = $3 and told_move_no < $2)) returning offer_id`, [offerId, moveNo, epoch, namespace])
}
