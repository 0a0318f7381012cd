// Words of the authority's quality models: each text with the mark of where it is from, checked and corrected by the secretariat.
import type { TextStatus } from '../../domain/supervision/model.ts'

export const textStatusWords: Readonly<Record<TextStatus, string>> = { verbatim: 'Læst i kilden', fromMemory: 'Fra hukommelsen, skal tjekkes', checked: 'Tjekket' }

export const supervisionModelsText = {
  title: 'Socialtilsynets kvalitetsmodeller', card: 'Teksterne i socialtilsynets egne modeller: hvor hver er fra, og hvad der skal tjekkes.',
  purpose: 'Modellerne er socialtilsynets. Nogle tekster er skrevet fra hukommelsen og skal tjekkes mod bekendtgørelsen. En rettet tekst bliver en ny udgave; den gamle står, for besøg der er vurderet efter den.',
  model: 'Model', texts: 'Tekster', toCheck: (n: number): string => (n === 0 ? 'Intet at tjekke' : n === 1 ? '1 skal tjekkes' : `${n.toLocaleString('da-DK')} skal tjekkes`), valid: 'Gælder', from: (day: string): string => `fra ${day}`, until: (day: string): string => `til ${day}`, noDay: 'ikke angivet', corrects: (version: string): string => `Retter ${version}`,
  counts: (verbatim: number, memory: number, checked: number): string => `${String(verbatim)} læst i kilden, ${String(memory)} fra hukommelsen, ${String(checked)} tjekket`,
  noScores: 'Uden indikatorer: temaerne vurderes i ord.', kinds: { theme: 'Tema', criterion: 'Kriterium', indicator: 'Indikator' }, source: 'Kilde', noSource: 'Ingen kilde', note: 'Bemærkning',
  check: 'Tjek teksterne', checkTitle: (name: string): string => `Tjek teksterne: ${name}`, checkPurpose: 'Slå teksten op i bekendtgørelsens bilag. Ret den, hvis den er en anden, sæt flueben, og skriv, hvor du har læst den. Kun tekster med flueben kommer med i den nye udgave som tjekket; resten står uændret.',
  text: 'Tekst', checkedNow: 'Tjekket', where: 'Hvor er den læst?', version: 'Den nye udgaves navn', versionHint: (of: string): string => `For eksempel ${of}-1. Bogstaver, tal, punktum og bindestreg.`, save: 'Gem ny udgave', back: 'Tilbage uden at gemme',
  missing: { version: 'Skriv den nye udgaves navn.', some: 'Sæt flueben ved mindst én tekst.', text: 'Der skal stå en tekst.' }, changedUnchecked: 'Teksten er ændret. Sæt flueben, eller sæt den tilbage.',
  done: (version: string): string => `Udgave ${version} er gemt`, doneHint: 'Den bruges først, når den står i reglerne for socialtilsyn.', toPolicy: 'Gå til reglerne for socialtilsyn', all: 'Alle tekster', onlyOpen: 'Kun dem, der skal tjekkes', show: 'Vis',
} as const
