// Overviews of socialtilsyn: an ordinary offer with a year under each model, many offers, texts without scores, and nothing yet. Values are
// written by hand beside the scores they are of.
import type { ReviewedCriterion, ReviewedOffer, ReviewedReport, ReviewedTheme, SupervisionOverviewInput } from '../../../reports/supervision-overview-input.ts'

const criterion = (id: string, number: number, value: number | null, scores: readonly (1 | 2 | 3 | 4 | 5 | 'notRelevant' | null)[]): ReviewedCriterion => ({
  id, number, text: `Tilbuddet støtter borgerne i det, som kriterium ${number} handler om, med udgangspunkt i den enkeltes behov`, value,
  indicators: scores.map((score, at) => ({
    text: `Indikator ${number}.${String.fromCharCode(97 + at)}: Tilbuddet opstiller i samarbejde med borgerne konkrete, individuelle mål og følger op på dem`, score,
    words: score === 5 ? 'Socialtilsynet ser, at målene er kendt af både borgere og medarbejdere.' : '', source: score === 5 ? 'Tilsynsrapporten side 12; interview med to medarbejdere' : '',
  })),
})
const names = ['Uddannelse og beskæftigelse', 'Selvstændighed og relationer', 'Målgruppe, metoder og resultater', 'Organisation og ledelse', 'Kompetencer', 'Økonomi', 'Fysiske rammer'] as const
const themes = (model: string, values: readonly (number | null)[], labels: readonly string[] = names): readonly ReviewedTheme[] => labels.map((text, at): ReviewedTheme => ({
  id: `${model}.T${at + 1}`, number: at + 1, text, value: values[at] ?? null,
  words: `Socialtilsynet vurderer, at tilbuddet på temaet ${text.toLowerCase()} arbejder systematisk og med blik for den enkelte borger.\n\nDer er mulighed for udvikling i, hvordan tilbuddet samler op på erfaringerne.`,
  criteria: [criterion(`${model}.K${at + 1}`, at + 1, values[at] ?? null, at === 5 ? [null, 4] : [5, 4, 'notRelevant'])],
}))
const report = (date: string, more: Partial<ReviewedReport> = {}): ReviewedReport => ({
  date, model: { version: '2014', name: 'Kvalitetsmodel 2014-2016 (udløbet, eksempel)', scored: true }, approval: 'approved', visitDays: [`${date.slice(0, 4)}-03-04`], sha256: 'ab'.repeat(32),
  overall: 'Det er socialtilsynets samlede vurdering, at tilbuddet lever op til kravene og har en kvalitet, der er til gavn for borgerne.', themes: themes('2014', [4.5, 3.7, 4.2, 2.9, 4, null, 5]), ...more,
})
const labels2017 = ['Uddannelse og beskæftigelse', 'Selvstændighed og relationer', 'Målgruppe, metoder og resultater', 'Sundhed og trivsel', 'Organisation og ledelse', 'Kompetencer', 'Fysiske rammer']

export const reviewed: ReviewedOffer = {
  id: 'T001', name: 'Botilbuddet Havrevangen', model: 'Kvalitetsmodel 2014-2016 (udløbet, eksempel)', paused: false, ended: false,
  units: [{ name: 'Østfløjen', lastVisit: '2026-03-04', lastDay: '2027-03-04', overdue: false }, { name: 'Vestfløjen', lastVisit: '2025-03-04', lastDay: '2026-03-04', overdue: true }],
  visits: [
    { day: '2024-03-04', unit: 'Østfløjen', kind: 'announced', status: 'done' }, { day: '2025-03-04', unit: 'Vestfløjen', kind: 'unannounced', status: 'done' }, { day: '2026-02-11', unit: 'Østfløjen', kind: 'announced', status: 'brokenOff' },
    { day: '2026-03-04', unit: 'Østfløjen', kind: 'unannounced', status: 'done' }, { day: '2026-12-10', unit: 'Vestfløjen', kind: 'announced', status: 'announced' },
  ],
  reports: [report('2024-05-02', { themes: themes('2014', [4, 3.2, 3.9, 2.5, 3.8, 4, 4.8]) }), report('2025-05-06', { themes: themes('2014', [4.2, 3.5, 4, 2.7, 4, 4.1, 4.9]), approval: 'approvedOnConditions' }), report('2026-05-04')],
  measures: [
    { kind: 'order', decidedOn: '2025-05-06', deadline: '2025-11-03', extensions: 1, ended: { on: '2025-10-20', as: 'complied' }, text: 'Tilbuddet skal sikre, at medicin gives af medarbejdere, der er uddannet i det.' },
    { kind: 'condition', decidedOn: '2026-05-04', deadline: null, extensions: 0, ended: null, text: 'Der skal altid være to medarbejdere om natten.' },
  ],
  own: {
    followUps: [{ what: 'Nattevagten er lagt om, og vagtplanen sendes til socialtilsynet', who: 'Tilbuddets leder', by: '2026-12-01', done: false }, { what: 'Kursus i medicin for nye medarbejdere', who: 'Afdelingslederen', by: '2026-09-01', done: true }],
    talks: [{ on: '2026-06-15', text: 'Vi talte om, hvordan målene kan stå tydeligere i hverdagen.' }],
  },
}
const input = (offers: readonly ReviewedOffer[], edition: SupervisionOverviewInput['edition'] = 'scores'): SupervisionOverviewInput => ({ asOf: '2026-11-23T09:00:00.000Z', edition, offers })

export const ordinaryOverview = input([reviewed])
/** A year of each model. */
export const changedModel = input([{ ...reviewed, reports: [...reviewed.reports, report('2026-11-02', { model: { version: '2017', name: 'Kvalitetsmodel 2017', scored: true }, themes: themes('2017', [4.4, 3.8, 4.1, 4.6, 3, 4, 5], labels2017) })] }])
/** What those see who may not see scores: the values are not there at all. */
export const themesOnly = input([{
  ...reviewed, own: null, measures: reviewed.measures.map((one) => ({ ...one, text: '' })),
  reports: reviewed.reports.map((one) => ({ ...one, themes: one.themes.map((theme) => ({ ...theme, value: null, criteria: [] })) })),
}], 'themes')
/** L 200: texts and no scores. */
export const textsAlone = input([{
  ...reviewed, model: 'Ændring ved L 200 (stadfæstet 2025)', units: [{ name: reviewed.name, lastVisit: '2026-03-04', lastDay: null, overdue: false }],
  reports: [report('2026-05-04', { model: { version: '2025-L200', name: 'Ændring ved L 200 (stadfæstet 2025)', scored: false }, themes: ['Målgruppe, metoder og resultater', 'Sundhed og trivsel', 'Organisation og ledelse', 'Kompetencer', 'Fysiske rammer'].map((text, at) => ({ id: `2025-L200.T${at + 1}`, number: at + 1, text, value: null, words: 'Socialtilsynet vurderer temaet i ord.', criteria: [] })) })],
}])
const nothing: ReviewedOffer = { id: 'T002', name: 'Ærøgården', model: 'Kvalitetsmodel 2014-2016 (udløbet, eksempel)', paused: false, ended: false, units: [{ name: 'Ærøgården', lastVisit: null, lastDay: '2027-01-05', overdue: false }], visits: [], reports: [], measures: [], own: { followUps: [], talks: [] } }
export const nothingYet = input([nothing])
/** Not in the order of their names. */
export const manyOverview = input([nothing, reviewed, { ...nothing, id: 'T003', name: 'Aktivitets- og samværstilbuddet for voksne med erhvervet hjerneskade på Østerbro' }])
