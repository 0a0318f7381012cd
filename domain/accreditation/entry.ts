// What an entry writes, and what it is refused for. One entry may write several rows (one act for all three pairs).
import { dueAfter, lastDayOf } from '../deadlines/due.ts'
import { localDateOf } from '../deadlines/local-time.ts'
import type { Instant } from '../deadlines/types.ts'
import type { Refusal } from '../refusal.ts'
import { type Entries, type Entry, type Pair, pairs } from './acts.ts'
import { correctionGaps, correctionOf } from './correction.ts'
import type { Policy } from './policy.ts'
import { filesIn, ownersFor } from './files.ts'
import { appointerOf, objectable } from '../audit/open-questions.ts'
import { bodies, type ContentKind, type Contents, declaredBy, type Facts, remarksInRound } from './facts.ts'
import { type Actor, hasRole } from './roles.ts'
import { type CaseState, hearingPoint } from './state.ts'

/** One row to write: the newest text of (kind, key); the former one stays in its history. */
export type Write = { readonly [K in ContentKind]: { readonly kind: K; readonly key: string; readonly body: Contents[K] } }[ContentKind]

const invalid = (code: string, field?: string, params?: Refusal['params']): Refusal =>
  ({ kind: 'invalid', code, ...(field ? { field } : {}), ...(params ? { params } : {}) })

const findingKey = (requirementId: string, pair: Pair): string => `${requirementId}/${pair}`

/** The instant of an entry, and the policy of its case. */
export interface When { readonly at: Instant; readonly policy: Policy }

/** The rows an accepted entry writes. `state` and `facts` are as of its own instant. */
export function writes(entry: Entry, actor: Actor, state: CaseState, facts: Facts, when: When): readonly Write[] {
  switch (entry.type) {
    case 'writeTrial': return [{ kind: 'trial', key: entry.input.id, body: entry.input }]
    case 'writeWorkshop': return [{ kind: 'workshop', key: entry.input.id, body: entry.input }]
    case 'wishFocus': return [{ kind: 'focusWish', key: 'wish', body: entry.input }]
    case 'writeChapter': return [{ kind: 'chapter', key: entry.input.criterionId, body: entry.input }]
    case 'tickRequirement': return [{ kind: 'tick', key: entry.input.requirementId, body: entry.input }]
    case 'declareImpartiality': return [{ kind: 'declaration', key: actor.personId, body: { ...entry.input, auditorId: actor.personId } }]
    case 'settleDoubt': return [{ kind: 'declaration', key: entry.input.auditorId, body: { answer: entry.input.impartial ? 'impartial' : 'partial', auditorId: entry.input.auditorId } }]
    case 'objectToAuditor': return [{ kind: 'objection', key: entry.input.auditorId, body: entry.input }]
    case 'answerObjection': {
      const objection = bodies(facts, 'objection').find((one) => one.auditorId === entry.input.auditorId)
      return objection ? [{ kind: 'objection', key: objection.auditorId, body: { ...objection, answer: { upheld: entry.input.upheld, reason: entry.input.reason } } }] : []
    }
    case 'writeProgrammeItem': return [{ kind: 'programmeItem', key: entry.input.id, body: entry.input }]
    case 'writeEvidence': return [{ kind: 'evidence', key: entry.input.id, body: entry.input }]
    case 'writePeopleMet': return [{ kind: 'peopleMet', key: entry.input.id, body: entry.input }]
    case 'writeFinding': return [{ kind: 'finding', key: findingKey(entry.input.requirementId, entry.input.pair), body: entry.input }]
    case 'findConcordance': return pairs.map((pair) => ({ kind: 'finding', key: findingKey(entry.input.requirementId, pair), body: { ...entry.input, pair, grade: 'concordance' } }))
    case 'writeReportText': return [{ kind: 'reportText', key: entry.input.requirementId ? `${entry.input.section}/${entry.input.requirementId}` : entry.input.section, body: entry.input }]
    case 'remark': return [{ kind: 'remark', key: entry.input.id, body: { ...entry.input, late: state.step !== 'hearing' } }]
    case 'giveNoRemarks': return [{ kind: 'noRemarks', key: String(state.hearingRound), body: { round: state.hearingRound } }]
    case 'acceptLateRemark': {
      const remark = bodies(facts, 'remark').find((one) => one.id === entry.input.remarkId)
      return remark ? [{ kind: 'remark', key: remark.id, body: { ...remark, accepted: entry.input.reason } }] : []
    }
    case 'answerRemark': return [{ kind: 'answer', key: entry.input.remarkId, body: entry.input }]
    // Without a date of its own a point has the plan's: three months by the default policy (domain.md §3).
    case 'writeActionPoint': return [{ kind: 'actionPoint', key: entry.input.id, body: { ...entry.input, due: entry.input.due ?? lastDayOf(dueAfter(when.at, when.policy.deadlines.closeActionPlan.within, when.policy.calendar)) } }]
    case 'moveActionPoint': {
      const moves = bodies(facts, 'pointMoved')
      const from = moves.filter((one) => one.pointId === entry.input.pointId).at(-1)?.due ?? bodies(facts, 'actionPoint').find((one) => one.id === entry.input.pointId)?.due
      return from === undefined ? [] : [{ kind: 'pointMoved', key: `${entry.input.pointId}/${moves.length + 1}`, body: { ...entry.input, from } }]
    }
    case 'correctReport': return [{ kind: 'correction', ...correctionOf(entry.input, facts) }]
    case 'reportPointDone': return [{ kind: 'pointDone', key: entry.input.pointId, body: entry.input }]
    case 'verifyPoint': return [{ kind: 'pointVerified', key: entry.input.pointId, body: entry.input }]
    case 'writeExtract': return [{ kind: 'extract', key: entry.input.id, body: entry.input }]
    case 'consentToExtract': return [{ kind: 'consent', key: entry.input.extractId, body: entry.input }]
  }
}

/** Why an entry cannot stand; empty when it can. */
export const entryGaps = (entry: Entry, actor: Actor, state: CaseState, facts: Facts, at: Instant): readonly Refusal[] =>
  [...ownGaps(entry, actor, facts), ...gapsOf(entry, actor, state, facts, at), ...unknownFiles(entry, facts), ...unknownDepartment(entry, facts)]

/** What the audit finds and says: nobody writes it who has said that they are partial or in doubt (domain.md §4.6). */
const ofTheTeam: ReadonlySet<Entry['type']> = new Set(['writeEvidence', 'writePeopleMet', 'writeFinding', 'findConcordance', 'writeReportText', 'answerRemark'])

function ownGaps(entry: Entry, actor: Actor, facts: Facts): readonly Refusal[] {
  const answer = ofTheTeam.has(entry.type) ? declaredBy(facts, actor.personId) : undefined
  return answer === undefined || answer === 'impartial' ? [] : [invalid(answer === 'doubt' ? 'own-doubt-open' : 'own-partiality')]
}

/** After the check only a partial auditor's findings are assessed again, all of those named. */
const checkedGaps = (keys: readonly string[], state: CaseState, facts: Facts): readonly Refusal[] =>
  (state.step !== 'checked' || keys.every((key) => facts.rows.some((row) => row.kind === 'finding' && row.key === key && state.partialAuditors.includes(row.author))) ? [] : [invalid('finding-checked')])

function gapsOf(entry: Entry, actor: Actor, state: CaseState, facts: Facts, at: Instant): readonly Refusal[] {
  switch (entry.type) {
    case 'writeTrial': return [...unknownRequirements(entry.input.requirementIds, state, facts), ...(entry.input.next !== undefined && !entry.input.learnt?.trim() ? [invalid('trial-without-lesson', 'learnt')] : [])]
    case 'wishFocus':
    case 'writeProgrammeItem':
    case 'writeEvidence':
    case 'writeExtract': return unknownRequirements(entry.input.requirementIds, state, facts)
    case 'writeChapter': return facts.requirements.some((one) => one.criterionId === entry.input.criterionId) ? [] : [invalid('unknown-criterion', 'criterionId', { criterionId: entry.input.criterionId })]
    case 'tickRequirement': return [
      ...unknownRequirements([entry.input.requirementId], state, facts, 'requirementId'),
      ...(entry.input.how === 'standsInDocument' && !entry.input.where?.trim() && filesIn(entry.input).length === 0 ? [invalid('document-place-missing', 'where')] : []),
    ]
    case 'writePeopleMet': return Number.isInteger(entry.input.count) && entry.input.count > 0 ? [] : [invalid('people-count', 'count')]
    case 'writeFinding': return [
      ...checkedGaps([findingKey(entry.input.requirementId, entry.input.pair)], state, facts),
      ...unknownRequirements([entry.input.requirementId], state, facts, 'requirementId'),
      ...unknownEvidence(entry.input.evidenceIds, facts),
      ...(entry.input.grade === 'majorDiscordance' && isDevelopment(entry.input.requirementId, facts) ? [invalid('development-never-major', 'grade', { requirementId: entry.input.requirementId })] : []),
      ...(entry.input.grade === 'notExamined' && entry.input.text.trim() === '' ? [invalid('not-examined-without-reason', 'text', { requirementId: entry.input.requirementId, pair: entry.input.pair })] : []),
    ]
    case 'findConcordance': return [...checkedGaps(pairs.map((pair) => findingKey(entry.input.requirementId, pair)), state, facts), ...unknownRequirements([entry.input.requirementId], state, facts, 'requirementId'), ...unknownEvidence(entry.input.evidenceIds, facts)]
    case 'writeReportText': return entry.input.requirementId === undefined ? [] : unknownRequirements([entry.input.requirementId], state, facts, 'requirementId')
    case 'declareImpartiality': {
      const before = declaredBy(facts, actor.personId)
      if (before === 'partial') return [invalid('declared-partial')]
      // A doubt is settled without the person (forvaltningsloven § 6): only the graver answer is still theirs to give.
      return before === 'doubt' && entry.input.answer === 'impartial' ? [invalid('own-doubt-open')] : []
    }
    case 'settleDoubt': return bodies(facts, 'declaration').some((one) => one.auditorId === entry.input.auditorId && one.answer === 'doubt') ? decidesOn(entry.input.auditorId, actor, state, facts) : [invalid('no-doubt-declared', 'auditorId', { personId: entry.input.auditorId })]
    case 'objectToAuditor': return objectable(state).includes(entry.input.auditorId) ? [] : [invalid('not-an-examiner', 'auditorId', { personId: entry.input.auditorId })]
    case 'answerObjection': return bodies(facts, 'objection').some((one) => one.auditorId === entry.input.auditorId) ? decidesOn(entry.input.auditorId, actor, state, facts) : [invalid('no-such-objection', 'auditorId')]
    case 'remark': return [...pairAlone(entry.input), ...remarkGaps(entry.input, state, facts)]
    case 'giveNoRemarks': return remarksInRound(state, facts).length > 0 ? [invalid('remarks-already')] : []
    case 'acceptLateRemark': return bodies(facts, 'remark').some((one) => one.id === entry.input.remarkId && one.late) ? [] : [invalid('no-such-remark', 'remarkId')]
    case 'answerRemark': return bodies(facts, 'remark').some((one) => one.id === entry.input.remarkId) ? [] : [invalid('no-such-remark', 'remarkId')]
    case 'moveActionPoint': return [
      ...(bodies(facts, 'actionPoint').some((one) => one.id === entry.input.pointId) ? [] : [invalid('no-such-point', 'pointId')]),
      ...(entry.input.due < localDateOf(at) ? [invalid('day-in-the-past', 'due', { day: entry.input.due })] : []),
    ]
    case 'correctReport': return [
      ...entry.input.texts.flatMap(({ requirementId }, index) => (requirementId === undefined ? [] : unknownRequirements([requirementId], state, facts, `texts.${index}.requirementId`))),
      ...correctionGaps(entry.input, facts),
    ]
    case 'reportPointDone': return bodies(facts, 'actionPoint').some((one) => one.id === entry.input.pointId) ? [] : [invalid('no-such-point', 'pointId')]
    case 'verifyPoint': return [
      ...(bodies(facts, 'actionPoint').some((one) => one.id === entry.input.pointId) ? [] : [invalid('no-such-point', 'pointId')]),
      ...(entry.input.verified && !bodies(facts, 'pointDone').some((one) => one.pointId === entry.input.pointId) ? [invalid('point-not-done', 'pointId')] : []),
    ]
    case 'consentToExtract': return bodies(facts, 'extract').some((one) => one.id === entry.input.extractId) ? [] : [invalid('no-such-extract', 'extractId')]
    default: return []
  }
}

/** One of a finding's three pairs is meant only where the requirement is named. */
const pairAlone = ({ requirementId, pair }: { readonly requirementId?: string; readonly pair?: Pair }): readonly Refusal[] =>
  pair !== undefined && requirementId === undefined ? [invalid('pair-without-requirement', 'requirementId')] : []

function remarkGaps(input: Entries['remark'], state: CaseState, facts: Facts): readonly Refusal[] {
  const before = facts.rows.find((row) => row.kind === 'remark' && row.key === input.id)
  const point = hearingPoint(state)
  return [
    ...(before !== undefined && state.step !== 'hearing' ? [invalid('remark-closed', 'id')] : []),
    // What was said in the first hearing has been answered: it stays as it is.
    ...(before !== undefined && state.step === 'hearing' && before.at < (state.hearingOpenedAt ?? '') ? [invalid('remark-of-earlier-hearing', 'id')] : []),
    // The second hearing is on the changed recommendation alone (domain.md §2); all else has been heard.
    ...(point !== null && input.section !== point ? [invalid('second-hearing-one-point', 'section')] : []),
    ...(input.requirementId === undefined ? [] : unknownRequirements([input.requirementId], state, facts, 'requirementId')),
  ]
}

/**
 * Who decides on the impartiality of somebody who examines: the head of the secretariat, but not the one who appointed them (domain.md §4.6). Where
 * the head did, or is the auditor, another head or the administrator decides (choice): the administrator in no other case.
 */
function decidesOn(auditorId: string, actor: Actor, state: CaseState, facts: Facts): readonly Refusal[] {
  const appointedBy = appointerOf(auditorId, state)
  // Forvaltningsloven § 6: settled without the person.
  if (auditorId === actor.personId) return [{ kind: 'forbidden', code: 'settled-without-the-person' }]
  if (appointedBy === actor.personId) return [{ kind: 'forbidden', code: 'appointer-does-not-decide' }]
  if (hasRole(actor, 'secretariatHead')) return []
  const byHead = facts.people.some((one) => (one.personId === appointedBy || one.personId === auditorId) && one.roles.includes('secretariatHead'))
  return byHead ? [] : [{ kind: 'forbidden', code: 'not-yours', params: { roles: 'secretariatHead' } }]
}

const isDevelopment = (requirementId: string, facts: Facts): boolean =>
  facts.requirements.some((one) => one.id === requirementId && one.kind === 'developmentRequirement')

function unknownRequirements(ids: readonly string[], state: CaseState, facts: Facts, field = 'requirementIds'): readonly Refusal[] {
  const off = new Set(state.notRelevant.map((one) => one.requirementId))
  const known = new Set(facts.requirements.map((one) => one.id))
  return ids.flatMap((id) => (!known.has(id) ? [invalid('unknown-requirement', field, { requirementId: id })] : off.has(id) ? [invalid('requirement-not-relevant', field, { requirementId: id })] : []))
}

/** The department an entry points to, or undefined: programme, evidence and remarks can; findings are the offer's. */
export const departmentIn = (input: object): string | undefined => ('departmentId' in input && typeof input.departmentId === 'string' ? input.departmentId : undefined)

function unknownDepartment(entry: Entry, facts: Facts): readonly Refusal[] {
  const id = departmentIn(entry.input)
  return id === undefined || (facts.departments ?? []).includes(id) ? [] : [invalid('unknown-department', 'departmentId', { departmentId: id })]
}

/** A file that is not there, or is the other side's, is not to be found. */
function unknownFiles(entry: Entry, facts: Facts): readonly Refusal[] {
  const owners = ownersFor(entry.type)
  const known = new Set(facts.files.filter((file) => owners.includes(file.owner)).map((file) => file.id))
  const field = 'fileIds' in entry.input ? 'fileIds' : 'fileId'
  return filesIn(entry.input).filter((id) => !known.has(id)).map((fileId) => invalid('unknown-file', field, { fileId }))
}

function unknownEvidence(ids: readonly string[], facts: Facts): readonly Refusal[] {
  const known = new Set(bodies(facts, 'evidence').map((one) => one.id))
  return ids.filter((id) => !known.has(id)).map((id) => invalid('unknown-evidence', 'evidenceIds', { evidenceId: id }))
}
