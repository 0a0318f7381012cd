// The people of one case as the record has them at an instant: general roles, functions at the offer and its centre, absences.
// One statement, so that an act reads it in one round trip; the rules make case roles of it.
import type { CaseRole } from '../domain/accreditation/roles.ts'
import { type Absence, type FunctionHolding, holdersOf, lineAbove, managersOrAbove, type OfferInLine, type Role } from '../domain/people/functions.ts'

/** Everything needed to say who somebody is in a case, without asking the database again. */
export interface CasePeople {
  readonly offer: OfferInLine & { readonly area: string; readonly name: string }
  readonly holdings: readonly FunctionHolding[]
  readonly absences: readonly Absence[]
  /** General roles now held, by person. */
  readonly roles: readonly { readonly personId: string; readonly role: Role }[]
}

/**
 * A SQL expression giving {@link CasePeople} as json. Parameters by name in the text: `offerId`, `personIds` (whose general roles
 * are wanted beside those that notices go to: the head's of the secretariat, the coordinators'; null: everybody's) and `at` are SQL snippets.
 */
export const casePeopleSql = (offerId: string, personIds: string | null, at: string): string => `(
  select json_build_object(
    'offer', json_build_object('id', o.id, 'name', o.name, 'area', o.area, 'centreId', o.centre_id, 'ownership', o.ownership, 'hasBoard', o.board is not null),
    'holdings', coalesce((select json_agg(json_build_object('unit', json_build_object('kind', h.unit_kind, 'id', h.unit_id), 'function', h.function, 'personId', h.person_id,
        'validFrom', ${iso('h.valid_from')}, 'validTo', ${iso('h.valid_to')}) order by h.id)
      from function_holdings h join people p on p.id = h.person_id and p.active_from <= ${at} and (p.active_to is null or p.active_to > ${at}) where ((h.unit_kind = 'offer' and h.unit_id = o.id) or (h.unit_kind = 'centre' and h.unit_id = o.centre_id))), '[]'),
    'absences', coalesce((select json_agg(json_build_object('personId', a.person_id, 'deputyId', a.deputy_id, 'from', ${iso('a.from_at')}, 'to', ${iso('a.to_at')}))
      from absences a join people d on d.id = a.deputy_id and (d.active_to is null or d.active_to > ${at}) where a.to_at > ${at}), '[]'),
    'roles', coalesce((select json_agg(json_build_object('personId', r.person_id, 'role', r.role))
      from role_holdings r join people p on p.id = r.person_id and p.active_from <= ${at} and (p.active_to is null or p.active_to > ${at}) where r.valid_from <= ${at} and (r.valid_to is null or r.valid_to > ${at})${personIds === null ? '' : ` and (r.person_id = any(${personIds}) or r.role in ('secretariatHead', 'supervisionCoordinator'))`}), '[]'))
  from offers o where o.id = ${offerId})`

/** An instant as the domain writes it, from a timestamptz expression. */
export const iso = (expression: string): string => `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const offerUnit = (people: CasePeople) => ({ kind: 'offer', id: people.offer.id }) as const

/** The case roles that functions and general roles give a person at `at` (domain.md §4.7: deputies stand in, a vacant manager's duties go up). */
export function rolesOutsideCase(people: CasePeople, personId: string, at: string): readonly CaseRole[] {
  const { offer, holdings, absences } = people
  const general = people.roles.filter((one) => one.personId === personId).map((one) => one.role)
  const found: CaseRole[] = []
  if (managersOrAbove(offer, holdings, absences, at).includes(personId)) found.push('manager')
  if (holdersOf(offerUnit(people), 'staff', holdings, absences, at).includes(personId)) found.push('staff')
  if (lineAbove(offer, holdings, absences, at).includes(personId) || holdersOf({ kind: 'centre', id: offer.centreId }, 'centreChief', holdings, absences, at).includes(personId)) found.push('lineManager')
  if (offer.ownership === 'selfOwned' && offer.hasBoard && holdersOf(offerUnit(people), 'boardChair', holdings, absences, at).includes(personId)) found.push('boardChair')
  if (holdersOf(offerUnit(people), 'municipalContact', holdings, absences, at).includes(personId)) found.push('municipalContact')
  for (const role of general) if (role === 'consultant' || role === 'secretariatHead' || role === 'administrator' || role === 'reader') found.push(role)
  return found
}

/** The persons a duty resolves to at `at`, for notices: functions by holdings, secretariat head by role, the case's own by id. */
export function personsOf(role: CaseRole, people: CasePeople, own: { readonly consultantId: string; readonly team: readonly { readonly personId: string; readonly lead: boolean }[]; readonly checkerId: string | null; readonly deciderId: string | null; readonly deputyDeciderId: string | null }, at: string): readonly string[] {
  const { offer, holdings, absences } = people
  switch (role) {
    case 'manager': return managersOrAbove(offer, holdings, absences, at)
    case 'staff': return holdersOf(offerUnit(people), 'staff', holdings, absences, at)
    case 'lineManager': return lineAbove(offer, holdings, absences, at)
    case 'boardChair': return holdersOf(offerUnit(people), 'boardChair', holdings, absences, at)
    case 'municipalContact': return holdersOf(offerUnit(people), 'municipalContact', holdings, absences, at)
    case 'secretariatHead':
    case 'administrator':
    case 'reader': return people.roles.filter((one) => one.role === role).map((one) => one.personId)
    case 'consultant': return [own.consultantId]
    case 'leadAuditor': return own.team.filter((member) => member.lead).map((member) => member.personId)
    case 'auditor': return own.team.map((member) => member.personId)
    case 'qualityChecker': return own.checkerId === null ? [] : [own.checkerId]
    case 'decider': return own.deciderId === null ? [] : [own.deciderId]
    case 'deputyDecider': return own.deputyDeciderId === null ? [] : [own.deputyDeciderId]
    case 'system': return []
  }
}

/** Who has a duty; where nobody in the offer's line does, the head of the secretariat is the last resort (domain.md §4.7, §5). */
export function holdersOrHead(duty: CaseRole, people: CasePeople, own: Parameters<typeof personsOf>[2], at: string): readonly string[] {
  const holders = personsOf(duty, people, own, at)
  return holders.length > 0 || (duty !== 'manager' && duty !== 'lineManager') ? holders : personsOf('secretariatHead', people, own, at)
}
