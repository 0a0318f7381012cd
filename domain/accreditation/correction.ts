// Corrections of an issued report: the frozen texts stay, and each correction says what it replaces in the version before.
import type { Refusal } from '../refusal.ts'
import type { Entries } from './acts.ts'
import { bodies, type ContentRow, type Contents, type Facts } from './facts.ts'

type Correction = Contents['correction']
type Place = Pick<Correction['changes'][number], 'section' | 'requirementId' | 'pair'>

const isAt = (row: ContentRow, place: Place): boolean => (place.section === 'finding'
  ? row.kind === 'finding' && row.body.requirementId === place.requirementId && row.body.pair === place.pair
  : row.kind === 'reportText' && row.body.section === place.section && row.body.requirementId === place.requirementId)

/** The texts of the issued report with its first `count` corrections. A text that was not there before is added. */
export function corrected(rows: readonly ContentRow[], count: number): readonly ContentRow[] {
  const corrections = rows.flatMap((row) => (row.kind === 'correction' && Number(row.key) <= count ? [row] : [])).sort((a, b) => Number(a.key) - Number(b.key))
  return corrections.flatMap((row) => row.body.changes.map((change) => ({ row, change }))).reduce<readonly ContentRow[]>((texts, { row, change }) => {
    const { section, requirementId, after: text } = change
    if (texts.some((one) => isAt(one, change))) return texts.map((one) => (isAt(one, change) ? { ...one, body: { ...one.body, text } } as ContentRow : one))
    return [...texts, { ...row, kind: 'reportText', key: requirementId ? `${section}/${requirementId}` : section, body: { section, ...(requirementId ? { requirementId } : {}), text } }]
  }, rows)
}

/** The text at a place of the newest version; '' where there is none. */
function textAt(facts: Pick<Facts, 'rows'>, place: Place): string {
  const row = corrected(facts.rows, Number.MAX_SAFE_INTEGER).find((one) => isAt(one, place))
  return row?.kind === 'finding' || row?.kind === 'reportText' ? row.body.text : ''
}

/** The correction as it is kept: the number of the next one, and each text as it was and as it is now. */
export const correctionOf = ({ reason, texts }: Entries['correctReport'], facts: Pick<Facts, 'rows'>): { readonly key: string; readonly body: Correction } => ({
  key: String(bodies(facts, 'correction').length + 1),
  body: { reason, changes: texts.map(({ text, ...place }) => ({ ...place, before: textAt(facts, place), after: text })) },
})

/** Why a correction cannot stand: it names no text, one twice, one that is no text of the report, or changes nothing. */
export function correctionGaps({ texts }: Entries['correctReport'], facts: Pick<Facts, 'rows'>): readonly Refusal[] {
  if (texts.length === 0) return [{ kind: 'invalid', code: 'correction-empty', field: 'texts' }]
  const seen = new Set<string>()
  return texts.flatMap(({ text, ...place }, index): Refusal[] => {
    const field = `texts.${index}`
    const name = `${place.section}/${place.requirementId ?? ''}/${place.pair ?? ''}`
    if (seen.has(name)) return [{ kind: 'invalid', code: 'correction-twice', field }]
    seen.add(name)
    const known = place.section === 'finding' ? facts.rows.some((row) => isAt(row, place)) : place.pair === undefined
    if (!known) return [{ kind: 'invalid', code: 'correction-place', field }]
    return textAt(facts, place) === text ? [{ kind: 'invalid', code: 'correction-changes-nothing', field: `${field}.text` }] : []
  })
}
