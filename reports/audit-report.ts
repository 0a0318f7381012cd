// The audit report: from the record's data to content. The order of the chapters is domain rules §7.
import { localDateOf, yearOf } from '../domain/deadlines/local-time.ts'
import { frontText, organisation, reportWords } from '../text/report.ts'
import { sourcesText } from '../text/report-findings.ts'
import { hearing, sources } from './audit/annexes.ts'
import { conduct } from './audit/conduct.ts'
import { corrections } from './audit/corrections.ts'
import { description, practice } from './audit/feedback.ts'
import { cover, scope, summary } from './audit/opening.ts'
import { conclusion, disagreements, discordances, followUp, goodPractice, learning } from './audit/outcome.ts'
import { overview } from './audit/overview.ts'
import type { AuditReportInput } from './audit-report-input.ts'
import { canonicalJson, sha256 } from './canonical-json.ts'
import type { DocumentContent } from './document.ts'
import { templateVersion } from './template-version.ts'

/** The year a report belongs to: that of the audit, before it that of the case's start. */
export const reportYear = (input: AuditReportInput): number => yearOf(input.dates.auditFrom ?? input.dates.started)

/** The content of an audit report; the input itself travels along as auditrapport.json. Pure. */
export const auditReport = (input: AuditReportInput): DocumentContent => {
  const title = frontText.title(input.offer.name, String(reportYear(input)))
  const draft = input.status !== 'final'
  return {
    kind: 'auditReport',
    title: draft ? frontText.draftTitle(title) : title,
    subject: frontText.subject(input.offer.name, `${input.model.title}, version ${input.model.version}`),
    author: organisation,
    lang: 'da-DK',
    createdAt: input.asOf,
    draft,
    draftMark: reportWords.draftMark,
    runningHead: `${reportWords.kind} · ${input.offer.name}`,
    runningFoot: `${reportWords.status[input.status]} · ${frontText.runningFoot(input.version, localDateOf(input.asOf))}`,
    cover: cover(input),
    contents: true,
    sections: [
      ...corrections(input), summary(input), scope(input), conduct(input), practice(input), description(input), overview(input), goodPractice(input),
      discordances(input), conclusion(input), disagreements(input), followUp(input), learning(input), hearing(input), sources(input),
    ],
    attachment: { name: 'auditrapport.json', description: sourcesText.attachment, json: input },
  }
}

/** Names what a report is made of: the same input and template give the same report. In hex. */
export const inputHash = (input: AuditReportInput): string => sha256(canonicalJson({ templateVersion, input }))
