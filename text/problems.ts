// Danish sentences of the API frame's own problems: what is wrong with a request itself. What a rule refuses stands in refusals.ts.

export type ProblemParams = Readonly<Record<string, string | number>>

const number = (value: string | number | undefined): string =>
  typeof value === 'number' ? value.toLocaleString('da-DK') : value ?? ''

const megabytes = (bytes: string | number | undefined): string =>
  `${Number(((Number(bytes) || 0) / 1_048_576).toFixed(1)).toLocaleString('da-DK')} MB`

// Of several files the sentence names the one that it is about.
const ofFile = (p: ProblemParams): string => (p['name'] === undefined ? '' : `${p['name']}: `)

/** A day or an instant of a year that the record does not reckon with (domain/deadlines/local-time.ts). */
export const yearOutside = 'Skal ligge i et af årene fra 1900 til 2199.'

/** One sentence a code: what is wrong and what to do about it. */
const details = {
  'malformed-request': () => 'Forespørgslen kan ikke læses. Send den igen.',
  'headers-too-large': () => 'Forespørgslens headere fylder for meget. Slet webstedets cookies, og prøv igen.',
  'request-too-slow': () => 'Forespørgslen kom ikke frem i tide. Send den igen.',
  'malformed-address': () => 'Adressen kan ikke læses. Ret den, og prøv igen.',
  'malformed-json': () => 'Indholdet er ikke gyldig JSON. Ret det, og send det igen.',
  'malformed-text': () => 'Teksten indeholder tegn, der ikke kan gemmes (nultegn eller ødelagt tegnsæt). Fjern dem, og send teksten igen som UTF-8.',
  'forbidden-key': p => `Feltnavnet "${p['name'] ?? ''}" kan ikke bruges.`,
  'too-deep': p => `Indholdet er indlejret i flere end ${number(p['max'])} lag.`,
  'number-out-of-range': () => 'Tallet er for stort til at blive gemt nøjagtigt.',
  'content-type-unsupported': p => `Indholdet skal sendes som ${p['expected'] ?? ''}.`,
  'content-encoding-unsupported': () => 'Indholdet er pakket på en måde, der ikke kan læses. Send det upakket eller med gzip.',
  'body-too-large': p => `Indholdet må højst fylde ${megabytes(p['maxBytes'])}.`,
  'body-not-taken': () => 'Her tages der ikke imod indhold. Send forespørgslen uden.',
  'file-missing': () => 'Der er ingen fil i forespørgslen.',
  'file-too-large': p => `${ofFile(p)}Filen må højst fylde ${megabytes(p['maxBytes'])}.`,
  'file-kind-unsupported': p => `${ofFile(p)}Denne slags fil kan ikke modtages. Du kan sende: ${p['allowed'] ?? ''}.`,
  'file-kind-mismatch': p => `${ofFile(p)}Filens navn, type og indhold passer ikke sammen. Gem filen på ny, og send den igen.`,
  'file-with-macros': p => `${ofFile(p)}Filen indeholder makroer og kan ikke modtages. Gem den uden makroer, og send den igen.`,
  'file-name-invalid': p => `Filen skal have et navn på højst ${number(p['max'])} tegn, sendt i Content-Disposition.`,
  'file-name-unusable': p => `Filen skal have et navn på højst ${number(p['max'])} tegn. Giv den et andet navn, og send den igen.`,
  'files-too-large': p => `Filerne må tilsammen højst fylde ${megabytes(p['maxBytes'])}. Send nogle af dem bagefter.`,
  'too-many-files': p => `Der kan højst sendes ${number(p['max'])} filer på én gang. Send resten bagefter.`,
  'key-missing': () => 'Headeren Idempotency-Key mangler. Send en ny, tilfældig nøgle med hver handling, og den samme nøgle, når handlingen sendes igen.',
  'key-malformed': p => `Idempotency-Key skal være 1–${number(p['max'])} synlige ASCII-tegn.`,
  'invalid-input': () => 'Noget i indholdet skal rettes, før det kan gemmes.',
  'invalid-query': () => 'Noget i adressens parametre skal rettes.',
  'sign-in-required': () => 'Du er ikke logget ind, eller din adgang er udløbet. Log ind, og prøv igen.',
  'cross-site': () => 'Handlingen kom fra et andet websted og er ikke udført.',
  'not-found': () => 'Der findes ikke noget på denne adresse.',
  'method-not-allowed': p => `Adressen kan ikke bruges med ${p['method'] ?? ''}. Den tager imod ${p['allow'] ?? ''}.`,
  'too-many-requests': p => `Der er sendt for mange forespørgsler. Prøv igen om ${number(p['seconds'])} sekunder.`,
  'not-saved': () => 'Ikke gemt: databasen svarer ikke lige nu. Prøv igen om lidt; der er ikke gemt noget halvt.',
  'outcome-unknown': () => 'Det er uvist, om handlingen blev gemt, fordi forbindelsen til databasen blev afbrudt. Send den igen med samme nøgle; den bliver højst gemt én gang.',
  unavailable: () => 'Oplysningerne kan ikke hentes lige nu. Prøv igen om lidt.',
  'engine-unavailable': () => 'Motoren bag forløbene svarer ikke lige nu. Det, der er gemt, er ikke berørt. Prøv igen om lidt.',
  unexpected: p => `Der skete en uventet fejl. Prøv igen, og kontakt support med referencenummeret ${p['reference'] ?? ''}, hvis den gentager sig.`,
} satisfies Record<string, (params: ProblemParams) => string>

export type ProblemCode = keyof typeof details

/** The Danish sentence of a problem of the frame. */
export const problemSentence = (code: ProblemCode, params: ProblemParams = {}): string => details[code](params)

const titles: Readonly<Record<number, string>> = {
  400: 'Ugyldig forespørgsel',
  401: 'Ikke logget ind',
  403: 'Ikke tilladt',
  404: 'Ikke fundet',
  405: 'Metoden kan ikke bruges her',
  408: 'For langsomt',
  409: 'Kan ikke gøres nu',
  413: 'For stort',
  415: 'Typen kan ikke modtages',
  422: 'Indholdet kan ikke godtages',
  429: 'For mange forespørgsler',
  431: 'For store headere',
  500: 'Uventet fejl',
  503: 'Ikke tilgængelig lige nu',
}

/** The Danish short title of an HTTP status. */
export const problemTitle = (status: number): string => titles[status] ?? 'Fejl'

const typeNames: Readonly<Record<string, string>> = {
  string: 'en tekst', number: 'et tal', int: 'et helt tal', boolean: 'true eller false',
  array: 'en liste', object: 'et objekt', record: 'et objekt', date: 'en dato', null: 'null',
}

const formats: Readonly<Record<string, string>> = {
  date: 'Skal være en dato skrevet som 2026-11-23.',
  datetime: 'Skal være et tidspunkt skrevet som 2026-11-23T09:30:00Z.',
  time: 'Skal være et klokkeslæt skrevet som 09:30.',
  uuid: 'Skal være et id (UUID).',
  email: 'Skal være en e-mailadresse.',
  url: 'Skal være en webadresse.',
}

const fields = {
  required: () => 'Skal udfyldes.',
  'wrong-type': p => `Skal være ${typeNames[String(p['expected'])] ?? 'af en anden type'}.`,
  'too-short': p => p['limit'] === 1 ? 'Skal udfyldes.' : `Skal have mindst ${number(p['limit'])} tegn.`,
  'too-long': p => `Må højst have ${number(p['limit'])} tegn.`,
  'too-few': p => `Skal have mindst ${number(p['limit'])} i listen.`,
  'too-many': p => `Må højst have ${number(p['limit'])} i listen.`,
  'too-low': p => `Skal være ${number(p['limit'])} eller mere.`,
  'not-above': p => `Skal være over ${number(p['limit'])}.`,
  'too-high': p => `Må højst være ${number(p['limit'])}.`,
  'not-below': p => `Skal være under ${number(p['limit'])}.`,
  'wrong-step': p => `Skal kunne deles med ${number(p['limit'])}.`,
  'wrong-format': p => formats[String(p['format'])] ?? 'Er ikke skrevet rigtigt.',
  'not-a-choice': p => `Skal være en af: ${p['choices'] ?? ''}.`,
  'unknown-field': () => 'Feltet kendes ikke. Fjern det.',
  'wrong-form': () => 'Har ikke en form, der kan godtages.',
} satisfies Record<string, (params: ProblemParams) => string>

export type FieldCode = keyof typeof fields

/** The Danish sentence beside one field. */
export const fieldSentence = (code: FieldCode, params: ProblemParams = {}): string => fields[code](params)

/** The sentence of a start that finds its address taken or forbidden, for the terminal. */
export const listenSentence = (code: 'port-taken' | 'port-forbidden' | 'address-unusable', params: ProblemParams): string => ({
  'port-taken': `Port ${params['port'] ?? ''} på ${params['host'] ?? ''} er i brug af et andet program. Stop det, eller vælg en anden med PORT.`,
  'port-forbidden': `Port ${params['port'] ?? ''} må ikke åbnes af denne bruger. Vælg en port over 1023 med PORT.`,
  'address-unusable': `Adressen ${params['host'] ?? ''} findes ikke på denne maskine.`,
})[code]
