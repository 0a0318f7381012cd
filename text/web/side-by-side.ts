// Words of socialtilsyn and akkreditering side by side, and of the map that lays them so. Nothing goes from one to the other.
export const sideBySideText = {
  link: 'Socialtilsyn og akkreditering side om side', title: (offer: string): string => `Side om side: ${offer}`,
  purpose: 'Det, socialtilsynet og vores egen audit senest har sagt om det samme. Akkreditering sætter ikke et tilsyn i gang, og et tilsyn ændrer intet i akkrediteringen. Intet går af sig selv fra den ene til den anden.',
  authority: (date: string): string => `Socialtilsynets rapport af ${date}`, noReport: 'Socialtilsynets rapport er ikke registreret endnu. Kriterierne er fra den model, der gælder nu.',
  ours: (cycle: string, date: string): string => `Auditrapporten ${cycle}, udstedt ${date}`, noAudit: 'Der er ingen udstedt auditrapport, du kan se. Kravene er fra den kvalitetsmodel, der gælder nu.',
  example: 'Sammenstillingen er et eksempel, systemet kommer med. Sekretariatet eller tilsynskoordinatoren skal gennemgå den.', changed: (version: number): string => `Sammenstillingen er udgave ${String(version)}.`, toMap: 'Se sammenstillingen',
  criterion: 'Socialtilsynets kriterium', requirement: 'Vores krav', words: 'Socialtilsynets ord om temaet', noWords: 'Intet registreret om temaet.', value: (of: string): string => `Gennemsnit af socialtilsynets scorer: ${of}`,
  none: 'Kvalitetsmodellen har intet tilsvarende krav.', unsaid: 'Det er ikke vurderet endnu, om et af vores krav handler om det samme.', notFound: 'Ikke vurderet ved audit',
  apart: 'Krav, socialtilsynet ikke har et kriterium om', apartNone: 'Alle vores krav har et tilsvarende kriterium.',
} as const

export const criterionMapText = {
  title: 'Kriterier og krav', card: 'Hvilke af vores krav handler om det samme som socialtilsynets kriterier.',
  purpose: 'Bruges til at vise socialtilsyn og akkreditering side om side. Den flytter intet fra den ene til den anden.',
  model: 'Socialtilsynets kvalitetsmodel', show: 'Vis', edit: 'Ret', editTitle: 'Ret et kriterium', criterion: 'Kriterium',
  which: 'Hvilke af vores krav handler om det samme?', whiches: { some: 'Disse krav', none: 'Ingen af vores krav', unsaid: 'Ikke vurderet endnu' }, requirements: 'Krav', note: 'Bemærkning', noteHint: 'For eksempel hvilken del af kriteriet. Kan stå tom.',
  reason: 'Begrundelse', reasonHint: 'Hvorfor ændres det? Den står sammen med ændringen.', save: 'Gem ny udgave', back: 'Tilbage uden at gemme', done: 'Sammenstillingen er ændret',
  missing: { reason: 'Skriv, hvorfor det ændres.', requirements: 'Vælg mindst ét krav, eller vælg »Ingen af vores krav«.' }, nothingChanged: 'Det er det samme som nu. Ret noget, før du gemmer.',
  stale: 'En anden har ændret sammenstillingen, mens du skrev. Dit valg står herunder; se det, der gælder nu, og gem igen, hvis det stadig skal ændres.',
  now: 'Gælder nu', example: 'Et eksempel, systemet kommer med. Gå det igennem.', history: 'Tidligere ændringer', notChanged: 'Sammenstillingen har ikke været ændret.',
  version: (n: number): string => `Udgave ${String(n)}`, setBy: (who: string, when: string): string => `Sat i kraft af ${who} ${when}`, nothing: 'Ingen', unsaid: 'Ikke vurderet',
} as const
