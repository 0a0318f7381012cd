// How a demo speaks with the service: one that runs or one that it starts, as several people, over the public HTTP API alone.
import { spawn } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from '../build.mjs'
import { install, project, requireNode } from '../install.mjs'

// The typed client is compiled with the rest (client/client.ts).
requireNode()
install()
build()
const { apiClient, dataOf, ProblemError } = await import(pathToFileURL(`${project}/dist/client/client.js`).href)

export const wait = (ms) => new Promise((done) => { setTimeout(done, ms) })

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
  const clientOf = (cookie) => apiClient({ url: base, ...(cookie ? { cookie } : {}), onWait: () => progress('… waiting for the service; the same call goes on when it is back') })
  const said = async (what, call) => {
    try {
      return await call
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      const { code = '', detail = '', errors = '' } = error.problem
      throw Object.assign(new Error(`${what}: ${error.status} ${code} ${detail} ${JSON.stringify(errors)}`), { problem: error.problem, status: error.status })
    }
  }
  const as = async (username) => {
    if (!sessions.has(username)) {
      const { response } = await said(`sign-in of ${username}`, clientOf().POST('/sign-in', { body: { username, password } }))
      const client = clientOf(response.headers.getSetCookie().map((one) => one.split(';')[0]).join('; '))
      sessions.set(username, { client, username, me: await dataOf(said('me', client.GET('/me'))) })
    }
    return sessions.get(username)
  }
  const keyed = (key, headers = {}) => ({ params: { header: { 'Idempotency-Key': key, ...headers } } })
  return {
    as,
    get: async (username, path) => dataOf(said(path, (await as(username)).client.GET(path))),
    post: async (username, path, key, body, what = path) => dataOf(said(`${username}: ${what}`, (await as(username)).client.POST(path, { ...keyed(key), ...(body === undefined ? {} : { body }) }))),
    /** Sends a file's bytes. */
    file: async (username, path, key, { name, type, bytes }) => dataOf(said(`${username}: ${name}`, (await as(username)).client.POST(path, { ...keyed(key, { 'Content-Disposition': `attachment; filename="${name}"` }), body: bytes, bodySerializer: (one) => one, headers: { 'content-type': type } }))),
    pdf: async (username, path) => Buffer.from(await dataOf(said(path, (await as(username)).client.GET(path, { parseAs: 'arrayBuffer' })))),
  }
}
