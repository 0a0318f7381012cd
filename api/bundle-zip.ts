// A bundle of reports as a zip file, made while it is sent: one report at a time, so that memory stays flat however many there are.
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { stageNames, stepNames } from '../text/accreditation.ts'
import { bundleText } from '../text/bundle.ts'
import { accessText, holdingClasses } from '../text/journal.ts'
import { localDateOf } from '../domain/deadlines/local-time.ts'
import { Refused } from '../domain/refusal.ts'
import { csv } from '../services/csv.ts'
import type { AccessBundle } from '../services/journal.ts'
import type { BundledReport, BundlePlan } from '../services/report-bundle.ts'

/** Gives the bytes of one report; refused where the person may not have it any more. */
export type OpenReport = (reportId: string) => Promise<Uint8Array>

const where = ({ stage, step }: BundlePlan['missing'][number]): string => (stage === 'completed' || stage === 'cancelled' ? stageNames[stage] : `${stageNames[stage]}: ${stepNames[step]}`)

/** What is in the bundle and what is missing, by offer, as a sheet. */
const listOf = ({ missing }: BundlePlan, packed: readonly BundledReport[], failed: readonly BundledReport[]): string => csv([
  bundleText.columns,
  ...packed.map((one) => [one.offerName, one.offerId, one.area, one.cycle, one.name, one.version, one.pages, one.sha256, bundleText.inBundle, null]),
  ...failed.map((one) => [one.offerName, one.offerId, one.area, one.cycle, null, one.version, null, null, bundleText.failed, null]),
  ...missing.map((one) => [one.offerName, one.offerId, one.area, one.cycle, null, null, null, null, where(one), one.expected]),
])

/** Adds a file and waits until it has been read out, so that one is held at a time. */
const addFile = (zip: ZipFile, name: string, mtime: Date, bytes: Uint8Array): Promise<void> => new Promise<void>((resolve, reject) => {
  zip.addReadStreamLazy(name, { mtime, compress: false, size: bytes.byteLength }, (give) => {
    const stream = Readable.from([bytes], { objectMode: false })
    stream.once('close', resolve).once('error', reject)
    give(null, stream)
  })
})

/**
 * The zip as a stream: the reports as they are stored, and last the list of what is in it and what is missing. PDFs are packed already, so
 * they are stored, not compressed. A report that is refused on the way stands in the list; any other error ends the stream, and with
 * it the file, which no program then takes for whole.
 */
export function bundleZip(plan: BundlePlan, open: OpenReport, at: Date): Readable {
  const zip = new ZipFile()
  const packed: BundledReport[] = []
  const failed: BundledReport[] = []
  const out = Readable.from(zip.outputStream, { objectMode: false })
  const pack = async (): Promise<void> => {
    for (const report of plan.reports) {
      if (out.destroyed) return
      const bytes = await open(report.reportId).catch((error: unknown) => {
        if (error instanceof Refused) return null
        throw error
      })
      if (!bytes) {
        failed.push(report)
        continue
      }
      packed.push(report)
      await addFile(zip, report.name, new Date(report.at), bytes)
    }
    zip.addBuffer(Buffer.from(listOf(plan, packed, failed), 'utf8'), bundleText.listName, { mtime: at })
    zip.addBuffer(Buffer.from(JSON.stringify({ at: at.toISOString(), reports: packed, failed, missing: plan.missing }, null, 2), 'utf8'), bundleText.dataName, { mtime: at })
    zip.end()
  }
  pack().catch((error: unknown) => { out.destroy(error instanceof Error ? error : new Error(String(error))) })
  return out
}

/** What a case has journalised, with its journal, what else it holds, and a note to whoever handles the request. */
export function accessZip({ files, journal, holdings }: AccessBundle, at: Date): Readable {
  const zip = new ZipFile()
  const out = Readable.from(zip.outputStream, { objectMode: false })
  const pack = async (): Promise<void> => {
    for (const file of files) {
      if (out.destroyed) return
      await addFile(zip, file.name, new Date(file.at), await file.bytes())
    }
    zip.addBuffer(Buffer.from(csv([accessText.journalColumns, ...journal.map((row) => [row.no, localDateOf(row.at), row.words, row.document?.fileName ?? null])]), 'utf8'), accessText.journalName, { mtime: at })
    zip.addBuffer(Buffer.from(csv([accessText.columns, ...holdings.map((row) => [row.words, holdingClasses[row.class], row.count, localDateOf(row.latest)])]), 'utf8'), accessText.listName, { mtime: at })
    zip.addBuffer(Buffer.from(`${accessText.note}\r\n`, 'utf8'), accessText.noteName, { mtime: at })
    zip.end()
  }
  pack().catch((error: unknown) => { out.destroy(error instanceof Error ? error : new Error(String(error))) })
  return out
}
