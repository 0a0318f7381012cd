// Words of the pages beside a case: acute concerns, the team's working notes, the journal, and what it holds when somebody asks for access.
import type { ToldTo } from '../../domain/concern/concern.ts'

export const besideText = {
  heading: 'Ved siden af forløbet',
  links: { concern: 'Akut bekymring', notes: 'Arbejdsnotater', evaluation: 'Evaluering af forløbet (frivillig)', journal: 'Journal', access: 'Aktindsigt', letter: 'Information til borgere og pårørende (PDF)' },
} as const

/** Who is told, and so under which duty. */
export const toldToNames: Readonly<Record<ToldTo, string>> = { manager: 'Tilbuddets leder', centreChief: 'Centerchefen', notification: 'Underretning til kommunen', police: 'Politiet', supervision: 'Socialtilsynet' }

export const concernText = {
  title: 'Akut bekymring',
  purpose: 'Er du bekymret for et menneske her og nu, så sig det til den, der kan handle. Bagefter registrerer du her, at det er sagt.',
  first: 'Gør det først',
  steps: [
    ['Fare for liv eller helbred', 'Ring 112.'],
    ['Noget, der skal ændres på stedet nu', 'Sig det til tilbuddets leder. Handler det om lederen, så sig det til centerchefen.'],
    ['Et barn eller en ung', 'Du har pligt til at underrette kommunen, også når du er her for at auditere.'],
    ['Noget strafbart', 'Politiet: 114, eller 112 hvis det haster.'],
    ['Forhold, myndigheden skal se på', 'Kontakt socialtilsynet.'],
  ] as readonly (readonly [string, string])[],
  afterwards: 'Registrér, at det er sagt',
  noContent: 'Skriv aldrig her, hvad bekymringen handler om, og aldrig noget om en borger. Registreringen kommer ikke i rapporten, og forløbet går videre.',
  toldTo: 'Hvem er det sagt til?', missingToldTo: 'Vælg, hvem det er sagt til.',
  whom: 'Funktion eller myndighed', whomHint: 'For eksempel "Centerchef, Center Øst" eller "Københavns Politi". Ingen navne på borgere.', missingWhom: 'Skriv funktion eller myndighed.',
  day: 'Dag', clock: 'Klokkeslæt', missingTime: 'Skriv dag og klokkeslæt, for eksempel 14:05.',
  aboutLeader: 'Bekymringen handler om tilbuddets leder', aboutLeaderHint: 'Så går den uden om lederen, som heller ikke kan se registreringen.',
  shown: 'Tilbuddet må se, at den er registreret', shownHint: 'Ellers ser kun du og sekretariatet den.',
  save: 'Registrér', saved: 'Det er registreret',
  list: 'Registreret', none: 'Der er ikke registreret noget, du kan se.',
  row: (to: string, when: string): string => `${to}, ${when}`,
  by: (name: string, when: string): string => `Registreret af ${name} ${when}`,
  leaderTag: 'Uden om lederen', shownTag: 'Tilbuddet kan se den',
  notYou: 'Du kan se det, der er vist for tilbuddet. Er du selv bekymret, så sig det til din leder eller følg pligten til at underrette.',
} as const

export const notesText = {
  title: 'Arbejdsnotater', purpose: 'Auditteamets egne noter. Kun teamet kan læse dem, og de kommer aldrig i en rapport.',
  new: 'Skriv et notat', text: 'Notat', textHint: 'Skriv aldrig navne eller andet, der peger på en borger.', requirements: 'Krav, notatet handler om', save: 'Gem notatet', edit: 'Ret', remove: 'Fjern notatet', removeHint: 'Notatet vises ikke længere for teamet.',
  missing: 'Skriv et notat.', saved: 'Notatet er gemt', removed: 'Notatet er fjernet',
  none: 'Der er ingen arbejdsnotater endnu.', noneHint: 'Skriv det, I vil spørge om, eller noget, I skal huske at se efter.',
  by: (name: string, when: string): string => `${name}, ${when}`,
  of: (name: string): string => `Notat af ${name}`,
  count: 'Notater',
  about: (requirement: string): string => `Kun notater om ${requirement}`, all: 'Vis alle notater', filter: 'Krav', show: 'Vis',
  closed: 'Rapporten er udsendt, eller forløbet er slut: notaterne kan læses, men ikke ændres.',
} as const

export const journalText = {
  title: 'Journal', purpose: 'Det, der er journaliseret af sig selv, med dato og emne. Ingen skal føre den.',
  search: 'Søg i emne, dato eller dokument', find: 'Søg', clear: 'Vis hele journalen',
  no: 'Nr.', date: 'Dato', subject: 'Emne', document: 'Dokument', making: 'PDF dannes',
  empty: 'Intet i journalen passer til søgningen.',
  found: (n: number, all: number): string => (n === all ? `${all} ${all === 1 ? 'linje' : 'linjer'}` : `${n} af ${all} linjer`),
  toAccess: 'Behandl en anmodning om aktindsigt',
} as const

export const accessPageText = {
  title: 'Aktindsigt', purpose: 'Det, forløbet indeholder, og hvad der er journaliseret. Du afgør, hvad der gives, og fjerner det, der ikke må gives.',
  how: 'Sådan gør du',
  steps: ['Se i oversigten, hvad der er journaliseret, og hvad der er internt arbejdsdokument.', 'Hent bundtet: alt journaliseret med journal og oversigt. Interne arbejdsdokumenter er ikke med.', 'Læs det igennem, og fjern oplysninger, der ikke må gives. Svar den, der har bedt om aktindsigt.', 'Skal et internt arbejdsdokument gives, så hent teksten trin for trin på forløbets side.'] as readonly string[],
  bundle: 'Hent bundtet (ZIP)', overview: 'Oversigt', what: 'Hvad', kind: 'Art', count: 'Antal', latest: 'Senest',
  empty: 'Forløbet indeholder ikke noget endnu.', journal: 'Se journalen',
} as const
