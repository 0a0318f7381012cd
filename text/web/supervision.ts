// Words of socialtilsyn's pages. The authority visits, assesses and decides; here it is registered and followed up.
import type { SupervisionDeadlineKind } from '../../domain/supervision/policy.ts'
import type { SupervisionRole } from '../../domain/supervision/rules.ts'

export const supervisionDeadlineNames: Readonly<Record<SupervisionDeadlineKind, string>> = {
  visit: 'Socialtilsynets næste besøg', information: 'Skriftlige oplysninger til socialtilsynet', hearing: 'Svar på socialtilsynets udkast', measure: 'Frist i et påbud eller vilkår',
  complaint: 'Klage over socialtilsynets afgørelse (fire uger)', report: 'Registrering af socialtilsynets rapport', followUp: 'Opfølgning, så året kan lukkes',
}
export const supervisionRoleNames: Readonly<Record<SupervisionRole, string>> = {
  coordinator: 'Tilsynskoordinatoren', manager: 'Tilbuddets leder', staff: 'Tilbuddets medarbejdere', lineManager: 'Nærmeste leder', boardChair: 'Bestyrelsens formand',
  municipalContact: 'Kommunens kontakt', secretariat: 'Sekretariatet', reader: 'Læser', system: 'Tjenesten',
}

export const supervisionPageText = {
  title: 'Socialtilsyn', purpose: 'Socialtilsynets besøg og afgørelser, tilbud for tilbud: hvad der er anmeldt, og hvor intervallet er ved at løbe ud. Socialtilsyn er ikke akkreditering.',
  filter: 'Afgræns', search: 'Tilbuddets navn', when: 'Vis', whenAll: 'Alle', whens: [['forsinket', 'Besøget er forsinket'], ['snart', 'Besøg inden 90 dage'], ['anmeldt', 'Besøg er anmeldt']] as const, apply: 'Vis', reset: 'Vis alle',
  count: (n: number): string => (n === 1 ? '1 tilbud' : `${n.toLocaleString('da-DK')} tilbud`),
  offer: 'Tilbud', announced: 'Anmeldt besøg', next: 'Næste besøg senest', measures: 'Påbud og vilkår', notAnnounced: 'Intet', notBegun: 'Tilsynet er ikke oprettet her', noInterval: 'Ingen fast frist', overdue: 'Forsinket', ended: 'Ikke længere omfattet', paused: 'På pause',
  inForce: (n: number): string => (n === 0 ? 'Ingen' : `${n.toLocaleString('da-DK')} gælder`),
  empty: 'Du har ingen tilbud med socialtilsyn.', emptyHint: 'Her kommer de tilbud, du leder eller følger, når tilsynskoordinatoren har oprettet tilsynet.', nothing: 'Ingen tilbud passer til det valg.', nothingHint: 'Prøv et andet ord, eller vis alle.',
  pdf: 'Hent overblik (PDF)', pdfMany: 'Hent samlet overblik (PDF)',
  calendar: 'Kalender', calendarTitle: 'Kalender for socialtilsyn', calendarPurpose: 'Besøg, der er anmeldt, og de dage, hvor et interval eller en frist løber ud.', calendarLate: 'Forsinket', calendarLateHint: 'Dagen er gået, og det venter stadig.', earlier: 'Året før', later: 'Året efter', thisYear: 'Fra i dag', announcedVisit: 'Anmeldt besøg', intervalEnds: 'Intervallet løber ud: senest besøg', calendarEmpty: 'Intet er anmeldt, og ingen frist løber ud i de tolv måneder.',
  toList: 'Socialtilsyn', of: (offer: string): string => `Socialtilsyn: ${offer}`, model: (name: string, year: number): string => `${name} · år ${year}`,
  onePurpose: 'Det, socialtilsynet har registreret og besluttet om tilbuddet, og det, der venter. Vurderingerne er socialtilsynets.',
  endedText: 'Tilbuddet er ikke længere omfattet af socialtilsyn her. Det, der er registreret, kan læses.', pausedText: 'Tilsynet er på pause, og ingen frist løber.', notBegunText: 'Tilbuddet er omfattet, men tilsynskoordinatoren har ikke oprettet tilsynet endnu.',
  waits: 'Det venter', nothingWaits: 'Intet venter lige nu.', duty: (who: string): string => `Det er hos: ${who}`, authority: 'Det er hos socialtilsynet; tilbuddet skal intet gøre.', late: 'Forsinket',
  units: 'Besøg og interval', unit: 'Enhed', last: 'Seneste besøg', none: 'Intet endnu',
  assessment: 'Socialtilsynets vurdering', noAssessment: 'Socialtilsynets rapport er ikke registreret endnu. Når den er, står vurderingen her.', reportOf: (date: string): string => `Rapporten af ${date}.`, report: (date: string, approval: string): string => `Rapporten af ${date}. Socialtilsynets konklusion: ${approval}.`,
  reason: (text: string): string => `Begrundelse: ${text}`,
  earlierReports: 'Tidligere rapporter', earlierReport: (date: string, model: string): string => `Rapporten af ${date} · ${model}`, otherModels: 'Kvalitetsmodellen er skiftet undervejs: værdier efter to modeller kan ikke sammenlignes.',
  theme: 'Tema', words: 'Socialtilsynets ord', value: 'Værdi', noWords: 'Ikke registreret', noValue: 'Ingen værdi', overall: 'Samlet faglig vurdering', valueHint: 'Gennemsnit af socialtilsynets scorer. Ingen afgørelse udledes af dem.',
  years: 'Besøg gennem årene', day: 'Dag', kind: 'Art', status: 'Status', noVisits: 'Der er ikke registreret besøg.', decided: 'Besluttet', deadline: 'Frist', what: 'Hvad', noMeasures: 'Der er hverken påbud, vilkår eller skærpet tilsyn.', noDeadline: 'Ingen frist', measuresTitle: 'Påbud, vilkår og skærpet tilsyn', running: 'Gælder',
} as const

/** What an entry of the calendar is, in words. */
export const calendarWords = ({ kind }: { readonly kind: SupervisionDeadlineKind | 'announced' }): string => (kind === 'announced' ? supervisionPageText.announcedVisit : kind === 'visit' ? supervisionPageText.intervalEnds : supervisionDeadlineNames[kind])
