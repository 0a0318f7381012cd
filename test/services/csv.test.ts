// Tables for spreadsheets: nothing a person wrote becomes a formula or another cell.
import { expect, test } from '@jest/globals'
import { csv } from '../../services/csv.ts'

test('Cells keep their semicolons, quotes and lines, and formulas become text', () => {
  expect(csv([['Tilbud', 'Antal'], ['Ærø; "Øst"', 3], ['=SUM(A1)', null], ['+45', 0], ['@x', 1], ['-1', 2], ['to\nlinjer', 5], ['a=b', 6]])).toBe(
    '\uFEFFTilbud;Antal\r\n"Ærø; ""Øst""";3\r\n\'=SUM(A1);\r\n\'+45;0\r\n\'@x;1\r\n\'-1;2\r\n"to\nlinjer";5\r\na=b;6\r\n')
})
