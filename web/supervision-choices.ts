// What fields of a socialtilsyn's forms choose among, from the supervision as one person sees it.
import type { SupervisionModel } from '../domain/supervision/model.ts'
import { isAwaiting, isOpenHearing, isOpenVisit, type Measure, type Report, type Visit } from '../domain/supervision/state.ts'
import { wholeOffer } from '../domain/supervision/acts.ts'
import type { SupervisionView } from '../services/supervision-types.ts'
import { longDate } from '../text/report.ts'
import { informationNames } from '../text/supervision.ts'
import { measureWords, visitKindWords } from '../text/supervision-report.ts'
import { supervisionActText as t } from '../text/web/supervision-acts.ts'
import type { Options, Picked } from './supervision-fields.ts'

/** `model`: the one the act is about, the report's or today's. */
export interface SupervisionChoices { readonly view: SupervisionView; readonly model: SupervisionModel }

const unitName = (view: SupervisionView, unit: string): string => (unit === wholeOffer ? t.wholeOffer : view.departments.find((one) => one.id === unit)?.name ?? unit)
const visitWords = (view: SupervisionView, visit: Visit): string => `${visitKindWords[visit.kind]} ${longDate(visit.day)}${view.units.length > 1 ? `, ${unitName(view, visit.unit)}` : ''}`
const reportWords = (report: Report): string => (report.final ? t.reportOf(longDate(report.final.date)) : t.draftOf(longDate(report.draft?.receivedOn ?? '')))
const measureOptions = (measures: readonly Measure[]): Options => measures.map((one) => [one.id, t.measureOf(measureWords[one.kind], longDate(one.decidedOn))])


/** All that may be supervised: the whole offer, or its departments. */
export const allUnits = (view: SupervisionView): Options => [[wholeOffer, t.wholeOffer], ...view.departments.map((one) => [one.id, one.name] as const)]

/** The options of a field that picks. */
export function optionsOf(of: Picked, { view, model }: SupervisionChoices): Options {
  const visits = (those: (visit: Visit) => boolean): Options => view.visits.filter(those).map((one) => [one.id, visitWords(view, one)])
  switch (of) {
    case 'unit': return view.units.map((one) => [one.unit, unitName(view, one.unit)])
    case 'openVisit': return visits(isOpenVisit)
    case 'awaitingVisit': return visits(isAwaiting)
    case 'doneVisit': return visits((visit) => visit.status === 'done' && !view.reports.some((one) => one.final !== null && one.visits.includes(visit.id)))
    case 'openHearing': return view.reports.filter(isOpenHearing).map((one) => [one.id, reportWords(one)])
    case 'report': return view.reports.filter((one) => one.final).map((one) => [one.id, reportWords(one)])
    case 'openMeasure': return measureOptions(view.measures.filter((one) => !one.ended))
    case 'datedMeasure': return measureOptions(view.measures.filter((one) => !one.ended && one.deadline !== null))
    case 'item': return view.checklist.map((one) => [one.id, `${informationNames[one.id] ?? one.id}${one.required ? '' : ` (${t.optional})`}`])
    case 'indicator': return model.themes.flatMap((theme) => theme.criteria.flatMap((criterion) => criterion.indicators.map((one) => [one.id, `${one.id} ${one.text}`] as const)))
    case 'theme': return model.themes.map((one) => [one.id, `${String(one.number)}. ${one.text}`])
  }
}
