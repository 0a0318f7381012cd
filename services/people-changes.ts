// Who takes on or leaves a function, gets or loses a role, is away and who stands in meanwhile. No reason is asked or kept.

import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type pg from 'pg'
import { mayReadRolesOf, mayRegisterPerson } from '../domain/access/general.ts'
import { examines, needsRole } from '../domain/accreditation/examines.ts'
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import { type Asking, endingAt, mayChangeAbsence, mayChangeFunction, mayChangeRole, overlap, type Period, periodAt, placeAbsence, placeHolding, type SpokenPeriod, type StoredHolding } from '../domain/people/changes.ts'
import { lineAbove, managersOrAbove, type OfferFunction, type Role, type Unit } from '../domain/people/functions.ts'
import { cprRefusals } from '../domain/personal-data/cpr.ts'
import { Refused, type Refusal } from '../domain/refusal.ts'
import { absencesOf, functionHoldingsFor, peopleById, rolesOf } from '../store/people.ts'
import { absenceById, areaExists, centreExists, comingAbsencesOf, endAbsence, endHolding, endRole, holdingById, holdingsAt, holdingsOfPerson, insertAbsence, insertHolding, insertPerson, insertRole, lockPeople, noteChange, offerInLine, openCasesAt, openCasesOf, otherAdministrator, roleHoldingById, roleHoldingsOf, type StoredAbsence, type StoredRole } from '../store/people-changes.ts'
import { doOnce } from '../store/requests.ts'
import type { Database } from '../store/schema.ts'
import { notingRefusals } from './noting.ts'

/** One holding as people see it. `from` is included, `to` not; null: until further notice. */
export interface HoldingView extends Period { readonly holdingId: string, readonly unit: Unit, readonly function: OfferFunction, readonly personId: string, readonly name: string }
export interface RoleView extends Period { readonly holdingId: string, readonly personId: string, readonly role: Role }
export interface AbsenceView { readonly absenceId: string, readonly personId: string, readonly deputyId: string, readonly deputyName: string, readonly from: Instant, readonly to: Instant }
/** What ended and until when; null where it had not begun and is withdrawn. */
export interface Ended { readonly to: Instant | null }

export interface NewFunction extends SpokenPeriod { readonly unit: Unit, readonly function: OfferFunction, readonly personId: string, readonly succeeds?: boolean }
export interface NewRole extends SpokenPeriod { readonly role: Role }
export interface NewAbsence extends SpokenPeriod { readonly deputyId: string, readonly lastDay: LocalDate }
export interface NewPersonInput { readonly name: string, readonly email: string, readonly title: string, readonly area?: string, readonly employer?: Unit, /** Somebody from outside: until the end of this day they have access, roles and functions; then it ends by itself. */ readonly lastDay?: LocalDate }
/** Left out: now. */
export interface Ending { readonly lastDay?: LocalDate }

/**
 * Every write takes the caller's key and is done once. Refused 403 `not-allowed`, `own-function`, `own-role`; 404 `unit-not-found`,
 * `person-not-found`, `holding-not-found`, `absence-not-found`; 409 and 422 as domain/people/changes.ts says, `unknown-person`
 * where somebody is not active, 409 `examines-offer` where they audit, check or decide in an open case of the offer, and 409
 * `role-in-use` where a role is ended by which they do so in any open case.
 */
export interface PeopleChanges {
  /** All who hold, held or will hold a function at a unit: for the secretariat, who manages it and the line above. */
  readonly functions: (personId: string, unit: Unit) => Promise<readonly HoldingView[]>
  /** Gives a function; with `succeeds` who has it meanwhile leaves it at that moment. */
  readonly giveFunction: (personId: string, key: string, input: NewFunction) => Promise<HoldingView>
  readonly endFunction: (personId: string, key: string, holdingId: string, input: Ending) => Promise<Ended>
  /** A person's general roles: their own, and for the secretariat anybody's. */
  readonly roles: (personId: string, ofPersonId: string) => Promise<readonly RoleView[]>
  readonly giveRole: (personId: string, key: string, toPersonId: string, input: NewRole) => Promise<RoleView>
  readonly endRole: (personId: string, key: string, holdingId: string, input: Ending) => Promise<Ended>
  /** A person's absences now and to come: for themself, their line and the secretariat. */
  readonly absences: (personId: string, ofPersonId: string) => Promise<readonly AbsenceView[]>
  readonly registerAbsence: (personId: string, key: string, ofPersonId: string, input: NewAbsence) => Promise<AbsenceView>
  readonly endAbsence: (personId: string, key: string, absenceId: string, input: Ending) => Promise<Ended>
  /** A person without an account. Refused 409 `email-taken`, 422 `unknown-area`, `looks-like-cpr`, `date-past`, `date-too-far`. */
  readonly registerPerson: (personId: string, key: string, input: NewPersonInput) => Promise<{ readonly personId: string }>
}

type Executor = Kysely<Database>
type Trx = Transaction<Database>

const refuseIf = (refusal: Refusal | null): void => { if (refusal !== null) throw new Refused(refusal) }
const given = <T extends object>(value: T | Refusal): T => {
  if ('code' in value && 'kind' in value) throw new Refused(value)
  return value
}
const missing = (code: string): Refused => new Refused({ kind: 'not-found', code })
const found = <T>(value: T | undefined, code: string): T => {
  if (value === undefined) throw missing(code)
  return value
}

const rolesNow = async (db: Executor, personId: string, at: Instant): Promise<readonly Role[]> => (await rolesOf(db, [personId], at)).get(personId) ?? []

/** Who acts for an offer's manager and who is above them at a time. */
const leadersOf = async (db: Executor, offerId: string, at: Instant): Promise<{ readonly managers: readonly string[], readonly above: readonly string[] } | undefined> => {
  const offer = await offerInLine(db, offerId)
  if (offer === undefined) return undefined
  const holdings = await functionHoldingsFor(db, offerId)
  const absences = await absencesOf(db, holdings.map(one => one.personId))
  return { managers: managersOrAbove(offer, holdings, absences, at), above: lineAbove(offer, holdings, absences, at) }
}

/** Who asks about an offer or a centre, seen from it. Refused 404 `unit-not-found`. */
export const askingAbout = async (db: Executor, personId: string, unit: Unit, at: Instant): Promise<Asking> => {
  const leaders = unit.kind === 'offer' ? await leadersOf(db, unit.id, at) : undefined
  if (unit.kind === 'offer' ? leaders === undefined : !await centreExists(db, unit.id)) throw missing('unit-not-found')
  return { personId, roles: await rolesNow(db, personId, at), manages: leaders?.managers.includes(personId) ?? false, above: leaders?.above.includes(personId) ?? false }
}

const isCurrent = (one: StoredHolding, at: Instant): boolean => one.validTo === null || one.validTo > at

/** Seen from a person: who asks stands above them where they lead an offer in which that person works, or the line over one that person leads. */
const askingAboutPerson = async (db: Executor, personId: string, ofPersonId: string, at: Instant): Promise<Asking> => {
  const asking: Asking = { personId, roles: await rolesNow(db, personId, at), manages: false, above: false }
  for (const holding of await holdingsOfPerson(db, ofPersonId)) {
    if (holding.unit.kind !== 'offer' || !isCurrent(holding, at) || (holding.function !== 'manager' && holding.function !== 'staff')) continue
    const leaders = await leadersOf(db, holding.unit.id, at)
    if ((holding.function === 'staff' ? leaders?.managers : leaders?.above)?.includes(personId)) return { ...asking, above: true }
  }
  return asking
}

const activePerson = async (db: Executor, id: string, field: string, at: Instant): Promise<string> => {
  const [person] = await peopleById(db, [id])
  if (person === undefined || person.activeFrom > at || (person.activeTo !== null && person.activeTo <= at)) throw new Refused({ kind: 'invalid', code: 'unknown-person', params: { personId: id }, field })
  return person.name
}

const nameOf = async (db: Executor, id: string): Promise<string> => (await peopleById(db, [id]))[0]?.name ?? id

/** The municipality's contact is no part of the offer or its line. */
const isOffersSide = (fn: OfferFunction): boolean => fn !== 'municipalContact'

const refuseExaminer = async (trx: Trx, unit: Unit, personId: string, field: string): Promise<void> => {
  const close = (await openCasesAt(trx, unit)).find(({ state }) => examines(state, personId))
  if (close !== undefined) throw new Refused({ kind: 'conflict', code: 'examines-offer', params: { name: await nameOf(trx, personId), offer: close.offerName }, field })
}

const absenceView = async (db: Executor, { id, personId, deputyId, from, to }: StoredAbsence): Promise<AbsenceView> => ({ absenceId: id, personId, deputyId, deputyName: await nameOf(db, deputyId), from, to })
const roleView = ({ id, personId, role, from, to }: StoredRole): RoleView => ({ holdingId: id, personId, role, from, to })

/** The services over the record. What is refused is noted by code. */
export const createPeopleChanges = ({ db, pool, clock }: { readonly db: Executor, readonly pool: pg.Pool, readonly clock: () => Date }): PeopleChanges => {
  const now = (): Instant => clock().toISOString()

  const noting = notingRefusals(pool)
  const change = <T extends object>(operation: string, personId: string, key: string, body: object, work: (trx: Trx, at: Instant) => Promise<T>): Promise<T> =>
    noting(personId, null, operation, async () => (await doOnce(db, { key, personId, operation, body }, async trx => work(trx, await lockPeople(trx)))).answer)

  return {
    functions: async (personId, unit) => {
      const asking = await askingAbout(db, personId, unit, now())
      if (!asking.manages && !asking.above) refuseIf(mayChangeFunction(asking, 'manager', ''))
      const rows = await holdingsAt(db, unit)
      const names = new Map((await peopleById(db, rows.map(one => one.personId))).map(one => [one.id, one.name]))
      return rows.map(one => ({ holdingId: one.id, unit: one.unit, function: one.function, personId: one.personId, name: names.get(one.personId) ?? one.personId, from: one.validFrom, to: one.validTo }))
    },

    giveFunction: (personId, key, input) => change('giveFunction', personId, key, input, async (trx, at) => {
      const { unit, function: fn } = input
      const asking = await askingAbout(trx, personId, unit, at)
      refuseIf(mayChangeFunction(asking, fn, input.personId))
      if ((fn === 'centreChief') !== (unit.kind === 'centre')) throw new Refused({ kind: 'invalid', code: 'function-of-other-unit', field: 'function' })
      const name = await activePerson(trx, input.personId, 'personId', at)
      const period = given(periodAt(input, at))
      const present = (await holdingsAt(trx, unit)).filter(one => one.function === fn)
      const { succeeded } = given(placeHolding({ function: fn, personId: input.personId, succeeds: input.succeeds ?? false }, period, present))
      for (const former of succeeded) {
        // Nobody ends their own function, not by naming a successor either.
        refuseIf(mayChangeFunction(asking, fn, former.personId))
        await endHolding(trx, former.id, period.from)
        await noteChange(trx, { at, actor: personId, type: 'functionEnded', personId: former.personId, data: { holdingId: former.id, unit, function: fn, to: period.from } })
      }
      const holding = await insertHolding(trx, unit, fn, input.personId, period)
      if (isOffersSide(fn)) await refuseExaminer(trx, unit, input.personId, 'personId')
      await noteChange(trx, { at, actor: personId, type: 'functionGiven', personId: input.personId, data: { holdingId: holding.id, unit, function: fn, ...period } })
      return { holdingId: holding.id, unit, function: fn, personId: input.personId, name, ...period }
    }),

    endFunction: (personId, key, holdingId, input) => change('endFunction', personId, key, { holdingId, ...input }, async (trx, at) => {
      const holding = found(await holdingById(trx, holdingId), 'holding-not-found')
      refuseIf(mayChangeFunction(await askingAbout(trx, personId, holding.unit, at), holding.function, holding.personId))
      const ended = given(endingAt({ from: holding.validFrom, to: holding.validTo }, input.lastDay, at))
      await endHolding(trx, holdingId, ended.to)
      await noteChange(trx, { at, actor: personId, type: 'functionEnded', personId: holding.personId, data: { holdingId, unit: holding.unit, function: holding.function, to: ended.to } })
      return ended
    }),

    roles: async (personId, ofPersonId) => {
      const roles = await rolesNow(db, personId, now())
      refuseIf(personId === ofPersonId || mayReadRolesOf(roles) ? null : { kind: 'forbidden', code: 'not-allowed' })
      if ((await peopleById(db, [ofPersonId])).length === 0) throw missing('person-not-found')
      return (await roleHoldingsOf(db, ofPersonId)).map(roleView)
    },

    giveRole: (personId, key, toPersonId, input) => change('giveRole', personId, key, { toPersonId, ...input }, async (trx, at) => {
      refuseIf(mayChangeRole({ personId, roles: await rolesNow(trx, personId, at) }, toPersonId))
      if ((await peopleById(trx, [toPersonId])).length === 0) throw missing('person-not-found')
      await activePerson(trx, toPersonId, 'role', at)
      const period = given(periodAt(input, at))
      if ((await roleHoldingsOf(trx, toPersonId)).some(one => one.role === input.role && overlap(one, period))) throw new Refused({ kind: 'conflict', code: 'role-overlaps', field: 'role' })
      const role = await insertRole(trx, toPersonId, input.role, period)
      await noteChange(trx, { at, actor: personId, type: 'roleGiven', personId: toPersonId, data: { holdingId: role.id, role: input.role, ...period } })
      return roleView(role)
    }),

    endRole: (personId, key, holdingId, input) => change('endRole', personId, key, { holdingId, ...input }, async (trx, at) => {
      const roles = await rolesNow(trx, personId, at)
      // Who may change no role at all is not told which there are.
      refuseIf(mayChangeRole({ personId, roles }, ''))
      const stored = found(await roleHoldingById(trx, holdingId), 'holding-not-found')
      refuseIf(mayChangeRole({ personId, roles }, stored.personId))
      if (stored.role === 'administrator' && !await otherAdministrator(trx, stored.personId, at)) throw new Refused({ kind: 'conflict', code: 'last-administrator' })
      const busy = (await openCasesOf(trx, stored.personId)).find(({ state }) => needsRole(state, stored.personId, stored.role))
      if (busy !== undefined) throw new Refused({ kind: 'conflict', code: 'role-in-use', params: { name: await nameOf(trx, stored.personId), offer: busy.offerName } })
      const ended = given(endingAt(stored, input.lastDay, at))
      await endRole(trx, holdingId, ended.to)
      await noteChange(trx, { at, actor: personId, type: 'roleEnded', personId: stored.personId, data: { holdingId, role: stored.role, to: ended.to } })
      return ended
    }),

    absences: async (personId, ofPersonId) => {
      const at = now()
      refuseIf(mayChangeAbsence(await askingAboutPerson(db, personId, ofPersonId, at), ofPersonId))
      if ((await peopleById(db, [ofPersonId])).length === 0) throw missing('person-not-found')
      return Promise.all((await comingAbsencesOf(db, ofPersonId, at)).map(one => absenceView(db, one)))
    },

    registerAbsence: (personId, key, ofPersonId, input) => change('registerAbsence', personId, key, { ofPersonId, ...input }, async (trx, at) => {
      refuseIf(mayChangeAbsence(await askingAboutPerson(trx, personId, ofPersonId, at), ofPersonId))
      if ((await peopleById(trx, [ofPersonId])).length === 0) throw missing('person-not-found')
      await activePerson(trx, input.deputyId, 'deputyId', at)
      const period = given(periodAt(input, at))
      if (period.to === null) throw new Error('An absence has a last day')
      const wanted = { personId: ofPersonId, deputyId: input.deputyId, from: period.from, to: period.to }
      refuseIf(placeAbsence(wanted, await absencesOf(trx, [ofPersonId, input.deputyId])))
      const absence = await insertAbsence(trx, wanted)
      for (const held of await holdingsOfPerson(trx, ofPersonId)) {
        if (isOffersSide(held.function) && overlap(period, { from: held.validFrom, to: held.validTo })) await refuseExaminer(trx, held.unit, input.deputyId, 'deputyId')
      }
      await noteChange(trx, { at, actor: personId, type: 'absenceRegistered', personId: ofPersonId, data: { absenceId: absence.id, deputyId: input.deputyId, ...period } })
      return absenceView(trx, absence)
    }),

    endAbsence: (personId, key, absenceId, input) => change('endAbsence', personId, key, { absenceId, ...input }, async (trx, at) => {
      const stored = await absenceById(trx, absenceId)
      // Somebody else's absence is not there: nothing can be guessed from it.
      if (stored === undefined || mayChangeAbsence(await askingAboutPerson(trx, personId, stored.personId, at), stored.personId) !== null) throw missing('absence-not-found')
      const ended = given(endingAt(stored, input.lastDay, at))
      await endAbsence(trx, absenceId, ended.to)
      await noteChange(trx, { at, actor: personId, type: 'absenceEnded', personId: stored.personId, data: { absenceId, to: ended.to } })
      return ended
    }),

    registerPerson: (personId, key, input) => change('registerPerson', personId, key, input, async (trx, at) => {
      const roles = await rolesNow(trx, personId, at)
      refuseIf(mayRegisterPerson(roles) ? null : { kind: 'forbidden', code: 'not-allowed' })
      const [first, ...more] = cprRefusals({ name: input.name, title: input.title, email: input.email })
      if (first !== undefined) throw new Refused(first, ...more)
      if (input.area !== undefined && !await areaExists(trx, input.area)) throw new Refused({ kind: 'invalid', code: 'unknown-area', field: 'area' })
      if (input.employer !== undefined) await askingAbout(trx, personId, input.employer, at)
      const id = `p-${randomUUID()}`
      const employedAt = (kind: Unit['kind']): string | null => input.employer?.kind === kind ? input.employer.id : null
      if (!await insertPerson(trx, { id, name: input.name, email: input.email, title: input.title, area: input.area ?? null, employerOfferId: employedAt('offer'), employerCentreId: employedAt('centre'), activeTo: given(periodAt(input.lastDay === undefined ? {} : { lastDay: input.lastDay }, at)).to }, at)) throw new Refused({ kind: 'conflict', code: 'email-taken', field: 'email' })
      await noteChange(trx, { at, actor: personId, type: 'personRegistered', personId: id, data: {} })
      return { personId: id }
    }),
  }
}
