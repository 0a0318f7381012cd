// What the overview tells in words: where the supervision stands, the authority's assessment, visits, measures and what is followed up.
import { approvalWords, measureWords, overviewText as words, visitKindWords, visitStatusWords } from '../../text/supervision-report.ts'
import { longDate } from '../../text/report.ts'
import type { Block } from '../document.ts'
import type { ReviewedOffer, SupervisionOverviewInput } from '../supervision-overview-input.ts'

/** A piece of the overview: a chapter where there is one offer, a heading where there are many. Headings in it begin at level 2. */
export interface Part { readonly title: string; readonly startsPage?: true; readonly blocks: readonly Block[] }

const said = (text: string, otherwise: string): Block => (text.trim() === '' ? { type: 'paragraph', text: otherwise, tone: 'muted' } : { type: 'paragraph', text })

/** Units with their interval: one that is overdue has a sign and says who is waited for. */
export const now = (offer: ReviewedOffer): Part => ({
  title: words.parts.now,
  blocks: [
    ...(offer.ended ? [{ type: 'note', text: words.ended } as const] : []), ...(offer.paused ? [{ type: 'note', text: words.paused } as const] : []),
    ...(offer.units.length === 0 ? [{ type: 'paragraph', text: words.noVisits, tone: 'muted' } as const] : [{
      type: 'table' as const, caption: words.unitsCaption, rowHeader: true,
      columns: [{ title: words.units.unit, width: 40 }, { title: words.units.last, width: 28 }, { title: words.units.next, width: 32 }],
      rows: offer.units.map((unit) => [
        unit.name, unit.lastVisit === null ? words.none : longDate(unit.lastVisit),
        unit.lastDay === null ? words.noInterval : { text: longDate(unit.lastDay), ...(unit.overdue ? { shape: 'diamond' as const, sub: `${words.overdue}. ${words.waitsFor}` } : {}) },
      ]),
    }]),
  ],
})

/** The newest report in the authority's words, theme by theme. */
export function assessment(offer: ReviewedOffer, edition: SupervisionOverviewInput['edition']): Part {
  const report = offer.reports.at(-1)
  return {
    title: words.parts.assessment,
    blocks: report === undefined ? [{ type: 'note', text: words.notYet }] : [
      { type: 'paragraph', text: words.says(report.date, report.approval), tone: 'lead' },
      ...(report.model.scored ? edition === 'themes' ? [{ type: 'paragraph', text: words.scoresElsewhere, tone: 'muted' } as const] : [] : [{ type: 'paragraph', text: words.unscored, tone: 'muted' } as const]),
      { type: 'heading', level: 2, text: words.overall }, said(report.overall, words.noOverall),
      ...report.themes.flatMap((theme): readonly Block[] => [{ type: 'heading', level: 2, text: words.theme(theme.number, theme.text) }, said(theme.words, words.noWords)]),
    ],
  }
}

/** Every visit there has been, and the one announced. */
export const visits = (offer: ReviewedOffer): Part => ({
  title: words.parts.visits,
  blocks: offer.visits.length === 0 ? [{ type: 'paragraph', text: words.noVisits, tone: 'muted' }] : [{
    type: 'table', caption: words.visitsCaption, rowHeader: true,
    columns: [{ title: words.visitColumns.day, width: 25 }, { title: words.visitColumns.unit, width: 35 }, { title: words.visitColumns.kind, width: 18 }, { title: words.visitColumns.status, width: 22 }],
    rows: offer.visits.map((visit) => [longDate(visit.day), visit.unit, visitKindWords[visit.kind], visitStatusWords[visit.status]]),
  }],
})

/** What the authority has imposed, with its deadline, and how it ended. */
export const measures = (offer: ReviewedOffer): Part => ({
  title: words.parts.measures,
  blocks: offer.measures.length === 0 ? [{ type: 'paragraph', text: words.noMeasures, tone: 'muted' }] : [
    {
      type: 'table', caption: words.measuresCaption, rowHeader: true,
      columns: [{ title: words.measureColumns.kind, width: 18 }, { title: words.measureColumns.decided, width: 24 }, { title: words.measureColumns.deadline, width: 27 }, { title: words.measureColumns.status, width: 31 }],
      rows: offer.measures.map((one) => [
        measureWords[one.kind], longDate(one.decidedOn),
        { text: one.deadline === null ? words.noDeadline : longDate(one.deadline), ...(one.extensions > 0 ? { sub: words.extended(one.extensions) } : {}) },
        one.ended ? { text: words.endedOn(one.ended.as, one.ended.on), shape: 'check' as const } : { text: words.running, shape: 'flag' as const },
      ]),
    },
    ...offer.measures.filter((one) => one.text.trim() !== '').flatMap((one): readonly Block[] => [{ type: 'paragraph', text: `${measureWords[one.kind]}, ${longDate(one.decidedOn)}`, tone: 'label' }, { type: 'paragraph', text: one.text }]),
  ],
})

/** What the offer and SOF do about it; left out for those who do not see it. */
export const followUp = ({ own }: ReviewedOffer): readonly Part[] => (own === null ? [] : [{
  title: words.parts.followUp,
  blocks: [
    { type: 'paragraph', text: words.followUpLead, tone: 'muted', keepsWithNext: true },
    ...(own.followUps.length === 0 ? [{ type: 'paragraph', text: words.noFollowUp } as const] : [{
      type: 'table' as const, caption: words.followUps, rowHeader: true,
      columns: [{ title: words.followUpColumns.what, width: 42 }, { title: words.followUpColumns.who, width: 22 }, { title: words.followUpColumns.by, width: 22 }, { title: words.followUpColumns.status, width: 14 }],
      rows: own.followUps.map((one) => [one.what, one.who, longDate(one.by), { text: one.done ? words.done : words.open, shape: one.done ? 'check' as const : 'flag' as const }]),
    }]),
    ...(own.talks.length === 0 ? [] : [{ type: 'heading', level: 2, text: words.talks } as const]),
    ...own.talks.flatMap((talk): readonly Block[] => [{ type: 'paragraph', text: longDate(talk.on), tone: 'label' }, { type: 'paragraph', text: talk.text }]),
  ],
}])

/** The reports in a table of words, for years without values. */
export const reportsTable = (offer: ReviewedOffer): Block => ({
  type: 'table', caption: words.yearsWords, rowHeader: true,
  columns: [{ title: words.yearsColumns.date, width: 22 }, { title: words.yearsColumns.model, width: 34 }, { title: words.yearsColumns.approval, width: 20 }, { title: words.yearsColumns.visits, width: 24 }],
  rows: offer.reports.map((report) => [longDate(report.date), report.model.name, approvalWords[report.approval], report.visitDays.map(longDate).join(', ')]),
})
