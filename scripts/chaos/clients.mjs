// The people of the load, over HTTP. Every act has a key and is sent with it until it is acknowledged or clearly refused; each request
// and each answer is a line of the log, written before anything else is done with it.
import { closeSync, openSync, writeSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

const password = 'akkreditering-demo'
/** The service says "later", or nothing at all: that says nothing of the act. */
const asksAgain = new Set([401, 429, 500, 502, 503, 504])

/** The load was asked to stop: what was under way has been answered, the rest is not begun. */
export class Stopped extends Error {}

/** `thinkMs`: how long a person waits before each act. `requestMs`: after so long without an answer a request counts as lost. */
export function createClients({ url, logFile, thinkMs, requestMs = 15_000 }) {
  const file = openSync(logFile, 'a', 0o600)
  const note = (line) => { writeSync(file, `${JSON.stringify({ at: Date.now(), ...line })}\n`) }
  const sessions = new Map()
  const acknowledged = []
  const answers = []
  let inFlight = 0
  let thinking = thinkMs
  let stopped = false
  const count = () => inFlight

  const once = async (path, { method = 'GET', cookie, key, body, bytes = false }) => {
    inFlight += 1
    try {
      const response = await fetch(`${url}/api/v1${path}`, {
        method, signal: AbortSignal.timeout(requestMs),
        headers: { ...(cookie ? { cookie } : {}), ...(key ? { 'idempotency-key': key } : {}), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const content = bytes && response.ok ? Buffer.from(await response.arrayBuffer()) : await response.json().catch(() => ({}))
      return { status: response.status, content, retryAfter: Number(response.headers.get('retry-after')) || 0, cookie: response.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ') }
    } finally {
      inFlight -= 1
    }
  }
  const refused = (what, { status, content }) => Object.assign(new Error(`${what}: ${status} ${content.code ?? ''} ${JSON.stringify(content.errors ?? '')}`), { status, problem: content })
  /** Asks until there is an answer that says something; `told` hears of each try. */
  const ask = async (what, path, request, told = {}) => {
    for (let tries = 0; ; tries += 1) {
      told.sent?.()
      const answer = await once(path, request).catch((error) => {
        told.lost?.(error)
        return undefined
      })
      if (answer) told.answered?.(answer)
      if (answer && !asksAgain.has(answer.status)) {
        if (answer.status < 300) return answer
        throw refused(what, answer)
      }
      if (answer?.status === 401 && request.again) request.cookie = await request.again()
      // Not all at once, and no longer than a person would wait.
      await delay(Math.min(5000, (answer?.retryAfter ?? 0) * 1000 || 100 * 2 ** Math.min(tries, 4)) * (0.5 + Math.random()))
    }
  }
  const signIn = async (username) => {
    const { cookie } = await ask(`sign-in of ${username}`, '/sign-in', { method: 'POST', body: { username, password } })
    const { content: me } = await ask('me', '/me', { cookie })
    return { cookie, username, me }
  }
  const as = (username) => {
    if (!sessions.has(username)) sessions.set(username, signIn(username))
    return sessions.get(username)
  }
  const withSession = async (username, request) => ({ ...request, cookie: (await as(username)).cookie, again: async () => { sessions.delete(username); return (await as(username)).cookie } })

  return {
    as,
    get: async (username, path) => (await ask(path, path, await withSession(username, {}))).content,
    pdf: async (username, path) => (await ask(path, path, await withSession(username, { bytes: true }))).content,
    /** An act: of its case, or the start of one. */
    async post(username, path, key, body, what = path) {
      if (stopped) throw new Stopped()
      if (thinking > 0) await delay(thinking * (0.5 + Math.random()))
      if (stopped) throw new Stopped()
      const [, of = null] = /\/accreditations\/([0-9a-f-]{36})\//.exec(path) ?? []
      const line = { key, what, caseId: of }
      let sentAt = 0
      const request = await withSession(username, { method: 'POST', key, body: body ?? {} })
      const { content } = await ask(`${username}: ${what}`, path, request, {
        sent: () => { sentAt = Date.now(); note({ event: 'sent', ...line }) },
        lost: (error) => note({ event: 'lost', ...line, why: error.cause?.code ?? error.name }),
        answered: ({ status, content: answer }) => { if (!asksAgain.has(status)) answers.push(Date.now()); note({ event: 'answered', ...line, caseId: of ?? answer.accreditationId ?? null, status, ...(answer.code ? { code: answer.code } : {}) }) },
      })
      acknowledged.push({ sentAt, at: Date.now() })
      return content
    },
    /** When each act was sent for the last time, and acknowledged, in ms. */
    acknowledged,
    /** When an act was acknowledged or refused, in ms. */
    answers,
    /** Until `atLeast` requests are under way nobody thinks; then `blow` falls. Gives how many there were. */
    async meanwhile(atLeast, blow) {
      thinking = 0
      const until = Date.now() + 10_000
      while (count() < atLeast && Date.now() < until) await delay(2)
      const underWay = count()
      await blow()
      thinking = thinkMs
      return underWay
    },
    stop() { stopped = true },
    close() { closeSync(file) },
  }
}
