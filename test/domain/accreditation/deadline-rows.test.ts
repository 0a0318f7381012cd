import { expect, test } from '@jest/globals'
import { deadlineRows } from '../../../domain/accreditation/deadline-rows.ts'
import type { Change } from '../../../domain/accreditation/state.ts'
import type { OpenDeadline } from '../../../domain/deadlines/open.ts'

const open = (version: number, due: string): OpenDeadline => ({ version, due, steps: [] })
const move = (at: string, opened: Change['opened'], closed: Change['closed'] = []): { readonly change: Change; readonly at: string } => ({ at, change: { set: {}, opened, closed, owes: [] } })
const [first, second, third] = ['2030-03-01T08:00:00.000Z', '2030-03-02T08:00:00.000Z', '2030-03-03T08:00:00.000Z'] as const
const [due, later] = ['2030-04-01T22:00:00.000Z', '2030-05-01T22:00:00.000Z'] as const

test('A deadline is set, keeps its row over a reminder, is replaced by a newer version, and is closed by the act', () => {
  expect(deadlineRows([
    move(first, { confirmModel: open(1, due) }),
    move(second, { confirmModel: open(1, due) }),
    move(second, { confirmModel: open(2, later) }),
    move(third, { finishDevelopment: open(1, later) }, ['confirmModel']),
  ])).toEqual([
    { kind: 'confirmModel', version: 1, due, setAt: first, status: 'replaced', closedAt: second },
    { kind: 'confirmModel', version: 2, due: later, setAt: second, status: 'closed', closedAt: third },
    { kind: 'finishDevelopment', version: 1, due: later, setAt: third, status: 'open', closedAt: null },
  ])
})

test('One set by a move and closed by the next of the same instant is closed', () => {
  expect(deadlineRows([move(first, { answerRemarks: open(1, due) }), move(first, { issueReport: open(1, later) }, ['answerRemarks'])])).toEqual([
    { kind: 'answerRemarks', version: 1, due, setAt: first, status: 'closed', closedAt: first },
    { kind: 'issueReport', version: 1, due: later, setAt: first, status: 'open', closedAt: null },
  ])
})
