// The authority's documents and the offer's own, as bytes with their hash, once for each key.
import { createHash, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { Refused } from '../domain/refusal.ts'
import { read } from './read.ts'
import { transaction } from './transaction.ts'

export interface SupervisionFile { readonly fileId: string; readonly sha256: string; readonly size: number }

/** Stores a file of an offer's supervision; the same key gives the same file again, with other bytes or another person it is refused (`key-reused`). */
export const insertSupervisionFile = (pool: pg.Pool, file: { readonly offerId: string; readonly owner: 'offer' | 'authority'; readonly name: string; readonly contentType: string; readonly bytes: Uint8Array; readonly personId: string; readonly key: string }): Promise<SupervisionFile> => transaction(pool, async (tx) => {
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  await tx.query(`insert into supervision_files (id, offer_id, owner, name, content_type, sha256, size, bytes, person_id, key, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, clock_timestamp()) on conflict (offer_id, key) do nothing`,
    [randomUUID(), file.offerId, file.owner, file.name, file.contentType, sha256, file.bytes.byteLength, Buffer.from(file.bytes), file.personId, file.key])
  const { rows: [row] } = await tx.query<{ id: string; sha256: string; size: number; person_id: string }>('select id, sha256, size, person_id from supervision_files where offer_id = $1 and key = $2', [file.offerId, file.key])
  if (!row || row.sha256 !== sha256 || row.person_id !== file.personId) throw new Refused({ kind: 'invalid', code: 'key-reused' })
  return { fileId: row.id, sha256: row.sha256, size: row.size }
})

/** One file; undefined when there is none. */
export const supervisionFileById = async (pool: pg.Pool, offerId: string, fileId: string): Promise<{ readonly owner: 'offer' | 'authority'; readonly name: string; readonly contentType: string; readonly sha256: string; readonly bytes: Buffer } | undefined> =>
  (await read<{ owner: 'offer' | 'authority'; name: string; contentType: string; sha256: string; bytes: Buffer }>(pool, 'select owner, name, content_type as "contentType", sha256, bytes from supervision_files where offer_id = $1 and id::text = $2', [offerId, fileId]))[0]
