// What the command line `akkreditering` says. Its commands and options are Danish words: their users are.

/** yargs' own sentences; what is left out is never said by us. */
export const yargsText = {
  'Commands:': 'Kommandoer:', 'Options:': 'Valg:', 'Positionals:': 'Skal følge efter:', 'Examples:': 'Eksempler:',
  boolean: 'ja/nej', string: 'tekst', number: 'tal', array: 'flere', required: 'skal med', default: 'ellers', 'default:': 'ellers:', 'choices:': 'en af:', command: 'kommando',
  'Not enough non-option arguments: got %s, need at least %s': { one: 'Der mangler noget efter kommandoen (%s af %s). Se --help.', other: 'Der mangler noget efter kommandoen (%s af %s). Se --help.' },
  'Too many non-option arguments: got %s, maximum of %s': { one: 'Der står for meget efter kommandoen (%s, højst %s). Se --help.', other: 'Der står for meget efter kommandoen (%s, højst %s). Se --help.' },
  'Missing argument value: %s': { one: 'Der mangler en værdi: %s', other: 'Der mangler værdier: %s' },
  'Missing required argument: %s': { one: 'Der mangler: %s', other: 'Der mangler: %s' },
  'Unknown argument: %s': { one: 'Ukendt: %s', other: 'Ukendte: %s' },
  'Unknown command: %s': { one: 'Ukendt kommando: %s', other: 'Ukendte kommandoer: %s' },
  'Invalid values:': 'Kan ikke bruges:', 'Argument: %s, Given: %s, Choices: %s': '--%s er %s, men skal være en af: %s',
  'Not enough arguments following: %s': 'Der mangler en værdi efter: %s', 'Did you mean %s?': 'Mente du %s?',
  'Arguments %s and %s are mutually exclusive': '--%s og --%s kan ikke bruges sammen',
  'Show help': 'Vis denne hjælp', 'Show version number': 'Vis versionen',
} as const

export const cliText = {
  usage: 'Brug: akkreditering <kommando> [valg]\n\nAlt går gennem den samme API som siderne, med dine egne rettigheder. Lav et adgangstoken på »Min adgang«, og kør: akkreditering log-ind',
  epilogue: 'Slutkode: 0 gjort · 1 uventet · 2 skrevet forkert · 3 ikke logget ind eller ingen adgang · 4 findes ikke · 5 afvist · 6 tjenesten kan ikke nås',
  options: { json: 'Svar som JSON', url: 'Tjenestens adresse (ellers AKKREDITERING_URL eller den gemte)', key: 'Nøgle for handlingen: med den samme nøgle sker den højst én gang', out: 'Filen, der skrives; --ud=- er standard ud', replace: 'Skriv over en fil, der er der', area: 'Område', centre: 'Center', offer: 'Tilbud (kan gentages)', cycle: 'Cyklus', search: 'Ord i tilbuddets navn', wait: 'Vent, til alle er startet' },
  completion: 'Skriv et script, der fuldfører kommandoer i bash og zsh',
  commands: {
    signIn: 'Gem et adgangstoken; det læses fra tastaturet eller standard ind, aldrig fra kommandolinjen', signOut: 'Glem det gemte adgangstoken (det gælder, til du tilbagekalder det på »Min adgang«)', who: 'Hvem er jeg, og hvor',
    rounds: 'Alle runder', round: 'Én runde: hvor langt er den, og hvad kunne ikke startes', makeRound: 'Planlæg en runde; intet startes endnu', startRound: 'Start en planlagt runde',
    late: 'Hvad der er over sin frist: hvor, siden hvornår, og hvem der har turen', reports: 'Auditrapporterne, og hvilke forløb der ingen har endnu', report: 'Hent ét forløbs auditrapport som PDF', bundle: 'Hent mange auditrapporter som én zip', exportList: 'Skriv en liste til en fil',
  },
  round: { id: 'Rundens id (se: akkreditering runder)', name: 'Rundens navn', from: 'Første dag, ÅÅÅÅ-MM-DD', to: 'Sidste dag, ÅÅÅÅ-MM-DD', preview: 'Sig kun, hvad der ville ske', choose: 'Vælg tilbud med --tilbud eller med --omraade/--center', made: (id: string) => `Runden er planlagt: ${id}`, started: (name: string) => `Runden »${name}« er sat i gang.`, progress: (started: number, of: number) => `${started} af ${of} startet`, ready: (n: number) => `${n} tilbud kan startes.`, blocked: (n: number) => `${n} kan ikke:` },
  report: { caseId: 'Forløbets id (se: akkreditering rapporter)', none: 'Forløbet har ingen færdig auditrapport endnu.', written: (file: string, bytes: number) => `Skrevet: ${file} (${bytes.toLocaleString('da-DK')} byte)`, progress: (done: number, of: number) => `${Math.round(done / 1000).toLocaleString('da-DK')} af ca. ${Math.round(of / 1000).toLocaleString('da-DK')} kB`, missing: 'Ingen rapport endnu', exists: (file: string) => `${file} er der allerede. Brug --erstat, eller vælg et andet navn med --ud.` },
  late: { none: 'Intet er over sin frist.', paused: 'på pause' },
  heads: { round: ['Id', 'Navn', 'Cyklus', 'Status', 'Startet', 'Tilbage', 'Kunne ikke'], late: ['Frist', 'Tilbud', 'Hvad', 'Hvem', 'Id'], report: ['Tilbud', 'Cyklus', 'Rapport', 'Id'], offer: ['Tilbud', 'Hvorfor ikke'] },
  signIn: { ask: 'Adgangstoken (vises ikke): ', done: (name: string, file: string) => `Logget ind som ${name}. Dit adgangstoken ligger i ${file}, som kun du kan læse.`, out: 'Dit adgangstoken er glemt her.', who: (name: string, url: string) => `${name} på ${url}`, malformed: 'Det er ikke et adgangstoken: det begynder med akk_ og er på 47 tegn.', none: 'Du er ikke logget ind. Kør: akkreditering log-ind, eller sæt AKKREDITERING_TOKEN.', open: (file: string) => `${file} kan læses af andre. Luk den (chmod 600), eller kør: akkreditering log-ind`, damaged: (file: string) => `${file} kan ikke læses. Kør: akkreditering log-ind` },
  lists: { what: 'Listen', format: 'Filens art; ellers efter --ud', formats: (list: string, formats: readonly string[]) => `${list} kan skrives som: ${formats.join(', ')}` },
  noCommand: 'Hvilken kommando? Se: akkreditering --help',
  waiting: 'Tjenesten svarer ikke; der prøves igen …',
  unreachable: (url: string) => `Tjenesten på ${url} kan ikke nås.`,
  again: (key: string) => `Om det blev gjort, vides ikke. Kør det samme igen med --noegle ${key}: så sker det højst én gang.`,
  unexpected: (why: string) => `Det gik ikke: ${why}`,
} as const
