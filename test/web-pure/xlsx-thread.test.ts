// Large tables as Excel files: made beside the event loop, with the same content.
import { expect, test } from '@jest/globals'
import { readSheet } from '../../services/read-sheet.ts'
import { xlsxMaker } from '../../services/xlsx.ts'
import { readTypeScript } from '../support/typescript-child.ts'

test('Ten thousand rows are made in a thread while the event loop goes on turning', async () => {
  const rows = [['Id', 'Tilbud', 'Dag'], ...Array.from({ length: 9_999 }, (_, index) => [index, `Bostedet Ærø ${String(index)}`, '2026-12-28'])]
  let turns = 0
  const timer = setInterval(() => { turns += 1 }, 5)
  const bytes = await xlsxMaker(readTypeScript)([{ name: 'Liste', rows }])
  clearInterval(timer)
  expect(turns).toBeGreaterThan(20)
  const back = await readSheet(bytes, 'xlsx')
  expect([back.rows.length, back.rows[9_999]?.cells]).toEqual([10_000, [9_998, 'Bostedet Ærø 9998', new Date('2026-12-28')]])
})
