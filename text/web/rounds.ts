// Words of the pages of rounds.
export const roundsText = {
  title: 'Runder', purpose: 'En runde er ét forløb hos mange tilbud. Den startes i et roligt tempo og kan sættes på pause.',
  make: 'Planlæg en runde', name: 'Navn', cycle: 'Runde', status: 'Status', progress: 'Startet', period: 'Periode',
  empty: 'Der er ingen runder endnu.', emptyHint: 'Planlæg en runde for at starte forløb hos mange tilbud på én gang.',
  of: (done: number, all: number): string => `${done.toLocaleString('da-DK')} af ${all.toLocaleString('da-DK')}`,
  newTitle: 'Planlæg en runde', newPurpose: 'Vælg tilbud og kalender. Du kan se, hvad der startes, og hvad der ikke kan, før noget sker.',
  nameHint: 'For eksempel "Runde 2027, voksne med handicap".', cycleHint: 'Det, forløbene hedder, for eksempel 2027.', from: 'Første dag', to: 'Sidste dag', area: 'Målgruppeområde', all: 'Alle', dueBefore: 'Kun tilbud, der skal akkrediteres igen inden', optional: '(valgfrit)',
  pace: 'Forløb startet i minuttet', preview: 'Se, hvad der startes', save: 'Planlæg runden', back: 'Tilbage uden at gemme',
  ready: (n: number, minutes: number): string => `${n.toLocaleString('da-DK')} tilbud kan startes. Det tager omkring ${minutes.toLocaleString('da-DK')} ${minutes === 1 ? 'minut' : 'minutter'}.`,
  blocked: (n: number): string => (n === 1 ? '1 tilbud kan ikke startes' : `${n.toLocaleString('da-DK')} tilbud kan ikke startes`),
  missing: (label: string): string => `Udfyld: ${label.toLowerCase()}.`,
  reports: 'Hent rundens rapporter (ZIP)',
  offers: 'Tilbud i runden', offer: 'Tilbud', why: 'Hvorfor ikke', case: 'Forløb', open: 'Åbn', next: 'Det kan du gøre', reason: 'Begrundelse', withCases: 'Også rundens forløb', refresh: 'Hent status igen', history: 'Beslutninger om runden',
  acts: { start: 'Start runden', pause: 'Sæt på pause', resume: 'Genoptag', cancel: 'Afbryd runden', retry: 'Prøv dem, der ikke kunne startes, igen' },
  events: { make: 'Planlagt', tried: 'Alle tilbud er prøvet', start: 'Startet', pause: 'Sat på pause', resume: 'Genoptaget', cancel: 'Afbrudt', retry: 'Prøvet igen' },
  offerStatus: { planned: 'Planlagt', started: 'Startet', failed: 'Kunne ikke startes', cancelled: 'Afbrudt' },
  counts: (c: { readonly planned: number; readonly failed: number }): string => [c.planned > 0 ? `${c.planned} er tilbage` : '', c.failed > 0 ? `${c.failed} kunne ikke startes` : ''].filter((one) => one !== '').join(', '),
} as const

/** Words of choosing the offers of a round one by one. */
export const choiceText = {
  which: 'Hvilke tilbud?', whichOnes: { filter: 'Alle, som passer til område og dato ovenfor', chosen: 'Kun dem, jeg vælger enkeltvis' }, begin: 'Vælg tilbud enkeltvis',
  legend: 'Vælg tilbud', search: 'Find tilbud', searchHint: 'Navn, nummer, type eller center. Område og dato ovenfor afgrænser også listen. Det, du har valgt, bliver ved at være valgt.', show: 'Vis tilbud',
  count: (n: number): string => (n === 0 ? 'Ingen tilbud er valgt endnu.' : n === 1 ? '1 tilbud er valgt.' : `${n.toLocaleString('da-DK')} tilbud er valgt.`),
  elsewhere: (n: number): string => (n === 1 ? '1 valgt tilbud, som ikke står i listen nu' : `${n.toLocaleString('da-DK')} valgte tilbud, som ikke står i listen nu`),
  found: (n: number): string => (n === 1 ? '1 tilbud passer.' : `${n.toLocaleString('da-DK')} tilbud passer.`), nothing: 'Ingen tilbud passer. Søg efter noget andet.',
  line: (area: string, centre: string, lastAudit: string | null): string => `${area} · ${centre} · ${lastAudit === null ? 'aldrig auditeret' : `sidst auditeret ${lastAudit}`}`,
  all: (n: number): string => (n === 1 ? 'Vælg det, der passer' : `Vælg alle ${n.toLocaleString('da-DK')}, der passer`), none: 'Fravælg alle', previous: 'Forrige tilbud', next: 'Flere tilbud', page: (page: number, last: number): string => `Side ${page} af ${last}`, missing: 'Vælg mindst ét tilbud.',
} as const
