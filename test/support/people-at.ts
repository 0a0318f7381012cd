// The example's people at a running product, by plain HTTP: each signed in once, wherever the service listens now.
import { isEntryAct } from '../../domain/accreditation/acts.ts'
import type { StoryStep } from './case-story.ts'

export interface Answer { readonly status: number; readonly body: Readonly<Record<string, unknown>> }

export interface People {
  get(by: string, path: string): Promise<Answer>
  bytes(by: string, path: string): Promise<Uint8Array>
  post(by: string, path: string, body: unknown, key: string): Promise<Answer>
  act(caseId: string, step: StoryStep, key: string): Promise<Answer>
}

const kebab = (type: string): string => type.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** People at the service whose address `url` gives at each call. */
export function peopleAt(url: () => string): People {
  const cookies = new Map<string, string>()
  const request = (cookie: string, method: string, path: string, body?: unknown, key?: string): Promise<Response> => fetch(`${url()}/api/v1${path}`, {
    method, signal: AbortSignal.timeout(30_000),
    headers: { ...(cookie === '' ? {} : { cookie }), ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...(key === undefined ? {} : { 'idempotency-key': key }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const send = async (...asked: Parameters<typeof request>): Promise<Answer> => {
    const response = await request(...asked)
    return { status: response.status, body: await response.json() as Record<string, unknown> }
  }
  /** Sessions are in the record: whoever is signed in stays so when the service has been killed, and at every process of it. */
  const cookieOf = async (by: string): Promise<string> => {
    const known = cookies.get(by)
    if (known !== undefined) return known
    const response = await request('', 'POST', '/sign-in', { username: by.replace(/^p-/, ''), password: 'akkreditering-demo' })
    if (response.status !== 200) throw new Error(`${by} could not sign in: ${response.status}`)
    const cookie = response.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
    cookies.set(by, cookie)
    return cookie
  }
  const post = async (by: string, path: string, body: unknown, key: string): Promise<Answer> => send(await cookieOf(by), 'POST', path, body, key)
  return {
    post,
    get: async (by, path) => send(await cookieOf(by), 'GET', path),
    async bytes(by, path) {
      const response = await request(await cookieOf(by), 'GET', path)
      if (response.status !== 200) throw new Error(`${path}: ${response.status}`)
      return new Uint8Array(await response.arrayBuffer())
    },
    act: (caseId, { by, act }, key) => post(by, `/accreditations/${caseId}/${isEntryAct(act) ? 'entries' : 'moves'}/${kebab(act.type)}`, act.input, key),
  }
}
