// The manager's overview: the offers below somebody by stage and lateness, what is new since they last looked, and what many audits have
// in common. Never a ranking, a percentage or a score: numbers of offers, and of at least five.
import type { Instant } from '../domain/deadlines/types.ts'
import { type Pattern, patternsOf } from '../domain/overview/patterns.ts'
import { type Scope, scopeOf } from '../domain/overview/scope.ts'
import { type Trend, trendsOf } from '../domain/overview/trends.ts'
import { Refused } from '../domain/refusal.ts'
import type { Store } from '../store/connect.ts'
import { countBelow, type CycleCount, findingCounts, lastLook, noteLook, offersBelow, type OutcomeCount, outcomeCounts, type OverviewFilter, type OverviewRead, type StageCount, trendCounts } from '../store/overview.ts'
import { functionsActedFor, rolesOf } from '../store/people.ts'
import { modelVersionById } from '../store/quality-models.ts'
import { outcomeSheet, overviewSheets, overviewTable, trendSheet } from '../text/overview.ts'
import { csv } from './csv.ts'
import { xlsx } from './xlsx.ts'

export type { OverviewFilter }

/** One offer: whose turn it is stands as a function, never as a person; whoever is late, also the secretariat. */
export type OverviewRow = Omit<OverviewRead, 'caseId'> & { readonly accreditationId: string | null }
export interface OverviewPage { readonly rows: readonly OverviewRow[]; readonly total: number; readonly stages: readonly StageCount[]; readonly lastLookedAt: Instant | null }
/** The patterns of one cycle: the whole before its areas. */
export interface CyclePatterns { readonly cycle: string; readonly patterns: readonly Pattern[] }

/** What changed from cycle to cycle: the decisions, and the requirements of which at least five offers of two cycles can be told. */
export interface Trends { readonly outcomes: readonly OutcomeCount[]; readonly trends: readonly Trend[] }

export interface Overview {
  /** Refused 403 `nothing-below` to those who lead nothing. */
  readonly offers: (personId: string, filter: OverviewFilter) => Promise<OverviewPage>
  /** Marks as seen what there was at `at`: what comes later is new. */
  readonly look: (personId: string, at: Instant) => Promise<void>
  /** What issued reports have in common, cycle by cycle, the newest first. */
  readonly patterns: (personId: string) => Promise<readonly CyclePatterns[]>
  /** The same from cycle to cycle. */
  readonly trends: (personId: string) => Promise<Trends>
  /** Every offer below the person, and the trends, as an Excel file of three sheets. */
  readonly workbook: (personId: string, filter: Omit<OverviewFilter, 'page' | 'pageSize'>) => Promise<Buffer>
  /** Every offer below the person as a table for a spreadsheet. */
  readonly table: (personId: string, filter: Omit<OverviewFilter, 'page' | 'pageSize'>) => Promise<string>
}
export interface OverviewServices { readonly overview: Overview }

/** A first look shows the last month as new, not years. */
const firstLookMs = 30 * 86_400_000
const mostRows = 20_000

/** The overview over a store. */
export function createOverview({ pool, db, clock = () => new Date() }: Pick<Store, 'pool' | 'db'> & { readonly clock?: () => Date }): Overview {
  const below = async (personId: string): Promise<Scope> => {
    const at = clock().toISOString()
    const scope = scopeOf((await rolesOf(db, [personId], at)).get(personId) ?? [], await functionsActedFor(db, personId, at))
    if (scope === null) throw new Refused({ kind: 'forbidden', code: 'nothing-below' })
    return scope
  }
  const read = async (personId: string, filter: OverviewFilter): Promise<OverviewPage> => {
    const scope = await below(personId)
    const lastLookedAt = await lastLook(pool, personId)
    const since = lastLookedAt ?? new Date(clock().getTime() - firstLookMs).toISOString()
    const [{ rows, total }, stages] = await Promise.all([offersBelow(pool, scope, since, filter), countBelow(pool, scope, since)])
    return { rows: rows.map(({ caseId, ...row }) => ({ ...row, accreditationId: caseId })), total, stages, lastLookedAt }
  }
  const trends = async (personId: string): Promise<Trends> => {
    const scope = await below(personId)
    const [outcomes, counts] = await Promise.all([outcomeCounts(pool, scope), trendCounts(pool, scope)])
    const models = await Promise.all([...new Set(counts.map((one) => one.modelId))].map(async (id) => { const found = await modelVersionById(db, id); return found ? [[id, found.model] as const] : [] }))
    return { outcomes, trends: trendsOf(counts, new Map(models.flat())) }
  }
  return {
    offers: read,
    trends,
    async workbook(personId, filter) {
      const [{ rows }, changed] = await Promise.all([read(personId, { ...filter, page: 1, pageSize: mostRows }), trends(personId)])
      return xlsx([{ name: overviewSheets.offers, rows: overviewTable(rows) }, { name: overviewSheets.outcomes, rows: outcomeSheet(changed.outcomes) }, { name: overviewSheets.trends, rows: trendSheet(changed.trends) }])
    },
    async look(personId, at) {
      await below(personId)
      await noteLook(pool, personId, at)
    },
    async patterns(personId) {
      const counts = await findingCounts(pool, await below(personId))
      const cycles = new Map<string, CycleCount[]>()
      for (const count of counts) cycles.set(count.cycle, [...(cycles.get(count.cycle) ?? []), count])
      return [...cycles].sort(([a], [b]) => (a < b ? 1 : -1)).map(([cycle, of]) => ({ cycle, patterns: patternsOf(of) }))
    },
    async table(personId, filter) {
      const { rows } = await read(personId, { ...filter, page: 1, pageSize: mostRows })
      return csv(overviewTable(rows))
    },
  }
}
