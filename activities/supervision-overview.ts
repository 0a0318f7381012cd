// The overview of socialtilsyn, made when it is asked for, of what the record holds then and the asking person may read: what they may not
// see is not in the document's content, nor in the data that travels with it.
import { lastDayOf } from '../domain/deadlines/due.ts'
import { localDateOf, localInstant, yearOf } from '../domain/deadlines/local-time.ts'
import type { LocalDate } from '../domain/deadlines/types.ts'
import { wholeOffer } from '../domain/supervision/acts.ts'
import { isScored, type SupervisionModel } from '../domain/supervision/model.ts'
import { modelOn } from '../domain/supervision/policy.ts'
import { type Score, valuesOf } from '../domain/supervision/scores.ts'
import { overdueUnits } from '../domain/supervision/state.ts'
import { reportFileName } from '../reports/file-name.ts'
import type { Render } from '../reports/render-pool.ts'
import { supervisionOverview } from '../reports/supervision-overview.ts'
import type { ReviewedFollowUp, ReviewedMeasure, ReviewedOffer, ReviewedReport, ReviewedTalk, ReviewedVisit } from '../reports/supervision-overview-input.ts'
import type { ReportRead, SupervisionMaterial } from '../store/supervision-view.ts'
import { modelTitle, overviewText } from '../text/supervision-report.ts'

const nameOf = (model: SupervisionModel | undefined, version: string, today: LocalDate): string => modelTitle(model?.name ?? version, model?.validTo != null && model.validTo < today)
const bodies = ({ read, readable }: SupervisionMaterial, kind: Parameters<SupervisionMaterial['readable']>[0], subject?: string) =>
  (readable(kind) ? read.begun?.contents ?? [] : []).filter((one) => one.kind === kind && (subject === undefined || one.subject === subject))
const textOf = (body: Readonly<Record<string, unknown>> | undefined): string => (typeof body?.['text'] === 'string' ? body['text'] : '')

function reportOf(material: SupervisionMaterial, report: ReportRead & { readonly date: LocalDate }, days: ReadonlyMap<string, LocalDate>, today: LocalDate): ReviewedReport {
  const model = material.models.get(report.model)
  const scores = new Map(bodies(material, 'score', report.id).map((one) => [one.key, one.body as { readonly score: Score; readonly text: string; readonly source: string }]))
  const values = new Map((model && material.readable('score') ? valuesOf(model, Object.fromEntries([...scores].map(([id, one]) => [id, one.score]))) : []).map((one) => [one.id, one]))
  const words = new Map(bodies(material, 'theme', report.id).map((one) => [one.key, textOf(one.body)]))
  return {
    date: report.date, model: { version: report.model, name: nameOf(model, report.model, today), scored: model ? isScored(model) : false }, approval: report.approval as ReviewedReport['approval'], sha256: report.sha256,
    visitDays: report.visits.flatMap((id) => days.get(id) ?? []).toSorted(), overall: textOf(bodies(material, 'overall', report.id)[0]?.body),
    themes: (model?.themes ?? []).map((theme) => ({
      id: theme.id, number: theme.number, text: theme.text, words: words.get(theme.id) ?? '', value: values.get(theme.id)?.value ?? null,
      criteria: material.readable('score') ? theme.criteria.map((criterion) => ({
        id: criterion.id, number: criterion.number, text: criterion.text, value: values.get(theme.id)?.criteria.find((one) => one.id === criterion.id)?.value ?? null,
        indicators: criterion.indicators.map((one) => { const given = scores.get(one.id); return { text: one.text, score: given?.score ?? null, words: given?.text ?? '', source: given?.source ?? '' } }),
      })) : [],
    })),
  }
}

function offerOf(material: SupervisionMaterial): ReviewedOffer {
  const { read, history } = material
  const today = localDateOf(read.at)
  const state = read.begun?.state
  const unitName = (unit: string): string => (unit === wholeOffer ? read.offerName : read.departments.find((one) => one.id === unit)?.name ?? unit)
  const overdue = new Set(state ? overdueUnits(state, read.at, read.policy) : [])
  const days = new Map(history.visits.map((one) => [one.id, one.day]))
  const version = modelOn(read.policy, today)
  return {
    id: read.offerId, name: read.offerName, model: nameOf(material.models.get(version), version, today), paused: state?.pausedAt != null, ended: state?.ended != null,
    units: Object.entries(state?.units ?? {}).map(([unit, one]) => {
      const due = read.policy.interval === null ? undefined : state?.deadlines[`visit/${unit}`]?.due
      return { name: unitName(unit), lastVisit: one.lastVisit, lastDay: due === undefined ? null : lastDayOf(due), overdue: overdue.has(unit) }
    }),
    visits: history.visits.map((one) => ({ day: one.day, unit: unitName(one.unit), kind: one.kind, status: one.status as ReviewedVisit['status'] })),
    reports: history.reports.flatMap((one) => (one.date === null || one.approval === null ? [] : [reportOf(material, { ...one, date: one.date }, days, today)])),
    measures: history.measures.map((one): ReviewedMeasure => ({
      kind: one.kind as ReviewedMeasure['kind'], decidedOn: one.decidedOn, deadline: one.deadline, extensions: one.extensions, text: textOf(bodies(material, 'measure', one.id)[0]?.body),
      ended: one.endedOn === null ? null : { on: one.endedOn, as: one.endedAs as 'complied' },
    })),
    own: material.readable('followUp') && material.readable('dialogue') ? {
      followUps: bodies(material, 'followUp').map((one) => one.body as unknown as ReviewedFollowUp).toSorted((a, b) => (a.by < b.by ? -1 : 1)),
      talks: bodies(material, 'dialogue').map((one) => one.body as unknown as ReviewedTalk).toSorted((a, b) => (a.on < b.on ? -1 : 1)),
    } : null,
  }
}

/** Renders the overview of one offer or of several together: with scores only where the person may see those of every one of them. */
export async function renderSupervisionOverview(render: Render, materials: readonly SupervisionMaterial[], day: LocalDate): Promise<{ readonly bytes: Buffer; readonly fileName: string; readonly sha256: string }> {
  const edition = materials.every((one) => one.readable('score')) ? 'scores' : 'themes'
  const shown = edition === 'scores' ? materials : materials.map((one): SupervisionMaterial => ({ ...one, readable: (kind) => kind !== 'score' && one.readable(kind) }))
  // The day and no time: who fetches it twice on a day has the same bytes unless something has happened.
  const { bytes, sha256 } = await render(supervisionOverview({ asOf: localInstant(day, '00:00'), edition, offers: shown.map(offerOf) }))
  const [only] = materials
  return { bytes, sha256, fileName: reportFileName('supervisionOverview', only && materials.length === 1 ? only.read.offerName : overviewText.severalOffers, yearOf(day), 1, false) }
}
