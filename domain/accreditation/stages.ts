// The six stages of an accreditation, the steps inside each, and whose turn it is. Names: docs/glossary.md.

/** The six stages in order, as [001] gives them. */
export const stages = ['qualityModel', 'localDevelopment', 'qualityDescription', 'audit', 'report', 'learning'] as const
export type ActiveStage = (typeof stages)[number]
/** Where a case stands: one of the six stages, or how it ended. */
export type Stage = ActiveStage | 'completed' | 'cancelled'

/** The steps of each stage in their usual order. Returning and second hearings go back inside a stage, never out of it. */
export const stepsOf = {
  qualityModel: ['confirming'],
  localDevelopment: ['developing'],
  qualityDescription: ['writing', 'submitted'],
  audit: ['preparing', 'auditing'],
  report: ['drafting', 'qualityCheck', 'checked', 'hearing', 'answering', 'issuing', 'deciding', 'planning', 'followUp'],
  learning: ['sharing', 'closing'],
} as const satisfies Record<ActiveStage, readonly string[]>
export type Step = (typeof stepsOf)[ActiveStage][number] | 'ended'

/** Every step of an open case, in order. */
export const steps: readonly Step[] = stages.flatMap((stage) => [...stepsOf[stage]])

/** The side a case waits for; the person behind it is resolved when asked for. */
export type Turn = 'offer' | 'secretariat' | 'auditTeam' | 'qualityChecker' | 'decider' | 'nobody'

const turns: Record<Exclude<Step, 'preparing'>, Turn> = {
  confirming: 'offer',
  developing: 'offer',
  writing: 'offer',
  submitted: 'secretariat',
  auditing: 'auditTeam',
  drafting: 'auditTeam',
  qualityCheck: 'qualityChecker',
  checked: 'auditTeam',
  hearing: 'offer',
  answering: 'auditTeam',
  issuing: 'secretariat',
  deciding: 'decider',
  planning: 'offer',
  followUp: 'offer',
  sharing: 'offer',
  closing: 'secretariat',
  ended: 'nobody',
}

/** Whose turn it is in `step`; `teams`: while an audit is prepared, the team's and no longer the secretariat's. */
export const turnOf = (step: Step, teams: boolean): Turn =>
  step === 'preparing' ? (teams ? 'auditTeam' : 'secretariat') : turns[step]

/** Whether `step` comes at or after `other` in the usual order; the end comes after everything. */
export const hasReached = (step: Step, other: Step): boolean =>
  step === 'ended' || (other !== 'ended' && steps.indexOf(step) >= steps.indexOf(other))
