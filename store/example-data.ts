// The example data of a new database: one quality model in force, forty fictional offers, and fictional people in every role.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { CorpsTerms } from '../domain/rounds/corps.ts'
import type { OfferFunction, Role } from '../domain/people/functions.ts'
import type { Lifecycle } from '../domain/people/offer.ts'
import { modelFromSource, type ModelSource } from '../domain/quality-model/from-source.ts'
import { projectRoot } from './project-root.ts'
import { approveModel, insertModelDraft, putModelInForce, setModelStatus } from './quality-models.ts'
import type { Database } from './schema.ts'

interface OffersFile {
  readonly areas: Readonly<Record<string, string>>
  readonly offers: readonly {
    readonly id: string, readonly name: string, readonly type: string, readonly typeLabel: string, readonly legalBasis: string
    readonly area: string, readonly targetGroups: readonly string[], readonly ageFrom: number, readonly ageTo: number
    readonly places: number, readonly ownership: string, readonly leaderRole: string, readonly center: string
    readonly managementLevel: number, readonly address: object, readonly cvr: string | null, readonly pNumber: string
    readonly coveredByAkkreditering: boolean, readonly coveredBySocialtilsyn: boolean
    readonly lastAuditDate: string | null, readonly lastSocialtilsynVisit: string | null
    readonly departments: readonly { readonly id: string, readonly name: string, readonly sameAddress: boolean }[]
    readonly board: { readonly chairRole: string, readonly municipalContactRole: string } | null
    readonly lifecycle: { readonly status: string, readonly mergesInto?: string, readonly date?: string, readonly closes?: string, readonly opened?: string }
  }[]
}

interface PeopleFile {
  readonly since: string
  readonly people: readonly {
    readonly id: string, readonly username: string, readonly name: string, readonly title: string, readonly email: string
    readonly area?: string, readonly employerOffer?: string, readonly employerCentre?: string, readonly roles: readonly Role[]
    readonly functions: readonly { readonly unit: string, readonly function: OfferFunction, readonly from: string, readonly to?: string }[]
    /** What is agreed with an auditor. */
    readonly corps?: CorpsTerms
  }[]
}

const readData = async <T>(name: string): Promise<T> => JSON.parse(await readFile(join(projectRoot, 'data', name), 'utf8'))

/** 'Center for Børn og Unge med Handicap (fiktiv)' → 'boern-og-unge-med-handicap'. */
const centreIdOf = (name: string): string => name
  .toLowerCase().replace(/^center for /, '').replace(/ \(fiktiv\)$/, '')
  .replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').replaceAll(/[^a-z0-9]+/g, '-')

const lifecycleOf = ({ id, lifecycle }: OffersFile['offers'][number]): Lifecycle => {
  const { status, mergesInto, date, closes, opened } = lifecycle
  if (status === 'i drift') return { status: 'inOperation' }
  if (status === 'nyt' && opened !== undefined) return { status: 'new', opened }
  if (status === 'lukker' && closes !== undefined) return { status: 'closing', closes }
  if (status === 'sammenlægges' && mergesInto !== undefined && date !== undefined) return { status: 'merging', mergesInto, at: date }
  throw new Error(`Unknown lifecycle of ${id} in the offers file: ${status}`)
}

const insertOffers = async (trx: Transaction<Database>, { areas, offers }: OffersFile): Promise<void> => {
  await trx.insertInto('areas').values(Object.entries(areas).map(([id, name]) => ({ id, name }))).execute()
  const centres = [...new Set(offers.map(offer => offer.center))]
  await trx.insertInto('centres').values(centres.map(name => ({
    id: centreIdOf(name), name, areas: [...new Set(offers.filter(offer => offer.center === name).map(offer => offer.area))],
  }))).execute()
  await trx.insertInto('offers').values(offers.map(offer => ({
    id: offer.id, name: offer.name, type: offer.type, type_label: offer.typeLabel, legal_basis: offer.legalBasis,
    area: offer.area, centre_id: centreIdOf(offer.center), target_groups: JSON.stringify(offer.targetGroups),
    age_from: offer.ageFrom, age_to: offer.ageTo, places: offer.places,
    ownership: offer.ownership === 'selvejende' ? 'selfOwned' as const : 'municipal' as const,
    leader_role: offer.leaderRole, management_level: offer.managementLevel, address: JSON.stringify(offer.address),
    cvr: offer.cvr, p_number: offer.pNumber,
    covered_by_accreditation: offer.coveredByAkkreditering, covered_by_supervision: offer.coveredBySocialtilsyn,
    last_audit_date: offer.lastAuditDate, next_cycle_date: null, last_supervision_visit: offer.lastSocialtilsynVisit,
    lifecycle: JSON.stringify(lifecycleOf(offer)),
    board: offer.board && JSON.stringify({ chairTitle: offer.board.chairRole, municipalContactTitle: offer.board.municipalContactRole }),
  }))).execute()
  await trx.insertInto('departments').values(offers.flatMap(offer => offer.departments.map(department =>
    ({ id: department.id, offer_id: offer.id, name: department.name, same_address: department.sameAddress })))).execute()
}

const insertPeople = async (trx: Transaction<Database>, { people, since }: PeopleFile, offerIds: ReadonlySet<string>, passwordHash: string): Promise<void> => {
  await trx.insertInto('people').values(people.map(person => ({
    id: person.id, name: person.name, email: person.email, title: person.title, area: person.area ?? null,
    employer_offer_id: person.employerOffer ?? null,
    employer_centre_id: person.employerCentre === undefined ? null : centreIdOf(person.employerCentre),
    active_from: since,
  }))).execute()
  await trx.insertInto('role_holdings').values(people.flatMap(({ id, roles }) => roles.map(role => ({ person_id: id, role, valid_from: since })))).execute()
  await trx.insertInto('function_holdings').values(people.flatMap(({ id, functions }) => functions.map(({ unit, function: fn, from, to }) => ({
    ...(offerIds.has(unit) ? { unit_kind: 'offer' as const, unit_id: unit } : { unit_kind: 'centre' as const, unit_id: centreIdOf(unit) }),
    function: fn, person_id: id, valid_from: from, valid_to: to ?? null,
  })))).execute()
  for (const { id, corps } of people) {
    if (corps) await sql`insert into auditor_terms (person_id, version, trained_on, audits_a_year, weeks_away, leader_yes, by_person, at) values (${id}, 1, ${corps.trainedOn}, ${corps.auditsAYear}, ${[...corps.weeksAway]}, ${corps.leaderYes}, 'p-sekretariatsleder', ${since})`.execute(trx)
  }
  await trx.insertInto('accounts').values(people.map(({ id, username }) => ({ person_id: id, username, password_hash: passwordHash, demo: true }))).execute()
}

const hasOffers = async (db: Kysely<Database>): Promise<boolean> =>
  (await db.selectFrom('offers').select('id').limit(1).executeTakeFirst()) !== undefined

/**
 * Loads the example data when the database has no offers, all or nothing; of several processes that start together one
 * does. Gives whether it did. `passwordHash` (argon2id) is shared by the demo accounts, so that it is made only once,
 * and only when it is needed.
 */
export const loadExampleData = async (
  db: Kysely<Database>,
  { passwordHash, at }: { readonly passwordHash: () => Promise<string>, readonly at: Date },
): Promise<boolean> => {
  if (await hasOffers(db)) return false
  const [hash, offers, people, source] = await Promise.all([
    passwordHash(),
    readData<OffersFile>('offers.json'),
    readData<PeopleFile>('demo-people.json'),
    readData<ModelSource>('quality-model.json'),
  ])
  return db.transaction().execute(async trx => {
    await sql`select pg_advisory_xact_lock(hashtextextended('example data', 0))`.execute(trx)
    if (await hasOffers(trx)) return false
    await insertOffers(trx, offers)
    await insertPeople(trx, people, new Set(offers.offers.map(({ id }) => id)), hash)
    const model = modelFromSource(source)
    const id = await insertModelDraft(trx, model, null, at.toISOString())
    if (id === undefined) throw new Error(`A version ${model.version} of ${model.family} is there already`)
    await setModelStatus(trx, id, 'inHearing')
    await approveModel(trx, id, 'p-sekretariatsleder', at.toISOString())
    await putModelInForce(trx, { id, family: model.family }, at.toISOString())
    return true
  })
}
