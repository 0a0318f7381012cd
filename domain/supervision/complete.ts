// What is missing before a move or an entry of a supervision can stand: every reason at once, each with the field it concerns.
import { addMonths, localDateOf } from '../deadlines/local-time.ts'
import type { Instant, LocalDate } from '../deadlines/types.ts'
import type { Refusal } from '../refusal.ts'
import { type SupervisedUnit, type SupervisionContent, type SupervisionEntry, type SupervisionMove, wholeOffer } from './acts.ts'
import type { InformationItem } from './information.ts'
import { indicatorsOf, type SupervisionModel } from './model.ts'
import { isOpenVisit, isUnreported, measureOf, reportOf, type SupervisionState, visitOf } from './state.ts'

/** What the rules look at beside the state: read under the lock. `models` by version; `files` are those the act names and that are this offer's. */
export interface SupervisionFacts {
  readonly departments: readonly string[]
  readonly contents: readonly SupervisionContent[]
  readonly files: readonly string[]
  readonly checklist: readonly InformationItem[]
  readonly models: ReadonlyMap<string, SupervisionModel>
}

const conflict = (code: string, params?: Refusal['params']): Refusal => ({ kind: 'conflict', code, ...(params ? { params } : {}) })
const invalid = (code: string, field: string, params?: Refusal['params']): Refusal => ({ kind: 'invalid', code, field, ...(params ? { params } : {}) })
const unless = (holds: boolean, refusal: Refusal): readonly Refusal[] => (holds ? [] : [refusal])

/** Every reason why `move` cannot be made now; empty when it can. */
export function supervisionGaps(move: SupervisionMove, state: SupervisionState, facts: SupervisionFacts, at: Instant): readonly Refusal[] {
  const today = localDateOf(at)
  switch (move.type) {
    case 'begin': return unitGaps(move.input.units, facts)
    case 'setUnits': return unitGaps(move.input.units, facts)
    case 'announceVisit': return [...newVisit(state, move.input), ...unless(move.input.day >= today, invalid('visit-past', 'day')), ...informationGaps(move.input)]
    case 'beginVisit': return [
      ...newVisit(state, move.input),
      // It is registered when it has begun: a day ahead would be a warning.
      ...unless(move.input.day <= today, invalid('visit-ahead', 'day')), ...unless(move.input.day >= state.since, invalid('before-supervision', 'day')),
    ]
    case 'moveVisit': return [...openVisit(state, move.input.id), ...unless(move.input.day >= today, invalid('visit-past', 'day')), ...informationGaps(move.input)]
    case 'callOffVisit':
    case 'breakOffVisit': return openVisit(state, move.input.id)
    case 'completeVisit': {
      const visit = visitOf(state, move.input.id)
      return [...openVisit(state, move.input.id), ...unless(move.input.day <= today, invalid('visit-ahead', 'day')), ...unless(!visit || visit.kind === 'announced' || move.input.day >= visit.day, invalid('before-visit', 'day'))]
    }
    case 'deliverInformation': return deliveryGaps(move.input.id, state, facts)
    case 'receiveDraft': return [
      ...newReport(state, move.input.id, move.input.visits, facts.files, move.input.fileId),
      ...unless(move.input.receivedOn <= today, invalid('date-ahead', 'receivedOn')), ...unless(move.input.answerBy >= move.input.receivedOn, invalid('answer-before-draft', 'answerBy')),
      ...beforeVisit(state, move.input.visits, move.input.receivedOn, 'receivedOn'),
      ...unless(!reportOf(state, move.input.id), conflict('report-exists')),
    ]
    case 'answerHearing': {
      const report = reportOf(state, move.input.id)
      if (!report?.draft || report.draft.answeredAt || report.final) return [conflict('no-hearing-open')]
      return unless(facts.contents.some((one) => one.kind === 'hearingAnswer' && one.subject === move.input.id && (one.body['noRemarks'] === true || one.body['text'] !== '')), conflict('no-hearing-answer'))
    }
    case 'registerReport': {
      const drafted = reportOf(state, move.input.id)
      return [
        ...newReport(state, move.input.id, move.input.visits, facts.files, move.input.fileId),
        ...unless(move.input.date <= today, invalid('date-ahead', 'date')), ...beforeVisit(state, move.input.visits, move.input.date, 'date'),
        ...unless(!drafted?.final, conflict('report-exists')),
      ]
    }
    case 'registerMeasure': return [
      ...unless(!measureOf(state, move.input.id), conflict('measure-exists')), ...unless(move.input.decidedOn <= today, invalid('date-ahead', 'decidedOn')),
      ...unless(move.input.fileId === undefined || facts.files.includes(move.input.fileId), invalid('unknown-file', 'fileId')),
      // A påbud always has its own deadline (§ 8; [STN]); vilkår may run without one.
      ...unless(move.input.kind === 'condition' || move.input.deadline !== null, invalid('measure-needs-deadline', 'deadline')),
      ...unless(move.input.deadline === null || move.input.deadline >= move.input.decidedOn, invalid('deadline-before-decision', 'deadline')),
      // Skærpet tilsyn is never without a påbud, and at most six months at a time (§ 8; [STN]).
      ...unless(move.input.kind !== 'intensified' || state.measures.some((one) => one.kind === 'order' && !one.ended), conflict('intensified-needs-order')),
      ...unless(move.input.kind !== 'intensified' || move.input.deadline === null || move.input.deadline <= sixMonthsAfter(move.input.decidedOn), invalid('intensified-too-long', 'deadline')),
    ]
    case 'extendMeasure': {
      const measure = measureOf(state, move.input.id)
      if (!measure || measure.ended) return [conflict('no-measure-open')]
      return unless(measure.deadline !== null && move.input.deadline > measure.deadline, invalid('not-later', 'deadline'))
    }
    case 'endMeasure': {
      const measure = measureOf(state, move.input.id)
      if (!measure || measure.ended) return [conflict('no-measure-open')]
      return [...unless(move.input.on <= today, invalid('date-ahead', 'on')), ...unless(move.input.on >= measure.decidedOn, invalid('before-decision', 'on'))]
    }
    case 'closeYear': return [
      ...state.visits.filter(isOpenVisit).map((one) => conflict('visit-open', { day: one.day })),
      ...state.visits.filter((one) => isUnreported(state, one)).map((one) => conflict('report-awaited', { day: one.day })),
      ...facts.contents.filter((one) => one.kind === 'followUp' && one.subject === String(state.yearNo) && one.body['done'] !== true).slice(0, 1).map(() => conflict('follow-up-open')),
    ]
    default: return []
  }
}

const unitGaps = (units: readonly SupervisedUnit[], facts: SupervisionFacts): readonly Refusal[] => [
  ...unless(units.length > 0 && new Set(units).size === units.length, invalid('units-once', 'units')),
  ...unless(units.every((unit) => unit === wholeOffer || facts.departments.includes(unit)), invalid('unknown-department', 'units')),
  ...unless(!units.includes(wholeOffer) || units.length === 1, invalid('units-mixed', 'units')),
]
const newVisit = (state: SupervisionState, { id, unit }: { readonly id: string; readonly unit: SupervisedUnit }): readonly Refusal[] => [
  ...unless(!visitOf(state, id), conflict('visit-exists')), ...unless(state.units[unit] !== undefined, invalid('unknown-unit', 'unit')),
]
const openVisit = (state: SupervisionState, id: string): readonly Refusal[] => {
  const visit = visitOf(state, id)
  if (!visit) return [{ kind: 'not-found', code: 'visit-not-found' }]
  return unless(isOpenVisit(visit), conflict('visit-over'))
}
const informationGaps = ({ day, informationBy }: { readonly day: LocalDate; readonly informationBy?: LocalDate }): readonly Refusal[] =>
  unless(informationBy === undefined || informationBy <= day, invalid('information-after-visit', 'informationBy'))

function deliveryGaps(id: string, state: SupervisionState, { contents, checklist }: SupervisionFacts): readonly Refusal[] {
  const visit = visitOf(state, id)
  if (!visit) return [{ kind: 'not-found', code: 'visit-not-found' }]
  if (visit.informationBy === null) return [conflict('no-information-awaited')]
  if (visit.deliveredAt) return [conflict('information-delivered')]
  const ticked = new Set(contents.filter((one) => one.kind === 'information' && one.subject === id && one.body['delivered'] === true).map((one) => one.key))
  return checklist.filter((item) => item.required && !ticked.has(item.id)).map((item) => conflict('information-missing', { item: item.id }))
}
function newReport(state: SupervisionState, id: string, visits: readonly string[], files: readonly string[], fileId: string | undefined): readonly Refusal[] {
  return [
    ...unless(visits.length > 0 && visits.every((one) => visitOf(state, one)?.status === 'done'), invalid('visit-not-done', 'visits')),
    ...unless(!state.reports.some((one) => one.id !== id && one.visits.some((visit) => visits.includes(visit))), conflict('visit-reported')),
    ...unless(fileId === undefined || files.includes(fileId), invalid('unknown-file', 'fileId')),
  ]
}
const beforeVisit = (state: SupervisionState, visits: readonly string[], date: LocalDate, field: string): readonly Refusal[] =>
  unless(visits.every((one) => { const day = visitOf(state, one)?.day; return day === undefined || date >= day }), invalid('report-before-visit', field))

const sixMonthsAfter = (day: LocalDate): LocalDate => addMonths(day, 6)

/** Every reason why an entry cannot be written now. */
export function supervisionEntryGaps(entry: SupervisionEntry, state: SupervisionState, facts: SupervisionFacts): readonly Refusal[] {
  switch (entry.type) {
    case 'tickInformation': {
      const visit = visitOf(state, entry.input.visit)
      if (!visit) return [{ kind: 'not-found', code: 'visit-not-found' }]
      return [
        ...unless(isOpenVisit(visit) && visit.informationBy !== null && visit.deliveredAt === null, conflict('no-information-awaited')),
        ...unless(facts.checklist.some((item) => item.id === entry.input.item), invalid('unknown-item', 'item')),
        ...unless(entry.input.files.every((file) => facts.files.includes(file)), invalid('unknown-file', 'files')),
      ]
    }
    case 'prepare': return unless([...facts.models.values()].some((model) => indicatorsOf(model).some((one) => one.id === entry.input.indicator)), invalid('indicator-unknown', 'indicator', { id: entry.input.indicator }))
    case 'writeScores': {
      const model = modelOfReport(state, entry.input.report, facts)
      if ('kind' in model) return [model]
      const known = new Set(indicatorsOf(model).map((one) => one.id))
      const now = new Map(facts.contents.filter((one) => one.kind === 'score' && one.subject === entry.input.report).map((one) => [one.key, one]))
      return entry.input.scores.flatMap(({ indicator, version, ...said }, index) => {
        const saved = now.get(indicator)
        // The same as is there writes over nobody.
        const isSame = saved !== undefined && Object.entries(said).every(([name, value]) => saved.body[name] === value)
        return [
          ...unless(known.has(indicator), invalid('indicator-unknown', `scores.${index}.indicator`, { id: indicator, model: model.name })),
          ...unless(version === undefined || isSame || version === (saved?.version ?? 0), { ...conflict('stale-version'), field: `scores.${index}.score` }),
        ]
      })
    }
    case 'writeTheme': {
      const model = modelOfReport(state, entry.input.report, facts)
      if ('kind' in model) return [model]
      return unless(model.themes.some((one) => one.id === entry.input.theme), invalid('theme-unknown', 'theme', { id: entry.input.theme }))
    }
    case 'writeOverall': { const model = modelOfReport(state, entry.input.report, facts); return 'kind' in model ? [model] : [] }
    case 'writeHearingAnswer': {
      const report = reportOf(state, entry.input.report)
      return [
        ...unless(report?.draft !== null && report?.draft !== undefined && report.draft.answeredAt === null && report.final === null, conflict('no-hearing-open')),
        ...unless(!entry.input.noRemarks || entry.input.text === '', invalid('remarks-and-none', 'text')),
        ...unless(entry.input.fileId === undefined || facts.files.includes(entry.input.fileId), invalid('unknown-file', 'fileId')),
      ]
    }
    case 'reportMeasureDone': { const measure = measureOf(state, entry.input.measure); return unless(measure !== undefined && measure.ended === null, conflict('no-measure-open')) }
    default: return []
  }
}

const modelOfReport = (state: SupervisionState, id: string, facts: SupervisionFacts): SupervisionModel | Refusal => {
  const report = reportOf(state, id)
  if (!report?.final) return { kind: 'not-found', code: 'supervision-report-not-found' }
  return facts.models.get(report.model) ?? { kind: 'not-found', code: 'model-not-found' }
}
