// A provider's directory tells of people by itself (SCIM 2.0). It gives a way in and the roles that its groups are mapped to, and nothing of
// what is not mapped; what it takes away ends a way in, never a history, and duties that are held still are told to a person.
import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import { rolesFrom } from '../domain/access/provider-claims.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { isRecordId } from '../domain/record-id.ts'
import { closeAccount, dropLink } from '../store/account-changes.ts'
import { followProvider, noteAccess } from '../store/identities.ts'
import { insertPerson, isLastAdministrator, lockPeople, noteChange } from '../store/people-changes.ts'
import type { Database } from '../store/schema.ts'
import { changeResource, closedBy, dutiesOf, ensureAccount, insertResource, personIdByMail, removeResource, renamePerson, resourceById, resourcesOf, type ScimRow, tellOfLeaving } from '../store/scim.ts'
import { endOtherSessions } from '../store/sessions.ts'
import { scimText } from '../text/scim.ts'
import type { ProviderSettings } from './provider-settings.ts'
import { filterBy, parsedGroup, parsedUser, patched, refuseUnseen, ScimRefused } from './scim-reading.ts'
import { type GroupData, groupView, mailOf, nameOf, type ResourceKind, type Stored, type UserData, userView } from './scim-resources.ts'

type Trx = Transaction<Database>
export interface ListQuery { readonly filter?: string; readonly startIndex: number; readonly count: number }
export interface Found { readonly totalResults: number; readonly resources: readonly object[] }
export interface Answered { readonly resource: object; readonly id: string; readonly version: number }

/** Everything a directory can do, seen from the provider it belongs to. `ifMatch`: the version it has seen, or null. Throws ScimRefused. */
export interface Directory {
  readonly list: (kind: ResourceKind, query: ListQuery) => Promise<Found>
  readonly get: (kind: ResourceKind, id: string) => Promise<Answered>
  readonly create: (kind: ResourceKind, body: unknown) => Promise<Answered>
  readonly replace: (kind: ResourceKind, id: string, body: unknown, ifMatch: string | null) => Promise<Answered>
  readonly patch: (kind: ResourceKind, id: string, body: unknown, ifMatch: string | null) => Promise<Answered>
  readonly remove: (kind: ResourceKind, id: string, ifMatch: string | null) => Promise<void>
}

const missing = (): ScimRefused => new ScimRefused(404, scimText.missing)
const taken = (): ScimRefused => new ScimRefused(409, scimText.taken, 'uniqueness')

const users = (rows: readonly ScimRow[]): readonly Stored<UserData>[] => rows as unknown as readonly Stored<UserData>[]
const groups = (rows: readonly ScimRow[]): readonly Stored<GroupData>[] => rows as unknown as readonly Stored<GroupData>[]
const groupsOf = (all: readonly Stored<GroupData>[], userId: string): readonly Stored<GroupData>[] => all.filter((one) => one.data.members.some(({ value }) => value === userId))

/** The directory of one provider, whose addresses begin with `base`. */
export const createDirectory = ({ db, provider, base }: { readonly db: Kysely<Database>; readonly provider: Pick<ProviderSettings, 'id' | 'roles' | 'mailDomains'>; readonly base: string }): Directory => {
  const { id: providerId, roles } = provider
  const allGroups = async (executor: Kysely<Database>): Promise<readonly Stored<GroupData>[]> => groups(await resourcesOf(executor, providerId, 'Group'))
  const viewOf = async (executor: Kysely<Database>, row: ScimRow): Promise<object> =>
    (row.kind === 'Group' ? groupView(row as unknown as Stored<GroupData>, base) : userView(row as unknown as Stored<UserData>, base, groupsOf(await allGroups(executor), row.id)))
  const one = async (executor: Kysely<Database>, kind: ResourceKind, id: string): Promise<ScimRow> => {
    const row = isRecordId(id) ? await resourceById(executor, providerId, kind, id) : undefined
    if (row === undefined) throw missing()
    return row
  }
  const answer = async (executor: Kysely<Database>, kind: ResourceKind, id: string): Promise<Answered> => {
    const row = await one(executor, kind, id)
    return { resource: await viewOf(executor, row), id: row.id, version: row.version }
  }
  /** Gives a user the roles of their groups while they are active, and ends those that only the directory gave. */
  const followGroups = async (trx: Trx, user: ScimRow, at: Instant): Promise<void> => {
    if (user.personId === null) return
    const { active } = user.data as UserData
    const names = active ? groupsOf(await allGroups(trx), user.id).map((group) => group.data.displayName) : []
    await followProvider(trx, user.personId, providerId, rolesFrom({ groups: names }, { claim: 'groups', roles }), at)
  }
  /** Opens what this directory has closed; closes, with all that is open, where the user is not active. */
  const followActive = async (trx: Trx, personId: string, active: boolean, at: Instant): Promise<void> => {
    await ensureAccount(trx, personId)
    const closer = await closedBy(trx, personId)
    if (active) {
      if (closer !== providerId) return
      await closeAccount(trx, personId, null)
      await noteAccess(trx, { at, actor: personId, personId, type: 'accountOpened', data: { provider: providerId } })
      return
    }
    if (closer !== null) return
    if (await isLastAdministrator(trx, personId, at)) throw new ScimRefused(409, scimText.lastAdministrator)
    await closeAccount(trx, personId, at)
    await endOtherSessions(trx, personId, null)
    await dropLink(trx, personId)
    const duties = await dutiesOf(trx, personId, at)
    await noteAccess(trx, { at, actor: personId, personId, type: 'accountClosed', data: { provider: providerId, duties } })
    await tellOfLeaving(trx, personId, [...new Set(duties.flatMap((duty) => duty.caseId ?? []))], at)
  }
  /** The person behind a new user: known by a work mail, or registered. */
  const personFor = async (trx: Trx, data: UserData, at: Instant): Promise<string> => {
    const email = mailOf(data)
    if (email === null) throw new ScimRefused(400, scimText.noMail, 'invalidValue')
    const found = await personIdByMail(trx, email)
    if (found !== undefined) {
      // Only a mail of the workplace says who somebody is.
      if (!provider.mailDomains.some((domain) => email.endsWith(`@${domain.toLowerCase()}`))) throw taken()
      await noteAccess(trx, { at, actor: found, personId: found, type: 'directoryLinked', data: { provider: providerId } })
      return found
    }
    const id = `p-${randomUUID()}`
    if (!await insertPerson(trx, { id, name: nameOf(data), email, title: data.title ?? '', area: null, employerOfferId: null, employerCentreId: null, activeTo: null }, at)) throw taken()
    await noteChange(trx, { at, actor: id, type: 'personRegistered', personId: id, data: { provider: providerId } })
    return id
  }
  const usersOf = async (trx: Trx, ids: ReadonlySet<string>): Promise<readonly ScimRow[]> => (await resourcesOf(trx, providerId, 'User')).filter((row) => ids.has(row.id))

  const writeUser = async (trx: Trx, row: ScimRow, data: UserData, at: Instant): Promise<void> => {
    if (!await changeResource(trx, providerId, row.id, data.userName.toLowerCase(), data, at)) throw taken()
    const email = mailOf(data)
    if (email === null) throw new ScimRefused(400, scimText.noMail, 'invalidValue')
    if (row.personId === null) return
    if (!await renamePerson(trx, row.personId, { name: nameOf(data), email, title: data.title ?? '' })) throw taken()
    await noteAccess(trx, { at, actor: row.personId, personId: row.personId, type: 'directoryChanged', data: { provider: providerId, version: row.version + 1 } })
    await followActive(trx, row.personId, data.active, at)
    await followGroups(trx, { ...row, data }, at)
  }
  const writeGroup = async (trx: Trx, row: ScimRow, data: GroupData, at: Instant): Promise<void> => {
    const ids = new Set([...(row.data as GroupData).members, ...data.members].map((member) => member.value))
    const found = await usersOf(trx, ids)
    if (data.members.some(({ value }) => !found.some((user) => user.id === value))) throw new ScimRefused(400, scimText.noMember, 'invalidValue')
    if (!await changeResource(trx, providerId, row.id, data.displayName.toLowerCase(), data, at)) throw taken()
    for (const user of found) await followGroups(trx, user, at)
  }
  const write = (kind: ResourceKind, id: string, ifMatch: string | null, change: (row: ScimRow) => unknown): Promise<Answered> => db.transaction().execute(async (trx) => {
    const at = await lockPeople(trx)
    const row = await one(trx, kind, id)
    refuseUnseen(row, ifMatch)
    if (kind === 'User') await writeUser(trx, row, parsedUser(change(row)), at)
    else await writeGroup(trx, row, parsedGroup(change(row)), at)
    return answer(trx, kind, id)
  })

  return {
    async list(kind, { filter, startIndex, count }) {
      const [rows, all] = await Promise.all([resourcesOf(db, providerId, kind), kind === 'User' ? allGroups(db) : []])
      const views = kind === 'User' ? users(rows).map((row) => userView(row, base, groupsOf(all, row.id))) : groups(rows).map((row) => groupView(row, base))
      const found = filter === undefined ? views : views.filter(filterBy(filter))
      return { totalResults: found.length, resources: found.slice(startIndex - 1, startIndex - 1 + count) }
    },
    get: (kind, id) => answer(db, kind, id),
    create: (kind, body) => db.transaction().execute(async (trx) => {
      const at = await lockPeople(trx)
      const id = randomUUID()
      if (kind === 'User') {
        const data = parsedUser(body)
        const personId = await personFor(trx, data, at)
        if (!await insertResource(trx, providerId, { id, kind, nameKey: data.userName.toLowerCase(), data, personId }, at)) throw taken()
        await followActive(trx, personId, data.active, at)
        await followGroups(trx, await one(trx, kind, id), at)
      } else {
        const data = parsedGroup(body)
        if (!await insertResource(trx, providerId, { id, kind, nameKey: data.displayName.toLowerCase(), data, personId: null }, at)) throw taken()
        const members = await usersOf(trx, new Set(data.members.map(({ value }) => value)))
        if (members.length !== data.members.length) throw new ScimRefused(400, scimText.noMember, 'invalidValue')
        for (const user of members) await followGroups(trx, user, at)
      }
      return answer(trx, kind, id)
    }),
    replace: (kind, id, body, ifMatch) => write(kind, id, ifMatch, () => body),
    patch: (kind, id, body, ifMatch) => write(kind, id, ifMatch, (row) => patched(row, body)),
    remove: (kind, id, ifMatch) => db.transaction().execute(async (trx) => {
      const at = await lockPeople(trx)
      const row = await one(trx, kind, id)
      refuseUnseen(row, ifMatch)
      const members = kind === 'Group' ? await usersOf(trx, new Set((row.data as GroupData).members.map(({ value }) => value))) : []
      if (kind === 'User' && row.personId !== null) {
        // In this order: who is the last administrator is asked before the role goes.
        await followActive(trx, row.personId, false, at)
        await followProvider(trx, row.personId, providerId, [], at)
        for (const group of groupsOf(await allGroups(trx), row.id)) await changeResource(trx, providerId, group.id, group.data.displayName.toLowerCase(), { ...group.data, members: group.data.members.filter(({ value }) => value !== row.id) }, at)
      }
      await removeResource(trx, providerId, id)
      for (const user of members) await followGroups(trx, user, at)
    }),
  }
}
