// How a demo speaks with the service: one that runs or one that it starts, as several people, over the public HTTP API alone.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const wait = (ms) => new Promise((done) => { setTimeout(done, ms) })

/** Sends until an answer comes: a service that is being restarted gets the same key again, so nothing is done twice. */
async function send(progress, url, { method = 'GET', cookie, body, raw, key, accept = 'application/json', headers = {} } = {}) {
  for (let tries = 0; ; tries += 1) {
    try {
      const response = await fetch(url, {
        method,
        headers: { accept, ...(cookie ? { cookie } : {}), ...(key ? { 'idempotency-key': key } : {}), ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
        ...(raw === undefined ? {} : { body: raw }), ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      if (response.status !== 503 || tries > 240) return response
    } catch (error) {
      if (tries > 240) throw error
    }
    if (tries === 0) progress('… waiting for the service; the same call goes on when it is back')
    await wait(500)
  }
}

async function expectOk(response, what) {
  if (response.ok) return response
  const problem = await response.json().catch(() => ({}))
  throw Object.assign(new Error(`${what}: ${response.status} ${problem.code ?? ''} ${problem.detail ?? ''} ${JSON.stringify(problem.errors ?? '')}`), { problem, status: response.status })
}

/** The service at `url`, the one that runs where it usually does, or one that is started and ended with the demo. */
export async function startedService({ url, quiet, progress }) {
  if (url) return { base: url.replace(/\/$/, ''), end: async () => undefined }
  const usual = 'http://127.0.0.1:3000'
  if (await fetch(`${usual}/health`).then((answer) => answer.ok, () => false)) return { base: usual, end: async () => undefined }
  progress('No service is running: starting one')
  const child = spawn(process.execPath, [fileURLToPath(new URL('../start.mjs', import.meta.url))], { stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'] })
  for (let waited = 0; waited < 1200; waited += 1) {
    if (await fetch(`${usual}/ready`).then((answer) => answer.ok, () => false)) {
      return { base: usual, end: () => new Promise((done) => { child.once('exit', done); child.kill('SIGINT') }) }
    }
    if (child.exitCode !== null) throw new Error('The service did not start')
    await wait(500)
  }
  throw new Error('The service did not become ready')
}

/** The people of the demo accounts, each signed in once. What is refused is thrown, with the problem and its status. */
export function peopleAt({ base, password, progress }) {
  const sessions = new Map()
  const call = async (path, asked, what) => expectOk(await send(progress, `${base}/api/v1${path}`, asked), what)
  const as = async (username) => {
    if (!sessions.has(username)) {
      const response = await call('/sign-in', { method: 'POST', body: { username, password } }, `sign-in of ${username}`)
      const cookie = response.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
      sessions.set(username, { cookie, username, me: await (await call('/me', { cookie }, 'me')).json() })
    }
    return sessions.get(username)
  }
  return {
    as,
    get: async (username, path) => (await call(path, { cookie: (await as(username)).cookie }, path)).json(),
    post: async (username, path, key, body, what = path) => (await call(path, { method: 'POST', cookie: (await as(username)).cookie, key, body }, `${username}: ${what}`)).json(),
    /** Sends a file's bytes. */
    file: async (username, path, key, { name, type, bytes }) => (await call(path, { method: 'POST', cookie: (await as(username)).cookie, key, raw: bytes, headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` } }, `${username}: ${name}`)).json(),
    pdf: async (username, path) => Buffer.from(await (await call(path, { cookie: (await as(username)).cookie, accept: 'application/pdf' }, path)).arrayBuffer()),
  }
}
