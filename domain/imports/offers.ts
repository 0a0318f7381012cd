// Offers from a table: which are new, what each row changes, and everything that is wrong, by cell. A cell that is empty changes nothing.
import type { LocalDate } from '../deadlines/types.ts'
import { looksLikeCpr } from '../personal-data/cpr.ts'
import type { Address, Board, Ownership } from '../people/offer.ts'
import { type Cell, type Column, type RawTable, readChoice, readDay, readDigits, readMail, readTable, readWhole, readPlain, type TableProblem } from '../tables/table.ts'
import { judgeLeader, type LeaderFacts, type LeaderPlan } from './leaders.ts'
import { type Named, namedBy } from './names.ts'
import { bySheet, type Change, type Plan } from './plan.ts'

export const offerColumns = ['number', 'name', 'type', 'legalBasis', 'area', 'centre', 'targetGroups', 'ageFrom', 'ageTo', 'places', 'ownership', 'street', 'houseNumber', 'postalCode', 'city', 'district', 'municipalityCode', 'cvr', 'pNumber', 'accreditation', 'supervision', 'leaderRole', 'managementLevel', 'boardChair', 'lastAudit', 'leaderMail', 'leaderName'] as const
export type OfferColumn = (typeof offerColumns)[number]
/** What a new offer must have; the rest has a default or none. */
export const neededOfNew = ['name', 'type', 'area', 'centre', 'ageFrom', 'ageTo', 'places', 'ownership', 'street', 'postalCode', 'city', 'supervision'] as const satisfies readonly OfferColumn[]

/** An offer's master data as they are stored; `area` and `centreId` are ids. */
export interface OfferMaster {
  readonly id: string; readonly name: string; readonly type: string; readonly typeLabel: string; readonly legalBasis: string; readonly area: string; readonly centreId: string
  readonly targetGroups: readonly string[]; readonly ageFrom: number; readonly ageTo: number; readonly places: number; readonly ownership: Ownership; readonly leaderRole: string; readonly managementLevel: number
  readonly address: Address; readonly cvr: string | null; readonly pNumber: string | null; readonly coveredByAccreditation: boolean; readonly coveredBySupervision: boolean; readonly lastAuditDate: LocalDate | null; readonly board: Board | null
}
export interface OfferType { readonly id: string; readonly label: string; readonly legalBasis: string }
/** What the record says of an offer beside its master data. */
export interface KnownOffer extends OfferMaster { readonly over: boolean; readonly hadCase: boolean; readonly openCase: boolean; readonly supervised: boolean }
export interface OfferFacts extends LeaderFacts {
  readonly today: LocalDate; readonly offers: ReadonlyMap<string, KnownOffer>; readonly types: readonly OfferType[]; readonly areas: readonly Named[]; readonly centres: readonly Named[]
  /** Numbers of offers that an event is going to make. */
  readonly planned: ReadonlySet<string>
}
export interface OfferWords {
  readonly headings: Readonly<Record<OfferColumn, string>>; readonly owned: Readonly<Record<Ownership, string>>; readonly yes: string; readonly no: string
  /** What a leader is called who is registered. */
  readonly newPerson: string
  /** What a new offer has where nothing is said. */
  readonly leaderRole: string; readonly board: Board
}
export interface OfferPlan extends Plan { readonly offers: readonly OfferMaster[]; readonly areas: readonly Named[]; readonly centres: readonly Named[]; readonly leaders: LeaderPlan }

const column = <T>(heading: string, read: Column<T>['read'], required = false): Column<T> => ({ heading, required, read })
const columnsOf = ({ types }: Pick<OfferFacts, 'types'>, { headings: h, owned, yes, no }: OfferWords) => {
  const yesNo = readChoice([[true, yes], [false, no]] as const)
  return {
    number: column(h.number, readPlain(40), true), name: column(h.name, readPlain(200)), type: column(h.type, readChoice(types.map((one) => [one, one.label, one.id] as const))), legalBasis: column(h.legalBasis, readPlain(300)),
    area: column(h.area, readPlain(200)), centre: column(h.centre, readPlain(200)), targetGroups: column(h.targetGroups, readPlain(1_000)), ageFrom: column(h.ageFrom, readWhole(0, 120)), ageTo: column(h.ageTo, readWhole(0, 120)),
    places: column(h.places, readWhole(0, 5_000)), ownership: column(h.ownership, readChoice((['municipal', 'selfOwned'] as const).map((one) => [one, owned[one]] as const))),
    street: column(h.street, readPlain(200)), houseNumber: column(h.houseNumber, readPlain(20)), postalCode: column(h.postalCode, readDigits(4)), city: column(h.city, readPlain(100)), district: column(h.district, readPlain(100)), municipalityCode: column(h.municipalityCode, readDigits(4)),
    cvr: column(h.cvr, readDigits(8)), pNumber: column(h.pNumber, readDigits(10)), accreditation: column(h.accreditation, yesNo), supervision: column(h.supervision, yesNo),
    leaderRole: column(h.leaderRole, readPlain(100)), managementLevel: column(h.managementLevel, readWhole(1, 5)), boardChair: column(h.boardChair, readPlain(100)), lastAudit: column(h.lastAudit, readDay), leaderMail: column(h.leaderMail, readMail), leaderName: column(h.leaderName, readPlain(200)),
  }
}
type Values = ReturnType<typeof readTable<ReturnType<typeof columnsOf>>>['records'][number]['values']

const nameIn = (list: readonly Named[], id: string): string => list.find((one) => one.id === id)?.name ?? id

/** An offer as a row of the table; its leader is not among its master data. */
export const offerCells = (offer: OfferMaster, names: { readonly areas: readonly Named[]; readonly centres: readonly Named[] }, { owned, yes, no }: OfferWords): Readonly<Record<OfferColumn, string | number | null>> => {
  const { address } = offer
  return {
    number: offer.id, name: offer.name, type: offer.typeLabel, legalBasis: offer.legalBasis, area: nameIn(names.areas, offer.area), centre: nameIn(names.centres, offer.centreId), targetGroups: offer.targetGroups.join('; ') || null, ageFrom: offer.ageFrom, ageTo: offer.ageTo,
    places: offer.places, ownership: owned[offer.ownership], street: address.street, houseNumber: address.houseNumber || null, postalCode: address.postalCode, city: address.city, district: address.district || null, municipalityCode: address.municipalityCode,
    cvr: offer.cvr, pNumber: offer.pNumber, accreditation: offer.coveredByAccreditation ? yes : no, supervision: offer.coveredBySupervision ? yes : no, leaderRole: offer.leaderRole, managementLevel: offer.managementLevel, boardChair: offer.board?.chairTitle ?? null, lastAudit: offer.lastAuditDate, leaderMail: null, leaderName: null,
  }
}

/** The offer after the row: what a cell says, else what it had, else the default. */
function after(id: string, v: Values, before: OfferMaster | undefined, at: { readonly area: string; readonly centreId: string }, words: OfferWords): OfferMaster {
  const ownership = v.ownership ?? before?.ownership ?? 'municipal'
  const type = v.type
  const groups = v.targetGroups?.split(/[;\n]/).map((one) => one.trim()).filter((one) => one !== '')
  return {
    id, name: v.name ?? before?.name ?? '', type: type?.id ?? before?.type ?? '', typeLabel: type?.label ?? before?.typeLabel ?? '', legalBasis: v.legalBasis ?? (type !== null && type.id !== before?.type ? type.legalBasis : before?.legalBasis ?? ''),
    area: at.area, centreId: at.centreId, targetGroups: groups ?? before?.targetGroups ?? [], ageFrom: v.ageFrom ?? before?.ageFrom ?? 0, ageTo: v.ageTo ?? before?.ageTo ?? 0, places: v.places ?? before?.places ?? 0, ownership,
    leaderRole: v.leaderRole ?? before?.leaderRole ?? words.leaderRole, managementLevel: v.managementLevel ?? before?.managementLevel ?? 4,
    address: { street: v.street ?? before?.address.street ?? '', houseNumber: v.houseNumber ?? before?.address.houseNumber ?? '', postalCode: v.postalCode ?? before?.address.postalCode ?? '', city: v.city ?? before?.address.city ?? '', district: v.district ?? before?.address.district ?? '', municipalityCode: v.municipalityCode ?? before?.address.municipalityCode ?? '0101' },
    cvr: v.cvr ?? before?.cvr ?? null, pNumber: v.pNumber ?? before?.pNumber ?? null, coveredByAccreditation: v.accreditation ?? before?.coveredByAccreditation ?? true, coveredBySupervision: v.supervision ?? before?.coveredBySupervision ?? false, lastAuditDate: v.lastAudit ?? before?.lastAuditDate ?? null,
    board: ownership === 'municipal' ? null : { ...before?.board ?? words.board, ...(v.boardChair === null ? {} : { chairTitle: v.boardChair }) },
  }
}

/** What a table of offers would do, and everything wrong with it. `by`: who loads it. */
export function planOffers(table: RawTable, facts: OfferFacts, words: OfferWords, by: string): OfferPlan {
  const { records, problems: read } = readTable(table, columnsOf(facts, words))
  const problems: TableProblem[] = [...read]
  const remarks: TableProblem[] = []
  const rows: Plan['rows'][number][] = []
  const offers: OfferMaster[] = []
  const [areas, centres] = [namedBy(facts.areas, 'area'), namedBy(facts.centres, 'centre')]
  const byNumber = new Map([...facts.offers.values()].map((one) => [one.id.toLocaleLowerCase('da'), one]))
  const seen = new Map<string, number>()
  const names = new Map([...facts.offers.values()].filter((one) => !one.over).map((one) => [one.name.toLocaleLowerCase('da'), one.id]))
  const pNumbers = new Map([...facts.offers.values()].flatMap((one) => (one.pNumber === null || one.over ? [] : [[one.pNumber, one.id] as const])))
  const leaders = judgeLeader(facts, by)
  const faulty = new Set(read.map((one) => one.cell))
  for (const { no, values: v, cellOf } of records) {
    const say = (to: TableProblem[], name: OfferColumn, code: string, params: TableProblem['params'] = {}): void => { if (!faulty.has(cellOf(name))) to.push({ cell: cellOf(name), code, value: String(typeof v[name] === 'object' && v[name] !== null ? v[name].label : v[name] ?? '').slice(0, 100), params }) }
    const wrong = (name: OfferColumn, code: string, params?: TableProblem['params']): void => say(problems, name, code, params)
    for (const name of ['name', 'legalBasis', 'targetGroups', 'street', 'houseNumber', 'city', 'district', 'leaderRole', 'boardChair', 'leaderName', 'leaderMail', 'area', 'centre', 'number'] as const) if (v[name] !== null && looksLikeCpr(v[name])) wrong(name, 'looks-like-cpr')
    if (v.number === null) continue
    const before = byNumber.get(v.number.toLocaleLowerCase('da'))
    const id = before?.id ?? v.number
    const earlier = seen.get(id.toLocaleLowerCase('da'))
    if (earlier !== undefined) { wrong('number', 'row-twice', { row: earlier }); continue }
    seen.set(id.toLocaleLowerCase('da'), no)
    if (!before && !/^[A-Za-z0-9-]{1,40}$/.test(id)) wrong('number', 'offer-number-form')
    if (!before && facts.planned.has(id)) wrong('number', 'offer-id-taken', { offerId: id })
    if (!before) for (const name of neededOfNew) if (v[name] === null) wrong(name, 'cell-empty', { heading: words.headings[name] })
    const [area, centre] = [areas.find(v.area), centres.find(v.centre)]
    for (const [name, found] of [['area', area], ['centre', centre]] as const) if (found?.like !== undefined) wrong(name, 'name-like', { like: found.like })
    const made = after(id, v, before, { area: area?.id ?? before?.area ?? '', centreId: centre?.id ?? before?.centreId ?? '' }, words)
    if (made.ageTo < made.ageFrom && (v.ageFrom !== null || v.ageTo !== null)) wrong('ageTo', 'ages-turned')
    if (v.boardChair !== null && made.ownership === 'municipal') wrong('boardChair', 'board-of-municipal')
    if (v.lastAudit !== null && v.lastAudit > facts.today) wrong('lastAudit', 'day-ahead')
    if (made.name !== before?.name) {
      const other = names.get(made.name.toLocaleLowerCase('da'))
      if (other !== undefined && other !== id) wrong('name', 'offer-name-taken', { offerId: other })
    }
    if (before && made.name !== before.name && names.get(before.name.toLocaleLowerCase('da')) === id) names.delete(before.name.toLocaleLowerCase('da'))
    names.set(made.name.toLocaleLowerCase('da'), id)
    const sameP = made.pNumber === null ? undefined : pNumbers.get(made.pNumber)
    if (sameP !== undefined && sameP !== id && made.pNumber !== before?.pNumber) say(remarks, 'pNumber', 'same-p-number', { offerId: sameP })
    if (made.pNumber !== null) pNumbers.set(made.pNumber, id)
    const led = leaders.of({ offerId: id, offerName: made.name, no, mail: v.leaderMail, name: v.leaderName }, wrong)
    const own = changesBetween(before, made, { areas: areas.all(), centres: centres.all() }, words)
    if (before) for (const [name, code] of keptFrom(before, made, own.length > 0)) wrong(name, code, { offerId: id })
    const changes = [...own, ...led.map((to): Change => ({ field: words.headings.leaderMail, from: '', to }))]
    rows.push({ no, id, name: made.name, is: before === undefined ? 'new' : changes.length > 0 ? 'changed' : 'unchanged', changes: before === undefined ? [] : changes })
    if (before === undefined || own.length > 0) offers.push(made)
  }
  const makes = [...areas.made().map((one) => ({ field: words.headings.area, name: one.name })), ...centres.made().map((one) => ({ field: words.headings.centre, name: one.name }))]
  const led = leaders.plan()
  return { rows, problems: bySheet(problems), remarks: bySheet(remarks), makes: [...makes, ...led.people.map((one) => ({ field: words.newPerson, name: `${one.name}, ${one.mail}` }))], offers, areas: areas.made(), centres: centres.made(), leaders: led }
}

/** What a row may not change: what an event of the organisation does, or what the cases themselves say. */
const keptFrom = (before: KnownOffer, made: OfferMaster, changed: boolean): readonly (readonly [OfferColumn, string])[] => [
  ...(made.area === before.area ? [] : [['area', 'offer-moves-by-event'] as const]), ...(made.centreId === before.centreId ? [] : [['centre', 'offer-moves-by-event'] as const]), ...(made.ownership === before.ownership ? [] : [['ownership', 'offer-moves-by-event'] as const]),
  ...(before.over && changed ? [['number', 'offer-is-closed'] as const] : []),
  ...(made.lastAuditDate !== before.lastAuditDate && before.hadCase ? [['lastAudit', 'audit-day-from-cases'] as const] : []),
  ...(before.openCase && before.coveredByAccreditation && !made.coveredByAccreditation ? [['accreditation', 'covered-in-use'] as const] : []),
  ...(before.supervised && before.coveredBySupervision && !made.coveredBySupervision ? [['supervision', 'covered-in-use'] as const] : []),
]

function changesBetween(before: OfferMaster | undefined, made: OfferMaster, names: { readonly areas: readonly Named[]; readonly centres: readonly Named[] }, words: OfferWords): readonly Change[] {
  if (!before) return []
  const [from, to] = [offerCells(before, names, words), offerCells(made, names, words)]
  return offerColumns.flatMap((name) => (from[name] === to[name] ? [] : [{ field: words.headings[name], from: textOf(from[name]), to: textOf(to[name]) }]))
}
const textOf = (cell: Cell): string => String(cell ?? '')
