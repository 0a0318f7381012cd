// What other systems are told of: moves of cases and of socialtilsyn, by kind and ids alone. Left out: what only keeps the clock, and every
// visit's beginning and end, so that nothing is told of a visit that was not announced (decision 10).
import type { MoveType } from '../accreditation/acts.ts'
import type { SupervisionMove } from '../supervision/acts.ts'

const accreditation = [
  'start', 'confirmModel', 'countModelAsReceived', 'finishDevelopment', 'closeDevelopment', 'submitDescription', 'returnDescription', 'takeAsBasis', 'standAsSubmitted', 'auditOnPresentBasis',
  'appointTeam', 'clearTeam', 'planAuditDay', 'pickAuditDay', 'moveAuditDay', 'sendProgramme', 'openAudit', 'closeAudit', 'sendToQualityCheck', 'passQualityCheck', 'sendBackFromCheck',
  'sendToHearing', 'submitHearingReply', 'closeHearing', 'completeAnswers', 'sendToSecondHearing', 'issueReport', 'reissueReport', 'decide', 'passToDeputy', 'askReconsideration', 'reconsider',
  'agreeActionPlan', 'renewActionPlan', 'closeActionPlan', 'share', 'endUnshared', 'finish', 'endQuietly', 'pause', 'resume', 'cancel', 'moveDeadline', 'endWithOffer',
] as const satisfies readonly (MoveType | 'start')[]
const supervision = [
  'begin', 'announceVisit', 'moveVisit', 'callOffVisit', 'deliverInformation', 'receiveDraft', 'answerHearing', 'registerReport', 'registerMeasure', 'extendMeasure', 'endMeasure', 'closeYear', 'openYear', 'pause', 'resume', 'endSupervision',
] as const satisfies readonly SupervisionMove['type'][]

export type WebhookKind = `accreditation.${(typeof accreditation)[number]}` | `supervision.${(typeof supervision)[number]}`
/** Every kind, cases first. */
export const webhookKinds: readonly WebhookKind[] = [...accreditation.map((type) => `accreditation.${type}` as const), ...supervision.map((type) => `supervision.${type}` as const)]
/** The kinds an endpoint is told of; none chosen: all. */
export const chosenKinds = (kinds: readonly string[]): readonly string[] => (kinds.length === 0 ? webhookKinds : kinds)
