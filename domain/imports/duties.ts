// What a row of a table of people gives: a general role everywhere, or a function at an offer or a centre, for a time. What somebody has already is nothing new.
import { localDateOf } from '../deadlines/local-time.ts'
import type { Instant, LocalDate } from '../deadlines/types.ts'
import { oneSeat, overlap, type Period, periodAt, placeHolding, type StoredHolding } from '../people/changes.ts'
import type { OfferFunction, Role, Unit } from '../people/functions.ts'
import type { TableProblem } from '../tables/table.ts'
import type { Duty, Given, PeopleFacts, PeoplePlan, PeopleWords, PersonColumn } from './person-facts.ts'
import { grouped } from './plan.ts'

export type Wrong = (name: PersonColumn, code: string, params?: TableProblem['params']) => void
interface Row { readonly mail: string; readonly personId: string | undefined; readonly name: string; readonly from: LocalDate | null; readonly to: LocalDate | null; readonly no: number }

/** The last day of a time that ends: `to` is the instant after it. */
export const lastDayOf = (to: Instant | null): LocalDate | null => (to === null ? null : localDateOf(new Date(Date.parse(to) - 1).toISOString()))

/** Where a function has many holders only one's own count: thousands at a place are not gone through for each. */
const placeOf = (unit: Unit, fn: OfferFunction, personId: string): string => `${unit.kind}/${unit.id}/${fn}${oneSeat.has(fn) ? '' : `/${personId}`}`
const lower = (text: string): string => text.toLocaleLowerCase('da')

/** Judges what each row gives: `of` gives it in words, or nothing where the person has it already or it is wrong. */
export function judgeDuties(facts: PeopleFacts, words: PeopleWords, by: string) {
  const roles: (Given & { readonly role: Role })[] = []
  const planned = new Map<string, readonly (Given & { readonly role: Role })[]>()
  const functions: (Given & { readonly unit: Unit; readonly fn: OfferFunction })[] = []
  const rolesOf = grouped(facts.roles, (one) => one.personId)
  const at = grouped(facts.holdings, (one) => placeOf(one.unit, one.function, one.personId))
  const units = unitsBy(facts)
  const seen = new Map<string, number>()
  /** The same as it is held, days compared with days: loaded once more it is nothing new. */
  const sameTime = ({ from, to }: Row, held: Period): boolean => (from === null ? held.from <= facts.at : from === localDateOf(held.from)) && to === lastDayOf(held.to)
  const periodOf = (row: Row, wrong: Wrong): Period | undefined => {
    const period = periodAt({ ...(row.from === null ? {} : { fromDay: row.from }), ...(row.to === null ? {} : { lastDay: row.to }) }, facts.at)
    if (!('code' in period)) return period
    wrong(period.field === 'fromDay' ? 'from' : 'to', period.code, period.params)
    return undefined
  }
  const ofRole = (row: Row, role: Role, unit: string | null, wrong: Wrong): string | undefined => {
    if (unit !== null && unit.toLocaleLowerCase('da') !== words.everywhere.toLocaleLowerCase('da')) { wrong('unit', 'role-everywhere', { everywhere: words.everywhere }); return undefined }
    const held = (row.personId === undefined ? [] : rolesOf.get(row.personId) ?? []).filter((one) => one.role === role)
    if (held.some((one) => sameTime(row, one))) return undefined
    if (row.personId === by) { wrong('duty', 'own-role'); return undefined }
    const period = periodOf(row, wrong)
    if (!period) return undefined
    const rows = planned.get(row.mail) ?? []
    if ([...held, ...rows.filter((one) => one.role === role)].some((one) => overlap(one, period))) { wrong('duty', 'role-overlaps'); return undefined }
    const given = { mail: row.mail, role, ...period }
    roles.push(given)
    planned.set(row.mail, [...rows, given])
    return words.roles[role]
  }
  const ofFunction = (row: Row, fn: OfferFunction, named: string | null, wrong: Wrong): string | undefined => {
    const unit = named === null ? undefined : units(named, fn === 'centreChief' ? 'centre' : 'offer')
    if (!unit) { wrong('unit', named === null ? 'cell-empty' : fn === 'centreChief' ? 'centre-unknown' : 'unit-unknown'); return undefined }
    if (unit === 'twice') { wrong('unit', 'offer-name-twice'); return undefined }
    if (unit.over) { wrong('unit', 'offer-is-closed', { offerId: unit.id }); return undefined }
    const personId = row.personId ?? row.mail
    const place = placeOf(unit, fn, personId)
    const present: StoredHolding[] = at.get(place) ?? []
    if (row.personId !== undefined && present.some((one) => one.personId === row.personId && sameTime(row, { from: one.validFrom, to: one.validTo }))) return undefined
    if (row.personId === by) { wrong('duty', 'own-function'); return undefined }
    const period = periodOf(row, wrong)
    if (!period) return undefined
    const placed = placeHolding({ function: fn, personId, succeeds: false }, period, present)
    if ('code' in placed) { wrong('duty', placed.code === 'seat-taken' ? 'seat-taken-here' : placed.code); return undefined }
    const offers = unit.kind === 'offer' ? [unit.id] : facts.offers.filter((one) => one.centreId === unit.id).map((one) => one.id)
    const close = fn === 'municipalContact' ? undefined : offers.find((id) => facts.examiners.get(id)?.includes(personId))
    if (close !== undefined) { wrong('duty', 'examines-offer', { name: row.name, offer: facts.offers.find((one) => one.id === close)?.name ?? close }); return undefined }
    functions.push({ mail: row.mail, unit: { kind: unit.kind, id: unit.id }, fn, ...period })
    present.push({ id: '', unit: { kind: unit.kind, id: unit.id }, function: fn, personId, validFrom: period.from, validTo: period.to })
    at.set(place, present)
    return `${words.functions[fn]}: ${unit.name}`
  }
  return {
    of: (row: Row, duty: Duty, unit: string | null, wrong: Wrong): string | undefined => {
      const key = JSON.stringify([row.mail, duty, unit?.toLocaleLowerCase('da') ?? null, row.from, row.to])
      const earlier = seen.get(key)
      if (earlier !== undefined) { wrong('duty', 'row-twice', { row: earlier }); return undefined }
      seen.set(key, row.no)
      return 'role' in duty ? ofRole(row, duty.role, unit, wrong) : ofFunction(row, duty.fn, unit, wrong)
    },
    plan: (): Pick<PeoplePlan, 'roles' | 'functions'> => ({ roles, functions }),
  }
}

/** Finds a unit by its id or name. */
function unitsBy({ offers, centres }: PeopleFacts): (named: string, kind: Unit['kind']) => (Unit & { readonly name: string; readonly over: boolean }) | 'twice' | undefined {
  const byName = grouped(offers, (one) => lower(one.name))
  const byId = new Map(offers.map((one) => [lower(one.id), one]))
  return (named, kind) => {
    if (kind === 'centre') { const found = centres.find((one) => lower(one.name) === lower(named) || lower(one.id) === lower(named)); return found && { kind, id: found.id, name: found.name, over: false } }
    const matches = byName.get(lower(named)) ?? []
    const found = byId.get(lower(named)) ?? matches[0]
    return found && (byId.has(lower(named)) || matches.length === 1 ? { kind, id: found.id, name: found.name, over: found.over } : 'twice')
  }
}
