// The Danish sentences of the smaller documents: start letter, stage texts, decision, action plan.
import type { Outcome } from '../domain/accreditation/acts.ts'
import type { LocalDate } from '../domain/deadlines/types.ts'
import { longDate, outcomeWords } from './report.ts'

export const caseWords = {
  offer: 'Tilbud',
  type: 'Tilbudstype',
  centre: 'Center',
  cycle: 'Forløb',
  model: 'Kvalitetsmodel',
  caseNumber: 'Sagsnummer',
  version: (version: number, date: LocalDate): string => `Version ${version}, ${longDate(date)}`,
  asOf: (date: LocalDate): string => `Hentet ${longDate(date)}`,
  modelLine: (title: string, version: string): string => `${title}, version ${version}`,
} as const

export const stageTextsText = {
  kind: 'Arbejdstekster',
  title: (stage: string, offer: string): string => `${stage}: ${offer}`,
  draftMarks: { working: 'ARBEJDSTEKST', draft: 'UDKAST' },
  states: { working: 'Arbejdstekst', draft: 'Udkast', settled: 'Teksterne ligger fast' },
  note: {
    working: 'Det her er arbejdstekster, som de så ud, da dokumentet blev hentet. De kan stadig ændres og er ikke en del af sagens endelige dokumenter.',
    draft: 'Det her er et udkast. Teksterne kan stadig ændres.',
    settled: '',
  },
  changed: (version: number, on: LocalDate, by: string): string => `Version ${version}, skrevet ${longDate(on)} af ${by}`,
  empty: 'Der er ikke skrevet noget endnu.',
  noTexts: 'Der er ingen tekster i denne del af forløbet endnu.',
} as const

export const letterText = {
  kind: 'Brev om start på akkreditering',
  title: (offer: string): string => `Akkreditering af ${offer} begynder`,
  to: 'Til',
  date: 'Dato',
  opening: (offer: string): string => `Et nyt akkrediteringsforløb begynder nu for ${offer}. Her kan I se, hvad forløbet er, hvad I skal gøre først, og hvem I kan spørge.`,
  what: 'Hvad er akkreditering?',
  whatText: 'Akkreditering er Socialforvaltningens eget arbejde med kvalitet. I beskriver selv jeres praksis, kolleger fra et andet målgruppeområde kommer på audit, og I får feedback, som I kan bruge. Det er ikke et tilsyn.',
  stages: 'Forløbet har seks dele',
  stageItems: [
    'Kvalitetsmodel: I får modellen med krav og bekræfter, at I har modtaget den. Den ændrer sig ikke undervejs.',
    'Lokal udvikling: I kan holde workshops og afprøve nye måder at gøre tingene på i lille skala. Det er frivilligt, og det er i orden at stoppe noget, der ikke virker.',
    'Kvalitetsbeskrivelse: I skriver én beskrivelse. Har I allerede et dokument, hvor det står, henviser I til det.',
    'Audit: Et auditteam på mindst to besøger jer. I får programmet på forhånd og kan gøre indsigelse mod en auditor.',
    'Auditrapport: I får udkastet i høring, før rapporten bliver endelig. Hver bemærkning får et svar.',
    'Læring: I bestemmer selv, hvad der må deles med andre.',
  ],
  deadlines: 'Frister',
  deadlinesCaption: 'Datoer i forløbet',
  deadlineWhat: 'Hvad',
  deadlineDate: 'Senest',
  noDeadlines: 'Fristerne kommer i et senere brev.',
  deadlinesNote: 'Kan I ikke nå en frist, så skriv eller ring til os. En frist kan flyttes.',
  model: 'Kvalitetsmodellen',
  modelText: (title: string, version: string): string => `Forløbet følger ${title}, version ${version}.`,
  contact: 'Kontakt',
  contactText: 'I er altid velkomne til at kontakte os med spørgsmål.',
  regards: 'Venlig hilsen',
} as const

export const decisionText = {
  kind: 'Beslutning om akkreditering',
  title: (offer: string): string => `Beslutning om akkreditering: ${offer}`,
  outcome: 'Beslutning',
  outcomeLine: (outcome: Outcome): string => outcomeWords[outcome],
  decided: (on: LocalDate): string => `Besluttet ${longDate(on)}`,
  reasons: 'Begrundelse',
  by: 'Hvem har besluttet',
  byText: (name: string, title: string, on: LocalDate): string => `${name}, ${title}, har truffet beslutningen ${longDate(on)}.`,
  deputy: (instead: string): string => `Beslutningen er truffet som stedfortræder for ${instead}.`,
  separate: 'Den, der har truffet beslutningen, har hverken startet forløbet eller deltaget i audit.',
  recommendation: 'Auditteamets indstilling',
  follows: (outcome: Outcome): string => `Auditteamet indstillede: ${outcomeWords[outcome]}. Beslutningen følger indstillingen.`,
  differs: (outcome: Outcome): string => `Auditteamet indstillede: ${outcomeWords[outcome]}. Beslutningen afviger fra indstillingen af denne grund:`,
  noReasons: 'Der er ikke skrevet en begrundelse.',
  basis: 'Hvad beslutningen bygger på',
  basisCaption: 'Dokumenter, beslutningen bygger på',
  basisColumns: { title: 'Dokument', version: 'Version', date: 'Dato' },
  noBasis: 'Der er ikke angivet dokumenter.',
  followUp: 'Opfølgning',
  followUpText: (deadline: LocalDate): string => `Uoverensstemmelserne skal være lukket senest ${longDate(deadline)}. Det sker efter en handlingsplan, som tilbuddet laver.`,
  noFollowUp: 'Ingen opfølgning. Der skal ikke laves en handlingsplan.',
  reconsideration: 'Genvurdering',
  reconsiderationText: (deadline: LocalDate | undefined, contact: string): string =>
    `Tilbuddet kan bede om en genvurdering${deadline === undefined ? '' : ` senest ${longDate(deadline)}`}. Genvurderingen foretages af en anden end den, der har truffet beslutningen. Skriv til ${contact}, og sig kort, hvad I er uenige i.`,
  reconsiders: (first: LocalDate): string => `Denne beslutning er en genvurdering af beslutningen af ${longDate(first)}. Den er truffet af en anden end den, der traf den første beslutning. Den første beslutning bliver stående som sit eget dokument.`,
  nothingToReconsider: 'Tilbuddet er akkrediteret, så der er ikke noget at genvurdere. Er noget i rapporten forkert, kan sekretariatet rette det i en ny version.',
  internal: 'Akkreditering er Socialforvaltningens eget kvalitetsarbejde. Beslutningen er ikke en afgørelse efter loven.',
} as const

export const actionPlanText = {
  kind: 'Handlingsplan',
  title: (offer: string): string => `Handlingsplan: ${offer}`,
  overview: 'Overblik',
  deadline: (date: LocalDate): string => `Alle punkter skal være lukket senest ${longDate(date)}.`,
  caption: 'Punkter i handlingsplanen',
  columns: { number: 'Nr.', what: 'Hvad', owner: 'Ansvarlig', due: 'Frist', status: 'Status' },
  none: 'Der er ingen punkter. Ingen opfølgning.',
  points: 'Punkterne hver for sig',
  point: (number: number, requirement: string | undefined): string => (requirement === undefined ? `Punkt ${number}` : `Punkt ${number}: ${requirement}`),
  discordance: 'Uoverensstemmelsen',
  action: 'Det gør vi',
  moved: (from: LocalDate, reason: string): string => `Fristen er flyttet fra ${longDate(from)}: ${reason}`,
  done: (on: LocalDate): string => `Meldt udført ${longDate(on)}`,
  verified: (on: LocalDate, by: string): string => `Bekræftet ${longDate(on)} af ${by}`,
} as const
