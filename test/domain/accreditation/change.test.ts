// What each move does: step, deadlines opened and closed, work owed. Every date worked out by hand from the default policy.
// Copenhagen is UTC+2 until 25 October 2026, then UTC+1: 09:00 is 07:00Z, then 08:00Z; a day ends at 22:00Z, then 23:00Z.
// Closed 24 December – 1 January: nine days. In the comments a bare number is a day of the month; Monday 7 September is the start.
import { describe, expect, test } from '@jest/globals'
import type { ContentRow } from '../../../domain/accreditation/facts.ts'
import type { DeadlineKind } from '../../../domain/accreditation/policy.ts'
import type { OwedKind } from '../../../domain/accreditation/state.ts'
import { after, changeOf, type Made, made, type Moment, oneRemark, paths, team } from './given.ts'
import { factsOf, noRemarks } from './facts-of.ts'
import { full, opened } from './opened.ts'

interface Effect { readonly step: string; readonly opens: readonly string[]; readonly closes?: readonly DeadlineKind[]; readonly owes?: readonly `${OwedKind}/${number}`[] }
const from = (moment: Moment, ...then: readonly Made[]): readonly Made[] => [...paths[moment], ...then]

// Two weeks: Mon 21 Sep. 21 − 7, 21 − 3 (Friday), the last day at 9 and 12, its end.
const confirmModel = full('confirmModel/1', '2026-09-21T22:00', '2026-09-14T07:00', '2026-09-18T07:00', '2026-09-21T07:00', '2026-09-21T10:00', '2026-09-21T22:00')
// Four weeks from Mon 7 Dec: 4 Jan, and the nine closed days: Wed 13 Jan. 13 − 7; 13 − 3 = Sunday → Fri 8.
const share = full('share/1', '2027-01-13T23:00', '2027-01-06T08:00', '2027-01-08T08:00', '2027-01-13T08:00', '2027-01-13T11:00', '2027-01-13T23:00')
// Ten working days from Mon 9 Nov, the audit day: Mon 23. Four and two working days: 18, 20; told after 25 (second), 30 (fifth).
// Five working days from the audit day, Mon 9 Nov: Mon 16. Back 16, 13, 12, 11; after 17, 18, 19, 20, 23.
const closing = full('closeAudit/1', '2026-11-16T23:00', '2026-11-11T08:00', '2026-11-13T08:00', '2026-11-16T08:00', '2026-11-18T08:00', '2026-11-23T08:00')
const draftReport = full('draftReport/1', '2026-11-23T23:00', '2026-11-18T08:00', '2026-11-20T08:00', '2026-11-23T08:00', '2026-11-25T08:00', '2026-11-30T08:00')
// Six weeks from Wed 16 Sep: Wed 28 Oct. 14 Oct; 25 Oct is a Sunday → Fri 23; after: 29, 30 and on to Wed 4 Nov.
const submit = full('submitDescription/1', '2026-10-28T23:00', '2026-10-14T07:00', '2026-10-23T07:00', '2026-10-28T08:00', '2026-10-30T08:00', '2026-11-04T08:00')
// Five working days from Tue 6 Oct: Tue 13. Back 13, 12, 9, 8; after 14, 15, 16, 19, 20.
const declare = full('declareImpartiality/1', '2026-10-13T22:00', '2026-10-08T07:00', '2026-10-12T07:00', '2026-10-13T07:00', '2026-10-15T07:00', '2026-10-20T07:00')
// Two weeks before Mon 9 Nov: Mon 26 Oct, winter time. 19, 23; after 27, 28 and on to Mon 2 Nov.
const programme = full('sendProgramme/1', '2026-10-26T23:00', '2026-10-19T07:00', '2026-10-23T07:00', '2026-10-26T08:00', '2026-10-28T08:00', '2026-11-02T08:00')
// Four weeks from Mon 5 Oct: Mon 2 Nov. 26 Oct, Fri 30 Oct; after Wed 4, Mon 9.
const prepare = full('prepareAudit/1', '2026-11-02T23:00', '2026-10-26T08:00', '2026-10-30T08:00', '2026-11-02T08:00', '2026-11-04T08:00', '2026-11-09T08:00')
const upTo = (path: readonly Made[], type: string): readonly Made[] => path.slice(0, path.findIndex((one) => one.move.type === type) + 1)
const onMainPath: readonly (readonly [title: string, moves: readonly Made[], effect: Effect])[] = [
  ['start', paths.confirming, { step: 'confirming', opens: [confirmModel], owes: ['startLetter/1'] }],
  // Three months from Wed 9 Sep: Wed 9 Dec. 25 Nov; 6 Dec is a Sunday → Fri 4.
  ['confirmModel', paths.developing, { step: 'developing', closes: ['confirmModel'], opens: [full('finishDevelopment/1', '2026-12-09T23:00', '2026-11-25T08:00', '2026-12-04T08:00', '2026-12-09T08:00', '2026-12-09T11:00', '2026-12-09T23:00')] }],
  ['finishDevelopment', paths.writing, { step: 'writing', closes: ['finishDevelopment'], opens: [submit] }],
  // Ten working days from Wed 30 Sep: 1, 2, 5–9, 12, 13, Wed 14 Oct. Back 14, 13, 12, 9.
  ['submitDescription', paths.submitted, { step: 'submitted', closes: ['submitDescription'], opens: [full('takeBasis/1', '2026-10-14T22:00', '2026-10-09T07:00', '2026-10-13T07:00', '2026-10-14T07:00', '2026-10-14T10:00', '2026-10-14T22:00')] }],
  ['takeAsBasis', paths.fresh, { step: 'preparing', closes: ['takeBasis'], opens: [prepare] }],
  ['chooseFocus', upTo(paths.prepared, 'chooseFocus'), { step: 'preparing', opens: [] }],
  ['appointTeam', paths.staffed, { step: 'preparing', opens: [declare] }],
  ['planAuditDay', paths.dated, { step: 'preparing', closes: ['prepareAudit'], opens: [programme, closing] }],
  ['clearTeam', upTo(paths.prepared, 'clearTeam'), { step: 'preparing', closes: ['declareImpartiality'], opens: [] }],
  ['sendProgramme', paths.prepared, { step: 'preparing', closes: ['sendProgramme'], opens: [] }],
  ['openAudit', paths.auditing, { step: 'auditing', opens: [] }],
  ['closeAudit', paths.drafting, { step: 'drafting', closes: ['closeAudit'], opens: [draftReport] }],
  // Five working days from Mon 16 Nov: Mon 23, the same days as the draft had.
  ['sendToQualityCheck', paths.qualityCheck, { step: 'qualityCheck', closes: ['draftReport'], opens: [draftReport.replace('draftReport', 'qualityCheck')] }],
  // From Wed 18 Nov: Wed 25. Back 25, 24, 23, 20; after 26, 27, 30, 1, Wed 2 Dec.
  ['passQualityCheck', paths.checked, { step: 'checked', closes: ['qualityCheck'], opens: [full('sendToHearing/1', '2026-11-25T23:00', '2026-11-20T08:00', '2026-11-24T08:00', '2026-11-25T08:00', '2026-11-27T08:00', '2026-12-02T08:00')] }],
  // Two weeks from Thu 19 Nov: Thu 3 Dec. Thu 26, Mon 30.
  ['sendToHearing', paths.hearing, { step: 'hearing', closes: ['sendToHearing'], owes: ['hearingDraft/1'], opens: [full('hearing/1', '2026-12-03T23:00', '2026-11-26T08:00', '2026-11-30T08:00', '2026-12-03T08:00', '2026-12-03T11:00', '2026-12-03T23:00')] }],
  // Ten working days from Mon 30 Nov: Mon 14 Dec. Back 14, 11, 10, 9; after 15, 16, 17, 18, 21.
  ['submitHearingReply', paths.answering, { step: 'answering', closes: ['hearing'], opens: [full('answerRemarks/1', '2026-12-14T23:00', '2026-12-09T08:00', '2026-12-11T08:00', '2026-12-14T08:00', '2026-12-16T08:00', '2026-12-21T08:00')] }],
  // From Wed 2 Dec: Wed 16. Back 16, 15, 14, 11; after 17, 18, 21, 22, 23.
  ['completeAnswers', paths.issuing, { step: 'issuing', closes: ['answerRemarks'], opens: [full('issueReport/1', '2026-12-16T23:00', '2026-12-11T08:00', '2026-12-15T08:00', '2026-12-16T08:00', '2026-12-18T08:00', '2026-12-23T08:00')] }],
  // Four weeks from Fri 4 Dec: 1 Jan, and nine closed days: Sun 10 → Mon 11. Mon 4, Fri 8.
  ['issueReport', paths.deciding, { step: 'deciding', closes: ['issueReport'], owes: ['finalReport/1'], opens: [full('decide/1', '2027-01-11T23:00', '2027-01-04T08:00', '2027-01-08T08:00', '2027-01-11T08:00', '2027-01-11T11:00', '2027-01-11T23:00')] }],
  ['decide, accredited', paths.sharing, { step: 'sharing', closes: ['decide'], owes: ['decisionDocument/1'], opens: [share] }],
  // Two weeks from Wed 9 Dec: Wed 23. 16; Sunday 20 → Fri 18. Its end is 24 December 00:00, closed: silence waits for Mon 4 Jan 09:00.
  ['share', paths.closing, { step: 'closing', closes: ['share'], opens: [full('finish/1', '2026-12-23T23:00', '2026-12-16T08:00', '2026-12-18T08:00', '2026-12-23T08:00', '2026-12-23T11:00', '2027-01-04T08:00')] }],
  ['finish', paths.ended, { step: 'ended', closes: ['finish'], owes: ['nextCycle/1'], opens: [] }],
]

const otherPaths: readonly (readonly [title: string, moves: readonly Made[], effect: Effect])[] = [
  // Received Tue 22 Sep 00:00: three months is Tue 22 Dec. 8 Dec; 19 is a Saturday → Fri 18.
  ['countModelAsReceived', from('confirming', made('countModelAsReceived', '2026-09-21T22:00', {})), { step: 'developing', closes: ['confirmModel'], opens: [full('finishDevelopment/1', '2026-12-22T23:00', '2026-12-08T08:00', '2026-12-18T08:00', '2026-12-22T08:00', '2026-12-22T11:00', '2026-12-22T23:00')] }],
  // From Thu 10 Dec six weeks are 21 Jan, and nine closed days: Sat 30 → Mon 1 Feb. 18 Jan, Fri 29 Jan; after Wed 3, Mon 8.
  ['closeDevelopment', from('developing', made('closeDevelopment', '2026-12-09T23:00', {})), { step: 'writing', closes: ['finishDevelopment'], opens: [full('submitDescription/1', '2027-02-01T23:00', '2027-01-18T08:00', '2027-01-29T08:00', '2027-02-01T08:00', '2027-02-03T08:00', '2027-02-08T08:00')] }],
  // A new six weeks from Mon 5 Oct: Mon 16 Nov. Mon 2, Fri 13; after Wed 18, Mon 23.
  ['returnDescription', from('submitted', made('returnDescription', '2026-10-05T08:00', { requirementIds: ['r1'], reason: 'Mangler' })), { step: 'writing', closes: ['takeBasis'], opens: [full('submitDescription/2', '2026-11-16T23:00', '2026-11-02T08:00', '2026-11-13T08:00', '2026-11-16T08:00', '2026-11-18T08:00', '2026-11-23T08:00')] }],
  // From Thu 15 Oct four weeks: Thu 12 Nov. Thu 5, Mon 9; after 13, 16, 17, 18, 19.
  ['standAsSubmitted', from('submitted', made('standAsSubmitted', '2026-10-14T22:00', {})), { step: 'preparing', closes: ['takeBasis'], opens: [full('prepareAudit/1', '2026-11-12T23:00', '2026-11-05T08:00', '2026-11-09T08:00', '2026-11-12T08:00', '2026-11-16T08:00', '2026-11-19T08:00')] }],
  // From Thu 29 Oct: Thu 26 Nov. Thu 19, Mon 23; after 27, 30, 1, 2, Thu 3 Dec.
  ['auditOnPresentBasis', from('writing', made('auditOnPresentBasis', '2026-10-29T08:00', { reason: 'Ny leder' })), { step: 'preparing', closes: ['submitDescription'], opens: [full('prepareAudit/1', '2026-11-26T23:00', '2026-11-19T08:00', '2026-11-23T08:00', '2026-11-26T08:00', '2026-11-30T08:00', '2026-12-03T08:00')] }],
  ['planAuditDay before the team is there', from('fresh', made('planAuditDay', '2026-10-06T10:00', { day: '2026-11-09' })), { step: 'preparing', opens: [programme, closing] }],
  ['appointTeam after the day is planned', from('fresh', made('planAuditDay', '2026-10-06T08:00', { day: '2026-11-09' }), made('appointTeam', '2026-10-06T09:00', { members: team })), { step: 'preparing', closes: ['prepareAudit'], opens: [declare] }],
  // Two weeks before is past: the audit day itself, Tue 20 Oct. Tue 13; Sat 17 → Fri 16; after 21, 22, 23, 26, Tue 27.
  // The audit itself: five working days from Tue 20 Oct, Tue 27. Back 27, 26, 23, 22; after 28, 29, 30, 2, Tue 3 Nov.
  ['planAuditDay eight days ahead', from('staffed', made('planAuditDay', '2026-10-12T08:00', { day: '2026-10-20' })), { step: 'preparing', closes: ['prepareAudit'], opens: [full('sendProgramme/1', '2026-10-20T22:00', '2026-10-13T07:00', '2026-10-16T07:00', '2026-10-20T07:00', '2026-10-22T07:00', '2026-10-27T08:00'), full('closeAudit/1', '2026-10-27T23:00', '2026-10-22T07:00', '2026-10-26T08:00', '2026-10-27T08:00', '2026-10-29T08:00', '2026-11-03T08:00')] }],
  // Two weeks before Thu 7 Jan is 24 Dec, closed: the working day before, Wed 23. 16; Sunday 20 → 18; after: 4, 5 … Fri 8 Jan.
  // The audit itself: five working days from Thu 7 Jan, Thu 14. Back 14, 13, 12, 11; after 15, 18, 19, 20, 21.
  ['planAuditDay after New Year', from('staffed', made('planAuditDay', '2026-10-12T08:00', { day: '2027-01-07' })), { step: 'preparing', closes: ['prepareAudit'], opens: [full('sendProgramme/1', '2026-12-23T23:00', '2026-12-16T08:00', '2026-12-18T08:00', '2026-12-23T08:00', '2027-01-05T08:00', '2027-01-08T08:00'), full('closeAudit/1', '2027-01-14T23:00', '2027-01-11T08:00', '2027-01-13T08:00', '2027-01-14T08:00', '2027-01-18T08:00', '2027-01-21T08:00')] }],
  // To Mon 7 Dec: the programme on Mon 23 Nov. Mon 16, Fri 20; after Wed 25, Mon 30.
  // The audit itself: five working days from Mon 7 Dec, Mon 14. Back 14, 11, 10, 9; after 15, 16, 17, 18, 21.
  ['moveAuditDay before the programme is sent', from('dated', made('moveAuditDay', '2026-10-08T08:00', { day: '2026-12-07', reason: 'Syg' })), { step: 'preparing', opens: [full('sendProgramme/2', '2026-11-23T23:00', '2026-11-16T08:00', '2026-11-20T08:00', '2026-11-23T08:00', '2026-11-25T08:00', '2026-11-30T08:00'), full('closeAudit/2', '2026-12-14T23:00', '2026-12-09T08:00', '2026-12-11T08:00', '2026-12-14T08:00', '2026-12-16T08:00', '2026-12-21T08:00')] }],
  // The same for the audit; the programme has been sent.
  ['moveAuditDay after the programme is sent', from('prepared', made('moveAuditDay', '2026-10-12T08:00', { day: '2026-12-07', reason: 'Syg' })), { step: 'preparing', opens: [full('closeAudit/2', '2026-12-14T23:00', '2026-12-09T08:00', '2026-12-11T08:00', '2026-12-14T08:00', '2026-12-16T08:00', '2026-12-21T08:00')] }],
  // Five working days from Thu 12 Nov: Thu 19. Back 19, 18, 17, 16; after 20, 23, 24, 25, 26.
  ['moveAuditDay during the audit', from('auditing', made('moveAuditDay', '2026-11-10T08:00', { day: '2026-11-12', reason: 'Brand' })), { step: 'auditing', opens: [full('closeAudit/2', '2026-11-19T23:00', '2026-11-16T08:00', '2026-11-18T08:00', '2026-11-19T08:00', '2026-11-23T08:00', '2026-11-26T08:00')] }],
  // Five working days from Tue 10 Nov: Tue 17. Back 17, 16, 13, 12; after 18, 19, 20, 23, 24.
  ['replaceAuditor', from('auditing', made('replaceAuditor', '2026-11-10T08:00', { out: 'auditor', in: 'spare', partial: true, reason: 'Inhabil' })), { step: 'auditing', opens: [full('declareImpartiality/2', '2026-11-17T23:00', '2026-11-12T08:00', '2026-11-16T08:00', '2026-11-17T08:00', '2026-11-19T08:00', '2026-11-24T08:00')] }],
  // Ten working days from Tue 17 Nov: Tue 1 Dec. Back 1, 30, 27, 26; after 2, 3, 4, 7, 8.
  ['sendBackFromCheck', from('qualityCheck', made('sendBackFromCheck', '2026-11-17T08:00', { reason: 'Uklart' })), { step: 'drafting', closes: ['qualityCheck'], opens: [full('draftReport/2', '2026-12-01T23:00', '2026-11-26T08:00', '2026-11-30T08:00', '2026-12-01T08:00', '2026-12-03T08:00', '2026-12-08T08:00')] }],
  // Ten working days from Fri 4 Dec: Fri 18. Back 18, 17, 16, 15; after 21, 22, 23, then 4 and Tue 5 Jan.
  ['closeHearing in silence', from('hearing', made('closeHearing', '2026-12-03T23:00', {})), { step: 'issuing', closes: ['hearing'], opens: [full('issueReport/1', '2026-12-18T23:00', '2026-12-15T08:00', '2026-12-17T08:00', '2026-12-18T08:00', '2026-12-22T08:00', '2027-01-05T08:00')] }],
  // Two weeks from Thu 3 Dec: Thu 17. Thu 10, Mon 14.
  // Five working days from Thu 3 Dec: Thu 10. The first reminder would be today, before it was set.
  ['sendToSecondHearing', from('issuing', made('sendToSecondHearing', '2026-12-03T08:00', { recommendation: 'accreditedWithFollowUp', reason: 'Nyt fund' })), { step: 'hearing', closes: ['issueReport'], owes: ['hearingDraft/2'], opens: ['hearing/2 2026-12-10T23:00 | reminder2 2026-12-07T08:00 | lastDay 2026-12-10T08:00 | lineAbove 2026-12-10T11:00 | silence 2026-12-10T23:00'] }],
  // Four weeks from Tue 12 Jan: Tue 9 Feb. Tue 2; Sat 6 → Fri 5.
  ['passToDeputy', from('deciding', made('passToDeputy', '2027-01-11T23:00', {})), { step: 'deciding', opens: [full('decide/2', '2027-02-09T23:00', '2027-02-02T08:00', '2027-02-05T08:00', '2027-02-09T08:00', '2027-02-09T11:00', '2027-02-09T23:00')] }],
  // Wed 13 Jan as for sharing; told after 14, 15 (second), 18, 19, 20.
  ['decide, with follow-up', paths.planning, { step: 'planning', closes: ['decide'], owes: ['decisionDocument/1'], opens: [full('agreeActionPlan/1', '2027-01-13T23:00', '2027-01-06T08:00', '2027-01-08T08:00', '2027-01-13T08:00', '2027-01-15T08:00', '2027-01-20T08:00')] }],
  ['decide, not yet', from('deciding', made('decide', '2026-12-07T08:00', { outcome: 'notYetAccredited', reason: 'Nej' })), { step: 'planning', closes: ['decide'], owes: ['decisionDocument/1'], opens: [full('agreeActionPlan/1', '2027-01-13T23:00', '2027-01-06T08:00', '2027-01-08T08:00', '2027-01-13T08:00', '2027-01-15T08:00', '2027-01-20T08:00')] }],
  // Three months from Tue 8 Dec: 8 Mar, and nine closed days: Wed 17. 17 Feb, 10 Mar; after 18, 19, 22, 23, 24 (25 is skærtorsdag).
  ['agreeActionPlan', paths.followUp, { step: 'followUp', closes: ['agreeActionPlan'], owes: ['actionPlan/1'], opens: [full('closeActionPlan/1', '2027-03-17T23:00', '2027-02-17T08:00', '2027-03-10T08:00', '2027-03-17T08:00', '2027-03-19T08:00', '2027-03-24T08:00')] }],
  // Four weeks from Mon 1 Feb: Mon 1 Mar. 22 Feb, Fri 26 Feb.
  ['closeActionPlan', paths.mended, { step: 'sharing', closes: ['closeActionPlan'], owes: ['actionPlan/2'], opens: [full('share/1', '2027-03-01T23:00', '2027-02-22T08:00', '2027-02-26T08:00', '2027-03-01T08:00', '2027-03-01T11:00', '2027-03-01T23:00')] }],
  ['renewActionPlan', from('followUp', made('renewActionPlan', '2026-12-09T08:00', {})), { step: 'followUp', owes: ['actionPlan/2'], opens: [] }],
  ['reissueReport', from('closing', made('reissueReport', '2026-12-10T08:00', {})), { step: 'closing', owes: ['finalReport/2'], opens: [] }],
  ['reissueReport, a second time and after the end', from('ended', made('reissueReport', '2027-01-20T08:00', {}), made('reissueReport', '2027-01-21T08:00', {})), { step: 'ended', owes: ['finalReport/3'], opens: [] }],
  ['endUnshared', from('sharing', made('endUnshared', '2027-01-13T23:00', {})), { step: 'ended', closes: ['share'], owes: ['nextCycle/1'], opens: [] }],
  ['endQuietly', from('closing', made('endQuietly', '2027-01-04T08:00', {})), { step: 'ended', closes: ['finish'], owes: ['nextCycle/1'], opens: [] }],
  ['cancel', from('staffed', made('cancel', '2026-10-07T08:00', { reason: 'Lukker' })), { step: 'ended', closes: ['prepareAudit', 'declareImpartiality'], opens: [] }],
]

describe.each([...onMainPath, ...otherPaths])('%s', (_title, moves, effect) => {
  test('It sets the step, opens and closes its deadlines, and owes what it must.', () => {
    const change = changeOf(moves)
    expect({ step: after(moves).step, opens: opened(change), closes: change.closed, owes: change.owes })
      .toEqual({ step: effect.step, opens: effect.opens, closes: effect.closes ?? [], owes: (effect.owes ?? []).map((id) => ({ id, kind: id.split('/')[0] })) })
  })
})

describe('What an audit and a report begin and end also closes', () => {
  const replace = made('replaceAuditor', '2026-11-09T09:00', { out: 'auditor', in: 'spare', partial: false, reason: 'Syg' })
  test('Opening the audit ends whatever prepared it.', () => {
    expect(changeOf(from('dated', made('openAudit', '2026-11-09T07:00', {}))).closed).toEqual(['sendProgramme', 'declareImpartiality'])
    expect(changeOf(from('fresh', made('openAudit', '2026-11-09T07:00', {}))).closed).toEqual(['prepareAudit'])
  })
  test('Closing the audit and issuing the report end a declaration that is still awaited.', () => {
    expect(changeOf([...paths.auditing, replace, made('closeAudit', '2026-11-10T15:00', {})]).closed).toEqual(['closeAudit', 'declareImpartiality'])
    expect(changeOf([...paths.issuing, replace, ...paths.deciding.slice(-1)]).closed).toEqual(['issueReport', 'declareImpartiality'])
  })
})

const hearingEnds = (...rows: readonly ContentRow[]) => {
  const { step, hearingSilent, hearingClosedAt } = after(from('hearing', made('closeHearing', '2026-12-03T23:00', {}, factsOf(...rows))))
  return { step, hearingSilent, hearingClosedAt }
}

describe('How a hearing ends', () => {
  const hearingClosedAt = '2026-12-03T23:00:00.000Z'
  test('With a remark the team answers: it was not silent.', () => {
    expect(hearingEnds(...oneRemark.rows)).toEqual({ step: 'answering', hearingSilent: false, hearingClosedAt })
  })
  test('With "no remarks" the report can be issued: it was not silent.', () => {
    expect(hearingEnds(noRemarks(1))).toEqual({ step: 'issuing', hearingSilent: false, hearingClosedAt })
  })
  test('With nothing the report can be issued: it was silent.', () => {
    expect(hearingEnds()).toEqual({ step: 'issuing', hearingSilent: true, hearingClosedAt })
    expect(hearingEnds(noRemarks(2))).toEqual({ step: 'issuing', hearingSilent: true, hearingClosedAt })
  })
})
