// A case's history without the many entries that saving by itself makes.
import { sittings } from '../domain/accreditation/sittings.ts'
import type { TimelineRow } from '../services/accreditation-types.ts'

const writtenTexts = ({ wrote }: TimelineRow['data']): string =>
  (Array.isArray(wrote) ? wrote as readonly { readonly kind: string, readonly key: string }[] : []).map(({ kind, key }) => `${kind}/${key}`).join(' ')

/** Of one person's entries at one text the last of a sitting; every move. Rows are oldest first, as the service gives them. */
export const gathered = (rows: readonly TimelineRow[]): readonly TimelineRow[] =>
  sittings(rows, (row) => (row.moveNo === null ? `${row.actor.personId} ${row.type} ${writtenTexts(row.data)}` : `move ${row.seq}`))
