// What `npm run audit-verify` says at the terminal.

interface Fault { readonly kind: 'removed' | 'changed' | 'recordChanged' | 'recordRemoved' | 'cut' | 'rewritten' | 'unnoted'; readonly seq: number; readonly what: string }
interface Head { readonly seq: number; readonly hash: string }

const count = (n: number): string => n.toLocaleString('da-DK')
const rows = (n: number): string => (n === 1 ? '1 række' : `${count(n)} rækker`)
const faults: Readonly<Record<Fault['kind'], (fault: Fault) => string>> = {
  removed: ({ seq }) => `Række ${count(seq)} er fjernet`,
  changed: ({ seq, what }) => `Række ${count(seq)} er ændret, sat ind eller flyttet (${what})`,
  recordChanged: ({ seq, what }) => `Række ${count(seq)} er hel, men det, den fortæller om, er ændret siden (${what})`,
  recordRemoved: ({ seq, what }) => `Række ${count(seq)} er hel, men det, den fortæller om, er fjernet (${what})`,
  cut: ({ seq, what }) => `Kæden er skåret af: den ender før række ${count(seq)}, men har haft ${count(Number(what))} rækker`,
  rewritten: ({ seq, what }) => `Kæden er skrevet om: række ${count(seq)} har en anden sum end den, der er gemt (${what})`,
  unnoted: ({ what }) => `En handling står i databasen og ikke i sporet (${what})`,
}

export const trailText = {
  progress: (n: number): string => `${rows(n)} læst …`,
  whole: ({ seq, hash }: Head): string => `Sporet er helt: ${rows(seq)}. Kædens hoved: ${seq}:${hash}`,
  broken: (fault: Fault): string => `SPORET ER BRUDT. ${faults[fault.kind](fault)}. Rækkerne før er hele.`,
  anchors: (n: number): string => (n === 0 ? 'Der er ikke sammenlignet med et gemt hoved: en kæde, der er skåret af eller skrevet om fra ende til anden, ses kun med --anchor eller --backups.' : `Sammenlignet med ${n === 1 ? 'et gemt hoved' : `${count(n)} gemte hoveder`}.`),
  unsealed: (n: number, minutes: number): string => `${rows(n)} venter på deres plads i kæden; den ældste i ${count(minutes)} min.`,
  sealed: (n: number): string => `${rows(n)} har fået deres plads i kæden.`,
  usage: 'Brug: npm run audit-verify [-- --anchor NUMMER:SUM] [--backups MAPPE]',
  failed: (why: string): string => `Sporet kunne ikke efterprøves. Årsag: ${why}`,
} as const
