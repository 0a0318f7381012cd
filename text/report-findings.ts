// The Danish sentences of the audit report's findings, conclusion and annexes. Words shared by all chapters: report.ts.
import type { Outcome } from '../domain/accreditation/acts.ts'
import type { LocalDate } from '../domain/deadlines/types.ts'
import { longDate, outcomeWords } from './report.ts'

export const feedbackText = {
  practiceLead: 'Kapitlet siger, hvad auditteamet så og hørte i hverdagen, krav for krav.',
  descriptionLead: 'Kapitlet siger, hvordan tilbuddets egen kvalitetsbeskrivelse svarer på kravene. Beskrivelsen er ikke gengivet; der henvises til kapitlerne i den.',
  practiceNotExamined: (requirements: string): string => `Praksis er ikke belyst for ${requirements}.`,
  descriptionNotExamined: (requirements: string): string => `Beskrivelsen er ikke vurderet for ${requirements}.`,
  evidence: (numbers: string): string => `Vidnesbyrd: ${numbers}`,
  noEvidence: 'Vidnesbyrd: ingen angivet',
  assessedAgain: 'Vurderingen er foretaget på ny af en anden auditor.',
  notExamined: (reason: string): string => `Ikke belyst: ${reason}`,
  references: {
    touched: (where: string | undefined): string => (where === undefined ? 'Kravet er berørt i tilbuddets kvalitetsbeskrivelse.' : `Tilbuddets kvalitetsbeskrivelse: ${where}.`),
    standsInDocument: (where: string | undefined): string => (where === undefined ? 'Det står i et dokument, tilbuddet allerede har.' : `Det står her: ${where}.`),
    notDescribed: 'Ikke beskrevet.',
  },
  unchanged: 'Uændret siden sidste forløb.',
} as const

export const overviewText = {
  lead: 'Tabellen viser de tre par for hvert relevant krav.',
  questions: 'Parrenes spørgsmål',
  caption: 'Overensstemmelse mellem model, beskrivelse og praksis',
  counts: 'Vurderingerne talt op',
  countsCaption: 'Antal krav med hver vurdering, par for par',
  countsTable: 'Tallene i figuren',
  pair: 'Par',
  legend: 'Tegnene i tabellen',
  focusLegend: 'Fokuskrav: alle tre par er vurderet',
  notExamined: 'Ikke belyst, og hvorfor',
  defaultReason: 'Ikke valgt i denne audit',
  reason: (reason: string, pairs: string, requirements: string): string => `${reason}: ${pairs} for ${requirements}.`,
  allExamined: 'Alle par er belyst.',
  noRequirements: 'Der er ingen relevante krav.',
} as const

export const correctionText = {
  lead: (version: number, issued: string): string => `Denne version erstatter version ${version}, udsendt ${issued}. Den tidligere fil er uændret i registret. Her står, hvad der er rettet, og hvorfor.`,
  hash: 'Den tidligere fils SHA-256',
  reason: (text: string): string => `Begrundelse: ${text}`,
  caption: (place: string): string => `Rettelse i ${place}`,
} as const

export const outcomeText = {
  goodPracticeLead: 'Praksis, som virker særlig godt, og som andre kan lære af.',
  noGoodPractice: 'Auditteamet har ikke fremhævet særlig god praksis i denne audit.',
  discordances: 'Uoverensstemmelser',
  noFindings: 'Der er ikke registreret vurderinger.',
  noDiscordances: 'Auditteamet har ikke fundet uoverensstemmelser.',
  opportunities: 'Udviklingsmuligheder',
  noOpportunities: 'Auditteamet peger ikke på særlige udviklingsmuligheder.',
  opportunitiesLead: 'Forslag til tilbuddets videre arbejde. De skal ikke besvares og følges ikke op.',
  conclusion: 'Konklusion',
  recommendation: 'Indstilling',
  recommendationProposed: 'Forslag til indstilling',
  recommends: (outcome: Outcome): string => `Auditteamet indstiller: ${outcomeWords[outcome]}`,
  proposes: (outcome: Outcome): string => `Auditteamet foreslår at indstille: ${outcomeWords[outcome]}`,
  noRecommendation: 'Auditteamet har ikke skrevet en indstilling endnu.',
  changed: (from: Outcome): string => `Indstillingen er ændret efter høringen. I udkastet stod der: ${outcomeWords[from]}.`,
  decision: 'Beslutningen om akkreditering træffes af en anden end dem, der har gennemført audit. Den står i et selvstændigt dokument.',
  noDisagreements: 'Der er ingen uenigheder, som ikke er løst.',
  disagreementsLead: 'Her står det, som tilbuddet og auditteamet ser forskelligt på.',
  offerView: 'Tilbuddets syn',
  teamView: 'Auditteamets syn',
  disagreement: (number: number): string => `Uenighed ${number}`,
  noFollowUp: 'Ingen opfølgning',
  noFollowUpText: 'Der er ingen uoverensstemmelser, som skal følges op. Der laves ingen handlingsplan.',
  followUpAwaited: 'Tilbuddet laver en handlingsplan efter beslutningen om akkreditering.',
  followUpDeadline: (date: LocalDate): string => `Uoverensstemmelserne skal være lukket senest ${longDate(date)}.`,
  planCaption: 'Handlingsplan',
  planColumns: { number: 'Nr.', what: 'Hvad', owner: 'Ansvarlig', due: 'Frist', status: 'Status' },
  pointStatus: { agreed: 'Aftalt', reportedDone: 'Meldt udført', verified: 'Bekræftet' },
  noPoints: 'Der er ikke skrevet punkter i handlingsplanen endnu.',
  learningLead: 'Forslag til, hvad andre kan lære. Intet deles, før tilbuddet har set den præcise tekst og sagt ja.',
  noLearning: 'Der er ikke foreslået læring til deling.',
  learningKinds: { goodPractice: 'Særlig god praksis', trial: 'Prøvehandling', method: 'Metode', lesson: 'Erfaring' },
} as const

export const hearingText = {
  none: 'Udkastet har ikke været i høring endnu.',
  lead: 'Hver bemærkning er gengivet, som den er skrevet, og besvaret af auditteamet.',
  round: (round: number): string => (round === 1 ? 'Høring' : `${round}. høring`),
  period: (span: string): string => `Høringen løb fra ${span}.`,
  periodOpen: (span: string): string => `Høringen løber fra ${span}.`,
  about: (text: string): string => `Høringen gjaldt: ${text}`,
  noRemarks: (on: LocalDate | undefined): string => `Ingen bemærkninger.${on === undefined ? '' : ` Det svarede tilbuddet ${longDate(on)}.`}`,
  silence: (on: LocalDate | undefined): string => `Ingen bemærkninger. Tilbuddet svarede ikke inden fristen${on === undefined ? '' : `, og høringen blev lukket ${longDate(on)}`}.`,
  noneYet: 'Der er ikke kommet bemærkninger endnu.',
  remark: (number: number, where: string, by: string, on: LocalDate): string => `Bemærkning ${number} til ${where}, skrevet af ${by} ${longDate(on)}`,
  late: 'Bemærkningen kom efter fristen og er gengivet uden svar.',
  lateAccepted: (reason: string): string => `Bemærkningen kom efter fristen og er taget med alligevel: ${reason}`,
  unanswered: 'Bemærkningen er ikke besvaret endnu.',
  answer: { followed: 'Taget til følge', partlyFollowed: 'Taget delvist til følge', notFollowed: 'Ikke taget til følge' },
  answeredBy: (by: string, on: LocalDate): string => `Besvaret af ${by} ${longDate(on)}`,
  changeCaption: (number: number): string => `Teksten før og efter bemærkning ${number}`,
} as const

export const sourcesText = {
  evidence: 'Vidnesbyrd og hvor de er brugt',
  evidenceCaption: 'Hvad der blev set, hørt og læst, og hvilke krav det er brugt til',
  evidenceHead: (number: string, kind: string, date: LocalDate): string => `${number}, ${kind}, ${longDate(date)}`,
  seen: 'Hvad blev set, hørt eller læst',
  usedFor: 'Brugt til',
  notUsed: 'Ikke brugt i en vurdering',
  other: 'Andre kilder',
  otherCaption: 'Undersøgelser, registre og tidligere rapporter',
  title: 'Kilde',
  from: 'Fra',
  note: 'Bemærkning',
  noOther: 'Der er ikke brugt andre kilder.',
  attachment: 'Rapportens oplysninger i maskinlæsbar form',
  check: 'Er filen ægte?',
  checkText: 'Enhver, der har filen, kan kontrollere, at den er udsendt af akkrediteringen og er uændret: vælg filen på siden /verify i systemet, eller slå filens SHA-256-kontroltal op samme sted. Siden viser ikke, hvem rapporten handler om.',
} as const
