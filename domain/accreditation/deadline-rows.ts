// A case's deadlines as lists see them, one row a version, made from its moves alone: when each was set, and how it ended.
import type { Instant } from '../deadlines/types.ts'
import type { Change } from './state.ts'

export interface DeadlineRow { readonly kind: string; readonly version: number; readonly due: Instant; readonly setAt: Instant; readonly status: 'open' | 'closed' | 'replaced'; readonly closedAt: Instant | null }

/** The rows after the moves given, in their order. A reminder leaves its deadline as it is; a newer version replaces the open one. */
export function deadlineRows(moves: readonly { readonly change: Change; readonly at: Instant }[]): readonly DeadlineRow[] {
  const rows: DeadlineRow[] = []
  const end = (kind: string, status: 'closed' | 'replaced', at: Instant): void => {
    const index = rows.findIndex((row) => row.kind === kind && row.status === 'open')
    const row = rows[index]
    if (row) rows[index] = { ...row, status, closedAt: at }
  }
  for (const { change, at } of moves) {
    for (const [kind, { version, due }] of Object.entries(change.opened)) {
      if (rows.some((row) => row.kind === kind && row.version === version)) continue
      end(kind, 'replaced', at)
      rows.push({ kind, version, due, setAt: at, status: 'open', closedAt: null })
    }
    for (const kind of change.closed) end(kind, 'closed', at)
  }
  return rows
}
