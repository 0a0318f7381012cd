// What a corrected report changed of the one it takes the place of: each text before and after, and why. The old file stays in the register.
import { chapterTitles, longDate, pairWords, sectionWords } from '../../text/report.ts'
import { correctionText } from '../../text/report-findings.ts'
import type { AuditReportInput } from '../audit-report-input.ts'
import type { Section } from '../document.ts'
import { paragraph, requirementName } from './lookup.ts'

/** The chapter of changes, for a version that replaces another; nothing for a first one. */
export const corrections = (input: AuditReportInput): readonly Section[] => {
  const { replaces } = input
  if (!replaces) return []
  return [{
    title: chapterTitles.corrections,
    startsPage: true,
    blocks: [
      paragraph(correctionText.lead(replaces.version, longDate(replaces.issued))),
      paragraph(correctionText.hash, { tone: 'label' }),
      paragraph(replaces.sha256, { tone: 'muted' }),
      ...replaces.changes.flatMap((change): Section['blocks'] => {
        const section = change.pair === undefined ? sectionWords[change.section] : `${sectionWords[change.section]}, ${pairWords[change.pair]}`
        const place = change.requirementId === undefined ? section : `${section}: ${requirementName(input, change.requirementId)}`
        return [
          { type: 'heading', level: 2, text: place },
          paragraph(correctionText.reason(change.reason), { keepsWithNext: true }),
          { type: 'beforeAfter', caption: correctionText.caption(place), before: change.before, after: change.after },
        ]
      }),
    ],
  }]
}
