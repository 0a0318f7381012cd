// A case to start from: made by folding moves from a start on Monday 7 September 2026, 10:00 in Copenhagen, under the default policy.
import type { Act, ActType, Inputs, Move, MoveType } from '../../../domain/accreditation/acts.ts'
import { change, startChange } from '../../../domain/accreditation/change.ts'
import type { Facts } from '../../../domain/accreditation/facts.ts'
import { defaultPolicy } from '../../../domain/accreditation/policy.ts'
import { type Beginning, begin, type CaseState, type Change, evolve, type MoveEvent } from '../../../domain/accreditation/state.ts'
import type { Step } from '../../../domain/accreditation/stages.ts'
import type { Instant } from '../../../domain/deadlines/types.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import { factsOf, row } from './facts-of.ts'

/** Who makes every move here, as far as a move keeps who made it. */
const by = 'mover'

export const beginning: Beginning = {
  offerId: 'offer', cycle: '2026', modelId: 'model', startedBy: 'starter', startedAt: '2026-09-07T08:00:00.000Z',
  consultantId: 'consultant', notRelevant: [{ requirementId: 'r4', cause: 'chosen' }],
}

/** A move as it was made: when, and what the record held. */
export interface Made { readonly move: Move; readonly at: Instant; readonly facts: Facts }

/** An act of one type with its input. */
export const act = <T extends ActType>(type: T, input: Inputs[T]): Extract<Act, { type: T }> => ({ type, input }) as Extract<Act, { type: T }>

/** A move made at `at`, with what the record held then. */
export const made = <T extends MoveType>(type: T, at: string, input: Inputs[T], facts: Facts = factsOf()): Made =>
  ({ move: act(type, input) as Move, at: `${at}:00.000Z`, facts })

export const started = (): CaseState => evolve(begin(beginning), startChange(beginning, defaultPolicy))

/** What the last of the moves changed. */
export const changeOf = (moves: readonly Made[]): Change => {
  const last = moves.at(-1)
  if (last === undefined) return startChange(beginning, defaultPolicy)
  return change(last.move, after(moves.slice(0, -1)), last.facts, last.at, defaultPolicy, by)
}

/** The case after the moves. */
export const after = (moves: readonly Made[]): CaseState =>
  moves.reduce((state, { move, at, facts }) => evolve(state, change(move, state, facts, at, defaultPolicy, by)), started())

/** The same as the record stores it: the start's event and one for each move. */
export const eventsOf = (moves: readonly Made[]): readonly MoveEvent[] => {
  let state = started()
  const later = moves.map(({ move, at, facts }): MoveEvent => {
    const made = change(move, state, facts, at, defaultPolicy, by)
    state = evolve(state, made)
    return { type: move.type, change: made, actor: by }
  })
  return [{ type: 'start', change: startChange(beginning, defaultPolicy), actor: beginning.startedBy }, ...later]
}

export const oneRemark = factsOf({ ...row('remark', 'm1', { id: 'm1', section: 'summary', text: 'Der er tre afdelinger.', late: false }), at: '2026-11-25T08:00:00.000Z' })
export const team = [{ personId: 'lead', lead: true }, { personId: 'auditor', lead: false }]
const deciders = { deciderId: 'decider', deputyDeciderId: 'deputy' }

const confirmed = [made('confirmModel', '2026-09-09T08:00', {})]
const developed = [...confirmed, made('finishDevelopment', '2026-09-16T08:00', {})]
const submitted = [...developed, made('submitDescription', '2026-09-30T08:00', {})]
const fresh = [...submitted, made('takeAsBasis', '2026-10-05T08:00', {})]
const staffed = [...fresh, made('chooseFocus', '2026-10-06T08:00', { requirementIds: ['r1'] }), made('appointTeam', '2026-10-06T09:00', { members: team })]
const dated = [...staffed, made('planAuditDay', '2026-10-06T10:00', { day: '2026-11-09' })]
const prepared = [...dated, made('clearTeam', '2026-10-07T08:00', {}), made('sendProgramme', '2026-10-09T08:00', {})]
const opened = [...prepared, made('openAudit', '2026-11-09T07:00', {})]
const audited = [...opened, made('closeAudit', '2026-11-10T15:00', {})]
const checking = [...audited, made('sendToQualityCheck', '2026-11-16T08:00', { recommendation: 'accredited', checkerId: 'checker' })]
const checked = [...checking, made('passQualityCheck', '2026-11-18T08:00', {})]
const hearing = [...checked, made('sendToHearing', '2026-11-19T08:00', {})]
const replied = [...hearing, made('submitHearingReply', '2026-11-30T08:00', {}, oneRemark)]
const answered = [...replied, made('completeAnswers', '2026-12-02T08:00', {})]
const issued = [...answered, made('issueReport', '2026-12-04T08:00', { recommendation: 'accredited', ...deciders })]
const decided = [...issued, made('decide', '2026-12-07T08:00', { outcome: 'accredited', reason: '' })]
const mending = [...issued, made('decide', '2026-12-07T08:00', { outcome: 'accreditedWithFollowUp', reason: 'Der mangler noget.' })]
const agreed = [...mending, made('agreeActionPlan', '2026-12-08T08:00', {})]
const mended = [...agreed, made('closeActionPlan', '2027-02-01T08:00', {})]
const shared = [...decided, made('share', '2026-12-09T08:00', {})]
const ended = [...shared, made('finish', '2026-12-10T08:00', {})]

/** How a case comes to each moment; `preparing` has four of them. */
export const paths = {
  confirming: [], developing: confirmed, writing: developed, submitted, fresh, staffed, dated, prepared, auditing: opened,
  drafting: audited, qualityCheck: checking, checked, hearing, answering: replied, issuing: answered, deciding: issued, planning: mending, followUp: agreed, mended,
  sharing: decided, closing: shared, ended,
} as const satisfies Record<string, readonly Made[]>
export type Moment = keyof typeof paths

/** The case at a moment. */
export const caseAt = (moment: Moment): CaseState => after(paths[moment])

/** One moment for each step of an open case, in order. */
export const momentOf: Readonly<Record<Exclude<Step, 'ended'>, Moment>> = {
  confirming: 'confirming', developing: 'developing', writing: 'writing', submitted: 'submitted', preparing: 'prepared', auditing: 'auditing',
  drafting: 'drafting', qualityCheck: 'qualityCheck', checked: 'checked', hearing: 'hearing', answering: 'answering', issuing: 'issuing',
  deciding: 'deciding', planning: 'planning', followUp: 'followUp', sharing: 'sharing', closing: 'closing',
}

/** Refusals as `code field`, for short expectations. */
export const codes = (refusals: readonly Refusal[]): readonly string[] => refusals.map(({ code, field }) => (field === undefined ? code : `${code} ${field}`))
