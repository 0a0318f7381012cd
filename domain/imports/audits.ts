// Audits from before this service, from a table: history of an offer, of which no case, deadline or notice comes. Told anew, a day gets its next version.
import { type Outcome, outcomes } from '../accreditation/acts.ts'
import type { LocalDate } from '../deadlines/types.ts'
import type { Asking } from '../people/changes.ts'
import { looksLikeCpr } from '../personal-data/cpr.ts'
import { type Column, type RawTable, readChoice, readDay, readPlain, readTable, readWords, type TableProblem } from '../tables/table.ts'
import type { Named } from './names.ts'
import { bySheet, type Change, grouped, type Plan, type PlannedRow } from './plan.ts'

export const auditColumns = ['offer', 'day', 'cycle', 'outcome', 'summary', 'source'] as const
export type AuditColumn = (typeof auditColumns)[number]
export interface EarlierAudit { readonly offerId: string; readonly day: LocalDate; readonly cycle: string; readonly outcome: Outcome; readonly summary: string; readonly source: string }
export interface AuditFacts {
  readonly today: LocalDate; readonly offers: readonly Named[]
  /** The newest version of each audit that was told before. */
  readonly told: readonly EarlierAudit[]
  /** The audit days of the offer's cases here. */
  readonly own: ReadonlyMap<string, readonly LocalDate[]>
}
export interface AuditWords { readonly headings: Readonly<Record<AuditColumn, string>>; readonly outcomes: Readonly<Record<Outcome, string>> }
export interface AuditPlan extends Plan { readonly audits: readonly EarlierAudit[] }

/** Who reads what an earlier audit came to: as a final report, the offer's leader, their line, and the secretariat (domain.md §5). */
export const mayReadEarlierAudits = ({ roles, manages, above }: Pick<Asking, 'roles' | 'manages' | 'above'>): boolean => manages || above || roles.some((role) => role === 'consultant' || role === 'secretariatHead' || role === 'administrator')

const column = <T>(heading: string, required: boolean, read: Column<T>['read']): Column<T> => ({ heading, required, read })
const columnsOf = ({ headings: h, outcomes: names }: AuditWords) => ({
  offer: column(h.offer, true, readPlain(200)), day: column(h.day, true, readDay), cycle: column(h.cycle, false, readPlain(40)), outcome: column(h.outcome, true, readChoice(outcomes.map((one) => [one, names[one]] as const))),
  summary: column(h.summary, false, readWords(20_000)), source: column(h.source, false, readWords(500)),
})

/** An audit as a row of the table. */
export const auditCells = (one: EarlierAudit, { outcomes: names }: AuditWords): Readonly<Record<AuditColumn, string | null>> =>
  ({ offer: one.offerId, day: one.day, cycle: one.cycle || null, outcome: names[one.outcome], summary: one.summary || null, source: one.source || null })

const lower = (text: string): string => text.toLocaleLowerCase('da')
/** As a sheet shows it: 20.5.2015. */
const spoken = (day: LocalDate): string => day.split('-').toReversed().map(Number).join('.')
const keyOf = (one: Pick<EarlierAudit, 'offerId' | 'day'>): string => `${one.offerId}/${one.day}`

/** What a table of earlier audits would do, and everything wrong with it. */
export function planAudits(table: RawTable, facts: AuditFacts, words: AuditWords): AuditPlan {
  const { records, problems: read } = readTable(table, columnsOf(words))
  const problems: TableProblem[] = [...read]
  const rows: PlannedRow[] = []
  const audits: EarlierAudit[] = []
  const [byId, byName, told] = [new Map(facts.offers.map((one) => [lower(one.id), one])), grouped(facts.offers, (one) => lower(one.name)), new Map(facts.told.map((one) => [keyOf(one), one]))]
  const seen = new Map<string, number>()
  for (const { no, values: v, cellOf } of records) {
    const wrong = (name: AuditColumn, code: string, params: TableProblem['params'] = {}): void => { problems.push({ cell: cellOf(name), code, value: (v[name] ?? '').slice(0, 100), params }) }
    for (const name of ['summary', 'source', 'cycle', 'offer'] as const) if (v[name] !== null && looksLikeCpr(v[name])) wrong(name, 'looks-like-cpr')
    if (v.offer === null || v.day === null || v.outcome === null) continue
    const named = byName.get(lower(v.offer)) ?? []
    const offer = byId.get(lower(v.offer)) ?? named[0]
    if (!offer) { wrong('offer', 'unit-unknown'); continue }
    if (!byId.has(lower(v.offer)) && named.length > 1) { wrong('offer', 'offer-name-twice'); continue }
    const key = keyOf({ offerId: offer.id, day: v.day })
    const earlier = seen.get(key)
    if (earlier !== undefined) { wrong('day', 'row-twice', { row: earlier }); continue }
    seen.set(key, no)
    if (v.day > facts.today) wrong('day', 'day-ahead')
    if (facts.own.get(offer.id)?.includes(v.day)) wrong('day', 'audit-of-case')
    const before = told.get(key)
    const after: EarlierAudit = { offerId: offer.id, day: v.day, cycle: v.cycle ?? before?.cycle ?? '', outcome: v.outcome, summary: v.summary ?? before?.summary ?? '', source: v.source ?? before?.source ?? '' }
    const changes = before ? changesBetween(before, after, words) : []
    rows.push({ no, id: `${offer.id}, ${spoken(v.day)}`, name: offer.name, is: before === undefined ? 'new' : changes.length > 0 ? 'changed' : 'unchanged', changes })
    if (before === undefined || changes.length > 0) audits.push(after)
  }
  return { rows, problems: bySheet(problems), remarks: [], makes: [], audits }
}

function changesBetween(before: EarlierAudit, after: EarlierAudit, words: AuditWords): readonly Change[] {
  const [from, to] = [auditCells(before, words), auditCells(after, words)]
  return auditColumns.flatMap((name) => (from[name] === to[name] ? [] : [{ field: words.headings[name], from: from[name] ?? '', to: to[name] ?? '' }]))
}
