// What is told of a case: its stage and turn in every step, a fold that equals the steps, a standing that stays small.
import { expect, test } from '@jest/globals'
import { complete } from '../../../domain/accreditation/complete.ts'
import { type Believed, difference, nextStep, type Standing, type StandingDeadline, standingOf } from '../../../domain/accreditation/standing.ts'
import { type CaseState, fold, type MoveEvent, type Owed, stageOf, turnIn } from '../../../domain/accreditation/state.ts'
import { hasReached, steps } from '../../../domain/accreditation/stages.ts'
import { deadlineKinds, deadlinesOf } from '../../../domain/accreditation/policy.ts'
import { after, caseAt, eventsOf, made, type Moment, momentOf, oneRemark, paths } from './given.ts'
import { answer, consent, declared, description, draft, extract, factsOf, item, mendable, point, pointDone, verified, wish, withRow } from './facts-of.ts'

const owed: readonly Owed[] = [
  { id: 'startLetter/1', kind: 'startLetter' }, { id: 'hearingDraft/1', kind: 'hearingDraft' }, { id: 'hearingDraft/2', kind: 'hearingDraft' },
  { id: 'finalReport/1', kind: 'finalReport' }, { id: 'decisionDocument/1', kind: 'decisionDocument' }, { id: 'nextCycle/1', kind: 'nextCycle' },
]
const standing = (state: CaseState, work: readonly Owed[] = []): Standing =>
  standingOf({ epoch: 3, caseId: '01a2b3c4-d5e6-7f80-9a1b-2c3d4e5f6071', moveNo: 17, moveId: '01a2b3c4-d5e6-7f80-9a1b-2c3d4e5f6072', state, owed: work })

test.each<[moment: Moment, stage: string, turn: string]>([
  ['confirming', 'qualityModel', 'offer'], ['developing', 'localDevelopment', 'offer'], ['writing', 'qualityDescription', 'offer'], ['submitted', 'qualityDescription', 'secretariat'],
  ['fresh', 'audit', 'secretariat'], ['staffed', 'audit', 'auditTeam'], ['prepared', 'audit', 'auditTeam'], ['auditing', 'audit', 'auditTeam'],
  ['drafting', 'report', 'auditTeam'], ['qualityCheck', 'report', 'qualityChecker'], ['checked', 'report', 'auditTeam'], ['hearing', 'report', 'offer'], ['answering', 'report', 'auditTeam'],
  ['issuing', 'report', 'secretariat'], ['deciding', 'report', 'decider'], ['planning', 'report', 'offer'], ['followUp', 'report', 'offer'],
  ['sharing', 'learning', 'offer'], ['closing', 'learning', 'secretariat'], ['ended', 'completed', 'nobody'],
])('%s is in stage %s, the turn is of: %s.', (moment, stage, turn) => {
  expect([stageOf(caseAt(moment)), turnIn(caseAt(moment))]).toEqual([stage, turn])
  expect(standing(caseAt(moment))).toMatchObject({ stage, turn, step: caseAt(moment).step, paused: false })
})

test('A cancelled case is in no stage, and it is nobody\'s turn.', () => {
  const cancelled = after([...paths.hearing, made('cancel', '2026-11-20T08:00', { reason: 'Lukker' })])
  expect([stageOf(cancelled), turnIn(cancelled), standing(cancelled).deadlines]).toEqual(['cancelled', 'nobody', []])
})

test('The steps come in one order, and the end comes after all.', () => {
  expect(steps.join(' ')).toBe('confirming developing writing submitted preparing auditing drafting qualityCheck checked hearing answering issuing deciding planning followUp sharing closing')
  expect([hasReached('hearing', 'checked'), hasReached('hearing', 'hearing'), hasReached('checked', 'hearing'), hasReached('ended', 'closing'), hasReached('closing', 'ended')]).toEqual([true, true, false, true, false])
})

test('Every deadline kind has one stage.', () => {
  expect(Object.keys(deadlinesOf)).toEqual(['qualityModel', 'localDevelopment', 'qualityDescription', 'audit', 'report', 'learning'])
  expect([deadlineKinds.length, new Set(deadlineKinds).size]).toEqual([19, 19])
})

test.each(Object.keys(paths) as Moment[])('At %s the fold of the events is the state the moves led to, also when read back from storage.', (moment) => {
  expect(fold(eventsOf(paths[moment]))).toEqual(caseAt(moment))
  expect(fold(JSON.parse(JSON.stringify(eventsOf(paths[moment]))) as ReturnType<typeof eventsOf>)).toEqual(caseAt(moment))
})

test('Events from before it was kept who appointed an auditor have it from who made the move, also after a hand-over.', () => {
  const moves = [...paths.auditing, made('replaceAuditor', '2026-11-10T08:00', { out: 'auditor', in: 'spare', partial: false, reason: 'Syg' }), made('handOver', '2026-11-10T09:00', { duty: 'leadAuditor', to: 'spare', reason: 'Syg' })]
  const older = eventsOf(moves).map((event): MoveEvent => ({
    ...event, actor: event.type === 'replaceAuditor' ? 'the head' : event.type === 'handOver' ? 'another' : 'the consultant',
    change: { ...event.change, set: { ...event.change.set, ...(event.change.set.team ? { team: event.change.set.team.map(({ appointedBy: _, ...member }) => member) } : {}) } },
  }))
  expect(older.some((event) => JSON.stringify(event).includes('appointedBy'))).toBe(false)
  expect(fold(older).team.map((member) => [member.personId, member.lead, member.appointedBy])).toEqual([['lead', false, 'the consultant'], ['spare', true, 'the head']])
})

test('In whose hands a case has been is remembered: consultants and checkers that others followed, each once.', () => {
  const handedOver = (duty: 'consultant' | 'qualityChecker', to: string, at: string) => made('handOver', at, { duty, to, reason: 'Nyt job' })
  const moves = [
    ...paths.qualityCheck, handedOver('consultant', 'consultant-2', '2026-11-16T09:00'), handedOver('qualityChecker', 'consultant-3', '2026-11-16T10:00'),
    handedOver('consultant', 'consultant', '2026-11-16T11:00'), handedOver('consultant', 'consultant-2', '2026-11-16T12:00'),
  ]
  expect(after(moves).formerHands).toEqual(['consultant', 'checker', 'consultant-2'])
  expect(fold(eventsOf(moves)).formerHands).toEqual(['consultant', 'checker', 'consultant-2'])
  expect(caseAt('ended').formerHands).toEqual([])
  // The same checker again after a return is nobody else.
  const again = [...paths.qualityCheck, made('sendBackFromCheck', '2026-11-16T09:00', { reason: 'Uklart' }), made('sendToQualityCheck', '2026-11-17T08:00', { recommendation: 'accredited', checkerId: 'checker' })]
  expect(after(again).formerHands).toEqual([])
})

test('A case folds from its start and nothing else.', () => {
  expect(() => fold(eventsOf(paths.developing).slice(1))).toThrow('A case folds from its start')
  expect(() => fold([])).toThrow('A case folds from its start')
})

test('A standing is under 4 kB in every step, with all work owed.', () => {
  const sizes = Object.values(momentOf).map((moment) => Buffer.byteLength(JSON.stringify(standing(caseAt(moment), owed))))
  expect(sizes.filter((size) => size >= 4096)).toEqual([])
  expect(Buffer.byteLength(JSON.stringify(standing(after(paths.staffed), owed)))).toBeLessThan(4096)
})

test('A standing has the open deadlines with their versions; none while paused, and says so.', () => {
  expect(standing(caseAt('staffed')).deadlines.map(({ kind, version }) => `${kind}/${version}`)).toEqual(['prepareAudit/1', 'declareImpartiality/1'])
  const paused = standing(after([...paths.staffed, made('pause', '2026-10-07T08:00', { reason: 'Flytning' })]), owed)
  expect(paused).toMatchObject({ paused: true, deadlines: [], turn: 'nobody', stage: 'audit', owed })
})

const deadlineWith = (kind: StandingDeadline['kind'], ...at: readonly string[]): StandingDeadline => ({ kind, version: 1, due: '2026-12-01T23:00:00.000Z', steps: at.map((instant) => ({ step: 'lastDay', at: instant })) })

test('The next step is the earliest; of one instant, the first deadline by name; none where nothing is to come.', () => {
  const next = (...deadlines: readonly StandingDeadline[]) => {
    const found = nextStep({ ...standing(caseAt('staffed')), deadlines })
    return found && `${found.deadline.kind} ${found.step.at}`
  }
  const [early, late] = ['2026-11-01T08:00:00.000Z', '2026-11-02T08:00:00.000Z']
  expect(next(deadlineWith('share', late), deadlineWith('hearing', early, late))).toBe('hearing 2026-11-01T08:00:00.000Z')
  expect([next(deadlineWith('share', early), deadlineWith('hearing', early)), next(deadlineWith('hearing', early), deadlineWith('share', early))]).toEqual(['hearing 2026-11-01T08:00:00.000Z', 'hearing 2026-11-01T08:00:00.000Z'])
  expect([next(deadlineWith('share')), next(deadlineWith('share'), deadlineWith('hearing', late)), next()]).toEqual([null, 'hearing 2026-11-02T08:00:00.000Z', null])
  expect(nextStep(standing(caseAt('staffed')))?.step).toEqual({ step: 'reminder1', at: '2026-10-08T07:00:00.000Z' })
})

test.each(['ended', 'mended'] as const)('Every move of the way to %s is complete with what the record then holds.', (moment) => {
  const mending = moment === 'mended'
  const record = factsOf(
    ...description, wish('r1'), declared('lead'), declared('auditor'), item, ...(mending ? withRow(draft, mendable) : draft), ...oneRemark.rows, answer('m1'),
    point('a1', 'r3'), pointDone('a1'), verified('a1', true), extract('x1'), consent('x1', false),
  )
  const gaps = paths[moment].flatMap(({ move, at }, index) => complete(move, after(paths[moment].slice(0, index)), record, at).map((gap) => `${move.type}: ${gap.code}`))
  expect(gaps).toEqual([])
})

test.each<[what: string, change: (standing: Standing) => Believed, difference: ReturnType<typeof difference>]>([
  ['the same', (one) => ({ standing: one, armedFor: nextStep(one)?.step.at ?? null }), null],
  ['nothing yet', () => ({ standing: null, armedFor: null }), 'unloaded'],
  ['an earlier move', (one) => ({ standing: { ...one, moveNo: 16 }, armedFor: null }), 'behind'],
  ['a later move', (one) => ({ standing: { ...one, moveNo: 18 }, armedFor: null }), 'ahead'],
  ['an earlier epoch, whatever its moves', (one) => ({ standing: { ...one, epoch: 2, moveNo: 99 }, armedFor: null }), 'behind'],
  ['a later epoch', (one) => ({ standing: { ...one, epoch: 4 }, armedFor: null }), 'ahead'],
  ['the same with a clock that stands still', (one) => ({ standing: one, armedFor: null }), 'clock'],
  ['the same with a clock for another instant', (one) => ({ standing: one, armedFor: '2031-01-01T00:00:00.000Z' }), 'clock'],
  ['the same with work that is under way', (one) => ({ standing: { ...one, owed }, armedFor: nextStep(one)?.step.at ?? null }), null],
])('A workflow that believes %s is told from the record.', (_what, change, expected) => {
  const record = standing(caseAt('writing'))
  expect(nextStep(record)).not.toBeNull()
  expect(difference(record, change(record))).toBe(expected)
})
