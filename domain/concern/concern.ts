// Akut bekymring (domain.md §5): that somebody was told, whom, when and under which duty, without case content. It stands outside the report and
// stops no audit by itself. Pure.
import { type Actor, type CaseRole, hasRole } from '../accreditation/roles.ts'
import type { Instant } from '../deadlines/types.ts'
import type { Refusal } from '../refusal.ts'

/** Who is told, and so under which duty: the leader, the centre's chief, a notification (underretning), the police, the socialtilsyn. */
export const toldTo = ['manager', 'centreChief', 'notification', 'police', 'supervision'] as const
export type ToldTo = (typeof toldTo)[number]

export interface Concern {
  readonly toldTo: ToldTo
  /** By function or authority; no citizen, no content. */
  readonly whom: string
  readonly toldAt: Instant
  /** The leader is its subject: it goes past the leader. */
  readonly aboutLeader: boolean
  /** The offer's side sees that it was raised. */
  readonly shownToOffer: boolean
}

/** Who can meet something acute: whoever visits, reads or runs the case. */
const raisers: readonly CaseRole[] = ['auditor', 'leadAuditor', 'qualityChecker', 'consultant', 'secretariatHead']

/** Why the actor may not record a concern; null when they may. At any time: also while the case is paused, and after it has ended. */
export const mayRaise = (actor: Actor): Refusal | null =>
  (hasRole(actor, ...raisers) ? null : { kind: 'forbidden', code: 'not-yours', params: { roles: raisers.join(',') } })

/** What cannot stand: telling a leader of a concern about themself, or a time to come. */
export const concernGaps = (concern: Concern, at: Instant): readonly Refusal[] => [
  ...(concern.aboutLeader && concern.toldTo === 'manager' ? [{ kind: 'invalid' as const, code: 'concern-past-leader', field: 'toldTo' }] : []),
  ...(concern.toldAt > at ? [{ kind: 'invalid' as const, code: 'concern-in-the-future', field: 'toldAt' }] : []),
]

/** Whether a person sees that it was raised: who raised it and the secretariat; the offer's side where the sender says so, and past the leader where it is about the leader. */
export function seesConcern(actor: Actor, concern: Pick<Concern, 'aboutLeader' | 'shownToOffer'> & { readonly author: string }): boolean {
  if (concern.author === actor.personId || hasRole(actor, 'consultant', 'secretariatHead')) return true
  if (!concern.shownToOffer) return false
  // Where the post of the leader is vacant, the line above has it and stands above itself.
  return hasRole(actor, 'lineManager', 'boardChair') || (!concern.aboutLeader && hasRole(actor, 'manager'))
}
