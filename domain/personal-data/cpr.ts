// Texts that hold what looks like a CPR number are refused (domain.md §5: no citizen-identifiable data in notes, evidence or reports).
// Borderline choices, all ours:
// - ten digits whose first six are a date (DDMMYY) count, joined or with a dash, dots, slash or blanks before the last four; the modulus of
//   CPR is not asked, for numbers given out since 2007 break it;
// - a date written in parts (01.01.90 or 01/01/90) counts only with a dash or nothing before the four: "09.11.26 1430" is a day and a time;
// - the year in four digits counts only as DDMMYYYY-XXXX; a replacement number (day + 60) only with a dash;
// - letters before or behind do not hide it, more digits do: EAN (13), P-numbers and phone numbers that are no date pass, and so does a
//   P-number that is a date when it is called one ("P-nummer 1003385931");
// - a date alone, a masked number (010190-xxxx) and a UUID pass. Ten single digits with blanks between count like the joined ten.
import type { Refusal } from '../refusal.ts'

const daysIn: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** 29 February is a date in a leap year; of 00 it is one in 2000. */
const isDate = (day: number, month: number, year: number): boolean =>
  day >= 1 && day <= (daysIn[month - 1] ?? 0) && (month !== 2 || day < 29 || year % 4 === 0)

const isDigit = (code: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(code))

/** A digit of any script as 0–9: the digits of each stand in a row from their zero. */
function valueOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (zero > 0 && isDigit(zero - 1)) zero -= 1
  return String((code - zero) % 10)
}

/** The text as a reader sees it: digits of any script and width as 0–9, every dash as '-', every blank as ' ', nothing invisible. */
const plain = (text: string): string => text.normalize('NFKC')
  .replaceAll(/[\p{Cf}\p{M}]/gu, '')
  .replaceAll(/\p{Nd}/gu, (digit) => (digit >= '0' && digit <= '9' ? digit : valueOf(digit)))
  .replaceAll(/[\p{Pd}\u2212\u02D7\u2043_~]/gu, '-')
  .replaceAll(/\s+/gu, ' ')

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi
const labelledP = /\bp[- ]?(?:nr|nummer|no)\.?:? ?\d{10}(?!\d)/gi
const joined = /(?<!\d)(\d\d)(\d\d)(\d\d) ?([-./:]?) ?(\d{4})(?!\d)/g
const inParts = /(?<!\d)(\d\d) ?([./-]) ?(\d\d) ?\2 ?(\d\d)(?: ?- ?)?(\d{4})(?!\d)/g
const spaced = /(?<!\d)(\d\d) (\d\d) (\d\d) ?-? ?(\d{4})(?!\d)/g
const longYear = /(?<!\d)(\d\d)([./-]?)(\d\d)\2(?:18|19|20)(\d\d) ?- ?(\d{4})(?!\d)/g
const oneByOne = /(?<!\d ?)(\d) (\d) (\d) (\d) (\d) (\d) ?-? ?\d \d \d \d(?! ?\d)/g

/** Whether the text holds something that looks like a CPR number. */
export function looksLikeCpr(text: string): boolean {
  // Ten digits are needed, of whatever script; most texts have none.
  if (!/(?:\p{N}\P{N}*){10}/u.test(text)) return false
  const seen = plain(text.replaceAll(uuid, ' ')).replaceAll(labelledP, ' ')
  const dates = [
    ...[...seen.matchAll(joined)].map(([, day, month, year, mark]) => [mark === '-' ? withoutSixty(day) : Number(day), month, year]),
    ...[...seen.matchAll(inParts)].map(([, day, , month, year]) => [day, month, year]),
    ...[...seen.matchAll(spaced)].map(([, day, month, year]) => [day, month, year]),
    ...[...seen.matchAll(longYear)].map(([, day, , month, year]) => [day, month, year]),
    ...[...seen.matchAll(oneByOne)].map(([, a, b, c, d, e, f]) => [`${a}${b}`, `${c}${d}`, `${e}${f}`]),
  ]
  return dates.some(([day, month, year]) => isDate(Number(day), Number(month), Number(year)))
}

const withoutSixty = (day: string | undefined): number => (Number(day) > 60 ? Number(day) - 60 : Number(day))

/** A refusal for each text in `value` (a string, or an act's input with its lists) that looks like a CPR number; `field` is the way to it. */
export function cprRefusals(value: unknown, field = ''): readonly Refusal[] {
  if (typeof value === 'string') return looksLikeCpr(value) ? [{ kind: 'invalid', code: 'looks-like-cpr', ...(field === '' ? {} : { field }) }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => cprRefusals(one, field === '' ? name : `${field}.${name}`))
}
