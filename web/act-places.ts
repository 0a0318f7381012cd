// Where an act is done: a page of its own where it has one, else its form.
import type { ActType } from '../domain/accreditation/acts.ts'
import type { Step } from '../domain/accreditation/stages.ts'
import { paths } from './paths.ts'

/** The address to do an act at; `key`: the text it writes, where that is known. */
export const placeOfAct = (caseId: string, type: ActType, key = ''): string => {
  switch (type) {
    case 'writeChapter': return key === '' ? paths.description(caseId) : paths.chapter(caseId, key)
    case 'tickRequirement': return key === '' ? paths.description(caseId) : paths.descriptionOf(caseId, key)
    case 'writeTrial': return paths.trials(caseId)
    case 'writeFinding': case 'findConcordance': { const [requirement = '', pair = ''] = key.split('/'); return requirement === '' ? paths.audit(caseId) : `${paths.auditRequirement(caseId, requirement)}${pair === '' ? '' : `#fund-${pair}`}` }
    case 'writeEvidence': return key === '' ? paths.audit(caseId) : paths.act(caseId, type, { noegle: key })
    case 'pickAuditDay': case 'suggestAuditDay': case 'proposeAuditDays': case 'planAuditDay': return paths.auditDay(caseId)
    case 'remark': return paths.hearing(caseId)
    case 'answerRemark': return key === '' ? paths.hearing(caseId, { vis: 'ubesvarede' }) : `${paths.hearing(caseId)}#svar-${encodeURIComponent(key)}`
    case 'writeActionPoint': case 'reportPointDone': case 'verifyPoint': case 'moveActionPoint': return key === '' ? paths.plan(caseId) : `${paths.plan(caseId)}#punkt-${encodeURIComponent(key)}`
    default: return paths.act(caseId, type, key === '' ? {} : { noegle: key })
  }
}

/** Where the work of a step is done: its own page where both a leader and their staff, or a whole team, do it there; else the case with its main button. */
export const placeOfStep = (caseId: string, step: Step): string => {
  switch (step) {
    case 'developing': return paths.trials(caseId)
    case 'writing': return paths.description(caseId)
    case 'auditing': return paths.audit(caseId)
    case 'hearing': return paths.hearing(caseId)
    case 'answering': return paths.hearing(caseId, { vis: 'ubesvarede' })
    case 'planning': case 'followUp': return paths.plan(caseId)
    default: return paths.case(caseId)
  }
}
