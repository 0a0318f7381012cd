// Which parts are sick, since when this process has seen it, and where it stands what to do.
import type { Instant } from '../domain/deadlines/types.ts'

export type Part = 'database' | 'engine' | 'worker'
/** `since`: when it was first seen sick by this process; `runbook`: what to do. */
export interface SickPart { readonly part: Part; readonly since: Instant; readonly runbook: string }

const entries: Readonly<Record<Part, string>> = { database: 'databaseunreachable', engine: 'temporalunreachable', worker: 'noworker' }

/** Gives those that are sick now; one that has been well in between is sick since anew. */
export const createSickParts = (now: () => Instant = () => new Date().toISOString()): ((well: Readonly<Record<Part, boolean>>) => readonly SickPart[]) => {
  const since = new Map<Part, Instant>()
  return (well) => (Object.keys(entries) as Part[]).flatMap((part) => {
    if (well[part]) {
      since.delete(part)
      return []
    }
    const at = since.get(part) ?? now()
    since.set(part, at)
    return [{ part, since: at, runbook: `docs/runbook.md#${entries[part]}` }]
  })
}
