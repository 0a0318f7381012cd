// Which addresses an endpoint may have: https, and no name or password in it. Where it leads is looked at again when it is called.
import type { Refusal } from '../refusal.ts'

const local = new Set(['localhost', '127.0.0.1', '[::1]'])

const fault = (code: string): Refusal => ({ kind: 'invalid', code, field: 'url' })

/** Why an address is none for an endpoint, or null. `loopback`: this machine may be called without TLS, for development. `parsed`: null where it is no address at all. */
export function addressFault(url: string, parsed: { readonly protocol: string; readonly hostname: string; readonly username: string; readonly password: string; readonly hash: string } | null, loopback: boolean): Refusal | null {
  if (parsed === null || url.length > 500 || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) return fault('webhook-url')
  if (parsed.username !== '' || parsed.password !== '' || parsed.hash !== '') return fault('webhook-url-parts')
  if (parsed.protocol === 'http:' && !(loopback && local.has(parsed.hostname))) return fault('webhook-url-https')
  return null
}
