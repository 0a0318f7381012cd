// What `npm run backup` and `npm run restore` say at the terminal.

const size = (bytes: number): string => `${(bytes / 1_000_000).toLocaleString('da-DK', { maximumFractionDigits: 1 })} MB`

export const backupText = {
  made: (folder: string, tables: number, rows: number, bytes: number): string => `Sikkerhedskopi taget og læst efter: ${folder} (${tables} tabeller, ${rows.toLocaleString('da-DK')} rækker, ${size(bytes)} før pakning).`,
  removed: (folder: string): string => `Fjernet, da nyere er der: ${folder}`,
  notNoted: (why: string): string => `Sikkerhedskopien er god, men databasen kunne ikke få det at vide, så overvågningen ser den ikke. Årsag: ${why}`,
  failedOnce: (why: string): string => `Sikkerhedskopien blev ikke taget; de tidligere er der stadig. Der prøves igen. Årsag: ${why}`,
  failed: (why: string): string => `Sikkerhedskopien blev ikke taget; de tidligere er der stadig. Årsag: ${why}`,
  checked: (folder: string, rows: number): string => `Sikkerhedskopien er hel: ${folder} (${rows.toLocaleString('da-DK')} rækker).`,
  restored: (folder: string, takenAt: string, rows: number, epoch: number): string => `Indlæst og sammenlignet: ${folder}, taget ${takenAt} (${rows.toLocaleString('da-DK')} rækker; epoke ${epoch}).`,
  broughtBack: (epoch: number): string => `Databasen, som PostgreSQL selv har bragt tilbage, er gjort klar (epoke ${epoch}).`,
  next: 'Start nu tjenesten. Alle skal logge ind igen, og alle forløb hentes på ny fra databasen.',
  restoreFailed: (why: string): string => `Sikkerhedskopien blev ikke indlæst. Årsag: ${why}`,
  usageBackup: 'Brug: npm run backup -- --to MAPPE [--keep ANTAL] [--every TIMER]   eller   npm run backup -- --check MAPPE',
  usageRestore: 'Brug: npm run restore -- --from MAPPE (en sikkerhedskopi, eller mappen med dem: så den nyeste)   eller   npm run restore -- --by-postgresql (når PostgreSQL selv har bragt databasen tilbage)',
} as const

/** Why a backup cannot be used, by its code; `details` names folder, file or table. */
export const backupFaults = {
  'no-backup': (details: string): string => `Der er ingen sikkerhedskopi i ${details}`,
  'manifest-damaged': (details: string): string => `Sikkerhedskopiens indholdsfortegnelse er ikke, som den blev skrevet (${details})`,
  'file-damaged': (details: string): string => `Filen er ikke, som den blev skrevet: ${details}`,
  'backup-newer': (details: string): string => `Sikkerhedskopien er taget af en nyere version af tjenesten (den kender ${details}). Brug den version`,
  'backup-foreign': (details: string): string => `Sikkerhedskopien er taget af en version, hvis ${details} er en anden end denne versions`,
  'target-not-empty': (details: string): string => `Databasen er ikke tom (der er en tabel ${details}). Intet er ændret. Indlæs i en tom database eller en ny DATA_DIR`,
  'restore-running': (): string => 'En anden indlæsning er i gang i samme database',
  'restored-differs': (details: string): string => `Det indlæste er ikke det samme som sikkerhedskopien (${details}). Intet af det gælder; kør kommandoen igen`,
} as const
