// A small HTTP client for the bench: connections kept open, every request timed.
import { Agent, request } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** Sends JSON; gives status, headers, body and how many milliseconds it took. */
export const send = (base, path, { method = 'POST', cookie, key, body } = {}) => new Promise((resolve, reject) => {
  const content = body === undefined ? undefined : JSON.stringify(body)
  const began = performance.now()
  const sent = request(`${base}${path}`, {
    agent, method,
    headers: { ...(cookie ? { cookie } : {}), ...(key ? { 'idempotency-key': key } : {}), ...(content === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) }) },
  }, (response) => {
    const parts = []
    response.on('data', (part) => parts.push(part))
    response.on('end', () => {
      const text = Buffer.concat(parts).toString()
      const json = /json/.test(response.headers['content-type'] ?? '')
      resolve({ status: response.statusCode, headers: response.headers, body: json && text !== '' ? JSON.parse(text) : text, ms: performance.now() - began })
    })
    response.on('error', reject)
  })
  sent.on('error', reject)
  sent.end(content)
})

export const closeConnections = () => agent.destroy()

/** The p-th share (0–1) of numbers, by rank; null of none. */
export const percentile = (numbers, p) => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted.length === 0 ? null : sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)]
}
