// Many final reports at once: which of the asked cases have one, and of the others where they stand and what they wait for.
import type { Stage, Step } from '../domain/accreditation/stages.ts'
import { lastDayOf } from '../domain/deadlines/due.ts'
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import { Refused } from '../domain/refusal.ts'
import { type CaseFilter, listCases } from '../store/case-view.ts'
import type { Store } from '../store/connect.ts'
import { newestFinalReports } from '../store/documents.ts'

/** Which cases: those of the person that fit all that is given; nothing given: all of them. */
export type BundleQuery = Pick<CaseFilter, 'stage' | 'offerId' | 'cycle' | 'area' | 'search' | 'ids'>

export interface BundledCase { readonly accreditationId: string; readonly offerId: string; readonly offerName: string; readonly area: string; readonly cycle: string }
/** A report in the bundle. `name` is the file's name in it, unlike every other; `size` in bytes. */
export interface BundledReport extends BundledCase { readonly reportId: string; readonly version: number; readonly name: string; readonly sha256: string; readonly pages: number; readonly size: number; readonly at: Instant }
/** A case without a final report. `expected`: the last day of what it waits for now; null where nothing runs. */
export interface MissingReport extends BundledCase { readonly stage: Stage; readonly step: Step; readonly expected: LocalDate | null }
export interface BundlePlan { readonly reports: readonly BundledReport[]; readonly missing: readonly MissingReport[]; readonly bytes: number }

export interface ReportBundles {
  /** What a bundle would hold, in the Danish order of the offers' names. Refused 422 `bundle-too-large` over 1,000 cases. */
  plan(personId: string, query: BundleQuery): Promise<BundlePlan>
}

const most = 1000

/** Bundles over a record. The reports themselves are fetched one by one as {@link Accreditations.report}, which asks who may have them. */
export const createReportBundles = ({ pool }: Pick<Store, 'pool'>): ReportBundles => ({
  async plan(personId, query) {
    const { rows, total } = await listCases(pool, personId, { ...query, sort: 'offer', page: 1, pageSize: most })
    if (total > most) throw new Refused({ kind: 'invalid', code: 'bundle-too-large', params: { max: most, total } })
    const found = new Map((await newestFinalReports(pool, rows.map((row) => row.id))).map((one) => [one.caseId, one]))
    const names = new Set<string>()
    const reports: BundledReport[] = []
    const missing: MissingReport[] = []
    for (const row of rows) {
      const about: BundledCase = { accreditationId: row.id, offerId: row.offerId, offerName: row.offerName, area: row.area, cycle: row.cycle }
      const report = found.get(row.id)
      if (report) {
        const name = names.has(report.fileName) ? report.fileName.replace(/\.pdf$/, ` (${row.offerId}, ${row.cycle}).pdf`) : report.fileName
        names.add(name)
        reports.push({ ...about, reportId: report.id, version: report.version, name, sha256: report.sha256, pages: report.pages, size: report.size, at: report.at })
      } else {
        missing.push({ ...about, stage: row.stage as Stage, step: row.step as Step, expected: row.due === null || row.paused || row.endedAt !== null ? null : lastDayOf(row.due) })
      }
    }
    return { reports, missing, bytes: reports.reduce((sum, one) => sum + one.size, 0) }
  },
})
