// What became of documents sent to a journal system. A send is claimed before it is done, so that of two workers one sends.
import type pg from 'pg'
import type { Instant } from '../domain/deadlines/types.ts'
import { documentWorkOf, type FiledDocument, type filedKinds } from '../domain/filing/filing.ts'
import { iso } from './case-people.ts'
import { documentId } from './documents.ts'
import { read } from './read.ts'
import { transaction } from './transaction.ts'

/** Notes whether documents go out from now on, by the port's name; null: they do not. What is owed already stays owed. */
export const notePort = async (pool: pg.Pool, name: string | null): Promise<void> => {
  if (name === null) await pool.query('delete from filing_port')
  else await pool.query('insert into filing_port (name) values ($1) on conflict (only_row) do update set name = excluded.name, since = case when filing_port.name = excluded.name then filing_port.since else clock_timestamp() end', [name])
}

interface Row { readonly offerId: string; readonly offerName: string; readonly centre: string; readonly cycle: string; readonly kind: (typeof filedKinds)[number]; readonly version: number; readonly fileName: string; readonly sha256: string; readonly pages: number; readonly bytes: Buffer; readonly at: Instant; readonly date: string }

/** The document that a filing sends, or null while it is being made. */
export async function filedDocument(pool: pg.Pool, caseId: string, owedId: string): Promise<FiledDocument | null> {
  const work = documentWorkOf(owedId)
  const [row] = await read<Row>(pool,
    `select o.id as "offerId", o.name as "offerName", z.name as centre, c.cycle, r.kind, r.version, r.file_name as "fileName", r.sha256, r.pages, r.bytes, ${iso('r.at')} as at, to_char(r.at at time zone 'Europe/Copenhagen', 'YYYY-MM-DD') as date
     from reports r join cases c on c.id = r.case_id join offers o on o.id = c.offer_id join centres z on z.id = o.centre_id
     where r.case_id = $1 and r.kind = split_part($2, '/', 1) and r.version = split_part($2, '/', 2)::int`, [caseId, work])
  if (!row) return null
  const { fileName, sha256, pages, bytes, ...rest } = row
  return { ...rest, caseId, documentId: documentId(caseId, work), title: fileName.replace(/\.pdf$/, ''), file: { name: fileName, sha256, bytes: bytes.length, pages }, bytes }
}

export interface Filing { readonly sends: number; readonly sentAt: Instant | null; readonly overdue: boolean }

/** Begins the filing of a document where it has not begun, and gives how it stands. */
export async function openFiling(pool: pg.Pool, filing: { readonly caseId: string; readonly owedId: string; readonly stem: string; readonly sha256: string }, overdueMs: number): Promise<Filing> {
  await pool.query('insert into filings (case_id, owed_id, stem, sha256) values ($1, $2, $3, $4) on conflict (case_id, owed_id) do nothing', [filing.caseId, filing.owedId, filing.stem, filing.sha256])
  const [row] = await read<Filing>(pool,
    `select f.sends, ${iso('f.sent_at')} as "sentAt", w.owed_at < clock_timestamp() - $3::int * interval '1 millisecond' as overdue
     from filings f join owed_work w on w.case_id = f.case_id and w.id = f.owed_id where f.case_id = $1 and f.owed_id = $2`, [filing.caseId, filing.owedId, overdueMs])
  if (!row) throw new Error('A filing was begun and is gone')
  return row
}

/** Takes it upon oneself to send now: true for one caller, and for nobody until `resendMs` after the last time. */
export const claimSend = async (pool: pg.Pool, caseId: string, owedId: string, resendMs: number): Promise<boolean> => {
  const { rowCount } = await pool.query(
    `update filings set sent_at = clock_timestamp(), sends = sends + 1
     where case_id = $1 and owed_id = $2 and acknowledged_at is null and (sent_at is null or sent_at < clock_timestamp() - $3::int * interval '1 millisecond')`, [caseId, owedId, resendMs])
  return rowCount === 1
}

/** Nothing has reached the other side: the next attempt may send at once. */
export const releaseSend = async (pool: pg.Pool, caseId: string, owedId: string): Promise<void> => {
  await pool.query('update filings set sent_at = null where case_id = $1 and owed_id = $2 and acknowledged_at is null', [caseId, owedId])
}

/** The receipt has come: the document is journalised and its work done, in one transaction under the case's lock. */
export function acknowledge(pool: pg.Pool, caseId: string, owedId: string, journalNo: string | null): Promise<void> {
  return transaction(pool, async (tx) => {
    await tx.query('select 1 from cases where id = $1 for update', [caseId])
    await tx.query('update filings set acknowledged_at = clock_timestamp(), journal_no = $3 where case_id = $1 and owed_id = $2 and acknowledged_at is null', [caseId, owedId, journalNo])
    await tx.query('update owed_work set done_at = clock_timestamp(), last_error = null where case_id = $1 and id = $2 and done_at is null and cancelled_at is null', [caseId, owedId])
  })
}
