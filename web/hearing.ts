// The draft as what a hearing can remark on: its sections and, for each requirement, its findings and feedback, each with its remarks. Pure.
import { type Pair, type ReportSection, reportSections } from '../domain/accreditation/acts.ts'
import type { Criterion, QualityModel, Requirement } from '../domain/quality-model/model.ts'
import type { CaseView, ContentView } from '../services/accreditation-types.ts'

export interface Target { readonly section: ReportSection; readonly requirementId?: string; readonly pair?: Pair }
export interface Remark { readonly content: ContentView; readonly answer: ContentView | undefined }
/** What can be remarked on. `content` is missing where a remark is on something that has no text. */
export interface Point { readonly id: string; readonly target: Target; readonly content: ContentView | undefined; readonly remarks: readonly Remark[] }
export interface RequirementPoints { readonly requirement: Requirement; readonly points: readonly Point[] }
export interface CriterionPoints { readonly criterion: Criterion; readonly requirements: readonly RequirementPoints[] }
export interface Draft { readonly sections: readonly Point[]; readonly criteria: readonly CriterionPoints[] }

export const textIn = (content: ContentView | undefined, name: string): string => { const found = content?.body[name]; return typeof found === 'string' ? found : '' }

/** The same for two targets of one place; also the anchor on the page. */
export const pointId = ({ section, requirementId, pair }: Target): string => ['punkt', section, requirementId, pair].filter((one) => one !== undefined).join('-')

const isSection = (word: string): word is ReportSection => (reportSections as readonly string[]).includes(word)
const pairOrder: readonly string[] = ['modelDescription', 'descriptionPractice', 'modelPractice']

/** A target as a form sends it; null for one that the report does not have. */
export const targetIn = (section: string, requirementId: string, pair: string): Target | null => (isSection(section) ? { section, ...(requirementId === '' ? {} : { requirementId }), ...(pairOrder.includes(pair) ? { pair: pair as Pair } : {}) } : null)

const targetOf = (content: ContentView): Target => {
  const [section, requirementId, pair] = [textIn(content, 'section'), textIn(content, 'requirementId'), textIn(content, 'pair')]
  return { section: content.kind === 'finding' ? 'finding' : isSection(section) ? section : 'summary', ...(requirementId === '' ? {} : { requirementId }), ...(pair === '' ? {} : { pair: pair as Pair }) }
}

const orderOf = ({ section, pair }: Target): number => (section === 'finding' ? pairOrder.indexOf(pair ?? '') : 10 + reportSections.indexOf(section))

/** Remarks that stand in a list of contents, each with its answer, oldest first. */
export const remarksIn = (contents: readonly ContentView[]): readonly Remark[] =>
  contents.filter((one) => one.kind === 'remark').toSorted((a, b) => (a.at < b.at ? -1 : 1)).map((content) => ({ content, answer: contents.find((one) => one.kind === 'answer' && one.key === content.key) }))

/** Whether a remark asks for an answer: it came in time, or was taken with. */
export const wantsAnswer = ({ content: { body } }: Remark): boolean => body['late'] !== true || textIn({ body } as ContentView, 'accepted') !== ''

/**
 * The draft in the report's order: its sections, then the findings and feedback by criterion and requirement. A remark on a place without
 * a text makes that place, and so does `asked`. In a second, short hearing only `view.hearingPoint` is there.
 */
export function draftOf(view: Pick<CaseView, 'hearingPoint'>, model: QualityModel, contents: readonly ContentView[], asked: Target | null = null): Draft {
  const remarks = remarksIn(contents)
  const texts = contents.filter((one) => one.kind === 'reportText' || one.kind === 'finding')
  const places = new Map<string, { target: Target; content: ContentView | undefined }>()
  for (const content of texts) { const target = targetOf(content); places.set(pointId(target), { target, content }) }
  for (const { content } of remarks) { const target = targetOf(content); if (!places.has(pointId(target))) places.set(pointId(target), { target, content: undefined }) }
  if (asked && !places.has(pointId(asked))) places.set(pointId(asked), { target: asked, content: undefined })
  const points = [...places].map(([id, place]): Point => ({ id, ...place, remarks: remarks.filter((one) => pointId(targetOf(one.content)) === id) }))
    .filter((one) => view.hearingPoint === null || one.target.section === view.hearingPoint)
    .toSorted((a, b) => orderOf(a.target) - orderOf(b.target))
  return {
    sections: points.filter((one) => one.target.requirementId === undefined),
    criteria: model.criteria.map((criterion) => ({
      criterion,
      requirements: model.requirements.filter((one) => one.criterionId === criterion.id)
        .map((requirement) => ({ requirement, points: points.filter((one) => one.target.requirementId === requirement.id) })).filter((one) => one.points.length > 0),
    })).filter((one) => one.requirements.length > 0),
  }
}

export const shownFilters = ['alt', 'bemaerkninger', 'ubesvarede'] as const
export type ShownFilter = (typeof shownFilters)[number]

const isShown = (point: Point, filter: ShownFilter): boolean =>
  filter === 'alt' || (filter === 'bemaerkninger' ? point.remarks.length > 0 : point.remarks.some((one) => one.answer === undefined && wantsAnswer(one)))

/** The draft with what the filter leaves. */
export const narrowed = ({ sections, criteria }: Draft, filter: ShownFilter): Draft => ({
  sections: sections.filter((one) => isShown(one, filter)),
  criteria: criteria.map((one) => ({ ...one, requirements: one.requirements.map((each) => ({ ...each, points: each.points.filter((point) => isShown(point, filter)) })).filter((each) => each.points.length > 0) })).filter((one) => one.requirements.length > 0),
})

export const pointsIn = ({ sections, criteria }: Draft): readonly Point[] => [...sections, ...criteria.flatMap((one) => one.requirements.flatMap((each) => each.points))]
