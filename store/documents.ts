// Rendered documents and uploaded files: bytes with their hash, stored once, never changed.
import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { DocumentKind } from '../domain/accreditation/documents.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { iso } from './case-people.ts'
import { read } from './read.ts'
import { transaction } from './transaction.ts'

/** The id a document has from the moment it is owed: made of the case and the owed work, as a UUID. */
export function documentId(caseId: string, owedId: string): string {
  const hex = createHash('sha256').update(`${caseId}/${owedId}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export interface NewDocument { readonly caseId: string; readonly owedId: string; readonly kind: DocumentKind; readonly version: number; readonly draft: boolean; readonly fileName: string; readonly inputHash: string; readonly sha256: string; readonly pages: number; readonly template: number; readonly bytes: Buffer }

/** Stores the document and marks its work done, in one transaction, if it is still owed. The first stored bytes win. */
export function storeDocument(pool: pg.Pool, document: NewDocument): Promise<void> {
  return transaction(pool, async (tx) => {
    const { rowCount } = await tx.query('update owed_work set done_at = clock_timestamp(), last_error = null where case_id = $1 and id = $2 and done_at is null and cancelled_at is null', [document.caseId, document.owedId])
    if (rowCount === 0) return
    await tx.query(
      `insert into reports (id, case_id, kind, version, draft, file_name, input_hash, sha256, pages, template, bytes, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, clock_timestamp()) on conflict (case_id, kind, version) do nothing`,
      [documentId(document.caseId, document.owedId), document.caseId, document.kind, document.version, document.draft, document.fileName, document.inputHash, document.sha256, document.pages, document.template, document.bytes])
  })
}

export interface FiledRow { readonly sentAt: Instant | null; readonly acknowledgedAt: Instant | null; readonly journalNo: string | null }

/** One document of a case: owed and being made (`sha256` null), or stored. */
export interface DocumentRow { readonly id: string; readonly caseId: string; readonly kind: DocumentKind; readonly version: number; readonly draft: boolean; readonly fileName: string | null; readonly sha256: string | null; readonly pages: number | null; readonly at: Instant | null; /** Sent to a journal system, and when and as what that took it; absent where it goes to none. */ readonly filed?: FiledRow }

/** Every document of a case, owed ones too, oldest first. */
export async function documentsOf(pool: pg.Pool, caseId: string): Promise<readonly DocumentRow[]> {
  const rows = await read<Omit<DocumentRow, 'id' | 'version' | 'draft' | 'filed'> & { owedId: string; draft: boolean | null; filed: FiledRow | null }>(pool, `select w.id as "owedId", w.case_id as "caseId", w.kind, r.draft, r.file_name as "fileName", r.sha256, r.pages, ${iso('r.at')} as at,
       case when f.owed_id is not null then json_build_object('sentAt', ${iso('f.sent_at')}, 'acknowledgedAt', ${iso('f.acknowledged_at')}, 'journalNo', f.journal_no) end as filed
     from owed_work w left join reports r on r.case_id = w.case_id and r.kind = w.kind and r.version = split_part(w.id, '/', 2)::int left join filings f on f.case_id = w.case_id and f.owed_id = 'filing/' || w.id
     where w.case_id = $1 and w.kind not in ('nextCycle', 'filing') and (w.cancelled_at is null or r.id is not null) order by w.owed_at, w.id`, [caseId])
  return rows.map(({ owedId, draft, filed, ...one }) => ({ ...one, ...(filed ? { filed } : {}), id: documentId(caseId, owedId), version: Number(owedId.split('/')[1]), draft: draft ?? one.kind === 'hearingDraft' }))
}

/** Which case a document belongs to; the caller then looks in {@link documentsOf}. Undefined for an unknown id. */
export async function caseOfDocument(pool: pg.Pool, id: string): Promise<string | undefined> {
  const [stored] = await read<{ caseId: string }>(pool, 'select case_id as "caseId" from reports where id = $1', [id])
  if (stored) return stored.caseId
  const rows = await read<{ caseId: string; id: string }>(pool, `select case_id as "caseId", id from owed_work where done_at is null and cancelled_at is null and kind not in ('nextCycle', 'filing')`)
  return rows.find((one) => documentId(one.caseId, one.id) === id)?.caseId
}

export interface FinalReportRow { readonly caseId: string; readonly id: string; readonly version: number; readonly fileName: string; readonly sha256: string; readonly pages: number; readonly size: number; readonly at: Instant }

/** The newest final report of each of these cases that has one. */
export function newestFinalReports(pool: pg.Pool, caseIds: readonly string[]): Promise<readonly FinalReportRow[]> {
  return read<FinalReportRow>(pool,
    `select distinct on (case_id) case_id as "caseId", id, version, file_name as "fileName", sha256, pages, octet_length(bytes) as size, ${iso('at')} as at
     from reports where kind = 'finalReport' and case_id = any($1::uuid[]) order by case_id, version desc`, [caseIds])
}

/** What the register knows of a document by the hash of its bytes; `newer`: a later version of the same document is stored. */
export interface RegisteredDocument { readonly kind: DocumentKind | 'roundSummary'; readonly version: number; readonly draft: boolean; readonly at: Instant; readonly newer: boolean }

/** The registered document with this sha256 (hex); undefined where there is none. */
export async function documentByHash(pool: pg.Pool, sha256: string): Promise<RegisteredDocument | undefined> {
  const [row] = await read<RegisteredDocument>(pool,
    `select r.kind, r.version, r.draft, ${iso('r.at')} as at, exists (select 1 from reports n where n.case_id = r.case_id and n.kind = r.kind and n.version > r.version) as newer
     from reports r where r.sha256 = $1
     union all select 'roundSummary', s.version, false, ${iso('s.at')}, exists (select 1 from round_summaries n where n.round_id = s.round_id and n.version > s.version) from round_summaries s where s.sha256 = $1
     order by at limit 1`, [sha256])
  return row
}

/** The bytes of a stored document; undefined while it is being made. */
export async function documentBytes(pool: pg.Pool, id: string): Promise<{ readonly bytes: Buffer; readonly fileName: string; readonly sha256: string } | undefined> {
  const rows = await read<{ bytes: Buffer; fileName: string; sha256: string }>(pool, 'select bytes, file_name as "fileName", sha256 from reports where id = $1', [id])
  return rows[0]
}
