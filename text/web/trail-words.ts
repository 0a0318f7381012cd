// What each row of the trail tells, by its action: acts by their buttons' words, the rest here.
import { actNames } from '../acts.ts'
import { accountText } from './account.ts'
import { roundsText } from './rounds.ts'
import { supervisionActNames } from './supervision-acts.ts'

const reads = {
  getAccreditation: 'Så forløbet', getTimeline: 'Så historikken', getContents: 'Så tekster', getVersions: 'Så tidligere udgaver af en tekst', getAudit: 'Så auditten', listFiles: 'Så listen over filer', listReports: 'Så listen over dokumenter',
  getStageTexts: 'Hentede trinets tekster som PDF', listConcerns: 'Så akutte bekymringer', getCitizensLetter: 'Hentede brevet til borgere', listWorkingNotes: 'Så arbejdsnotater', getJournal: 'Så journalen', getHoldings: 'Så, hvad sagen rummer', listConflicts: 'Så habilitet',
  listReusableTexts: 'Så tekster til genbrug', getSupervisionForTeam: 'Så tilsynet ved siden af auditten', getReport: 'Så et dokuments oplysninger', getReportPdf: 'Hentede et dokument', getFile: 'Hentede en fil', getSupervisionFile: 'Hentede en fil fra tilsynet',
  getSupervision: 'Så tilsynet', getSupervisionHistory: 'Så tilsynets tidligere år', getSupervisionTimeline: 'Så tilsynets historik', getSupervisionOverview: 'Hentede overblik over tilsynet', getSideBySide: 'Så begge processer side om side',
  getAccount: 'Så en persons adgang', listRoles: 'Så en persons side', listAbsences: 'Så en persons fravær', getAuditor: 'Så en auditors side', listRefusals: 'Så afviste handlinger', listNoticeLog: 'Så sendte beskeder', listMails: 'Så mails', getMail: 'Så en mail', listTrail: 'Så sporet',
  getAccessBundle: 'Åbnede sagens aktindsigt', getPersonData: 'Hentede alt om en person', getReportBundle: 'Hentede rapporter samlet', getOverviewTable: 'Hentede overblikket som CSV', getOverviewWorkbook: 'Hentede overblikket som Excel', getSupervisionsOverview: 'Hentede overblik over tilsyn', listEarlierAudits: 'Så tilbuddets side', getImportTemplate: 'Hentede et regneark til indlæsning', exportList: 'Hentede en liste',
} as const
const changes = {
  signIn: 'Loggede ind', functionGiven: 'Funktion givet', functionEnded: 'Funktion afsluttet', roleGiven: 'Rolle givet', roleEnded: 'Rolle afsluttet', absenceRegistered: 'Fravær registreret', absenceEnded: 'Fravær afsluttet', personRegistered: 'Person oprettet',
  ...accountText.whatChanged,
  settingChanged: 'Indstilling ændret', organisationalEvent: 'Ændring af tilbud registreret', qualityModelDay: 'Dag for kvalitetsmodel valgt', learningEvent: 'Arrangement ændret', changeAuditorTerms: 'Aftale med auditor ændret', tryOwedWorkAgain: 'Bad om nyt forsøg', askedAgain: 'Bad om at sende en mail igen', bounced: 'Mail registreret som kommet retur',
  raiseConcern: 'Akut bekymring registreret', writeWorkingNote: 'Arbejdsnotat skrevet', wantToTry: 'Ønske om at prøve det samme', withdrawLearning: 'Deling trukket tilbage', uploadFile: 'Fil lagt op', upload: 'Fil lagt op', uploadSupervisionFile: 'Fil lagt op i tilsynet', issueRoundSummary: 'Opsamling udsendt', writeRoundSummary: 'Opsamling skrevet',
  draftModel: 'Ny udgave af kvalitetsmodellen', rewriteModel: 'Kvalitetsmodel rettet', openHearing: 'Kvalitetsmodel sendt i høring', sendBack: 'Kvalitetsmodel sendt tilbage', approve: 'Kvalitetsmodel godkendt', putInForce: 'Kvalitetsmodel sat i kraft', correctSupervisionModel: 'Socialtilsynets model rettet',
  start: 'Forløb startet', tidied: 'Ryddede op', keepEarlierYears: 'Regneark med tidligere år lagt op', loadEarlierYears: 'Tidligere år indlæst', keepImport: 'Regneark lagt op', loadImport: 'Liste indlæst fra regneark',
  makeWebhook: 'Webhook lavet', changeWebhook: 'Webhook rettet', rotateWebhookSecret: 'Hemmelighed til webhook skiftet', pingWebhook: 'Prøve sendt til webhook', replayWebhook: 'Periode sendt igen til webhook',
} as const
const supervision: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(supervisionActNames).map(([type, name]) => [`supervision${type.charAt(0).toUpperCase()}${type.slice(1)}`, `Tilsyn: ${name}`]))
const circle: Readonly<Record<string, string>> = { overview: 'Så fortrolige besøg', list: 'Så fortrolige besøg', looks: 'Så, hvem der har set', circle: 'Så fortrolighedskredsen', nameToCircle: 'Optog i fortrolighedskredsen', leaveCircle: 'Ud af fortrolighedskredsen', enterSecretVisit: 'Fortroligt besøg skrevet ind', withdrawSecretVisit: 'Fortroligt besøg trukket tilbage', beginSecretVisit: 'Fortroligt besøg begyndt' }

const words: Readonly<Record<string, string>> = { ...supervision, ...actNames, ...changes, ...reads }

/** What was done, in words; an action that has none is said by its code. */
export const trailAction = (action: string, thing: string): string => {
  const own = thing === 'circle' ? circle : thing === 'round' ? roundsText.events : {}
  return Object.hasOwn(own, action) ? (own as Readonly<Record<string, string>>)[action] ?? action : Object.hasOwn(words, action) ? words[action] ?? action : action
}
/** The actions that can be chosen, by their words. */
export const trailActions: readonly (readonly [string, string])[] = Object.entries(words).sort(([, a], [, b]) => a.localeCompare(b, 'da'))
