// Words of the pages of what happens to offers as organisations, and of who may no longer examine a case.
import type { OrganisationalChange } from '../../domain/organisation/events.ts'

export const organisationText = {
  title: 'Tilbud, der åbner, lukker eller flytter', card: 'Åbninger, lukninger, sammenlægninger, delinger og flytninger: registrér dem med en dag, og se, hvad de gør ved forløbene.',
  purpose: 'Det, der sker med tilbud som organisation. Til dagen kommer, kan det flyttes eller trækkes tilbage.',
  make: 'Registrér', what: 'Hvad', offers: 'Tilbud', on: 'Dag', status: 'Status', by: 'Registreret af',
  statuses: { ahead: 'Kommer', done: 'Sket', withdrawn: 'Trukket tilbage' },
  kinds: { opens: 'Tilbud åbner', closes: 'Tilbud lukker', merges: 'Tilbud lægges sammen', splits: 'Tilbud deles', moves: 'Tilbud flytter' } satisfies Record<OrganisationalChange['kind'], string>,
  says: { opens: 'Et nyt tilbud, med dets eget nummer.', closes: 'Tilbuddet lukker. Et forløb i gang bliver afbrudt, og der laves ingen rapport.', merges: 'Tilbuddet går ind i et andet. Det ene forløb går videre, det andet ender og henviser til det.', splits: 'Dele af tilbuddet bliver til egne tilbud.', moves: 'Tilbuddet får et andet center, målgruppeområde eller ejer. Habiliteten afklares igen.' } satisfies Record<OrganisationalChange['kind'], string>,
  empty: 'Der er ikke registreret noget endnu.', emptyHint: 'Vælg, hvad der sker, under Registrér.',
  move: 'Flyt dag', moveTo: (what: string): string => `Ny dag for ${what}`, withdraw: 'Træk tilbage', of: (what: string): string => `: ${what}`,
  newTitle: (what: string): string => what, choose: 'Hvad sker der?',
  offer: 'Tilbud', offerHint: 'Nummer eller navn. Passer flere, vises de, så du kan skrive nummeret.', into: 'Lægges sammen med', intoHint: 'Det tilbud, det hele går videre i.',
  day: 'Fra og med dagen', dayHint: 'Kl. 00.00. En dag, der er gået, gælder med det samme, højst et år tilbage.', centre: 'Center', area: 'Målgruppeområde', ownership: 'Ejerform', same: 'Som nu', ownerships: { municipal: 'Kommunal', selfOwned: 'Selvejende' },
  closesToo: 'Tilbuddet selv lukker', part: (n: number): string => `Nyt tilbud ${n}`, id: 'Nummer', name: 'Navn', places: 'Pladser', street: 'Gade', houseNumber: 'Husnummer', postalCode: 'Postnummer', city: 'By', like: 'Ligner tilbuddet', likeHint: 'Det nye får type, lovgrundlag og målgrupper som dette.', partsHint: 'Udfyld dem, der er; resten kan stå tomme.',
  see: 'Se, hvad det gør', save: 'Registrér', back: 'Tilbage uden at gemme', preview: 'Det vil ske', nothing: 'Ingen forløb i gang bliver berørt.',
  effects: { ends: 'Forløbet afbrydes. Det, der er skrevet, bliver stående; rapport og beslutning laves ikke.', goesOn: 'Forløbet går videre. Det andet tilbuds tekster tilbydes til genbrug.', moves: 'Forløbet går videre. Habiliteten afklares igen.' },
  auditOff: (day: string): string => `Auditdagen ${day} bortfalder.`, conflicts: 'Kan ikke længere være med', ready: 'Det kan registreres.',
  several: (names: string): string => `Flere tilbud passer: ${names}. Skriv nummeret.`, none: 'Intet tilbud passer. Skriv nummer eller navn.', numberWrong: 'Skriv et helt tal.', dayMissing: 'Skriv dagen.',
  registered: 'Registreret.', changed: 'Dagen er flyttet.', gone: 'Trukket tilbage.',
} as const

export const conflictText = {
  title: 'Habilitet', purpose: 'Hvem der undersøger forløbet og ikke længere kan, og hvad der kan gøres.', none: 'Alle, der undersøger forløbet, kan blive ved.', noneHint: 'Flytter tilbuddet eller en af dem, ses det her.',
  duties: { auditor: 'Auditor', qualityChecker: 'Kvalitetssikrer', decider: 'Beslutningstager', deputyDecider: 'Stedfortræder for beslutningstager' },
  replace: 'Udskift auditor', handOver: 'Giv opgaven videre', until: 'Til det er gjort, kan audit, kvalitetssikring, høring, rapport og beslutning ikke gå videre hos dem.',
} as const
