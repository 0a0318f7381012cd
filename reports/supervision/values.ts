// The values of themes in pictures with the numbers beside them, and how they went from report to report. Only for those entitled.
import { overviewText as words, scoreWord, valueWord } from '../../text/supervision-report.ts'
import { longDate } from '../../text/report.ts'
import type { Block } from '../document.ts'
import type { ReviewedOffer, ReviewedReport, ReviewedTheme, SupervisionOverviewInput } from '../supervision-overview-input.ts'
import { type Part, reportsTable } from './words.ts'

type Edition = SupervisionOverviewInput['edition']
const valueText = (value: number | null): string => (value === null ? words.noValue : valueWord(value))
const scored = (report: ReviewedReport | undefined, edition: Edition): report is ReviewedReport => edition === 'scores' && report !== undefined && report.model.scored
const themesOf = (report: ReviewedReport): readonly ReviewedTheme[] => report.themes.filter((theme) => theme.criteria.length > 0)
const altOf = (themes: readonly ReviewedTheme[]): string => themes.map((theme) => words.valueOf(theme.text, theme.value)).join(' ')

/** Radar, bars and table of the newest report. A radar of less than three values would be a line, and is left out. */
export function valueParts(offer: ReviewedOffer, edition: Edition): readonly Part[] {
  const report = offer.reports.at(-1)
  if (!scored(report, edition)) return []
  const themes = themesOf(report)
  const items = themes.map((theme) => ({ label: theme.text, value: theme.value, text: valueText(theme.value) }))
  const table: Block = {
    type: 'table', caption: words.valuesTable, rowHeader: true,
    columns: [{ title: words.columns.theme, width: 36 }, { title: words.columns.value, width: 14 }, { title: words.columns.criterion, width: 50 }],
    rows: themes.map((theme) => [theme.text, { text: valueText(theme.value), strong: theme.value !== null }, theme.criteria.map((one) => `${one.number}: ${valueText(one.value)}`).join(' · ')]),
  }
  const charts: readonly Block[] = [
    ...(items.filter((one) => one.value !== null).length < 3 ? [] : [{ type: 'values', form: 'radar', caption: words.radar, alt: altOf(themes), most: 5, items } as const]),
    { type: 'values', form: 'bars', caption: words.bars, alt: altOf(themes), most: 5, items },
  ]
  return [{ title: words.parts.values, startsPage: true, blocks: [{ type: 'paragraph', text: words.valuesLead, tone: 'muted' }, ...charts, table] }]
}

/** The authority's score of every indicator, with its words and where they stand. */
export function indicatorParts(offer: ReviewedOffer, edition: Edition): readonly Part[] {
  const report = offer.reports.at(-1)
  if (!scored(report, edition)) return []
  return [{
    title: words.parts.indicators,
    blocks: themesOf(report).flatMap((theme): readonly Block[] => [
      { type: 'heading', level: 2, text: words.theme(theme.number, theme.text) },
      {
        type: 'table', caption: words.indicatorsCaption(theme.text), rowHeader: true,
        columns: [{ title: words.columns.indicator, width: 46 }, { title: words.columns.score, width: 16 }, { title: words.columns.words, width: 38 }],
        rows: theme.criteria.flatMap((criterion) => [
          { group: `${words.columns.criterion} ${criterion.number}: ${criterion.text}` },
          ...criterion.indicators.map((one) => [one.text, scoreWord(one.score), { text: one.words, ...(one.source.trim() === '' ? {} : { sub: words.source(one.source) }) }]),
        ]),
      },
    ]),
  }]
}

/** A page has room for so many reports beside each other. */
const beside = 6
const monthOf = (report: ReviewedReport): string => report.date.slice(0, 7).split('-').reverse().join('.')

/** Two reports are of one model where their themes are the same: a corrected wording breaks no line, another model does. */
const sameModel = (a: ReviewedReport, b: ReviewedReport): boolean => a.themes.map((one) => one.id).join() === b.themes.map((one) => one.id).join()

const valueIn = (report: ReviewedReport, name: string): number | null => themesOf(report).find((theme) => theme.text === name)?.value ?? null

/** The reports over the years; with values for those entitled, theme by theme, broken where the model changes. */
export function yearParts(offer: ReviewedOffer, edition: Edition): readonly Part[] {
  if (offer.reports.length === 0) return []
  const withValues = edition === 'scores' ? offer.reports.filter((one) => one.model.scored) : []
  const names = [...new Set(withValues.flatMap((report) => themesOf(report).map((theme) => theme.text)))]
  const lines = names.map((label) => ({ label, values: withValues.map((report) => valueIn(report, label)) }))
  const breaks = withValues.flatMap((report, at) => { const before = withValues[at - 1]; return before && !sameModel(before, report) ? [at] : [] })
  // The newest are drawn, all stand in tables.
  const shown = Math.max(0, withValues.length - beside)
  const curves: readonly Block[] = withValues.length < 2 ? (withValues.length === 1 ? [{ type: 'paragraph', text: words.oneYear, tone: 'muted' }] : []) : [
    {
      type: 'curves', caption: words.curves, most: 5, periods: withValues.slice(shown).map(monthOf), breaks: breaks.map((at) => at - shown).filter((at) => at > 0),
      alt: lines.map((line) => `${line.label}: ${withValues.map((report, at) => `${longDate(report.date)} ${valueText(line.values[at] ?? null).toLowerCase()}`).join(', ')}.`).join(' '),
      lines: lines.map((line) => ({ label: line.label, values: line.values.slice(shown) })),
    },
    ...(breaks.length === 0 ? [] : [{ type: 'paragraph', text: words.broken, tone: 'muted' } as const]),
    ...Array.from({ length: Math.ceil(withValues.length / beside) }, (_, part): Block => {
      const reports = withValues.slice(part * beside, (part + 1) * beside)
      return {
        type: 'table', caption: words.yearsTable, rowHeader: true,
        columns: [{ title: words.columns.theme, width: 34 }, ...reports.map((report) => ({ title: monthOf(report), width: 66 / beside }))],
        rows: names.map((name) => [name, ...reports.map((report) => (themesOf(report).some((theme) => theme.text === name) ? valueText(valueIn(report, name)) : words.notInModel))]),
      }
    }),
  ]
  return [{ title: words.parts.years, blocks: [reportsTable(offer), ...curves] }]
}
