// Lists as tables for spreadsheets, their head first, with the words of the pages. Days as '2026-12-28', moments as '2026-12-28 14:05': sheets take both for what they are.
import type { OwedKind } from '../../domain/accreditation/state.ts'
import type { Stage, Step, Turn } from '../../domain/accreditation/stages.ts'
import type { Instant, LocalDate } from '../../domain/deadlines/types.ts'
import type { CancelReason, MailSource } from '../../domain/mail/notice.ts'
import type { OfferFunction, Role } from '../../domain/people/functions.ts'
import type { Lifecycle } from '../../domain/people/offer.ts'
import type { RoundCounts, RoundStatus } from '../../domain/rounds/round.ts'
import type { SupervisionDeadlineKind } from '../../domain/supervision/policy.ts'
import { mailLine } from '../mail.ts'
import { stageNames, statusText, stepNames, turnNames } from '../accreditation.ts'
import { roundStatusNames } from '../rounds.ts'
import { logText, triedText } from './administration.ts'
import { refusedBriefly } from './briefly.ts'
import { casesText } from './cases.ts'
import { corpsText } from './corps.ts'
import { cancelTexts, mailLogText } from './mails.ts'
import { lastDayOfDue, localClock, localDay } from './dates.ts'
import { databaseText } from './overview.ts'
import { functionNames, generalRoleNames, lifecycleText, offersText, offerText, peopleText, personText } from './people.ts'
import { roundsText } from './rounds.ts'
import { causedBy, deadlineOf, noticeLine } from './start.ts'
import { calendarWords, supervisionPageText } from './supervision.ts'

export const asSheetText = { xlsx: 'Hent listen som Excel', csv: 'Hent listen som CSV' } as const

export type SheetRows = readonly (readonly (string | number | null)[])[]

const id = 'Id'
const yes = (value: boolean): string => (value ? 'ja' : 'nej')
const moment = (at: Instant | null): string | null => (at === null ? null : `${localDay(at)} ${localClock(at)}`)
const lastDay = (due: Instant | null): LocalDate | null => (due === null ? null : lastDayOfDue(due))

interface Case { readonly offerId: string; readonly offerName: string; readonly cycle: string; readonly stage: Stage; readonly step: Step; readonly turn: Turn; readonly paused: boolean; readonly due: Instant | null; readonly late: boolean; readonly startedAt: Instant; readonly endedAt: Instant | null }
export const casesTable = (rows: readonly Case[]): SheetRows => [
  [id, casesText.offer, casesText.cycle, casesText.stage, 'Skridt', casesText.turn, casesText.status, casesText.due, 'Forsinket', 'Startet', 'Sluttet'],
  ...rows.map((row) => [row.offerId, row.offerName, row.cycle, stageNames[row.stage], row.endedAt === null ? stepNames[row.step] : null, row.endedAt === null ? turnNames[row.turn] : null, statusText(row), lastDay(row.due), yes(row.late), localDay(row.startedAt), row.endedAt && localDay(row.endedAt)]),
]

interface Offer {
  readonly id: string; readonly name: string; readonly typeLabel: string; readonly legalBasis: string; readonly areaName: string; readonly centre: { readonly name: string }; readonly targetGroups: readonly string[]; readonly ageFrom: number; readonly ageTo: number
  readonly places: number; readonly ownership: keyof typeof offerText.owned; readonly cvr: string | null; readonly pNumber: string | null; readonly lastAuditDate: LocalDate | null; readonly nextCycleDate: LocalDate | null; readonly lifecycle: Lifecycle
}
/** `managers`: who leads each offer now, by its id. */
export const offersTable = (rows: readonly Offer[], managers: ReadonlyMap<string, readonly { readonly name: string }[]>): SheetRows => [
  [id, offersText.name, offersText.leader, offersText.area, offersText.centre, offersText.status, offerText.kind, offerText.legalBasis, offerText.targetGroups, 'Alder fra', 'Alder til', offerText.places, offerText.ownership, offerText.cvr, offerText.pNumber, offerText.lastAudit, offerText.nextCycle],
  ...rows.map((row) => [row.id, row.name, (managers.get(row.id) ?? []).map((one) => one.name).join(', ') || null, row.areaName, row.centre.name, lifecycleText(row.lifecycle), row.typeLabel, row.legalBasis, row.targetGroups.join(', '), row.ageFrom, row.ageTo, row.places, offerText.owned[row.ownership], row.cvr, row.pNumber, row.lastAuditDate, row.nextCycleDate]),
]

interface Person { readonly personId: string; readonly name: string; readonly title: string; readonly areaName: string | null; readonly active: boolean; readonly roles: readonly Role[]; readonly functions: readonly { readonly function: OfferFunction; readonly unit: { readonly name: string } }[] }
export const peopleTable = (rows: readonly Person[]): SheetRows => [
  [id, peopleText.name, personText.titleOf, personText.area, peopleText.left, peopleText.roles, peopleText.functions],
  ...rows.map((row) => [row.personId, row.name, row.title, row.areaName, yes(!row.active), row.roles.map((one) => generalRoleNames[one]).join(', ') || null, row.functions.map((one) => `${functionNames[one.function]}: ${one.unit.name}`).join(', ') || null]),
]

interface Round { readonly name: string; readonly cycle: string; readonly status: RoundStatus; readonly from: LocalDate; readonly to: LocalDate; readonly counts: RoundCounts }
export const roundsTable = (rows: readonly Round[]): SheetRows => [
  [roundsText.name, roundsText.cycle, roundsText.status, roundsText.from, roundsText.to, ...Object.values(roundsText.offerStatus)],
  ...rows.map((row) => [row.name, row.cycle, roundStatusNames[row.status], row.from, row.to, ...(['planned', 'started', 'failed', 'cancelled'] as const).map((one) => row.counts[one])]),
]

interface Auditor { readonly personId: string; readonly name: string; readonly title: string; readonly areaName: string | null; readonly employerName: string | null; readonly trainedOn: LocalDate | null; readonly audits: number; readonly auditsAYear: number | null; readonly leaderYes: boolean | null; readonly weeksAway: readonly string[]; readonly reservations: readonly unknown[] }
export const corpsTable = (rows: readonly Auditor[]): SheetRows => [
  [id, corpsText.name, personText.titleOf, corpsText.area, corpsText.from, corpsText.trained, corpsText.year, corpsText.auditsAYear, corpsText.leader, corpsText.weeks, corpsText.ready],
  ...rows.map((row) => [row.personId, row.name, row.title, row.areaName, row.employerName, row.trainedOn, row.audits, row.auditsAYear, row.leaderYes === null ? corpsText.notAsked : yes(row.leaderYes), row.weeksAway.join(', ') || null, yes(row.reservations.length === 0)]),
]

interface Owed { readonly offerName: string; readonly kind: OwedKind; readonly status: keyof typeof logText.work.statuses; readonly owedAt: Instant; readonly doneAt: Instant | null; readonly attempts: number; readonly failingSince: Instant | null; readonly error: string | null }
export const owedTable = (rows: readonly Owed[]): SheetRows => [
  [logText.work.what, casesText.offer, logText.work.status, 'Skal dannes siden', 'Gjort', 'Har slået fejl siden', logText.work.tries, logText.work.why],
  ...rows.map((row) => [logText.work.kinds[row.kind], row.offerName, logText.work.statuses[row.status], moment(row.owedAt), moment(row.doneAt), moment(row.failingSince), row.attempts, row.error]),
]

interface Notice { readonly offerName: string; readonly personName: string; readonly kind: string; readonly cause: string; readonly at: Instant; readonly readAt: Instant | null }
export const noticeLogTable = (rows: readonly Notice[]): SheetRows => [
  [logText.notices.what, casesText.offer, logText.notices.to, logText.notices.at, logText.notices.read],
  ...rows.map((row) => [noticeLine(row.kind, causedBy(row)), row.offerName, row.personName, moment(row.at), moment(row.readAt)]),
]

interface Mail { readonly source: MailSource; readonly kind: string; readonly data: Readonly<Record<string, unknown>>; readonly offerName: string | null; readonly personName: string; readonly state: keyof typeof mailLogText.states; readonly reason: CancelReason | null; readonly at: Instant; readonly settledAt: Instant | null; readonly sends: number; readonly answer: string | null }
export const mailLogTable = (rows: readonly Mail[]): SheetRows => [
  [mailLogText.what, casesText.offer, mailLogText.to, mailLogText.state, 'Hvorfor ikke', mailLogText.told, 'Afgjort', logText.work.tries, 'Mailserverens svar'],
  ...rows.map((row) => [mailLine(row), row.offerName, row.personName, mailLogText.states[row.state], row.reason === null ? null : cancelTexts[row.reason], moment(row.at), moment(row.settledAt), row.sends, row.answer]),
]

interface OwnNotice { readonly offerName: string; readonly kind: string; readonly data: Readonly<Record<string, unknown>>; readonly text?: string; readonly at: Instant; readonly readAt: Instant | null }
export const noticesTable = (rows: readonly OwnNotice[]): SheetRows => [
  [logText.notices.what, casesText.offer, logText.notices.at, logText.notices.read, 'Tekst'],
  ...rows.map((row) => [noticeLine(row.kind, deadlineOf(row)), row.offerName, moment(row.at), moment(row.readAt), row.text ?? null]),
]

interface Tried { readonly at: Instant; readonly person: { readonly name: string }; readonly act: string; readonly codes: readonly string[] }
export const refusalsTable = (rows: readonly Tried[]): SheetRows => [
  [logText.refusals.what, logText.refusals.why, logText.refusals.who, logText.refusals.at],
  ...rows.map((row) => [triedText(row.act), row.codes.map(refusedBriefly).join('\n'), row.person.name, moment(row.at)]),
]

interface Supervised { readonly offerId: string; readonly offerName: string; readonly centreName: string; readonly begun: boolean; readonly paused: boolean; readonly endedAt: Instant | null; readonly visitDue: Instant | null; readonly nextVisit: LocalDate | null; readonly openMeasures: number }
/** `now`: what is past it is late. */
export const supervisionsTable = (rows: readonly Supervised[], now: Instant): SheetRows => {
  const t = supervisionPageText
  const runs = (row: Supervised): boolean => row.begun && row.endedAt === null && !row.paused
  const standing = (row: Supervised): string | null => (!row.begun ? t.notBegun : row.endedAt !== null ? t.ended : row.paused ? t.paused : row.visitDue === null ? t.noInterval : row.visitDue <= now ? t.overdue : null)
  return [
    [id, t.offer, offersText.centre, t.next, t.status, t.announced, t.measures],
    ...rows.map((row) => [row.offerId, row.offerName, row.centreName, runs(row) ? lastDay(row.visitDue) : null, standing(row), row.nextVisit, row.openMeasures]),
  ]
}

interface Entry { readonly day: LocalDate; readonly offerId: string; readonly offerName: string; readonly kind: SupervisionDeadlineKind | 'announced'; readonly late: boolean }
export const calendarTable = (rows: readonly Entry[]): SheetRows => [
  [supervisionPageText.day, id, supervisionPageText.offer, supervisionPageText.what, supervisionPageText.late], ...rows.map((row) => [row.day, row.offerId, row.offerName, calendarWords(row), yes(row.late)]),
]

interface Shared { readonly offerId: string; readonly offerName: string; readonly kind: keyof typeof databaseText.kinds; readonly title: string; readonly text: string; readonly requirementIds: readonly string[]; readonly sharedAt: Instant; readonly wantedBy: number }
export const sharedTable = (rows: readonly Shared[]): SheetRows => [
  [databaseText.kind, databaseText.requirement, 'Titel', 'Tekst', id, 'Tilbud', 'Delt', 'Andre tilbud, der vil prøve det samme'],
  ...rows.map((row) => [databaseText.kinds[row.kind], row.requirementIds.join(', ') || null, row.title, row.text, row.offerId, row.offerName, localDay(row.sharedAt), row.wantedBy]),
]
