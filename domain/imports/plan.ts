// What loading a table would do, row by row: seen before anything is written, and the same when it is.
import type { Role } from '../people/functions.ts'
import type { TableProblem } from '../tables/table.ts'

/** The lists that can be loaded from a spreadsheet. */
export const importKinds = ['offers', 'people', 'audits'] as const
export type ImportKind = (typeof importKinds)[number]

/** Who loads lists into the record. */
export const mayImport = (roles: readonly Role[]): boolean => roles.includes('administrator')

/** One value that a row changes, as a person reads it; `field` is the column's heading. */
export interface Change { readonly field: string; readonly from: string; readonly to: string }
/** One row: `no` as the sheet numbers it, `id` what it is about. */
export interface PlannedRow { readonly no: number; readonly id: string; readonly name: string; readonly is: 'new' | 'changed' | 'unchanged'; readonly changes: readonly Change[] }

/** What a table would do. With a problem nothing may be written; a remark is worth a look and stops nothing. `makes`: what comes to be beside the rows, by its heading. */
export interface Plan { readonly rows: readonly PlannedRow[]; readonly problems: readonly TableProblem[]; readonly remarks: readonly TableProblem[]; readonly makes: readonly { readonly field: string; readonly name: string }[] }

const rowOf = (cell: string): number => Number(/\d+$/.exec(cell)?.[0] ?? 0)
/** In the order of the sheet's rows. */
export const bySheet = (problems: readonly TableProblem[]): readonly TableProblem[] => problems.toSorted((a, b) => rowOf(a.cell) - rowOf(b.cell))

/** The list by what its items have in common. */
export function grouped<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) { const key = keyOf(one); const group = groups.get(key); if (group) group.push(one); else groups.set(key, [one]) }
  return groups
}
