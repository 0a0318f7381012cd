// The overview of socialtilsyn, for one offer or for a manager's offers together: pure, from what is registered to content. It says whose
// the assessments are, sets no offer above another, and derives nothing from a score (guide §5).
import { localDateOf } from '../domain/deadlines/local-time.ts'
import { longDate, organisation } from '../text/report.ts'
import { approvalWords, overviewText as words } from '../text/supervision-report.ts'
import type { Block, Cover, DocumentContent, KeyValue, Section } from './document.ts'
import { indicatorParts, valueParts, yearParts } from './supervision/values.ts'
import { assessment, followUp, measures, now, type Part, visits } from './supervision/words.ts'
import type { ReviewedOffer, SupervisionOverviewInput } from './supervision-overview-input.ts'

const partsOf = (offer: ReviewedOffer, input: SupervisionOverviewInput): readonly Part[] => [
  now(offer), assessment(offer, input.edition), ...valueParts(offer, input.edition), ...indicatorParts(offer, input.edition), ...yearParts(offer, input.edition), visits(offer), measures(offer), ...followUp(offer),
]

const danish = new Intl.Collator('da')
const lastVisit = (offer: ReviewedOffer): string => { const found = offer.visits.filter((one) => one.status === 'done').at(-1); return found ? longDate(found.day) : words.noVisit }

const factsOf = (offer: ReviewedOffer): readonly KeyValue[] => {
  const report = offer.reports.at(-1)
  return [
    { key: words.facts.offer, value: offer.name }, { key: words.facts.model, value: report?.model.name ?? offer.model }, { key: words.facts.visit, value: lastVisit(offer) },
    { key: words.facts.report, value: report ? longDate(report.date) : words.noReport }, ...(report ? [{ key: words.facts.approval, value: approvalWords[report.approval] }] : []),
  ]
}

function cover(input: SupervisionOverviewInput, title: string): Cover {
  const [only] = input.offers
  const models = [...new Set(input.offers.map((one) => one.reports.at(-1)?.model.name ?? one.model))].toSorted(danish.compare)
  const facts = only && input.offers.length === 1 ? factsOf(only) : [{ key: words.facts.offers, value: words.manyNames(input.offers.length) }, ...models.map((name) => ({ key: words.facts.model, value: name }))]
  return {
    layout: 'page', eyebrow: organisation, title, subtitle: words.subtitle, ...(models.length === 1 && models[0] ? { status: models[0] } : {}),
    facts: [...facts, { key: words.facts.edition, value: words.edition[input.edition] }, { key: words.facts.asOf, value: longDate(localDateOf(input.asOf)) }], foot: words.foot,
  }
}

/** The offers side by side with what is due and what is in force; no score stands here, so that none is set above another. */
const together = (offers: readonly ReviewedOffer[]): Section => ({
  title: words.parts.overview,
  blocks: offers.length === 0 ? [{ type: 'note', text: words.noOffers }] : [{
    type: 'table', caption: words.overviewCaption, rowHeader: true,
    columns: [{ title: words.overviewColumns.offer, width: 28 }, { title: words.overviewColumns.visit, width: 18 }, { title: words.overviewColumns.next, width: 20 }, { title: words.overviewColumns.report, width: 18 }, { title: words.overviewColumns.measures, width: 16 }],
    rows: offers.map((offer) => {
      const due = offer.units.flatMap((unit) => (unit.lastDay === null ? [] : [unit])).toSorted((a, b) => ((a.lastDay ?? '') < (b.lastDay ?? '') ? -1 : 1))[0]
      const report = offer.reports.at(-1)
      return [offer.name, lastVisit(offer), due?.lastDay ? { text: longDate(due.lastDay), ...(due.overdue ? { shape: 'diamond' as const, sub: words.overdue } : {}) } : words.noInterval, report ? longDate(report.date) : words.noReport, String(offer.measures.filter((one) => one.ended === null).length)]
    }),
  }],
})

const below = (block: Block): Block => (block.type === 'heading' ? { ...block, level: block.level === 2 ? 3 : 4 } : block)
const chapter = (offer: ReviewedOffer, input: SupervisionOverviewInput): Section =>
  ({ title: offer.name, startsPage: true, blocks: partsOf(offer, input).flatMap((part): readonly Block[] => [{ type: 'heading', level: 2, text: part.title }, ...part.blocks.map(below)]) })

/** The content of an overview; one offer has chapters, several have a chapter each. */
export function supervisionOverview(input: SupervisionOverviewInput): DocumentContent {
  const offers = input.offers.toSorted((a, b) => danish.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
  const [only] = offers
  const one = offers.length === 1 && only ? only : null
  const title = one ? words.title(one.name) : words.titleOfMany
  return {
    kind: 'supervisionOverview', title, subject: words.subject, author: organisation, lang: 'da-DK', createdAt: input.asOf, draft: false,
    runningHead: one ? `${words.kind} · ${one.name}` : words.titleOfMany, runningFoot: words.runningFoot(localDateOf(input.asOf)), cover: cover(input, title), contents: true,
    sections: one ? partsOf(one, input) : [together(offers), ...offers.map((offer) => chapter(offer, input))],
    attachment: { name: 'socialtilsyn.json', description: words.attachment, json: input },
  }
}
