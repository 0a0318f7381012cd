// Notices as their mails see them: what each kind is to the person who has it. Pure.
import { withoutClosedPeriods } from '../deadlines/closed-periods.ts'
import type { CalendarPolicy, Instant } from '../deadlines/types.ts'
import { isAuthoritys } from '../supervision/policy.ts'
import { partsOf } from '../supervision/state.ts'

/** Where a notice comes from: a case, an offer's socialtilsyn, an event of læring, somebody's way in. */
export type MailSource = 'case' | 'supervision' | 'event' | 'access'

/** A notice whose mail has not left. `subject`: the case, offer or event it is about; `no` grows with each. */
export interface MailNotice {
  readonly id: string
  readonly no: number
  readonly source: MailSource
  readonly subject: string
  readonly kind: string
  readonly duty: string
  readonly cause: string
  readonly data: Readonly<Record<string, unknown>>
  readonly at: Instant
  /** Whether its person has read it in the service. */
  readonly read: boolean
  /** Not tried before this: the last attempt was put off. */
  readonly notBefore: Instant | null
}

/** Why a mail does not leave; each has its sentence in text/. */
export const cancelReasons = ['done', 'moved', 'passed', 'superseded', 'handedOver', 'paused', 'standsStill', 'ended', 'left', 'notWanted', 'seen', 'old', 'restored'] as const
export type CancelReason = (typeof cancelReasons)[number]

/** What somebody wants beyond duty (choice): each at once, one mail a day, or nothing but what asks something of them. */
export const mailChoices = ['atOnce', 'daily', 'deadlinesOnly'] as const
export type MailChoice = (typeof mailChoices)[number]

const stepKinds: readonly string[] = ['reminder1', 'reminder2', 'lastDay', 'lineAbove', 'silence']
const askingKinds: ReadonlySet<string> = new Set(['impartialityDoubt', 'impartialityLost', 'objectionRaised', 'auditDaysProposed', 'auditDaySuggested', 'impartialityAgain', 'personLeft', 'workFails', 'stopped', 'hearingOpened', 'dutyGiven'])

/** Whether a notice is a step of a deadline. */
export const isStep = ({ source, kind }: Pick<MailNotice, 'source' | 'kind'>): boolean => (source === 'case' || source === 'supervision') && stepKinds.includes(kind)
/** The deadline of a step. */
export const deadlineOf = ({ data }: Pick<MailNotice, 'data'>): string => (typeof data['deadline'] === 'string' ? data['deadline'] : '')
/** What silence recorded, where it ended a wait by a rule: nothing is asked then, but of the deputy it was passed to. */
const recorded = ({ kind, data }: Pick<MailNotice, 'kind' | 'data'>): string | null => (kind === 'silence' && typeof data['records'] === 'string' ? data['records'] : null)

/** Whether a notice asks something of its person; such a mail is a duty and cannot be declined. */
export function asks(notice: Pick<MailNotice, 'source' | 'kind' | 'duty' | 'data'>): boolean {
  if (isStep(notice)) return recorded(notice) === null || isPassedOn(notice)
  return notice.source === 'case' && (askingKinds.has(notice.kind) || (notice.kind === 'reconsiderationAsked' && notice.duty !== 'consultant'))
}
/** The decision has been passed on to the deputy, and this is the deputy's word of it. */
export const isPassedOn = (notice: Pick<MailNotice, 'kind' | 'duty' | 'data'>): boolean => recorded(notice) === 'passToDeputy' && notice.duty === 'deputyDecider'

/** Somebody's way in was changed or used in a new place: told at once, at night too. */
export const isUrgent = ({ source }: Pick<MailNotice, 'source'>): boolean => source === 'access'
/** Of no use tomorrow: not gathered with others and not put off to a morning. */
export const isPressing = ({ kind }: Pick<MailNotice, 'kind'>): boolean => kind === 'lastDay'

/** The days on which a notice may go out: our closed periods do not hold back what the authority or the law sets. */
export const calendarOf = (notice: Pick<MailNotice, 'source' | 'data'>, calendar: CalendarPolicy): CalendarPolicy => {
  if (notice.source !== 'supervision') return calendar
  const deadline = deadlineOf(notice)
  return deadline !== '' && isAuthoritys(partsOf(deadline).kind) ? withoutClosedPeriods(calendar) : calendar
}
