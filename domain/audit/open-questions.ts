// Whether a question of impartiality stands in the way: of the team, of who checks the draft, of who decides (domain.md §4.6). Asked at every
// act that closes a piece of their work, for it can turn up late.
import { declaredBy, type Facts, knownPartial, objectionTo, openObjections } from '../accreditation/facts.ts'
import type { CaseState } from '../accreditation/state.ts'
import type { Refusal } from '../refusal.ts'
import { conflictsIn } from './conflicts.ts'

const invalid = (code: string, params?: Refusal['params']): Refusal => ({ kind: 'invalid', code, ...(params ? { params } : {}) })

/** Who once declared themselves and has said or been told otherwise since. */
const saidSince = (persons: readonly string[], facts: Facts): readonly Refusal[] => persons.flatMap((personId) => {
  const answer = declaredBy(facts, personId)
  return answer === undefined || answer === 'impartial' ? [] : [invalid(answer === 'doubt' ? 'examiner-in-doubt' : 'examiner-partial', { personId })]
})

const objections = (state: CaseState, facts: Facts): readonly Refusal[] => openObjections(state, facts).map((one) => invalid('objection-open', { personId: one.auditorId }))

/** The offer or an auditor has moved since the team was appointed: who no longer may be on it is replaced first. */
export const nowPartial = (state: CaseState, facts: Facts): readonly Refusal[] =>
  conflictsIn(state, facts).filter((one) => one.duty === 'auditor').flatMap((one) => one.reasons.map((reason) => invalid('auditor-now-partial', { personId: one.personId, ground: reason.code })))

/** The team as it is now has declared itself, nothing has turned up since, and no objection to one of them is open. */
export const teamOpen = (state: CaseState, facts: Facts): readonly Refusal[] => [
  ...(state.clearedAt === null ? [invalid('team-not-cleared')] : []),
  ...saidSince(state.team.map((member) => member.personId), facts),
  ...nowPartial(state, facts),
  ...objections(state, facts),
]

/** The draft has been checked by somebody who is impartial: where not, another checks it once more. */
export const checkOpen = (state: CaseState, facts: Facts): readonly Refusal[] => [
  ...(state.checkAgain === true ? [invalid('check-again')] : []),
  ...(state.checkerId === null ? [] : [...saidSince([state.checkerId], facts), ...(objectionTo(facts, state.checkerId) ? [invalid('objection-open', { personId: state.checkerId })] : [])]),
]

/** Why the person `by` leaves an act of their duty to another: in doubt, partial, objected to, or no longer impartial after a move. */
export function ownOpen(by: string | undefined, state: CaseState, facts: Facts): readonly Refusal[] {
  if (by === undefined) return []
  const answer = declaredBy(facts, by)
  return [
    ...(answer === 'doubt' ? [invalid('own-doubt-open')] : answer === 'partial' ? [invalid('own-partiality')] : []),
    ...(objectionTo(facts, by) ? [invalid('own-objection-open')] : []),
    ...conflictsIn(state, facts).filter((one) => one.personId === by && one.duty !== 'auditor').flatMap((one) => one.reasons.map((reason) => invalid('own-conflict', { ground: reason.code }))),
  ]
}

/** Whether a check that has been passed is to be made again when its checker is replaced: they were found partial, now (`found`) or before. */
export const checkFallsWith = (state: CaseState, facts: Facts, found = false): boolean =>
  state.checkerId !== null && ['checked', 'hearing', 'answering', 'issuing'].includes(state.step) && (found || knownPartial(facts, state.checkerId))

/** Those an offer may object to now: the team and who checks until the report is issued, then those who decide. */
export const objectable = (state: CaseState): readonly string[] =>
  (state.step === 'deciding' ? [state.deciderId, state.deputyDeciderId] : [...state.team.map((member) => member.personId), state.checkerId]).flatMap((id) => id ?? [])

/** Who gave a person their duty in the case, as far as it is known. */
export const appointerOf = (personId: string, state: CaseState): string | undefined =>
  state.team.find((one) => one.personId === personId)?.appointedBy
  ?? (['qualityChecker', 'decider', 'deputyDecider'] as const).filter((duty) => ({ qualityChecker: state.checkerId, decider: state.deciderId, deputyDecider: state.deputyDeciderId })[duty] === personId).flatMap((duty) => state.appointers?.[duty] ?? [])[0]

/** Findings of auditors who were found partial and replaced, not yet assessed again by another. */
export const findingsByPartial = (state: CaseState, facts: Facts): readonly Refusal[] => facts.rows.flatMap((row) => (row.kind === 'finding' && state.partialAuditors.includes(row.author)
  ? [{ ...invalid('finding-by-partial', { requirementId: row.body.requirementId, pair: row.body.pair }), field: `finding/${row.key}` }] : []))
