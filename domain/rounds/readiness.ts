// Which offers of a round can be started and which cannot, and why: asked before the round starts, and again at each start.
import type { LocalDate } from '../deadlines/types.ts'
import type { Lifecycle } from '../people/offer.ts'
import type { Refusal } from '../refusal.ts'

/** What is known of an offer when it is to be started. */
export interface OfferReadiness {
  readonly offerId: string
  readonly covered: boolean
  readonly lifecycle: Lifecycle
  /** The case that is open there, of whatever cycle. */
  readonly running: { readonly caseId: string; readonly cycle: string } | null
  /** The case of the round's own cycle, open or ended. */
  readonly sameCycle: string | null
  /** Whether somebody is its leader now. */
  readonly hasManager: boolean
  /** How many requirements of the round's model concern it. */
  readonly requirements: number
  /** Another round that has it planned, by name. */
  readonly otherRound: string | null
}

const link = (caseId: string): string => `/api/v1/accreditations/${caseId}`

/** Why an offer cannot be started in a round; empty where it can. Every reason is told, the most lasting first. */
export function startBlocks(offer: OfferReadiness, round: { readonly from: LocalDate; readonly to: LocalDate; readonly cycle: string }): readonly Refusal[] {
  const { offerId, lifecycle } = offer
  const found: Refusal[] = []
  const block = (code: string, params: Refusal['params'] = {}): void => { found.push({ kind: 'conflict', code, params: { offerId, ...params } }) }
  if (!offer.covered) block('offer-not-covered')
  if (lifecycle.status === 'closed' || lifecycle.status === 'merged') block('offer-is-closed')
  if (lifecycle.status === 'closing' && lifecycle.closes <= round.to) block('offer-closing', { day: lifecycle.closes })
  if (lifecycle.status === 'merging' && lifecycle.at <= round.to) block('offer-merging', { day: lifecycle.at, into: lifecycle.mergesInto })
  if (lifecycle.status === 'new' && lifecycle.opened > round.from) block('offer-not-open-yet', { day: lifecycle.opened })
  if (offer.requirements === 0) block('no-requirement-left')
  if (offer.sameCycle !== null) block('case-exists', { accreditationId: offer.sameCycle, link: link(offer.sameCycle), cycle: round.cycle })
  else if (offer.running !== null) block('case-running', { accreditationId: offer.running.caseId, link: link(offer.running.caseId), cycle: offer.running.cycle })
  if (!offer.hasManager) block('offer-without-manager')
  if (offer.otherRound !== null) block('offer-in-other-round', { round: offer.otherRound })
  return found
}
