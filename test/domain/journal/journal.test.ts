// The journal of a case and what of it is a working document: by hand from domain.md §6.
import { expect, test } from '@jest/globals'
import type { ContentKind } from '../../../domain/accreditation/facts.ts'
import { classOf, journalOf } from '../../../domain/journal/journal.ts'
import { caseAt, type Moment } from '../accreditation/given.ts'

test('What is sent, received or final has a line with date, subject and document; the rest has none.', () => {
  const types = ['start', 'confirmModel', 'writeTrial', 'submitDescription', 'returnDescription', 'submitDescription', 'takeAsBasis', 'appointTeam', 'objectToAuditor', 'answerObjection', 'replaceAuditor', 'sendProgramme', 'writeEvidence', 'sendToQualityCheck',
    'sendToHearing', 'submitHearingReply', 'sendToSecondHearing', 'closeHearing', 'issueReport', 'decide', 'agreeActionPlan', 'renewActionPlan', 'closeActionPlan', 'reissueReport', 'share', 'finish']
  const events = types.map((type, index) => ({ seq: index + 1, type, at: `2026-01-${String(index + 1).padStart(2, '0')}T08:00:00.000Z` }))
  expect(journalOf(events).map((line) => `${line.no} ${line.at.slice(0, 10)} ${line.subject}${line.document ? ` ${line.document.kind} ${line.document.version}` : ''}`)).toEqual([
    '1 2026-01-01 startLetter startLetter 1', '2 2026-01-04 description', '3 2026-01-06 description', '4 2026-01-08 team', '5 2026-01-09 objection', '6 2026-01-10 objectionAnswer', '7 2026-01-11 auditorReplaced', '8 2026-01-12 programme',
    '9 2026-01-15 hearingDraft hearingDraft 1', '10 2026-01-16 hearingReply', '11 2026-01-17 secondHearingDraft hearingDraft 2', '12 2026-01-18 hearingClosed', '13 2026-01-19 finalReport finalReport 1', '14 2026-01-20 decision decisionDocument 1',
    '15 2026-01-21 actionPlan actionPlan 1', '16 2026-01-22 actionPlanChanged actionPlan 2', '17 2026-01-23 actionPlanClosed actionPlan 3', '18 2026-01-24 correctedReport finalReport 2',
  ])
})

test.each<[Moment, readonly ContentKind[]]>([
  ['confirming', ['declaration', 'objection', 'correction']],
  ['writing', ['declaration', 'objection', 'correction']],
  ['submitted', ['declaration', 'objection', 'correction', 'chapter', 'tick']],
  ['fresh', ['declaration', 'objection', 'correction', 'chapter', 'tick']],
  ['prepared', ['declaration', 'objection', 'correction', 'chapter', 'tick', 'programmeItem']],
  ['hearing', ['declaration', 'objection', 'correction', 'chapter', 'tick', 'programmeItem']],
  ['answering', ['declaration', 'objection', 'correction', 'chapter', 'tick', 'programmeItem', 'remark', 'noRemarks']],
  ['deciding', ['declaration', 'objection', 'correction', 'chapter', 'tick', 'programmeItem', 'remark', 'noRemarks', 'answer']],
  ['followUp', ['declaration', 'objection', 'correction', 'chapter', 'tick', 'programmeItem', 'remark', 'noRemarks', 'answer', 'actionPoint', 'pointMoved', 'pointDone', 'pointVerified']],
])('At %s these texts are journalised, and trials, evidence, findings and drafts never are.', (moment, kinds) => {
  const all: readonly ContentKind[] = ['trial', 'workshop', 'focusWish', 'chapter', 'tick', 'declaration', 'objection', 'programmeItem', 'evidence', 'peopleMet', 'finding', 'reportText', 'remark', 'noRemarks', 'answer', 'actionPoint', 'pointMoved', 'pointDone', 'pointVerified', 'correction', 'extract', 'consent', 'reason', 'notRelevantReason']
  expect(all.filter((kind) => classOf(kind, caseAt(moment)) === 'journalised').toSorted()).toEqual([...kinds].toSorted())
})
