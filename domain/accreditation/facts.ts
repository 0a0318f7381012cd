// What the rules read from the record beside the folded state: content rows, requirements, people. Pure selectors over them.
import type { Instant, LocalDate } from '../deadlines/types.ts'
import type { Entries, Grade, Pair, Target } from './acts.ts'
import { pairs } from './acts.ts'
import type { CaseState } from './state.ts'

/** Content kinds: what an entry writes, and `reason`/`decision` for the prose of moves. */
export interface Contents {
  trial: Entries['writeTrial']
  workshop: Entries['writeWorkshop']
  focusWish: Entries['wishFocus']
  chapter: Entries['writeChapter']
  tick: Entries['tickRequirement']
  declaration: Entries['declareImpartiality'] & { readonly auditorId: string }
  objection: Entries['objectToAuditor'] & { readonly answer?: { readonly upheld: boolean; readonly reason: string } }
  programmeItem: Entries['writeProgrammeItem']
  evidence: Entries['writeEvidence']
  peopleMet: Entries['writePeopleMet']
  finding: Entries['writeFinding']
  reportText: Entries['writeReportText']
  remark: Entries['remark'] & { readonly late: boolean; readonly accepted?: string }
  noRemarks: { readonly round: number }
  answer: Entries['answerRemark']
  actionPoint: Entries['writeActionPoint'] & { readonly due: LocalDate; readonly done?: string; readonly verified?: boolean }
  /** One for each time a point's date was moved: `from` is the date before. */
  pointMoved: Entries['moveActionPoint'] & { readonly from: LocalDate }
  /** One for each correction of the issued report: what was replaced in the version before. */
  correction: { readonly reason: string; readonly changes: readonly (Target & { readonly pair?: Pair; readonly before: string; readonly after: string })[] }
  pointDone: Entries['reportPointDone']
  pointVerified: Entries['verifyPoint']
  extract: Entries['writeExtract']
  consent: Entries['consentToExtract']
  reason: { readonly act: string; readonly text: string }
  notRelevantReason: { readonly requirementId: string; readonly reason: string }
}
export type ContentKind = keyof Contents

/** One current content row: its kind, key within the case, version from 1, writer, and body. */
export type ContentRow = { readonly [K in ContentKind]: { readonly kind: K; readonly key: string; readonly version: number; readonly author: string; readonly at: Instant; readonly body: Contents[K] } }[ContentKind]

export interface RequirementFact { readonly id: string; readonly criterionId: string; readonly kind: 'qualityRequirement' | 'developmentRequirement' }

/** A person as impartiality looks at them (domain.md §4). */
export interface PersonFact {
  readonly personId: string
  readonly active: boolean
  readonly roles: readonly string[]
  readonly area: string | null
  readonly centreId: string | null
  readonly offerId: string | null
  /** Holds, or held within the policy's time, a function at the offer. */
  readonly workedHere: boolean
  /** Stands in the offer's line of leaders now. */
  readonly inLine: boolean
}

export interface OfferFact { readonly id: string; readonly area: string; readonly centreId: string }

/** An uploaded file of the case, as far as an act names it. */
export interface FileFact { readonly id: string; readonly owner: 'offer' | 'team' }

/** What one act may look at. `rows` holds the content kinds the act asked for, nothing else. */
export interface Facts {
  readonly requirements: readonly RequirementFact[]
  readonly rows: readonly ContentRow[]
  readonly people: readonly PersonFact[]
  readonly offer: OfferFact
  /** The offer's departments, where the act names one. */
  readonly departments?: readonly string[]
  /** The files the act names, those that there are. */
  readonly files: readonly FileFact[]
}

/** The bodies of one kind, withdrawn ones left out. */
export function bodies<K extends ContentKind>(facts: Pick<Facts, 'rows'>, kind: K): readonly Contents[K][] {
  return facts.rows.flatMap((row) => (row.kind === kind && !('withdrawn' in row.body && row.body.withdrawn) ? [row.body as Contents[K]] : []))
}

/** The requirements of the frozen model that this case is about. */
export function relevant(state: Pick<CaseState, 'notRelevant'>, facts: Pick<Facts, 'requirements'>): readonly RequirementFact[] {
  const out = new Set(state.notRelevant.map((one) => one.requirementId))
  return facts.requirements.filter((requirement) => !out.has(requirement.id))
}

/** The pairs that must be found for a requirement: all three on a fokuskrav, the desk's one on the rest (domain.md §2). */
export const pairsWanted = (state: Pick<CaseState, 'focus'>, requirementId: string): readonly Pair[] =>
  state.focus.includes(requirementId) ? pairs : ['modelDescription']

/** Findings that say the three do not agree. */
export const discordances = (facts: Pick<Facts, 'rows'>): readonly Contents['finding'][] =>
  bodies(facts, 'finding').filter((finding) => isDiscordance(finding.grade))

export const isDiscordance = (grade: Grade): boolean => grade === 'minorDiscordance' || grade === 'majorDiscordance'

/** Auditors of the present team who have not yet declared themselves impartial, or whose doubt is unsettled. */
export function undeclared(state: Pick<CaseState, 'team'>, facts: Pick<Facts, 'rows'>): readonly string[] {
  const impartial = new Set(bodies(facts, 'declaration').filter((one) => one.answer === 'impartial').map((one) => one.auditorId))
  return state.team.map((member) => member.personId).filter((personId) => !impartial.has(personId))
}

/** What a person last said of their own impartiality, or what was settled of it; undefined: nothing. */
export const declaredBy = (facts: Pick<Facts, 'rows'>, personId: string): Contents['declaration']['answer'] | undefined =>
  bodies(facts, 'declaration').find((one) => one.auditorId === personId)?.answer

/** An objection to a person that is not decided, or was upheld. */
export const objectionTo = (facts: Pick<Facts, 'rows'>, personId: string): Contents['objection'] | undefined =>
  bodies(facts, 'objection').find((one) => one.auditorId === personId && one.answer?.upheld !== false)

/** Whether a person is known to be partial: they said so, it was settled so, or an objection to them was upheld. */
export const knownPartial = (facts: Pick<Facts, 'rows'>, personId: string): boolean =>
  declaredBy(facts, personId) === 'partial' || objectionTo(facts, personId)?.answer?.upheld === true

/** Objections to present auditors that await the head of the secretariat, and those upheld while the auditor is still there. */
export function openObjections(state: Pick<CaseState, 'team'>, facts: Pick<Facts, 'rows'>): readonly Contents['objection'][] {
  const present = new Set(state.team.map((member) => member.personId))
  return bodies(facts, 'objection').filter((one) => present.has(one.auditorId) && (one.answer === undefined || one.answer.upheld))
}

/** Remarks that must be answered: those in time, and late ones that were accepted. */
export const remarksToAnswer = (facts: Pick<Facts, 'rows'>): readonly Contents['remark'][] =>
  bodies(facts, 'remark').filter((remark) => !remark.late || remark.accepted !== undefined)

/** Remarks given in time in the hearing that is, or was last, open. */
export function remarksInRound(state: Pick<CaseState, 'hearingOpenedAt'>, facts: Pick<Facts, 'rows'>): readonly Contents['remark'][] {
  const { hearingOpenedAt } = state
  if (hearingOpenedAt === null) return []
  return facts.rows.flatMap((row) => (row.kind === 'remark' && !row.body.late && row.at >= hearingOpenedAt ? [row.body] : []))
}

/** Remarks to answer that have no answer yet. */
export function unanswered(facts: Pick<Facts, 'rows'>): readonly Contents['remark'][] {
  const answered = new Set(bodies(facts, 'answer').map((answer) => answer.remarkId))
  return remarksToAnswer(facts).filter((remark) => !answered.has(remark.id))
}
