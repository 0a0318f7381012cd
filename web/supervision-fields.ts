// The fields of each act's form in a socialtilsyn, by the names its input has. What they are called stands in text/web/supervision-acts.ts.
import { approvals, measureEnds, measureKinds, type SupervisionContentKind, type SupervisionEntries, type SupervisionInputs } from '../domain/supervision/acts.ts'
import { approvalWords, measureEndWords, measureWords, scoreWord } from '../text/supervision-report.ts'

export type SupervisionFormAct = keyof SupervisionInputs | keyof SupervisionEntries
export type Options = readonly (readonly [value: string, words: string])[]
/** What a field picks among: read from the supervision as it stands. */
export type Picked = 'unit' | 'openVisit' | 'awaitingVisit' | 'doneVisit' | 'openHearing' | 'report' | 'openMeasure' | 'datedMeasure' | 'item' | 'indicator' | 'theme'

/** `label`: the words of another field, where the name says too little. */
export type SupervisionField = { readonly name: string; readonly optional?: true; readonly label?: string } & (
  | { readonly kind: 'line' | 'prose' | 'date' | 'check' | 'own-id' | 'report-id' | 'units' | 'lastVisits' | 'file' | 'files' | 'scores' }
  | { readonly kind: 'pick' | 'picks'; readonly of: Picked }
  /** `nullable`: left open it is sent as null. */
  | { readonly kind: 'choice'; readonly options: Options; readonly nullable?: true }
  | { readonly kind: 'open-date' }
)

const reason: SupervisionField = { name: 'reason', kind: 'prose' }
const ownId: SupervisionField = { name: 'id', kind: 'own-id' }
const date = (name: string): SupervisionField => ({ name, kind: 'date' })
const informationBy: SupervisionField = { name: 'informationBy', kind: 'date', optional: true }
const text: SupervisionField = { name: 'text', kind: 'prose' }
const words: SupervisionField = { name: 'text', kind: 'prose', optional: true }
const file: SupervisionField = { name: 'fileId', kind: 'file', optional: true }
const pick = (name: string, of: Picked, label = name): SupervisionField => ({ name, kind: 'pick', of, label })
const units: SupervisionField = { name: 'units', kind: 'units' }
const doneVisits: SupervisionField = { name: 'visits', kind: 'picks', of: 'doneVisit' }
const openVisit = pick('id', 'openVisit', 'visit')
/** 1 to 5, and not relevant. */
export const scoreOptions: Options = ([1, 2, 3, 4, 5, 'notRelevant'] as const).map((one) => [String(one), scoreWord(one)])

export const supervisionFields: Readonly<Record<SupervisionFormAct, readonly SupervisionField[]>> = {
  begin: [date('since'), units, { name: 'lastVisits', kind: 'lastVisits', optional: true }],
  setUnits: [units, reason],
  announceVisit: [ownId, pick('unit', 'unit'), date('day'), informationBy],
  moveVisit: [openVisit, date('day'), informationBy, reason],
  callOffVisit: [openVisit, reason], breakOffVisit: [openVisit, reason],
  beginVisit: [ownId, pick('unit', 'unit'), date('day')],
  completeVisit: [openVisit, date('day')],
  deliverInformation: [pick('id', 'awaitingVisit', 'visit')],
  receiveDraft: [ownId, doneVisits, date('receivedOn'), date('answerBy'), file],
  answerHearing: [pick('id', 'openHearing', 'report')],
  registerReport: [{ name: 'id', kind: 'report-id' }, doneVisits, date('date'), { name: 'approval', kind: 'choice', options: approvals.map((one) => [one, approvalWords[one]]) }, { name: 'fileId', kind: 'file' }],
  registerMeasure: [ownId, { name: 'kind', kind: 'choice', options: measureKinds.map((one) => [one, measureWords[one]]) }, date('decidedOn'), { name: 'deadline', kind: 'open-date', optional: true }, text, file],
  extendMeasure: [pick('id', 'datedMeasure', 'measure'), date('deadline'), reason],
  endMeasure: [pick('id', 'openMeasure', 'measure'), date('on'), { name: 'as', kind: 'choice', options: measureEnds.map((one) => [one, measureEndWords[one]]) }],
  closeYear: [], pause: [reason], resume: [reason], endSupervision: [reason],
  tickInformation: [pick('visit', 'awaitingVisit'), pick('item', 'item'), { name: 'delivered', kind: 'check' }, { name: 'note', kind: 'prose', optional: true }, { name: 'files', kind: 'files', optional: true }],
  prepare: [pick('indicator', 'indicator'), { name: 'score', kind: 'choice', options: scoreOptions, nullable: true, optional: true }, words],
  writeScores: [pick('report', 'report'), pick('theme', 'theme'), { name: 'scores', kind: 'scores' }],
  writeTheme: [pick('report', 'report'), pick('theme', 'theme'), words],
  writeOverall: [pick('report', 'report'), words],
  writeHearingAnswer: [pick('report', 'openHearing'), { name: 'noRemarks', kind: 'check' }, words, file],
  reportMeasureDone: [pick('measure', 'openMeasure'), text],
  writeFollowUp: [ownId, { name: 'what', kind: 'line' }, { name: 'who', kind: 'line' }, date('by'), { name: 'done', kind: 'check' }],
  writeDialogue: [ownId, date('on'), text],
}

/** The kind of text an act writes, and what names it: the fields of its subject and of its key; a text of the year has the year as its subject. */
export const supervisionWritten: Readonly<Partial<Record<SupervisionFormAct, { readonly kind: SupervisionContentKind; readonly subject: string | null; readonly key: string | null; readonly fixedKey?: string }>>> = {
  tickInformation: { kind: 'information', subject: 'visit', key: 'item' },
  prepare: { kind: 'preparation', subject: null, key: 'indicator' },
  writeTheme: { kind: 'theme', subject: 'report', key: 'theme' },
  writeOverall: { kind: 'overall', subject: 'report', key: null, fixedKey: 'overall' },
  writeHearingAnswer: { kind: 'hearingAnswer', subject: 'report', key: null, fixedKey: 'answer' },
  reportMeasureDone: { kind: 'measureDone', subject: 'measure', key: null, fixedKey: 'done' },
  writeFollowUp: { kind: 'followUp', subject: null, key: 'id' },
  writeDialogue: { kind: 'dialogue', subject: null, key: 'id' },
}
