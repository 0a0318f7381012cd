// Who may audit, check and decide (domain.md §4.1, §4.3, §4.6): from another area and centre, not of the offer, its line, or its coach.
import type { Facts, PersonFact } from '../accreditation/facts.ts'
import { bodies } from '../accreditation/facts.ts'
import type { Refusal } from '../refusal.ts'

const refusal = (code: string, personId: string, field: string): Refusal => ({ kind: 'invalid', code, params: { personId }, field })

/** Grounds that hold for all four roles: auditor, lead auditor, quality checker, decider. */
function tiedToOffer(person: PersonFact, facts: Facts, field: string): readonly Refusal[] {
  const found: Refusal[] = []
  if (person.offerId === facts.offer.id || person.workedHere) found.push(refusal('worked-at-offer', person.personId, field))
  if (person.inLine) found.push(refusal('in-line-of-leaders', person.personId, field))
  if (bodies(facts, 'workshop').some((workshop) => workshop.coachIds.includes(person.personId))) found.push(refusal('coached-offer', person.personId, field))
  return found
}

/** Why a person may not be on the audit team; empty when they may. */
export function auditorConflicts(person: PersonFact | undefined, facts: Facts, personId: string, field: string): readonly Refusal[] {
  if (!person?.active) return [refusal('unknown-person', personId, field)]
  const found = [...tiedToOffer(person, facts, field)]
  if (!person.roles.includes('auditor')) found.push(refusal('not-an-auditor', personId, field))
  if (person.area === facts.offer.area) found.push(refusal('same-area', personId, field))
  if (person.centreId !== null && person.centreId === facts.offer.centreId) found.push(refusal('same-centre', personId, field))
  return found
}

/** Why a person may not check the draft's quality. `team` is everybody who audits or has audited this case. */
export function checkerConflicts(person: PersonFact | undefined, facts: Facts, personId: string, team: readonly string[], field: string): readonly Refusal[] {
  if (!person?.active) return [refusal('unknown-person', personId, field)]
  const found = [...tiedToOffer(person, facts, field)]
  if (!person.roles.some((role) => role === 'auditor' || role === 'consultant')) found.push(refusal('not-a-checker', personId, field))
  if (team.includes(personId)) found.push(refusal('checker-outside-team', personId, field))
  return found
}

/** Why a person may not decide. `tied` is everybody who started, led, audited or checked the case. */
export function deciderConflicts(person: PersonFact | undefined, facts: Facts, personId: string, tied: readonly string[], field: string): readonly Refusal[] {
  if (!person?.active) return [refusal('unknown-person', personId, field)]
  const found = [...tiedToOffer(person, facts, field)]
  if (!person.roles.includes('decisionMaker')) found.push(refusal('not-a-decider', personId, field))
  if (tied.includes(personId)) found.push(refusal('decider-outside-case', personId, field))
  return found
}
