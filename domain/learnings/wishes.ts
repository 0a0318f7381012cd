// "Vi vil prøve det samme": an offer takes up what another has shared. In stages 2 and 3 it becomes a trial of its own, else a wish.
import type { Entries } from '../accreditation/acts.ts'
import type { OfferFunction, Unit } from '../people/functions.ts'
import type { Refusal } from '../refusal.ts'
import type { Stage } from '../accreditation/stages.ts'

type Acting = readonly { readonly unit: Unit; readonly function: OfferFunction }[]
const actsAt = (functions: Acting, offerId: string, ...wanted: readonly OfferFunction[]): boolean =>
  functions.some((one) => one.unit.kind === 'offer' && one.unit.id === offerId && wanted.includes(one.function))

/** Why somebody may not take up an extract for an offer; null where they may: its leader and its staff. */
export function mayWish(functions: Acting, offerId: string, sharedBy: string): Refusal | null {
  if (!actsAt(functions, offerId, 'manager', 'staff')) return { kind: 'forbidden', code: 'not-yours', params: { roles: 'manager,staff' } }
  return offerId === sharedBy ? { kind: 'invalid', code: 'learning-own', field: 'offerId' } : null
}

/** Why somebody may not take an extract back; null where they may: the leader of the offer that shared it (domain.md §2, stage 6). */
export const mayWithdraw = (functions: Acting, sharedBy: string): Refusal | null =>
  actsAt(functions, sharedBy, 'manager') ? null : { kind: 'forbidden', code: 'not-yours', params: { roles: 'manager' } }

/** Whether a case stands where a trial can be written. */
export const takesTrials = (stage: Stage, paused: boolean): boolean => !paused && (stage === 'localDevelopment' || stage === 'qualityDescription')

/** The trial an extract becomes at another offer; `relevant` are the requirements of that case. Its limits are the offer's own to write. */
export const trialFrom = (learning: { readonly learningId: string; readonly title: string; readonly text: string; readonly offerName: string; readonly requirementIds: readonly string[] }, relevant: readonly string[]): Entries['writeTrial'] => ({
  id: `learning-${learning.learningId}`, title: learning.title, what: learning.text, scope: '', period: '', targetGroup: '', requirementIds: learning.requirementIds.filter((id) => relevant.includes(id)),
})
