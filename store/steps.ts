// What the clock brings: a reminder, the last day, the line above, silence. Decided under the case's lock from what the record holds now,
// so nobody is reminded of what is done and no silence is recorded over a word that was said.
import type { Move } from '../domain/accreditation/acts.ts'
import type { Facts } from '../domain/accreditation/facts.ts'
import { againstOffer, verdictOn } from '../domain/accreditation/hearable.ts'
import type { DeadlineKind } from '../domain/accreditation/policy.ts'
import { type CaseRole, system } from '../domain/accreditation/roles.ts'
import type { DeadlineScript, SilenceMove } from '../domain/accreditation/script.ts'
import { type Standing, standingOf } from '../domain/accreditation/standing.ts'
import { isReconsidering, type Owed } from '../domain/accreditation/state.ts'
import { dueAfter } from '../domain/deadlines/due.ts'
import { millisOf } from '../domain/deadlines/local-time.ts'
import { dueSteps } from '../domain/deadlines/open.ts'
import type { Duration, Instant, PlannedStep } from '../domain/deadlines/types.ts'
import { type CasePeople, holdersOrHead } from './case-people.ts'
import { readHearable } from './hearable.ts'
import { perform, type RecordDeps, systemKey } from './record.ts'
import { type LockedCase, readFacts, underLock } from './record-read.ts'
import type { DoneStep, NewNotice } from './record-write.ts'
import type { Tx } from './transaction.ts'

/** What the workflow asks for when its timer fires. */
export interface StepRequest { readonly caseId: string; readonly deadline: DeadlineKind; readonly version: number; readonly script: DeadlineScript }
/** The present standing, and how long to wait where the timer came early by the record's clock (0: it did not). */
export interface StepAnswer { readonly standing: Standing; readonly waitMs: number }

/** Does what is due of one deadline, at most once each, and gives the present standing. Moved on, paused or ended: does nothing. */
export function recordStep(deps: RecordDeps, request: StepRequest): Promise<StepAnswer> {
  return underLock(deps.pool, request.caseId, deps.now, async (tx, locked) => {
    const open = locked.state.deadlines[request.deadline]
    const present = async (waitMs: number): Promise<StepAnswer> => {
      // Nothing was recorded, so the number taken with the lock is given back.
      await tx.query('update cases set seq = seq - 1 where id = $1', [request.caseId])
      return { standing: await standingUnderLock(tx, locked), waitMs }
    }
    if (locked.state.pausedAt !== null || locked.state.endedAs !== null || open?.version !== request.version) return present(0)
    const due = dueSteps(open, locked.at)
    const step = due.at(-1)
    if (!step) return present(open.steps[0] ? Math.max(0, millisOf(open.steps[0].at) - millisOf(locked.at)) : 0)
    const move = await moveFor(tx, locked, request, step)
    const key = systemKey(`${request.deadline}/${request.version}/${step.step}`)
    const { facts, people } = await readFacts(tx, locked, move, system.personId, key, deps.requirements)
    const notices = noticesOf(request, step, move, locked, people)
    const outcome = instead[move.type] === undefined ? 'done' : 'late'
    const steps: DoneStep[] = due.map((one) => ({ kind: request.deadline, version: request.version, step: one.step, plannedAt: one.at, outcome: one === step ? outcome : 'skipped' }))
    const recorded = await perform(tx, locked, facts satisfies Facts, system, move, key, undefined, { notices, steps })
    return { standing: recorded.standing ?? await standingUnderLock(tx, locked), waitMs: 0 }
  })
}

/** The move a due step brings: silence by its rule, a reminder, or two working days more when the service itself was late or away. */
async function moveFor(tx: Tx, locked: LockedCase, request: StepRequest, step: PlannedStep): Promise<Move> {
  const { deadline, script } = request
  const extend: Move = { type: 'extendForOutage', input: { deadline } }
  if (locked.at > after(step.at, locked.policy.lateAfter, locked)) return extend
  if (step.step !== 'silence') return { type: 'remind', input: { deadline, step: step.step } }
  if (await wasAway(tx, locked, locked.state.deadlines[deadline]?.due ?? locked.at)) return extend
  if (!('records' in script.silence)) return { type: 'remind', input: { deadline, step: 'silence' } }
  const records = script.silence.records
  if (records === 'passToDeputy' && (locked.state.passedToDeputy || isReconsidering(locked.state))) return { type: 'remind', input: { deadline, step: 'silence' } }
  // The offer's silence counts only where somebody who leads it could be heard, and had the draft (domain.md §3).
  if (againstOffer[records]) {
    const verdict = verdictOn(await readHearable(tx, locked, deadline, records === 'closeHearing'), locked.policy)
    if ('stoppedSince' in verdict) return { type: 'stopClock', input: { deadline, since: verdict.stoppedSince, why: verdict.why } }
    if ('due' in verdict) return { type: 'restartClock', input: { deadline, due: verdict.due } }
  }
  return { type: records satisfies SilenceMove, input: {} }
}

const after = (at: Instant, span: Duration, locked: LockedCase): Instant => dueAfter(at, span, locked.policy.calendar)

/** Whether the service could not take acts for the policy's time within the last day of a deadline. */
async function wasAway(tx: Tx, locked: LockedCase, due: Instant): Promise<boolean> {
  const { n, unit } = locked.policy.outageOnLastDay
  const least = millisOf(dueAfter('2026-01-05T00:00:00.000Z', { n, unit }, locked.policy.calendar)) - millisOf('2026-01-05T00:00:00.000Z')
  const { rowCount } = await tx.query(
    `select 1 from outages where to_at > $1::timestamptz - interval '1 day' and from_at < $1
       and least(to_at, $1) - greatest(from_at, $1::timestamptz - interval '1 day') >= $2::interval limit 1`, [due, `${least} milliseconds`])
  return (rowCount ?? 0) > 0
}

/** Moves that give time instead of doing the step, and what their notices are called. */
const instead: Readonly<Partial<Record<Move['type'], string>>> = { extendForOutage: 'extended', stopClock: 'stopped', restartClock: 'restarted' }

function noticesOf(request: StepRequest, step: PlannedStep, move: Move, locked: LockedCase, people: CasePeople): NewNotice[] {
  const { deadline, version, script } = request
  const more = instead[move.type]
  const roles: readonly CaseRole[] = move.type === 'stopClock' ? ['secretariatHead'] : more ? [...script.remind, 'secretariatHead']
    : step.step === 'silence' ? script.silence.tells
      : step.step === 'lineAbove' ? [...script.remind, ...script.above] : script.remind
  const kind = more ?? step.step
  // However often the clock is found standing still, it is told once for each time that nobody could be heard.
  const cause = move.type === 'stopClock' ? `${deadline}/stopped/${move.input.since}` : `${deadline}/${version}/${kind}`
  const seen = new Set<string>()
  return roles.flatMap((duty) => holdersOrHead(duty, people, locked.state, locked.at).flatMap((personId) => {
    if (seen.has(personId)) return []
    seen.add(personId)
    return [{ personId, kind, duty, cause, data: { deadline, version, ...(move.type === 'stopClock' ? { why: move.input.why } : {}), due: locked.state.deadlines[deadline]?.due ?? null, ...(more === undefined && move.type !== 'remind' ? { records: move.type } : {}) } }]
  }))
}

async function standingUnderLock(tx: Tx, locked: LockedCase): Promise<Standing> {
  const { rows: owed } = await tx.query<Owed>('select id, kind from owed_work where case_id = $1 and done_at is null and cancelled_at is null order by owed_at, id', [locked.caseId])
  return standingOf({ epoch: locked.epoch, caseId: locked.caseId, moveNo: locked.moveNo, moveId: locked.moveId, state: locked.state, owed })
}
