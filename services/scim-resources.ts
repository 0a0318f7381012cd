// What a directory may say of a user and a group (RFC 7643), and how we say it back. What we do not know is left out, never refused.
import { z } from 'zod'

export const schemas = {
  user: 'urn:ietf:params:scim:schemas:core:2.0:User', group: 'urn:ietf:params:scim:schemas:core:2.0:Group',
  list: 'urn:ietf:params:scim:api:messages:2.0:ListResponse', error: 'urn:ietf:params:scim:api:messages:2.0:Error', patch: 'urn:ietf:params:scim:api:messages:2.0:PatchOp',
  config: 'urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig', resourceType: 'urn:ietf:params:scim:schemas:core:2.0:ResourceType', schema: 'urn:ietf:params:scim:schemas:core:2.0:Schema',
} as const

export type ResourceKind = 'User' | 'Group'

const text = z.string().trim().max(200)
const needed = text.min(1)
// Some directories write a truth as a word.
const truth = z.preprocess((value) => (typeof value === 'string' && /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : value), z.boolean())
const email = z.object({ value: z.email().max(200), type: z.exactOptional(text), primary: z.exactOptional(truth) })

/** A user as it is kept; `active` is true where nothing is said. */
export const userInput = z.object({
  userName: needed, externalId: z.exactOptional(needed), displayName: z.exactOptional(text), title: z.exactOptional(text), active: truth.default(true),
  name: z.exactOptional(z.object({ formatted: z.exactOptional(text), givenName: z.exactOptional(text), familyName: z.exactOptional(text) })),
  emails: z.array(email).max(10).default([]),
})
export type UserData = z.output<typeof userInput>

/** A group as it is kept: its name is what roles are mapped from, its members are ids of users. */
export const groupInput = z.object({ displayName: needed, externalId: z.exactOptional(needed), members: z.array(z.object({ value: z.uuid() })).max(20_000).default([]) })
export type GroupData = z.output<typeof groupInput>

export const patchInput = z.object({
  schemas: z.array(z.string()).refine((all) => all.includes(schemas.patch)),
  Operations: z.array(z.object({ op: z.string().toLowerCase().pipe(z.enum(['add', 'replace', 'remove'])), path: z.exactOptional(z.string().max(500)), value: z.unknown().optional() })).min(1).max(500),
})

/** What a person is called: as the directory displays them, or as their names are. */
export const nameOf = ({ displayName, name, userName }: UserData): string =>
  displayName || name?.formatted || [name?.givenName, name?.familyName].filter((part) => part).join(' ') || userName

/** Their mail: the primary one, or the first; else a user name that is one. In small letters. */
export const mailOf = ({ emails, userName }: UserData): string | null => {
  const mail = (emails.find((one) => one.primary) ?? emails[0])?.value ?? userName
  return z.email().safeParse(mail).success ? mail.toLowerCase() : null
}

/** A resource as it stands in the record. */
export interface Stored<D> { readonly id: string; readonly kind: ResourceKind; readonly data: D; readonly personId: string | null; readonly version: number; readonly createdAt: string; readonly modifiedAt: string }

export const etagOf = (version: number): string => `W/"${version}"`

const meta = (one: Stored<unknown>, base: string) => ({ resourceType: one.kind, created: one.createdAt, lastModified: one.modifiedAt, location: `${base}/${one.kind}s/${one.id}`, version: etagOf(one.version) })

/** The user as it is answered; `groups` are theirs, and are changed at the groups alone. */
export const userView = (one: Stored<UserData>, base: string, groups: readonly Stored<GroupData>[]) => ({
  schemas: [schemas.user], id: one.id, ...one.data, groups: groups.map((group) => ({ value: group.id, display: group.data.displayName, $ref: `${base}/Groups/${group.id}` })), meta: meta(one, base),
})
/** The group as it is answered. */
export const groupView = (one: Stored<GroupData>, base: string) => ({
  schemas: [schemas.group], id: one.id, ...one.data, members: one.data.members.map(({ value }) => ({ value, $ref: `${base}/Users/${value}`, type: 'User' })), meta: meta(one, base),
})
