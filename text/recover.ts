// What `npm run recover` says at the terminal.

const hows = {
  gone: 'kører ikke', silent: 'svarer ikke', unloaded: 'har ikke hentet sin stilling', behind: 'er bagud', ahead: 'er foran', clock: 'har et forkert ur', orphan: 'databasen kender det ikke',
} as const

export const recoverText = {
  found: (workflowId: string, how: keyof typeof hows): string => `${workflowId} ${hows[how]}`,
  progress: (looked: number, of: number): string => `${looked} af ${of} set igennem …`,
  checked: (looked: number, differing: number, orphans: number): string => `${looked} processer sammenlignet med databasen: ${differing} afviger, ${orphans} er ukendte for den. Intet er ændret.`,
  recovered: (looked: number, differing: number, orphans: number): string => `${looked} processer set igennem: ${differing} begyndt på ny eller rettet ud fra databasen, ${orphans} ukendte afsluttet.`,
  noWorker: 'Ingen worker henter arbejde. Start tjenesten først, så processerne kan svare.',
  failed: (why: string): string => `Blev afbrudt; det, der er rettet, er rettet. Kør kommandoen igen. Årsag: ${why}`,
  unknownOption: (option: string): string => `Ukendt valg: ${option}. Kun --dry-run kendes.`,
} as const
