// Danish words of the manager's overview and the akkrediteringsdatabase: the table for spreadsheets, and what they refuse.
import type { Outcome, Pair } from '../domain/accreditation/acts.ts'
import type { DeadlineKind } from '../domain/accreditation/policy.ts'
import type { Stage, Turn } from '../domain/accreditation/stages.ts'
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import { deadlineNames, outcomeNames, pairNames, stageNames, turnNames } from './accreditation.ts'
import type { Sentences } from './refusals.ts'

/** Sentences by refusal code. */
export const overviewSentences = {
  'learning-not-found': () => 'Uddraget findes ikke i akkrediteringsdatabasen, eller det er trukket tilbage.',
  'learning-own': () => 'Uddraget er tilbuddets eget. Vælg et, som et andet tilbud har delt.',
  'nothing-below': () => 'Overblikket er for dem, der leder et tilbud eller et center, og for sekretariatet.',
} satisfies Sentences

/** One offer as the table shows it. */
export interface TableRow {
  readonly offerId: string; readonly offerName: string; readonly areaName: string; readonly centreName: string; readonly cycle: string | null; readonly stage: Stage | null; readonly turn: Turn | null
  readonly duty: DeadlineKind | null; readonly due: Instant | null; readonly late: boolean; readonly paused: boolean; readonly auditDay: LocalDate | null; readonly outcome: Outcome | null; readonly followUp: boolean
  readonly nextCycleOn: LocalDate | null
}

const yes = (value: boolean): string => (value ? 'ja' : 'nej')
const copenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', year: 'numeric', month: '2-digit', day: '2-digit' })
/** The last day of a deadline, '2026-12-28': `due` is the instant after it. */
const lastDay = (due: Instant | null): string | null => (due === null ? null : copenhagen.format(new Date(Date.parse(due) - 1)))

/** The table, its head first. Days are written so that every spreadsheet takes them as days. */
export const overviewTable = (rows: readonly TableRow[]): readonly (readonly (string | null)[])[] => [
  ['Id', 'Tilbud', 'Målgruppeområde', 'Center', 'Runde', 'Trin', 'Afventer', 'Næste frist', 'Sidste dag', 'Forsinket', 'På pause', 'Auditdag', 'Beslutning', 'Opfølgning i gang', 'Næste akkreditering'],
  ...rows.map((row) => [
    row.offerId, row.offerName, row.areaName, row.centreName, row.cycle, row.stage && stageNames[row.stage], row.turn && turnNames[row.turn], row.duty && deadlineNames[row.duty], lastDay(row.due),
    yes(row.late), yes(row.paused), row.auditDay, row.outcome && outcomeNames[row.outcome], yes(row.followUp), row.nextCycleOn,
  ]),
]

/** The names of the sheets of the Excel file. */
export const overviewSheets = { offers: 'Tilbud', outcomes: 'Beslutninger', trends: 'Udvikling' } as const

/** How many offers were given each decision, cycle by cycle. */
export const outcomeSheet = (counts: readonly { readonly cycle: string; readonly outcome: Outcome; readonly offers: number }[]): readonly (readonly (string | number | null)[])[] => [
  ['Runde', 'Beslutning', 'Antal tilbud'], ...counts.map((one) => [one.cycle, outcomeNames[one.outcome], one.offers]),
]

interface SheetTrend { readonly requirementId: string; readonly pair: Pair; readonly cells: readonly { readonly cycle: string; readonly offers: number; readonly discordance: number; readonly goodPractice: number; readonly newText: boolean }[] }

/** A requirement and pair in a cycle a row. */
export const trendSheet = (trends: readonly SheetTrend[]): readonly (readonly (string | number | null)[])[] => [
  ['Krav', 'Sammenhæng', 'Runde', 'Belyst hos (tilbud)', 'Med uoverensstemmelse', 'Med særlig god praksis', 'Kravet er skrevet om siden forrige runde'],
  ...trends.flatMap((one) => one.cells.map((cell) => [one.requirementId, pairNames[one.pair], cell.cycle, cell.offers, cell.discordance, cell.goodPractice, yes(cell.newText)])),
]
