// Earlier years of the authority's scores, read from a table: what each row says, how rows make a year, and everything that is wrong by cell.
// They are history: no deadline, no notice and nothing of the present year comes of them.
import type { LocalDate } from '../deadlines/types.ts'
import { looksLikeCpr } from '../personal-data/cpr.ts'
import type { Role } from '../people/functions.ts'
import { type Column, type RawTable, readChoice, readDay, readTable, readWords, type TableProblem } from '../tables/table.ts'
import { type Approval, approvals, wholeOffer } from './acts.ts'
import { indicatorsOf, type SupervisionModel } from './model.ts'
import { modelOn, type SupervisionPolicy } from './policy.ts'
import type { Score } from './scores.ts'

/** Who loads earlier years: who registers what the authority says. */
export const mayLoadEarlierYears = (roles: readonly Role[]): boolean => roles.includes('supervisionCoordinator')

/** What a year is kept under; the same day once more is the same year. */
export const earlierYearId = (reportDate: LocalDate): string => `import-${reportDate}`
export const isEarlierYear = (reportId: string): boolean => reportId.startsWith('import-')

export interface EarlierScore { readonly indicator: string; readonly score: Score; readonly text: string; readonly source: string }
export interface EarlierYear {
  readonly offerId: string; readonly unit: string; readonly visitKind: 'announced' | 'unannounced'; readonly visitDay: LocalDate; readonly reportDate: LocalDate
  readonly model: string; readonly approval: Approval
  readonly scores: readonly EarlierScore[]; readonly themes: readonly { readonly theme: string; readonly text: string }[]; readonly overall: string
  /** The year was loaded before, and is loaded anew. */
  readonly replaces: boolean
  /** Indicators of the model that the table says nothing of: their criteria and themes have no value. */
  readonly missing: number
}

/** What the years are judged by. `reports`: the dates of the reports that are registered here, and of those that were loaded. */
export interface EarlierFacts {
  readonly policy: SupervisionPolicy; readonly models: ReadonlyMap<string, SupervisionModel>
  readonly offers: ReadonlyMap<string, { readonly name: string; readonly yearOpenedOn: LocalDate; readonly departments: readonly { readonly id: string; readonly name: string }[]; readonly registered: readonly LocalDate[]; readonly loaded: readonly LocalDate[] }>
}

/** The headings and words of the table, from text/. */
export interface EarlierWords {
  readonly headings: Readonly<Record<'offer' | 'unit' | 'visitKind' | 'visitDay' | 'reportDate' | 'model' | 'approval' | 'subject' | 'score' | 'text' | 'source', string>>
  readonly approvals: Readonly<Record<Approval, string>>; readonly visitKinds: Readonly<Record<'announced' | 'unannounced', string>>
  readonly notRelevant: readonly string[]; readonly overall: string
}

const column = <T>(heading: string, required: boolean, read: Column<T>['read']): Column<T> => ({ heading, required, read })
const earlierColumns = ({ headings, ...words }: EarlierWords) => {
  return {
    offer: column(headings.offer, true, readWords(200)), unit: column(headings.unit, false, readWords(200)),
    visitKind: column(headings.visitKind, true, readChoice((['announced', 'unannounced'] as const).map((kind) => [kind, words.visitKinds[kind]] as const))), visitDay: column(headings.visitDay, true, readDay), reportDate: column(headings.reportDate, true, readDay),
    model: column(headings.model, false, readWords(50)), approval: column(headings.approval, true, readChoice(approvals.map((one) => [one, words.approvals[one]] as const))),
    subject: column(headings.subject, true, readWords(200)),
    score: column<Score>(headings.score, true, (cell) => {
      const text = String(cell).trim()
      if (words.notRelevant.some((word) => word.toLocaleLowerCase('da') === text.toLocaleLowerCase('da'))) return { value: 'notRelevant' }
      return /^[1-5]$/.test(text) ? { value: Number(text) as Score } : { fault: 'cell-not-score', params: { notRelevant: words.notRelevant[0] ?? '' } }
    }),
    text: column(headings.text, false, readWords(50_000)), source: column(headings.source, false, readWords(500)),
  }
}

/** Every year of a table, and everything wrong with it; with a problem no year may be written. */
export function earlierYears(table: RawTable, facts: EarlierFacts, words: EarlierWords): { readonly years: readonly EarlierYear[]; readonly problems: readonly TableProblem[] } {
  // Words of a theme or of the whole have no score.
  const columns = earlierColumns(words)
  const { records, problems: read } = readTable(table, { ...columns, score: { ...columns.score, required: false } })
  const problems: TableProblem[] = [...read]
  const wrongAlready = new Set(read.map((one) => one.cell))
  const years = new Map<string, { year: EarlierYear; no: number }>()
  const byName = new Map<string, string[]>()
  for (const [id, { name }] of facts.offers) for (const word of new Set([id, name].map((one) => one.toLocaleLowerCase('da')))) byName.set(word, [...byName.get(word) ?? [], id])
  for (const { no, values, cellOf } of records) {
    const wrong = (name: Parameters<typeof cellOf>[0], code: string, params: TableProblem['params'] = {}): void => { if (code !== 'cell-empty' || !wrongAlready.has(cellOf(name))) problems.push({ cell: cellOf(name), code, value: String(values[name] ?? '').slice(0, 100), params }) }
    const { offer: named, visitDay, reportDate, subject, visitKind, approval } = values
    for (const name of ['text', 'source'] as const) if (values[name] !== null && looksLikeCpr(values[name])) wrong(name, 'looks-like-cpr')
    if (named === null || visitDay === null || reportDate === null || subject === null || visitKind === null || approval === null) continue
    const matches = byName.get(named.toLocaleLowerCase('da')) ?? []
    const [offerId = ''] = matches
    const offer = facts.offers.get(offerId)
    if (!offer || matches.length > 1) { wrong('offer', offer ? 'offer-name-twice' : 'offer-not-begun'); continue }
    if (visitDay > reportDate) wrong('reportDate', 'report-before-visit')
    if (reportDate >= offer.yearOpenedOn) wrong('reportDate', 'not-earlier', { day: offer.yearOpenedOn })
    if (offer.registered.includes(reportDate)) wrong('reportDate', 'report-registered')
    const version = values.model ?? modelOn(facts.policy, visitDay)
    const model = facts.models.get(version)
    if (!model) { wrong('model', 'supervision-model-unknown', { model: version }); continue }
    const unit = values.unit === null ? wholeOffer : offer.departments.find((one) => one.id.toLocaleLowerCase('da') === values.unit?.toLocaleLowerCase('da') || one.name.toLocaleLowerCase('da') === values.unit?.toLocaleLowerCase('da'))?.id
    if (unit === undefined) { wrong('unit', 'unknown-department'); continue }
    const key = `${offerId}/${reportDate}`
    const known = years.get(key) ?? { no, year: { offerId, unit, visitKind, visitDay, reportDate, model: version, approval, scores: [], themes: [], overall: '', replaces: offer.loaded.includes(reportDate), missing: 0 } }
    // One report has one visit, one model and one conclusion here.
    const { year } = known
    if (year.visitDay !== visitDay || year.visitKind !== visitKind || year.unit !== unit) wrong('visitDay', 'other-visit', { row: known.no })
    if (year.model !== version) wrong('model', 'other-model', { row: known.no, model: year.model })
    if (year.approval !== approval) wrong('approval', 'other-approval', { row: known.no })
    years.set(key, { no: known.no, year: withRow(year, { subject, score: values.score, text: values.text ?? '', source: values.source ?? '' }, model, words.overall, wrong) })
  }
  return {
    years: [...years.values()].map(({ year }) => ({ ...year, missing: indicatorsOf(facts.models.get(year.model) as SupervisionModel).length - year.scores.length })),
    problems: problems.toSorted((a, b) => rowOf(a.cell) - rowOf(b.cell)),
  }
}

const rowOf = (cell: string): number => Number(/\d+$/.exec(cell)?.[0] ?? 0)

/** The year with what one row says: a score, the words of a theme, or those of the whole. */
function withRow(year: EarlierYear, row: { readonly subject: string; readonly score: Score | null; readonly text: string; readonly source: string }, model: SupervisionModel, overall: string, wrong: (name: 'subject' | 'score' | 'text', code: string, params?: TableProblem['params']) => void): EarlierYear {
  const { subject, score, text, source } = row
  const lower = subject.toLocaleLowerCase('da')
  const isWhole = lower === overall.toLocaleLowerCase('da')
  const theme = model.themes.find((one) => one.id.toLocaleLowerCase('da') === lower || one.text.toLocaleLowerCase('da') === lower)
  const indicator = indicatorsOf(model).find((one) => one.id.toLocaleLowerCase('da') === lower)
  if (isWhole || theme) {
    if (score !== null) wrong('score', 'score-not-here')
    if (text === '') wrong('text', 'cell-empty')
    if (isWhole ? year.overall !== '' : year.themes.some((one) => one.theme === theme?.id)) wrong('subject', 'subject-twice')
    return isWhole ? { ...year, overall: text } : { ...year, themes: [...year.themes, { theme: theme?.id ?? '', text }] }
  }
  if (!indicator) { wrong('subject', 'subject-unknown', { model: model.version }); return year }
  if (score === null) { wrong('score', 'cell-empty'); return year }
  if (year.scores.some((one) => one.indicator === indicator.id)) wrong('subject', 'subject-twice')
  return { ...year, scores: [...year.scores, { indicator: indicator.id, score, text, source }] }
}
