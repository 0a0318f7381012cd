// A document on its way to a journal system: sent once, waited for, sent again when no receipt comes, done when one has.
import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'
import { type FiledDocument, metadataJson, metadataXml, readReceipt, receiptPolicy, stemOf } from '../domain/filing/filing.ts'
import type { FilingPort, PortFailure } from '../domain/filing/port.ts'
import { acknowledge, claimSend, filedDocument, openFiling, releaseSend } from '../store/filings.ts'
import { filingText } from '../text/ports.ts'

/** There is nothing wrong: the other side has not answered yet, or the document is still being made. Tried again, and told to nobody. */
export class StillWaiting extends Error {
  override readonly name = 'StillWaiting'
}

/** How long one attempt looks for the document and the receipt, and how often, in ms. */
export interface Patience { readonly lookMs: number; readonly forMs: number }
const usual: Patience = { lookMs: 2000, forMs: 60_000 }

const hasArrived = (error: unknown): boolean => error instanceof Error && (error as Partial<PortFailure>).mayHaveArrived === true

const text = (content: string): Uint8Array => new TextEncoder().encode(content)

const send = async (pool: pg.Pool, port: FilingPort, of: { readonly caseId: string; readonly owedId: string; readonly stem: string }, { bytes, at: _at, ...facts }: FiledDocument): Promise<void> => {
  if (!(await claimSend(pool, of.caseId, of.owedId, receiptPolicy.resendMs))) return
  const described = { ...facts, kle: port.kle }
  try {
    await port.send([{ name: `${of.stem}.pdf`, bytes }, { name: `${of.stem}.json`, bytes: text(metadataJson(described)) }, { name: `${of.stem}.xml`, bytes: text(metadataXml(described)) }])
  } catch (error) {
    if (!hasArrived(error)) await releaseSend(pool, of.caseId, of.owedId)
    throw error
  }
}

/** Does what there is to do of one filing. Throws StillWaiting while nothing is wrong, and an Error with what is. */
export async function fileDocument({ pool, filing: port }: { readonly pool: pg.Pool; readonly filing?: FilingPort | undefined }, { withdrawn }: { readonly withdrawn: AbortSignal }, { caseId, owedId }: { readonly caseId: string; readonly owedId: string }, { lookMs, forMs }: Patience = usual): Promise<void> {
  if (!port) throw new Error(filingText.noPort)
  const until = Date.now() + forMs
  const waits = async (why: string): Promise<void> => {
    if (Date.now() + lookMs > until || withdrawn.aborted) throw new StillWaiting(why)
    await delay(lookMs, undefined, { signal: withdrawn })
  }
  let document = await filedDocument(pool, caseId, owedId)
  for (; document === null; document = await filedDocument(pool, caseId, owedId)) await waits(filingText.notMade)
  const { documentId, file: { sha256 } } = document
  const stem = stemOf(document)
  for (;;) {
    const { sends, overdue } = await openFiling(pool, { caseId, owedId, stem, sha256 }, receiptPolicy.overdueMs)
    const said = await port.receipt(stem)
    if (said !== null) {
      const receipt = readReceipt(said, { documentId, sha256 })
      if (receipt.status === 'received') return acknowledge(pool, caseId, owedId, receipt.journalNo)
      throw new Error(filingText.refused(receipt.fault, receipt.said))
    }
    await send(pool, port, { caseId, owedId, stem }, document)
    // Sent more than once and waited for long: somebody is to look at it.
    if (overdue) throw new Error(filingText.noReceipt(sends))
    await waits(filingText.noReceipt(sends))
  }
}
