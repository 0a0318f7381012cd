// Which guided examples a person is offered: one for each thing they are here, what they do most first.
import type { OfferFunction, Role } from './functions.ts'

export const guideIds = ['leader', 'staff', 'line', 'auditor', 'secretariat', 'decider', 'coordinator', 'administrator', 'reader'] as const
export type GuideId = (typeof guideIds)[number]

const byFunction: Readonly<Record<OfferFunction, GuideId>> = { manager: 'leader', staff: 'staff', centreChief: 'line', boardChair: 'line', municipalContact: 'line' }
const byRole: Readonly<Record<Role, GuideId>> = { consultant: 'secretariat', secretariatHead: 'secretariat', auditor: 'auditor', decisionMaker: 'decider', administrator: 'administrator', reader: 'reader', supervisionCoordinator: 'coordinator' }

/** The guides for somebody's functions and roles, in the order of `guideIds`; the reader's for who has none yet. */
export function guidesFor(roles: readonly Role[], functions: readonly OfferFunction[]): readonly GuideId[] {
  const has = new Set<GuideId>([...functions.map((one) => byFunction[one]), ...roles.map((one) => byRole[one])])
  return has.size === 0 ? ['reader'] : guideIds.filter((id) => has.has(id))
}
