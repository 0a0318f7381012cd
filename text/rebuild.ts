// What `npm run rebuild` says at the terminal.

export const rebuildText = {
  found: (offerId: string, cycle: string, what: string, found: string, expected: string): string => `${offerId}/${cycle} ${what}: ${found} → ${expected}`,
  progress: (count: number): string => `${count} forløb set igennem …`,
  checked: (cases: number, differing: number, differences: number): string => `${cases} forløb sammenlignet med deres hændelser: ${differing} afviger (${differences} afvigelser). Intet er ændret.`,
  rebuilt: (cases: number, differing: number, differences: number): string => `${cases} forløb set igennem: ${differing} dannet på ny ud fra deres hændelser (${differences} afvigelser).`,
  failed: (why: string): string => `Blev afbrudt; hvert forløb for sig er helt eller slet ikke skrevet. Kør kommandoen igen. Årsag: ${why}`,
  unknownOption: (option: string): string => `Ukendt valg: ${option}. Kun --check kendes.`,
} as const
