// Information til borgere og pårørende: the plain-language letter that comes with the audit programme (domain.md §5). Short sentences, no terms
// of ours, and what one may say no to.
import { localDateOf } from '../domain/deadlines/local-time.ts'
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import { longDate, organisation } from '../text/report.ts'
import { citizensLetterText as t } from '../text/citizens-letter.ts'
import type { Block, DocumentContent } from './document.ts'
import type { Contact } from './letter.ts'

export interface CitizensLetterInput {
  readonly asOf: Instant
  readonly offer: string
  /** Null: not settled yet. */
  readonly auditDay: LocalDate | null
  /** How many come. */
  readonly visitors: number
  /** An offer for children: those who have custody are asked. */
  readonly children: boolean
  readonly contact: Contact
}

const part = (title: string, ...texts: readonly string[]): readonly Block[] => [{ type: 'heading', level: 2, text: title }, ...texts.map((text): Block => ({ type: 'paragraph', text }))]

/** The content of the letter. Pure. */
export const citizensLetter = (input: CitizensLetterInput): DocumentContent => {
  const { contact } = input
  return {
    kind: 'citizensLetter', title: t.title(input.offer), subject: t.kind, author: organisation, lang: 'da-DK', createdAt: input.asOf, draft: false,
    runningHead: t.title(input.offer), runningFoot: longDate(localDateOf(input.asOf)),
    cover: { layout: 'masthead', eyebrow: organisation, title: t.kind, facts: [] },
    contents: false,
    sections: [{
      title: t.title(input.offer),
      blocks: [
        { type: 'paragraph', tone: 'lead', text: input.auditDay === null ? t.openingWithoutDay(input.visitors) : t.opening(input.visitors, longDate(input.auditDay)) },
        { type: 'paragraph', text: t.why },
        ...part(t.whatTitle, t.what),
        ...part(t.choiceTitle, t.choice, t.support),
        ...(input.children ? part(t.childrenTitle, t.children) : []),
        ...part(t.writtenTitle, t.written),
        ...part(t.afterTitle, t.after),
        ...part(t.askTitle, t.ask([contact.name, contact.title, contact.mail, contact.phone].filter((one) => one !== undefined && one !== '').join(', '))),
      ],
    }],
  }
}
