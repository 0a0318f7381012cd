// Words of the page that loads earlier years of socialtilsyn from a spreadsheet.
export const earlierYearsText = {
  title: 'Tidligere år fra regneark', link: 'Indlæs tidligere år',
  purpose: 'Socialtilsynets scorer og ord fra før det år, der er i gang, så udviklingen kan ses. De sætter ingen frister, sender ingen beskeder og ændrer intet i det år, der er i gang.',
  template: 'Hent skabelonen', templateHint: 'En række for hver indikator og hvert tema. Flere tilbud og år kan stå i samme ark; udfyld kun det, I har.', model: 'Kvalitetsmodel', fetch: 'Hent',
  choose: 'Vælg arket', chooseHint: 'Excel (.xlsx) eller .csv, højst 10.000 rækker. Arket vises først; intet indlæses endnu.', file: 'Fil', look: 'Se arket', missing: 'Vælg en fil.',
  found: (name: string): string => `Arket: ${name}`,
  problems: (n: number): string => (n === 1 ? 'Én ting at rette' : `${n.toLocaleString('da-DK')} ting at rette`), problemsHint: 'Ret dem i arket, gem det, og vælg det igen. Intet er indlæst.', more: (n: number): string => `… og ${n.toLocaleString('da-DK')} mere.`,
  cell: 'Celle', stands: 'Der står', what: 'Hvad der er galt', empty: '(tom)',
  years: (n: number): string => (n === 1 ? 'Ét år' : `${n.toLocaleString('da-DK')} år`), offer: 'Tilbud', report: 'Rapport', visit: 'Besøg', scores: 'Scorer', model2: 'Model',
  scoreCount: (n: number): string => (n === 1 ? '1 score' : `${n.toLocaleString('da-DK')} scorer`),
  missingScores: (n: number): string => (n === 0 ? 'Alle indikatorer' : `${n.toLocaleString('da-DK')} indikatorer mangler: deres kriterier og temaer får ingen værdi`), themes: (n: number): string => (n === 1 ? 'Ord om 1 tema' : `Ord om ${n.toLocaleString('da-DK')} temaer`),
  replaces: 'Indlæst før: det, arket nævner, erstattes. Resten bliver stående.', right: 'Alt i arket kan indlæses', load: 'Indlæs det hele', back: 'Vælg et andet ark', none: 'Der er ingen år i arket.',
  done: (years: number, offers: number): string => `${years === 1 ? 'Ét år' : `${years.toLocaleString('da-DK')} år`} fra ${offers === 1 ? 'ét tilbud' : `${offers.toLocaleString('da-DK')} tilbud`} er indlæst`, toList: 'Se tilbuddene',
  loaded: (when: string): string => `Indlæst fra et regneark ${when}.`,
} as const
