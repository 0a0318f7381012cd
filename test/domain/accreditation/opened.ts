// Deadlines as short text: kind/version, due, then each step with its instant; seconds left out where they are zero.
import type { Change } from '../../../domain/accreditation/state.ts'

const short = (instant: string): string => instant.replace(/:00\.000Z$/, '')

/** One line for each opened deadline: `hearing/1 due | reminder1 at | …`. */
export const opened = (change: Pick<Change, 'opened'>): readonly string[] =>
  Object.entries(change.opened).map(([kind, deadline]) =>
    [`${kind}/${deadline.version} ${short(deadline.due)}`, ...deadline.steps.map((step) => `${step.step} ${short(step.at)}`)].join(' | '))

const stepNames = ['reminder1', 'reminder2', 'lastDay', 'lineAbove', 'silence']
/** The same written shortly: kind/version, due, and the instants of all five steps in their order. */
export const full = (kind: string, due: string, ...at: readonly string[]): string =>
  [`${kind} ${due}`, ...at.map((instant, index) => `${stepNames[index]} ${instant}`)].join(' | ')
