// The name of a file may not name a person (domain.md §5: nothing that identifies a citizen). The service does not know the
// citizens, so it goes by common names. Borderline choices, all ours:
// - a first name with a family name behind it counts, whatever stands between ("Peter_B_Hansen", "hansen, peter"); a family name
//   is one of the list, or ends in -sen and is no ordinary word;
// - a first name alone counts where it is the whole name ("Sofie 2.jpg") or a word for a citizen stands before it ("borger Sofie");
// - names that are words too (Bo, Liv, Hans) need the family name; "Sankt Hans", "Peter Bangs Vej" and "Mariahuset" pass.
import type { Refusal } from '../refusal.ts'
import { ambiguousFirstNames, citizenWords, familyNames, firstNames, noFamilyNames } from './common-names.ts'

interface Word { readonly shown: string, readonly plain: string }

/** The words of a name without its extension: parted by what is no letter, and where a capital follows a small letter. */
const wordsOf = (fileName: string): readonly Word[] =>
  (fileName.normalize('NFC').replace(/\.(?:pdf|png|jpe?g|docx|xlsx|txt)$/iu, '').replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2').match(/\p{L}+/gu) ?? [])
    .map(shown => ({ shown, plain: shown.toLocaleLowerCase('da') }))

const isFirst = ({ plain }: Word): boolean => firstNames.has(plain) || ambiguousFirstNames.has(plain)
const isFamily = ({ plain }: Word): boolean => familyNames.has(plain) || (/..sen$/u.test(plain) && !noFamilyNames.has(plain))
const isInitial = ({ plain }: Word): boolean => plain.length === 1
const said = (words: readonly Word[]): string => words.map(word => word.shown).join(' ')

/** Where a full name begins at `from`: how many words it has, 0 for none. First names, initials and family names may be several. */
function fullNameAt(words: readonly Word[], from: number): number {
  const [first, second, ...more] = words.slice(from)
  if (!first || !second || !isFirst(first)) return 0
  // "3. maj Anne Hansen": the name begins with the word that is nothing else.
  if (ambiguousFirstNames.has(first.plain) && firstNames.has(second.plain)) return 0
  const family = [second, ...more].findIndex(word => isFamily(word) || !(isFirst(word) || isInitial(word)))
  const last = [second, ...more][family]
  return last && isFamily(last) ? family + 2 : 0
}

/** The name of a person that a file's name seems to hold, as written there; null for none. */
export function personIn(fileName: string): string | null {
  const words = wordsOf(fileName)
  for (const [at, word] of words.entries()) {
    const length = fullNameAt(words, at)
    if (length > 0) return said(words.slice(at, at + length))
    const next = words[at + 1]
    if (!next) continue
    if (isFamily(word) && isFirst(next) && fileName.includes(`${word.shown},`)) return said([word, next])
    const called = citizenWords.has(word.plain) || (word.plain === 'til' && citizenWords.has(words[at - 1]?.plain ?? ''))
    if (called && firstNames.has(next.plain)) return next.shown
  }
  const [only, ...more] = words.filter(word => !isInitial(word))
  return only && more.length === 0 && firstNames.has(only.plain) ? only.shown : null
}

/** Why a file may not have its name, or null. 422 `names-a-person` with the name seen as `params.name`, the file's as `params.file`. */
export const personNameRefusal = (fileName: string, field: string): Refusal | null => {
  const name = personIn(fileName)
  return name === null ? null : { kind: 'invalid', code: 'names-a-person', params: { name, file: fileName }, field }
}
