// Words of the tables that lists are loaded from: their columns, what each takes, and the names of their sheets.
import type { OfferColumn, OfferWords } from '../domain/imports/offers.ts'
import type { PeopleWords, PersonColumn } from '../domain/imports/person-facts.ts'
import type { AuditColumn, AuditWords } from '../domain/imports/audits.ts'
import { outcomeNames } from './accreditation.ts'
import { functionNames, generalRoleNames } from './web/people.ts'

export const templateText = { explained: 'Vejledning', lists: 'Lister', column: 'Kolonne', what: 'Hvad der skrives' } as const

export const offerImportWords: OfferWords = {
  headings: {
    number: 'Nummer', name: 'Navn', type: 'Type', legalBasis: 'Lovgrundlag', area: 'Målgruppeområde', centre: 'Center', targetGroups: 'Målgrupper', ageFrom: 'Alder fra', ageTo: 'Alder til', places: 'Pladser', ownership: 'Ejerform',
    street: 'Vej', houseNumber: 'Husnummer', postalCode: 'Postnummer', city: 'By', district: 'Bydel', municipalityCode: 'Kommunekode', cvr: 'CVR-nummer', pNumber: 'P-nummer', accreditation: 'Akkrediteres', supervision: 'Under socialtilsyn',
    leaderRole: 'Lederens stilling', managementLevel: 'Ledelsesniveau', boardChair: 'Bestyrelsens formand kaldes', lastAudit: 'Seneste audit', leaderMail: 'Lederens mail', leaderName: 'Lederens navn',
  },
  owned: { municipal: 'Kommunalt', selfOwned: 'Selvejende' }, yes: 'Ja', no: 'Nej', newPerson: 'Person uden adgang', leaderRole: 'Leder', board: { chairTitle: 'Bestyrelsesformand', municipalContactTitle: 'Kontaktperson i kommunen' },
}

const needed = 'Skal udfyldes for et nyt tilbud.'
export const offerColumnTexts: Readonly<Record<OfferColumn, string>> = {
  number: 'Tilbuddets nummer, for eksempel T041: bogstaver, tal og bindestreg. Er nummeret der i forvejen, rettes det tilbud; ellers oprettes et nyt. Skal altid udfyldes.',
  name: `Tilbuddets navn. ${needed}`, type: `En type fra arket Lister. ${needed}`, legalBasis: 'For eksempel Serviceloven § 108. Tom: typens eget lovgrundlag.',
  area: `Et område fra arket Lister, eller et nyt, som så oprettes. ${needed}`, centre: `Et center fra arket Lister, eller et nyt, som så oprettes. ${needed}`, targetGroups: 'Flere skilles med semikolon: Autismespektrum; Angst.',
  ageFrom: `Hele år. ${needed}`, ageTo: `Hele år. ${needed}`, places: `Antal pladser. ${needed}`, ownership: `Kommunalt eller Selvejende. ${needed}`, street: `Vejens navn. ${needed}`, houseNumber: 'For eksempel 14 A.', postalCode: `Fire cifre. ${needed}`, city: `For eksempel København S. ${needed}`,
  district: 'For eksempel Amager Øst.', municipalityCode: 'Fire cifre. Tom for et nyt tilbud: 0101, København.', cvr: 'Otte cifre.', pNumber: 'Ti cifre.', accreditation: 'Ja eller Nej. Tom for et nyt tilbud: Ja.', supervision: `Ja eller Nej. ${needed}`,
  leaderRole: 'For eksempel Forstander. Tom for et nyt tilbud: Leder.', managementLevel: '1 til 5. Tom for et nyt tilbud: 4.', boardChair: 'Kun for selvejende tilbud. Tom for et nyt: Bestyrelsesformand.', lastAudit: 'Dagen for seneste audit, for eksempel 31.5.2024. Kun for tilbud, der ikke har haft et forløb her.',
  leaderMail: 'Arbejdsmail på den, der leder tilbuddet. Kendes mailen ikke, oprettes personen uden adgang. Leder en anden tilbuddet i forvejen, skiftes leder på tilbuddets side.', leaderName: 'Skal udfyldes, når mailen ikke kendes.',
}
export const offerTemplate = { sheet: 'Tilbud', fileName: 'tilbud', rule: 'En tom celle ændrer intet for et tilbud, der er her i forvejen; en kolonne kan også udelades. Center, målgruppeområde og ejerform skiftes ved en hændelse, ikke her.' } as const

export const personImportWords: PeopleWords = {
  headings: { mail: 'Mail', name: 'Navn', title: 'Stilling', area: 'Målgruppeområde', duty: 'Rolle eller funktion', unit: 'Gælder', from: 'Fra', to: 'Til og med' },
  roles: generalRoleNames, functions: functionNames, everywhere: 'Alle tilbud',
}
export const personColumnTexts: Readonly<Record<PersonColumn, string>> = {
  mail: 'Arbejdsmail. Kendes den, gælder rækken den person; ellers oprettes en ny. Skal altid udfyldes.', name: 'Skal udfyldes for en ny person.', title: 'For eksempel Pædagogisk leder.', area: 'Personens eget område: en auditor kommer fra et andet område end tilbuddets.',
  duty: 'En rolle eller en funktion fra arket Lister, en i hver række. Tom: personen oprettes uden.', unit: 'For en funktion: tilbuddets nummer eller navn, for Centerchef centerets navn. For en rolle: tom eller Alle tilbud.',
  from: 'For eksempel 1.3.2027. Tom: fra nu.', to: 'Den sidste dag. Tom: til videre.',
}
export const personTemplate = { sheet: 'Personer', fileName: 'personer', rule: 'En person kan stå i flere rækker. Det, der ikke står i arket, røres ikke: roller og funktioner afsluttes på personens eller tilbuddets side. Ingen får adgang ved indlæsning; det gives på personens side.' } as const

export const auditImportWords: AuditWords = { headings: { offer: 'Tilbud', day: 'Auditdag', cycle: 'Runde', outcome: 'Beslutning', summary: 'Sammenfatning', source: 'Kilde' }, outcomes: outcomeNames }
export const auditColumnTexts: Readonly<Record<AuditColumn, string>> = {
  offer: 'Tilbuddets nummer eller navn. Skal udfyldes.', day: 'Dagen for auditten, for eksempel 31.5.2015. Skal udfyldes.', cycle: 'For eksempel 2014-15.', outcome: 'En beslutning fra arket Lister. Skal udfyldes.',
  summary: 'Rapportens sammenfatning. Skriv ingen navne på borgere.', source: 'Hvor det står, for eksempel: Auditrapport 2015, side 3.',
}
export const auditTemplate = { sheet: 'Tidligere audits', fileName: 'tidligere-audits', rule: 'En række for hver audit. Samme tilbud og dag igen er en rettelse: det, der stod før, gemmes. En audit fra et forløb her kan ikke indlæses.' } as const
