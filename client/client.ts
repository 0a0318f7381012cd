// The API as a typed client: addresses, bodies and answers by the OpenAPI document (api.d.ts, made by `npm run client`).
// A service that is restarted, away or busy is asked again with the very same request; every write has a key, so nothing is done twice.
import { setTimeout as delay } from 'node:timers/promises'
import createFetchClient, { type Client } from 'openapi-fetch'
import type { components, paths } from './api.d.ts'

/** What the service answers when it does not do what it was asked (RFC 9457). */
export type Problem = components['schemas']['Problem']

/** The service said no. `status` is HTTP's; `problem.code` is stable, the message a Danish sentence. */
export class ProblemError extends Error {
  readonly status: number
  readonly problem: Partial<Problem>

  constructor(status: number, problem: Partial<Problem>) {
    super(problem.detail ?? problem.title ?? `HTTP ${status}`)
    this.name = 'ProblemError'
    this.status = status
    this.problem = problem
  }
}

/** The service could not be reached within the patience there was, or answered something else than the API. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError'
}

export interface ClientSettings {
  /** The service's address, without a path. */
  readonly url: string
  /** A personal access token, or a session's cookie. */
  readonly token?: string
  readonly cookie?: string
  /** How long, in ms, a service that does not answer is asked again. (Default: two minutes.) */
  readonly patienceMs?: number
  /** Told once for each call that has to wait. */
  readonly onWait?: () => void
}

const problemOf = async (response: Response): Promise<Partial<Problem>> => {
  if (!/json/.test(response.headers.get('content-type') ?? '')) return {}
  return await response.json() as Partial<Problem>
}

const waits = (response: Response): boolean => response.status === 503 || response.status === 429
/** In ms: what the service asks for. */
const pauseAsked = (response: Response | null): number => {
  const seconds = Number(response?.headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 500
}

/** Sends until an answer comes that is not "later", or is later than the patience lasts: that one is handed on. */
const patiently = ({ patienceMs = 120_000, onWait }: ClientSettings) => async (request: Request): Promise<Response> => {
  const until = Date.now() + patienceMs
  for (let tries = 0; ; tries += 1) {
    let response: Response | null = null
    try {
      response = await fetch(request.clone())
    } catch (error) {
      if (Date.now() >= until) throw new UnreachableError(new URL(request.url).origin, { cause: error })
    }
    const pause = pauseAsked(response)
    if (response && (!waits(response) || Date.now() + pause > until)) return response
    await response?.body?.cancel()
    if (tries === 0) onWait?.()
    await delay(pause)
  }
}

/** The API of the service at `url`. What is refused is thrown as ProblemError, silence as UnreachableError. */
export const apiClient = (settings: ClientSettings): Client<paths> => {
  const { url, token, cookie } = settings
  const client = createFetchClient<paths>({
    baseUrl: `${url.replace(/\/+$/, '')}/api/v1`,
    fetch: patiently(settings),
    headers: { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...(cookie === undefined ? {} : { cookie }) },
  })
  client.use({ onResponse: async ({ response }) => { if (!response.ok) throw new ProblemError(response.status, await problemOf(response)) } })
  return client
}

/** The answer's body: what was refused has been thrown already. */
export const dataOf = async <T>(call: Promise<{ readonly data?: T }>): Promise<T> => {
  const { data } = await call
  if (data === undefined) throw new UnreachableError('no content')
  return data
}
