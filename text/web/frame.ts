// Words of the frame around every page: header, footer, errors, signing in.

export const frameText = {
  product: 'Akkreditering',
  organisation: 'Københavns Kommune, Socialforvaltningen',
  skip: 'Gå til indholdet',
  mainNav: 'Hovedmenu',
  nav: { start: 'Mit arbejde', cases: 'Forløb', notices: 'Beskeder', database: 'Akkrediteringsdatabase' },
  signedInAs: (name: string): string => `Logget ind som ${name}`,
  signOut: 'Log ud',
  footer: 'Om siden',
  accessibility: 'Tilgængelighedserklæring',
  back: 'Tilbage',
  breadcrumb: 'Du er her',
  optional: 'valgfrit',
  choose: 'Vælg …',
  yes: 'Ja',
  no: 'Nej',
} as const

export const errorText = {
  heading: (status: number): string => ({
    403: 'Det har du ikke adgang til', 404: 'Siden findes ikke', 409: 'Det kan ikke gøres nu', 413: 'Det er for stort', 422: 'Noget skal rettes', 429: 'Vent lidt', 503: 'Tjenesten svarer ikke lige nu',
  }[status] ?? 'Der skete en fejl'),
  notSaved: 'Ikke gemt',
  notSavedHint: 'Det, du har skrevet, står herunder. Prøv igen om lidt: trykker du to gange, bliver det kun gemt én gang.',
  sendAgain: 'Prøv igen',
  summary: 'Der er noget, der skal rettes',
  toStart: 'Gå til Mit arbejde',
  reference: (id: string): string => `Referencenummer: ${id}`,
  stale: 'En anden har ændret det imens',
  staleHint: 'Herunder står først det, der er gemt nu, og i felterne det, du skrev. Saml det, du vil beholde, og gem igen. Intet er gået tabt.',
  savedNow: 'Gemt nu',
  savedBy: (name: string, when: string): string => `Skrevet af ${name} ${when}`,
} as const

export const signInText = {
  title: 'Log ind',
  purpose: 'Her følger du akkreditering af Socialforvaltningens tilbud: hvor I er, hvad der mangler, og hvornår.',
  username: 'Brugernavn',
  password: 'Adgangskode',
  button: 'Log ind',
  failed: 'Du blev ikke logget ind',
  expired: 'Din adgang er udløbet',
  expiredHint: 'Log ind igen. Det, du skrev, er ikke gået tabt: du får det vist, når du er logget ind.',
  signedOut: 'Du er logget ud',
  signedOutHint: 'Luk browseren, hvis du bruger en computer, som andre også bruger.',
  forgotten: 'Glemt adgangskode?',
  forgottenTitle: 'Glemt adgangskode',
  forgottenBody: [
    'Adgangskoden kan ikke nulstilles her på siden: der sendes ingen mail med et link.',
    'Kontakt Akkrediteringssekretariatets administrator. Administratoren giver dig en ny adgangskode, når det er klart, hvem du er.',
    'Haster en frist? Sig det til sekretariatet. En frist kan flyttes med en begrundelse, og din leder eller stedfortræder kan gøre det samme som dig.',
  ],
  required: (what: string): string => `Skriv ${what}.`,
  resumeTitle: 'Du er logget ind igen',
  resumeHint: 'Det, du skrev, er ikke sendt endnu. Se det igennem, og send det.',
  resumeFiles: (names: string): string => `Vælg filerne igen bagefter: ${names}. De kunne ikke gemmes, fordi du ikke var logget ind.`,
  resumeSend: 'Send det nu',
  resumeLeave: 'Send det ikke',
  opening: 'Siden åbnes',
  openingLink: 'Åbn siden',
} as const

export const accessibilityText = {
  title: 'Tilgængelighedserklæring',
  lead: 'Københavns Kommune, Socialforvaltningen, vil gøre denne tjeneste tilgængelig efter lov om tilgængelighed af offentlige organers websteder og mobilapplikationer.',
  sections: [
    ['Overholdelse', ['Siderne er bygget efter WCAG 2.2 niveau AA (EN 301 549) og prøves automatisk ved hver ændring: på stor og lille skærm, i lyst og mørkt, og uden JavaScript. De er endnu ikke gennemgået af en uvildig, og ikke prøvet med skærmlæser af brugere.']],
    ['Det, vi ved ikke er godt nok', ['Dokumentation til udviklere (API) er på engelsk og har for svage farver nogle steder.']],
    ['Hvis noget ikke virker for dig', ['Skriv til Akkrediteringssekretariatet og sig hvilken side det gælder. Du får oplysningen på en anden måde, mens fejlen rettes.']],
    ['Klage', ['Er du ikke tilfreds med svaret, kan du klage til Digitaliseringsstyrelsen, som fører tilsyn med loven.']],
  ] as readonly (readonly [string, readonly string[]])[],
} as const
