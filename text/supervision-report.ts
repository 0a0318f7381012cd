// Every Danish sentence of the overview of socialtilsyn. The assessments are the authority's; a soft hyphen says where a long word may break.
import type { Approval, MeasureEnd, MeasureKind } from '../domain/supervision/acts.ts'
import type { Score } from '../domain/supervision/scores.ts'
import { longDate } from './report.ts'

export const approvalWords: Readonly<Record<Approval, string>> = { approved: 'Godkendt', approvedOnConditions: 'Godkendt på vilkår', order: 'Påbud', intensified: 'Skærpet tilsyn', notApproved: 'Ikke godkendt' }
export const measureWords: Readonly<Record<MeasureKind, string>> = { order: 'Påbud', intensified: 'Skærpet tilsyn', condition: 'Vilkår' }
export const measureEndWords: Readonly<Record<MeasureEnd, string>> = { complied: 'Efterkommet', lifted: 'Ophævet af socialtilsynet', replaced: 'Afløst af et andet' }
export const visitKindWords = { announced: 'Anmeldt', unannounced: 'Uanmeldt' } as const
export const visitStatusWords = { announced: 'Kommer', begun: 'I gang', done: 'Gennemført', brokenOff: 'Kunne ikke gennem\u00ADføres', calledOff: 'Aflyst' } as const

/** A value to one decimal with a Danish comma: 3,7. */
export const valueWord = (value: number): string => value.toFixed(1).replace('.', ',')
export const scoreWord = (score: Score | null): string => (score === null ? 'Ikke registreret' : score === 'notRelevant' ? 'Ikke relevant' : String(score))

/** The name of a model; one that no longer holds is only an example of how the year goes. */
export const modelTitle = (name: string, expired: boolean): string => (expired ? `${name} (udløbet, eksempel)` : name)

const pieces = (count: number, one: string, many: string): string => (count === 1 ? `Ét ${one}` : `${count} ${many}`)

export const overviewText = {
  kind: 'Socialtilsyn: overblik',
  title: (offer: string): string => `Socialtilsyn: overblik for ${offer}`,
  severalOffers: 'flere tilbud',
  titleOfMany: 'Socialtilsyn: overblik over flere tilbud',
  subject: 'Socialtilsynets vurderinger, som de er registreret',
  subtitle: 'Socialtilsynets vurderinger gennem årene, besøg og påbud, og hvad der følges op',
  edition: { scores: 'Udgave med scorer: kun for tilbuddet, dets ledelse og tilsyns\u00ADkoordinatoren', themes: 'Udgave med temaernes ord, uden scorer' },
  foot: 'Vurderingerne er socialtilsynets (Socialtilsyn Hovedstaden). Socialforvaltningen har registreret dem efter tilsynsrapporterne og har ikke selv givet scorer. Ingen afgørelse udledes af scorer eller gennemsnit. Socialtilsyn er ikke akkreditering: det ene fører ikke til noget i det andet.',
  runningFoot: (asOf: string): string => `Opgjort ${longDate(asOf)}`,
  facts: { offer: 'Tilbud', offers: 'Tilbud i alt', report: 'Seneste rapport', approval: 'Socialtilsynets konklusion', model: 'Kvalitets\u00ADmodel', visit: 'Seneste besøg', asOf: 'Opgjort', edition: 'Udgave' },
  noReport: 'Ingen rapport er registreret',
  noVisit: 'Intet besøg er gennemført',
  manyNames: (count: number): string => pieces(count, 'tilbud', 'tilbud'),
  parts: { now: 'Hvor tilsynet står', assessment: 'Socialtilsynets vurdering', values: 'Temaernes værdier', indicators: 'Scorer pr. indikator', years: 'Udvikling over årene', visits: 'Besøg', measures: 'Påbud, vilkår og skærpet tilsyn', followUp: 'Opfølgning og dialog', overview: 'Tilbuddene' },
  unitsCaption: 'Besøg og interval, en række for hver enhed, socialtilsynet besøger',
  units: { unit: 'Enhed', last: 'Seneste besøg', next: 'Næste senest' },
  none: 'Intet endnu',
  noInterval: 'Ingen fast frist',
  overdue: 'Besøget er forsinket',
  waitsFor: 'Socialtilsynet skal komme; tilbuddet skal intet gøre',
  paused: 'Tilsynet er på pause.',
  ended: 'Tilbuddet er ikke længere omfattet af socialtilsyn her. Det, der er registreret, står nedenfor.',
  notYet: 'Socialtilsynets rapport er ikke registreret endnu. Når den er, står vurderingen her med socialtilsynets egne ord.',
  says: (date: string, approval: Approval): string => `Tilsynsrapporten af ${longDate(date)}. Socialtilsynets konklusion: ${approvalWords[approval]}.`,
  overall: 'Samlet faglig vurdering',
  theme: (number: number, text: string): string => `Tema ${number}: ${text}`,
  noOverall: 'Den samlede vurdering er ikke registreret.',
  noWords: 'Socialtilsynets ord om temaet er ikke registreret.',
  scoresElsewhere: 'Scorer offentliggøres ikke. Denne udgave har temaernes ord alene.',
  unscored: 'Modellen har ingen scorer: socialtilsynet vurderer temaerne i ord. Der er derfor hverken værdier eller figurer.',
  valuesLead: 'Et kriterium er gennemsnittet af sine indikatorers scorer, et tema gennemsnittet af sine kriteriers værdier. "Ikke relevant" tæller ikke med. Mangler en score, har kriteriet og temaet ingen værdi. Værdierne er afrundet til én decimal, og ingen afgørelse udledes af dem.',
  radar: 'Temaernes værdier på skalaen 1 til 5 (5 er højest)',
  bars: 'De samme værdier som søjler',
  valuesTable: 'De samme værdier som tal',
  columns: { theme: 'Tema', value: 'Værdi', criterion: 'Kriterium', indicator: 'Indikator', score: 'Score', words: 'Socialtilsynets ord' },
  noValue: 'Ingen værdi',
  notInModel: 'Ikke i modellen',
  valueOf: (label: string, value: number | null): string => `${label}: ${value === null ? 'ingen værdi' : valueWord(value)}.`,
  indicatorsCaption: (theme: string): string => `Scorer under ${theme}`,
  source: (source: string): string => `Kilde: ${source}`,
  curves: 'Temaernes værdier, rapport for rapport, på skalaen 1 til 5',
  broken: 'Linjen er brudt, hvor kvalitetsmodellen skifter: værdier efter to modeller kan ikke sammenlignes.',
  yearsTable: 'Værdierne rapport for rapport',
  yearsWords: 'Tilsynsrapporterne, ældst først',
  yearsColumns: { date: 'Rapport', model: 'Kvalitets\u00ADmodel', approval: 'Konklusion', visits: 'Besøg' },
  oneYear: 'Der er én rapport med scorer. Udviklingen kan ses, når der er to.',
  visitsCaption: 'Alle besøg, ældst først',
  visitColumns: { day: 'Dag', unit: 'Enhed', kind: 'Art', status: 'Status' },
  noVisits: 'Der er ikke registreret besøg.',
  measuresCaption: 'Det, socialtilsynet har besluttet, ældst først',
  measureColumns: { kind: 'Hvad', decided: 'Besluttet', deadline: 'Frist', status: 'Status', text: 'Indhold' },
  noMeasures: 'Der er hverken påbud, vilkår eller skærpet tilsyn.',
  noDeadline: 'Ingen frist',
  extended: (times: number): string => (times === 1 ? 'Forlænget én gang' : `Forlænget ${times} gange`),
  running: 'Gælder',
  endedOn: (as: MeasureEnd, on: string): string => `${measureEndWords[as]} ${longDate(on)}`,
  followUpLead: 'Opfølgningen er tilbuddets og Socialforvaltningens egen.',
  followUps: 'Det følges op',
  followUpColumns: { what: 'Hvad', who: 'Hvem', by: 'Senest', status: 'Status' },
  done: 'Gjort', open: 'Åben',
  noFollowUp: 'Der er ikke aftalt opfølgning.',
  talks: 'Dialog om kvalitet',
  overviewCaption: 'Tilbuddene i alfabetisk orden. De sammenlignes ikke.',
  overviewColumns: { offer: 'Tilbud', visit: 'Seneste besøg', next: 'Næste besøg senest', report: 'Seneste rapport', measures: 'Gælder nu' },
  noOffers: 'Der er ingen tilbud med socialtilsyn.',
  attachment: 'Det, overblikket er lavet af, som data.',
} as const
