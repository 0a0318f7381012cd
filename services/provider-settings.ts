// The identity providers by which people may sign in, read from a file of JSON (docs/operations.md shows one).
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Role } from '../domain/people/functions.ts'
import { providerSettingsText } from '../text/providers.ts'

const isLoopback = ({ hostname }: URL): boolean => hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]'
// Plain http only on this machine: an issuer's keys and the client's secret go over it.
const issuer = z.url().refine((text) => { const url = new URL(text); return url.search === '' && url.hash === '' && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))) })
// A role that is added must be named here: the compiler asks for it.
const roles = Object.keys({ consultant: 0, secretariatHead: 0, administrator: 0, decisionMaker: 0, auditor: 0, reader: 0, supervisionCoordinator: 0 } satisfies Record<Role, 0>) as Role[]
const role = z.enum(roles)

const provider = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,30}$/),
  name: z.string().trim().min(1).max(60),
  issuer,
  clientId: z.string().min(1),
  /** Absent: a public client, protected by PKCE alone. */
  clientSecret: z.string().min(1).optional(),
  scopes: z.array(z.string().regex(/^[\x21-\x7e]+$/)).default(['openid', 'profile', 'email']).refine((all) => all.includes('openid')),
  groupsClaim: z.string().min(1).default('groups'),
  roles: z.record(z.string(), z.array(role)).default({}),
  /** The sha256, in hex, of the token by which the provider's directory tells of people (SCIM); absent: it does not. */
  scimTokenSha256: z.string().regex(/^[0-9a-f]{64}$/).optional(),
  /** Whether who signs in there has proved it by two factors: always, or where the id token's `acr` or `amr` says one of these. */
  secondFactor: z.union([z.literal('always'), z.strictObject({ acr: z.array(z.string().min(1)).default([]), amr: z.array(z.string().min(1)).default(['mfa']) })]).default({ acr: [], amr: ['mfa'] }),
  /** Domains of work mail by which somebody is found the first time. Empty: nobody is. */
  mailDomains: z.array(z.string().regex(/^[a-z0-9.-]+$/i)).default([]),
})
const providers = z.array(provider).max(10).refine((all) => new Set(all.map((one) => one.id)).size === all.length && new Set(all.map((one) => one.issuer)).size === all.length)

/** A provider as the operator describes it. */
export type ProviderSettings = z.infer<typeof provider>

/** Checks what is described; throws an Error whose message names each place in Danish, never a value: there is a secret among them. */
export const checkProviders = (described: unknown): readonly ProviderSettings[] => {
  const checked = providers.safeParse(described)
  if (checked.success) return checked.data
  throw new Error(providerSettingsText.wrong(checked.error.issues.map((one) => one.path.join('.'))))
}

/** Reads and checks the file. Throws an Error in Danish where it is not there, no JSON, or wrong. */
export const readProviders = async (file: string): Promise<readonly ProviderSettings[]> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => { throw new Error(providerSettingsText.unreadable(file), { cause: error }) })
  let described: unknown
  try {
    described = JSON.parse(text)
  } catch {
    // The parser's own message quotes the text, in which a secret stands.
    throw new Error(providerSettingsText.noJson(file))
  }
  return checkProviders(described)
}
