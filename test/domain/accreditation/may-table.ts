// Who may do what, when: written out from the issue and domain.md §2–§5, not from the rules in the code.
// M manager, S staff, L line manager, B chair of the board, K municipal contact, C consultant, H head of the secretariat, N administrator, R reader,
// T lead auditor, A auditor, Q quality checker, D decider, P deputy decider, Z the service itself.
// The columns are the moments in order, a group for each stage: confirming | developing | writing submitted |
// preparing before anything is planned, preparing when all is ready, auditing | drafting qualityCheck checked hearing answering
// issuing deciding planning followUp | sharing closing. x: allowed. !: refused there with the code in the last column.
import type { CaseRole } from '../../../domain/accreditation/roles.ts'
import type { Moment } from './given.ts'

export const roleOf: Readonly<Record<string, CaseRole>> = {
  M: 'manager', S: 'staff', L: 'lineManager', B: 'boardChair', K: 'municipalContact', C: 'consultant', H: 'secretariatHead', N: 'administrator', R: 'reader',
  T: 'leadAuditor', A: 'auditor', Q: 'qualityChecker', D: 'decider', P: 'deputyDecider', Z: 'system',
}

export const columns: readonly Moment[] = [
  'confirming', 'developing', 'writing', 'submitted', 'fresh', 'prepared', 'auditing',
  'drafting', 'qualityCheck', 'checked', 'hearing', 'answering', 'issuing', 'deciding', 'planning', 'followUp', 'sharing', 'closing',
]

const table = `
confirmModel         M      x . .. ... ......... ..
finishDevelopment    M      . x .. ... ......... ..
submitDescription    M      . . x. ... ......... ..
returnDescription    CH     . . .x ... ......... ..
takeAsBasis          CH     . . .x ... ......... ..
auditOnPresentBasis  LCH    . . !. ... ......... ..  description-not-late
chooseFocus          CHT    . . .. xx. ......... ..
appointTeam          CH     . . .. x!. ......... ..  team-appointed
replaceAuditor       CH     . . .. !xx xxxxxx... ..  team-not-appointed
proposeAuditDays     CHT    . . .. x!. ......... ..  audit-day-planned
pickAuditDay         M      . . .. !!. ......... ..  no-days-proposed
suggestAuditDay      M      . . .. !!. ......... ..  no-days-proposed
planAuditDay         CHT    . . .. x!. ......... ..  audit-day-planned
moveAuditDay         CHT    . . .. !xx ......... ..  audit-day-not-planned
sendProgramme        CHT    . . .. x!. ......... ..  programme-sent
openAudit            T      . . .. xx. ......... ..
closeAudit           T      . . .. ..x ......... ..
sendToQualityCheck   T      . . .. ... x........ ..
passQualityCheck     Q      . . .. ... .x!!!!... ..  wrong-step
sendBackFromCheck    Q      . . .. ... .x....... ..
sendToHearing        CHT    . . .. ... ..x...... ..
submitHearingReply   M      . . .. ... ...x..... ..
sendToSecondHearing  CHT    . . .. ... .....x... ..
issueReport          CHT    . . .. ... .....x... ..
decide               DP     . . .. ... ......x.. ..
askReconsideration   M      . . .. ... .......xx ..
reconsider           D      . . .. ... .......!! ..  no-reconsideration
agreeActionPlan      CH     . . .. ... .......x. ..
closeActionPlan      CH     . . .. ... ........x ..
share                M      . . .. ... ......... x.
finish               CH     . . .. ... ......... .x
pause                CH     x x xx xxx xxxxxxxxx xx
resume               CH     x x xx xxx xxxxxxxxx xx
cancel               CH     x x xx xxx xxxxxxxxx xx
moveDeadline         CHL    x x xx xxx xxxxxxxxx xx
handOver             CH     x x xx xxx xxxxxxxxx xx

countModelAsReceived Z      x . .. ... ......... ..
closeDevelopment     Z      . x .. ... ......... ..
standAsSubmitted     Z      . . .x ... ......... ..
clearTeam            Z      . . .. x!! !!!!!!... ..  team-cleared
closeHearing         Z      . . .. ... ...x..... ..
completeAnswers      Z      . . .. ... ....x.... ..
passToDeputy         Z      . . .. ... ......x.. ..
endUnshared          Z      . . .. ... ......... x.
endQuietly           Z      . . .. ... ......... .x
renewActionPlan      Z      . . .. ... ........x ..
reissueReport        Z      . . .. ... ......xxx xx
remind               Z      x x xx xxx xxxxxxxxx xx
extendForOutage      Z      x x xx xxx xxxxxxxxx xx
stopClock            Z      x x xx xxx xxxxxxxxx xx
restartClock         Z      x x xx xxx xxxxxxxxx xx
endWithOffer         Z      x x xx xxx xxxxxxxxx xx
noteOfferChange      Z      x x xx xxx xxxxxxxxx xx

writeTrial           MS     . x xx ... ......... ..
writeWorkshop        MS     . x .. ... ......... ..
wishFocus            M      . x xx xx. ......... ..
writeChapter         MS     . x x. ... ......... ..
tickRequirement      MS     . x x. ... ......... ..
declareImpartiality  TAQDP  . . .. xxx xxxxxxx.. ..
settleDoubt          HN     . . .. xxx xxxxxxxxx ..
objectToAuditor      M      . . .. xxx xxxxxxx.. ..
answerObjection      HN     . . .. xxx xxxxxxx.. ..
writeProgrammeItem   TAC    . . .. xxx ......... ..
writeEvidence        TA     . . .. ..x x...xx... ..
writePeopleMet       TA     . . .. ..x x...xx... ..
writeFinding         TA     . . .. ..x x.!.xx... ..  wrong-step
findConcordance      TA     . . .. ..x x.!.xx... ..  wrong-step
writeReportText      TA     . . .. ..x x...xx... ..
remark               MS     . . .. ... ...xxx... ..
giveNoRemarks        M      . . .. ... ...x..... ..
acceptLateRemark     CH     . . .. ... ....xx... ..
answerRemark         TA     . . .. ... ....xx... ..
writeActionPoint     MS     . . .. ... .......x. ..
moveActionPoint      CH     . . .. ... ........x ..
reportPointDone      MS     . . .. ... ........x ..
verifyPoint          CH     . . .. ... ........x ..
correctReport        CHT    . . .. ... ......xxx xx
writeExtract         MSCTA  . . .. ..x xxxxxxxxx x.
consentToExtract     M      . . .. ... ......... x.
`

export interface Line { readonly act: string; readonly roles: readonly string[]; readonly at: string; readonly code: string | undefined }

/** The lines of the table: the act, letters of the roles, one mark per column, the code where a mark is `!`. */
export const lines: readonly Line[] = table.split('\n').filter((line) => line.trim() !== '').map((line) => {
  const [act = '', roles = '', ...rest] = line.trim().split(/\s+/)
  return { act, roles: roles.split(''), at: rest.slice(0, 6).join(''), code: rest[6] }
})
