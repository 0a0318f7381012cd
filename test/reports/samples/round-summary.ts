// A summary of a round with everything in it, and one of a round of which little can be told.
import type { RoundSummaryInput } from '../../../reports/round-summary.ts'

const long = 'Tilbuddet begynder dagen et kvarter senere, så alle når at spise morgenmad sammen. '
export const fullSummary: RoundSummaryInput = {
  asOf: '2027-01-15T09:00:00.000Z', version: 2, draft: false, requirements: { KV01: 'Værdigrundlaget er handlingsanvisende', KV10: 'Borgeren bestemmer i eget liv, og pårørende inddrages, også når det er svært' },
  summary: {
    introduction: 'Runden omfattede alle botilbud for voksne med handicap på Ærø, Åen og Østerbro.\n\nTak til alle, der tog imod os.', simplify: ['Ét bilag i stedet for tre.', 'Programmet sendes tre uger før, og tilbuddet vælger selv rækkefølgen af samtalerne.', long.repeat(4)],
    round: { name: 'Runde 2026 for voksne med handicap', cycle: '2026', modelId: 'kvalitetsmodel-2026-1', from: '2026-01-05', to: '2026-12-18' }, offers: { planned: 42, started: 40, ended: 38, issued: 39 },
    patterns: [{ requirementId: 'KV01', pair: 'modelDescription', offers: 38, discordance: 6, goodPractice: 9 }, { requirementId: 'KV01', pair: 'modelPractice', offers: 21, discordance: 0, goodPractice: 5 }, { requirementId: 'KV10', pair: 'descriptionPractice', offers: 12, discordance: 7, goodPractice: 0 }], withheld: 4,
    outcomes: [{ outcome: 'accredited', offers: 27 }, { outcome: 'accreditedWithFollowUp', offers: 11 }],
    shared: [
      { kind: 'goodPractice', title: 'Husmøde med beboernes egen dagsorden', text: long.repeat(5), offerName: 'Botilbuddet Enebærhuset', requirementIds: ['KV10'] }, { kind: 'trial', title: 'Rolig morgen på første sal', text: 'Vi lærte, at et kvarter er nok.', offerName: 'Bostedet Åkanden', requirementIds: ['KV01', 'KV10'] },
      { kind: 'lesson', title: 'Skriv mens det er nyt', text: 'To minutter efter mødet er nok.', offerName: 'Værestedet Broen', requirementIds: [] },
    ],
    middleDays: [{ stage: 'qualityModel', days: 9, cases: 38 }, { stage: 'localDevelopment', days: 84, cases: 38 }, { stage: 'qualityDescription', days: 47, cases: 38 }, { stage: 'audit', days: 39, cases: 38 }, { stage: 'report', days: 52, cases: 38 }, { stage: 'learning', days: 20, cases: 38 }],
    middleWaits: [{ stage: 'qualityModel', side: 'offer', days: 9, cases: 38 }, { stage: 'qualityDescription', side: 'offer', days: 40, cases: 38 }, { stage: 'qualityDescription', side: 'secretariat', days: 6, cases: 38 }, { stage: 'report', side: 'qualityChecker', days: 4, cases: 36 }, { stage: 'report', side: 'decider', days: 8, cases: 38 }],
    process: { silences: 14, movedDeadlines: 9, pauses: 2 },
    evaluations: [{ side: 'offer', answers: 24, hours: 31, worth: ['At nogen udefra så på os.', 'Samtalen om medicin.'], drop: ['Bilag 3.', 'Den anden påmindelse.'] }, { side: 'auditors', answers: 17, hours: null, worth: [], drop: ['At skrive det samme to steder.'] }],
  },
}
export const sparseSummary: RoundSummaryInput = {
  asOf: '2027-01-15T09:00:00.000Z', version: 1, draft: true, requirements: {},
  summary: { introduction: '', simplify: [], round: { name: 'Prøverunden', cycle: '2026', modelId: 'm', from: '2026-01-05', to: '2026-12-18' }, offers: { planned: 3, started: 2, ended: 1, issued: 1 }, patterns: [], withheld: 16, outcomes: null, shared: [], middleDays: [], process: null, evaluations: [] },
}
