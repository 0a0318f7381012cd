// One version of the socialtilsyn's own quality model: themes, criteria under them, and the indicators that the authority scores. Every text
// carries the mark of where it is from, so that a secretariat can check it and correct it.

/** Read in the source word for word, written from memory and to be checked against the statutory order, or checked by the secretariat since. */
export const textStatuses = ['verbatim', 'fromMemory', 'checked'] as const
export type TextStatus = (typeof textStatuses)[number]

/** Where a text is from. `source`: what was read, or null; `note`: what else is known of the wording. */
export interface TextMark { readonly status: TextStatus; readonly source: string | null; readonly note?: string }

/** What is scored. `appliesTo` are codes, empty for all (domain/supervision/relevance.ts); `appliesToNote` says them in words. */
export interface Indicator extends TextMark { readonly id: string; readonly text: string; readonly appliesTo: readonly string[]; readonly appliesToNote: string }
export interface SupervisionCriterion extends TextMark { readonly id: string; readonly number: number; readonly text: string; readonly indicators: readonly Indicator[] }
/** A theme without criteria is assessed in words alone. */
export interface SupervisionTheme extends TextMark { readonly id: string; readonly number: number; readonly text: string; readonly criteria: readonly SupervisionCriterion[] }

/** A version as it is stored; its words never change. Dates are 'YYYY-MM-DD': the law's, null where it is not known. */
export interface SupervisionModel {
  readonly version: string
  readonly name: string
  readonly validFrom: string | null
  readonly validTo: string | null
  /** The version whose words this one corrects; null for one that ships. */
  readonly corrects: string | null
  readonly themes: readonly SupervisionTheme[]
}

/** A text of a model put right, by the id of its theme, criterion or indicator. */
export interface Correction { readonly id: string; readonly text: string; readonly source: string | null }

/** Every indicator, in the model's order. */
export const indicatorsOf = (model: SupervisionModel): readonly Indicator[] => model.themes.flatMap((theme) => theme.criteria.flatMap((criterion) => criterion.indicators))

/** Whether the authority scores by this model at all. L 200 leaves texts alone. */
export const isScored = (model: SupervisionModel): boolean => indicatorsOf(model).length > 0

/** The ids of all texts. */
export const textIdsOf = (model: SupervisionModel): readonly string[] =>
  model.themes.flatMap((theme) => [theme.id, ...theme.criteria.flatMap((criterion) => [criterion.id, ...criterion.indicators.map((one) => one.id)])])

/** How many texts of each mark a model has. */
export function marksOf(model: SupervisionModel): Readonly<Record<TextStatus, number>> {
  const all: readonly TextMark[] = model.themes.flatMap((theme) => [theme, ...theme.criteria.flatMap((criterion) => [criterion, ...criterion.indicators])])
  const count = (status: TextStatus): number => all.filter((one) => one.status === status).length
  return { verbatim: count('verbatim'), fromMemory: count('fromMemory'), checked: count('checked') }
}

/** Why corrections cannot be made to a model; empty when they can. */
export function correctionFaults(model: SupervisionModel, corrections: readonly Correction[]): readonly { readonly kind: 'invalid'; readonly code: string; readonly field: string; readonly params: { readonly id: string } }[] {
  const known = new Set(textIdsOf(model))
  const ids = corrections.map((one) => one.id)
  return corrections.flatMap(({ id }, index) => {
    const code = !known.has(id) ? 'model-text-unknown' : ids.indexOf(id) !== index ? 'model-text-twice' : null
    return code === null ? [] : [{ kind: 'invalid' as const, code, field: `corrections.${index}.id`, params: { id } }]
  })
}

/** The next version: the same with these texts put right and marked as checked. Ids stay, so that scores of both can be laid side by side. */
export function corrected(model: SupervisionModel, version: string, corrections: readonly Correction[]): SupervisionModel {
  const by = new Map(corrections.map((one) => [one.id, one]))
  const put = <T extends TextMark & { readonly id: string; readonly text: string }>(one: T): T => {
    const correction = by.get(one.id)
    return correction ? { ...one, text: correction.text, status: 'checked', source: correction.source } : one
  }
  return {
    ...model, version, corrects: model.version,
    themes: model.themes.map((theme) => put({ ...theme, criteria: theme.criteria.map((criterion) => put({ ...criterion, indicators: criterion.indicators.map(put) })) })),
  }
}
