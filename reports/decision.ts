// Beslutning om akkreditering: a document of its own, by someone who neither started nor audited (domain rules §2, §4).
// An offer that disagrees is offered a reconsideration by someone else; no appeal to an outside body is printed (§5).
import type { Outcome } from '../domain/accreditation/acts.ts'
import { localDateOf } from '../domain/deadlines/local-time.ts'
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import { longDate, organisation } from '../text/report.ts'
import { decisionText } from '../text/report-letters.ts'
import { masthead, versionFoot, type ReportedCase } from './case-masthead.ts'
import type { Block, DocumentContent } from './document.ts'

export interface DecisionInput {
  readonly asOf: Instant
  readonly version: number
  readonly about: ReportedCase
  readonly outcome: Outcome
  readonly reasons: string
  readonly recommendation: Outcome
  /** Why the outcome is another one than recommended; not shown when they agree. */
  readonly differsBecause?: string
  readonly decidedBy: { readonly name: string; readonly title: string; /** The decider whose deputy they are. */ readonly insteadOf?: string }
  readonly decidedOn: LocalDate
  readonly basis: readonly { readonly title: string; readonly version?: number; readonly date: LocalDate }[]
  readonly followUpDeadline?: LocalDate
  /** The day of the first decision, where this is its reconsideration. */
  readonly reconsiders?: LocalDate
  /** How the offer asks for one; absent where there is nothing to reconsider. */
  readonly reconsideration?: { readonly deadline?: LocalDate; readonly contact: string }
}

const written = (text: string | undefined): Block => (text === undefined || text.trim() === ''
  ? { type: 'paragraph', text: decisionText.noReasons, tone: 'muted' }
  : { type: 'paragraph', text })

const recommendationBlocks = (input: DecisionInput): readonly Block[] => (input.outcome === input.recommendation
  ? [{ type: 'paragraph', text: decisionText.follows(input.recommendation) }]
  : [{ type: 'paragraph', text: decisionText.differs(input.recommendation) }, written(input.differsBecause)])

const basisBlocks = (input: DecisionInput): readonly Block[] => (input.basis.length === 0
  ? [{ type: 'paragraph', text: decisionText.noBasis, tone: 'muted' }]
  : [{
    type: 'table', caption: decisionText.basisCaption, rowHeader: true,
    columns: [{ title: decisionText.basisColumns.title, width: 55 }, { title: decisionText.basisColumns.version, width: 15 }, { title: decisionText.basisColumns.date, width: 30 }],
    rows: input.basis.map((one) => [one.title, one.version === undefined ? '–' : String(one.version), longDate(one.date)]),
  }])

/** The content of the decision. Pure. */
export const decision = (input: DecisionInput): DocumentContent => {
  const { about, decidedBy } = input
  return {
    kind: 'decision',
    title: decisionText.title(about.offer),
    subject: decisionText.kind,
    author: organisation,
    lang: 'da-DK',
    createdAt: input.asOf,
    draft: false,
    runningHead: decisionText.title(about.offer),
    runningFoot: versionFoot(input.version, localDateOf(input.asOf)),
    cover: masthead(about, decisionText.kind, undefined),
    contents: false,
    sections: [
      { title: decisionText.outcome, blocks: [{ type: 'note', title: decisionText.outcomeLine(input.outcome), text: decisionText.decided(input.decidedOn) }] },
      { title: decisionText.reasons, blocks: [written(input.reasons)] },
      { title: decisionText.recommendation, blocks: recommendationBlocks(input) },
      {
        title: decisionText.by,
        blocks: [
          { type: 'paragraph', text: decisionText.byText(decidedBy.name, decidedBy.title, input.decidedOn) },
          ...(decidedBy.insteadOf === undefined ? [] : [{ type: 'paragraph', text: decisionText.deputy(decidedBy.insteadOf) } as const]),
          { type: 'paragraph', text: decisionText.separate },
        ],
      },
      { title: decisionText.basis, blocks: basisBlocks(input) },
      { title: decisionText.followUp, blocks: [{ type: 'paragraph', text: input.followUpDeadline === undefined ? decisionText.noFollowUp : decisionText.followUpText(input.followUpDeadline) }] },
      {
        title: decisionText.reconsideration,
        blocks: [
          { type: 'paragraph', text: input.reconsiders !== undefined ? decisionText.reconsiders(input.reconsiders) : input.reconsideration ? decisionText.reconsiderationText(input.reconsideration.deadline, input.reconsideration.contact) : decisionText.nothingToReconsider },
          { type: 'paragraph', text: decisionText.internal, tone: 'muted' },
        ],
      },
    ],
  }
}
