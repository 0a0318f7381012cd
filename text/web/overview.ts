// Words of the manager's overview and the akkrediteringsdatabase. Numbers of offers, never a ranking, a percentage or a score.

export const overviewPageText = {
  title: 'Overblik',
  purpose: 'Tilbuddene under dig: hvor de er, hvem der er forsinket, og de endelige rapporter.',
  toOverview: 'Overblik over dine tilbud',
  stages: 'Tilbud efter trin',
  never: 'Ikke akkrediteret endnu',
  filter: 'Afgræns listen',
  stage: 'Trin', area: 'Målgruppeområde', all: 'Alle', late: 'Kun forsinkede', news: 'Kun med nyt siden sidst', followUp: 'Kun med opfølgning i gang', apply: 'Vis', reset: 'Nulstil',
  offer: 'Tilbud', where: 'Hvor', waits: 'Venter på', outcome: 'Beslutning', documents: 'Dokumenter', choose: 'Vælg',
  report: 'Auditrapport', decision: 'Beslutning', newWord: 'Nyt', followUpWord: 'Opfølgning i gang', nextCycle: (day: string): string => `Næste akkreditering: ${day}`,
  notFinal: 'Ingen endelig rapport endnu',
  expected: (day: string): string => `Næste skridt ventes senest ${day}`,
  until: (what: string, day: string): string => `${what}. Frist: ${day}`,
  chosenZip: 'Hent valgte rapporter (ZIP)',
  allZip: (n: number): string => (n === 1 ? 'Hent den ene rapport på siden (ZIP)' : `Hent alle ${n} rapporter på siden (ZIP)`),
  zipHint: 'I filen ligger også en liste over dem, der ikke er endelige, og hvornår næste skridt ventes.',
  noneChosen: 'Vælg mindst én rapport først.',
  chooseReport: (offer: string): string => `Vælg auditrapporten for ${offer}`,
  workbook: 'Hent som Excel (XLSX)',
  table: 'Hent som CSV',
  seen: 'Markér alt som set',
  since: (day: string): string => `Nyt er det, der er sket siden ${day}.`,
  sinceFirst: 'Nyt er det, der er sket den seneste måned.',
  count: (n: number): string => (n === 1 ? '1 tilbud' : `${n.toLocaleString('da-DK')} tilbud`),
  empty: 'Ingen tilbud passer til det, du har valgt.', emptyHint: 'Fjern noget af afgrænsningen.',
  patterns: 'På tværs af tilbud', across: 'Hvad tilbuddene har til fælles for hvert krav, og hvad der ændrer sig fra runde til runde. Antal tilbud, aldrig en rangliste.', toAcross: 'Se på tværs af tilbud', eachRound: 'Krav for krav', patternsHint: 'Antal tilbud, aldrig færre end fem. Hvert krav fører til det, andre har gjort.',
  patternsEmpty: 'Her kommer tal, når mindst fem tilbud har en endelig rapport.',
  requirement: 'Krav', pair: 'Sammenhæng', group: 'Gruppe', examined: 'Belyst hos', discordance: 'Med uoverensstemmelse', goodPractice: 'Med særlig god praksis', whole: 'Alle', seeOthers: (requirement: string): string => `Se, hvad andre har gjort med ${requirement}`,
  development: 'Fra runde til runde', developmentEmpty: 'Her kommer beslutninger og fund fra runde til runde, når to runder har beslutninger.',
  decisions: 'Beslutninger', trends: 'Uoverensstemmelser for hvert krav, runde for runde',
  trendsHint: 'Antal tilbud med uoverensstemmelse af dem, hvor kravet er belyst; aldrig for færre end fem. Hvor kravet er skrevet om, kan tallene ikke sammenlignes.',
  of: (n: number, of: number): string => `${n.toLocaleString('da-DK')} af ${of.toLocaleString('da-DK')}`, good: (n: number): string => `${n.toLocaleString('da-DK')} med særlig god praksis`,
  newText: 'Kravet er skrevet om', tooFew: 'Færre end fem tilbud',
  cycle: (cycle: string): string => `Runde ${cycle}`,
} as const

export const databaseText = {
  title: 'Akkrediteringsdatabase',
  purpose: 'Det, tilbud har valgt at dele: særlig god praksis, prøvehandlinger, metoder og erfaringer.',
  filter: 'Søg i databasen', whole: 'Læs hele teksten',
  search: 'Søg i teksterne', kind: 'Art', area: 'Målgruppeområde', requirement: 'Krav', all: 'Alle', apply: 'Søg', reset: 'Nulstil',
  kinds: { goodPractice: 'Særlig god praksis', trial: 'Prøvehandling', method: 'Metode', lesson: 'Erfaring' },
  by: (offer: string, day: string): string => `${offer}, delt ${day}`,
  wanted: (n: number): string => (n === 0 ? '' : n === 1 ? '1 andet tilbud vil prøve det samme' : `${n.toLocaleString('da-DK')} andre tilbud vil prøve det samme`),
  want: 'Vi vil prøve det samme', at: 'På', wantLabel: (title: string): string => `Vi vil prøve det samme: ${title}`,
  done: 'Det er noteret. Er jeres forløb i lokal udvikling, ligger det nu som en prøvehandling; ellers venter det på, at I begynder.', toCase: 'Gå til forløbet',
  empty: 'Der er ikke delt noget endnu.', emptyHint: 'Når et tilbud siger ja til at dele et uddrag efter en akkreditering, står det her.',
  nothing: 'Ingen delte tekster passer til det, du har valgt.', nothingHint: 'Prøv et andet ord, eller fjern noget af afgrænsningen.',
  count: (n: number): string => (n === 1 ? '1 tekst' : `${n.toLocaleString('da-DK')} tekster`),
} as const

/** What is said while many reports are fetched as one file. */
export const bundleFormText = {
  making: 'Filen dannes …', progress: (got: string, whole: string): string => `Henter: ${got} af ${whole} MB`,
  done: 'Filen er hentet. Listen i den viser, hvad der mangler, og hvornår det ventes.', lost: 'Forbindelsen blev afbrudt. Der er ikke gemt nogen fil; prøv igen.',
} as const
