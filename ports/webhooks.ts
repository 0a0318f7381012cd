// Calls a receiver on the net: never an address of our own house unless it is allowed by name, looked at when the connection is made, so that
// no name can lead elsewhere meanwhile. No redirect is followed, and of the answer nothing but the status is read.
import { lookup } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { answerMs } from '../domain/webhooks/delivery.ts'
import type { WebhookPort } from '../domain/webhooks/port.ts'
import { webhookText } from '../text/webhooks.ts'

/** Loopback, private, link-local (with the addresses of clouds' own services), carrier's, documentation's, multicast and reserved (RFC 6890). */
const inside: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'], ['10.0.0.0', 8, 'ipv4'], ['100.64.0.0', 10, 'ipv4'], ['127.0.0.0', 8, 'ipv4'], ['169.254.0.0', 16, 'ipv4'], ['172.16.0.0', 12, 'ipv4'], ['192.0.0.0', 24, 'ipv4'], ['192.0.2.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'], ['198.18.0.0', 15, 'ipv4'], ['198.51.100.0', 24, 'ipv4'], ['203.0.113.0', 24, 'ipv4'], ['224.0.0.0', 4, 'ipv4'], ['240.0.0.0', 4, 'ipv4'],
  ['::', 96, 'ipv6'], ['64:ff9b::', 96, 'ipv6'], ['64:ff9b:1::', 48, 'ipv6'], ['100::', 64, 'ipv6'], ['2001::', 23, 'ipv6'], ['2001:db8::', 32, 'ipv6'], ['2002::', 16, 'ipv6'], ['fc00::', 7, 'ipv6'], ['fe80::', 10, 'ipv6'], ['ff00::', 8, 'ipv6'],
]
const listOf = (nets: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[]): BlockList => { const list = new BlockList(); for (const [net, bits, family] of nets) list.addSubnet(net, bits, family); return list }
const house = listOf(inside)

/** Nets as `10.1.2.0/24` or single addresses. */
const allowedList = (nets: readonly string[]): BlockList => listOf(nets.map((net) => {
  const [address = '', bits] = net.split('/')
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
  return [address, bits === undefined ? (family === 'ipv6' ? 128 : 32) : Number(bits), family] as const
}))

/** Gives whether an address may be called. An IPv4 address inside an IPv6 one is looked at as what it is. */
export const reachable = (nets: readonly string[]): ((address: string) => boolean) => {
  const allowed = allowedList(nets)
  return (address) => {
    const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address
    const family = isIP(mapped)
    if (family === 0) return false
    const name = family === 6 ? 'ipv6' : 'ipv4'
    return allowed.check(mapped, name) || !house.check(mapped, name)
  }
}

/** A way to receivers. `allow`: nets inside the house that may be called. */
export const webhookPort = ({ allow, timeoutMs = answerMs }: { readonly allow: readonly string[]; readonly timeoutMs?: number }): WebhookPort => {
  const may = reachable(allow)
  const onlyOutside: LookupFunction = (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '', 0)
      // One that may not be called is enough to call none: a name that leads into the house is no receiver's.
      const [first] = addresses
      if (!first || addresses.some(({ address }) => !may(address))) return done(Object.assign(new Error(webhookText.inside), { code: 'EINSIDE' }), '', 0)
      if (options.all) return done(null, addresses)
      return done(null, first.address, first.family)
    })
  }
  return {
    post: ({ url, headers, body }) => new Promise((resolve, reject) => {
      const { hostname, protocol } = new URL(url)
      const literal = hostname.replaceAll(/^\[|\]$/g, '')
      if (isIP(literal) !== 0 && !may(literal)) return reject(new Error(webhookText.inside))
      const request = (protocol === 'https:' ? https : http).request(url, { method: 'POST', headers: { ...headers, 'content-length': String(Buffer.byteLength(body)), 'user-agent': 'akkreditering-webhooks' }, lookup: onlyOutside, agent: false, signal: AbortSignal.timeout(timeoutMs) }, (response) => {
        // What it says beside the status is nobody's.
        response.destroy()
        resolve(response.statusCode ?? 0)
      })
      request.on('error', (error: NodeJS.ErrnoException) => reject(new Error(error.name === 'TimeoutError' || error.name === 'AbortError' ? webhookText.timeout(timeoutMs / 1000) : error.code === 'EINSIDE' ? webhookText.inside : webhookText.unreached(error.code ?? error.name))))
      request.end(body)
    }),
  }
}
