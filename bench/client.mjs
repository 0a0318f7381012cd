// A small HTTP client for the bench: connections kept open, every request timed.
import { Agent, request } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** How often a connection that had been kept open turned out to be closed, and the request was sent again with its key. */
export const resent = { times: 0 }

/**
 * Sends JSON; gives status, headers, body and how many milliseconds it took. A server closes connections that were idle for five
 * seconds, perhaps in the moment in which they are used again: then it is sent once more, as browsers do, and the time goes on.
 */
export const send = async (base, path, request = {}) => {
  const began = performance.now()
  for (;;) {
    try {
      return { ...await sendOnce(base, path, request), ms: performance.now() - began }
    } catch (error) {
      if (!error.reused || error.code !== 'ECONNRESET') throw error
      resent.times += 1
    }
  }
}

const sendOnce = (base, path, { method = 'POST', cookie, bearer, key, body }) => new Promise((resolve, reject) => {
  const content = body === undefined ? undefined : JSON.stringify(body)
  const sent = request(`${base}${path}`, {
    agent, method,
    headers: { ...(cookie ? { cookie } : {}), ...(bearer ? { authorization: `Bearer ${bearer}` } : {}), ...(key ? { 'idempotency-key': key } : {}), ...(content === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) }) },
  }, (response) => {
    const parts = []
    response.on('data', (part) => parts.push(part))
    response.on('end', () => {
      const text = Buffer.concat(parts).toString()
      const json = /json/.test(response.headers['content-type'] ?? '')
      resolve({ status: response.statusCode, headers: response.headers, body: json && text !== '' ? JSON.parse(text) : text })
    })
    response.on('error', reject)
  })
  sent.on('error', (error) => { reject(Object.assign(error, { reused: sent.reusedSocket })) })
  sent.end(content)
})

export const closeConnections = () => agent.destroy()

/** The p-th share (0–1) of numbers, by rank; null of none. */
export const percentile = (numbers, p) => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted.length === 0 ? null : sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)]
}
