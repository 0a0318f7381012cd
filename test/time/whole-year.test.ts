// The default policy's own months, skipped: a case through all six stages in which everybody acts after everything there is to say has
// been said. Run by `npm run test:time`: it needs Java.
//
// By hand, for a start on Monday 4 March 2030. Easter Sunday is 21 April 2030 and 13 April 2031, Grundlovsdag 5 June, weeks 28-30 are
// 8-28 July 2030 and 7-27 July 2031, 24 December to 1 January is closed.
// 1. The model: two weeks, last day Monday 18 March; reminded 8 and 4 days before the day after.
// 2. The development begins on 19 March: three months, last day Wednesday 19 June. Fifteen days before is Grundlovsdag, so the 4th;
//    four days before is Sunday the 16th, so Friday the 14th.
// 3. The description begins on 20 June: 17 days until the closed weeks and 25 after them, last day Thursday 22 August. The line above
//    hears two working days later, Monday 26 August; everybody after five, Thursday 29 August.
//    Submitted on Monday 2 September: ten working days, last day Monday the 16th; silence makes it stand.
// 4. Preparing begins on 17 September: four weeks, last day Tuesday 15 October; four days before the day after is Saturday, so Friday the
//    11th. The team of 23 October has five working days, until the 30th. The audit day is Monday 2 December: the programme is due two
//    weeks before. The audit is to be closed within five working days, Monday 9 December.
// 5. The draft is due ten working days from the audit day, Monday 16 December: it is late when the audit is closed on the 17th, so nobody
//    is reminded, and the line and the others hear of it. Sent on 2 January, sent back and sent
//    again the same day, it is to be checked until Thursday the 9th; on Monday the 6th, when the first reminder has come, that is moved to
//    tomorrow, Tuesday the 7th. Passed on the 15th, due to the hearing on the 22nd.
//    The hearing of 30 January lasts two weeks, until Thursday 13 February; there is a remark, to be answered until Friday the 28th.
//    Answered on 10 March, the report is to be issued until Monday the 24th. Issued on 1 April, decided until Tuesday the 29th; four days
//    before the day after is a Saturday, so Friday the 25th. Then it passes to the deputy, who decides on 15 May. The plan is to be agreed
//    until Thursday 12 June; eight days before the day after is Grundlovsdag, so the 4th. Agreed on 20 June it is to be closed within
//    three months and the 21 closed days, Saturday 11 October, so Monday the 13th.
// 6. On 21 October the offer has four weeks to share, until Tuesday 18 November; it does on Monday the 17th. Two weeks to finish, until
//    Monday 1 December, and it ends quietly.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { doneTwice, moveTypes } from '../support/case-record.ts'
import { castFor } from '../support/case-story.ts'
import { type SkippingService, startSkippingCase, startSkippingService } from '../support/skipping.ts'

let service: SkippingService
beforeAll(async () => { service = await startSkippingService() }, 300_000)
afterAll(() => service.stop())

test('A case under the default policy brings each of its notices once, on its day, through all six stages', async () => {
  const { pool } = service.database.store
  const tenOn = service.goTo
  await service.goTo('2030-03-04', '09:00')
  const cast = castFor('T004')
  const { id: accreditationId, act, play } = await startSkippingCase(service, 'T004', '2030', cast, { today: '2030-12-02', remarks: 1, discordance: true })

  await tenOn('2030-09-02')
  await play('writeChapter', 'returnDescription')
  await tenOn('2030-10-23')
  await play('chooseFocus', 'declareImpartiality')
  await tenOn('2030-11-07')
  await play('declareImpartiality', 'writeProgrammeItem')
  await tenOn('2030-11-26')
  await play('writeProgrammeItem', 'openAudit')
  await tenOn('2030-12-02')
  await play('openAudit', 'writeEvidence')
  await tenOn('2030-12-17')
  await play('writeEvidence', 'writeReportText')
  await tenOn('2031-01-02')
  await play('writeReportText', 'passQualityCheck')
  await tenOn('2031-01-06')
  await act(cast.consultant, { type: 'moveDeadline', input: { deadline: 'qualityCheck', lastDay: '2031-01-07', reason: 'Udkastet skal i høring i denne måned.' } })
  await tenOn('2031-01-15')
  await play('passQualityCheck', 'sendToHearing')
  await tenOn('2031-01-30')
  await play('sendToHearing', 'remark')
  await tenOn('2031-02-12')
  await play('remark', 'submitHearingReply')
  await tenOn('2031-03-10')
  await play('answerRemark', 'issueReport')
  await tenOn('2031-04-01')
  await play('issueReport', 'decide')
  await tenOn('2031-05-15')
  await act(cast.deputy, { type: 'decide', input: { outcome: 'accreditedWithFollowUp', reason: 'Indstillingen følges.' } })
  await tenOn('2031-06-20')
  await play('writeActionPoint', 'reportPointDone')
  await tenOn('2031-10-21')
  await play('reportPointDone', 'writeExtract')
  await tenOn('2031-11-17')
  await play('writeExtract', 'finish')
  await tenOn('2031-12-02')

  const { rows: lines } = await pool.query<{ line: string }>(
    `select n.data->>'deadline' || '/' || (n.data->>'version') || ' ' || n.kind || ' ' || to_char(s.planned_at at time zone 'Europe/Copenhagen', 'Dy YYYY-MM-DD HH24:MI') || ' ' || n.duty || ' ' || n.person_id as line
     from notices n join deadline_steps s on s.case_id = n.case_id and s.seq = n.seq and s.outcome = 'done' order by n.seq, n.duty, n.person_id`)
  expect(lines.map((row) => row.line)).toEqual([
    'confirmModel/1 reminder1 Mon 2030-03-11 09:00 manager p-leder-t004',
    'confirmModel/1 reminder2 Fri 2030-03-15 09:00 manager p-leder-t004',
    'confirmModel/1 lastDay Mon 2030-03-18 09:00 manager p-leder-t004',
    'confirmModel/1 lineAbove Mon 2030-03-18 12:00 lineManager p-bestyrelse-t004',
    'confirmModel/1 lineAbove Mon 2030-03-18 12:00 manager p-leder-t004',
    'confirmModel/1 silence Tue 2030-03-19 00:00 consultant p-konsulent1',
    'confirmModel/1 silence Tue 2030-03-19 00:00 manager p-leder-t004',
    'finishDevelopment/1 reminder1 Tue 2030-06-04 09:00 manager p-leder-t004',
    'finishDevelopment/1 reminder2 Fri 2030-06-14 09:00 manager p-leder-t004',
    'finishDevelopment/1 lastDay Wed 2030-06-19 09:00 manager p-leder-t004',
    'finishDevelopment/1 lineAbove Wed 2030-06-19 12:00 lineManager p-bestyrelse-t004',
    'finishDevelopment/1 lineAbove Wed 2030-06-19 12:00 manager p-leder-t004',
    'finishDevelopment/1 silence Thu 2030-06-20 00:00 consultant p-konsulent1',
    'finishDevelopment/1 silence Thu 2030-06-20 00:00 manager p-leder-t004',
    'submitDescription/1 reminder1 Thu 2030-08-08 09:00 manager p-leder-t004',
    'submitDescription/1 reminder2 Mon 2030-08-19 09:00 manager p-leder-t004',
    'submitDescription/1 lastDay Thu 2030-08-22 09:00 manager p-leder-t004',
    'submitDescription/1 lineAbove Mon 2030-08-26 09:00 lineManager p-bestyrelse-t004',
    'submitDescription/1 lineAbove Mon 2030-08-26 09:00 manager p-leder-t004',
    'submitDescription/1 silence Thu 2030-08-29 09:00 consultant p-konsulent1',
    'submitDescription/1 silence Thu 2030-08-29 09:00 lineManager p-bestyrelse-t004',
    'submitDescription/1 silence Thu 2030-08-29 09:00 manager p-leder-t004',
    'takeBasis/1 reminder1 Wed 2030-09-11 09:00 consultant p-konsulent1',
    'takeBasis/1 reminder2 Fri 2030-09-13 09:00 consultant p-konsulent1',
    'takeBasis/1 lastDay Mon 2030-09-16 09:00 consultant p-konsulent1',
    'takeBasis/1 lineAbove Mon 2030-09-16 12:00 consultant p-konsulent1',
    'takeBasis/1 lineAbove Mon 2030-09-16 12:00 secretariatHead p-sekretariatsleder',
    'takeBasis/1 silence Tue 2030-09-17 00:00 consultant p-konsulent1',
    'takeBasis/1 silence Tue 2030-09-17 00:00 manager p-leder-t004',
    'takeBasis/1 silence Tue 2030-09-17 00:00 secretariatHead p-sekretariatsleder',
    'prepareAudit/1 reminder1 Tue 2030-10-08 09:00 consultant p-konsulent1',
    'prepareAudit/1 reminder2 Fri 2030-10-11 09:00 consultant p-konsulent1',
    'prepareAudit/1 lastDay Tue 2030-10-15 09:00 consultant p-konsulent1',
    'prepareAudit/1 lineAbove Thu 2030-10-17 09:00 consultant p-konsulent1',
    'prepareAudit/1 lineAbove Thu 2030-10-17 09:00 secretariatHead p-sekretariatsleder',
    'prepareAudit/1 silence Tue 2030-10-22 09:00 consultant p-konsulent1',
    'prepareAudit/1 silence Tue 2030-10-22 09:00 manager p-leder-t004',
    'prepareAudit/1 silence Tue 2030-10-22 09:00 secretariatHead p-sekretariatsleder',
    'declareImpartiality/1 reminder1 Fri 2030-10-25 09:00 auditor p-auditor5',
    'declareImpartiality/1 reminder1 Fri 2030-10-25 09:00 auditor p-auditor8',
    'declareImpartiality/1 reminder2 Tue 2030-10-29 09:00 auditor p-auditor5',
    'declareImpartiality/1 reminder2 Tue 2030-10-29 09:00 auditor p-auditor8',
    'declareImpartiality/1 lastDay Wed 2030-10-30 09:00 auditor p-auditor5',
    'declareImpartiality/1 lastDay Wed 2030-10-30 09:00 auditor p-auditor8',
    'declareImpartiality/1 lineAbove Fri 2030-11-01 09:00 auditor p-auditor5',
    'declareImpartiality/1 lineAbove Fri 2030-11-01 09:00 auditor p-auditor8',
    'declareImpartiality/1 lineAbove Fri 2030-11-01 09:00 consultant p-konsulent1',
    'declareImpartiality/1 silence Wed 2030-11-06 09:00 consultant p-konsulent1',
    'declareImpartiality/1 silence Wed 2030-11-06 09:00 secretariatHead p-sekretariatsleder',
    'sendProgramme/1 reminder1 Mon 2030-11-11 09:00 leadAuditor p-auditor5',
    'sendProgramme/1 reminder2 Fri 2030-11-15 09:00 leadAuditor p-auditor5',
    'sendProgramme/1 lastDay Mon 2030-11-18 09:00 leadAuditor p-auditor5',
    'sendProgramme/1 lineAbove Wed 2030-11-20 09:00 consultant p-konsulent1',
    'sendProgramme/1 lineAbove Wed 2030-11-20 09:00 leadAuditor p-auditor5',
    'sendProgramme/1 silence Mon 2030-11-25 09:00 leadAuditor p-auditor5',
    'sendProgramme/1 silence Mon 2030-11-25 09:00 manager p-leder-t004',
    'sendProgramme/1 silence Mon 2030-11-25 09:00 secretariatHead p-sekretariatsleder',
    'closeAudit/1 reminder1 Wed 2030-12-04 09:00 leadAuditor p-auditor5',
    'closeAudit/1 reminder2 Fri 2030-12-06 09:00 leadAuditor p-auditor5',
    'closeAudit/1 lastDay Mon 2030-12-09 09:00 leadAuditor p-auditor5',
    'closeAudit/1 lineAbove Wed 2030-12-11 09:00 consultant p-konsulent1',
    'closeAudit/1 lineAbove Wed 2030-12-11 09:00 leadAuditor p-auditor5',
    'closeAudit/1 silence Mon 2030-12-16 09:00 leadAuditor p-auditor5',
    'closeAudit/1 silence Mon 2030-12-16 09:00 manager p-leder-t004',
    'closeAudit/1 silence Mon 2030-12-16 09:00 secretariatHead p-sekretariatsleder',
    'draftReport/1 lineAbove Wed 2030-12-18 09:00 leadAuditor p-auditor5',
    'draftReport/1 lineAbove Wed 2030-12-18 09:00 secretariatHead p-sekretariatsleder',
    'draftReport/1 silence Mon 2030-12-23 09:00 leadAuditor p-auditor5',
    'draftReport/1 silence Mon 2030-12-23 09:00 manager p-leder-t004',
    'draftReport/1 silence Mon 2030-12-23 09:00 secretariatHead p-sekretariatsleder',
    'qualityCheck/2 reminder1 Mon 2031-01-06 09:00 qualityChecker p-auditor10',
    'qualityCheck/3 lastDay Tue 2031-01-07 09:00 qualityChecker p-auditor10',
    'qualityCheck/3 lineAbove Thu 2031-01-09 09:00 qualityChecker p-auditor10',
    'qualityCheck/3 lineAbove Thu 2031-01-09 09:00 secretariatHead p-sekretariatsleder',
    'qualityCheck/3 silence Tue 2031-01-14 09:00 manager p-leder-t004',
    'qualityCheck/3 silence Tue 2031-01-14 09:00 qualityChecker p-auditor10',
    'qualityCheck/3 silence Tue 2031-01-14 09:00 secretariatHead p-sekretariatsleder',
    'sendToHearing/1 reminder1 Fri 2031-01-17 09:00 leadAuditor p-auditor5',
    'sendToHearing/1 reminder2 Tue 2031-01-21 09:00 leadAuditor p-auditor5',
    'sendToHearing/1 lastDay Wed 2031-01-22 09:00 leadAuditor p-auditor5',
    'sendToHearing/1 lineAbove Fri 2031-01-24 09:00 leadAuditor p-auditor5',
    'sendToHearing/1 lineAbove Fri 2031-01-24 09:00 secretariatHead p-sekretariatsleder',
    'sendToHearing/1 silence Wed 2031-01-29 09:00 leadAuditor p-auditor5',
    'sendToHearing/1 silence Wed 2031-01-29 09:00 manager p-leder-t004',
    'sendToHearing/1 silence Wed 2031-01-29 09:00 secretariatHead p-sekretariatsleder',
    'hearing/1 reminder1 Thu 2031-02-06 09:00 manager p-leder-t004',
    'hearing/1 reminder2 Mon 2031-02-10 09:00 manager p-leder-t004',
    'hearing/1 lastDay Thu 2031-02-13 09:00 manager p-leder-t004',
    'hearing/1 lineAbove Thu 2031-02-13 12:00 lineManager p-bestyrelse-t004',
    'hearing/1 lineAbove Thu 2031-02-13 12:00 manager p-leder-t004',
    'hearing/1 silence Fri 2031-02-14 00:00 consultant p-konsulent1',
    'hearing/1 silence Fri 2031-02-14 00:00 leadAuditor p-auditor5',
    'hearing/1 silence Fri 2031-02-14 00:00 manager p-leder-t004',
    'answerRemarks/1 reminder1 Tue 2031-02-25 09:00 leadAuditor p-auditor5',
    'answerRemarks/1 reminder2 Thu 2031-02-27 09:00 leadAuditor p-auditor5',
    'answerRemarks/1 lastDay Fri 2031-02-28 09:00 leadAuditor p-auditor5',
    'answerRemarks/1 lineAbove Tue 2031-03-04 09:00 leadAuditor p-auditor5',
    'answerRemarks/1 lineAbove Tue 2031-03-04 09:00 secretariatHead p-sekretariatsleder',
    'answerRemarks/1 silence Fri 2031-03-07 09:00 leadAuditor p-auditor5',
    'answerRemarks/1 silence Fri 2031-03-07 09:00 manager p-leder-t004',
    'answerRemarks/1 silence Fri 2031-03-07 09:00 secretariatHead p-sekretariatsleder',
    'issueReport/1 reminder1 Wed 2031-03-19 09:00 consultant p-konsulent1',
    'issueReport/1 reminder2 Fri 2031-03-21 09:00 consultant p-konsulent1',
    'issueReport/1 lastDay Mon 2031-03-24 09:00 consultant p-konsulent1',
    'issueReport/1 lineAbove Wed 2031-03-26 09:00 consultant p-konsulent1',
    'issueReport/1 lineAbove Wed 2031-03-26 09:00 secretariatHead p-sekretariatsleder',
    'issueReport/1 silence Mon 2031-03-31 09:00 consultant p-konsulent1',
    'issueReport/1 silence Mon 2031-03-31 09:00 manager p-leder-t004',
    'issueReport/1 silence Mon 2031-03-31 09:00 secretariatHead p-sekretariatsleder',
    'decide/1 reminder1 Tue 2031-04-22 09:00 decider p-beslutter1',
    'decide/1 reminder2 Fri 2031-04-25 09:00 decider p-beslutter1',
    'decide/1 lastDay Tue 2031-04-29 09:00 decider p-beslutter1',
    'decide/1 lineAbove Tue 2031-04-29 12:00 decider p-beslutter1',
    'decide/1 lineAbove Tue 2031-04-29 12:00 secretariatHead p-sekretariatsleder',
    'decide/1 silence Wed 2031-04-30 00:00 deputyDecider p-beslutter2',
    'decide/1 silence Wed 2031-04-30 00:00 manager p-leder-t004',
    'decide/1 silence Wed 2031-04-30 00:00 secretariatHead p-sekretariatsleder',
    'agreeActionPlan/1 reminder1 Wed 2031-06-04 09:00 manager p-leder-t004',
    'agreeActionPlan/1 reminder2 Mon 2031-06-09 09:00 manager p-leder-t004',
    'agreeActionPlan/1 lastDay Thu 2031-06-12 09:00 manager p-leder-t004',
    'agreeActionPlan/1 lineAbove Mon 2031-06-16 09:00 lineManager p-bestyrelse-t004',
    'agreeActionPlan/1 lineAbove Mon 2031-06-16 09:00 manager p-leder-t004',
    'agreeActionPlan/1 silence Thu 2031-06-19 09:00 consultant p-konsulent1',
    'agreeActionPlan/1 silence Thu 2031-06-19 09:00 lineManager p-bestyrelse-t004',
    'agreeActionPlan/1 silence Thu 2031-06-19 09:00 manager p-leder-t004',
    'closeActionPlan/1 reminder1 Mon 2031-09-15 09:00 manager p-leder-t004',
    'closeActionPlan/1 reminder2 Mon 2031-10-06 09:00 manager p-leder-t004',
    'closeActionPlan/1 lastDay Mon 2031-10-13 09:00 manager p-leder-t004',
    'closeActionPlan/1 lineAbove Wed 2031-10-15 09:00 lineManager p-bestyrelse-t004',
    'closeActionPlan/1 lineAbove Wed 2031-10-15 09:00 manager p-leder-t004',
    'closeActionPlan/1 silence Mon 2031-10-20 09:00 consultant p-konsulent1',
    'closeActionPlan/1 silence Mon 2031-10-20 09:00 lineManager p-bestyrelse-t004',
    'closeActionPlan/1 silence Mon 2031-10-20 09:00 manager p-leder-t004',
    'closeActionPlan/1 silence Mon 2031-10-20 09:00 secretariatHead p-sekretariatsleder',
    'share/1 reminder1 Tue 2031-11-11 09:00 manager p-leder-t004',
    'share/1 reminder2 Fri 2031-11-14 09:00 manager p-leder-t004',
    'finish/1 reminder1 Mon 2031-11-24 09:00 consultant p-konsulent1',
    'finish/1 reminder2 Fri 2031-11-28 09:00 consultant p-konsulent1',
    'finish/1 lastDay Mon 2031-12-01 09:00 consultant p-konsulent1',
    'finish/1 lineAbove Mon 2031-12-01 12:00 consultant p-konsulent1',
    'finish/1 lineAbove Mon 2031-12-01 12:00 secretariatHead p-sekretariatsleder',
    'finish/1 silence Tue 2031-12-02 00:00 consultant p-konsulent1',
    'finish/1 silence Tue 2031-12-02 00:00 manager p-leder-t004',
  ])
  expect(await moveTypes(pool, accreditationId)).toEqual([
    'start', 'countModelAsReceived', 'closeDevelopment', 'submitDescription', 'standAsSubmitted',
    'chooseFocus', 'appointTeam', 'clearTeam', 'planAuditDay', 'sendProgramme', 'openAudit', 'closeAudit',
    'sendToQualityCheck', 'sendBackFromCheck', 'sendToQualityCheck', 'moveDeadline', 'passQualityCheck', 'sendToHearing', 'closeHearing', 'completeAnswers', 'issueReport', 'passToDeputy', 'decide',
    'agreeActionPlan', 'closeActionPlan', 'share', 'endQuietly',
  ])
  const { rows } = await pool.query(`select kind, step, outcome from deadline_steps where at < planned_at or at > planned_at + interval '1 hour' or outcome <> 'done'`)
  expect(rows).toEqual([])
  // Every notice of the case is in the list above.
  expect((await pool.query('select 1 from notices')).rowCount).toBe(lines.length)
  expect(await doneTwice(pool)).toEqual([])
  // 24 months from the audit day, Thursday 2 December 2032.
  expect(await service.services.accreditations.get(cast.consultant, accreditationId)).toMatchObject({ stage: 'completed', nextCycleOn: '2032-12-02' })
}, 600_000)
