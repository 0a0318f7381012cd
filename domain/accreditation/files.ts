// Uploaded files: whose they are, who may add them when, and who may read them.
import type { Instant } from '../deadlines/types.ts'
import type { Refusal } from '../refusal.ts'
import type { Act } from './acts.ts'
import { type Actor, hasRole } from './roles.ts'
import { type CaseState, stageOf } from './state.ts'
import { isOffersOwn, mayRead } from './visible.ts'

export type FileOwner = 'offer' | 'team'

/** The files a text names: several, or the single one of an older text. Each once. */
export const filesIn = (body: object): readonly string[] => {
  const { fileIds = [], fileId } = body as { readonly fileIds?: readonly string[]; readonly fileId?: string }
  return [...new Set([...fileIds, ...(fileId === undefined ? [] : [fileId])])]
}

/** Whose files a text may name: the offer's texts its own, the team's evidence both sides'. Others name none. */
export const ownersFor = (type: Act['type']): readonly FileOwner[] => {
  switch (type) {
    case 'tickRequirement':
    case 'remark': return ['offer']
    case 'writeEvidence': return ['offer', 'team']
    default: return []
  }
}

/** Whose file an upload would be, or why it is refused: the offer's in stages 2–3 and in a hearing, the cleared team's from the audit on. */
export function uploadOwner(state: CaseState, actor: Actor): FileOwner | Refusal {
  if (!hasRole(actor, 'manager', 'staff', 'auditor')) return { kind: 'forbidden', code: 'not-yours', params: { roles: 'manager,staff,auditor' } }
  if (state.endedAs) return { kind: 'conflict', code: state.endedAs === 'completed' ? 'case-completed' : 'case-cancelled' }
  if (state.pausedAt) return { kind: 'conflict', code: 'case-paused' }
  if (hasRole(actor, 'manager', 'staff')) return ['developing', 'writing', 'hearing', 'followUp'].includes(state.step) ? 'offer' : { kind: 'conflict', code: 'wrong-step', params: { stage: stageOf(state), step: state.step } }
  return state.clearedAt !== null && ['auditing', 'drafting', 'answering', 'issuing'].includes(state.step) ? 'team' : { kind: 'conflict', code: 'wrong-step', params: { stage: stageOf(state), step: state.step } }
}

/** The offer's files are read with its description, and those of an open hearing by the offer alone; the team's are read with its evidence. `at`: when it was uploaded. */
export const mayReadFile = (state: CaseState, actor: Actor, owner: FileOwner, at: Instant): boolean =>
  mayRead(state, actor, owner === 'offer' ? 'chapter' : 'evidence') && !(owner === 'offer' && isOffersOwn(state, actor, at))
