// Rundens opsamling, rendered when it is issued and as a preview.
import { localDateOf, yearOf } from '../domain/deadlines/local-time.ts'
import { reportFileName } from '../reports/file-name.ts'
import type { Render } from '../reports/render-pool.ts'
import { roundSummaryDocument, type RoundSummaryInput } from '../reports/round-summary.ts'

/** Renders one version. */
export async function renderRoundSummary(render: Render, input: RoundSummaryInput): Promise<{ readonly bytes: Buffer; readonly fileName: string; readonly sha256: string; readonly pages: number }> {
  const { bytes, sha256, pages } = await render(roundSummaryDocument(input))
  return { bytes, sha256, pages, fileName: reportFileName('roundSummary', input.summary.round.name, yearOf(localDateOf(input.asOf)), input.version, input.draft) }
}
