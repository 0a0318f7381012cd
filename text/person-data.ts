// Words of the file with all that is kept of a person: its sheets, their heads, and what it holds and does not hold.

export const peopleSectionNames = {
  person: 'Personen', account: 'Adgang', identities: 'Arbejdskonti', passkeys: 'Adgangsnøgler', oneTimeCodes: 'Engangskoder', tokens: 'Adgangstokens', sessions: 'Hvor du er logget ind', roles: 'Roller', functions: 'Funktioner', absences: 'Fravær', auditorTerms: 'Aftaler som auditor',
  cases: 'Forløb', acts: 'Handlinger', supervisionActs: 'Handlinger i tilsyn', texts: 'Skrevne tekster', workingNotes: 'Arbejdsnotater', concerns: 'Akutte bekymringer', files: 'Filer', notices: 'Beskeder', mails: 'Mails', mailChoice: 'Valg af mails', learningEvents: 'Arrangementer', calendarFeeds: 'Kalendere', imports: 'Indlæste regneark', changes: 'Ændringer', refusals: 'Afviste handlinger', trail: 'Spor',
} as const

export const personColumns: Readonly<Record<string, string>> = {
  personId: 'Id', name: 'Navn', email: 'Mail', title: 'Stilling', area: 'Målgruppeområde', employer: 'Ansat ved', from: 'Fra', to: 'Til', username: 'Brugernavn', hasPassword: 'Har adgangskode', at: 'Hvornår', lastUsedAt: 'Sidst brugt', closedAt: 'Lukket', issuer: 'Udbyder', subject: 'Emne eller id',
  scopes: 'Må', endedAt: 'Afsluttet', provider: 'Gennem', role: 'Rolle', function: 'Funktion', place: 'Sted', part: 'Som', version: 'Udgave', trainedOn: 'Uddannet', auditsAYear: 'Audits om året', weeksAway: 'Uger væk', leaderYes: 'Leder har sagt ja', caseId: 'Forløb', offerName: 'Tilbud', cycle: 'Runde',
  action: 'Hvad', kind: 'Slags', readAt: 'Læst', address: 'Adresse', text: 'Tekst', state: 'Status', choice: 'Valg', byThemself: 'Af personen selv', codes: 'Begrundelse', outcome: 'Udfald',
}

export const personDataText = {
  fileName: (name: string): string => `Oplysninger om ${name}.zip`,
  dataName: 'oplysninger.json', sheetName: 'Oplysninger.xlsx', noteName: 'Læs først.txt', contents: 'Indhold', rows: 'Rækker',
  yes: 'ja', no: 'nej', cut: (most: number): string => `Kun de nyeste ${most.toLocaleString('da-DK')} står i regnearket; alle står i oplysninger.json.`,
  note: (name: string, at: string): string => `Alt, hvad akkrediteringstjenesten har registreret om ${name}, samlet ${at}.

Oplysninger.xlsx er til at læse, oplysninger.json er det samme til et program.

Behandlingen sker som led i Socialforvaltningens kvalitetsarbejde og tilsyn. Oplysningerne er kommet fra dig selv, fra din leder eller en administrator, eller fra kommunens katalog over medarbejdere.
Tekster, du har skrevet i et forløb, hører til sagen: her står, hvor og hvornår du skrev dem, ikke teksterne selv. Adgangskoder og nøgler gemmes ikke på en måde, så de kan udleveres.
En evaluering af et forløb gives uden navn og kan derfor ikke findes her. Hvem der har set dine oplysninger, udleveres ikke; at de er set, og hvornår, står under Spor.
Er noget forkert, så bed din leder eller en administrator om at rette det. Du kan klage over behandlingen til Datatilsynet.
`,
} as const
