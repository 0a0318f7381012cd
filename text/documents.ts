// Words of documents that are put together from the record.

export const documentTitles = {
  system: 'Systemet',
  manager: 'tilbuddets leder',
  secretariat: 'Akkrediteringssekretariatet',
  auditReport: 'Auditrapport',
  firstDecision: 'Beslutning om akkreditering',
} as const

export const reportDefaults = {
  purpose: 'Akkrediteringen undersøger, om kvalitetsmodellen, tilbuddets kvalitetsbeskrivelse og praksis stemmer overens, og giver tilbuddet feedback på begge.',
  scope: (focus: number, all: number): string => `Auditten omfatter ${all} krav, hvoraf ${focus} er fokuskrav med alle tre sammenhænge. For de øvrige krav er sammenhængen mellem model og beskrivelse undersøgt ud fra beskrivelsen.`,
  wished: 'Tilbuddets eget ønske.',
  notChosen: 'Ikke valgt i denne audit.',
  notCovered: (ids: string): string => `Sammenhængene til praksis er ikke belyst for disse krav, som ikke var fokuskrav: ${ids}.`,
  everythingCovered: 'Alle krav er belyst i alle tre sammenhænge.',
  byType: 'Kravet gælder ikke for tilbuddets type.',
  byArea: 'Kravet gælder ikke for tilbuddets målgruppeområde.',
  notDescribed: 'Ikke beskrevet',
  chapter: (name: string): string => `Kapitlet ${name}`,
  description: 'Tilbuddets kvalitetsbeskrivelse',
  offer: 'Tilbuddet',
  noChange: 'Teksten er ikke ændret.',
} as const
