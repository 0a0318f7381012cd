// The words of a case as schemas: stages, steps, turns and the rest, held to the domain's types by the compiler.
import { z } from 'zod'
import type { Outcome } from '../domain/accreditation/acts.ts'
import type { Difference } from '../domain/accreditation/compare.ts'
import type { ContentKind } from '../domain/accreditation/facts.ts'
import type { DeadlineKind } from '../domain/accreditation/policy.ts'
import type { CaseRole } from '../domain/accreditation/roles.ts'
import type { ActiveStage, Stage, Step, Turn } from '../domain/accreditation/stages.ts'
import type { ReportKind } from '../services/document-types.ts'
import { exactly } from './exact.ts'

interface Words {
  readonly activeStage: ActiveStage
  readonly stage: Stage
  readonly step: Step
  readonly turn: Turn
  readonly outcome: Outcome
  readonly deadlineKind: DeadlineKind
  readonly role: CaseRole
  readonly contentKind: ContentKind
  readonly difference: Difference
  readonly reportKind: ReportKind
}

const six = ['qualityModel', 'localDevelopment', 'qualityDescription', 'audit', 'report', 'learning'] as const

export const { activeStage, stage, step, turn, outcome, deadlineKind, role, contentKind, difference, reportKind } = exactly<Words>()({
  reportKind: z.enum(['startLetter', 'hearingDraft', 'finalReport', 'decisionDocument', 'actionPlan']),
  activeStage: z.enum(six),
  stage: z.enum([...six, 'completed', 'cancelled']),
  step: z.enum([
    'confirming', 'developing', 'writing', 'submitted', 'preparing', 'auditing', 'drafting', 'qualityCheck', 'checked', 'hearing',
    'answering', 'issuing', 'deciding', 'planning', 'followUp', 'sharing', 'closing', 'ended',
  ]),
  turn: z.enum(['offer', 'secretariat', 'auditTeam', 'qualityChecker', 'decider', 'nobody']),
  outcome: z.enum(['accredited', 'accreditedWithFollowUp', 'notYetAccredited']),
  deadlineKind: z.enum([
    'confirmModel', 'finishDevelopment', 'submitDescription', 'takeBasis', 'prepareAudit', 'declareImpartiality', 'sendProgramme', 'closeAudit',
    'draftReport', 'qualityCheck', 'sendToHearing', 'hearing', 'answerRemarks', 'issueReport', 'decide', 'agreeActionPlan', 'closeActionPlan', 'share', 'finish',
  ]),
  role: z.enum([
    'manager', 'staff', 'lineManager', 'boardChair', 'municipalContact', 'consultant', 'secretariatHead', 'administrator', 'reader',
    'leadAuditor', 'auditor', 'qualityChecker', 'decider', 'deputyDecider', 'system',
  ]),
  contentKind: z.enum([
    'trial', 'workshop', 'focusWish', 'chapter', 'tick', 'declaration', 'objection', 'programmeItem', 'evidence', 'peopleMet', 'finding', 'reportText', 'remark',
    'noRemarks', 'answer', 'actionPoint', 'pointMoved', 'correction', 'pointDone', 'pointVerified', 'extract', 'consent', 'reason', 'notRelevantReason',
  ]),
  difference: z.enum(['epoch', 'move', 'deadlines', 'owed']),
})
