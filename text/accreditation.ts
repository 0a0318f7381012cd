// The Danish names of everything a case consists of: stages, steps, turns, deadlines, duties, roles, findings, texts.
import type { Duty, Grade } from '../domain/accreditation/acts.ts'
import type { ContentKind } from '../domain/accreditation/facts.ts'
import type { DeadlineKind } from '../domain/accreditation/policy.ts'
import type { CaseRole } from '../domain/accreditation/roles.ts'
import type { Stage, Step, Turn } from '../domain/accreditation/stages.ts'
import { gradeWords } from './report.ts'

export { outcomeWords as outcomeNames, pairWords as pairNames, sectionWords as sectionNames } from './report.ts'

export const stageNames: Readonly<Record<Stage, string>> = {
  qualityModel: 'Kvalitetsmodel',
  localDevelopment: 'Lokal udvikling',
  qualityDescription: 'Kvalitetsbeskrivelse',
  audit: 'Audit',
  report: 'Auditrapport',
  learning: 'Læring',
  completed: 'Afsluttet',
  cancelled: 'Afbrudt',
}

/** Where a case stands inside its stage. */
export const stepNames: Readonly<Record<Step, string>> = {
  confirming: 'Kvalitetsmodellen skal bekræftes modtaget',
  developing: 'Lokal udvikling i gang',
  writing: 'Kvalitetsbeskrivelsen skrives',
  submitted: 'Kvalitetsbeskrivelsen er indsendt',
  preparing: 'Audit forberedes',
  auditing: 'Audit er i gang',
  drafting: 'Udkast til auditrapport skrives',
  qualityCheck: 'Udkastet kvalitetssikres',
  checked: 'Udkastet er kvalitetssikret',
  hearing: 'Udkastet er i høring',
  answering: 'Bemærkningerne besvares',
  issuing: 'Den endelige rapport gøres klar',
  deciding: 'Beslutning om akkreditering',
  planning: 'Handlingsplanen aftales',
  followUp: 'Handlingsplanen gennemføres',
  sharing: 'Læring vælges til deling',
  closing: 'Forløbet afsluttes',
  ended: 'Forløbet er slut',
}

/** Whose turn it is, as a case's status. */
export const turnNames: Readonly<Record<Turn, string>> = {
  offer: 'Afventer tilbuddet',
  secretariat: 'Afventer sekretariatet',
  auditTeam: 'Afventer auditteamet',
  qualityChecker: 'Afventer kvalitetssikring',
  decider: 'Afventer beslutningen',
  nobody: 'Afventer ingen',
}

export const statusNames = {
  notStarted: 'Ikke startet',
  underWay: 'I gang',
  inHearing: 'I høring',
  late: 'Forsinket',
  paused: 'På pause',
  completed: 'Afsluttet',
  cancelled: 'Afbrudt',
} as const

/** Why a case was cut off that nobody cancelled (domain.md §3; the glossary's Afbrudt). */
export const endedBecauseText = { offerClosed: 'Afbrudt: tilbuddet er lukket', offerMerged: 'Afbrudt: tilbuddet er lagt sammen med et andet' } as const

/** What a list says of a case in a few words. A late one names who is waited for (domain.md §8). */
export function statusText(row: { readonly endedBecause?: keyof typeof endedBecauseText | null; readonly stage: Stage; readonly step: Step; readonly turn: Turn; readonly paused: boolean; readonly late: boolean }): string {
  if (row.endedBecause) return endedBecauseText[row.endedBecause]
  if (row.stage === 'completed' || row.stage === 'cancelled') return statusNames[row.stage]
  if (row.paused) return statusNames.paused
  if (row.late) return `${statusNames.late}: ${turnNames[row.turn].charAt(0).toLowerCase()}${turnNames[row.turn].slice(1)}`
  return row.step === 'hearing' ? statusNames.inHearing : turnNames[row.turn]
}

/** What a deadline is for, as the thing to do before it. */
export const deadlineNames: Readonly<Record<DeadlineKind, string>> = {
  confirmModel: 'Bekræft modtagelse af kvalitetsmodellen',
  finishDevelopment: 'Afslut lokal udvikling',
  submitDescription: 'Indsend kvalitetsbeskrivelsen',
  takeBasis: 'Godkend kvalitetsbeskrivelsen som auditgrundlag',
  prepareAudit: 'Udpeg auditteam og fastsæt auditdag',
  declareImpartiality: 'Erklær habilitet',
  sendProgramme: 'Send auditprogrammet',
  closeAudit: 'Afslut audit',
  draftReport: 'Send udkastet til kvalitetssikring',
  qualityCheck: 'Kvalitetssikr udkastet',
  sendToHearing: 'Send udkastet i høring',
  hearing: 'Afgiv høringssvar',
  answerRemarks: 'Besvar bemærkningerne',
  issueReport: 'Udsend den endelige rapport',
  decide: 'Træf beslutning om akkreditering',
  agreeActionPlan: 'Aftal handlingsplan',
  closeActionPlan: 'Luk handlingsplanen',
  share: 'Vælg, hvad der skal deles',
  finish: 'Afslut forløbet',
}

/** Duties that can be handed over to another person. */
export const dutyNames: Readonly<Record<Duty, string>> = {
  consultant: 'Kvalitetskonsulent',
  leadAuditor: 'Ledende auditor',
  qualityChecker: 'Kvalitetssikring',
  decider: 'Beslutningstager',
  deputyDecider: 'Stedfortræder for beslutningstageren',
}

/** What a person is in a case. */
export const roleNames: Readonly<Record<CaseRole, string>> = {
  manager: 'Tilbuddets leder',
  staff: 'Medarbejder i tilbuddet',
  lineManager: 'Nærmeste leder',
  boardChair: 'Bestyrelsens formand',
  municipalContact: 'Kommunens kontaktperson',
  consultant: 'Kvalitetskonsulent',
  secretariatHead: 'Sekretariatsleder',
  administrator: 'Administrator',
  reader: 'Læser',
  leadAuditor: 'Ledende auditor',
  auditor: 'Auditor',
  qualityChecker: 'Kvalitetssikrer',
  decider: 'Beslutningstager',
  deputyDecider: 'Stedfortræder for beslutningstageren',
  system: 'Systemet',
}

// The report's words may be broken in a narrow column; on a page the browser does that.
const plain = (word: string): string => word.replaceAll('\u00AD', '')
export const gradeNames: Readonly<Record<Grade, string>> = {
  concordance: plain(gradeWords.concordance),
  minorDiscordance: plain(gradeWords.minorDiscordance),
  majorDiscordance: plain(gradeWords.majorDiscordance),
  notExamined: plain(gradeWords.notExamined),
}

/** Kinds of text in a case. */
export const contentNames: Readonly<Record<ContentKind, string>> = {
  trial: 'Prøvehandling',
  workshop: 'Workshop',
  focusWish: 'Ønske om fokuskrav',
  chapter: 'Kapitel i kvalitetsbeskrivelsen',
  tick: 'Krav i kvalitetsbeskrivelsen',
  declaration: 'Habilitetserklæring',
  objection: 'Indsigelse mod auditor',
  programmeItem: 'Punkt i auditprogrammet',
  evidence: 'Vidnesbyrd',
  peopleMet: 'Mødt under audit',
  finding: 'Vurdering',
  reportText: 'Tekst i auditrapporten',
  remark: 'Bemærkning i høringen',
  noRemarks: 'Ingen bemærkninger',
  answer: 'Svar på bemærkning',
  actionPoint: 'Punkt i handlingsplanen',
  pointMoved: 'Flyttet dato i handlingsplanen',
  correction: 'Rettelse af den udsendte rapport',
  pointDone: 'Punkt meldt udført',
  pointVerified: 'Punkt bekræftet',
  extract: 'Uddrag til deling',
  consent: 'Svar på deling',
  reason: 'Begrundelse',
  notRelevantReason: 'Begrundelse for, at et krav ikke er relevant',
}
