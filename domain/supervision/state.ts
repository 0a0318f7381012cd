// Where an offer's supervision stands, folded from its moves: the year that runs, its visits and reports, and what the authority has imposed.
import type { OpenDeadline } from '../deadlines/open.ts'
import type { Instant, LocalDate } from '../deadlines/types.ts'
import type { Approval, MeasureEnd, MeasureKind, SupervisedUnit, SupervisionMove } from './acts.ts'
import type { SupervisionDeadlineKind, SupervisionPolicy } from './policy.ts'

/** Raised when the shape changes: a state of another version is folded again. */
export const supervisionStateVersion = 1

/** `brokenOff`: it could not be completed and does not count; another is announced or begun. */
export type VisitStatus = 'announced' | 'begun' | 'done' | 'brokenOff' | 'calledOff'
export interface Visit {
  readonly id: string; readonly unit: SupervisedUnit; readonly kind: 'announced' | 'unannounced'; readonly day: LocalDate; readonly status: VisitStatus
  /** Written information: until when, and since when it is delivered. Null where none was asked for. */
  readonly informationBy: LocalDate | null; readonly deliveredAt: Instant | null
}
/** The authority's report on one or more visits. `model`: the one in force on the day of the last of them. */
export interface Report {
  readonly id: string; readonly visits: readonly string[]; readonly model: string
  readonly draft: { readonly receivedOn: LocalDate; readonly answerBy: LocalDate; readonly fileId: string | null; readonly answeredAt: Instant | null } | null
  readonly final: { readonly date: LocalDate; readonly fileId: string; readonly approval: Approval } | null
}
export interface Measure {
  readonly id: string; readonly kind: MeasureKind; readonly decidedOn: LocalDate; readonly deadline: LocalDate | null; readonly extensions: number
  readonly complainUntil: Instant; readonly fileId: string | null; readonly ended: { readonly on: LocalDate; readonly as: MeasureEnd } | null
}
/** A supervised unit: since when, and its last completed visit. */
export interface UnitState { readonly since: LocalDate; readonly lastVisit: LocalDate | null }

/** A deadline's name in the state: kind and what it concerns. */
export type DeadlineName = `${SupervisionDeadlineKind}/${string}`

export interface SupervisionState {
  readonly v: number
  readonly offerId: string
  readonly since: LocalDate
  readonly yearNo: number
  readonly yearOpenedAt: Instant
  readonly units: Readonly<Record<SupervisedUnit, UnitState>>
  /** Of this year; measures run on until they have ended. */
  readonly visits: readonly Visit[]
  readonly reports: readonly Report[]
  readonly measures: readonly Measure[]
  readonly pausedAt: Instant | null
  readonly ended: 'notCovered' | 'offerClosed' | 'offerMerged' | null
  readonly endedAt: Instant | null
  readonly deadlines: Readonly<Record<string, OpenDeadline>>
  readonly deadlineVersions: Readonly<Record<string, number>>
}

/** What a move did, as its event stores it. */
export interface SupervisionChange {
  readonly set: Partial<Omit<SupervisionState, 'deadlines' | 'deadlineVersions' | 'v'>>
  readonly opened: Readonly<Record<DeadlineName, OpenDeadline>>
  readonly closed: readonly DeadlineName[]
}
export interface SupervisionEvent { readonly type: SupervisionMove['type']; readonly change: SupervisionChange }

/** Before the beginning: nothing, which the first move's change fills. */
const blank = { v: supervisionStateVersion, yearNo: 1, units: {}, visits: [], reports: [], measures: [], pausedAt: null, ended: null, endedAt: null, deadlines: {}, deadlineVersions: {} } as const

/** The state after one move. */
export function evolveSupervision(state: SupervisionState, change: SupervisionChange): SupervisionState {
  const deadlines: Record<string, OpenDeadline> = { ...state.deadlines, ...change.opened }
  for (const name of change.closed) delete deadlines[name]
  const deadlineVersions: Record<string, number> = { ...state.deadlineVersions }
  for (const [name, opened] of Object.entries(change.opened)) deadlineVersions[name] = opened.version
  return { ...state, ...change.set, v: supervisionStateVersion, deadlines, deadlineVersions }
}

/** The state as an offer's first move leaves it. */
export const begunSupervision = (change: SupervisionChange): SupervisionState => evolveSupervision({ ...blank, offerId: '', since: '', yearOpenedAt: '' }, change)

/** The state as the moves tell it: `begin` first. */
export function foldSupervision(events: readonly SupervisionEvent[]): SupervisionState {
  const [first, ...later] = events
  if (first?.type !== 'begin') throw new Error('A supervision folds from its beginning')
  return later.reduce((state, event) => evolveSupervision(state, event.change), begunSupervision(first.change))
}

/** The kind and subject of a deadline's name. */
export const partsOf = (name: string): { readonly kind: SupervisionDeadlineKind; readonly subject: string } => {
  const slash = name.indexOf('/')
  return { kind: name.slice(0, slash) as SupervisionDeadlineKind, subject: name.slice(slash + 1) }
}
export const visitOf = (state: SupervisionState, id: string): Visit | undefined => state.visits.find((one) => one.id === id)
export const reportOf = (state: SupervisionState, id: string): Report | undefined => state.reports.find((one) => one.id === id)
export const measureOf = (state: SupervisionState, id: string): Measure | undefined => state.measures.find((one) => one.id === id)
/** Visits that are still to be ended in some way. */
export const isOpenVisit = ({ status }: Visit): boolean => status === 'announced' || status === 'begun'

/** Visits before which written information is still to be sent. */
export const isAwaiting = (visit: Visit): boolean => isOpenVisit(visit) && visit.informationBy !== null && visit.deliveredAt === null
/** Drafts that the offer has still to answer. */
export const isOpenHearing = (report: Report): boolean => report.draft !== null && report.draft.answeredAt === null && report.final === null
/** Completed visits of which there is no final report; with `draft`, not even a draft. */
export const isUnreported = (state: SupervisionState, visit: Visit, draft = false): boolean => visit.status === 'done' && !state.reports.some((one) => (draft || one.final !== null) && one.visits.includes(visit.id))

/** The units whose interval has run out without a visit at `at`: red until one is completed. */
export const overdueUnits = (state: SupervisionState, at: Instant, policy: Pick<SupervisionPolicy, 'interval'>): readonly SupervisedUnit[] =>
  state.ended || policy.interval === null ? [] : Object.keys(state.units).filter((unit) => { const due = state.deadlines[`visit/${unit}`]?.due; return due !== undefined && due <= at })

const steps = (state: SupervisionState) => (state.pausedAt || state.ended ? [] : Object.values(state.deadlines))
/** The next instant at which something is to be done; null when the clock stands still. */
export const nextSupervisionInstant = (state: SupervisionState): Instant | null => steps(state).flatMap((one) => one.steps[0]?.at ?? []).sort()[0] ?? null
/** The earliest deadline that runs, for lists; it may be past. */
export const nextSupervisionDue = (state: SupervisionState): Instant | null => steps(state).map((one) => one.due).sort()[0] ?? null
