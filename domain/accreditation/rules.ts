// One table: in which steps an act has its place, and whose it is. `may` reads it, and so do the pages and the tests.
import type { ActType, EntryType, MoveType, SystemMoveType } from './acts.ts'
import type { ContentKind } from './facts.ts'
import type { CaseRole } from './roles.ts'
import { type ActiveStage, type Step, steps, stepsOf } from './stages.ts'

export interface Rule {
  readonly in: readonly Step[]
  readonly by: readonly CaseRole[]
  /** Content kinds the rules of this act look at; loaded under the case's lock. */
  readonly reads?: readonly ContentKind[]
  /** May be done while the case is paused. */
  readonly whilePaused?: true
  /** May be done after a completed case has ended, where its report was issued. */
  readonly afterEnd?: true
}

const of = (...stages: readonly ActiveStage[]): readonly Step[] => stages.flatMap((stage) => [...stepsOf[stage]])
const open = steps
const offerOwn: readonly CaseRole[] = ['manager', 'staff']
const team: readonly CaseRole[] = ['auditor', 'leadAuditor']
const secretariat: readonly CaseRole[] = ['consultant', 'secretariatHead']
const byItself: readonly CaseRole[] = ['system']
const reportSteps: readonly Step[] = ['drafting', 'answering', 'issuing']
const findingSteps: readonly Step[] = ['auditing', 'drafting', 'answering', 'issuing']
const issuedSteps: readonly Step[] = ['deciding', 'planning', 'followUp', ...of('learning')]
/** Steps in which the draft has passed its check, and the report is not issued. */
const checkedSteps: readonly Step[] = ['checked', 'hearing', 'answering', 'issuing']
/** What impartiality is judged by. */
const teamFacts: readonly ContentKind[] = ['declaration', 'objection', 'workshop']
const auditFacts: readonly ContentKind[] = ['finding', 'evidence']
const reportFacts: readonly ContentKind[] = [...auditFacts, 'reportText']
const remarkFacts: readonly ContentKind[] = ['remark', 'answer', 'noRemarks']

/** A person's moves (issue and domain.md §2, §4). `start` has no case yet: services/start asks `mayStart`. */
const personMoves = {
  confirmModel: { in: ['confirming'], by: ['manager'] },
  finishDevelopment: { in: ['developing'], by: ['manager'] },
  submitDescription: { in: ['writing'], by: ['manager'], reads: ['chapter', 'tick'] },
  returnDescription: { in: ['submitted'], by: secretariat },
  takeAsBasis: { in: ['submitted'], by: secretariat },
  auditOnPresentBasis: { in: ['writing'], by: ['consultant', 'secretariatHead', 'lineManager'] },
  chooseFocus: { in: ['preparing'], by: [...secretariat, 'leadAuditor'], reads: ['focusWish'] },
  appointTeam: { in: ['preparing'], by: secretariat, reads: ['workshop'] },
  replaceAuditor: { in: [...of('audit'), 'drafting', 'qualityCheck', 'checked', 'hearing', 'answering', 'issuing'], by: secretariat, reads: ['workshop', 'declaration', 'objection'] },
  proposeAuditDays: { in: ['preparing'], by: [...secretariat, 'leadAuditor'] },
  pickAuditDay: { in: ['preparing'], by: ['manager'] },
  suggestAuditDay: { in: ['preparing'], by: ['manager'] },
  planAuditDay: { in: ['preparing'], by: [...secretariat, 'leadAuditor'] },
  moveAuditDay: { in: ['preparing', 'auditing'], by: [...secretariat, 'leadAuditor'] },
  sendProgramme: { in: ['preparing'], by: [...secretariat, 'leadAuditor'], reads: ['programmeItem'] },
  openAudit: { in: ['preparing'], by: ['leadAuditor'], reads: teamFacts },
  closeAudit: { in: ['auditing'], by: ['leadAuditor'], reads: [...auditFacts, ...teamFacts] },
  sendToQualityCheck: { in: ['drafting'], by: ['leadAuditor'], reads: [...reportFacts, ...teamFacts] },
  passQualityCheck: { in: ['qualityCheck', ...checkedSteps], by: ['qualityChecker'], reads: teamFacts },
  sendBackFromCheck: { in: ['qualityCheck'], by: ['qualityChecker'], reads: teamFacts },
  sendToHearing: { in: ['checked'], by: ['leadAuditor', ...secretariat], reads: ['finding', ...teamFacts] },
  submitHearingReply: { in: ['hearing'], by: ['manager'], reads: remarkFacts },
  sendToSecondHearing: { in: ['issuing'], by: ['leadAuditor', ...secretariat] },
  issueReport: { in: ['issuing'], by: ['leadAuditor', ...secretariat], reads: [...reportFacts, ...remarkFacts, ...teamFacts] },
  decide: { in: ['deciding'], by: ['decider', 'deputyDecider'], reads: ['finding', ...teamFacts] },
  // Only a decision that asks for something can become a milder one (choice); the plan goes on meanwhile.
  askReconsideration: { in: ['planning', 'followUp'], by: ['manager'] },
  reconsider: { in: ['planning', 'followUp'], by: ['decider'], reads: ['finding', ...teamFacts] },
  agreeActionPlan: { in: ['planning'], by: secretariat, reads: ['actionPoint', 'finding'] },
  closeActionPlan: { in: ['followUp'], by: secretariat, reads: ['actionPoint', 'pointVerified'] },
  share: { in: ['sharing'], by: ['manager'], reads: ['extract', 'consent'] },
  finish: { in: ['closing'], by: secretariat },
  pause: { in: open, by: secretariat },
  resume: { in: open, by: secretariat, whilePaused: true },
  cancel: { in: open, by: secretariat, whilePaused: true },
  // The nearest leader too, of a description that is late: a new date or the present basis (domain.md §3).
  moveDeadline: { in: open, by: [...secretariat, 'lineManager'] },
  handOver: { in: open, by: secretariat, whilePaused: true, reads: teamFacts },
} as const satisfies Record<Exclude<MoveType, SystemMoveType>, Rule>

/** What the service records by itself, from the workflow's clock or right after an entry. */
const systemMoves = {
  countModelAsReceived: { in: ['confirming'], by: byItself },
  closeDevelopment: { in: ['developing'], by: byItself },
  standAsSubmitted: { in: ['submitted'], by: byItself },
  clearTeam: { in: [...of('audit'), 'drafting', 'qualityCheck', 'checked', 'hearing', 'answering', 'issuing'], by: byItself },
  closeHearing: { in: ['hearing'], by: byItself, reads: remarkFacts },
  completeAnswers: { in: ['answering'], by: byItself },
  passToDeputy: { in: ['deciding'], by: byItself },
  endUnshared: { in: ['sharing'], by: byItself },
  endQuietly: { in: ['closing'], by: byItself },
  renewActionPlan: { in: ['followUp'], by: byItself },
  reissueReport: { in: issuedSteps, by: byItself, afterEnd: true },
  remind: { in: open, by: byItself },
  extendForOutage: { in: open, by: byItself },
  stopClock: { in: open, by: byItself },
  restartClock: { in: open, by: byItself },
  endWithOffer: { in: open, by: byItself, whilePaused: true },
  noteOfferChange: { in: open, by: byItself, whilePaused: true, reads: ['workshop'] },
} as const satisfies Record<SystemMoveType, Rule>

const entries = {
  writeTrial: { in: of('localDevelopment', 'qualityDescription'), by: offerOwn },
  writeWorkshop: { in: of('localDevelopment'), by: offerOwn },
  wishFocus: { in: [...of('localDevelopment', 'qualityDescription'), 'preparing'], by: ['manager'] },
  writeChapter: { in: ['developing', 'writing'], by: offerOwn },
  tickRequirement: { in: ['developing', 'writing'], by: offerOwn },
  // All who examine the offer: the team, who checks the draft, and who decides (domain.md §4.6).
  declareImpartiality: { in: findingSteps.concat('preparing', 'qualityCheck', 'checked', 'hearing', 'deciding', 'planning', 'followUp'), by: [...team, 'qualityChecker', 'decider', 'deputyDecider'], reads: ['declaration'] },
  settleDoubt: { in: findingSteps.concat('preparing', 'qualityCheck', 'checked', 'hearing', 'deciding', 'planning', 'followUp'), by: ['secretariatHead', 'administrator'], reads: ['declaration'] },
  objectToAuditor: { in: [...of('audit'), 'drafting', 'qualityCheck', ...checkedSteps, 'deciding'], by: ['manager'], reads: ['objection'] },
  answerObjection: { in: [...of('audit'), 'drafting', 'qualityCheck', ...checkedSteps, 'deciding'], by: ['secretariatHead', 'administrator'], reads: ['objection'] },
  writeProgrammeItem: { in: of('audit'), by: [...team, 'consultant'] },
  writeEvidence: { in: findingSteps, by: team, reads: ['declaration'] },
  writePeopleMet: { in: findingSteps, by: team, reads: ['declaration'] },
  writeFinding: { in: [...findingSteps, 'checked'], by: team, reads: ['evidence', 'finding', 'declaration'] },
  findConcordance: { in: [...findingSteps, 'checked'], by: team, reads: ['evidence', 'finding', 'declaration'] },
  writeReportText: { in: ['auditing', ...reportSteps], by: team, reads: ['declaration'] },
  remark: { in: ['hearing', 'answering', 'issuing'], by: offerOwn, reads: ['remark', 'noRemarks'] },
  giveNoRemarks: { in: ['hearing'], by: ['manager'], reads: ['remark', 'noRemarks'] },
  acceptLateRemark: { in: ['answering', 'issuing'], by: secretariat, reads: ['remark'] },
  answerRemark: { in: ['answering', 'issuing'], by: team, reads: ['remark', 'answer', 'declaration'] },
  writeActionPoint: { in: ['planning'], by: offerOwn },
  moveActionPoint: { in: ['followUp'], by: secretariat, reads: ['actionPoint', 'pointMoved'] },
  reportPointDone: { in: ['followUp'], by: offerOwn, reads: ['actionPoint'] },
  verifyPoint: { in: ['followUp'], by: secretariat, reads: ['actionPoint', 'pointDone'] },
  correctReport: { in: issuedSteps, by: ['leadAuditor', ...secretariat], reads: ['reportText', 'finding', 'correction'], afterEnd: true },
  writeExtract: { in: ['auditing', ...stepsOf.report, 'sharing'], by: [...team, ...offerOwn, 'consultant'] },
  consentToExtract: { in: ['sharing'], by: ['manager'], reads: ['extract'] },
} as const satisfies Record<EntryType, Rule>

export const rules: Readonly<Record<ActType, Rule>> = { ...personMoves, ...systemMoves, ...entries }
export const personMoveTypes = Object.keys(personMoves) as readonly (keyof typeof personMoves)[]
export const systemMoveTypes = Object.keys(systemMoves) as readonly SystemMoveType[]
export const entryTypes = Object.keys(entries) as readonly EntryType[]
export const isMove = (type: ActType): type is MoveType => type in personMoves || type in systemMoves

/** What freezes when a move closes it: content of these kinds is never written again (a trigger refuses it). */
export const freezes: Partial<Record<MoveType, readonly ContentKind[]>> = {
  takeAsBasis: ['chapter', 'tick', 'trial', 'workshop'],
  standAsSubmitted: ['chapter', 'tick', 'trial', 'workshop'],
  auditOnPresentBasis: ['chapter', 'tick', 'trial', 'workshop'],
  openAudit: ['focusWish'],
  closeAudit: ['programmeItem'],
  issueReport: ['evidence', 'peopleMet', 'finding', 'reportText', 'remark', 'answer', 'noRemarks'],
  closeActionPlan: ['actionPoint', 'pointMoved', 'pointDone', 'pointVerified'],
  share: ['extract', 'consent', 'declaration', 'objection'],
  endUnshared: ['extract', 'consent', 'declaration', 'objection'],
}
