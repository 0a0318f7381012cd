// Which of a person's acts is the next one: the page's main button. The order says what leads on in each step.
import type { ActType } from '../domain/accreditation/acts.ts'
import type { Step } from '../domain/accreditation/stages.ts'
import type { ActView, CaseView } from '../services/accreditation-types.ts'

const order: Readonly<Record<Step, readonly ActType[]>> = {
  confirming: ['confirmModel'],
  developing: ['writeTrial', 'finishDevelopment'],
  writing: ['submitDescription', 'writeChapter', 'auditOnPresentBasis'],
  submitted: ['takeAsBasis'],
  preparing: ['declareImpartiality', 'settleDoubt', 'appointTeam', 'pickAuditDay', 'planAuditDay', 'chooseFocus', 'openAudit', 'sendProgramme', 'writeProgrammeItem'],
  auditing: ['closeAudit', 'writeFinding', 'writeEvidence', 'declareImpartiality'],
  drafting: ['sendToQualityCheck', 'writeReportText'],
  qualityCheck: ['passQualityCheck'],
  checked: ['sendToHearing'],
  hearing: ['remark', 'submitHearingReply'],
  answering: ['answerRemark'],
  issuing: ['issueReport'],
  deciding: ['decide'],
  planning: ['reconsider', 'agreeActionPlan', 'writeActionPoint'],
  followUp: ['reconsider', 'closeActionPlan', 'verifyPoint', 'reportPointDone'],
  sharing: ['share', 'consentToExtract', 'writeExtract'],
  closing: ['finish'],
  ended: [],
}

/** What is already done is no next step, though it may be done again. */
const isDone = (view: CaseView, type: ActType, declared: boolean): boolean =>
  (type === 'chooseFocus' && view.focus.length > 0) || (type === 'declareImpartiality' && (declared || view.dates.clearedAt !== null))
  || (type === 'sendProgramme' && view.dates.programmeSentAt !== null) || (type === 'writeProgrammeItem' && view.dates.programmeSentAt !== null)

/** The next step, null where there is none for this person; `declared`: they have declared themselves in this case. */
export const nextAct = (view: CaseView, declared: boolean): ActView | null => {
  for (const type of order[view.step]) {
    const act = view.acts.find((one) => one.type === type && one.allowed)
    if (act && !isDone(view, type, declared)) return act
  }
  return null
}
