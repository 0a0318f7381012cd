// Whom a case waited for, by hand from its moves.
import { describe, expect, test } from '@jest/globals'
import type { Change } from '../../../domain/accreditation/state.ts'
import { type TimedMove, waitsOf } from '../../../domain/summary/waits.ts'

const move = (at: string, type: TimedMove['type'], set: Change['set'] = {}): TimedMove => ({ type, at: `${at}.000Z`, actor: 'p', change: { set, opened: {}, closed: [], owes: [] } })
const start = (at: string): TimedMove => move(at, 'start', { offerId: 'T001', cycle: '2026', modelId: 'm', startedBy: 'p', startedAt: `${at}.000Z`, consultantId: 'p', notRelevant: [] })

describe('The waits of a case', () => {
  test('Are its stages by the side whose turn it was, in whole days', () => {
    expect(waitsOf([
      start('2026-01-05T08:00:00'),
      move('2026-01-14T09:00:00', 'confirmModel', { step: 'developing' }),
      move('2026-03-01T09:00:00', 'finishDevelopment', { step: 'writing' }),
      move('2026-04-01T08:59:59', 'submitDescription', { step: 'submitted' }),
      move('2026-04-04T09:00:00', 'takeAsBasis', { step: 'preparing' }),
    ])).toEqual([
      { stage: 'qualityModel', side: 'offer', days: 9 }, { stage: 'localDevelopment', side: 'offer', days: 46 },
      // A second short of thirty-one days.
      { stage: 'qualityDescription', side: 'offer', days: 30 }, { stage: 'qualityDescription', side: 'secretariat', days: 3 },
    ])
  })

  test('Add up what was returned and sent again before they are rounded down', () => {
    expect(waitsOf([
      start('2026-01-05T00:00:00'), move('2026-01-05T00:00:00', 'confirmModel', { step: 'writing' }),
      move('2026-01-06T12:00:00', 'submitDescription', { step: 'submitted' }), move('2026-01-08T00:00:00', 'returnDescription', { step: 'writing' }), move('2026-01-09T12:00:00', 'submitDescription', { step: 'submitted' }), move('2026-01-10T00:00:00', 'takeAsBasis', { step: 'preparing' }),
    ])).toEqual([{ stage: 'qualityModel', side: 'offer', days: 0 }, { stage: 'qualityDescription', side: 'offer', days: 3 }, { stage: 'qualityDescription', side: 'secretariat', days: 2 }])
  })

  test('Leave out pauses, and what came after the end', () => {
    expect(waitsOf([
      start('2026-01-05T00:00:00'), move('2026-01-07T00:00:00', 'pause', { pausedAt: '2026-01-07T00:00:00.000Z' }), move('2026-02-07T00:00:00', 'resume', { pausedAt: null }),
      move('2026-02-10T00:00:00', 'finish', { step: 'ended', endedAs: 'completed', endedAt: '2026-02-10T00:00:00.000Z' }), move('2026-05-01T00:00:00', 'reissueReport', {}),
    ])).toEqual([{ stage: 'qualityModel', side: 'offer', days: 5 }])
  })
})
