// A bundle of reports as a zip file, made while it is sent: one report at a time, so that memory stays flat however many there are.
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { stageNames, stepNames } from '../text/accreditation.ts'
import { bundleText } from '../text/bundle.ts'
import { Refused } from '../domain/refusal.ts'
import { csv } from '../services/csv.ts'
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
      await new Promise<void>((resolve, reject) => {
        zip.addReadStreamLazy(report.name, { mtime: new Date(report.at), compress: false, size: bytes.byteLength }, (give) => {
          const stream = Readable.from([bytes], { objectMode: false })
          stream.once('close', resolve).once('error', reject)
          give(null, stream)
        })
      })
    }
    zip.addBuffer(Buffer.from(listOf(plan, packed, failed), 'utf8'), bundleText.listName, { mtime: at })
    zip.addBuffer(Buffer.from(JSON.stringify({ at: at.toISOString(), reports: packed, failed, missing: plan.missing }, null, 2), 'utf8'), bundleText.dataName, { mtime: at })
    zip.end()
  }
  pack().catch((error: unknown) => { out.destroy(error instanceof Error ? error : new Error(String(error))) })
  return out
}
