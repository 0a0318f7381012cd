// Words of the page where an administrator sees who saw and changed what.
import type { Instant } from '../../domain/deadlines/types.ts'
import type { TrailKind } from '../../domain/trail/line.ts'
import { refusedBriefly } from './briefly.ts'
import { localClock, localDay } from './dates.ts'
import type { SheetRows } from './lists.ts'
import { trailAction } from './trail-words.ts'

export const trailPageText = {
  title: 'Spor', card: 'Hvem der har set og ændret hvad.',
  purpose: 'Hvem der har set og ændret hvad, nyeste først. Det, der stod eller blev skrevet, står her ikke. Læsning noteres én gang i kvarteret. At du ser og henter sporet, står i det.',
  what: 'Hvad', who: 'Hvem', where: 'Hvor', at: 'Hvornår', outcome: 'Udfald', why: 'Begrundelse', request: 'Anmodning', place: 'Plads i kæden',
  person: 'Person', offer: 'Tilbud', kind: 'Slags', action: 'Handling', from: 'Fra og med', to: 'Til og med', ofCase: 'Kun ét forløb',
  system: 'Systemet', sealed: 'Venter på sin plads', refused: 'Afvist', done: 'Gennemført', about: (name: string): string => `om ${name}`, toCase: 'Se forløbet',
  empty: 'Der er intet i sporet endnu.', emptyHint: 'Når nogen logger ind, ser et forløb eller ændrer noget, står det her.',
  newest: 'Nyeste', older: 'Ældre', pages: 'Sider',
  badDay: 'Skriv dagen som dag, måned og år. Den sidste dag kan ikke ligge før den første.',
  kinds: { act: 'Handling i et forløb', change: 'Ændring', signIn: 'Log ind', read: 'Læsning', export: 'Hentet', refusal: 'Afvist handling' } satisfies Readonly<Record<TrailKind, string>>,
} as const

export interface TrailRowShown { readonly at: Instant; readonly name: string | null; readonly personId: string; readonly kind: TrailKind; readonly action: string; readonly thing: string; readonly thingId: string | null; readonly aboutName: string | null; readonly caseId: string | null; readonly offerName: string | null; readonly outcome: 'done' | 'refused'; readonly codes: readonly string[]; readonly requestId: string | null; readonly seq: number | null }

/** Who it was: the service itself, a name, or the id of somebody who is not known. */
export const trailWho = (row: Pick<TrailRowShown, 'name' | 'personId'>): string => row.name ?? (row.personId === 'system' ? trailPageText.system : row.personId)

/** The rows as a sheet. */
export const trailTable = (rows: readonly TrailRowShown[]): SheetRows => {
  const t = trailPageText
  return [
    [t.at, t.who, t.kind, t.what, t.about('…'), t.offer, 'Forløb', t.outcome, t.why, t.request, t.place],
    ...rows.map((row) => [`${localDay(row.at)} ${localClock(row.at)}`, trailWho(row), t.kinds[row.kind], trailAction(row.action, row.thing), row.aboutName ?? (row.thing === 'case' ? null : row.thingId), row.offerName, row.caseId, row.outcome === 'refused' ? t.refused : t.done, row.codes.map(refusedBriefly).join(' ') || null, row.requestId, row.seq]),
  ]
}
