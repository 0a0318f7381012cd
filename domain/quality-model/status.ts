// The life of one version of the model: udkast → i høring → godkendt → gældende → afløst (domain rules §2).

import type { Role } from '../people/functions.ts'
import type { Refusal } from '../refusal.ts'

/** Where a version of the model is in its life. */
export type ModelStatus = 'draft' | 'inHearing' | 'approved' | 'inForce' | 'superseded'

/** What a person can do to a version. It is superseded by the next one's coming into force, not by an act of its own. */
export const modelActs = ['openHearing', 'sendBack', 'approve', 'putInForce'] as const
export type ModelAct = (typeof modelActs)[number]

const acts: Readonly<Record<ModelAct, { readonly from: ModelStatus, readonly to: ModelStatus, readonly roles: readonly Role[] }>> = {
  openHearing: { from: 'draft', to: 'inHearing', roles: ['secretariatHead', 'administrator'] },
  // Approving and sending back are the head's alone (domain rules §2, stage 1).
  sendBack: { from: 'inHearing', to: 'draft', roles: ['secretariatHead'] },
  approve: { from: 'inHearing', to: 'approved', roles: ['secretariatHead'] },
  putInForce: { from: 'approved', to: 'inForce', roles: ['secretariatHead', 'administrator'] },
}

/** Who may write a new version. */
export const mayDraftModel = (roles: readonly Role[]): boolean =>
  roles.includes('secretariatHead') || roles.includes('administrator')

/** The status an act leads to, or why it is refused: `not-allowed` to the role, `model-status` where the version is elsewhere in its life. */
export const decideModelAct = (status: ModelStatus, act: ModelAct, roles: readonly Role[]): { readonly to: ModelStatus } | { readonly refused: Refusal } => {
  const rule = acts[act]
  if (!rule.roles.some(role => roles.includes(role))) return { refused: { kind: 'forbidden', code: 'not-allowed' } }
  if (status !== rule.from) return { refused: { kind: 'conflict', code: 'model-status', params: { status, needed: rule.from } } }
  return { to: rule.to }
}
