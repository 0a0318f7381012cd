// The action plan: made only where something must be mended; each point with its owner, deadline and status.
import { localDateOf } from '../domain/deadlines/local-time.ts'
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import { longDate, organisation, reportWords } from '../text/report.ts'
import { outcomeText } from '../text/report-findings.ts'
import { actionPlanText } from '../text/report-letters.ts'
import type { ReportedActionPoint } from './audit-report-input.ts'
import { masthead, versionFoot, type ReportedCase } from './case-masthead.ts'
import type { Block, DocumentContent, Section } from './document.ts'

/** A point with its story. `requirement` is its id and title. */
export interface PlanPoint extends Omit<ReportedActionPoint, 'requirementId'> {
  readonly requirement?: string
  readonly discordance?: string
  readonly moved?: { readonly from: LocalDate; readonly reason: string }
  readonly done?: { readonly on: LocalDate; readonly text: string }
  readonly verified?: { readonly on: LocalDate; readonly by: string; readonly text: string }
}

export interface ActionPlanInput {
  readonly asOf: Instant
  readonly version: number
  /** Until the plan is agreed. */
  readonly draft: boolean
  readonly about: ReportedCase
  readonly deadline?: LocalDate
  readonly text?: string
  readonly points: readonly PlanPoint[]
}

const label = (text: string): Block => ({ type: 'paragraph', text, tone: 'label' })
const said = (text: string | undefined): readonly Block[] => (text === undefined || text.trim() === '' ? [] : [{ type: 'paragraph', text }])

const pointBlocks = (point: PlanPoint): readonly Block[] => [
  { type: 'heading', level: 2, text: actionPlanText.point(point.number, point.requirement), note: `${point.owner}, ${longDate(point.due)}, ${outcomeText.pointStatus[point.status].toLowerCase()}` },
  ...(point.discordance === undefined ? [] : [label(actionPlanText.discordance), ...said(point.discordance)]),
  label(actionPlanText.action),
  ...said(point.text),
  ...(point.moved === undefined ? [] : [{ type: 'paragraph', text: actionPlanText.moved(point.moved.from, point.moved.reason), tone: 'muted' } as const]),
  ...(point.done === undefined ? [] : [label(actionPlanText.done(point.done.on)), ...said(point.done.text)]),
  ...(point.verified === undefined ? [] : [label(actionPlanText.verified(point.verified.on, point.verified.by)), ...said(point.verified.text)]),
]

const overview = (input: ActionPlanInput): Section => ({
  title: actionPlanText.overview,
  blocks: [
    ...said(input.deadline === undefined ? undefined : actionPlanText.deadline(input.deadline)),
    ...said(input.text),
    input.points.length === 0 ? { type: 'note', text: actionPlanText.none } : {
      type: 'table', caption: actionPlanText.caption, rowHeader: true,
      columns: [
        { title: actionPlanText.columns.number, width: 8 }, { title: actionPlanText.columns.what, width: 38 }, { title: actionPlanText.columns.owner, width: 20 },
        { title: actionPlanText.columns.due, width: 19 }, { title: actionPlanText.columns.status, width: 15 },
      ],
      rows: input.points.map((point) => [String(point.number), point.requirement ?? point.text, point.owner, longDate(point.due), outcomeText.pointStatus[point.status]]),
    },
  ],
})

/** The content of the action plan. Pure. */
export const actionPlan = (input: ActionPlanInput): DocumentContent => ({
  kind: 'actionPlan',
  title: actionPlanText.title(input.about.offer),
  subject: actionPlanText.kind,
  author: organisation,
  lang: 'da-DK',
  createdAt: input.asOf,
  draft: input.draft,
  runningHead: actionPlanText.title(input.about.offer),
  runningFoot: versionFoot(input.version, localDateOf(input.asOf)),
  cover: masthead(input.about, actionPlanText.kind, input.draft ? reportWords.status.draft : undefined),
  contents: false,
  sections: [overview(input), ...(input.points.length === 0 ? [] : [{ title: actionPlanText.points, blocks: input.points.flatMap(pointBlocks) }])],
})
