// Every act at every moment by everybody, and what the table cannot say.
import { describe, expect, test } from '@jest/globals'
import type { ActType } from '../../../domain/accreditation/acts.ts'
import { caseRolesIn, may, tiedToCase } from '../../../domain/accreditation/may.ts'
import { type CaseRole, caseRoles, system } from '../../../domain/accreditation/roles.ts'
import { entryTypes, freezes, isMove, personMoveTypes, rules, systemMoveTypes } from '../../../domain/accreditation/rules.ts'
import { type CaseState, evolve } from '../../../domain/accreditation/state.ts'
import { after, caseAt, made, type Moment, paths } from './given.ts'
import { columns, type Line, lines, roleOf } from './may-table.ts'

const now = '2026-10-01T08:00:00.000Z'
const letters = Object.keys(roleOf)
const as = (personId: string, ...roles: readonly CaseRole[]) => ({ personId, roles })
const states = new Map<Moment, CaseState>()
const stateAt = (moment: Moment): CaseState => {
  const state = states.get(moment) ?? caseAt(moment)
  states.set(moment, state)
  return state
}
const pausedAt = (moment: Moment): CaseState => evolve(stateAt(moment), { set: { pausedAt: now }, opened: {}, closed: [], owes: [] })
const answerTo = (state: CaseState, act: string, letter: string): string =>
  may(state, as('anybody', ...[roleOf[letter]].flatMap((role) => role ?? [])), act as ActType, now)?.code ?? 'allowed'

const whenRunning = (line: Line, letter: string, index: number): string => {
  if (!line.roles.includes(letter)) return 'not-yours'
  if (line.act === 'resume') return 'not-paused'
  const mark = line.at[index]
  if (mark === '.') return 'wrong-step'
  if (line.act === 'decide' && letter === 'P') return 'deputy-not-yet'
  // The nearest leader moves the description's deadline alone, when it is late: never at these moments.
  if (line.act === 'moveDeadline' && letter === 'L') return columns[index] === 'writing' ? 'description-not-late' : 'wrong-step'
  // Each has a time of their own: the team until the report is issued, the checker from the check on, who decides at the decision.
  if (line.act === 'declareImpartiality' && !({ deciding: 'DP', qualityCheck: 'TAQ', checked: 'TAQ', hearing: 'TAQ', answering: 'TAQ', issuing: 'TAQ' }[String(columns[index])] ?? 'TA').includes(letter)) return 'wrong-step'
  return mark === '!' ? String(line.code) : 'allowed'
}
const evenWhilePaused = ['resume', 'cancel', 'handOver', 'endWithOffer', 'noteOfferChange']

describe('The table', () => {
  test('It has a line for every act, a mark for every moment, and a letter for every role.', () => {
    expect(lines.map((line) => line.act)).toEqual([...personMoveTypes, ...systemMoveTypes, ...entryTypes])
    expect(lines.filter((line) => line.at.length !== 18)).toEqual([])
    expect(Object.values(roleOf).sort()).toEqual([...caseRoles].sort())
    expect(lines.filter((line) => isMove(line.act as ActType))).toHaveLength(53)
  })
})

describe.each(lines)('$act', (line) => {
  test('It is allowed or refused as the table says, at each moment, to each role.', () => {
    const wrong = columns.flatMap((moment, index) => letters.flatMap((letter) => {
      const expected = whenRunning(line, letter, index)
      const given = answerTo(stateAt(moment), line.act, letter)
      return given === expected ? [] : [`${moment} ${letter}: ${given}, not ${expected}`]
    }))
    expect(wrong).toEqual([])
  })

  test('While the case is paused it is refused, but for resuming, cancelling and handing over.', () => {
    const wrong = columns.flatMap((moment) => letters.flatMap((letter) => {
      const expected = !line.roles.includes(letter) ? 'not-yours' : evenWhilePaused.includes(line.act) ? 'allowed' : 'case-paused'
      const given = answerTo(pausedAt(moment), line.act, letter)
      return given === expected ? [] : [`${moment} ${letter}: ${given}, not ${expected}`]
    }))
    expect(wrong).toEqual([])
  })

  test('After the end it is refused, by how the case ended; only an issued report can still be corrected.', () => {
    const cancelled = after([...paths.hearing, made('cancel', '2026-11-20T08:00', { reason: 'Tilbuddet lukker' })])
    const cancelledPaused = after([...paths.hearing, made('pause', '2026-11-20T08:00', { reason: 'Flytning' }), made('cancel', '2026-11-21T08:00', { reason: 'Lukker' })])
    const wrong = letters.flatMap((letter) => {
      const mine = line.roles.includes(letter)
      const given = [stateAt('ended'), cancelled, cancelledPaused].map((state) => answerTo(state, line.act, letter)).join(' ')
      const ended = ['correctReport', 'reissueReport'].includes(line.act) ? 'allowed' : 'case-completed'
      const expected = mine ? `${ended} case-cancelled case-cancelled` : 'not-yours not-yours not-yours'
      return given === expected ? [] : [`${letter}: ${given}`]
    })
    expect(wrong).toEqual([])
  })
})

describe('A refusal', () => {
  test('It says whose the act is, or where the case stands.', () => {
    expect(may(stateAt('confirming'), as('x', 'reader'), 'writeChapter', now)).toEqual({ kind: 'forbidden', code: 'not-yours', params: { roles: 'manager,staff' } })
    expect(may(stateAt('hearing'), as('x', 'manager'), 'confirmModel', now)).toEqual({ kind: 'conflict', code: 'wrong-step', params: { stage: 'report', step: 'hearing' } })
    expect(may(stateAt('prepared'), as('x', 'consultant'), 'planAuditDay', now)).toEqual({ kind: 'conflict', code: 'audit-day-planned', params: { day: '2026-11-09' } })
  })

  test('One of several roles is enough, and nobody without a role may do anything.', () => {
    expect(may(stateAt('confirming'), as('x', 'reader', 'manager'), 'confirmModel', now)).toBeNull()
    expect(may(stateAt('confirming'), as('x'), 'confirmModel', now)?.code).toBe('not-yours')
    expect(may(stateAt('confirming'), system, 'countModelAsReceived', now)).toBeNull()
  })
})

describe('An audit on the present basis', () => {
  test('It waits until the description is late: from 00:00 after its last day.', () => {
    const consultant = as('consultant', 'consultant')
    expect(may(stateAt('writing'), consultant, 'auditOnPresentBasis', '2026-10-28T22:59:59.999Z')).toEqual({ kind: 'conflict', code: 'description-not-late', params: { due: '2026-10-28T23:00:00.000Z' } })
    expect(may(stateAt('writing'), consultant, 'auditOnPresentBasis', '2026-10-28T23:00:00.000Z')).toBeNull()
    expect(may(stateAt('writing'), as('chief', 'lineManager'), 'auditOnPresentBasis', '2026-10-28T23:00:00.000Z')).toBeNull()
  })
})

describe('A description that is late', () => {
  test('Its deadline is moved by the nearest leader too, and no other deadline ever is.', () => {
    const chief = as('chief', 'lineManager')
    expect(may(stateAt('writing'), chief, 'moveDeadline', '2026-10-28T22:59:59.999Z')).toEqual({ kind: 'conflict', code: 'description-not-late', params: { due: '2026-10-28T23:00:00.000Z' } })
    expect(may(stateAt('writing'), chief, 'moveDeadline', '2026-10-28T23:00:00.000Z')).toBeNull()
    expect(may(stateAt('hearing'), chief, 'moveDeadline', '2036-10-28T23:00:00.000Z')).toEqual({ kind: 'conflict', code: 'wrong-step', params: { stage: 'report', step: 'hearing' } })
    expect(may(stateAt('writing'), as('x', 'manager'), 'moveDeadline', '2026-10-28T23:00:00.000Z')?.code).toBe('not-yours')
  })
})

describe('Evidence and findings', () => {
  test.each(['writeEvidence', 'writeFinding', 'findConcordance'] as const)('%s waits while a new auditor has not declared themselves.', (type) => {
    const state = after([...paths.auditing, made('replaceAuditor', '2026-11-09T09:00', { out: 'auditor', in: 'spare', partial: false, reason: 'Syg' })])
    expect(may(state, as('lead', 'leadAuditor'), type, now)).toEqual({ kind: 'conflict', code: 'team-not-cleared' })
  })
})

describe('Separation of duties', () => {
  test('A quality check is by nobody who audits or has audited the case.', () => {
    const state = after([...paths.qualityCheck, made('replaceAuditor', '2026-11-16T09:00', { out: 'auditor', in: 'spare', partial: false, reason: 'Syg' })])
    const answers = ['lead', 'auditor', 'spare', 'checker'].map((id) => may(state, as(id, 'qualityChecker'), 'passQualityCheck', now)?.code ?? 'allowed')
    expect(answers).toEqual(['checker-outside-team', 'checker-outside-team', 'checker-outside-team', 'allowed'])
    expect(may(state, as('lead', 'qualityChecker'), 'sendBackFromCheck', now)).toEqual({ kind: 'forbidden', code: 'checker-outside-team' })
  })

  test('A decision is by nobody who started, planned, audited or checked the case.', () => {
    const replaced = made('replaceAuditor', '2026-11-20T08:00', { out: 'auditor', in: 'spare', partial: false, reason: 'Syg' })
    const state = after([...paths.hearing, replaced, ...paths.deciding.slice(paths.hearing.length)])
    const tied = ['starter', 'consultant', 'checker', 'lead', 'spare', 'auditor']
    expect(tiedToCase(state)).toEqual(tied)
    expect(tiedToCase(stateAt('confirming'))).toEqual(['starter', 'consultant'])
    for (const id of tied) expect(may(state, as(id, 'decider'), 'decide', now)).toEqual({ kind: 'forbidden', code: 'decider-outside-case' })
    expect(may(state, as('decider', 'decider'), 'decide', now)).toBeNull()
  })

  test('Nor by who led or checked it before it was handed over.', () => {
    const state = after([...paths.qualityCheck, made('handOver', '2026-11-16T09:00', { duty: 'consultant', to: 'consultant-2', reason: 'Nyt job' }), made('handOver', '2026-11-16T10:00', { duty: 'qualityChecker', to: 'consultant-3', reason: 'Syg' })])
    expect(tiedToCase(state)).toEqual(['starter', 'consultant-2', 'consultant-3', 'consultant', 'checker', 'lead', 'auditor'])
    const deciding: CaseState = { ...stateAt('deciding'), formerHands: ['consultant', 'checker'], consultantId: 'consultant-2', checkerId: 'consultant-3' }
    for (const id of ['consultant', 'checker']) expect(may(deciding, as(id, 'decider'), 'decide', now)).toEqual({ kind: 'forbidden', code: 'decider-outside-case' })
  })

  test('The deputy decides when the case has been passed on, or when they are the decider too.', () => {
    const passed = after([...paths.deciding, made('passToDeputy', '2027-01-11T23:00', {})])
    expect(may(stateAt('deciding'), as('deputy', 'deputyDecider'), 'decide', now)).toEqual({ kind: 'forbidden', code: 'deputy-not-yet' })
    expect(may(passed, as('deputy', 'deputyDecider'), 'decide', now)).toBeNull()
    expect(may(passed, as('decider', 'decider'), 'decide', now)).toBeNull()
    expect(may(stateAt('deciding'), as('both', 'decider', 'deputyDecider'), 'decide', now)).toBeNull()
  })
})

const rolesOf = (id: string) => caseRolesIn(stateAt('deciding'), id)

test('The case itself gives the roles of its team, checker and deciders.', () => {
  expect([rolesOf('lead'), rolesOf('auditor'), rolesOf('checker'), rolesOf('decider'), rolesOf('deputy'), rolesOf('starter')])
    .toEqual([['auditor', 'leadAuditor'], ['auditor'], ['qualityChecker'], ['decider'], ['deputyDecider'], []])
})

test('What a move freezes is as the documents say: nothing that was the basis of something is written again.', () => {
  expect(freezes).toEqual({
    takeAsBasis: ['chapter', 'tick', 'trial', 'workshop'],
    standAsSubmitted: ['chapter', 'tick', 'trial', 'workshop'],
    auditOnPresentBasis: ['chapter', 'tick', 'trial', 'workshop'],
    openAudit: ['focusWish'],
    closeAudit: ['programmeItem'],
    issueReport: ['evidence', 'peopleMet', 'finding', 'reportText', 'remark', 'answer', 'noRemarks'],
    closeActionPlan: ['actionPoint', 'pointMoved', 'pointDone', 'pointVerified'],
    share: ['extract', 'consent', 'declaration', 'objection'],
    endUnshared: ['extract', 'consent', 'declaration', 'objection'],
  })
  expect(Object.keys(rules)).toHaveLength(79)
})
