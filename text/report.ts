// Every Danish sentence of the audit report. A soft hyphen (\u00AD) says where a long word may break in a narrow column.
import type { EvidenceKind, Grade, Outcome, Pair, ReportSection } from '../domain/accreditation/acts.ts'
import type { LocalDate } from '../domain/deadlines/types.ts'
import type { RequirementKind } from '../domain/quality-model/model.ts'

const months = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december']

/** A day in words: '2026-12-28' is '28. december 2026'. Anything else is given back as it is. */
export const longDate = (date: LocalDate): string => {
  const [year, month, day] = date.split('-')
  const name = months[Number(month) - 1]
  return name === undefined || day === undefined ? date : `${Number(day)}. ${name} ${year}`
}

/** Two days as a span; one day when they are the same or the second is not known. */
export const dateSpan = (from: LocalDate, to: LocalDate | undefined): string =>
  to === undefined || to === from ? longDate(from) : `${longDate(from)} til ${longDate(to)}`

/** 'a, b og c'. */
export const inRow = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} og ${words.at(-1)}`

export const organisation = 'Københavns Kommune, Socialforvaltningen'

export const gradeWords: Record<Grade, string> = {
  concordance: 'Overens\u00ADstemmelse',
  minorDiscordance: 'Mindre uoverens\u00ADstemmelse',
  majorDiscordance: 'Større uoverens\u00ADstemmelse',
  notExamined: 'Ikke belyst',
}

export const pairWords: Record<Pair, string> = {
  modelDescription: 'Model ↔ beskrivelse',
  descriptionPractice: 'Beskrivelse ↔ praksis',
  modelPractice: 'Model ↔ praksis',
}

export const pairQuestions: Record<Pair, string> = {
  modelDescription: 'Svarer beskrivelsen på kravet?',
  descriptionPractice: 'Gør tilbuddet det, der er beskrevet?',
  modelPractice: 'Lever praksis op til kravet, uanset hvad der er beskrevet?',
}

export const outcomeWords: Record<Outcome, string> = {
  accredited: 'Akkrediteret',
  accreditedWithFollowUp: 'Akkrediteret med opfølgning',
  notYetAccredited: 'Endnu ikke akkrediteret',
}

export const requirementKindWords: Record<RequirementKind, string> = { qualityRequirement: 'Kvalitetskrav', developmentRequirement: 'Udviklingskrav' }
export const evidenceWords: Record<EvidenceKind, string> = { interview: 'Interview', observation: 'Observation', document: 'Dokument' }

export const sectionWords: Record<ReportSection, string> = {
  summary: 'Sammenfatning',
  method: 'Sådan blev audit gennemført',
  notCovered: 'Det blev ikke dækket',
  obstacles: 'Forhindringer undervejs',
  practice: 'Feedback på praksis',
  description: 'Feedback på kvalitetsbeskrivelsen',
  finding: 'Vurdering',
  goodPractice: 'Særlig god praksis',
  opportunities: 'Udviklingsmuligheder',
  conclusion: 'Konklusion og indstilling',
  disagreements: 'Uenigheder',
}

export const chapterTitles = {
  corrections: 'Rettelser i denne version',
  summary: '1. Sammenfatning',
  scope: '2. Formål, omfang og kriterier',
  conduct: '3. Sådan blev audit gennemført',
  practice: '4. Feedback på praksis',
  description: '5. Feedback på kvalitetsbeskrivelsen',
  overview: '6. Overblik: model, beskrivelse og praksis',
  goodPractice: '7. Særlig god praksis',
  discordances: '8. Uoverensstemmelser og udviklingsmuligheder',
  conclusion: '9. Konklusion og indstilling',
  disagreements: '10. Uenigheder, der ikke er løst',
  followUp: '11. Opfølgning',
  learning: '12. Læring',
  hearing: 'Bilag A: Høringssvar og svar',
  sources: 'Bilag B: Datakilder',
} as const

export const reportWords = {
  kind: 'Auditrapport',
  draftMark: 'UDKAST',
  status: { draft: 'Udkast', hearing: 'Udkast i høring', final: 'Endelig rapport' },
  roles: { leadAuditor: 'Ledende auditor', auditor: 'Auditor', qualityChecker: 'Kvalitetssikring' },
  notWritten: 'Der er ikke skrevet noget her.',
  requirement: 'Krav',
  focus: 'Fokuskrav',
  unknownRequirement: (id: string): string => `${id} (ikke i kvalitetsmodellen)`,
} as const

export const frontText = {
  title: (offer: string, year: string): string => `Auditrapport: ${offer}, ${year}`,
  draftTitle: (title: string): string => `UDKAST: ${title}`,
  subject: (offer: string, model: string): string => `Audit af ${offer} efter ${model}`,
  runningFoot: (version: number, date: LocalDate): string => `Version ${version}, ${longDate(date)}`,
  versionLine: (version: number, date: LocalDate): string => `${version} (${longDate(date)})`,
  type: 'Tilbudstype',
  area: 'Målgruppeområde',
  centre: 'Center',
  address: 'Adresse',
  places: 'Pladser',
  cycle: 'Runde og forløb',
  model: 'Kvalitetsmodel',
  modelLine: (title: string, version: string, frozen: LocalDate): string => `${title}, version ${version} (fastlåst ${longDate(frozen)})`,
  started: 'Forløbet begyndte',
  audit: 'Audit',
  auditPending: 'Ikke gennemført endnu',
  hearing: 'Høring',
  issued: 'Udsendt',
  team: 'Auditteam',
  checker: 'Kvalitetssikring',
  version: 'Version',
  replaces: (version: number, issued: LocalDate): string => `Erstatter version ${version}, udsendt ${longDate(issued)}. Hvad der er rettet, og hvorfor, står forrest i rapporten.`,
  caseNumber: 'Sagsnummer',
  foot: 'Akkreditering er Socialforvaltningens eget kvalitetsarbejde. Rapporten er ikke en afgørelse fra socialtilsynet.',
} as const

export const scopeText = {
  purpose: 'Formål',
  scope: 'Omfang',
  model: 'Kvalitetsmodellen',
  modelFrozen: (title: string, version: string, frozen: LocalDate): string =>
    `Audit er gennemført efter ${title}, version ${version}. Modellen blev fastlåst ${longDate(frozen)} og har ikke ændret sig undervejs.`,
  principle: 'En audit er en søgen efter overensstemmelse mellem tre ting: kvalitetsmodellen, tilbuddets egen kvalitetsbeskrivelse og praksis. Hvert par vurderes for sig. Der gives ingen samlet karakter.',
  focus: 'Fokuskrav har alle tre par vurderet. For de øvrige krav er det nok at sammenholde modellen med beskrivelsen.',
  criterion: (number: number, name: string): string => `Kriterium ${number}: ${name}`,
  requirementsCaption: 'Kvalitetsmodellens krav til tilbuddet',
  text: 'Kravets tekst',
  references: 'Rammer og regler',
  notRelevant: 'Krav, der ikke er relevante for tilbuddet',
  notRelevantCaption: 'Krav, der ikke er relevante, og hvorfor',
  reason: 'Begrundelse',
  noneNotRelevant: 'Alle krav i modellen er relevante for tilbuddet.',
  focusCaption: 'Fokuskrav i denne audit',
  focusReason: 'Hvorfor',
  focusReasonMissing: 'Ingen begrundelse er skrevet.',
  noFocus: 'Der er ikke valgt fokuskrav.',
} as const

export const conductText = {
  basis: 'Grundlag',
  basisSentence: {
    submitted: (on: LocalDate): string => `Audit bygger på den kvalitetsbeskrivelse, som tilbuddet indsendte, og som blev godkendt som auditgrundlag ${longDate(on)}.`,
    silence: (on: LocalDate): string => `Audit bygger på den kvalitetsbeskrivelse, som tilbuddet indsendte. Den gælder som indsendt fra ${longDate(on)}.`,
    present: (on: LocalDate): string => `Audit er gennemført på det foreliggende grundlag, besluttet ${longDate(on)}. Hvor beskrivelsen mangler, står der ‘Ikke beskrevet’.`,
  },
  programme: 'Program',
  programmeCaption: 'Auditprogrammet, som det blev gennemført',
  noProgramme: 'Der er ikke registreret et program.',
  when: 'Hvornår',
  form: 'Form',
  with: 'Med hvem',
  where: 'Hvor',
  peopleMet: 'Hvem auditteamet mødte',
  peopleCaption: 'Personer, auditteamet har mødt, efter art og antal',
  peopleNote: 'Personer er kun nævnt ved art og antal.',
  noPeople: 'Der er ikke registreret møder med personer.',
  who: 'Hvem',
  count: 'Antal',
  people: { citizens: 'Borgere', relatives: 'Pårørende', staff: 'Medarbejdere', managers: 'Ledere', partners: 'Samarbejdsparter' },
  evidence: 'Vidnesbyrd',
  evidenceCaption: 'Interview, observationer og dokumenter',
  evidenceNote: 'Numrene bruges i resten af rapporten. Hvad der blev set og hørt, står i bilag B.',
  noEvidence: 'Der er ikke registreret vidnesbyrd.',
  number: 'Nr.',
  date: 'Dato',
  source: 'Kilde',
  notCovered: 'Det blev ikke dækket',
  allCovered: 'Auditteamet har dækket det, der var planlagt.',
  obstacles: 'Forhindringer undervejs',
  noObstacles: 'Der var ingen forhindringer.',
  sampling: 'Stikprøver',
  samplingText: 'En audit bygger på stikprøver. Auditteamet har set og hørt et udsnit af hverdagen på bestemte dage. Der kan være forhold, gode som mindre gode, som rapporten ikke viser.',
} as const
