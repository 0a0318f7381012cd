// Whose each act is. The coordinator registers what the authority says; the offer delivers and answers; the line above looks on.
import type { Role } from '../people/functions.ts'
import type { SupervisionActType, SupervisionContentKind, SupervisionEntries, SupervisionInputs, SystemInputs } from './acts.ts'

/** What somebody is to one offer's supervision. `secretariat` keeps people and offers, and sees what is public of it. */
export const supervisionRoles = ['coordinator', 'manager', 'staff', 'lineManager', 'boardChair', 'municipalContact', 'secretariat', 'reader', 'system'] as const
export type SupervisionRole = (typeof supervisionRoles)[number]
export interface SupervisionActor { readonly personId: string; readonly roles: readonly SupervisionRole[] }

/** The service itself, when time acts. */
export const supervisionSystem: SupervisionActor = { personId: 'system', roles: ['system'] }

/** The roles that general roles give everywhere. */
export const generalRoles: Readonly<Partial<Record<Role, SupervisionRole>>> = { supervisionCoordinator: 'coordinator', secretariatHead: 'secretariat', administrator: 'secretariat', reader: 'reader' }

export interface SupervisionRule {
  readonly by: readonly SupervisionRole[]
  readonly whilePaused?: true
  /** Kinds of text the act is judged by: read under the lock. */
  readonly reads?: readonly SupervisionContentKind[]
}

const coordinator = ['coordinator'] as const
const offerOwn = ['manager', 'staff'] as const
const bothSides = ['coordinator', 'manager'] as const

const personMoves = {
  begin: { by: coordinator },
  setUnits: { by: coordinator },
  announceVisit: { by: coordinator },
  moveVisit: { by: coordinator },
  callOffVisit: { by: coordinator },
  // Who opens the door sees it first.
  beginVisit: { by: bothSides },
  completeVisit: { by: coordinator },
  breakOffVisit: { by: coordinator },
  deliverInformation: { by: ['manager'], reads: ['information'] },
  receiveDraft: { by: coordinator },
  answerHearing: { by: ['manager'], reads: ['hearingAnswer'] },
  registerReport: { by: coordinator },
  registerMeasure: { by: coordinator },
  extendMeasure: { by: coordinator },
  endMeasure: { by: coordinator },
  closeYear: { by: coordinator, reads: ['followUp'] },
  pause: { by: coordinator },
  resume: { by: coordinator, whilePaused: true },
  endSupervision: { by: coordinator, whilePaused: true },
} as const satisfies Record<keyof SupervisionInputs, SupervisionRule>
const systemMoves = {
  openYear: { by: ['system'] },
  remind: { by: ['system'] },
  endWithOffer: { by: ['system'], whilePaused: true },
  noteOfferChange: { by: ['system'], whilePaused: true },
} as const satisfies Record<keyof SystemInputs, SupervisionRule>
const entries = {
  tickInformation: { by: offerOwn },
  prepare: { by: offerOwn },
  writeScores: { by: coordinator, reads: ['score'] },
  writeTheme: { by: coordinator },
  writeOverall: { by: coordinator },
  writeHearingAnswer: { by: offerOwn },
  reportMeasureDone: { by: ['manager'] },
  writeFollowUp: { by: bothSides },
  writeDialogue: { by: bothSides },
} as const satisfies Record<keyof SupervisionEntries, SupervisionRule>

export const supervisionRules: Readonly<Record<SupervisionActType, SupervisionRule>> = { ...personMoves, ...systemMoves, ...entries }
export const supervisionMoveTypes = Object.keys(personMoves) as readonly (keyof SupervisionInputs)[]
export const supervisionEntryTypes = Object.keys(entries) as readonly (keyof SupervisionEntries)[]
