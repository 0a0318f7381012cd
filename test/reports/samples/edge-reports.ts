// Audit reports at the edges: almost nothing written, more than a hundred pages, words and remarks of ten thousand characters,
// and every kind of character that people paste.
import type { AuditReportInput } from '../../../reports/audit-report-input.ts'
import { ordinary } from './audit-report.ts'

/** As little as a report can hold: a draft before anything is written. */
export const empty: AuditReportInput = {
  status: 'draft',
  version: 1,
  asOf: '2026-11-05T08:00:00.000Z',
  offer: { name: 'Dagtilbuddet Klokkelyngen', typeLabel: 'Aktivitets- og samværstilbud', areaLabel: 'Voksne med handicap', centre: 'Center for Voksne med Handicap Nord (fiktiv)' },
  cycle: '1. forløb',
  dates: { started: '2026-03-02' },
  model: { title: 'Eksempel på akkrediteringens kvalitetsmodel', version: '1.0-eksempel', frozen: '2026-01-15' },
  people: [], summary: '', purpose: '', scope: '', criteria: [], requirements: [], method: '', programme: [], peopleMet: [], evidence: [],
  notCovered: '', obstacles: '', descriptionBasis: { basis: 'present', on: '2026-10-05' }, descriptionReferences: [], findings: [],
  practiceFeedback: [], descriptionFeedback: [], goodPractice: [], opportunities: [], conclusion: '', disagreements: [],
  followUp: { kind: 'none', points: [] }, learning: [], hearing: [], dataSources: [],
}

const sentence = (n: number): string => `Auditteamet så på dag ${n}, at medarbejdere og borgere talte sammen om, hvad der skulle ske, og at aftalerne blev holdt.`
/** Ordinary prose of many paragraphs; each sentence carries a number of its own. */
export const prose = (paragraphs: number, from: number): string =>
  Array.from({ length: paragraphs }, (_, at) => [0, 1, 2, 3, 4, 5].map((part) => sentence(from + at * 6 + part)).join(' ')).join('\n\n')

const relevant = ordinary.requirements.filter((one) => one.notRelevant === undefined)

/** More than a hundred pages. */
export const long: AuditReportInput = {
  ...ordinary,
  summary: prose(12, 0),
  practiceFeedback: relevant.map((one, at) => ({ requirementId: one.id, text: prose(18, 1000 * (at + 1)) })),
  descriptionFeedback: relevant.map((one, at) => ({ requirementId: one.id, text: prose(14, 100_000 + 1000 * at) })),
  evidence: Array.from({ length: 120 }, (_, at) => ({ number: `E${at + 1}`, kind: 'interview' as const, date: '2026-11-03', source: `Samtale nummer ${at + 1}`, text: prose(1, 200_000 + at * 10) })),
  learning: Array.from({ length: 12 }, (_, at) => ({ kind: 'lesson' as const, title: `Erfaring ${at + 1}`, text: prose(3, 300_000 + at * 100), requirementIds: ['KV01'] })),
}

const endless = (letter: string): string => letter.repeat(10_000)

/** Words without a break and texts of ten thousand characters, in running text, boxes, quotes and narrow table cells. */
export const endlessWords: AuditReportInput = {
  ...ordinary,
  offer: { ...ordinary.offer, name: `Botilbuddet ${'Havrevang'.repeat(60)}`, centre: endless('c') },
  summary: endless('a'),
  recommendationReasons: endless('r'),
  notCovered: prose(60, 0),
  findings: ordinary.findings.map((one, at) => (at === 0 ? { ...one, text: endless('f') } : one)),
  followUp: { kind: 'planned', points: [{ number: 1, requirementId: 'KV08', text: endless('h'), owner: endless('o'), due: '2027-02-01', status: 'agreed' }] },
  hearing: [{
    round: 1, from: '2026-11-23', to: '2026-12-07', state: 'remarks',
    remarks: [{
      number: 1, section: 'summary', by: 'tilbuddets leder', on: '2026-12-01', text: endless('b'),
      answer: { answer: 'notFollowed', reason: prose(20, 0), by: 'Mette', on: '2026-12-10', change: { before: endless('x'), after: prose(20, 500) } },
    }],
  }],
  evidence: [{ number: 'E1', kind: 'document', date: '2026-11-03', source: endless('s'), text: endless('e') }],
}

/** Emoji, half characters, control and directional marks, soft hyphens, other scripts, XML and PDF syntax. */
export const strange = {
  emoji: 'Godt gået 👩‍🦽👍🏽 🇩🇰 1️⃣ slut',
  halves: 'før \uD83D midt \uDE00 efter',
  controls: 'nul\u0000 klokke\u0007 esc\u001B lodret\u000Bside\u000Cslut',
  directions: 'venstre \u202Ehøjre\u202C \u200Fmærke\u200E \u2066isoleret\u2069 bom\uFEFF',
  hyphens: 'med\u00ADarbejder\u00ADudviklings\u00ADsamtaler og under\u200Bstøttelse',
  scripts: 'Ελληνικά, Русский, العربية, עברית, 漢字, ไทย',
  decomposed: 'A\u030Alborg, so\u0308dt, e\u0301n, Z\u0351\u036B\u0343\u036A\u0302\u036B',
  markup: '<b>fed</b> & "citat" \'enkelt\' ]]> -- (parentes) \\ skråstreg % procent /Navn << >> endobj',
  signs: '½ § 85 stk. 2 – “citat” ‘enkelt’ … € 25 °C ≥ ≤ × − ✓ • → ↔ ● ■ ™ © №',
  privateUse: 'før \uE000\uF0B7 efter \uFFFF slut',
  lines: 'linje 1\r\nlinje 2\rlinje 3\u2028linje 4\u2029linje 5\u0085linje 6',
  spaces: 'a\u00A0b\u202Fc\u2003d\te\u3000f',
} as const

export const nasty: AuditReportInput = {
  ...ordinary,
  status: 'hearing',
  offer: { ...ordinary.offer, name: 'Tilbud <&> "Åen" 😀 (\\)' },
  summary: Object.values(strange).join('\n\n'),
  purpose: '   ',
  scope: '\n\n\n',
  conclusion: strange.emoji,
  goodPractice: Object.values(strange).map((text) => ({ requirementId: 'UD03', text, evidence: ['E1', 'E99'] })),
  opportunities: [{ requirementId: 'FINDES-IKKE', text: strange.markup, evidence: [] }],
  learning: [{ kind: 'method', title: strange.emoji, text: strange.scripts, requirementIds: ['FINDES-IKKE'] }],
  dataSources: Object.values(strange).map((text) => ({ title: text, from: text, note: text })),
}

/** A second version: it names the first and says what was corrected. */
export const corrected: AuditReportInput = {
  ...ordinary,
  version: 2,
  replaces: {
    version: 1, issued: '2026-12-21', sha256: 'c0ffee'.repeat(10).padEnd(64, '0'),
    changes: [
      { section: 'summary', before: 'Tilbuddet har 24 pladser.', after: 'Tilbuddet har 26 pladser.', reason: 'Antallet af pladser var forkert.' },
      { section: 'practice', requirementId: 'KV08', before: prose(2, 0), after: prose(3, 400), reason: 'En oplysning om medicinrummet hørte til et andet tilbud.' },
      { section: 'finding', requirementId: 'KV08', pair: 'modelPractice', before: prose(1, 0), after: prose(1, 900), reason: 'Vurderingen nævnte et forkert tidsrum.' },
    ],
  },
}

/** A team that has found nothing yet: every pair is not examined. */
export const noFindings: AuditReportInput = { ...ordinary, status: 'hearing', findings: [], goodPractice: [], opportunities: [], practiceFeedback: [], descriptionFeedback: [], hearing: [] }

/** Forty requirements, all of them fokuskrav, with remarks of ten thousand characters. */
export const forty: AuditReportInput = {
  ...ordinary,
  requirements: Array.from({ length: 40 }, (_, at) => ({ ...(ordinary.requirements[at % ordinary.requirements.length] ?? ordinary.requirements[0]), id: `X${String(at + 1).padStart(2, '0')}`, focus: true } as AuditReportInput['requirements'][number])).map(({ notRelevant: _, ...one }) => one),
  findings: Array.from({ length: 40 }, (_, at) => (['modelDescription', 'descriptionPractice', 'modelPractice'] as const).map((pair, index) => ({
    requirementId: `X${String(at + 1).padStart(2, '0')}`, pair, grade: (['concordance', 'minorDiscordance', 'majorDiscordance', 'notExamined'] as const)[(at + index) % 4] ?? 'concordance',
    text: (at + index) % 4 === 3 ? '' : prose(1, 1000 * at + index), evidence: ['E1'], ...((at + index) % 4 === 3 ? { reason: 'Ikke valgt i denne audit' } : {}),
  }))).flat(),
  hearing: [{
    round: 1, from: '2026-11-23', to: '2026-12-07', state: 'remarks',
    remarks: Array.from({ length: 6 }, (_, at) => ({ number: at + 1, section: 'summary' as const, by: 'tilbuddets leder', on: '2026-12-01', text: prose(40, at * 5000).slice(0, 10_000), answer: { answer: 'partlyFollowed' as const, reason: prose(30, 900_000 + at).slice(0, 10_000), by: 'Mette', on: '2026-12-10' } })),
  }],
}
