// Rundens opsamling as a document: what becomes simpler first, then what the round has shown. Pure, from the frozen content.
import { localDateOf } from '../domain/deadlines/local-time.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import type { RoundSummary, SharedText, SideEvaluation } from '../domain/summary/summary.ts'
import { outcomeNames, pairNames, stageNames } from '../text/accreditation.ts'
import { longDate, organisation } from '../text/report.ts'
import { summaryText as t } from '../text/round-summary.ts'
import { versionFoot } from './case-masthead.ts'
import type { Block, DocumentContent, Section } from './document.ts'

export interface RoundSummaryInput { readonly asOf: Instant; readonly version: number; /** Until it is issued. */ readonly draft: boolean; readonly summary: RoundSummary; /** Names of requirements by id, where the model has them. */ readonly requirements: Readonly<Record<string, string>> }

const said = (text: string): readonly Block[] => (text.trim() === '' ? [] : [{ type: 'paragraph', text }])
const sharedBlocks = (all: readonly SharedText[]): readonly Block[] => all.flatMap((one): readonly Block[] => [{ type: 'heading', level: 2, text: one.title, note: t.sharedBy(one.offerName, one.requirementIds.join(', ')) }, ...said(one.text)])
const sharedSection = (title: string, all: readonly SharedText[]): readonly Section[] => (all.length === 0 ? [] : [{ title, blocks: sharedBlocks(all) }])

const patterns = ({ summary, requirements }: RoundSummaryInput): Section => ({
  title: t.patterns,
  blocks: [
    { type: 'paragraph', text: t.patternsLead, tone: 'muted' },
    summary.patterns.length === 0 ? { type: 'note', text: t.patternsNone } : {
      type: 'table', caption: t.patternsCaption, rowHeader: true,
      columns: [{ title: t.columns.requirement, width: 36 }, { title: t.columns.pair, width: 25 }, { title: t.columns.offers, width: 11 }, { title: t.columns.discordance, width: 16 }, { title: t.columns.goodPractice, width: 12 }],
      rows: summary.patterns.map((one) => [[one.requirementId, requirements[one.requirementId] ?? ''].filter((part) => part !== '').join(' '), pairNames[one.pair], String(one.offers), String(one.discordance), String(one.goodPractice)]),
    },
    ...(summary.withheld === 0 ? [] : said(t.withheld(summary.withheld))),
    { type: 'heading', level: 2, text: t.outcomes },
    summary.outcomes === null ? { type: 'paragraph', text: t.outcomesNone } : {
      type: 'table', caption: t.outcomesCaption, rowHeader: true, columns: [{ title: t.outcome, width: 70 }, { title: t.facts.offers, width: 30 }],
      rows: summary.outcomes.map((one) => [outcomeNames[one.outcome], String(one.offers)]),
    },
  ],
})

const sideBlocks = (one: SideEvaluation): readonly Block[] => [
  { type: 'heading', level: 2, text: t.sides[one.side] },
  { type: 'paragraph', text: [t.answers(one.answers), ...(one.hours === null ? [] : [t.hours(one.hours)])].join(' ') },
  ...([['worth', one.worth], ['drop', one.drop]] as const).flatMap(([name, texts]): readonly Block[] => (texts.length === 0 ? [] : [{ type: 'paragraph', text: t[name], tone: 'label' }, { type: 'list', ordered: false, items: texts }])),
]

const process = ({ summary }: RoundSummaryInput): Section => ({
  title: t.process,
  blocks: [
    summary.middleDays.length === 0 ? { type: 'note', text: t.daysNone } : {
      type: 'table', caption: t.daysCaption, rowHeader: true, columns: [{ title: t.stage, width: 60 }, { title: t.days, width: 20 }, { title: t.cases, width: 20 }],
      rows: summary.middleDays.map((one) => [stageNames[one.stage], String(one.days), String(one.cases)]),
    },
    ...(summary.middleWaits === undefined || summary.middleWaits.length === 0 ? [] : [{ type: 'heading', level: 2, text: t.waits } as const, {
      type: 'table', caption: t.waitsCaption, rowHeader: true, columns: [{ title: t.stage, width: 38 }, { title: t.side, width: 32 }, { title: t.days, width: 15 }, { title: t.cases, width: 15 }],
      rows: summary.middleWaits.map((one) => [stageNames[one.stage], t.waitSides[one.side], String(one.days), String(one.cases)]),
    } as const]),
    ...(summary.process === null ? [] : [{ type: 'list', ordered: false, items: t.counts(summary.process.silences, summary.process.movedDeadlines, summary.process.pauses) } as const]),
  ],
})
const evaluation = ({ summary }: RoundSummaryInput): Section => ({ title: t.evaluation, blocks: summary.evaluations.length === 0 ? [{ type: 'paragraph', text: t.evaluationNone }] : summary.evaluations.flatMap(sideBlocks) })

/** The content of the summary. */
export function roundSummaryDocument(input: RoundSummaryInput): DocumentContent {
  const { summary, version, asOf, draft } = input
  const { round } = summary
  const title = t.title(round.name)
  const points = summary.simplify.filter((one) => one.trim() !== '')
  const of = (...kinds: readonly SharedText['kind'][]): readonly SharedText[] => summary.shared.filter((one) => kinds.includes(one.kind))
  return {
    kind: 'roundSummary', title, subject: t.kind, author: organisation, lang: 'da-DK', createdAt: asOf, draft, runningHead: title, runningFoot: versionFoot(version, localDateOf(asOf)),
    cover: {
      layout: 'page', eyebrow: organisation, title, ...(draft ? { status: t.preview } : {}),
      facts: [{ key: t.facts.cycle, value: round.cycle }, { key: t.facts.model, value: round.modelId }, { key: t.facts.period, value: `${longDate(round.from)} – ${longDate(round.to)}` }, { key: t.facts.offers, value: t.offers(summary.offers) }, { key: t.facts.version, value: `${version}, ${longDate(localDateOf(asOf))}` }],
    },
    contents: true,
    sections: [
      { title: t.simplifyHeading, blocks: [...said(summary.introduction), ...(points.length === 0 ? [] : [{ type: 'list', ordered: true, items: points } as const])] },
      ...sharedSection(t.good, of('goodPractice')), ...sharedSection(t.trials, of('trial')), ...sharedSection(t.other, of('method', 'lesson')),
      ...(summary.shared.length === 0 ? [{ title: t.good, blocks: [{ type: 'paragraph', text: t.sharedNone } as const] }] : []),
      patterns(input), process(input), evaluation(input),
    ].filter((section) => section.blocks.length > 0),
  }
}
