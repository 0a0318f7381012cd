// What is said of the ports to a journal system and a mail server: at the start, and of failures in the logs.

import type { ReceiptFault } from '../domain/filing/filing.ts'

export const portSettingsText = {
  unreadable: (file: string): string => `Journalsystemets fil kan ikke læses: ${file}`,
  noJson: (file: string): string => `Journalsystemets fil er ikke JSON: ${file}`,
  wrong: (places: readonly string[]): string => `Journalsystemets fil er ikke rigtig ved: ${[...new Set(places)].map((place) => (place === '' ? 'det hele' : place)).join(', ')}`,
} as const

export const filingText = {
  noPort: 'Der er intet journalsystem sat op (JOURNAL_PORT)',
  notMade: 'Dokumentet er ikke dannet endnu',
  refused: (fault: ReceiptFault, said: string): string => (fault === 'refused' ? `Journalsystemet tog ikke imod dokumentet: ${said === '' ? 'uden begrundelse' : said}` : `Kvitteringen kan ikke bruges: ${fault === 'noJson' ? 'den er ikke JSON' : 'den er for et andet dokument'}`),
  noReceipt: (sends: number): string => `Journalsystemet har ikke kvitteret; dokumentet er sendt ${sends === 1 ? 'én gang' : `${sends} gange`}`,
} as const

export const mailPortText = { unreadable: (file: string): string => `Filen med mailserverens adgangskode kan ikke læses: ${file}` } as const
