// The words of a bundle of reports: its file names, and the list of what is in it and what is missing.
export const bundleText = {
  fileName: (date: string): string => `Auditrapporter – ${date}.zip`,
  listName: 'Indhold.csv',
  dataName: 'indhold.json',
  columns: ['Tilbud', 'Tilbuds-id', 'Område', 'Forløb', 'Rapport', 'Version', 'Sider', 'SHA-256', 'Hvor forløbet er', 'Næste frist'],
  inBundle: 'Endelig rapport',
  /** A report that could not be put in although it was planned: withdrawn, or no longer this person's to have. */
  failed: 'Kunne ikke hentes',
} as const
