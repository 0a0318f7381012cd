// The folded state of a case: what the rules need to know, without prose. A move's event carries the change; folding applies it.
import type { OpenDeadline } from '../deadlines/open.ts'
import type { Instant, LocalDate } from '../deadlines/types.ts'
import type { MoveType, Outcome, TeamMember } from './acts.ts'
import { stagesOfStep } from './stage-of-step.ts'
import type { DeadlineKind } from './policy.ts'
import { type Stage, type Step, type Turn, turnOf } from './stages.ts'

/** Raised when the shape below changes: a cached state of another version is folded again from the move events. */
export const stateVersion = 4

export type OwedKind = 'startLetter' | 'hearingDraft' | 'finalReport' | 'decisionDocument' | 'actionPlan' | 'nextCycle' | 'filing'
/** Work that makes a document. */
export type DocumentWork = Exclude<OwedKind, 'nextCycle' | 'filing'>
/** Work a move owes: the workflow does it beside the story, once, named by its id. `asked`: the number of the newest wish that it be tried now; a higher one is a new wish. */
export interface Owed { readonly id: string; readonly kind: OwedKind; readonly asked?: number }

/** `appointedBy`: appointments recorded before it was kept have it from their event's actor. */
export interface AuditorInCase extends TeamMember { readonly appointedAt: Instant; readonly appointedBy?: string }
export interface NotRelevant { readonly requirementId: string; readonly cause: 'offerType' | 'area' | 'chosen' }

export interface CaseState {
  readonly v: number
  readonly offerId: string
  readonly cycle: string
  readonly modelId: string
  readonly step: Step
  readonly endedAs: 'completed' | 'cancelled' | null
  /** Why a case was cut off that nobody cancelled. */
  readonly endedBecause?: 'offerClosed' | 'offerMerged'
  /** The case of the offer that this one's went into. */
  readonly continuesIn?: string
  readonly startedBy: string
  readonly startedAt: Instant
  readonly consultantId: string
  /** Who was its consultant or checked its draft before another did: the case has been in their hands. */
  readonly formerHands: readonly string[]
  readonly notRelevant: readonly NotRelevant[]
  readonly pausedAt: Instant | null
  readonly basis: 'submitted' | 'silence' | 'present' | null
  readonly submittedAt: Instant | null
  readonly basisAt: Instant | null
  readonly focus: readonly string[]
  readonly team: readonly AuditorInCase[]
  readonly formerAuditors: readonly string[]
  /** Former auditors found partial: their findings are assessed again. */
  readonly partialAuditors: readonly string[]
  readonly clearedAt: Instant | null
  readonly auditDay: LocalDate | null
  /** The days the offer was asked to choose among, and the one it asked for instead; absent where none were proposed. */
  readonly proposal?: { readonly days: readonly LocalDate[]; readonly suggested?: LocalDate }
  readonly programmeSentAt: Instant | null
  readonly openedAt: Instant | null
  readonly closedAt: Instant | null
  readonly recommendation: Outcome | null
  /** The recommendation the offer has been heard on. */
  readonly heard: Outcome | null
  readonly checkerId: string | null
  /** Who gave them their duty: who did does not decide on their impartiality. Not known of duties given before it was kept. */
  readonly appointers?: Readonly<Partial<Record<'qualityChecker' | 'decider' | 'deputyDecider', string>>>
  /** The draft was checked by somebody found partial: another is to check it again. */
  readonly checkAgain?: boolean
  readonly hearingRound: number
  readonly hearingOpenedAt: Instant | null
  readonly hearingClosedAt: Instant | null
  readonly hearingSilent: boolean
  readonly issuedAt: Instant | null
  readonly deciderId: string | null
  readonly deputyDeciderId: string | null
  readonly passedToDeputy: boolean
  readonly outcome: Outcome | null
  readonly decidedAt: Instant | null
  readonly decidedBy?: string
  /** Until when the offer may ask for a reconsideration; not known of decisions before it was kept. */
  readonly reconsiderableUntil?: Instant
  /** The decision is, or was, looked at by somebody else; `first` is the one it is about. */
  readonly reconsideration?: { readonly askedAt: Instant; readonly first: { readonly outcome: Outcome; readonly decidedAt: Instant; readonly by: string; readonly deciderId: string | null }; readonly doneAt?: Instant }
  readonly planAgreedAt: Instant | null
  readonly planClosedAt: Instant | null
  /** How many versions of the action plan are made or owed, and how many of its dates were moved. */
  readonly planVersion: number
  readonly planMoves: number
  /** How often the issued report was corrected: its newest version is one more. */
  readonly corrections: number
  readonly sharedAt: Instant | null
  readonly endedAt: Instant | null
  readonly nextCycleOn: LocalDate | null
  readonly deadlines: Readonly<Partial<Record<DeadlineKind, OpenDeadline>>>
  /** How often each deadline kind has been set in this case; the next one's version is one more. */
  readonly deadlineVersions: Readonly<Partial<Record<DeadlineKind, number>>>
}

/** What a move did, as its event stores it. `set` replaces fields; deadlines are absolute instants; `closed` ended without effect of their own. */
export interface Change {
  readonly set: Partial<Omit<CaseState, 'deadlines' | 'deadlineVersions' | 'formerHands' | 'v'>>
  readonly opened: Readonly<Partial<Record<DeadlineKind, OpenDeadline>>>
  readonly closed: readonly DeadlineKind[]
  readonly owes: readonly Owed[]
}

/** One recorded move, as the fold reads it. `actor` made it. */
export interface MoveEvent { readonly type: MoveType | 'start'; readonly change: Change; readonly actor: string }

const untouched: Omit<CaseState, 'offerId' | 'cycle' | 'modelId' | 'startedBy' | 'startedAt' | 'consultantId' | 'notRelevant'> = {
  v: stateVersion,
  formerHands: [],
  step: 'confirming', endedAs: null, pausedAt: null, basis: null, submittedAt: null, basisAt: null,
  focus: [], team: [], formerAuditors: [], partialAuditors: [], clearedAt: null, auditDay: null, programmeSentAt: null, openedAt: null, closedAt: null,
  recommendation: null, heard: null, checkerId: null, hearingRound: 0, hearingOpenedAt: null, hearingClosedAt: null, hearingSilent: false, issuedAt: null,
  deciderId: null, deputyDeciderId: null, passedToDeputy: false, outcome: null, decidedAt: null, planAgreedAt: null, planClosedAt: null, planVersion: 0, planMoves: 0, corrections: 0,
  sharedAt: null, endedAt: null, nextCycleOn: null, deadlines: {}, deadlineVersions: {},
}

/** What a start says of a case. */
export type Beginning = Pick<CaseState, 'offerId' | 'cycle' | 'modelId' | 'startedBy' | 'startedAt' | 'consultantId' | 'notRelevant'>

/** A case at its very beginning, before the start's own change is applied. */
export const begin = (beginning: Beginning): CaseState => ({ ...untouched, ...beginning })

/** The state after one recorded move. */
export function evolve(state: CaseState, change: Change): CaseState {
  const deadlines = { ...state.deadlines, ...change.opened }
  for (const kind of change.closed) delete deadlines[kind]
  const deadlineVersions = { ...state.deadlineVersions }
  for (const [kind, opened] of Object.entries(change.opened)) deadlineVersions[kind as DeadlineKind] = opened.version
  return { ...state, ...change.set, v: stateVersion, formerHands: handedOn(state, change), deadlines, deadlineVersions }
}

function handedOn({ formerHands, consultantId, checkerId }: CaseState, { set }: Change): readonly string[] {
  const left = [
    ...(set.consultantId !== undefined && set.consultantId !== consultantId ? [consultantId] : []),
    ...(checkerId !== null && set.checkerId !== undefined && set.checkerId !== checkerId ? [checkerId] : []),
  ]
  return left.length === 0 ? formerHands : [...new Set([...formerHands, ...left])]
}

/** The state as the move events tell it: the start first. */
export function fold(events: readonly MoveEvent[]): CaseState {
  const last = statesOf(events).at(-1)
  if (!last) throw new Error('A case folds from its start')
  return last
}

/** The state after each of the move events: the start first. */
export function statesOf(events: readonly MoveEvent[]): readonly CaseState[] {
  const states: CaseState[] = []
  for (const event of events) {
    const before = states.at(-1)
    if (!before && event.type !== 'start') throw new Error('A case folds from its start')
    states.push(before ? evolve(before, withDecider(event, withAppointers(event, before))) : evolve(begin(event.change.set as Beginning), event.change))
  }
  return states
}

/** An older event does not say who decided: whoever made the move. */
const withDecider = ({ type, actor }: MoveEvent, made: Change): Change =>
  (type === 'decide' && made.set.decidedBy === undefined ? { ...made, set: { ...made.set, decidedBy: actor } } : made)

/** An older event does not say who appointed an auditor: whoever was there before has it from the state, a new one from who made the move. */
function withAppointers({ change, actor }: MoveEvent, before: CaseState): Change {
  const { team } = change.set
  if (team === undefined) return change
  const known = (member: AuditorInCase) => before.team.find((one) => one.personId === member.personId && one.appointedAt === member.appointedAt)?.appointedBy
  return { ...change, set: { ...change.set, team: team.map((member) => ({ ...member, appointedBy: member.appointedBy ?? known(member) ?? actor })) } }
}

/** Whether a reconsideration has been asked for and is not made yet. */
export const isReconsidering = ({ reconsideration }: Pick<CaseState, 'reconsideration'>): boolean => reconsideration !== undefined && reconsideration.doneAt === undefined

/** Who reconsiders unless somebody else is asked to: of decider and deputy the one who has not decided. */
export const reconsidererOf = ({ deciderId, deputyDeciderId, decidedBy }: Pick<CaseState, 'deciderId' | 'deputyDeciderId' | 'decidedBy'>): string | null =>
  [deciderId, deputyDeciderId].find((id) => id !== null && id !== decidedBy) ?? null

/** The stage a state stands in. */
export const stageOf = (state: CaseState): Stage => state.endedAs ?? (state.step === 'ended' ? 'completed' : stagesOfStep[state.step])

/** Whether an audit's preparation is the team's: declarations are awaited, or all is there for the programme and the day itself. */
export const preparationIsTeams = ({ team, clearedAt, auditDay }: Pick<CaseState, 'team' | 'clearedAt' | 'auditDay'>): boolean =>
  team.length > 0 && (clearedAt === null || auditDay !== null)

/** Whose turn it is; nobody's while paused or ended. */
export const turnIn = (state: CaseState): Turn =>
  state.pausedAt || state.endedAs ? 'nobody' : turnOf(state.step, preparationIsTeams(state))

/** The section of the report that a hearing's remarks must concern; null: any. A second hearing is on the changed recommendation alone (domain.md §2, stage 5). */
export const hearingPoint = (state: Pick<CaseState, 'step' | 'hearingRound'>): 'conclusion' | null =>
  state.step === 'hearing' && state.hearingRound > 1 ? 'conclusion' : null

/** The next instant at which something is due, or null when the clock stands still. */
export function nextInstant(state: CaseState): Instant | null {
  if (state.pausedAt || state.endedAs) return null
  const first = Object.values(state.deadlines).flatMap((deadline) => deadline.steps[0]?.at ?? []).sort()
  return first[0] ?? null
}

/** The earliest deadline that still runs, for lists: `due` may be past. One that stands still runs not. */
export function nextDue(state: CaseState): Instant | null {
  return Object.values(state.deadlines).flatMap((deadline) => (deadline.standsStill ? [] : deadline.due)).sort()[0] ?? null
}
