// What the record holds beside the state: four requirements (r4 not relevant here), the people, and content rows.
import type { Grade, Pair } from '../../../domain/accreditation/acts.ts'
import { type ContentKind, type ContentRow, type Contents, type Facts, type PersonFact } from '../../../domain/accreditation/facts.ts'

/** A content row of the kind. */
export const row = <K extends ContentKind>(kind: K, key: string, body: Contents[K], author = 'lead'): ContentRow =>
  ({ kind, key, version: 1, author, at: '2026-10-01T08:00:00.000Z', body }) as ContentRow

/** A person of another area, centre and offer, free of every tie; change what the case is about. */
export const person = (personId: string, roles: readonly string[], tie: Partial<PersonFact> = {}): PersonFact =>
  ({ personId, active: true, roles, area: 'udsatte', centreId: 'centre-2', offerId: null, workedHere: false, inLine: false, ...tie })

export const people: readonly PersonFact[] = [
  person('lead', ['auditor']), person('auditor', ['auditor']), person('spare', ['auditor']), person('checker', ['consultant']),
  person('decider', ['decisionMaker']), person('deputy', ['decisionMaker']), person('consultant', ['consultant']), person('consultant-2', ['consultant']),
]

/** Facts with these rows. */
export const factsOf = (...rows: readonly ContentRow[]): Facts => ({
  requirements: [
    { id: 'r1', criterionId: 'k1', kind: 'qualityRequirement' },
    { id: 'r2', criterionId: 'k1', kind: 'developmentRequirement' },
    { id: 'r3', criterionId: 'k2', kind: 'qualityRequirement' },
    { id: 'r4', criterionId: 'k2', kind: 'qualityRequirement' },
  ],
  rows,
  people,
  offer: { id: 'offer', area: 'handicap', centreId: 'centre-1' },
  files: [{ id: 'offers-file', owner: 'offer' }, { id: 'teams-file', owner: 'team' }],
})

/** The same facts with one more person, or another in place of the one of that id. */
export const knowing = (facts: Facts, one: PersonFact): Facts => ({ ...facts, people: [...facts.people.filter((other) => other.personId !== one.personId), one] })

export const tick = (requirementId: string): ContentRow => row('tick', requirementId, { requirementId, how: 'touched' })
export const tiedTo = (requirementId: string, where: string): ContentRow => row('tick', requirementId, { requirementId, how: 'standsInDocument', where })
export const chapter = (criterionId: string, text: string): ContentRow => row('chapter', criterionId, { criterionId, text })
export const wish = (...requirementIds: readonly string[]): ContentRow => row('focusWish', 'wish', { requirementIds })
export const declared = (auditorId: string, answer: 'impartial' | 'doubt' | 'partial' = 'impartial'): ContentRow => row('declaration', auditorId, { auditorId, answer })
export const objection = (auditorId: string, upheld?: boolean): ContentRow =>
  row('objection', auditorId, { auditorId, grounds: 'Tidligere kollega', ...(upheld === undefined ? {} : { answer: { upheld, reason: 'Ja' } }) })
export const item: ContentRow = row('programmeItem', 'p1', { id: 'p1', kind: 'interview', at: '09:00', place: 'Stuen', who: '3 borgere', requirementIds: ['r1'] })
export const evidence = (id: string, withdrawn = false): ContentRow =>
  row('evidence', id, { id, kind: 'document', date: '2026-11-09', source: 'Årsplan', text: 'Planen', requirementIds: ['r1'], withdrawn })
export const finding = (requirementId: string, pair: Pair, grade: Grade = 'concordance', text = 'Set', evidenceIds: readonly string[] = ['e1'], author = 'lead'): ContentRow =>
  row('finding', `${requirementId}/${pair}`, { requirementId, pair, grade, text, evidenceIds }, author)
export const reportText = (section: 'summary' | 'conclusion' | 'practice' | 'description', requirementId?: string, text = 'Tekst'): ContentRow =>
  row('reportText', requirementId ? `${section}/${requirementId}` : section, { section, text, ...(requirementId ? { requirementId } : {}) })
/** Written in the first hearing of the paths in given.ts, open from 19 November. */
export const remark = (id: string, late = false, accepted?: string): ContentRow =>
  ({ ...row('remark', id, { id, section: 'summary', text: 'Rettelse', late, ...(accepted ? { accepted } : {}) }), at: '2026-11-25T08:00:00.000Z' })
export const answer = (remarkId: string): ContentRow => row('answer', remarkId, { remarkId, answer: 'followed', reason: 'Rettet' })
export const noRemarks = (round: number): ContentRow => row('noRemarks', String(round), { round })
export const point = (id: string, requirementId: string, withdrawn = false): ContentRow =>
  row('actionPoint', id, { id, text: 'Ny plan', owner: 'Lederen', due: '2027-02-01', requirementId, withdrawn })
export const pointDone = (pointId: string): ContentRow => row('pointDone', pointId, { pointId, text: 'Gjort' })
export const verified = (pointId: string, yes: boolean): ContentRow => row('pointVerified', pointId, { pointId, verified: yes, text: 'Set' })
export const extract = (id: string, withdrawn = false): ContentRow => row('extract', id, { id, kind: 'goodPractice', title: 'Måltider', text: 'Sådan', requirementIds: ['r1'], withdrawn })
export const consent = (extractId: string, yes: boolean): ContentRow => row('consent', extractId, { extractId, consent: yes })
export const workshop = (...coachIds: readonly string[]): ContentRow => row('workshop', 'w1', { id: 'w1', title: 'Værksted', date: '2026-09-10', text: 'Om mad', coachIds })

/** A description without formal gaps: r1 and r2 under one chapter, r3 in a document. */
export const description = [tick('r1'), tick('r2'), tiedTo('r3', 'Årsplan s. 4'), chapter('k1', 'Vi spiser sammen.')]
/** The findings wanted when r1 is the only fokuskrav: its three pairs, and the desk's pair of the rest. */
export const findings = [
  evidence('e1'), finding('r1', 'modelDescription'), finding('r1', 'descriptionPractice'), finding('r1', 'modelPractice'),
  finding('r2', 'modelDescription', 'notExamined', 'Ikke valgt i denne audit', []), finding('r3', 'modelDescription'),
]
/** A complete draft. */
export const draft = [...findings, reportText('summary'), reportText('conclusion'), reportText('practice', 'r1'), reportText('description', 'r1')]
export const mendable = finding('r3', 'modelDescription', 'minorDiscordance')
/** The rows with those of the same kind and key replaced, or the row added. */
export const withRow = (rows: readonly ContentRow[], ...changed: readonly ContentRow[]): readonly ContentRow[] =>
  [...rows.filter((one) => !changed.some((other) => other.kind === one.kind && other.key === one.key)), ...changed]
/** The rows without that key. */
export const without = (rows: readonly ContentRow[], kind: ContentKind, key: string): readonly ContentRow[] => rows.filter((one) => one.kind !== kind || one.key !== key)
