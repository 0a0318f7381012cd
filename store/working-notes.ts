// The audit team's working notes: every version kept, the newest read.
import type pg from 'pg'
import type { Instant } from '../domain/deadlines/types.ts'
import { Refused } from '../domain/refusal.ts'
import { iso } from './case-people.ts'
import { read } from './read.ts'
import type { Tx } from './transaction.ts'

export interface NoteRead { readonly noteId: string; readonly version: number; readonly author: string; readonly authorName: string; readonly at: Instant; readonly text: string; readonly requirementIds: readonly string[]; readonly withdrawn: boolean }

/** Writes the next version of a note; `version`: the one it replaces (0: none), another one now is refused (`stale-version`). */
export async function writeNote(tx: Tx, caseId: string, note: Omit<NoteRead, 'authorName' | 'version'>, version: number): Promise<number> {
  const { rowCount } = await tx.query(
    `insert into working_notes (case_id, id, version, author, at, text, requirement_ids, withdrawn)
     select $1, $2, $3::int + 1, $4, $5, $6, $7, $8 where coalesce((select max(version) from working_notes where case_id = $1 and id = $2), 0) = $3 on conflict do nothing`,
    [caseId, note.noteId, version, note.author, note.at, note.text, note.requirementIds, note.withdrawn])
  if (rowCount !== 1) throw new Refused({ kind: 'conflict', code: 'stale-version' })
  return version + 1
}

/** The newest version of each note, oldest note first; withdrawn ones are left out. */
export const notesOf = (pool: pg.Pool, caseId: string): Promise<readonly NoteRead[]> => read<NoteRead>(pool,
  `select n.* from (select distinct on (w.id) w.id as "noteId", w.version, w.author, p.name as "authorName", ${iso('w.at')} as at, w.text, w.requirement_ids as "requirementIds", w.withdrawn,
     (select min(f.at) from working_notes f where f.case_id = w.case_id and f.id = w.id) as begun
   from working_notes w join people p on p.id = w.author where w.case_id = $1 order by w.id, w.version desc) n where not n.withdrawn order by n.begun, n."noteId"`, [caseId])
