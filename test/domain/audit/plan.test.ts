// The points of an action plan by the day that is asked about.
import { expect, test } from '@jest/globals'
import { planPoints } from '../../../domain/audit/plan.ts'
import { point, pointDone, row, verified } from '../accreditation/facts-of.ts'

const moved = (n: number, from: string, due: string) => row('pointMoved', `p1/${n}`, { pointId: 'p1', from, due, reason: `Ferie ${n}` })
const seen = (today: string, ...more: Parameters<typeof planPoints>[0]) => planPoints([point('p1', 'r1'), ...more], today).map((one) => `${one.pointId} ${one.due} ${one.status}${one.overdue ? ' overdue' : ''}${one.moved ? ` from ${one.moved.from}` : ''}`)

test('A point is overdue from the day after its date until it is reported done.', () => {
  expect([seen('2027-02-01'), seen('2027-02-02'), seen('2027-02-02', pointDone('p1')), seen('2027-02-02', pointDone('p1'), verified('p1', false)), seen('2027-02-02', pointDone('p1'), verified('p1', true))])
    .toEqual([['p1 2027-02-01 agreed'], ['p1 2027-02-01 agreed overdue'], ['p1 2027-02-01 reportedDone'], ['p1 2027-02-01 reportedDone'], ['p1 2027-02-01 verified']])
})

test('Its date is that of the last move, also of more than nine; a withdrawn point is none.', () => {
  const nine = Array.from({ length: 9 }, (_, index) => moved(index + 1, '2027-02-01', '2027-03-01'))
  expect(seen('2027-03-02', ...nine, moved(10, '2027-03-01', '2027-04-01'))).toEqual(['p1 2027-04-01 agreed from 2027-03-01'])
  expect(seen('2027-03-02', point('p2', 'r1', true))).toEqual(['p1 2027-02-01 agreed overdue'])
})
