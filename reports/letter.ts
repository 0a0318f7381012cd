// The letter that starts an accreditation: what the cycle is, by when, whom to ask.
import { localDateOf } from '../domain/deadlines/local-time.ts'
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import { longDate, organisation } from '../text/report.ts'
import { letterText } from '../text/report-letters.ts'
import { masthead, type ReportedCase } from './case-masthead.ts'
import type { Block, DocumentContent } from './document.ts'

export interface Contact { readonly name: string; readonly title: string; readonly mail?: string; readonly phone?: string }

export interface StartLetterInput {
  readonly asOf: Instant
  readonly about: ReportedCase
  /** The function it goes to, with the person's name when there is one. */
  readonly recipient: string
  readonly deadlines: readonly { readonly what: string; readonly date: LocalDate }[]
  /** The sender's own words, before the standing text. */
  readonly message?: string
  readonly contact: Contact
}

const deadlineBlocks = (input: StartLetterInput): readonly Block[] => (input.deadlines.length === 0
  ? [{ type: 'paragraph', text: letterText.noDeadlines }]
  : [
    {
      type: 'table', caption: letterText.deadlinesCaption, rowHeader: true,
      columns: [{ title: letterText.deadlineWhat, width: 65 }, { title: letterText.deadlineDate, width: 35 }],
      rows: input.deadlines.map((one) => [one.what, longDate(one.date)]),
    },
    { type: 'paragraph', text: letterText.deadlinesNote },
  ])

const signature = ({ name, title, mail, phone }: Contact): string => [name, title, mail, phone].filter((line) => line !== undefined).join('\n')

/** The content of the start letter. Pure. */
export const startLetter = (input: StartLetterInput): DocumentContent => {
  const { about } = input
  const date = longDate(localDateOf(input.asOf))
  return {
    kind: 'startLetter',
    title: letterText.title(about.offer),
    subject: letterText.kind,
    author: organisation,
    lang: 'da-DK',
    createdAt: input.asOf,
    draft: false,
    runningHead: letterText.title(about.offer),
    runningFoot: date,
    cover: masthead(about, letterText.kind, undefined, [{ key: letterText.to, value: input.recipient }, { key: letterText.date, value: date }]),
    contents: false,
    sections: [{
      title: letterText.title(about.offer),
      blocks: [
        { type: 'paragraph', text: letterText.opening(about.offer), tone: 'lead' },
        ...(input.message === undefined || input.message.trim() === '' ? [] : [{ type: 'paragraph', text: input.message } as const]),
        { type: 'heading', level: 2, text: letterText.what },
        { type: 'paragraph', text: letterText.whatText },
        { type: 'heading', level: 2, text: letterText.deadlines },
        ...deadlineBlocks(input),
        { type: 'heading', level: 2, text: letterText.stages },
        { type: 'list', ordered: true, items: letterText.stageItems },
        ...(about.model === undefined ? [] : [
          { type: 'heading', level: 2, text: letterText.model } as const,
          { type: 'paragraph', text: letterText.modelText(about.model.title, about.model.version) } as const,
        ]),
        { type: 'heading', level: 2, text: letterText.contact },
        { type: 'paragraph', text: letterText.contactText },
        { type: 'paragraph', text: letterText.regards },
        { type: 'paragraph', text: `${signature(input.contact)}\n${organisation}` },
      ],
    }],
  }
}
