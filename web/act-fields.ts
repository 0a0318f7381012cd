// The fields of each act's form, by the names its input has. What they are called stands in text/web/act-fields.ts.
import { type EntryType, outcomes, pairs, type PersonMoveType, reportSections } from '../domain/accreditation/acts.ts'
import type { ContentKind } from '../domain/accreditation/facts.ts'
import type { CandidateDuty } from '../services/candidates.ts'
import { dutyNames, gradeNames, outcomeNames, pairNames, sectionNames } from '../text/accreditation.ts'
import { formText } from '../text/web/act-fields.ts'
import { contentText } from '../text/web/contents.ts'
import { frameText } from '../text/web/frame.ts'

export type FormAct = PersonMoveType | EntryType
type Options = readonly (readonly [value: string, words: string])[]

export type Field = { readonly name: string; readonly optional?: true } & (
  | { readonly kind: 'line' | 'prose' | 'date' | 'count' | 'check' | 'own-id' | 'requirement' | 'requirements' | 'criterion' | 'deadline' | 'department' | 'member' | 'examiner' | 'team' | 'files' }
  | { readonly kind: 'choice'; readonly options: Options; readonly boolean?: true }
  | { readonly kind: 'person' | 'people'; readonly duty: CandidateDuty }
  /** A text of the case, by its id. */
  | { readonly kind: 'text' | 'texts'; readonly of: ContentKind }
)

const named = (words: Readonly<Record<string, string>>, ...keys: readonly string[]): Options => keys.map((key) => [key, words[key] ?? key])
const yesNo = { kind: 'choice', boolean: true, options: [['true', frameText.yes], ['false', frameText.no]] } as const
const reason: Field = { name: 'reason', kind: 'prose' }
const id: Field = { name: 'id', kind: 'own-id' }
const prose = (name: string): Field => ({ name, kind: 'prose' })
const freely = (name: string): Field => ({ name, kind: 'prose', optional: true })
const line = (name: string): Field => ({ name, kind: 'line' })
const requirements: Field = { name: 'requirementIds', kind: 'requirements', optional: true }
const requirement: Field = { name: 'requirementId', kind: 'requirement' }
const withdrawn: Field = { name: 'withdrawn', kind: 'check', optional: true }
const evidence: Field = { name: 'evidenceIds', kind: 'texts', of: 'evidence', optional: true }
const files: Field = { name: 'fileIds', kind: 'files', optional: true }
const department: Field = { name: 'departmentId', kind: 'department', optional: true }
const outcome = (name: string): Field => ({ name, kind: 'choice', options: outcomes.map((one) => [one, outcomeNames[one]]) })
const section: Field = { name: 'section', kind: 'choice', options: reportSections.map((one) => [one, sectionNames[one]]) }
const part: Field = { name: 'requirementId', kind: 'requirement', optional: true }
const evidenceKind: Field = { name: 'kind', kind: 'choice', options: named(formText.kinds, 'interview', 'observation', 'document') }

export const actFields: Readonly<Record<FormAct, readonly Field[]>> = {
  confirmModel: [], finishDevelopment: [], submitDescription: [], takeAsBasis: [], sendProgramme: [], openAudit: [], closeAudit: [], passQualityCheck: [], sendToHearing: [], submitHearingReply: [],
  agreeActionPlan: [], closeActionPlan: [], share: [], finish: [], giveNoRemarks: [],
  returnDescription: [reason, requirements],
  auditOnPresentBasis: [reason], sendBackFromCheck: [reason], pause: [reason], resume: [reason], cancel: [reason],
  chooseFocus: [{ name: 'requirementIds', kind: 'requirements' }],
  appointTeam: [{ name: 'members', kind: 'team' }],
  replaceAuditor: [{ name: 'out', kind: 'member' }, { name: 'in', kind: 'person', duty: 'auditor' }, { name: 'partial', kind: 'check' }, reason],
  proposeAuditDays: [{ name: 'firstDay', kind: 'date' }, { name: 'secondDay', kind: 'date', optional: true }, { name: 'thirdDay', kind: 'date', optional: true }], pickAuditDay: [{ name: 'day', kind: 'date' }], suggestAuditDay: [{ name: 'day', kind: 'date' }, reason],
  planAuditDay: [{ name: 'day', kind: 'date' }],
  moveAuditDay: [{ name: 'day', kind: 'date' }, reason],
  sendToQualityCheck: [outcome('recommendation'), { name: 'checkerId', kind: 'person', duty: 'checker' }],
  sendToSecondHearing: [outcome('recommendation'), reason],
  issueReport: [outcome('recommendation'), { name: 'deciderId', kind: 'person', duty: 'decider' }, { name: 'deputyDeciderId', kind: 'person', duty: 'decider' }],
  decide: [outcome('outcome'), { name: 'reason', kind: 'prose', optional: true }],
  askReconsideration: [reason], reconsider: [outcome('outcome'), reason],
  moveDeadline: [{ name: 'deadline', kind: 'deadline' }, { name: 'lastDay', kind: 'date' }, reason],
  handOver: [{ name: 'duty', kind: 'choice', options: named(dutyNames, 'consultant', 'leadAuditor', 'qualityChecker', 'decider', 'deputyDecider') }, { name: 'to', kind: 'person', duty: 'anyDuty' }, { name: 'partial', kind: 'check', optional: true }, reason],
  writeTrial: [id, line('title'), freely('what'), freely('why'), { name: 'endsOn', kind: 'date', optional: true }, freely('scope'), { name: 'period', kind: 'line', optional: true }, freely('targetGroup'), requirements, freely('learnt'),
    { name: 'next', kind: 'choice', optional: true, options: named(contentText.words, 'scale', 'adjust', 'stop') }],
  writeWorkshop: [id, line('title'), { name: 'date', kind: 'date' }, freely('text'), { name: 'coachIds', kind: 'people', duty: 'coach', optional: true }],
  wishFocus: [requirements],
  writeChapter: [{ name: 'criterionId', kind: 'criterion' }, freely('text'), { name: 'unchanged', kind: 'check', optional: true }],
  tickRequirement: [requirement, { name: 'how', kind: 'choice', options: named(contentText.words, 'touched', 'standsInDocument') }, { name: 'where', kind: 'line', optional: true }, files],
  declareImpartiality: [{ name: 'answer', kind: 'choice', options: named(contentText.words, 'impartial', 'doubt', 'partial') }],
  settleDoubt: [{ name: 'auditorId', kind: 'examiner' }, { name: 'impartial', ...yesNo }, reason],
  objectToAuditor: [{ name: 'auditorId', kind: 'examiner' }, prose('grounds')],
  answerObjection: [{ name: 'auditorId', kind: 'examiner' }, { name: 'upheld', ...yesNo }, reason],
  writeProgrammeItem: [id, evidenceKind, line('at'), department, { name: 'place', kind: 'line', optional: true }, { name: 'who', kind: 'line', optional: true }, requirements, withdrawn],
  writeEvidence: [id, evidenceKind, { name: 'date', kind: 'date' }, department, line('source'), freely('text'), requirements, files, withdrawn],
  writePeopleMet: [id, { name: 'kind', kind: 'choice', options: named(formText.kinds, 'citizens', 'relatives', 'staff', 'managers', 'partners') }, { name: 'count', kind: 'count' },
    { name: 'form', kind: 'choice', options: named(formText.kinds, 'interview', 'observation', 'document') }, withdrawn],
  writeFinding: [requirement, { name: 'pair', kind: 'choice', options: pairs.map((one) => [one, pairNames[one]]) },
    { name: 'grade', kind: 'choice', options: Object.entries(gradeNames) }, freely('text'), evidence, { name: 'goodPractice', kind: 'check', optional: true }, { name: 'opportunity', kind: 'check', optional: true }],
  findConcordance: [requirement, freely('text'), evidence],
  writeReportText: [section, part, freely('text')],
  remark: [id, section, part, department, prose('text'), files],
  acceptLateRemark: [{ name: 'remarkId', kind: 'text', of: 'remark' }, reason],
  answerRemark: [{ name: 'remarkId', kind: 'text', of: 'remark' }, { name: 'answer', kind: 'choice', options: named(contentText.words, 'followed', 'partlyFollowed', 'notFollowed') }, reason],
  writeActionPoint: [id, requirement, prose('text'), line('owner'), { name: 'due', kind: 'date' }, withdrawn],
  moveActionPoint: [{ name: 'pointId', kind: 'text', of: 'actionPoint' }, { name: 'due', kind: 'date' }, reason],
  // One text at a time; a correction of several is several acts, each with its reason.
  correctReport: [section, part, { name: 'pair', kind: 'choice', optional: true, options: pairs.map((one) => [one, pairNames[one]]) }, prose('text'), reason],
  reportPointDone: [{ name: 'pointId', kind: 'text', of: 'actionPoint' }, freely('text')],
  verifyPoint: [{ name: 'pointId', kind: 'text', of: 'actionPoint' }, { name: 'verified', ...yesNo }, freely('text')],
  writeExtract: [id, { name: 'kind', kind: 'choice', options: named(formText.kinds, 'goodPractice', 'trial', 'method', 'lesson') }, line('title'), prose('text'), requirements, withdrawn],
  consentToExtract: [{ name: 'extractId', kind: 'text', of: 'extract' }, { name: 'consent', ...yesNo }],
}

/** The kind of text an act writes, where what is there is shown and written on from. */
export const writesKind: Readonly<Partial<Record<FormAct, ContentKind>>> = {
  writeTrial: 'trial', writeWorkshop: 'workshop', wishFocus: 'focusWish', writeChapter: 'chapter', tickRequirement: 'tick', writeProgrammeItem: 'programmeItem', writeEvidence: 'evidence', writePeopleMet: 'peopleMet', writeFinding: 'finding',
  writeReportText: 'reportText', remark: 'remark', answerRemark: 'answer', writeActionPoint: 'actionPoint', reportPointDone: 'pointDone', verifyPoint: 'pointVerified', writeExtract: 'extract', consentToExtract: 'consent',
}
