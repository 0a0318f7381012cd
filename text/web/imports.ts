// Words of the pages that load lists from a spreadsheet.
import type { ImportKind } from '../../domain/imports/plan.ts'

const number = (n: number): string => n.toLocaleString('da-DK')
const rows = (n: number): string => (n === 1 ? '1 række' : `${number(n)} rækker`)

export interface ImportKindText { readonly title: string; readonly link: string; readonly purpose: string; readonly filled: string; readonly row: string; readonly back: string; readonly done: string }
export const importKindText: Readonly<Record<ImportKind, ImportKindText>> = {
  offers: {
    title: 'Tilbud fra regneark', link: 'Indlæs fra regneark', row: 'Tilbud', back: 'Tilbud', done: 'Se tilbuddene',
    purpose: 'Opret og ret mange tilbud på én gang. Arket vises først med alt, der skal rettes, og alt, det ville ændre. Intet indlæses, før hele arket er rigtigt.',
    filled: 'Hent med de tilbud, der er her',
  },
  people: {
    title: 'Personer fra regneark', link: 'Indlæs fra regneark', row: 'Person', back: 'Personer', done: 'Se personerne',
    purpose: 'Opret mange personer, og giv dem roller og funktioner på én gang. Arket vises først med alt, der skal rettes, og alt, det ville ændre. Ingen får adgang ved indlæsning, og intet afsluttes.',
    filled: 'Hent med dem, der er her',
  },
  audits: {
    title: 'Tidligere audits fra regneark', link: 'Indlæs tidligere audits', row: 'Audit', back: 'Tilbud', done: 'Se tilbuddene',
    purpose: 'Audits fra før denne service, så tilbuddets historie er samlet på dets side. De sætter ingen frister, sender ingen beskeder og ændrer ingen forløb.',
    filled: 'Hent med dem, der er indlæst',
  },
}
/** What an offer's page says of audits that a spreadsheet told of. */
export const earlierAuditText = { heading: 'Audits fra før denne service', hint: 'Indlæst fra et regneark. De står her som historie.', summary: 'Sammenfatning', source: (text: string): string => `Kilde: ${text}`, loaded: (name: string, when: string): string => `Indlæst af ${name} ${when}.`, corrected: 'Rettet efter første indlæsning.' } as const

export const importText = {
  template: 'Hent skabelonen', templateHint: 'Excel har valglister og en vejledning. CSV har semikolon mellem felterne og åbner rigtigt i dansk Excel.', xlsx: 'Hent som Excel', csv: 'Hent som CSV',
  choose: 'Vælg arket', chooseHint: 'Excel (.xlsx) eller .csv, højst 10.000 rækker. Arket vises først; intet indlæses endnu.', file: 'Fil', look: 'Se arket', missing: 'Vælg en fil.',
  found: (name: string): string => `Arket: ${name}`,
  problems: (n: number): string => (n === 1 ? 'Én ting at rette' : `${number(n)} ting at rette`), problemsHint: 'Ret dem i arket, gem det, og vælg det igen. Intet er indlæst.', remarks: (n: number): string => (n === 1 ? 'Én ting at se på' : `${number(n)} ting at se på`), remarksHint: 'De forhindrer ikke, at arket indlæses.',
  andMore: (n: number): string => `… og ${number(n)} mere.`, more: (n: number): string => `… og ${number(n)} mere. Hent dem alle som regneark.`, cell: 'Celle', stands: 'Der står', what: 'Hvad der er galt', remark: 'Hvad der er værd at se på', empty: '(tom)',
  counts: (made: number, changed: number, unchanged: number): string => [made === 0 ? [] : [`${number(made)} nye`], changed === 0 ? [] : [`${number(changed)} ændres`], unchanged === 0 ? [] : [`${number(unchanged)} er uændrede`]].flat().join(', '),
  right: 'Alt i arket kan indlæses', nothing: 'Arket ændrer intet', nothingHint: 'Alle rækker står her allerede, som de er i arket.', none: 'Der er ingen rækker i arket.',
  changed: (n: number): string => `Ændres: ${rows(n)}`, made: (n: number): string => `Nye: ${rows(n)}`, row: 'Række', was: 'Før', becomes: 'Efter', what2: 'Hvad', nothingBefore: '(intet)',
  makes: 'Oprettes samtidig', makesHint: 'De findes ikke i forvejen. Er navnet skrevet forkert, så ret det i arket.',
  seen: 'Jeg har set, hvad der ændres og oprettes', seenMissing: 'Se ændringerne igennem, og sæt kryds.', load: 'Indlæs det hele', back: 'Vælg et andet ark',
  takeProblems: 'Hent det, der skal rettes, som Excel', takeChanges: 'Hent ændringerne som Excel', problemsFile: 'ret', changesFile: 'aendringer',
  done: (made: number, changed: number): string => (made + changed === 0 ? 'Arket er indlæst. Det ændrede intet.' : `Indlæst: ${[made === 0 ? [] : [`${number(made)} nye`], changed === 0 ? [] : [`${number(changed)} ændret`]].flat().join(' og ')}`),
  earlier: 'Indlæst før', file2: 'Fil', by: 'Af', when: 'Hvornår', wrote: 'Hvad',
  phases: { reading: 'Læser arket …', checking: 'Ser {1} rækker efter …', writing: 'Skriver {0} af {1} …', done: 'Færdig. Siden kommer nu.' },
} as const
