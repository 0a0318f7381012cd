// Whose a deadline is: who is to do what it waits for, and so has it in their own calendar. The workflow reminds the same (a test compares).
import type { DeadlineKind } from '../accreditation/policy.ts'
import type { CaseRole } from '../accreditation/roles.ts'
import { type CaseState, isReconsidering, reconsidererOf } from '../accreditation/state.ts'

/** By kind, who is to do it. */
export const doers: Readonly<Record<DeadlineKind, CaseRole>> = {
  confirmModel: 'manager', finishDevelopment: 'manager', submitDescription: 'manager', takeBasis: 'consultant', prepareAudit: 'consultant', declareImpartiality: 'auditor', sendProgramme: 'leadAuditor', closeAudit: 'leadAuditor',
  draftReport: 'leadAuditor', qualityCheck: 'qualityChecker', sendToHearing: 'leadAuditor', hearing: 'manager', answerRemarks: 'leadAuditor', issueReport: 'consultant', decide: 'decider', agreeActionPlan: 'manager', closeActionPlan: 'manager',
  share: 'manager', finish: 'consultant',
}

/** What a person is in one case, for their calendar: the consultant is the case's own, not everybody who has that role. */
export interface OwnPart { readonly personId: string; readonly roles: readonly CaseRole[] }

/** The roles that count for somebody's own calendar, of all they have in a case. */
export const ownPart = (personId: string, roles: readonly CaseRole[], state: Pick<CaseState, 'consultantId'>): OwnPart => ({ personId, roles: roles.filter((role) => role !== 'consultant' || state.consultantId === personId) })

/** Whether a deadline of this kind is theirs to keep. A decision passed on is the deputy's; a reconsideration is whoever's has not decided. */
export function isTheirs({ personId, roles }: OwnPart, kind: DeadlineKind, state: Pick<CaseState, 'passedToDeputy' | 'reconsideration' | 'deciderId' | 'deputyDeciderId' | 'decidedBy'>): boolean {
  if (kind === 'decide' && isReconsidering(state)) return reconsidererOf(state) === personId
  return roles.includes(kind === 'decide' && state.passedToDeputy ? 'deputyDecider' : doers[kind])
}

/** Whether somebody takes part in the audit day. */
export const takesPart = ({ roles }: OwnPart): boolean => (['manager', 'staff', 'auditor', 'leadAuditor', 'consultant'] as const).some((role) => roles.includes(role))
