// When the certificate of an address ends.
import { connect } from 'node:tls'

const patienceMs = 5000
const dayMs = 86_400_000

/** Days until the certificate that an https address shows ends; negative where it has. Not whether it is trusted: a browser says that. Throws where none is shown within 5 s. */
export const certificateDays = (address: string, now: number = Date.now()): Promise<number> => new Promise((resolve, reject) => {
  const { hostname, port } = new URL(address)
  const host = hostname.replace(/^\[|\]$/g, '')
  const socket = connect({ host, port: Number(port || 443), servername: /^[\d.]+$|:/.test(host) ? '' : host, rejectUnauthorized: false, timeout: patienceMs }, () => {
    const { valid_to: until } = socket.getPeerCertificate()
    socket.end()
    if (until) resolve((Date.parse(until) - now) / dayMs)
    else reject(new Error('No certificate was shown'))
  })
  socket.once('timeout', () => socket.destroy(new Error(`No answer within ${patienceMs / 1000} s`)))
  socket.once('error', reject)
})
