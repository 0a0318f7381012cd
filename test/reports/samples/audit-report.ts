// A whole audit report of a fictional offer: three fokuskrav of sixteen requirements, discordances, a hearing with all three answers.
import type { AuditReportInput, ReportedFinding } from '../../../reports/audit-report-input.ts'
import { criteria, requirements } from './requirements.ts'

const desk = (requirementId: string, text: string): ReportedFinding => ({ requirementId, pair: 'modelDescription', grade: 'concordance', text, evidence: ['E7'] })

const findings: readonly ReportedFinding[] = [
  desk('KV01', 'Beskrivelsen har tre eksempler på, hvordan værdierne ses i mødet med borgeren.'),
  desk('KV02', 'Det står, hvor og hvor ofte dilemmaer drøftes: hver anden onsdag på teammødet.'),
  desk('KV03', 'Tre mål er beskrevet som effekter for borgerne.'),
  desk('UD01', 'Beskrivelsen nævner to lokale skemaer, som er fjernet i 2026.'),
  desk('KV04', 'Kompetenceoverblikket er vedlagt og ajour.'),
  desk('UD02', 'Der er beskrevet et samarbejde med to andre tilbud.'),
  desk('KV05', 'Målgruppe og metoder er klart beskrevet og begrundet.'),
  { requirementId: 'UD03', pair: 'modelDescription', grade: 'concordance', text: 'To prøvehandlinger er beskrevet med omfang, periode og målgruppe.', evidence: ['E7'] },
  { requirementId: 'UD03', pair: 'descriptionPractice', grade: 'concordance', text: 'Medarbejderne kan fortælle om begge prøvehandlinger, og hvad de lærte. Den ene blev stoppet, fordi den ikke hjalp borgerne.', evidence: ['E2', 'E5'] },
  { requirementId: 'UD03', pair: 'modelPractice', grade: 'concordance', text: 'Medarbejderne kan fortælle om begge prøvehandlinger, og hvad de lærte. Den ene blev stoppet, fordi den ikke hjalp borgerne.', evidence: ['E2', 'E5'] },
  { requirementId: 'KV06', pair: 'modelDescription', grade: 'minorDiscordance', text: 'Beskrivelsen siger, at hændelser drøftes, men ikke hvordan borgeren er med.', evidence: ['E7'] },
  { requirementId: 'KV06', pair: 'descriptionPractice', grade: 'concordance', text: 'Drøftelserne finder sted som beskrevet. Auditteamet så dagsordener for seks møder.', evidence: ['E2', 'E6'] },
  { requirementId: 'KV06', pair: 'modelPractice', grade: 'minorDiscordance', text: 'Hændelser bruges til læring i personalegruppen, men kun sjældent sammen med borgeren.', evidence: ['E1', 'E2'] },
  desk('KV07', 'Opfølgning på planer er beskrevet med faste tidspunkter.'),
  { requirementId: 'UD04', pair: 'modelDescription', grade: 'notExamined', text: '', evidence: [], reason: 'Tilbuddet har dispensation fra forandringskompasset til udgangen af 2026' },
  { requirementId: 'KV08', pair: 'modelDescription', grade: 'concordance', text: 'Instruksen er beskrevet, og den er vedlagt.', evidence: ['E7', 'E8'] },
  { requirementId: 'KV08', pair: 'descriptionPractice', grade: 'majorDiscordance', text: 'Det er beskrevet, at der er dobbelt kontrol ved dosering. På to af tre vagter var der én medarbejder om opgaven.\n\nMedarbejderne kendte instruksen, men fortalte, at den ikke kan følges om aftenen, som vagterne er lagt nu.', evidence: ['E3', 'E4'] },
  { requirementId: 'KV08', pair: 'modelPractice', grade: 'minorDiscordance', text: 'Opbevaring og dokumentation er i orden. Doseringen er ikke altid sikker om aftenen.', evidence: ['E3', 'E4', 'E8'], assessedAgain: true },
  desk('KV09', 'Støtten til sundhed er beskrevet for hver målgruppe.'),
  desk('KV10', 'Det er beskrevet, hvordan borgerne har indflydelse i hverdagen.'),
  desk('KV11', 'Aftaler med myndighedscenter og sygehus er nævnt og vedlagt.'),
]

export const ordinary: AuditReportInput = {
  status: 'final',
  version: 1,
  asOf: '2026-12-21T09:30:00.000Z',
  caseNumber: '2026-0042',
  offer: {
    name: 'Botilbuddet Havrevangen', typeLabel: 'Længerevarende botilbud', legalBasis: 'Serviceloven § 108', areaLabel: 'Voksne med handicap',
    centre: 'Center for Voksne med Handicap Syd (fiktiv)', address: 'Havrevangsvej 14, 2700 Brønshøj', places: 24,
  },
  round: 'Runde 2026',
  cycle: '3. forløb',
  dates: { started: '2026-02-02', auditFrom: '2026-11-03', auditTo: '2026-11-04', hearingFrom: '2026-11-23', hearingTo: '2026-12-07', issued: '2026-12-21' },
  model: { title: 'Eksempel på akkrediteringens kvalitetsmodel', version: '1.0-eksempel', frozen: '2026-01-15', disclaimer: 'Kvalitetsmodellen er et illustrativt eksempel og tilbuddet er opdigtet.' },
  people: [
    { role: 'leadAuditor', name: 'Mette Ærø Kjærsgård', area: 'Borgere med psykisk sårbarhed', centre: 'Center for Socialpsykiatri' },
    { role: 'auditor', name: 'Søren Ågård', area: 'Udsatte voksne' },
    { role: 'qualityChecker', name: 'Åse Bøgh' },
  ],
  summary: 'Havrevangen er et botilbud med en tydelig faglig retning. Borgere og medarbejdere beskriver samme praksis med egne ord, og tilbuddet prøver nye ting af og lærer af dem.\n\nAuditteamet har fundet én større uoverensstemmelse: Doseringen af medicin om aftenen følger ikke tilbuddets egen instruks. Den skal lukkes inden for tre måneder.',
  purpose: 'Audit skal vise, om der er overensstemmelse mellem kvalitetsmodellen, tilbuddets kvalitetsbeskrivelse og praksis, og give tilbuddet feedback, der kan bruges.',
  scope: 'Audit omfatter hele tilbuddet med begge afdelinger. Perioden er de seneste 12 måneder.',
  criteria,
  requirements: requirements.map((one) => (one.id === 'KV12' ? { ...one, notRelevant: { reason: 'Tilbuddet flytter til nye bygninger i marts 2027. Kravet tages med i næste forløb.' } } : one)),
  method: 'Auditteamet læste kvalitetsbeskrivelsen og bilagene, før det kom på besøg. På auditdagene talte teamet med borgere, medarbejdere og ledelse og så på hverdagen.',
  programme: [
    { date: '2026-11-03', time: '9.00', kind: 'interview', place: 'Mødelokalet, Afdeling Øst', who: 'Tilbuddets leder' },
    { date: '2026-11-03', time: '10.30', kind: 'interview', place: 'Mødelokalet, Afdeling Øst', who: 'Medarbejdere fra begge afdelinger' },
    { date: '2026-11-03', time: '18.00', kind: 'observation', place: 'Afdeling Vest', who: 'Vagtskifte og dosering af medicin' },
    { date: '2026-11-04', time: '11.00', kind: 'interview', place: 'Fællesrummet', who: 'Borgere' },
  ],
  peopleMet: [
    { kind: 'citizens', count: 5, form: 'interview' }, { kind: 'staff', count: 7, form: 'interview' },
    { kind: 'managers', count: 2, form: 'interview' }, { kind: 'relatives', count: 3, form: 'interview' },
  ],
  evidence: [
    { number: 'E1', kind: 'interview', date: '2026-11-04', source: 'Fem borgere', text: 'Borgerne fortæller, at de bliver hørt, også når de er uenige. De er ikke med, når en svær situation bliver talt igennem bagefter.' },
    { number: 'E2', kind: 'interview', date: '2026-11-03', source: 'Syv medarbejdere fra begge afdelinger', text: 'Medarbejderne gav eksempler på dilemmaer og på, hvad der blev anderledes.' },
    { number: 'E3', kind: 'observation', date: '2026-11-03', source: 'Dosering af medicin, aftenvagt i Afdeling Vest', text: 'Én medarbejder doserede til seks borgere og blev afbrudt fire gange.' },
    { number: 'E4', kind: 'interview', date: '2026-11-03', source: 'To medarbejdere i aftenvagt', text: 'Dobbelt kontrol kan ikke lade sig gøre, når der kun er én uddannet på vagt.' },
    { number: 'E5', kind: 'observation', date: '2026-11-04', source: 'Tavlemøde', text: 'Prøvehandlingen med fælles madlavning blev evalueret med spørgsmålet: Hvad lærte vi?' },
    { number: 'E6', kind: 'document', date: '2026-10-12', source: 'Dagsordener for teammøder, april til september 2026', text: 'Dilemmaer er et fast punkt på ni af tolv dagsordener.' },
    { number: 'E7', kind: 'document', date: '2026-09-30', source: 'Tilbuddets kvalitetsbeskrivelse', text: 'Indsendt 30. september 2026.' },
    { number: 'E8', kind: 'document', date: '2026-08-14', source: 'Lokal instruks for medicinhåndtering', text: 'Instruksen er revideret i august 2026.' },
  ],
  notCovered: 'Nattevagten er ikke set. Pårørende til borgere i Afdeling Vest ønskede ikke at deltage.',
  obstacles: 'Én planlagt samtale blev aflyst på grund af sygdom.',
  descriptionBasis: { basis: 'submitted', on: '2026-10-05' },
  descriptionReferences: [
    { requirementId: 'KV01', how: 'touched', where: 'kapitel 1, afsnittet om måltider', unchanged: true },
    { requirementId: 'KV06', how: 'touched', where: 'kapitel 4' },
    { requirementId: 'KV08', how: 'standsInDocument', where: 'Lokal instruks for medicinhåndtering, side 2–5' },
    { requirementId: 'KV11', how: 'standsInDocument' },
    { requirementId: 'UD04', how: 'notDescribed' },
  ],
  findings,
  practiceFeedback: [
    { requirementId: 'KV08', text: 'Medarbejderne er omhyggelige og kender instruksen. Om aftenen er rammerne sådan, at den ikke kan følges.' },
    { requirementId: 'KV01', text: 'Tonen er respektfuld. Auditteamet så medarbejdere banke på og vente på svar.' },
  ],
  descriptionFeedback: [{ requirementId: 'KV06', text: 'Kapitlet bliver stærkere, hvis det siger, hvordan borgeren er med i læringen efter en hændelse.' }],
  goodPractice: [{ requirementId: 'UD03', text: 'Tilbuddet stopper prøvehandlinger, der ikke virker, og skriver på én side, hvad man lærte. Det gør det let at prøve igen.', evidence: ['E5'] }],
  opportunities: [
    { requirementId: 'UD02', text: 'Erfaringerne med fælles madlavning kan deles med andre botilbud.', evidence: ['E5'] },
    { text: 'Overvej en kort samtale med borgeren dagen efter en svær situation.', evidence: [] },
  ],
  conclusion: 'Der er overensstemmelse på langt de fleste krav. Medicinhåndtering om aftenen skal rettes op.',
  recommendation: 'accreditedWithFollowUp',
  recommendationReasons: 'Én større uoverensstemmelse skal lukkes. Den er afgrænset, og tilbuddet er allerede i gang.',
  disagreements: [{ requirementId: 'KV06', offerView: 'Borgerne er med, når de selv ønsker det.', teamView: 'Auditteamet hørte ikke om situationer, hvor borgere var blevet spurgt.' }],
  followUp: {
    kind: 'planned', deadline: '2027-03-22',
    points: [
      { number: 1, requirementId: 'KV08', text: 'To uddannede medarbejdere på vagt ved dosering om aftenen', owner: 'Tilbuddets leder', due: '2027-02-01', status: 'agreed' },
      { number: 2, requirementId: 'KV06', text: 'Borgeren tilbydes en samtale efter hver hændelse', owner: 'Afdelingsleder, Afdeling Øst', due: '2027-03-01', status: 'reportedDone' },
    ],
  },
  learning: [{ kind: 'trial', title: 'Fælles madlavning i lille skala', text: 'Prøvet i seks uger med fire borgere. Det vigtigste var at begynde med dem, der havde lyst.', requirementIds: ['UD03'] }],
  hearing: [{
    round: 1, from: '2026-11-23', to: '2026-12-07', state: 'remarks', closedOn: '2026-12-07',
    remarks: [
      { number: 1, section: 'practice', requirementId: 'KV08', by: 'tilbuddets leder', on: '2026-12-01', text: 'Der var to medarbejdere på vagt den 3. november, men den ene var hos en borger.', answer: { answer: 'partlyFollowed', reason: 'Teksten er ændret, så det fremgår, at der var én medarbejder om opgaven.', by: 'Mette Ærø Kjærsgård', on: '2026-12-10', change: { before: 'Der var én medarbejder på vagt.', after: 'Der var én medarbejder om opgaven.' } } },
      { number: 2, section: 'summary', by: 'tilbuddets leder', on: '2026-12-02', text: 'Tilbuddet har 24 pladser, ikke 25.', answer: { answer: 'followed', reason: 'Tallet er rettet.', by: 'Søren Ågård', on: '2026-12-10' } },
      { number: 3, section: 'finding', requirementId: 'KV06', by: 'tilbuddets leder', on: '2026-12-02', text: 'Vi er ikke enige i vurderingen af kravet.', answer: { answer: 'notFollowed', reason: 'Vurderingen bygger på samtaler med borgere og medarbejdere. Uenigheden står i kapitel 10.', by: 'Mette Ærø Kjærsgård', on: '2026-12-11' } },
      { number: 4, section: 'conclusion', by: 'tilbuddets leder', on: '2026-12-08', text: 'Vi vil gerne fremhæve vores arbejde med pårørende.', late: {} },
    ],
  }],
  dataSources: [
    { title: 'Trivselsundersøgelse', from: 'Socialforvaltningen', date: '2025-11-01', note: 'Egen rapport, 31 svar' },
    { title: 'Auditrapport', from: 'Forrige forløb', date: '2024-12-18' },
  ],
}
