// Uploaded files of a case: bytes with their hash, once for each key.
import { createHash, randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { FileOwner } from '../domain/accreditation/files.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { Refused } from '../domain/refusal.ts'
import { iso } from './case-people.ts'
import { read } from './read.ts'
import { transaction } from './transaction.ts'

export interface NewFile { readonly caseId: string; readonly owner: 'offer' | 'team'; readonly name: string; readonly contentType: string; readonly bytes: Uint8Array; readonly personId: string; readonly key: string }

interface Kept { readonly fileId: string; readonly sha256: string; readonly size: number }

/**
 * Stores files of one case, all or none, in their order. The same keys give the same files again; with other bytes, another person,
 * or only some of them known, they are refused (`key-reused`). `unused`: a key that must not be taken.
 */
export function insertFiles(pool: pg.Pool, files: readonly NewFile[], unused?: string): Promise<readonly Kept[]> {
  return transaction(pool, async (tx) => {
    const kept: (Kept & { readonly added: boolean })[] = []
    for (const file of files) {
      const sha256 = createHash('sha256').update(file.bytes).digest('hex')
      const { rowCount } = await tx.query(
        `insert into files (id, case_id, owner, name, content_type, sha256, size, bytes, person_id, key, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, clock_timestamp())
         on conflict (case_id, key) do nothing`,
        [randomUUID(), file.caseId, file.owner, file.name, file.contentType, sha256, file.bytes.byteLength, Buffer.from(file.bytes), file.personId, file.key])
      const { rows: [row] } = await tx.query<{ id: string; sha256: string; size: number; person_id: string }>('select id, sha256, size, person_id from files where case_id = $1 and key = $2', [file.caseId, file.key])
      if (!row || row.sha256 !== sha256 || row.person_id !== file.personId) throw new Refused({ kind: 'invalid', code: 'key-reused' })
      kept.push({ fileId: row.id, sha256: row.sha256, size: row.size, added: rowCount === 1 })
    }
    const { rows: taken } = await tx.query('select 1 from files where case_id = $1 and key = $2', [files[0]?.caseId, unused ?? ''])
    if (taken.length > 0 || new Set(kept.map((one) => one.added)).size > 1) throw new Refused({ kind: 'invalid', code: 'key-reused' })
    return kept.map(({ added: _, ...file }) => file)
  })
}

/** What is known of a file beside its bytes. `at`: when it was uploaded. */
export interface FileFacts { readonly fileId: string; readonly owner: FileOwner; readonly name: string; readonly contentType: string; readonly sha256: string; readonly size: number; readonly personId: string; readonly at: Instant }

/** Every file of a case, oldest first; those of one request in its order, also within a millisecond. */
export function filesOf(pool: pg.Pool, caseId: string): Promise<readonly FileFacts[]> {
  return read<FileFacts>(pool, `select id as "fileId", owner, name, content_type as "contentType", sha256, size, person_id as "personId", ${iso('at')} as at from files where case_id = $1 order by at, length(key), key, id`, [caseId])
}

/** One file of a case; undefined when there is none. */
export async function fileById(pool: pg.Pool, caseId: string, fileId: string): Promise<{ readonly owner: FileOwner; readonly at: Instant; readonly name: string; readonly contentType: string; readonly sha256: string; readonly bytes: Buffer } | undefined> {
  const rows = await read<{ owner: FileOwner; at: Instant; name: string; contentType: string; sha256: string; bytes: Buffer }>(
    pool, `select owner, ${iso('at')} as at, name, content_type as "contentType", sha256, bytes from files where case_id = $1 and id = $2`, [caseId, fileId])
  return rows[0]
}
