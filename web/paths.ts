// Every address of the pages, and nothing else builds one. Danish words, as a person sees them in the address bar.
import type { ActType } from '../domain/accreditation/acts.ts'
import type { ActiveStage } from '../domain/accreditation/stages.ts'
import type { ImportKind } from '../domain/imports/plan.ts'

type Query = Readonly<Record<string, string | number | undefined>>

/** An address with what is given of the query; nothing for what is empty. */
export const withQuery = (path: string, query: Query): string => {
  const given = Object.entries(query).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, String(value)] as [string, string]]))
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`
}

const kebab = (type: string): string => type.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const caseBase = (id: string): string => `/forloeb/${encodeURIComponent(id)}`

/** What is loaded from a spreadsheet, as the address bar says it. */
export const importWords: Readonly<Record<ImportKind, string>> = { offers: 'tilbud' }

export const paths = {
  start: '/',
  signIn: '/log-ind',
  signOut: '/log-ud',
  provider: (id: string, query: Query = {}): string => withQuery(`/log-ind/udbyder/${encodeURIComponent(id)}`, query),
  providerAnswer: (id: string): string => `/log-ind/udbyder/${encodeURIComponent(id)}/svar`,
  providerLink: '/log-ind/tilknyt',
  forgotten: '/glemt-adgangskode',
  myAccess: '/min-adgang',
  myPassword: '/min-adgang/adgangskode',
  addPasskey: '/min-adgang/noegler',
  passkeyToAdd: '/min-adgang/noegler/valg',
  removePasskey: '/min-adgang/noegler/fjern',
  passkeySignIn: '/log-ind/noegle',
  passkeyToSignIn: '/log-ind/noegle/valg',
  signInCode: '/log-ind/kode',
  prove: '/log-ind/igen',
  mySecondFactor: '/min-adgang/kode-app',
  myTokens: '/min-adgang/tokens',
  myCalendar: '/min-adgang/kalender',
  passwordLink: '/adgang',
  passwordLinkWith: (secret: string): string => withQuery('/adgang', { kode: secret }),
  accessibility: '/tilgaengelighed',
  corps: (query: Query = {}): string => withQuery('/auditorkorps', query),
  auditor: (id: string): string => `/auditorkorps/${encodeURIComponent(id)}`,
  events: (query: Query = {}): string => withQuery('/haendelser', query),
  newEvent: (kind: string): string => `/haendelser/ny/${kind}`,
  event: (id: string): string => `/haendelser/${id}`,
  conflicts: (id: string): string => `${caseBase(id)}/habilitet`,
  help: '/hjaelp',
  guide: (id: string, step = 1): string => `/hjaelp/${id}/${step}`,
  guideSeen: (id: string): string => `/hjaelp/${id}/set`,
  notices: '/beskeder',
  cases: '/forloeb',
  newCase: '/forloeb/nyt',
  overview: (query: Query = {}): string => withQuery('/overblik', query),
  overviewSeen: '/overblik/set',
  overviewZip: '/overblik/rapporter',
  overviewAcross: '/overblik/paa-tvaers',
  overviewXlsx: (query: Query = {}): string => withQuery('/overblik/regneark', query),
  overviewCsv: (query: Query = {}): string => withQuery('/overblik/tabel', query),
  supervisions: (query: Query = {}): string => withQuery('/tilsyn', query),
  supervisionsPdf: (query: Query = {}): string => withQuery('/tilsyn-overblik', query),
  supervision: (offerId: string, query: Query = {}): string => withQuery(`/tilsyn/${encodeURIComponent(offerId)}`, query),
  supervisionAct: (offerId: string, type: string, query: Query = {}): string => withQuery(`/tilsyn/${encodeURIComponent(offerId)}/handling/${kebab(type)}`, query),
  supervisionFile: (offerId: string, fileId: string): string => `/tilsyn/${encodeURIComponent(offerId)}/filer/${encodeURIComponent(fileId)}`,
  supervisionPdf: (offerId: string): string => `/tilsyn/${encodeURIComponent(offerId)}/overblik`,
  database: (query: Query = {}): string => withQuery('/akkrediteringsdatabase', query),
  databaseWish: '/akkrediteringsdatabase/oenske',
  learningEvents: (query: Query = {}): string => withQuery('/arrangementer', query),
  newLearningEvent: '/arrangementer/nyt',
  learningEvent: (id: string, query: Query = {}): string => withQuery(`/arrangementer/${encodeURIComponent(id)}`, query),
  editLearningEvent: (id: string): string => `/arrangementer/${encodeURIComponent(id)}/ret`,
  learningEventSignUp: (id: string): string => `/arrangementer/${encodeURIComponent(id)}/tilmelding`,
  cancelLearningEvent: (id: string): string => `/arrangementer/${encodeURIComponent(id)}/aflysning`,
  rounds: '/runder',
  newRound: '/runder/ny',
  round: (id: string, query: Query = {}): string => withQuery(`/runder/${encodeURIComponent(id)}`, query),
  roundSummaries: '/opsamlinger',
  roundSummaryPdf: (id: string): string => `/opsamlinger/${encodeURIComponent(id)}/pdf`,
  roundSummary: (id: string, query: Query = {}): string => withQuery(`/runder/${encodeURIComponent(id)}/opsamling`, query),
  roundSummaryIssue: (id: string): string => `/runder/${encodeURIComponent(id)}/opsamling/udsend`,
  roundSummaryPreview: (id: string): string => `/runder/${encodeURIComponent(id)}/opsamling/pdf`,
  roundZip: (id: string): string => `/runder/${encodeURIComponent(id)}/rapporter`,
  roundAct: (id: string): string => `/runder/${encodeURIComponent(id)}/handling`,
  administration: '/administration',
  offers: (query: Query = {}): string => withQuery('/tilbud', query),
  offer: (id: string, query: Query = {}): string => withQuery(`/tilbud/${encodeURIComponent(id)}`, query),
  people: (query: Query = {}): string => withQuery('/personer', query),
  newPerson: '/personer/ny',
  person: (id: string, query: Query = {}): string => withQuery(`/personer/${encodeURIComponent(id)}`, query),
  account: (id: string): string => `/personer/${encodeURIComponent(id)}/adgang`,
  personData: (id: string): string => `/personer/${encodeURIComponent(id)}/oplysninger`,
  models: '/administration/kvalitetsmodel',
  model: (id: string, query: Query = {}): string => withQuery(`/administration/kvalitetsmodel/${encodeURIComponent(id)}`, query),
  modelChanges: (id: string): string => `/administration/kvalitetsmodel/${encodeURIComponent(id)}/aendringer`,
  modelDraft: (id: string): string => `/administration/kvalitetsmodel/${encodeURIComponent(id)}/ny-udgave`,
  modelDay: (id: string): string => `/administration/kvalitetsmodel/${encodeURIComponent(id)}/dag`,
  modelAct: (id: string): string => `/administration/kvalitetsmodel/${encodeURIComponent(id)}/handling`,
  modelCriterion: (id: string, criterionId: string): string => `/administration/kvalitetsmodel/${encodeURIComponent(id)}/kriterium/${encodeURIComponent(criterionId)}`,
  modelRequirement: (id: string, requirementId: string, query: Query = {}): string => withQuery(`/administration/kvalitetsmodel/${encodeURIComponent(id)}/krav/${encodeURIComponent(requirementId)}`, query),
  policy: (query: Query = {}): string => withQuery('/administration/frister', query),
  editPolicy: '/administration/frister/ret',
  supervisionPolicy: (query: Query = {}): string => withQuery('/administration/socialtilsyn', query),
  editSupervisionPolicy: '/administration/socialtilsyn/ret',
  supervisionModels: '/administration/tilsynsmodeller',
  supervisionModel: (version: string, query: Query = {}): string => withQuery(`/administration/tilsynsmodeller/${encodeURIComponent(version)}`, query),
  checkSupervisionModel: (version: string, query: Query = {}): string => withQuery(`/administration/tilsynsmodeller/${encodeURIComponent(version)}/tjek`, query),
  supervisionCalendar: (query: Query = {}): string => withQuery('/tilsyn-kalender', query),
  earlierYears: (query: Query = {}): string => withQuery('/tilsyn-tidligere-aar', query),
  earlierYearsTemplate: '/tilsyn-tidligere-aar/skabelon',
  earlierYearsUpload: '/tilsyn-tidligere-aar/ark',
  earlierYearsLook: (upload: string): string => `/tilsyn-tidligere-aar/ark/${encodeURIComponent(upload)}`,
  import: (kind: ImportKind, query: Query = {}): string => withQuery(`/indlaesning/${importWords[kind]}`, query),
  importTemplate: (kind: ImportKind, query: Query = {}): string => withQuery(`/indlaesning/${importWords[kind]}/skabelon`, query),
  importUpload: (kind: ImportKind): string => `/indlaesning/${importWords[kind]}/ark`,
  importLook: (kind: ImportKind, upload: string): string => `/indlaesning/${importWords[kind]}/ark/${encodeURIComponent(upload)}`,
  importProgress: '/api/v1/import-progress',
  secretVisits: (query: Query = {}): string => withQuery('/tilsyn-fortroligt', query),
  criterionMap: (query: Query = {}): string => withQuery('/tilsyn-kriterier-og-krav', query),
  editCriterionMap: (query: Query = {}): string => withQuery('/tilsyn-kriterier-og-krav/ret', query),
  sideBySide: (offerId: string): string => `/tilsyn/${encodeURIComponent(offerId)}/side-om-side`,
  owedWork: (query: Query = {}): string => withQuery('/administration/arbejde', query),
  tryOwedWork: '/administration/arbejde/proev-igen',
  mailLog: (query: Query = {}): string => withQuery('/administration/mails', query),
  mail: (id: string, query: Query = {}): string => withQuery(`/administration/mails/${id}`, query),
  mailHtml: (id: string): string => `/administration/mails/${id}/visning`,
  mailChoice: '/min-adgang/mails',
  noticeLog: (query: Query = {}): string => withQuery('/administration/beskeder', query),
  trail: (query: Query = {}): string => withQuery('/administration/spor', query),
  refusalLog: (query: Query = {}): string => withQuery('/administration/afvisninger', query),
  signInFor: (next: string): string => withQuery('/log-ind', { next: next === '/' ? undefined : next }),
  casesWith: (query: Query): string => withQuery('/forloeb', query),
  newCaseFor: (offerId: string): string => withQuery('/forloeb/nyt', { tilbud: offerId }),
  case: caseBase,
  act: (id: string, type: ActType, query: Query = {}): string => withQuery(`${caseBase(id)}/handling/${kebab(type)}`, query),
  auditDayFile: (id: string): string => `${caseBase(id)}/auditdag/kalender`,
  description: (id: string): string => `${caseBase(id)}/kvalitetsbeskrivelse`,
  /** The chapter that holds a requirement, found by the requirement alone. */
  descriptionOf: (id: string, requirementId: string): string => withQuery(`${caseBase(id)}/kvalitetsbeskrivelse`, { krav: requirementId }),
  chapter: (id: string, criterionId: string, query: Query = {}): string => withQuery(`${caseBase(id)}/kvalitetsbeskrivelse/${encodeURIComponent(criterionId)}`, query),
  chapterVersions: (id: string, criterionId: string, query: Query = {}): string => withQuery(`${caseBase(id)}/kvalitetsbeskrivelse/${encodeURIComponent(criterionId)}/versioner`, query),
  trials: (id: string, query: Query = {}): string => withQuery(`${caseBase(id)}/proevehandlinger`, query),
  hearing: (id: string, query: Query = {}): string => withQuery(`${caseBase(id)}/hoering`, query),
  reportPage: (id: string, query: Query = {}): string => withQuery(`${caseBase(id)}/rapport`, query),
  plan: (id: string, query: Query = {}): string => withQuery(`${caseBase(id)}/handlingsplan`, query),
  stage: (id: string, stage: ActiveStage): string => `${caseBase(id)}/trin/${kebab(stage)}`,
  stagePdf: (id: string, stage: ActiveStage): string => `${caseBase(id)}/trin/${kebab(stage)}/pdf`,
  timeline: (id: string, query: Query = {}): string => withQuery(`${caseBase(id)}/historik`, query),
  concern: (id: string, query: Query = {}): string => withQuery(`${caseBase(id)}/akut-bekymring`, query),
  notes: (id: string, query: Query = {}): string => withQuery(`${caseBase(id)}/arbejdsnotater`, query),
  evaluation: (id: string, query: Query = {}): string => withQuery(`${caseBase(id)}/evaluering`, query),
  journal: (id: string, query: Query = {}): string => withQuery(`${caseBase(id)}/journal`, query),
  access: (id: string): string => `${caseBase(id)}/aktindsigt`,
  auditDay: (id: string): string => `${caseBase(id)}/auditdag`,
  audit: (id: string, query: Query = {}): string => withQuery(`${caseBase(id)}/audit`, query),
  auditRequirement: (id: string, requirement: string): string => `${caseBase(id)}/audit/krav/${encodeURIComponent(requirement)}`,
  letter: (id: string): string => `${caseBase(id)}/information-til-borgere`,
  live: (id: string, seq: number): string => withQuery(`${caseBase(id)}/live`, { fra: seq }),
  report: (id: string): string => `/rapporter/${encodeURIComponent(id)}/pdf`,
  file: (id: string, fileId: string): string => `${caseBase(id)}/filer/${encodeURIComponent(fileId)}`,
} as const

/** What a list can be taken along as. */
export const sheetKinds = ['xlsx', 'csv'] as const
export type SheetKind = (typeof sheetKinds)[number]
/** A list's address as a file. */
export const asSheet = (list: string, kind: SheetKind): string => `${list}${list.includes('?') ? '&' : '?'}som=${kind}`

/** The routes behind {@link paths}, in Express' notation. */
export const routes = {
  newEvent: '/haendelser/ny/:kind', event: '/haendelser/:event', conflicts: '/forloeb/:id/habilitet',
  auditor: '/auditorkorps/:id',
  learningEvent: '/arrangementer/:id', editLearningEvent: '/arrangementer/:id/ret', learningEventSignUp: '/arrangementer/:id/tilmelding', cancelLearningEvent: '/arrangementer/:id/aflysning',
  model: '/administration/kvalitetsmodel/:id', modelChanges: '/administration/kvalitetsmodel/:id/aendringer', modelDraft: '/administration/kvalitetsmodel/:id/ny-udgave', modelAct: '/administration/kvalitetsmodel/:id/handling', modelDay: '/administration/kvalitetsmodel/:id/dag', modelRequirement: '/administration/kvalitetsmodel/:id/krav/:requirement', modelCriterion: '/administration/kvalitetsmodel/:id/kriterium/:criterion',
  supervision: '/tilsyn/:id', supervisionAct: '/tilsyn/:id/handling/:act', supervisionFile: '/tilsyn/:id/filer/:fileId', supervisionPdf: '/tilsyn/:id/overblik', sideBySide: '/tilsyn/:id/side-om-side', supervisionModel: '/administration/tilsynsmodeller/:version', checkSupervisionModel: '/administration/tilsynsmodeller/:version/tjek', earlierYearsLook: '/tilsyn-tidligere-aar/ark/:upload',
  offer: '/tilbud/:id', person: '/personer/:id', account: '/personer/:id/adgang', personData: '/personer/:id/oplysninger',
  guide: '/hjaelp/:guide/:step', guideSeen: '/hjaelp/:guide/set',
  case: '/forloeb/:id', act: '/forloeb/:id/handling/:act', stage: '/forloeb/:id/trin/:stage', stagePdf: '/forloeb/:id/trin/:stage/pdf', timeline: '/forloeb/:id/historik',
  roundSummary: '/runder/:id/opsamling', roundSummaryIssue: '/runder/:id/opsamling/udsend', roundSummaryPreview: '/runder/:id/opsamling/pdf', roundSummaryPdf: '/opsamlinger/:id/pdf',
  round: '/runder/:id', roundAct: '/runder/:id/handling', roundZip: '/runder/:id/rapporter',
  description: '/forloeb/:id/kvalitetsbeskrivelse', chapter: '/forloeb/:id/kvalitetsbeskrivelse/:criterion', chapterVersions: '/forloeb/:id/kvalitetsbeskrivelse/:criterion/versioner', trials: '/forloeb/:id/proevehandlinger', hearing: '/forloeb/:id/hoering', reportPage: '/forloeb/:id/rapport', plan: '/forloeb/:id/handlingsplan',
  audit: '/forloeb/:id/audit', auditDay: '/forloeb/:id/auditdag', auditDayFile: '/forloeb/:id/auditdag/kalender', auditRequirement: '/forloeb/:id/audit/krav/:requirement',
  concern: '/forloeb/:id/akut-bekymring', notes: '/forloeb/:id/arbejdsnotater', evaluation: '/forloeb/:id/evaluering', journal: '/forloeb/:id/journal', access: '/forloeb/:id/aktindsigt', letter: '/forloeb/:id/information-til-borgere',
  live: '/forloeb/:id/live', report: '/rapporter/:id/pdf', file: '/forloeb/:id/filer/:fileId',
} as const

/** `confirm-model` → `confirmModel`. */
export const camel = (word: string): string => word.replaceAll(/-([a-z])/g, (_whole, letter: string) => letter.toUpperCase())

/** A way to come back to, where it is one of ours; else the start page. */
export const ownPath = (given: string | undefined): string => (given !== undefined && /^\/(?![/\\])[\x21-\x7e]*$/.test(given) ? given : paths.start)
