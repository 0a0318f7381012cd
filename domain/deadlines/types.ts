// The words of the deadline rules: dates, instants, durations, the calendar policy and the steps around a deadline.

/** A calendar day in Europe/Copenhagen, 'YYYY-MM-DD'. */
export type LocalDate = string

/** A moment in UTC with milliseconds, 'YYYY-MM-DDTHH:mm:ss.sssZ'. Two of them compare as strings. */
export type Instant = string

/** Units that follow the clock alone: no calendar, so a story can let a year pass in seconds. */
export type ClockUnit = 'ms' | 'seconds' | 'minutes' | 'hours'

/** Units that are counted in local days and obey working days and closed periods. */
export type CalendarUnit = 'days' | 'workingDays' | 'weeks' | 'months'

export interface Duration {
  readonly n: number
  readonly unit: ClockUnit | CalendarUnit
}

/** Whole local days, both ends included. */
export interface ClosedPeriod {
  readonly from: LocalDate
  readonly to: LocalDate
}

export interface CalendarPolicy {
  /** ISO weeks closed every year, Monday to Sunday, e.g. [28, 29, 30]. Week 53 counts only in years that have it. */
  readonly closedWeeks: readonly number[]
  /** Ranges of 'MM-DD' closed every year, both ends included; may cross New Year, e.g. { from: '12-24', to: '01-01' }. */
  readonly closedDates: readonly { readonly from: string; readonly to: string }[]
  /** Replaces the two above for one year; the key is the year of a period's first day. A period that ends before it starts is empty. */
  readonly closedByYear?: Readonly<Record<string, readonly ClosedPeriod[]>>
  /** Whether the Friday after Kristi himmelfart counts as a holiday. */
  readonly ascensionFriday: boolean
}

/** In the order in which steps of one instant come. */
export type StepKind = 'reminder1' | 'reminder2' | 'lastDay' | 'lineAbove' | 'silence'

/** When a step fires, relative to due (the instant after the last day); steps.ts says exactly how. */
export interface StepPolicy {
  readonly step: StepKind
  /** n negative: before the due instant; 0: at it; positive: after it. */
  readonly offset: Duration
  /** 'HH:mm' local, for calendar units only. */
  readonly at?: string
}

/** How long something may take, and what happens on the way and afterwards. */
export interface DeadlineRule {
  readonly within: Duration
  readonly steps: readonly StepPolicy[]
}

export interface PlannedStep {
  readonly step: StepKind
  readonly at: Instant
}
