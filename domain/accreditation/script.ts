// What a stage says of one deadline: whom it reminds, who stands above, and what silence means. The workflow writes it, the record does it.
import type { CaseRole } from './roles.ts'
import type { SystemMoveType } from './acts.ts'

/** Moves that silence or a passed date may record. */
export type SilenceMove = Extract<SystemMoveType, 'countModelAsReceived' | 'closeDevelopment' | 'standAsSubmitted' | 'closeHearing' | 'passToDeputy' | 'endUnshared' | 'endQuietly'>

/** Silence either ends the wait by a rule stated up front, or decides nothing and is told to persons (domain.md §3). */
export type Silence = { readonly records: SilenceMove; readonly tells: readonly CaseRole[] } | { readonly tells: readonly CaseRole[] }

export interface DeadlineScript {
  readonly remind: readonly CaseRole[]
  readonly above: readonly CaseRole[]
  readonly silence: Silence
}
