// Is a move complete? Every reason at once, each pointing to its field or place. Pure; asked under the case's lock.
import type { Instant } from '../deadlines/types.ts'
import { localDateOf } from '../deadlines/local-time.ts'
import { auditorConflicts, checkerConflicts, deciderConflicts } from '../audit/impartiality.ts'
import { checkOpen, findingsByPartial, nowPartial, ownOpen, teamOpen } from '../audit/open-questions.ts'
import type { Refusal } from '../refusal.ts'
import { type Move, type Outcome, outcomes } from './acts.ts'
import { bodies, type Contents, discordances, type Facts, isDiscordance, openObjections, pairsWanted, relevant, remarksInRound, unanswered, undeclared } from './facts.ts'
import { tiedToCase } from './may.ts'
import { type CaseState, isReconsidering } from './state.ts'

const invalid = (code: string, field?: string, params?: Refusal['params']): Refusal =>
  ({ kind: 'invalid', code, ...(field ? { field } : {}), ...(params ? { params } : {}) })

const notPast = (day: string, at: Instant): readonly Refusal[] => (day < localDateOf(at) ? [invalid('day-in-the-past', 'day', { day })] : [])

/** One to three different days, none of them gone. */
const proposalGaps = (days: readonly string[], today: string): readonly Refusal[] => [
  ...(days.length < 1 || days.length > 3 ? [invalid('days-to-choose', 'days')] : []), ...(new Set(days).size === days.length ? [] : [invalid('day-twice', 'days')]),
  ...days.filter((day) => day < today).map((day) => invalid('day-in-the-past', 'days', { day })),
]

/** What is missing before `move` may be recorded by the person `by`; empty when nothing is. Formal gaps only where the rules allow no more. */
export function complete(move: Move, state: CaseState, facts: Facts, at: Instant, by?: string): readonly Refusal[] {
  switch (move.type) {
    case 'submitDescription': return descriptionGaps(state, facts)
    case 'chooseFocus': return focusGaps(move.input.requirementIds, state, facts)
    case 'appointTeam': return teamGaps(move.input.members, facts)
    case 'replaceAuditor': return replacementGaps(move.input.out, move.input.in, state, facts)
    case 'proposeAuditDays': return proposalGaps(move.input.days, localDateOf(at))
    case 'pickAuditDay': return state.proposal?.days.includes(move.input.day) === true ? notPast(move.input.day, at) : [invalid('day-not-proposed', 'day', { day: move.input.day })]
    case 'suggestAuditDay':
    case 'planAuditDay':
    case 'moveAuditDay': return notPast(move.input.day, at)
    case 'sendProgramme': return programmeGaps(state, facts)
    case 'openAudit': return openingGaps(state, facts, at)
    case 'closeAudit': return [...teamOpen(state, facts), ...findingGaps(state, facts)]
    case 'sendToQualityCheck': return [...teamOpen(state, facts), ...draftGaps(state, facts), ...checkerGaps(move.input.checkerId, state, facts), ...recommendationGaps(move.input.recommendation, facts)]
    case 'sendToHearing': return [...teamOpen(state, facts), ...checkOpen(state, facts), ...findingsByPartial(state, facts)]
    case 'submitHearingReply': return remarksInRound(state, facts).length > 0 ? [] : [invalid('no-remarks-yet')]
    case 'sendToSecondHearing': return isWorse(move.input.recommendation, state.heard) ? [] : [invalid('second-hearing-not-needed', 'recommendation')]
    case 'issueReport': return issueGaps(move.input, state, facts)
    case 'passQualityCheck':
    case 'sendBackFromCheck': return ownOpen(by, state, facts)
    case 'decide': return [...ownOpen(by, state, facts), ...decisionGaps(move.input, state, facts)]
    case 'reconsider': return [
      ...ownOpen(by, state, facts), ...decisionGaps(move.input, state, facts),
      // Who asks for a second look does not risk a graver answer (choice).
      ...(isWorse(move.input.outcome, state.outcome) ? [invalid('reconsideration-not-worse', 'outcome')] : []),
    ]
    case 'agreeActionPlan': return planGaps(facts)
    case 'closeActionPlan': return [...(isReconsidering(state) ? [invalid('reconsideration-open')] : []), ...planOpen(facts)]
    case 'share': return shareGaps(facts)
    case 'moveDeadline': {
      if (state.deadlines[move.input.deadline] === undefined) return [invalid('deadline-not-open', 'deadline', { deadline: move.input.deadline })]
      return move.input.lastDay < localDateOf(at) ? [invalid('day-in-the-past', 'lastDay', { day: move.input.lastDay })] : []
    }
    case 'handOver': return handOverGaps(move.input.duty, move.input.to, state, facts)
    default: return []
  }
}

/** A requirement neither ticked as touched nor tied to a document that says it: the only kind of gap a description can have here. */
export function descriptionGaps(state: Pick<CaseState, 'notRelevant'>, facts: Pick<Facts, 'requirements' | 'rows'>): readonly Refusal[] {
  const ticked = new Set(bodies(facts, 'tick').map((tick) => tick.requirementId))
  const chapters = new Set(bodies(facts, 'chapter').filter((chapter) => chapter.text.trim() !== '' || chapter.unchanged).map((chapter) => chapter.criterionId))
  const byDocument = new Set(bodies(facts, 'tick').filter((tick) => tick.how === 'standsInDocument').map((tick) => tick.requirementId))
  return relevant(state, facts).flatMap((requirement) => {
    if (!ticked.has(requirement.id)) return [invalid('requirement-untouched', `tick/${requirement.id}`, { requirementId: requirement.id })]
    if (!chapters.has(requirement.criterionId) && !byDocument.has(requirement.id)) return [invalid('chapter-empty', `chapter/${requirement.criterionId}`, { criterionId: requirement.criterionId, requirementId: requirement.id })]
    return []
  })
}

/** Fokuskrav: at least one, all relevant, and at least one of the offer's own wishes where it has any (choice, domain.md §2). */
function focusGaps(chosen: readonly string[], state: CaseState, facts: Facts): readonly Refusal[] {
  const ids = new Set(relevant(state, facts).map((requirement) => requirement.id))
  const unknown = chosen.filter((id) => !ids.has(id)).map((id) => invalid('unknown-requirement', 'requirementIds', { requirementId: id }))
  if (chosen.length === 0) return [invalid('focus-empty', 'requirementIds')]
  if (new Set(chosen).size !== chosen.length) return [invalid('focus-twice', 'requirementIds')]
  const wished = bodies(facts, 'focusWish').flatMap((wish) => wish.requirementIds).filter((id) => ids.has(id))
  const heard = wished.length === 0 || wished.some((id) => chosen.includes(id))
  return heard ? unknown : [...unknown, invalid('focus-without-wish', 'requirementIds', { wished: wished.join(', ') })]
}

function teamGaps(members: readonly { readonly personId: string; readonly lead: boolean }[], facts: Facts): readonly Refusal[] {
  const found: Refusal[] = []
  if (members.length < 2) found.push(invalid('team-too-small', 'members'))
  if (new Set(members.map((member) => member.personId)).size !== members.length) found.push(invalid('auditor-twice', 'members'))
  if (members.filter((member) => member.lead).length !== 1) found.push(invalid('one-lead', 'members'))
  for (const { personId } of members) {
    found.push(...auditorConflicts(facts.people.find((person) => person.personId === personId), facts, personId, 'members'))
  }
  return found
}

function replacementGaps(out: string, comes: string, state: CaseState, facts: Facts): readonly Refusal[] {
  const present = state.team.map((member) => member.personId)
  const found: Refusal[] = []
  if (!present.includes(out)) found.push(invalid('not-on-team', 'out', { personId: out }))
  if (present.includes(comes)) found.push(invalid('auditor-twice', 'in'))
  if (state.formerAuditors.includes(comes)) found.push(invalid('auditor-was-replaced', 'in', { personId: comes }))
  if (comes === state.checkerId) found.push(invalid('checker-outside-team', 'in', { personId: comes }))
  return [...found, ...auditorConflicts(facts.people.find((person) => person.personId === comes), facts, comes, 'in')]
}

function programmeGaps(state: CaseState, facts: Facts): readonly Refusal[] {
  return [
    ...(state.team.length === 0 ? [invalid('team-not-appointed')] : []),
    ...(state.auditDay === null ? [invalid('audit-day-not-planned')] : []),
    ...(bodies(facts, 'programmeItem').length === 0 ? [invalid('programme-empty')] : []),
  ]
}

function openingGaps(state: CaseState, facts: Facts, at: Instant): readonly Refusal[] {
  return [
    ...(state.focus.length === 0 ? [invalid('focus-empty')] : []),
    ...(state.team.length < 2 ? [invalid('team-not-appointed')] : []),
    ...undeclared(state, facts).map((personId) => invalid('impartiality-undeclared', undefined, { personId })),
    ...openObjections(state, facts).map((one) => invalid('objection-open', undefined, { personId: one.auditorId })),
    ...nowPartial(state, facts),
    ...(state.programmeSentAt === null ? [invalid('programme-not-sent')] : []),
    ...(state.auditDay !== null && localDateOf(at) < state.auditDay ? [invalid('before-audit-day', undefined, { day: state.auditDay })] : []),
  ]
}

/** Every wanted pair has a finding; each finding has evidence or, when not examined, a reason; a partial auditor's is assessed again. */
export function findingGaps(state: CaseState, facts: Facts): readonly Refusal[] {
  const findings = bodies(facts, 'finding')
  const known = new Set(bodies(facts, 'evidence').map((one) => one.id))
  const missing = relevant(state, facts).flatMap((requirement) => pairsWanted(state, requirement.id)
    .filter((pair) => !findings.some((finding) => finding.requirementId === requirement.id && finding.pair === pair))
    .map((pair) => invalid('finding-missing', `finding/${requirement.id}/${pair}`, { requirementId: requirement.id, pair })))
  return [...missing, ...findingsByPartial(state, facts), ...findings.flatMap((finding) => findingGap(finding, known))]
}

function findingGap(finding: Contents['finding'], known: ReadonlySet<string>): readonly Refusal[] {
  const place = `finding/${finding.requirementId}/${finding.pair}`
  const params = { requirementId: finding.requirementId, pair: finding.pair }
  if (finding.grade === 'notExamined') return finding.text.trim() === '' ? [invalid('not-examined-without-reason', place, params)] : []
  return finding.evidenceIds.some((id) => known.has(id)) ? [] : [invalid('finding-without-evidence', place, params)]
}

/** A draft has a summary and a conclusion, and both feedbacks on each fokuskrav. */
function draftGaps(state: CaseState, facts: Facts): readonly Refusal[] {
  const written = new Set(bodies(facts, 'reportText').filter((text) => text.text.trim() !== '').map((text) => `${text.section}/${text.requirementId ?? ''}`))
  const sections = (['summary', 'conclusion'] as const).filter((section) => !written.has(`${section}/`)).map((section) => invalid('report-text-missing', `reportText/${section}`, { section }))
  const feedback = state.focus.flatMap((requirementId) => (['practice', 'description'] as const)
    .filter((section) => !written.has(`${section}/${requirementId}`))
    .map((section) => invalid('feedback-missing', `reportText/${section}/${requirementId}`, { section, requirementId })))
  return [...findingGaps(state, facts), ...sections, ...feedback]
}

const everAuditor = (state: CaseState): readonly string[] => [...state.team.map((member) => member.personId), ...state.formerAuditors]

const checkerGaps = (checkerId: string, state: CaseState, facts: Facts): readonly Refusal[] =>
  checkerConflicts(facts.people.find((person) => person.personId === checkerId), facts, checkerId, everAuditor(state), 'checkerId')

/** Follow-up is for discordance: without one no plan, step or reminder of it exists (domain.md §2). */
const recommendationGaps = (recommendation: Outcome, facts: Facts): readonly Refusal[] =>
  recommendation !== 'accredited' && discordances(facts).length === 0 ? [invalid('no-discordance', 'recommendation')] : []

const isWorse = (outcome: Outcome, than: Outcome | null): boolean => than !== null && outcomes.indexOf(outcome) > outcomes.indexOf(than)

function issueGaps(input: { readonly recommendation: Outcome; readonly deciderId: string; readonly deputyDeciderId: string }, state: CaseState, facts: Facts): readonly Refusal[] {
  const tied = tiedToCase(state)
  const person = (id: string) => facts.people.find((one) => one.personId === id)
  return [
    ...unanswered(facts).map((remark) => invalid('remark-unanswered', `answer/${remark.id}`, { remarkId: remark.id })),
    ...(isWorse(input.recommendation, state.heard) ? [invalid('second-hearing-needed', 'recommendation')] : []),
    ...recommendationGaps(input.recommendation, facts),
    ...teamOpen(state, facts),
    ...checkOpen(state, facts),
    ...draftGaps(state, facts),
    ...deciderConflicts(person(input.deciderId), facts, input.deciderId, tied, 'deciderId'),
    ...deciderConflicts(person(input.deputyDeciderId), facts, input.deputyDeciderId, tied, 'deputyDeciderId'),
    ...(input.deciderId === input.deputyDeciderId ? [invalid('deputy-is-decider', 'deputyDeciderId')] : []),
  ]
}

function decisionGaps(input: { readonly outcome: Outcome; readonly reason: string }, state: CaseState, facts: Facts): readonly Refusal[] {
  const differs = input.outcome !== state.recommendation
  return [
    ...(differs && input.reason.trim() === '' ? [invalid('reasons-needed', 'reason')] : []),
    ...recommendationGaps(input.outcome, facts).map((gap) => ({ ...gap, field: 'outcome' })),
  ]
}

function planGaps(facts: Facts): readonly Refusal[] {
  const covered = new Set(bodies(facts, 'actionPoint').map((point) => point.requirementId))
  const wanted = new Set(bodies(facts, 'finding').filter((finding) => isDiscordance(finding.grade)).map((finding) => finding.requirementId))
  return [...wanted].filter((id) => !covered.has(id)).map((requirementId) => invalid('discordance-without-point', 'actionPoint', { requirementId }))
}

function planOpen(facts: Facts): readonly Refusal[] {
  const verified = new Set(bodies(facts, 'pointVerified').filter((one) => one.verified).map((one) => one.pointId))
  return bodies(facts, 'actionPoint').filter((point) => !verified.has(point.id)).map((point) => invalid('point-unverified', `pointVerified/${point.id}`, { pointId: point.id }))
}

function shareGaps(facts: Facts): readonly Refusal[] {
  const consents = new Map(bodies(facts, 'consent').map((one) => [one.extractId, one.consent]))
  return bodies(facts, 'extract').filter((extract) => !consents.has(extract.id)).map((extract) => invalid('extract-without-answer', `consent/${extract.id}`, { extractId: extract.id }))
}

function handOverGaps(duty: string, to: string, state: CaseState, facts: Facts): readonly Refusal[] {
  const person = facts.people.find((one) => one.personId === to)
  switch (duty) {
    case 'leadAuditor': return state.team.some((member) => member.personId === to) ? [] : [invalid('not-on-team', 'to', { personId: to })]
    case 'qualityChecker': return state.checkerId === null ? [invalid('duty-not-open', 'duty', { duty })] : checkerConflicts(person, facts, to, everAuditor(state), 'to')
    case 'deputyDecider': return state.deputyDeciderId === null ? [invalid('duty-not-open', 'duty', { duty })] : [
      ...deciderConflicts(person, facts, to, tiedToCase(state), 'to'),
      ...(to === state.deciderId ? [invalid('deputy-is-decider', 'to')] : []),
    ]
    case 'decider': return state.deciderId === null && !isReconsidering(state) ? [invalid('duty-not-open', 'duty', { duty })] : [
      ...deciderConflicts(person, facts, to, tiedToCase(state), 'to'),
      ...(isReconsidering(state) && to === state.reconsideration?.first.by ? [invalid('reconsidered-by-another', 'to')] : []),
    ]
    default: return person?.active && person.roles.includes('consultant') ? [] : [invalid('not-a-consultant', 'to', { personId: to })]
  }
}
