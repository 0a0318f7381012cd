import { describe, expect, test } from '@jest/globals'
import { cprRefusals, looksLikeCpr } from '../../../domain/personal-data/cpr.ts'

// Invented numbers, written by hand: 1 January 1990, 29 February 1996 and the like.
const refused: readonly string[] = [
  '0101901234', '010190-1234', '010190–1234', '010190—1234', '010190‑1234', '010190−1234', '010190 1234', '010190 - 1234', '010190  -  1234',
  '010190\u00A01234', '010190\n1234', '010190/1234', '010190.1234', '010190_1234', '01.01.90-1234', '01-01-90-1234', '01/01/90-1234', '01 01 90 1234', '01 01 90-1234',
  'Borgeren (cpr010190-1234) bor her.', 'Se sagen 0101901234, side 4', 'x0101901234y', '010190-1234.pdf', 'referat_010190-1234_endelig.docx',
  '０１０１９０－１２３４', '٠١٠١٩٠-١٢٣٤', '𝟎𝟏𝟎𝟏𝟗𝟎-𝟏𝟐𝟑𝟒', '010190\u200B-\u200B1234', '01\u00AD0190-1234', '0️⃣1️⃣0️⃣1️⃣9️⃣0️⃣1️⃣2️⃣3️⃣4️⃣',
  '290296-1234', '290200-1234', '311299-9999', '01011990-1234', '01.01.1990-1234', '610190-1234', '0 1 0 1 9 0 - 1 2 3 4', '0 1 0 1 9 0 1 2 3 4',
  'Pkt. 3 010190-1234', '1003385931', 'CVR 1234, cpr 3112994321',
]
const taken: readonly string[] = [
  '', 'Fem borgere og 2 medarbejdere', '12345678', '+45 33 66 33 66', '0045 33663366', '33663366 20304050', '31 12 45 67 20 30 40 50', 'tlf. 4533663366',
  '5790000123456', '5790 0010 1234 5', '0101901234567', '12010190123', '320190-1234', '011390-1234', '000190-1234', '290295-1234', '310490-1234', '310690 1234',
  '2026-11-09', '2026-11-09T09:00:00+01:00', '09.11.26 1430', '09-11-26 1430', '09.11.2026 1000 borgere', '01.01.2025–31.12.2026', '010190', 'født 010190', '010190-xxxx', '010190-123', '010190-12345',
  'P-nummer 1003385931', 'P-nr. 1003385931', 'pnr: 1003385931', '1023385931', '1099385931', '01019012-0101-4190-8234-010190123456', '27.12.16-3-09', '1 2 3 4', 'kl. 0800-1600, 0900-1700', '610190 1234',
]

describe('A text', () => {
  test.each(refused)('that holds a number like %j looks like a CPR number', (text) => { expect(looksLikeCpr(text)).toBe(true) })
  test.each(taken)('like %j does not', (text) => { expect(looksLikeCpr(text)).toBe(false) })

  test('of 50,000 signs with nothing but digits, blanks or dashes is decided', () => {
    for (const sign of ['0', '1 ', '-', '01 ', '12.']) expect(looksLikeCpr(sign.repeat(50_000 / sign.length))).toBe(false)
  })
})

test('Every text of an act is looked at, and the refusal says which.', () => {
  expect(cprRefusals({ id: 't', title: 'Cpr 010190-1234', requirementIds: ['K1'], members: [{ name: 'Ja' }, { name: '010190-1234' }], n: 101901234, yes: true, none: null }).map(({ code, field }) => `${code} ${field}`))
    .toEqual(['looks-like-cpr title', 'looks-like-cpr members.1.name'])
  expect(cprRefusals('010190-1234.pdf', 'fileName')).toEqual([{ kind: 'invalid', code: 'looks-like-cpr', field: 'fileName' }])
  expect(cprRefusals({ text: 'Ingen' })).toEqual([])
})
