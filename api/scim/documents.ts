// What the service says of itself to a directory (RFC 7643 §5 to §7): what it can do, which kinds there are, and their attributes.
import { schemas } from '../../services/scim-resources.ts'

const meta = (base: string, resourceType: string, path: string) => ({ resourceType, location: `${base}/${path}` })

export const serviceProviderConfig = (base: string, maxResults: number): object => ({
  schemas: [schemas.config], patch: { supported: true }, bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 }, filter: { supported: true, maxResults },
  changePassword: { supported: false }, sort: { supported: false }, etag: { supported: true },
  authenticationSchemes: [{ type: 'oauthbearertoken', name: 'Bearer', description: 'A token of the directory\'s own; it opens nothing but /scim/v2.', primary: true }],
  meta: meta(base, 'ServiceProviderConfig', 'ServiceProviderConfig'),
})

export const resourceTypes = (base: string): readonly { readonly id: string }[] => ([['User', schemas.user], ['Group', schemas.group]] as const).map(([id, schema]) => ({
  schemas: [schemas.resourceType], id, name: id, endpoint: `/${id}s`, schema, meta: meta(base, 'ResourceType', `ResourceTypes/${id}`),
}))

interface Attribute { readonly name: string; readonly type: string; readonly multiValued: boolean; readonly required: boolean; readonly caseExact: boolean; readonly mutability: string; readonly returned: 'default'; readonly uniqueness: string; readonly subAttributes?: readonly Attribute[] }
const attribute = (name: string, more: Partial<Attribute> = {}): Attribute => ({ name, type: 'string', multiValued: false, required: false, caseExact: false, mutability: 'readWrite', returned: 'default', uniqueness: 'none', ...more })
const complex = (name: string, subAttributes: readonly Attribute[], more: Partial<Attribute> = {}): Attribute => attribute(name, { type: 'complex', subAttributes, ...more })

export const schemaDocuments = (base: string): readonly { readonly id: string }[] => ([
  [schemas.user, 'User', [
    attribute('userName', { required: true, uniqueness: 'server' }), complex('name', ['formatted', 'familyName', 'givenName'].map((one) => attribute(one))), attribute('displayName'), attribute('title'), attribute('active', { type: 'boolean' }),
    complex('emails', [attribute('value'), attribute('type'), attribute('primary', { type: 'boolean' })], { multiValued: true }),
    complex('groups', [attribute('value', { mutability: 'readOnly' }), attribute('$ref', { type: 'reference', mutability: 'readOnly' }), attribute('display', { mutability: 'readOnly' })], { multiValued: true, mutability: 'readOnly' }),
  ]],
  [schemas.group, 'Group', [attribute('displayName', { required: true, uniqueness: 'server' }), complex('members', [attribute('value', { mutability: 'immutable' }), attribute('$ref', { type: 'reference', mutability: 'immutable' }), attribute('type', { mutability: 'immutable' })], { multiValued: true })]],
] as const).map(([id, name, attributes]) => ({ schemas: [schemas.schema], id, name, attributes, meta: meta(base, 'Schema', `Schemas/${id}`) }))
