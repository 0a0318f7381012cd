// A body of every act of a supervision that its schema takes; what it is about is not there.
import type { SupervisionEntries, SupervisionInputs } from '../../domain/supervision/acts.ts'

const id = 'nothing'
const day = '2001-01-01'
const reason = 'Fordi'

export const supervisionSamples: Readonly<{ [T in keyof SupervisionInputs]: SupervisionInputs[T] | undefined } & SupervisionEntries> = {
  // A day ahead: refused, by whomever it could be.
  begin: { since: '2099-01-01', units: ['offer'] },
  setUnits: { units: ['offer'], reason }, announceVisit: { id, unit: 'offer', day }, moveVisit: { id, day, reason }, callOffVisit: { id, reason }, beginVisit: { id, unit: 'offer', day },
  completeVisit: { id, day }, breakOffVisit: { id, reason }, deliverInformation: { id }, receiveDraft: { id, visits: [id], receivedOn: day, answerBy: day }, answerHearing: { id },
  registerReport: { id, visits: [id], date: day, fileId: id, approval: 'approved' }, registerMeasure: { id, kind: 'order', decidedOn: day, deadline: day, text: 'Tekst' },
  extendMeasure: { id, deadline: day, reason }, endMeasure: { id, on: day, as: 'complied' }, closeYear: undefined, pause: { reason }, resume: { reason }, endSupervision: { reason },
  tickInformation: { visit: id, item: id, delivered: true, note: '', files: [] }, prepare: { indicator: id, score: 3, text: '' },
  writeScores: { report: id, scores: [{ indicator: id, score: 3, text: '', source: '' }] }, writeTheme: { report: id, theme: id, text: '' }, writeOverall: { report: id, text: '' },
  writeHearingAnswer: { report: id, noRemarks: true, text: '' }, reportMeasureDone: { measure: id, text: '' }, writeFollowUp: { id, what: 'Hvad', who: 'Hvem', by: day, done: false }, writeDialogue: { id, on: day, text: '' },
}
