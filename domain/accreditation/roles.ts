// What a person is in one case. Functions at the offer and general roles come from the record of people; the rest from the case's own state.

/** A person's relation to one case (domain.md §4). `auditor` includes the lead auditor. */
export const caseRoles = [
  'manager', 'staff', 'lineManager', 'boardChair', 'municipalContact',
  'consultant', 'secretariatHead', 'administrator', 'reader',
  'leadAuditor', 'auditor', 'qualityChecker', 'decider', 'deputyDecider',
  'system',
] as const
export type CaseRole = (typeof caseRoles)[number]

/** Someone who acts: who they are and every role they have in this case at this time. */
export interface Actor {
  readonly personId: string
  readonly roles: readonly CaseRole[]
}

/** The service itself, when time or silence acts. */
export const system: Actor = { personId: 'system', roles: ['system'] }

/** Whether the actor has at least one of the roles. */
export const hasRole = (actor: Actor, ...wanted: readonly CaseRole[]): boolean => wanted.some((role) => actor.roles.includes(role))
