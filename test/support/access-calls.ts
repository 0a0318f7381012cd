// How each operation is asked, so that the rules of access answer before anything else, and nothing is left changed where it is allowed:
// on a case that has ended, with a version long gone, a day long past, or somebody who is not there.
import { defaultPolicy } from '../../domain/accreditation/policy.ts'
import { defaultSupervisionPolicy } from '../../domain/supervision/policy.ts'
import { entryTypes, isMove, personMoveTypes } from '../../domain/accreditation/rules.ts'
import { supervisionOperation } from '../../domain/access/rules.ts'
import { supervisionEntryTypes, supervisionMoveTypes } from '../../domain/supervision/rules.ts'
import { supervisionSamples } from '../api/supervision-samples.ts'
import { entrySamples, moveSamples } from '../api/act-samples.ts'

/** What is asked about: an offer with its ended case and what belongs to it, and a person with what belongs to them. */
export interface Target {
  readonly offerId: string
  readonly caseId: string
  readonly criterionId: string
  readonly fileId: string
  readonly reportId: string
  readonly learningId: string
  readonly staffHoldingId: string
  readonly personId: string
  readonly roleHoldingId: string
  readonly absenceId: string
  readonly tokenId: string
  readonly feedId: string
  readonly auditorId: string
  /** A file of the offer's supervision, which has ended. */
  readonly supervisionFileId: string
}

/** What there is one of. */
export interface Common { readonly modelId: string; readonly withoutAccountId: string; readonly model: unknown; readonly supervisionVersion: string; readonly roundId: string; readonly eventId: string; readonly sharedLearningId: string; readonly summaryId: string; /** An event of the secretariat that was cancelled. */ readonly learningEventId: string; /** A secret visit that was withdrawn. */ readonly secretId: string; /** A mail that waits. */ readonly mailId: string; readonly pdf: Uint8Array; readonly webhookId: string }

export interface AskedCall { readonly method: 'get' | 'post' | 'put' | 'delete'; readonly path: string; readonly body?: unknown; readonly raw?: Uint8Array | string; readonly headers?: Readonly<Record<string, string>> }

const get = (path: string): AskedCall => ({ method: 'get', path })
const post = (path: string, body?: unknown): AskedCall => ({ method: 'post', path, ...(body === undefined ? {} : { body }) })
const kebab = (type: string): string => type.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const past = '2001-01-01'
const nobody = 'p-nobody'
const sha256 = 'ab'.repeat(32)

const pastEvent = (offerId: string | null) => ({ title: 'Forbi', kind: 'workshop', startsAt: '2001-01-01T08:00:00.000Z', endsAt: '2001-01-01T09:00:00.000Z', place: 'Rådhuset', text: '', requirementIds: [], areas: [], places: null, signUpUntil: past, offerId })

/** The call of every operation of the API, by its operationId. */
export function callsFor(t: Target, c: Common): Readonly<Record<string, AskedCall>> {
  const ofCase = `/accreditations/${t.caseId}`
  const webhook = `/administration/webhooks/${c.webhookId}`
  const round = { cycle: '2030', from: '2030-02-01', to: '2030-01-01', offers: { offerIds: [t.offerId] } }
  const boundary = 'part'
  const parts = `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="bilag.pdf"\r\nContent-Type: application/pdf\r\n\r\n${new TextDecoder('latin1').decode(c.pdf)}\r\n--${boundary}--\r\n`
  const acts = Object.fromEntries([...personMoveTypes, ...entryTypes].map((type) =>
    [type, post(`${ofCase}/${isMove(type) ? 'moves' : 'entries'}/${kebab(type)}`, { ...moveSamples, ...entrySamples }[type])]))
  const supervision = `/supervision/offers/${t.offerId}`
  const supervisionActs = Object.fromEntries([...supervisionMoveTypes, ...supervisionEntryTypes].map((type) =>
    [supervisionOperation(type), post(`${supervision}${type === 'begin' ? '' : (supervisionMoveTypes as readonly string[]).includes(type) ? '/moves' : '/entries'}/${kebab(type)}`, supervisionSamples[type])]))
  return {
    signIn: post('/sign-in', { username: 'nobody', password: 'nothing' }), signOut: post('/sign-out'), verifyDocument: get(`/verify/${sha256}`),
    getMe: get('/me'), listSessions: get('/sessions'), endSession: { method: 'delete', path: `/sessions/${sha256}` }, endOtherSessions: post('/sessions/end-others'), listTokens: get('/tokens'), getOwnAccount: get('/account'), changePassword: post('/account/password', { current: 'nothing', password: 'nothing' }),
    getAccount: get(`/people/${t.personId}/account`), pseudonymisePerson: post('/people/p-konsulent1/pseudonymise'), makeAccountLink: post(`/people/${c.withoutAccountId}/account/link`, { username: '!' }), closeAccount: post(`/people/${c.withoutAccountId}/account/close`), openAccount: post(`/people/${c.withoutAccountId}/account/open`), endSecondFactor: post(`/people/${c.withoutAccountId}/account/second-factor/end`),
    createToken: post('/tokens', { name: 'Matrix' }), revokeToken: { method: 'delete', path: `/tokens/${t.tokenId}` }, listNotices: get('/notices'),
    listCalendarFeeds: get('/calendar-feeds'), createCalendarFeed: post('/calendar-feeds', { kind: 'own' }), revokeCalendarFeed: { method: 'delete', path: `/calendar-feeds/${t.feedId}` },
    listOffers: get('/offers'), getOffer: get(`/offers/${t.offerId}`), searchLearnings: get('/learnings'),
    getSupervisionPolicy: get('/supervision/policy'), listSupervisionPolicyVersions: get('/supervision/policy/versions'), changeSupervisionPolicy: { method: 'put', path: '/supervision/policy', body: { basedOn: 99, policy: defaultSupervisionPolicy, reason: 'x' } },
    getCriterionMap: get('/supervision/criterion-map'), listCriterionMapVersions: get('/supervision/criterion-map/versions'), changeCriterionMap: { method: 'put', path: '/supervision/criterion-map', body: { basedOn: 99, map: { lines: [] }, reason: 'x' } }, getSideBySide: get(`${supervision}/side-by-side`),
    getEarlierYearsTemplate: get('/supervision/earlier-years/template?model=2014'), keepEarlierYears: { method: 'post', path: '/supervision/earlier-years/uploads', raw: 'Tilbud;Score', headers: { 'content-type': 'text/csv', 'content-disposition': 'attachment; filename="aar.csv"' } }, lookAtEarlierYears: get(`/supervision/earlier-years/uploads/${c.secretId}`), loadEarlierYears: post(`/supervision/earlier-years/uploads/${c.secretId}/load`),
    getImportTemplate: get('/imports/offers/template'), keepImport: { method: 'post', path: '/imports/offers/uploads', raw: 'Nummer;Navn', headers: { 'content-type': 'text/csv', 'content-disposition': 'attachment; filename="tilbud.csv"' } }, lookAtImport: get(`/imports/offers/uploads/${c.secretId}`), loadImport: post(`/imports/offers/uploads/${c.secretId}/load`, { seen: '' }), getImportProgress: get('/import-progress/none'), listEarlierAudits: get(`/offers/${t.offerId}/earlier-audits`),
    listSupervisionModels: get('/supervision/models'), getSupervisionModel: get(`/supervision/models/${c.supervisionVersion}`),
    getSupervisionCalendar: get('/supervision/calendar?from=2026-01-01&to=2026-12-31'),
    listSupervisions: get('/supervision/offers'), getSupervisionsOverview: get('/supervision/overview'), listSupervisionNotices: get('/supervision/notices'),
    getSupervision: get(supervision), getSupervisionHistory: get(`${supervision}/history`), getSupervisionTimeline: get(`${supervision}/timeline`), getSupervisionProcess: get(`${supervision}/process`), getSupervisionOverview: get(`${supervision}/overview`),
    uploadSupervisionFile: { method: 'post', path: `${supervision}/files`, raw: c.pdf, headers: { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="rapport.pdf"' } },
    getSupervisionFile: get(`${supervision}/files/${t.supervisionFileId}`),
    getRoundSummary: get(`/rounds/${c.roundId}/summary`), getRoundSummaryPreview: get(`/rounds/${c.roundId}/summary/preview`), writeRoundSummary: { method: 'put', path: `/rounds/${c.roundId}/summary`, body: { introduction: '010190-1234', simplify: [], version: 0 } }, issueRoundSummary: post(`/rounds/${c.roundId}/summary/issue`, { version: 7 }),
    listRoundSummaries: get('/round-summaries'), getRoundSummaryPdf: get(`/round-summaries/${c.summaryId}/pdf`),
    listLearningEvents: get('/learning-events'), getLearningEvent: get(`/learning-events/${c.learningEventId}`), listParticipants: get(`/learning-events/${c.learningEventId}/participants`),
    makeLearningEvent: post('/learning-events', pastEvent(t.offerId)), changeLearningEvent: { method: 'put', path: `/learning-events/${c.learningEventId}`, body: { ...pastEvent(null), version: 1 } }, cancelLearningEvent: post(`/learning-events/${c.learningEventId}/cancel`, { reason: 'x' }),
    signUpForLearningEvent: post(`/learning-events/${c.learningEventId}/sign-up`), signOffFromLearningEvent: post(`/learning-events/${c.learningEventId}/sign-off`),
    ...supervisionActs,
    listSecretVisits: get('/supervision/secrets'), listSecretLooks: get('/supervision/secret-looks'), listCircle: get('/supervision/circle'),
    enterSecretVisit: post('/supervision/secrets', { offerId: t.offerId, unit: 'offer', day: past, note: '' }), withdrawSecretVisit: post(`/supervision/secrets/${c.secretId}/withdraw`), beginSecretVisit: post(`/supervision/secrets/${c.secretId}/begin`),
    nameToCircle: post('/supervision/circle', { personId: nobody }), leaveCircle: post(`/supervision/circle/${nobody}/leave`),
    listQualityModels: get('/quality-models'), getQualityModel: get(`/quality-models/${c.modelId}`), getModelChanges: get(`/quality-models/${c.modelId}/changes`),
    listAccreditations: get('/accreditations'), getReportBundlePlan: get('/report-bundle/plan'), getReportBundle: get('/report-bundle'),
    startAccreditation: post('/accreditations', { offerId: t.offerId, notRelevant: [{ requirementId: 'KV-nothing', reason: 'x' }] }),
    getAccreditation: get(ofCase), getTimeline: get(`${ofCase}/timeline`), getContents: get(`${ofCase}/contents`), getProcess: get(`${ofCase}/process`), getAuditDayCalendar: get(`${ofCase}/audit-day`),
    listFiles: get(`${ofCase}/files`), listReports: get(`${ofCase}/reports`), getStageTexts: get(`${ofCase}/texts/qualityDescription`), listConcerns: get(`${ofCase}/concerns`),
    getVersions: get(`${ofCase}/contents/chapter/${t.criterionId}/versions`), getFile: get(`${ofCase}/files/${t.fileId}`), getAudit: get(`${ofCase}/audit`), getSupervisionForTeam: get(`${ofCase}/supervision`), getCitizensLetter: get(`${ofCase}/citizens-letter`),
    uploadFile: { method: 'post', path: `${ofCase}/files`, raw: c.pdf, headers: { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="bilag.pdf"' } },
    uploadFiles: { method: 'post', path: `${ofCase}/files/several`, raw: parts, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } },
    getReport: get(`/reports/${t.reportId}`), getReportPdf: get(`/reports/${t.reportId}/pdf`),
    ...acts,
    raiseConcern: post(`${ofCase}/concerns`, { toldTo: 'notification', whom: 'Borgercenter', toldAt: '2026-01-01T08:00:00.000Z', aboutLeader: false, shownToOffer: false }),
    listWorkingNotes: get(`${ofCase}/working-notes`), writeWorkingNote: { method: 'put', path: `${ofCase}/working-notes/n1`, body: { text: 'x', requirementIds: [], version: 0 } },
    getEvaluation: get(`${ofCase}/evaluation`), writeEvaluation: { method: 'put', path: `${ofCase}/evaluation`, body: { hours: 1, worth: '', drop: '', version: 99 } },
    getJournal: get(`${ofCase}/journal`), getHoldings: get(`${ofCase}/holdings`), getAccessBundle: get(`${ofCase}/access-bundle`), listConflicts: get(`${ofCase}/conflicts`), listReusableTexts: get(`${ofCase}/reusable`),
    wantToTry: post(`/learnings/${c.sharedLearningId}/want-to-try`, { offerId: t.offerId }), withdrawLearning: post(`/learnings/${t.learningId}/withdraw`), listWishes: get(`/offers/${t.offerId}/wishes`),
    getOverview: get('/overview'), getOverviewTable: get('/overview/table'), getOverviewWorkbook: get('/overview/workbook'), getTrends: get('/overview/trends'),
    lookAtOverview: post('/overview/look', { at: '2026-01-01T08:00:00.000Z' }), getPatterns: get('/overview/patterns'),
    listRounds: get('/rounds'), getRound: get(`/rounds/${c.roundId}`), listRoundOffers: get(`/rounds/${c.roundId}/offers`), listRoundWeeks: get(`/rounds/${c.roundId}/weeks`),
    previewRound: post('/rounds/preview', round), makeRound: post('/rounds', { name: 'Matrix', ...round }),
    startRound: post(`/rounds/${c.roundId}/start`), retryRound: post(`/rounds/${c.roundId}/retry`),
    ...Object.fromEntries(['pause', 'resume', 'cancel'].map((act) => [`${act}Round`, post(`/rounds/${c.roundId}/${act}`, { reason: 'x' })])),
    listPeople: get('/people?role=auditor'), registerPerson: post('/people', { name: 'Ny Person', email: 'mads.oestergaard@sof.example', title: 'x' }),
    listFunctions: get(`/functions?unitKind=offer&unitId=${t.offerId}`), giveFunction: post('/functions', { unit: { kind: 'offer', id: t.offerId }, function: 'staff', personId: nobody }),
    endFunction: post(`/functions/${t.staffHoldingId}/end`, { lastDay: past }),
    getPersonData: get(`/people/${t.personId}/data`), listRoles: get(`/people/${t.personId}/roles`), giveRole: post(`/people/${t.personId}/roles`, { role: 'reader', fromDay: past }), endRole: post(`/roles/${t.roleHoldingId}/end`, { lastDay: past }),
    listAbsences: get(`/people/${t.personId}/absences`), registerAbsence: post(`/people/${t.personId}/absences`, { deputyId: nobody, lastDay: past }), endAbsence: post(`/absences/${t.absenceId}/end`, { lastDay: past }),
    listOrganisationalEvents: get('/organisational-events'), registerOrganisationalEvent: post('/organisational-events', { change: { kind: 'closes', offerId: t.offerId }, on: past }),
    moveOrganisationalEvent: post(`/organisational-events/${c.eventId}/move`, { on: past }), withdrawOrganisationalEvent: post(`/organisational-events/${c.eventId}/withdraw`),
    listAuditorCorps: get('/auditor-corps'), getAuditor: get(`/auditor-corps/${t.auditorId}`), changeAuditorTerms: post(`/auditor-corps/${t.auditorId}/terms`, { version: 99, auditsAYear: 2 }),
    listWebhooks: get('/administration/webhooks'), getWebhook: get(webhook), makeWebhook: post('/administration/webhooks', { name: 'x', url: 'http://a.example/' }), changeWebhook: { method: 'put', path: webhook, body: { name: 'x', url: 'https://a.example/', kinds: [], on: true, version: 99 } },
    rotateWebhookSecret: post(`${webhook}/rotate`), pingWebhook: post(`${webhook}/ping`), replayWebhook: post(`${webhook}/replay`, { from: '2001-01-02T00:00:00.000Z', to: '2001-01-01T00:00:00.000Z' }),
    listRefusals: get('/refusals'), listTrail: get('/administration/trail'), decodePayloads: post('/codec/decode', { payloads: [] }), encodePayloads: post('/codec/encode', { payloads: [] }), getPolicy: get('/administration/policy'), listPolicyVersions: get('/administration/policy/versions'),
    changePolicy: { method: 'put', path: '/administration/policy', body: { basedOn: 99, policy: defaultPolicy, reason: 'x' } }, listNoticeLog: get('/administration/notices'), listOwedWork: get('/administration/owed-work'), listMails: get('/administration/mails'), getMail: get(`/administration/mails/${c.mailId}`), sendMailAgain: post(`/administration/mails/${c.mailId}/send-again`), noteMailBounced: post(`/administration/mails/${c.mailId}/bounced`), getMailChoice: get('/mail-choice'), chooseMails: { method: 'put', path: '/mail-choice', body: { choice: 'atOnce' } }, tryOwedWorkAgain: post('/administration/owed-work/try-again', { accreditationId: t.caseId, owedId: 'startLetter/1' }),
    draftQualityModel: post('/quality-models', c.model), rewriteQualityModel: { method: 'put', path: `/quality-models/${c.modelId}`, body: { basedOn: sha256, model: c.model } }, correctSupervisionModel: post(`/supervision/models/${c.supervisionVersion}/corrections`, { version: 'matrix', corrections: [{ id: 'nothing', text: 'x', source: null }] }),
    openHearingQualityModel: post(`/quality-models/${c.modelId}/open-hearing`), sendBackQualityModel: post(`/quality-models/${c.modelId}/send-back`), approveQualityModel: post(`/quality-models/${c.modelId}/approve`), putInForceQualityModel: post(`/quality-models/${c.modelId}/put-in-force`),
    chooseQualityModelDay: post(`/quality-models/${c.modelId}/choose-day`, { on: past }), takeBackQualityModelDay: post(`/quality-models/${c.modelId}/take-back-day`),
  }
}
