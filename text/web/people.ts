// Words of the pages of offers and people.
import type { OfferFunction, Role } from '../../domain/people/functions.ts'
import type { Lifecycle } from '../../domain/people/offer.ts'
import { longDate } from '../report.ts'

export const functionNames: Readonly<Record<OfferFunction, string>> = { manager: 'Leder', staff: 'Medarbejder', boardChair: 'Bestyrelsesformand', municipalContact: 'Kommunens kontaktperson', centreChief: 'Centerchef' }
export const generalRoleNames: Readonly<Record<Role, string>> = { consultant: 'Kvalitetskonsulent', secretariatHead: 'Sekretariatsleder', administrator: 'Administrator', decisionMaker: 'Beslutningstager', auditor: 'Auditor', reader: 'Læser', supervisionCoordinator: 'Tilsynskoordinator' }

/** Whether an offer runs on, opens or ends, with its day. */
export const lifecycleText = (one: Lifecycle): string => {
  switch (one.status) {
    case 'inOperation': return 'I drift'
    case 'new': return `Nyt, åbnet ${longDate(one.opened)}`
    case 'closing': return `Lukker ${longDate(one.closes)}`
    case 'merging': return `Lægges sammen med et andet ${longDate(one.at)}`
    case 'closed': return `Lukket ${longDate(one.closed)}`
    case 'merged': return `Lagt sammen med et andet ${longDate(one.at)}`
  }
}

export const offersText = {
  title: 'Tilbud', card: 'Hvem der leder hvilke tilbud, og hvor der mangler en leder.',
  purpose: 'Alle tilbud med deres leder. Vælg et for at se dets oplysninger og give eller afslutte funktioner.',
  filter: 'Filtrér tilbud', search: 'Søg', area: 'Målgruppeområde', all: 'Alle', onlyVacant: 'Kun tilbud uden leder', apply: 'Vis', reset: 'Nulstil',
  name: 'Tilbud', leader: 'Leder', centre: 'Center', status: 'Status', vacant: 'Ingen leder',
  count: (n: number): string => (n === 1 ? '1 tilbud' : `${n.toLocaleString('da-DK')} tilbud`),
  nothing: 'Intet tilbud passer til det, du har valgt.', nothingHint: 'Søg på noget andet, eller nulstil.', empty: 'Der er ingen tilbud endnu.', emptyHint: 'Tilbud står her, når de er oprettet.',
} as const

export const offerText = {
  facts: 'Oplysninger', id: 'Nummer', kind: 'Type', legalBasis: 'Lovgrundlag', targetGroups: 'Målgrupper', ages: 'Alder', places: 'Pladser', ownership: 'Ejerform', address: 'Adresse', cvr: 'CVR-nummer', pNumber: 'P-nummer', departments: 'Afdelinger',
  owned: { municipal: 'Kommunalt', selfOwned: 'Selvejende' }, years: (from: number, to: number): string => `${from}–${to} år`,
  lastAudit: 'Seneste audit', nextCycle: 'Næste akkreditering', none: 'Ingen', notCovered: 'Akkrediteres ikke', sameAddress: 'samme adresse',
  now: 'Hvem har opgaven nu', vacantNow: 'Ingen har funktionen som leder lige nu. Opgaverne ligger hos nærmeste leder, til nogen får den.', deputy: 'Navnet er den, der har opgaverne i dag, også under fravær.',
  holders: 'Funktioner', holdersEmpty: 'Ingen har haft en funktion her endnu.', cycles: 'Akkrediteringer', cyclesEmpty: 'Tilbuddet har ikke haft et forløb, du kan se.',
  give: 'Giv en funktion', giveHint: 'Den, der får en funktion, har opgaver, kladder og adgang fra den dag. Den tidligere mister dem samtidig, og det skrevne beholder sit navn.',
  findFirst: 'Find personen', findHint: 'Skriv mindst to bogstaver af navnet.', find: 'Find', nobody: 'Ingen passer. Prøv en anden del af navnet, eller opret personen først.',
  person: 'Person', fn: 'Funktion', succeeds: 'Afløser den, der har funktionen nu',
} as const

export const periodText = {
  fromDay: 'Første dag', fromHint: 'Lad stå tomt, hvis det gælder fra nu.', lastDay: 'Sidste dag', lastHint: 'Lad stå tomt, hvis der ikke er en slutdato.', endHint: 'Lad stå tomt, hvis det slutter nu.',
  end: 'Afslut', withdraw: 'Træk tilbage', give: 'Giv', from: 'Fra', period: 'Periode', state: 'Status', change: 'Ret',
  now: 'Nu', ahead: 'Kommer', over: 'Slut', until: (from: string, to: string | null): string => (to === null ? `Fra ${from}` : `${from} – ${to}`),
  done: 'Gemt',
} as const

export const peopleText = {
  title: 'Personer', card: 'Hvem der er her, og hvilke roller og funktioner de har.', purpose: 'Alle, der har eller har haft en opgave, med deres roller og funktioner i dag.',
  make: 'Opret person', filter: 'Filtrér personer', search: 'Navn, titel eller mailadresse', role: 'Rolle', name: 'Navn', roles: 'Roller', functions: 'Funktioner', left: 'Stoppet', none: 'Ingen', more: (n: number): string => `og ${n} mere`,
  count: (n: number): string => (n === 1 ? '1 person' : `${n.toLocaleString('da-DK')} personer`),
  nothing: 'Ingen passer til det, du har valgt.', nothingHint: 'Søg på noget andet, eller nulstil.', empty: 'Der er ingen personer endnu.', emptyHint: 'Opret den første.',
} as const

export const personText = {
  facts: 'Oplysninger', titleOf: 'Titel', email: 'Mailadresse', area: 'Eget målgruppeområde', employer: 'Ansat i', account: 'Konto', accessUntil: 'Adgang til og med (valgfrit)', accessUntilHint: 'For en udefra, for eksempel en ekstern auditor: adgang, roller og funktioner slutter af sig selv efter den dag.', noAccount: 'Ingen. Personen kan ikke logge ind endnu.', accountClosed: 'Lukket', left: (day: string): string => `Stoppet ${day}`,
  functions: 'Funktioner', functionsEmpty: 'Ingen funktioner.', roles: 'Roller', rolesEmpty: 'Ingen roller.', role: 'Rolle', giveRole: 'Giv en rolle', giveRoleHint: 'En rolle gælder på tværs af alle tilbud. Ingen kan give sig selv en rolle.',
  absence: 'Fravær', absenceEmpty: 'Der er ikke registreret fravær.', absenceHint: 'Så længe fraværet varer, har stedfortræderen alle funktioner med opgaver, påmindelser og adgang. Hvorfor nogen er fraværende, skrives ikke.',
  register: 'Registrér fravær', deputy: 'Stedfortræder', findDeputy: 'Find stedfortræderen', lastDayNeeded: 'Sidste dag med fravær',
  newTitle: 'Opret person', newPurpose: 'Personen får ingen konto og ingen adgang endnu. Roller og funktioner gives bagefter.', name: 'Navn', areaHint: 'Skal stå der for auditorer: de kommer fra et andet område end tilbuddet. (valgfrit)', employerOffer: 'Tilbud, personen er ansat i', employerHint: 'Tilbuddets nummer, for eksempel T001. (valgfrit)', make: 'Opret', back: 'Tilbage uden at gemme', noArea: 'Intet',
  missing: (label: string): string => `Udfyld: ${label.toLowerCase()}.`, choose: (label: string): string => `Vælg: ${label.toLowerCase()}.`,
} as const
