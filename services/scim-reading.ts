// What a directory sends, read: bodies by their schemas, changes by RFC 7644 §3.5.2, filters by §3.4.2.2; and what is refused.
import { scimPatch, type ScimPatchOperation, type ScimResource } from 'scim-patch'
import { type Filter, filter as matching, parse as parseFilter } from 'scim2-parse-filter'
import type { z } from 'zod'
import { cprRefusals } from '../domain/personal-data/cpr.ts'
import type { ScimRow } from '../store/scim.ts'
import { scimText } from '../text/scim.ts'
import { etagOf, type GroupData, groupInput, patchInput, type UserData, userInput } from './scim-resources.ts'

export type ScimType = 'invalidFilter' | 'uniqueness' | 'mutability' | 'invalidSyntax' | 'invalidPath' | 'noTarget' | 'invalidValue'

/** What is refused, as RFC 7644 §3.12 has it. */
export class ScimRefused extends Error {
  readonly status: number
  readonly scimType: ScimType | undefined

  constructor(status: number, message: string, scimType?: ScimType) {
    super(message)
    this.name = 'ScimRefused'
    this.status = status
    this.scimType = scimType
  }
}

const checked = <T extends z.ZodType>(schema: T, body: unknown): z.output<T> => {
  const parsed = schema.safeParse(body)
  if (!parsed.success) throw new ScimRefused(400, scimText.wrong(parsed.error.issues.map((one) => one.path.join('.'))), 'invalidValue')
  return parsed.data
}

/** Attribute names are case-insensitive (RFC 7643 §2.1): those we know get the case that we know. */
const known = ['userName', 'externalId', 'displayName', 'title', 'active', 'name', 'emails', 'members'] as const
const spelt = (body: unknown): unknown => (typeof body !== 'object' || body === null || Array.isArray(body) ? body
  : Object.fromEntries(Object.entries(body).map(([key, value]) => [known.find((one) => one.toLowerCase() === key.toLowerCase()) ?? key, value])))

const refuseCpr = <D extends UserData | GroupData>(data: D): D => {
  if (cprRefusals(data).length > 0) throw new ScimRefused(400, scimText.cpr, 'invalidValue')
  return data
}
/** Throws ScimRefused 400 `invalidValue`. */
export const parsedUser = (body: unknown): UserData => refuseCpr(checked(userInput, spelt(body)))
/** Throws ScimRefused 400 `invalidValue`; a member named twice is one. */
export const parsedGroup = (body: unknown): GroupData => { const data = refuseCpr(checked(groupInput, spelt(body))); return { ...data, members: [...new Map(data.members.map((one) => [one.value, one])).values()] } }

/** Throws ScimRefused 412 where another version than the one that was seen is there now. */
export const refuseUnseen = (row: ScimRow, ifMatch: string | null): void => {
  if (ifMatch !== null && ifMatch !== '*' && !ifMatch.split(',').some((tag) => tag.trim() === etagOf(row.version))) throw new ScimRefused(412, scimText.stale)
}

// Everything but these is compared without regard to case (RFC 7643 §7, caseExact).
const exact = new Set(['id', 'externalid'])
const inSmall = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string') return exact.has(key.toLowerCase()) ? value : value.toLowerCase()
  if (Array.isArray(value)) return value.map((one) => inSmall(one))
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inSmall(one, name)])) : value
}
const filterInSmall = (filter: Filter): Filter => {
  switch (filter.op) {
    case 'and':
    case 'or': return { ...filter, filters: filter.filters.map(filterInSmall) }
    case 'not': return { ...filter, filter: filterInSmall(filter.filter) }
    case '[]': return { ...filter, valFilter: filterInSmall(filter.valFilter) }
    case 'pr': return filter
    default: return { ...filter, compValue: inSmall(filter.compValue, filter.attrPath) as typeof filter.compValue }
  }
}

/** Throws ScimRefused 400 `invalidFilter`. */
export const filterBy = (text: string): ((resource: object) => boolean) => {
  try {
    const matches = matching(filterInSmall(parseFilter(text)))
    return (resource) => matches(inSmall(resource))
  } catch {
    // The parser's own error quotes what was searched for.
    throw new ScimRefused(400, scimText.filter, 'invalidFilter')
  }
}

// The library follows any path: by these it would reach, and change, what every object of the process inherits.
const reachesPrototype = (path: string): boolean => /__proto__|prototype|constructor/i.test(path)
/** Paths stand as names in values too (`{"name.givenName": …}`). */
const namesPrototype = (value: unknown): boolean => typeof value === 'object' && value !== null && Object.entries(value).some(([name, one]) => (!Array.isArray(value) && reachesPrototype(name)) || namesPrototype(one))

/** What a resource is after a PATCH; what may not be changed is put aside by the schema that it is parsed by. */
export const patched = (row: ScimRow, body: unknown): unknown => {
  const { Operations } = checked(patchInput, body)
  if (Operations.some(({ path, value }) => reachesPrototype(path ?? '') || namesPrototype(value))) throw new ScimRefused(400, scimText.patch, 'invalidPath')
  const before = structuredClone({ schemas: [], id: row.id, meta: { resourceType: row.kind, created: new Date(row.createdAt), lastModified: new Date(row.modifiedAt), location: '' }, ...row.data }) as ScimResource
  try {
    return scimPatch(before, Operations as ScimPatchOperation[], { treatMissingAsAdd: false })
  } catch (error) {
    const scimType = typeof error === 'object' && error !== null && 'scimCode' in error ? String(error.scimCode) : 'invalidSyntax'
    throw new ScimRefused(400, scimText.patch, (['invalidPath', 'noTarget', 'invalidValue', 'mutability'] as const).find((type) => type === scimType) ?? 'invalidSyntax')
  }
}
