// What the answers about people, offers and the quality model hold, held to the services' types by the compiler.
import { z } from 'zod'
import { id } from './act-schemas.ts'
import { givenDay } from './values.ts'
import type { Address, Board, Department, Lifecycle, Offer } from '../domain/people/offer.ts'
import type { Me } from '../services/sign-in.ts'
import type { SessionView } from '../services/own-sessions.ts'
import type { OfferPerson, OfferView } from '../services/offers.ts'
import type { AbsenceView, Ended, HoldingView, RoleView } from '../services/people-changes.ts'
import type { PersonRow } from '../services/people.ts'
import type { TokenView } from '../services/tokens.ts'
import type { OfferFunction, Role, Unit } from '../domain/people/functions.ts'

const date = givenDay
const instant = z.iso.datetime()

export const role = z.enum(['consultant', 'secretariatHead', 'administrator', 'decisionMaker', 'auditor', 'supervisionCoordinator', 'reader']) satisfies z.ZodType<Role>
export const offerFunction = z.enum(['manager', 'staff', 'boardChair', 'municipalContact', 'centreChief']) satisfies z.ZodType<OfferFunction>

export const me = z.object({
  personId: z.string(), name: z.string(), title: z.string(), email: z.string(), roles: z.array(role),
  functions: z.array(z.object({
    unit: z.object({ kind: z.enum(['offer', 'centre']), id: z.string(), name: z.string() }), function: offerFunction, asDeputy: z.boolean(),
  })),
}).meta({ id: 'Me' }) satisfies z.ZodType<Me>

export const sessionView = z.object({
  sessionId: z.string().describe('Names the session, and opens nothing.'), begunAt: instant, lastSeenAt: instant, expiresAt: instant, current: z.boolean().describe('The session that asks.'),
}).meta({ id: 'Session' }) satisfies z.ZodType<SessionView>

export const tokenView = z.object({
  id: z.uuid(), name: z.string(), scopes: z.array(z.string()), createdAt: instant, expiresAt: instant, lastUsedAt: instant.nullable(),
}).meta({ id: 'Token' }) satisfies z.ZodType<TokenView>

export const newToken = tokenView.extend({
  secret: z.string().nullable().describe('Shown by the first answer alone; null when the key is repeated.'),
}).meta({ id: 'NewToken' })

export const personRow = z.object({
  personId: z.string(), name: z.string(), title: z.string(), area: z.string().nullable(), employerOfferId: z.string().nullable(), employerCentreId: z.string().nullable(),
}).meta({ id: 'Person' }) satisfies z.ZodType<PersonRow>

const address = z.object({
  street: z.string(), houseNumber: z.string(), postalCode: z.string(), city: z.string(), district: z.string(), municipalityCode: z.string(),
}).meta({ id: 'Address' }) satisfies z.ZodType<Address>

const lifecycle = z.discriminatedUnion('status', [
  z.object({ status: z.literal('inOperation') }),
  z.object({ status: z.literal('new'), opened: date }),
  z.object({ status: z.literal('closing'), closes: date }),
  z.object({ status: z.literal('merging'), mergesInto: z.string(), at: date }),
  z.object({ status: z.literal('closed'), closed: date }),
  z.object({ status: z.literal('merged'), mergedInto: z.string(), at: date }),
]).meta({ id: 'Lifecycle' }) satisfies z.ZodType<Lifecycle>

const board = z.object({ chairTitle: z.string(), municipalContactTitle: z.string() }) satisfies z.ZodType<Board>

export const ownership = z.enum(['municipal', 'selfOwned'])

export const offer = z.object({
  id: z.string(), name: z.string(), type: z.string(), typeLabel: z.string(), legalBasis: z.string(), area: z.string(), areaName: z.string(),
  centre: z.object({ id: z.string(), name: z.string() }), targetGroups: z.array(z.string()), ageFrom: z.int(), ageTo: z.int(), places: z.int(),
  ownership, leaderRole: z.string(), managementLevel: z.int(), address, cvr: z.string().nullable(), pNumber: z.string().nullable(),
  coveredByAccreditation: z.boolean(), coveredBySupervision: z.boolean(),
  lastAuditDate: date.nullable(), nextCycleDate: date.nullable(), lastSupervisionVisit: date.nullable(), lifecycle, board: board.nullable(),
}).meta({ id: 'Offer' }) satisfies z.ZodType<Offer>

const department = z.object({ id: z.string(), name: z.string(), sameAddress: z.boolean(), address: address.nullable() }) satisfies z.ZodType<Department>
const offerPerson = z.object({ function: offerFunction, personId: z.string(), name: z.string(), title: z.string() }) satisfies z.ZodType<OfferPerson>

export const offerView = offer.extend({ departments: z.array(department), people: z.array(offerPerson) }).meta({ id: 'OfferView' }) satisfies z.ZodType<OfferView>

/** An offer or a centre. */
export const unit = z.strictObject({ kind: z.enum(['offer', 'centre']), id: z.string().regex(/^[A-Za-z0-9-]{1,100}$/) }) satisfies z.ZodType<Unit>
const until = instant.nullable()

export const holdingView = z.object({ holdingId: z.string(), unit, function: offerFunction, personId: z.string(), name: z.string(), from: instant, to: until }).meta({ id: 'FunctionHolding' }) satisfies z.ZodType<HoldingView>
export const roleView = z.object({ holdingId: z.string(), personId: z.string(), role, from: instant, to: until }).meta({ id: 'RoleHolding' }) satisfies z.ZodType<RoleView>
export const absenceView = z.object({ absenceId: z.string(), personId: z.string(), deputyId: z.string(), deputyName: z.string(), from: instant, to: instant }).meta({ id: 'Absence' }) satisfies z.ZodType<AbsenceView>
export const ended = z.object({ to: until.describe('Null: it had not begun and is withdrawn.') }).meta({ id: 'EndedHolding' }) satisfies z.ZodType<Ended>

/** What changes of people are asked for with. No body has a field for a reason. */
const fromDay = z.exactOptional(date).describe('Begins at 00:00 in Copenhagen, today at the earliest; left out: now.')
const lastDay = z.exactOptional(date).describe('The last day; left out: until further notice.')
const line = (max: number) => z.string().trim().min(1).max(max)
export const ending = z.strictObject({ lastDay: z.exactOptional(date).describe('The last day; left out: ends now.') })
export const newFunction = z.strictObject({ unit, function: offerFunction, personId: id, fromDay, lastDay, succeeds: z.exactOptional(z.boolean()).describe('Who has the function meanwhile leaves it when this begins.') })
export const newRole = z.strictObject({ role, fromDay, lastDay })
export const newAbsence = z.strictObject({ deputyId: id, fromDay, lastDay: date })
export const newPerson = z.strictObject({ name: line(200), email: z.email().max(254), title: line(200), area: z.exactOptional(id), employer: z.exactOptional(unit), lastDay: z.exactOptional(date).describe('Somebody from outside: their access ends by itself after this day.') })

const instantOrNull = z.iso.datetime().nullable()
export const accountView = z.object({
  personId: id, name: z.string(), username: z.string().nullable(), hasPassword: z.boolean(), exists: z.boolean(), closedAt: instantOrNull, lastUsedAt: instantOrNull,
  linkUntil: instantOrNull.describe('A one-time link that has not been used, and until when.'),
  changes: z.array(z.object({ at: z.iso.datetime(), type: z.enum(['identityLinked', 'accountLinkMade', 'accountClosed', 'accountOpened', 'passwordSet', 'passwordChanged', 'tokenMade', 'tokenRevoked', 'tokenUsed', 'passkeyAdded', 'passkeyRemoved', 'directoryLinked', 'directoryChanged', 'totpAdded', 'totpRemoved', 'totpTakenOff', 'recoveryCodesMade', 'recoveryCodeUsed', 'administratorKept']), byName: z.string() })).describe('What was changed about it, the latest fifty.'),
  secondFactor: z.object({ since: z.iso.datetime(), lastUsedAt: instantOrNull, codesLeft: z.int().min(0).describe('Recovery codes that have not been used.') }).nullable().describe('The app whose codes are asked for beside the password.'),
  identities: z.array(z.object({ issuer: z.string(), linkedAt: z.iso.datetime(), lastUsedAt: z.iso.datetime() })),
}).meta({ id: 'Account' })
