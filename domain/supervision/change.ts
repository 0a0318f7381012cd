// What each move changes: fields, and deadlines as absolute instants. The authority's deadlines are counted without our closed periods.
import { dueAfter, dueOn } from '../deadlines/due.ts'
import { isClockUnit } from '../deadlines/durations.ts'
import { addDays, addMonths, localDateOf, startOfDay } from '../deadlines/local-time.ts'
import { movedBy } from '../deadlines/moved.ts'
import { afterStep, type OpenDeadline } from '../deadlines/open.ts'
import { planSteps } from '../deadlines/steps.ts'
import type { Duration, Instant, LocalDate } from '../deadlines/types.ts'
import type { Measure, Report, SupervisionChange, SupervisionState, UnitState, Visit } from './state.ts'
import type { SupervisedUnit, SupervisionInputs, SupervisionMove } from './acts.ts'
import { type DeadlineName, isOpenVisit, measureOf, partsOf, reportOf, visitOf } from './state.ts'
import { calendarFor, isAuthoritys, modelOn, type SupervisionDeadlineKind, type SupervisionPolicy } from './policy.ts'

type Opened = Record<DeadlineName, OpenDeadline>
interface Moment { readonly state: SupervisionState; readonly at: Instant; readonly policy: SupervisionPolicy }

const changed = (set: SupervisionChange['set'], opened: Opened = {}, closed: readonly DeadlineName[] = []): SupervisionChange => ({ set, opened, closed })

/** What `move` does to `state` at `at`. `offerId` is the beginning's alone. */
export function supervisionChange(move: SupervisionMove, state: SupervisionState, at: Instant, policy: SupervisionPolicy): SupervisionChange {
  const now: Moment = { state, at, policy }
  switch (move.type) {
    case 'begin': throw new Error('A beginning has its own change')
    case 'setUnits': return unitsChange(move.input.units, now)
    case 'announceVisit': return announced(move.input, now)
    case 'moveVisit': return moved(move.input, now)
    case 'callOffVisit': return ended(move.input.id, 'calledOff', now)
    case 'breakOffVisit': return ended(move.input.id, 'brokenOff', now)
    case 'beginVisit': return changed({ visits: [...state.visits, { id: move.input.id, unit: move.input.unit, kind: 'unannounced', day: move.input.day, status: 'begun', informationBy: null, deliveredAt: null }] })
    case 'completeVisit': return completed(move.input, now)
    case 'deliverInformation': return changed({ visits: withVisit(state, move.input.id, { deliveredAt: at }) }, {}, [`information/${move.input.id}`])
    case 'receiveDraft': return drafted(move.input, now)
    case 'answerHearing': {
      const draft = reportOf(state, move.input.id)?.draft
      return changed({ reports: withReport(state, move.input.id, draft ? { draft: { ...draft, answeredAt: at } } : {}) }, {}, [`hearing/${move.input.id}`])
    }
    case 'registerReport': return reported(move.input, now)
    case 'registerMeasure': return imposed(move.input, now)
    case 'extendMeasure': {
      const { id, deadline } = move.input
      return changed({ measures: withMeasure(state, id, { deadline, extensions: (measureOf(state, id)?.extensions ?? 0) + 1 }) }, opening(now, `measure/${id}`, dueOn(deadline)))
    }
    case 'endMeasure': return changed({ measures: withMeasure(state, move.input.id, { ended: { on: move.input.on, as: move.input.as } }) }, {}, [`measure/${move.input.id}`])
    // The year's own deadline goes with it; measures, complaints and the interval run on.
    case 'closeYear': return changed({}, {}, [`followUp/${String(state.yearNo)}`])
    case 'openYear': return changed({ yearNo: state.yearNo + 1, yearOpenedAt: at, visits: [], reports: [], measures: state.measures.filter((one) => !one.ended) })
    case 'pause': return changed({ pausedAt: at })
    case 'resume': return changed({ pausedAt: null }, replanned(now))
    case 'endSupervision': return over('notCovered', now)
    case 'endWithOffer': return over(move.input.why, now)
    case 'noteOfferChange': return changed({})
    case 'remind': {
      const name: DeadlineName = `${move.input.kind}/${move.input.subject}`
      const open = state.deadlines[name]
      if (!open) return changed({})
      // The time for a complaint is simply over, and a law that asks for no visit within a time has none late; all else stays red until it is done.
      const isOver = (move.input.kind === 'complaint' && move.input.step === 'silence') || (move.input.kind === 'visit' && policy.interval === null)
      return isOver ? changed({}, {}, [name]) : changed({}, { [name]: afterStep(open, move.input.step) })
    }
  }
}

/** The first move of an offer, or of one that is covered again: its units, and until when each is to be visited. `before`: where it had ended. */
export function beginning(input: SupervisionInputs['begin'], offerId: string, at: Instant, policy: SupervisionPolicy, before?: SupervisionState): SupervisionChange {
  const units = Object.fromEntries(input.units.map((unit): [string, UnitState] => [unit, { since: input.since, lastVisit: input.lastVisits?.[unit] ?? null }]))
  const opened: Opened = {}
  for (const [unit, one] of Object.entries(units)) Object.assign(opened, visitDue(before ?? { deadlineVersions: {} }, unit, one.lastVisit ?? one.since, at, policy))
  return changed({ offerId, since: input.since, yearNo: (before?.yearNo ?? 0) + 1, yearOpenedAt: at, units, visits: [], reports: [], measures: [], pausedAt: null, ended: null, endedAt: null }, opened)
}

// A deadline that follows the authority's own date is due on that date; its version is one more than the last.
const planned = (state: Pick<SupervisionState, 'deadlineVersions'>, name: DeadlineName, due: Instant, at: Instant, policy: SupervisionPolicy): OpenDeadline =>
  ({ version: (state.deadlineVersions[name] ?? 0) + 1, due, steps: planSteps(due, at, policy.deadlines[partsOf(name).kind], policy.calendar) })
const opening = ({ state, at, policy }: Moment, name: DeadlineName, due: Instant): Opened => ({ [name]: planned(state, name, due, at, policy) })

// The interval runs from the day of the last visit; where it is a clock's (stories), from now.
function visitDue(state: Pick<SupervisionState, 'deadlineVersions'>, unit: SupervisedUnit, from: LocalDate, at: Instant, policy: SupervisionPolicy): Opened {
  if (policy.interval === null) return {}
  const due = isClockUnit(policy.interval.unit) ? dueAfter(at, policy.interval, policy.calendar) : dueOn(after(from, policy.interval))
  return { [`visit/${unit}`]: planned(state, `visit/${unit}`, due, at, policy) }
}
// "At least one visit in 12 months": the last day is the same day of the twelfth month, be it a Sunday.
const after = (day: LocalDate, span: Duration): LocalDate => (span.unit === 'months' ? addMonths(day, span.n) : addDays(day, span.unit === 'weeks' ? 7 * span.n : span.n))
const earlier = (day: LocalDate, span: Duration): LocalDate => after(day, { ...span, n: -span.n })
const counted = ({ at, policy }: Moment, kind: SupervisionDeadlineKind, from: Instant): Instant => {
  const { within } = policy.deadlines[kind]
  return dueAfter(isClockUnit(within.unit) ? at : from, within, calendarFor(kind, policy))
}

function unitsChange(wanted: readonly SupervisedUnit[], now: Moment): SupervisionChange {
  const { state, at, policy } = now
  const today = localDateOf(at)
  const units = Object.fromEntries(wanted.map((unit): [string, UnitState] => [unit, state.units[unit] ?? { since: today, lastVisit: null }]))
  const opened: Opened = {}
  for (const unit of wanted) if (!state.units[unit]) Object.assign(opened, visitDue(state, unit, today, at, policy))
  return changed({ units }, opened, Object.keys(state.units).filter((unit) => !wanted.includes(unit)).map((unit): DeadlineName => `visit/${unit}`))
}

const informationDay = (input: { readonly day: LocalDate; readonly informationBy?: LocalDate }, { at, policy }: Moment): LocalDate => {
  if (input.informationBy !== undefined || isClockUnit(policy.informationBefore.unit)) return input.informationBy ?? input.day
  const early = earlier(input.day, policy.informationBefore)
  return early > localDateOf(at) ? early : input.day
}

function announced(input: SupervisionInputs['announceVisit'], now: Moment): SupervisionChange {
  const informationBy = informationDay(input, now)
  const visit: Visit = { id: input.id, unit: input.unit, kind: 'announced', day: input.day, status: 'announced', informationBy, deliveredAt: null }
  return changed({ visits: [...now.state.visits, visit] }, opening(now, `information/${input.id}`, dueOn(informationBy)))
}

function moved(input: SupervisionInputs['moveVisit'], now: Moment): SupervisionChange {
  const visit = visitOf(now.state, input.id)
  if (!visit) return changed({})
  // What the authority set for the information stands, unless it says otherwise or the visit now comes before it.
  const stands = input.informationBy === undefined && visit.informationBy !== null && visit.informationBy <= input.day
  const informationBy = stands ? visit.informationBy : informationDay(input, now)
  const visits = withVisit(now.state, input.id, { day: input.day, informationBy })
  return changed({ visits }, visit.deliveredAt !== null || informationBy === null || stands ? {} : opening(now, `information/${input.id}`, dueOn(informationBy)))
}

const ended = (id: string, status: 'calledOff' | 'brokenOff', { state }: Moment): SupervisionChange =>
  changed({ visits: withVisit(state, id, { status }) }, {}, closes(state, `information/${id}`))

function completed({ id, day }: SupervisionInputs['completeVisit'], now: Moment): SupervisionChange {
  const { state, at, policy } = now
  const visit = visitOf(state, id)
  const unit = visit && state.units[visit.unit]
  if (!visit || !unit) return changed({ visits: withVisit(state, id, { status: 'done', day }) }, {}, closes(state, `information/${id}`))
  // A visit entered late does not put an earlier one back in front.
  const lastVisit = unit.lastVisit !== null && unit.lastVisit > day ? unit.lastVisit : day
  return changed(
    { visits: withVisit(state, id, { status: 'done', day }), units: { ...state.units, [visit.unit]: { ...unit, lastVisit } } },
    { ...visitDue(state, visit.unit, lastVisit, at, policy), ...opening(now, `report/${id}`, counted(now, 'report', startOfDay(day))) },
    closes(state, `information/${id}`),
  )
}

function drafted(input: SupervisionInputs['receiveDraft'], now: Moment): SupervisionChange {
  const report: Report = { id: input.id, visits: input.visits, model: modelFor(input.visits, now), final: null, draft: { receivedOn: input.receivedOn, answerBy: input.answerBy, fileId: input.fileId ?? null, answeredAt: null } }
  return changed({ reports: [...now.state.reports, report] }, opening(now, `hearing/${input.id}`, dueOn(input.answerBy)))
}

function reported(input: SupervisionInputs['registerReport'], now: Moment): SupervisionChange {
  const { state } = now
  const final = { date: input.date, fileId: input.fileId, approval: input.approval }
  const drafted = reportOf(state, input.id)
  const report: Report = { id: input.id, visits: input.visits, model: modelFor(input.visits, now), draft: drafted?.draft ?? null, final }
  const name: DeadlineName = `followUp/${String(state.yearNo)}`
  return changed(
    { reports: [...state.reports.filter((one) => one.id !== input.id), report] },
    opening(now, name, counted(now, 'followUp', startOfDay(input.date))),
    [...input.visits.flatMap((visit) => closes(state, `report/${visit}`)), ...closes(state, `hearing/${input.id}`)],
  )
}
// The last day of the visits says which law was in force.
const modelFor = (visits: readonly string[], { state, policy, at }: Moment): string =>
  modelOn(policy, visits.flatMap((id) => visitOf(state, id)?.day ?? []).sort().at(-1) ?? localDateOf(at))

function imposed(input: SupervisionInputs['registerMeasure'], now: Moment): SupervisionChange {
  const complainUntil = counted(now, 'complaint', startOfDay(input.decidedOn))
  const measure: Measure = { id: input.id, kind: input.kind, decidedOn: input.decidedOn, deadline: input.deadline, extensions: 0, complainUntil, fileId: input.fileId ?? null, ended: null }
  return changed({ measures: [...now.state.measures, measure] }, {
    ...(input.deadline === null ? {} : opening(now, `measure/${input.id}`, dueOn(input.deadline))),
    ...(complainUntil > now.at ? opening(now, `complaint/${input.id}`, complainUntil) : {}),
  })
}

/** After a pause reminders are planned anew; what is the authority's is due as before, what is ours moves along. */
function replanned({ state, at, policy }: Moment): Opened {
  const { pausedAt } = state
  if (pausedAt === null) return {}
  return Object.fromEntries(Object.entries(state.deadlines).map(([key, open]) => {
    const name = key as DeadlineName
    const { kind } = partsOf(name)
    const due = isAuthoritys(kind) ? open.due : movedBy(open.due, pausedAt, at, policy.calendar, isClockUnit(policy.deadlines[kind].within.unit))
    const ahead = new Set(open.steps.map((step) => step.step))
    const again = planned(state, name, due, at, policy)
    return [name, { ...again, steps: again.steps.filter((step) => ahead.has(step.step)) }]
  }))
}

const over = (why: NonNullable<SupervisionState['ended']>, { state, at }: Moment): SupervisionChange => changed(
  { ended: why, endedAt: at, visits: state.visits.map((one) => (isOpenVisit(one) ? { ...one, status: 'calledOff' as const } : one)) }, {}, Object.keys(state.deadlines) as readonly DeadlineName[])

const closes = (state: SupervisionState, name: DeadlineName): readonly DeadlineName[] => (state.deadlines[name] ? [name] : [])
const withVisit = (state: SupervisionState, id: string, more: Partial<Visit>): readonly Visit[] => state.visits.map((one) => (one.id === id ? { ...one, ...more } : one))
const withReport = (state: SupervisionState, id: string, more: Partial<Report>): readonly Report[] => state.reports.map((one) => (one.id === id ? { ...one, ...more } : one))
const withMeasure = (state: SupervisionState, id: string, more: Partial<Measure>): readonly Measure[] => state.measures.map((one) => (one.id === id ? { ...one, ...more } : one))
