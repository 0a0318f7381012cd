// What an identity provider's claims about somebody mean here. Nothing is guessed: what is not mapped gives nothing.
import type { Role } from '../people/functions.ts'

/** What a provider says of somebody, by the claim's name. */
export type Claims = Readonly<Record<string, unknown>>

const words = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []

/** The general roles that the groups in `claim` give by `roles` (group → roles), each once, in the mapping's order. No claim, no roles. */
export const rolesFrom = (claims: Claims, { claim, roles }: { readonly claim: string; readonly roles: Readonly<Record<string, readonly Role[]>> }): readonly Role[] => {
  const groups = new Set(words(Object.hasOwn(claims, claim) ? claims[claim] : undefined))
  return [...new Set(Object.entries(roles).flatMap(([group, given]) => (groups.has(group) ? given : [])))]
}

/** Whether a provider says that somebody was asked for two factors, by what counts there (`acr`, `amr`: OpenID Connect, RFC 8176). */
export const provedByTwo = (claims: Claims, counts: 'always' | { readonly acr: readonly string[]; readonly amr: readonly string[] }): boolean =>
  counts === 'always' || words(claims['acr']).some((one) => counts.acr.includes(one)) || words(claims['amr']).some((one) => counts.amr.includes(one))

/** When somebody proved there who they are; without a word of it only now, and only where they were `asked` to do it anew. Null: it is not known. */
export const provedWhen = (claims: Claims, asked: boolean, now: Date): Date | null => {
  const seconds = claims['auth_time']
  if (typeof seconds === 'number' && Number.isFinite(seconds)) return new Date(Math.min(seconds * 1000, now.getTime()))
  return asked ? now : null
}

/**
 * The mail address by which somebody may be found the first time, in small letters; null where there is none to trust:
 * the provider must say that it is verified, and it must lie in one of `domains`, which belong to the workplace.
 */
export const workMailFrom = (claims: Claims, domains: readonly string[]): string | null => {
  const mail = typeof claims['email'] === 'string' ? claims['email'].trim().toLowerCase() : ''
  const [, domain] = /^[^@\s]+@([^@\s]+)$/.exec(mail) ?? []
  return claims['email_verified'] === true && domain !== undefined && domains.some((one) => one.toLowerCase() === domain) ? mail : null
}
