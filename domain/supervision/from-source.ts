// Reads the file of models that ships into the product's own terms.
import type { Indicator, SupervisionCriterion, SupervisionModel, SupervisionTheme, TextMark, TextStatus } from './model.ts'

interface SourceMark { readonly status: string; readonly source: string | null; readonly note?: string; readonly corroboration?: string }
interface SourceIndicator extends SourceMark { readonly id: string; readonly text: string; readonly appliesTo: readonly string[]; readonly appliesToNote: string }
interface SourceCriterion extends SourceMark { readonly id: string; readonly number: number; readonly text: string; readonly indicators: readonly SourceIndicator[] }
interface SourceTheme extends SourceMark { readonly id: string; readonly number: number; readonly name: string; readonly criteria: readonly SourceCriterion[] }

/** The part of the file that is read. */
export interface SupervisionModelsSource {
  readonly sources: Readonly<Record<string, { readonly title: string }>>
  readonly models: readonly {
    readonly id: string; readonly name: string; readonly validFrom: string | null; readonly validTo: string | null
    readonly legalBasis: readonly string[]; readonly themes: readonly SourceTheme[]; readonly themesRemaining?: readonly string[]
  }[]
}

const statuses: Readonly<Record<string, TextStatus>> = { 'verbatim from source': 'verbatim', 'from memory, to be checked against the bekendtgørelse': 'fromMemory' }

/** The models of the file, in its order. Throws on a mark or a source that the file does not explain: it ships with the product. */
export function supervisionModelsFrom({ sources, models }: SupervisionModelsSource): readonly SupervisionModel[] {
  const titleOf = (id: string, where: string): string => {
    const found = sources[id]
    if (!found) throw new Error(`Unknown source ${JSON.stringify(id)} in the file of supervision models at ${where}`)
    return found.title
  }
  const mark = (one: SourceMark, where: string): TextMark => {
    const status = statuses[one.status]
    if (status === undefined) throw new Error(`Unknown mark ${JSON.stringify(one.status)} in the file of supervision models at ${where}`)
    const note = [one.corroboration, one.note].filter((text) => text !== undefined).join(' · ')
    return { status, source: one.source === null ? null : titleOf(one.source, where), ...(note === '' ? {} : { note }) }
  }
  const indicator = (one: SourceIndicator): Indicator => ({ id: one.id, text: one.text, ...mark(one, one.id), appliesTo: one.appliesTo, appliesToNote: one.appliesToNote })
  const criterion = (one: SourceCriterion): SupervisionCriterion => ({ id: one.id, number: one.number, text: one.text, ...mark(one, one.id), indicators: one.indicators.map(indicator) })
  const theme = (one: SourceTheme): SupervisionTheme => ({ id: one.id, number: one.number, text: one.name, ...mark(one, one.id), criteria: one.criteria.map(criterion) })
  return models.map((model) => ({
    version: model.id, name: model.name, validFrom: model.validFrom, validTo: model.validTo, corrects: null,
    // Where the law names themes and no criteria are known yet, they are assessed in words.
    themes: model.themesRemaining
      ? model.themesRemaining.map((text, index): SupervisionTheme => ({ id: `${model.id}.T${index + 1}`, number: index + 1, text, status: 'verbatim', source: titleOf(model.legalBasis[0] ?? '', model.id), criteria: [] }))
      : model.themes.map(theme),
  }))
}
