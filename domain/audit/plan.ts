// The points of an action plan as they stand: moved, done, verified, and overdue by the day that is asked about.
import type { ContentRow } from '../accreditation/facts.ts'
import type { Instant, LocalDate } from '../deadlines/types.ts'

export interface PlanPointState {
  readonly pointId: string
  readonly requirementId: string
  readonly text: string
  readonly owner: string
  readonly due: LocalDate
  /** The date before the last move, and why it was moved. */
  readonly moved?: { readonly from: LocalDate; readonly reason: string }
  readonly done?: { readonly at: Instant; readonly text: string }
  readonly verified?: { readonly at: Instant; readonly by: string; readonly text: string }
  readonly status: 'agreed' | 'reportedDone' | 'verified'
  /** Not reported done, and its last day is past. */
  readonly overdue: boolean
}

/** The plan's points by their date, withdrawn ones left out. `today` is a local day. */
export function planPoints(rows: readonly ContentRow[], today: LocalDate): readonly PlanPointState[] {
  return rows.flatMap((row) => (row.kind === 'actionPoint' && row.body.withdrawn !== true ? [row.body] : [])).map((point): PlanPointState => {
    const moves = rows.flatMap((row) => (row.kind === 'pointMoved' && row.body.pointId === point.id ? [row] : [])).sort((a, b) => Number(a.key.split('/')[1]) - Number(b.key.split('/')[1]))
    const moved = moves.at(-1)?.body
    const done = rows.flatMap((row) => (row.kind === 'pointDone' && row.key === point.id ? [row] : []))[0]
    const seen = rows.flatMap((row) => (row.kind === 'pointVerified' && row.key === point.id && row.body.verified ? [row] : []))[0]
    const due = moved?.due ?? point.due
    return {
      pointId: point.id, requirementId: point.requirementId, text: point.text, owner: point.owner, due,
      ...(moved === undefined ? {} : { moved: { from: moved.from, reason: moved.reason } }),
      ...(done === undefined ? {} : { done: { at: done.at, text: done.body.text } }),
      ...(seen === undefined ? {} : { verified: { at: seen.at, by: seen.author, text: seen.body.text } }),
      status: seen !== undefined ? 'verified' : done !== undefined ? 'reportedDone' : 'agreed',
      overdue: done === undefined && seen === undefined && due < today,
    }
  }).sort((a, b) => (a.due === b.due ? a.pointId.localeCompare(b.pointId) : a.due < b.due ? -1 : 1))
}
