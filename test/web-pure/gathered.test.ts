import { expect, test } from '@jest/globals'
import type { TimelineRow } from '../../services/accreditation-types.ts'
import { gathered } from '../../web/gathered.ts'

const row = (seq: number, type: string, key: string | null, time: string, personId = 'a'): TimelineRow =>
  ({ seq, type: type as TimelineRow['type'], moveNo: key === null ? seq : null, actor: { personId, name: personId }, at: `2026-11-26T${time}:00.000Z`, data: key === null ? {} : { wrote: [{ kind: 'chapter', key, version: seq }] } })

test('Of a sitting at one text the last entry is shown; another text, another person, a pause or a move begins anew', () => {
  const rows = [
    row(1, 'writeChapter', 'K1', '09:00'), row(2, 'writeChapter', 'K1', '09:03'), row(3, 'writeChapter', 'K1', '09:05'), row(4, 'writeChapter', 'K2', '09:06'),
    row(5, 'writeChapter', 'K2', '09:07', 'b'), row(6, 'writeChapter', 'K2', '09:20', 'b'), row(7, 'pause', null, '09:21'), row(8, 'resume', null, '09:22'),
  ]
  expect(gathered(rows).map((one) => one.seq)).toStrictEqual([3, 4, 5, 6, 7, 8])
})
