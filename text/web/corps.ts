// Words of the auditorkorps' pages.
export const corpsText = {
  title: 'Auditorkorps', own: 'Mine uger og mit antal', ownLead: 'Hvor mange audits du tager om året, og hvilke uger du ikke kan. Hvorfor skal du ikke skrive.',
  purpose: 'Hvem der kan auditere, hvor mange gange om året, og hvornår. Habiliteten afgøres på hvert forløb.',
  leads: 'Auditorer hos dig', leadsPurpose: 'Medarbejdere hos dig, der er auditorer hos andre. Sig ja, og aftal, hvor mange audits om året.',
  area: 'Målgruppeområde', all: 'Alle', apply: 'Vis', only: 'Kun dem, der er klar',
  name: 'Navn', from: 'Kommer fra', trained: 'Uddannet', year: 'I år', leader: 'Leders ja', weeks: 'Uger væk', ready: 'Klar',
  notTrained: 'Ikke endnu', ofYear: (n: number, of: number | null): string => (of === null ? `${n.toLocaleString('da-DK')} (antal ikke aftalt)` : `${n.toLocaleString('da-DK')} af ${of.toLocaleString('da-DK')}`),
  yes: 'Ja', no: 'Nej', notAsked: 'Ikke spurgt', noWeeks: 'Ingen', weeksCount: (n: number): string => (n === 1 ? '1 uge' : `${n.toLocaleString('da-DK')} uger`),
  empty: 'Der er ingen auditorer her endnu.', emptyHint: 'Den, der får rollen auditor, kommer her; en leder ser dem, der er ansat hos sig.', filterEmpty: 'Ingen auditorer passer til det valg.',
  trainedOn: 'Uddannet som auditor den', auditsAYear: 'Audits om året', auditsHint: 'Et helt tal. Lad feltet stå tomt, hvis det ikke er aftalt.',
  weeksAway: 'Uger, jeg ikke kan', weeksAwayOf: 'Uger, auditoren ikke kan', weeksHint: 'Sæt kryds. Hvorfor skrives ikke.', week: (n: number, from: string): string => `Uge ${n}, fra ${from}`, yearOf: (year: string): string => `Uger i ${year}`,
  leaderYes: 'Leders ja til, at medarbejderen er auditor', save: 'Gem', saved: 'Gemt.', readOnly: 'Du kan læse det, der er aftalt, men ikke ændre det.', numberWrong: 'Skriv et helt tal, eller lad feltet stå tomt.',
  changed: (who: string, when: string): string => `Sidst ændret af ${who}, ${when}`, never: 'Intet er aftalt endnu.', stale: 'En anden har ændret det samme imens. Det, der står nu, er vist; det, du valgte, er i felterne. Gem igen, hvis dit skal gælde.',
  needs: 'Auditorer, uge for uge', needsHint: 'Aftalte audits og et skøn for dem, der ikke har fået en dag endnu, fordelt jævnt. Til rådighed er dem, der er uddannet, har leders ja og kan i ugen.',
  needsEmpty: 'Runden har ingen uger.', needsWeek: 'Uge', planned: 'Aftalt', estimated: 'Skøn', available: 'Til rådighed', status: 'Status', closed: 'Lukket uge', short: (n: number): string => (n === 1 ? 'Der mangler 1' : `Der mangler ${n.toLocaleString('da-DK')}`), enough: 'Nok', weekName: (week: string, monday: string): string => `Uge ${Number(week.slice(6))}, ${monday}`,
  shortWeeks: (n: number): string => (n === 0 ? 'Der er auditorer nok i alle ugerne.' : n === 1 ? 'I 1 uge er der for få auditorer.' : `I ${n.toLocaleString('da-DK')} uger er der for få auditorer.`),
} as const
