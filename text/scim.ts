// What a directory that speaks SCIM is told when something is refused; its operator reads it.

export const scimText = {
  missing: 'Findes ikke.', taken: 'Navnet eller mailadressen er optaget af en anden.', stale: 'Ændret i mellemtiden; hent den nye version.',
  wrong: (places: readonly string[]): string => `Ikke rigtigt ved: ${[...new Set(places)].map((place) => (place === '' ? 'det hele' : place)).join(', ')}.`,
  noMail: 'En bruger skal have en mailadresse.', noMember: 'Et medlem findes ikke som bruger.', cpr: 'Der står noget, der ligner et CPR-nummer.', filter: 'Filteret kan ikke læses.', patch: 'Ændringen kan ikke gøres.',
  lastAdministrator: 'Personen er den eneste administrator. Giv en anden rollen først.',
  token: 'Katalogets token mangler eller er forkert.', body: 'Indholdet skal være JSON (application/scim+json).', notHere: 'Adressen findes ikke.', unexpected: 'Der skete en uventet fejl.',
} as const
