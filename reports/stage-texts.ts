// The texts of one stage as they stand at a given time: a case's memory on paper, marked as working texts until they are settled.
import type { ActiveStage } from '../domain/accreditation/stages.ts'
import { localDateOf } from '../domain/deadlines/local-time.ts'
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import { organisation } from '../text/report.ts'
import { stageNames } from '../text/accreditation.ts'
import { caseWords, stageTextsText } from '../text/report-letters.ts'
import { masthead, type ReportedCase } from './case-masthead.ts'
import type { Block, DocumentContent } from './document.ts'

/** One text with its heading; `changed` says which version it is and whose. */
export interface StageText { readonly title: string; readonly text: string; readonly changed?: { readonly version: number; readonly on: LocalDate; readonly by: string } }

export interface StageTextsInput {
  readonly asOf: Instant
  readonly about: ReportedCase
  readonly stage: ActiveStage
  /** working: still being written; draft: before others for comment; settled: frozen, no mark. */
  readonly state: 'working' | 'draft' | 'settled'
  readonly groups: readonly { readonly title: string; readonly texts: readonly StageText[] }[]
}

const textBlocks = (text: StageText): readonly Block[] => [
  { type: 'heading', level: 2, text: text.title, ...(text.changed ? { note: stageTextsText.changed(text.changed.version, text.changed.on, text.changed.by) } : {}) },
  text.text.trim() === '' ? { type: 'paragraph', text: stageTextsText.empty, tone: 'muted' } : { type: 'paragraph', text: text.text },
]

/** The content of a stage's texts. Pure. */
export const stageTexts = (input: StageTextsInput): DocumentContent => {
  const { about, state } = input
  const stage = stageNames[input.stage]
  const note = stageTextsText.note[state]
  const groups = input.groups.length === 0 ? [{ title: stage, texts: [] }] : input.groups
  return {
    kind: 'stageTexts',
    title: stageTextsText.title(stage, about.offer),
    subject: stageTextsText.kind,
    author: organisation,
    lang: 'da-DK',
    createdAt: input.asOf,
    draft: state !== 'settled',
    ...(state === 'settled' ? {} : { draftMark: stageTextsText.draftMarks[state] }),
    runningHead: stageTextsText.title(stage, about.offer),
    runningFoot: caseWords.asOf(localDateOf(input.asOf)),
    cover: { ...masthead(about, stage, stageTextsText.states[state]), ...(note === '' ? {} : { foot: note }) },
    contents: false,
    sections: groups.map((group) => ({
      title: group.title,
      blocks: group.texts.length === 0 ? [{ type: 'paragraph', text: stageTextsText.noTexts, tone: 'muted' }] : group.texts.flatMap(textBlocks),
    })),
  }
}
