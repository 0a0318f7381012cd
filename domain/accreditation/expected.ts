// When the coming stages can be expected to end: by the case's own deadlines, one after the other, as if everybody used the whole
// of their time and the ordinary way were taken. It is shown as expected, by month, and is never a deadline. A choice of ours.
import { dueAfter, dueOn, lastDayOf } from '../deadlines/due.ts'
import { startOfDay } from '../deadlines/local-time.ts'
import type { Instant, LocalDate } from '../deadlines/types.ts'
import type { DeadlineKind, Policy } from './policy.ts'
import { type ActiveStage, type Step, steps } from './stages.ts'
import { stagesOfStep } from './stage-of-step.ts'
import type { CaseState } from './state.ts'

type OpenStep = Exclude<Step, 'ended'>

/** The deadline that each step runs to. A plan is followed only where a decision asks for one: it is waited for when it is there. */
const deadlineOf: Readonly<Record<OpenStep, DeadlineKind>> = {
  confirming: 'confirmModel', developing: 'finishDevelopment', writing: 'submitDescription', submitted: 'takeBasis', preparing: 'prepareAudit', auditing: 'closeAudit',
  drafting: 'draftReport', qualityCheck: 'qualityCheck', checked: 'sendToHearing', hearing: 'hearing', answering: 'answerRemarks', issuing: 'issueReport', deciding: 'decide',
  planning: 'agreeActionPlan', followUp: 'closeActionPlan', sharing: 'share', closing: 'finish',
}
const onlyWhereAsked: readonly OpenStep[] = ['planning', 'followUp']
const later = (a: Instant, b: Instant): Instant => (a > b ? a : b)

/**
 * The day on which the present and each coming stage is expected to end at the latest, seen at `at`; empty for a case that has
 * ended or is paused. The audit is held on its day where one is planned, else when the programme's time has passed.
 */
export function expectedEnds(state: CaseState, policy: Policy, at: Instant): Readonly<Partial<Record<ActiveStage, LocalDate>>> {
  if (state.step === 'ended' || state.pausedAt !== null) return {}
  const here = state.step
  const ends: Partial<Record<ActiveStage, LocalDate>> = {}
  const after = (from: Instant, kind: DeadlineKind): Instant => dueAfter(from, policy.deadlines[kind].within, policy.calendar)
  let { auditDay } = state
  let cursor = at
  for (const step of steps.slice(steps.indexOf(here)) as readonly OpenStep[]) {
    if (step !== here && onlyWhereAsked.includes(step)) continue
    const own = step === here ? state.deadlines[deadlineOf[step]] : undefined
    const running = own === undefined || own.standsStill ? undefined : own.due
    if (step === 'preparing') cursor = later(auditDay === null ? dueAfter(later(running ?? after(cursor, 'prepareAudit'), cursor), policy.programmeBefore, policy.calendar) : dueOn(auditDay), cursor)
    // The audit is closed and the report drafted counted from the audit day (domain.md §3).
    else if (running === undefined) cursor = later(after((step === 'auditing' || step === 'drafting') && auditDay !== null ? startOfDay(auditDay) : cursor, deadlineOf[step]), cursor)
    // Lateness does not end a stage in the past: it ends today at the earliest.
    else cursor = later(running, cursor)
    if (step === 'preparing') auditDay ??= lastDayOf(cursor)
    ends[stagesOfStep[step]] = lastDayOf(cursor)
  }
  return ends
}
