// One of each smaller document, for the same fictional offer as the audit report.
import type { ActionPlanInput } from '../../../reports/action-plan.ts'
import type { ReportedCase } from '../../../reports/case-masthead.ts'
import type { DecisionInput } from '../../../reports/decision.ts'
import type { StartLetterInput } from '../../../reports/letter.ts'
import type { StageTextsInput } from '../../../reports/stage-texts.ts'

export const about: ReportedCase = {
  offer: 'Botilbuddet Havrevangen', typeLabel: 'Længerevarende botilbud', centre: 'Center for Voksne med Handicap Syd (fiktiv)', cycle: '3. forløb', round: 'Runde 2026',
  caseNumber: '2026-0042', model: { title: 'Eksempel på akkrediteringens kvalitetsmodel', version: '1.0-eksempel' },
}

export const letterInput: StartLetterInput = {
  asOf: '2026-02-02T08:00:00.000Z',
  about,
  recipient: 'Tilbuddets leder',
  deadlines: [
    { what: 'I bekræfter, at I har modtaget kvalitetsmodellen', date: '2026-02-16' },
    { what: 'Lokal udvikling slutter', date: '2026-06-01' },
    { what: 'I indsender kvalitetsbeskrivelsen', date: '2026-10-01' },
    { what: 'Audit', date: '2026-11-03' },
  ],
  message: 'Vi glæder os til at høre om jeres arbejde med fælles madlavning.',
  contact: { name: 'Karen Ibsgård', title: 'kvalitetskonsulent', mail: 'karen.ibsgaard@eksempel.dk', phone: '00 00 00 00' },
}

export const stageTextsInput: StageTextsInput = {
  asOf: '2026-05-11T12:00:00.000Z',
  about,
  stage: 'localDevelopment',
  state: 'working',
  groups: [
    {
      title: 'Prøvehandlinger',
      texts: [
        { title: 'Fælles madlavning', text: 'Hvad: Borgerne laver mad sammen tirsdag og torsdag.\nOmfang: Afdeling Øst.\nPeriode: seks uger.\n\nHvad lærte vi? At begynde med dem, der har lyst.', changed: { version: 3, on: '2026-05-04', by: 'Åse Lund' } },
        { title: 'Rolige morgener', text: '' },
      ],
    },
    { title: 'Workshops', texts: [] },
  ],
}

export const decisionInput: DecisionInput = {
  asOf: '2027-01-11T10:00:00.000Z',
  version: 1,
  about,
  outcome: 'accreditedWithFollowUp',
  reasons: 'Tilbuddet lever op til langt de fleste krav. Medicinhåndtering om aftenen skal rettes op inden for tre måneder.',
  recommendation: 'notYetAccredited',
  differsBecause: 'Tilbuddet har siden audit ansat to medarbejdere til aftenvagten.',
  decidedBy: { name: 'Bjørn Sæther', title: 'kontorchef', insteadOf: 'Inge Østergård' },
  decidedOn: '2027-01-11',
  basis: [
    { title: 'Auditrapport', version: 1, date: '2026-12-21' },
    { title: 'Tilbuddets høringssvar', date: '2026-12-07' },
  ],
  followUpDeadline: '2027-04-12',
  reconsideration: { deadline: '2027-02-08', contact: 'Akkrediteringssekretariatet' },
}

export const actionPlanInput: ActionPlanInput = {
  asOf: '2027-02-15T10:00:00.000Z',
  version: 2,
  draft: true,
  about,
  deadline: '2027-04-12',
  text: 'Planen er aftalt på personalemødet.',
  points: [
    {
      number: 1, requirement: 'KV08 Sikker medicinhåndtering', discordance: 'På to af tre vagter var der én medarbejder om opgaven.', text: 'To uddannede medarbejdere på vagt ved dosering om aftenen.',
      owner: 'Tilbuddets leder', due: '2027-02-15', status: 'verified', moved: { from: '2027-02-01', reason: 'Den nye medarbejder begynder først den 8. februar.' },
      done: { on: '2027-02-12', text: 'Vagtplanen er lavet om.' }, verified: { on: '2027-02-15', by: 'Mette Ærø Kjærsgård', text: 'Set på to aftener.' },
    },
    { number: 2, requirement: 'KV06 Magtanvendelse, vold og overgreb forebygges og bruges til læring', text: 'Borgeren tilbydes en samtale efter hver hændelse.', owner: 'Afdelingsleder, Afdeling Øst', due: '2027-03-01', status: 'agreed' },
  ],
}
