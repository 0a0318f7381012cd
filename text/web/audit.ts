// Words of the audit's pages: where it stands, and a requirement with the description beside its findings.
import type { AuditFilter } from '../../domain/audit/progress.ts'
import type { PeopleKind } from '../../domain/accreditation/acts.ts'

const number = (n: number): string => n.toLocaleString('da-DK')

export const auditText = {
  title: 'Audit',
  purpose: 'Krav for krav: tilbuddets beskrivelse ved siden af det, I finder. Vidnesbyrd og program står nedenunder.',
  open: 'Åbn audit', see: 'Se audit',
  notYet: 'Audit er ikke åbnet endnu. Programmet kan skrives, og når audit åbnes, kommer kravene her.',
  hidden: 'Det, teamet finder, kommer med udkastet til rapporten, når det sendes i høring.',
  progress: (done: number, wanted: number): string => `${number(done)} af ${number(wanted)} vurderinger er gjort`,
  of: (done: number, wanted: number): string => `${number(done)} af ${number(wanted)}`,
  close: 'Afslut audit', missing: (n: number): string => (n === 1 ? '1 vurdering mangler, før audit kan afsluttes.' : `${number(n)} vurderinger mangler, før audit kan afsluttes.`),
  filter: 'Vis', all: 'Alle krav',
  filters: { missing: 'Mangler', focus: 'Fokuskrav', discordance: 'Uoverensstemmelse', goodPractice: 'Særlig god praksis', opportunity: 'Udviklingsmulighed', remark: 'Med bemærkning' } satisfies Record<AuditFilter, string>,
  filterEmpty: 'Ingen krav passer til det valg.',
  requirement: 'Krav', evidenceCount: (n: number): string => (n === 1 ? '1 vidnesbyrd' : `${number(n)} vidnesbyrd`), none: 'Ikke vurderet', notWanted: 'Ikke aftalt',
  focus: 'Fokuskrav', notRelevant: 'Ikke relevante krav', notRelevantHint: 'Aftalt ved start. De vurderes ikke.',
  programme: 'Program', programmeEmpty: 'Der er ingen punkter i programmet endnu.', addItem: 'Skriv et punkt', edit: 'Ret', withdrawn: 'Udgået',
  people: 'Hvem I mødte', peopleEmpty: 'Skriv, hvem I har mødt: slags og antal, aldrig navne.', addPeople: 'Skriv, hvem I mødte',
  peopleKinds: { citizens: 'borgere', relatives: 'pårørende', staff: 'medarbejdere', managers: 'ledere', partners: 'samarbejdspartnere' } satisfies Record<PeopleKind, string>,
  evidence: 'Vidnesbyrd', evidenceEmpty: 'Der er ingen vidnesbyrd endnu. Skriv dem på det krav, de handler om; ét kan gælde flere krav.', addEvidence: 'Nyt vidnesbyrd', forRequirements: (ids: string): string => `Gælder ${ids}`, uploaded: (when: string): string => `lagt op ${when}`,
  supervision: 'Socialtilsynet om tilbuddet', supervisionHint: 'Jeres vurderinger er jeres egne: socialtilsynets ord om temaerne kan læses her, når audit er afsluttet. Scorer vises ikke.',
  supervisionApart: 'Det er socialtilsynets ord, ikke en del af audit. Scorer vises ikke.', noMeasures: 'Der er ingen påbud eller vilkår, som gælder nu.', noThemes: 'Der er ikke registreret en rapport fra socialtilsynet.',
  measure: (decided: string, deadline: string | null): string => `af ${decided}${deadline === null ? '' : `, frist ${deadline}`}`, themes: (date: string): string => `Temaerne i rapporten af ${date}`,
  checks: 'Spørgsmål til jer selv', checksEmpty: 'Der er ingen spørgsmål lige nu.', checksHint: 'De spærrer ikke. De peger på noget, der kan være overset.', toField: 'Gå dertil',
  // A requirement.
  requirementPurpose: 'Læs beskrivelsen, og skriv, hvordan model, beskrivelse og praksis hænger sammen.',
  description: 'Tilbuddets beskrivelse', noDescription: 'Kapitlet er tomt.', stands: 'Det står her', touched: 'Berørt i kapitlet', unchanged: 'Uændret siden sidste akkreditering', notTicked: 'Tilbuddet har ikke peget på kravet.',
  asks: 'Spørgsmål at gå efter', kinds: { document: 'Dokumenter', interview: 'Interview', observation: 'Observation' }, signs: 'Tegn på overensstemmelse',
  findings: 'Vurderinger', more: 'Andre sammenhænge (ikke aftalt for dette krav)',
  allThree: 'I overensstemmelse på alle tre', allThreeHint: 'Én tekst og samme vidnesbyrd for alle tre. Bagefter kan hver rettes for sig.', saveAllThree: 'Gem på alle tre',
  grade: 'Vurdering', chooseGrade: 'Vælg en vurdering, så gemmes den.', text: 'Hvad bygger I på?', textHint: 'Ved Ikke belyst: hvorfor. Ingen navne eller CPR-numre.', marks: 'Mærker',
  goodPractice: 'Særlig god praksis', opportunity: 'Udviklingsmulighed', uses: 'Vidnesbyrd, den bygger på', otherEvidence: 'Vidnesbyrd fra andre krav', noEvidence: 'Skriv et vidnesbyrd nedenfor først.',
  save: 'Gem vurdering', by: (who: string, when: string): string => `${who}, ${when}`, unsavedYet: 'Ikke skrevet endnu',
  feedback: 'Tilbagemelding i rapporten', feedbackOn: { practice: 'Om praksis', description: 'Om beskrivelsen' }, feedbackHint: 'Det, tilbuddet kan bruge. Kan skrives færdig efter audit.', saveText: 'Gem tekst', empty: 'Skriv teksten, før den gemmes.',
  newEvidence: 'Skriv et vidnesbyrd til kravet', kind: 'Slags', date: 'Dato', source: 'Kilde', sourceHint: 'Rolle og antal, for eksempel "To medarbejdere". Aldrig navne.', evidenceText: 'Hvad så, hørte eller læste I?', also: 'Gælder også andre krav', department: 'Afdeling', wholeOffer: 'Hele tilbuddet',
  photos: 'Billeder og filer', photosHint: 'Er der borgere, navne eller medicin på billedet? Så må det ikke lægges her. Filens navn må ikke nævne en person. Højst 20 filer, hver på højst 20 MB.',
  saveEvidence: 'Gem vidnesbyrd', sourceMissing: 'Skriv kilden.', dateMissing: 'Skriv datoen.', kindMissing: 'Vælg, hvad det er.',
  previous: 'Forrige krav', next: 'Næste krav', toList: 'Alle krav',
  conflict: 'En anden har gemt det samme imens. Intet er gået tabt: den gemte tekst står her, og din i feltet.', theirs: (who: string): string => `Gemt nu af ${who}`,
  saved: 'Gemt.', closed: 'Audit er afsluttet. Vurderinger kan rettes, til rapporten er udsendt.',
  // Without a connection.
  offline: 'Uden net', offlineHint: 'Gør siderne klar, før I tager afsted. Så kan de læses og skrives uden net på denne enhed. Det, I skriver, sendes af sig selv, når der er net igen.',
  prepare: 'Gør klar til uden net', preparing: 'Gør klar: {n} af {of}', ready: 'Klar til uden net: {of} sider, {when}', notReady: 'Siderne kunne ikke gøres klar. Prøv igen med net.', unsupported: 'Denne browser kan ikke vise siderne uden net. Det, du skriver, gemmes stadig her, til der er net.',
  queue: 'Venter på at blive sendt', queueNone: 'Alt er sendt.', queueOne: '1 ting venter på at blive sendt', queueMany: '{n} ting venter på at blive sendt', sending: 'Sender …', noNet: 'Ingen forbindelse', conflicting: 'En anden har skrevet det samme. Åbn siden, og vælg.', refused: 'Kunne ikke gemmes', openIt: 'Åbn', sendNow: 'Send nu', signedOut: 'Du er logget ud. Log ind, så sendes det.', signIn: 'Log ind', removed: 'Fjern', removeAsk: 'Fjern det uden at sende?',
  queued: 'Lagt i køen. Det sendes, når der er net.',
} as const

/** What is said when somebody signs out while something is not sent. */
export const leavingText = {
  heading: 'Noget er ikke sendt endnu', ask: 'Logger du ud nu, slettes det fra denne enhed: {n}', stay: 'Bliv, og send det først', leave: 'Slet det, og log ud',
} as const
