// The API over real HTTP: the application on a store, listening on a port of its own, and people signed in to it.
import type { CaseSideServices } from '../../assembly.ts'
import { type AppParts, createApp, type Log } from '../../api/app.ts'
import { listen } from '../../api/listen.ts'
import { apiParts, type ProvidersPart } from '../../api/parts.ts'
import type { Act } from '../../domain/accreditation/acts.ts'
import { isEntryAct } from '../../domain/accreditation/acts.ts'
import type { AccreditationServices } from '../../services/accreditation-types.ts'
import { pageOf, pagesPart } from '../../pages.ts'
import type { RoundServices } from '../../services/round-types.ts'
import { readiness } from '../../services/readiness.ts'
import type { PayloadCipher } from '../../services/payloads.ts'
import type { Store } from '../../store/connect.ts'
import { demoHash } from '../store/demo-hash.ts'

/** What came back: `body` is the JSON object, empty where the answer is none; `bytes` as they came. */
export interface HttpAnswer { readonly status: number; readonly headers: Headers; readonly body: Readonly<Record<string, unknown>>; readonly bytes: Uint8Array }

/** `body` is sent as JSON, `raw` as it stands. */
export interface HttpCall { readonly body?: unknown; readonly raw?: string | Uint8Array; readonly key?: string; readonly headers?: Readonly<Record<string, string>> }

/** A person (or, with an empty cookie, nobody) at the API. */
export interface HttpPerson {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<HttpAnswer>
  /** A page, by its own address. */
  page(path: string): Promise<HttpAnswer>
  post(path: string, call?: HttpCall): Promise<HttpAnswer>
  put(path: string, call?: HttpCall): Promise<HttpAnswer>
  delete(path: string, call?: HttpCall): Promise<HttpAnswer>
  /** An act on a case; the key is new where none is given. */
  act(caseId: string, act: Act, call?: Omit<HttpCall, 'body' | 'raw'>): Promise<HttpAnswer>
}

export interface HttpService { readonly url: string; readonly nobody: HttpPerson; as(personId: string): Promise<HttpPerson>; signIn(username: string, password: string): Promise<HttpAnswer>; close(): Promise<void> }

interface HttpParts { readonly store: Store; readonly services: AccreditationServices & RoundServices & CaseSideServices; readonly engine: { namespaceId(): Promise<string> }; readonly isWorking: () => boolean; /** (Default: nothing is logged.) */ readonly log?: Log; /** (Default: local accounts alone.) */ readonly signIn?: ProvidersPart; /** (Default: none, so no passkeys.) */ readonly publicUrl?: string; /** (Default: no list of leaked passwords.) */ readonly breached?: (password: string) => Promise<boolean>; /** No limit of requests: for a test that asks everything as one person. */ readonly unlimited?: boolean; /** (Default: no keys are set.) */ readonly cipher?: PayloadCipher; /** (Default: nowhere.) */ readonly temporalPages?: string; /** (Default: advised.) */ readonly adminSecondFactor?: 'required' | 'advised'; /** (Default: nobody counts.) */ readonly seen?: NonNullable<AppParts<never>['seen']> }

const silent = { debug: () => undefined, warn: () => undefined, error: () => undefined }
const kebab = (type: string): string => type.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
let keys = 0
/** A key never used before in this process. */
export const newKey = (): string => `http-${process.pid}-${(keys += 1)}`

/** The example accounts get the demo password's real hash: signing in checks it. */
export const giveDemoPasswords = async (store: Store): Promise<void> => { await store.pool.query('update accounts set password_hash = $1', [demoHash]) }

/** Serves the API of the product over a store on a free port; every answer is held to its document. */
export async function startHttp({ store, services, engine, isWorking, log = silent, unlimited = false, signIn: providers, breached, publicUrl, cipher, temporalPages, adminSecondFactor, seen }: HttpParts): Promise<HttpService> {
  const parts = apiParts({ db: store.db, pool: store.pool, accreditation: services, ...(providers ? { signIn: providers } : {}), ...(breached ? { breached } : {}), ...(publicUrl === undefined ? {} : { publicUrl }), addressOf: pageOf, ...(cipher ? { cipher } : {}), ...(adminSecondFactor ? { adminSecondFactor } : {}), production: false, secureCookies: false, version: 'test' })
  const listening = await listen(createApp({ ...parts, ...(temporalPages === undefined ? {} : { temporalPages }), ...(unlimited ? { rateLimit: null } : {}), ...(seen ? { seen } : {}), pages: pagesPart({ parts, store }), ready: readiness({ store, engine, isWorking }), log, checkReplies: true }), { port: 0, host: '127.0.0.1' })
  const send = async (cookie: string, method: string, path: string, { body, raw, key, headers }: HttpCall = {}, below = path.startsWith('/ready') ? '' : '/api/v1'): Promise<HttpAnswer> => {
    const content = raw ?? (body === undefined ? undefined : JSON.stringify(body))
    const response = await fetch(`${listening.url}${below}${path}`, {
      method,
      headers: { ...(cookie === '' ? {} : { cookie }), ...(content === undefined ? {} : { 'content-type': 'application/json' }), ...(key === undefined ? {} : { 'idempotency-key': key }), ...headers },
      ...(content === undefined ? {} : { body: content as NonNullable<RequestInit['body']> }),
    })
    const bytes = new Uint8Array(await response.arrayBuffer())
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, headers: response.headers, bytes, body: isJson && bytes.length > 0 ? JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown> : {} }
  }
  const person = (cookie: string): HttpPerson => ({
    get: (path, headers) => send(cookie, 'GET', path, headers ? { headers } : {}),
    page: (path) => send(cookie, 'GET', path, {}, ''),
    post: (path, call = {}) => send(cookie, 'POST', path, { key: newKey(), ...call }),
    put: (path, call = {}) => send(cookie, 'PUT', path, { key: newKey(), ...call }),
    delete: (path, call = {}) => send(cookie, 'DELETE', path, { key: newKey(), ...call }),
    act: (caseId, act, call = {}) => send(cookie, 'POST', `/accreditations/${caseId}/${isEntryAct(act) ? 'entries' : 'moves'}/${kebab(act.type)}`, { key: newKey(), body: act.input, ...call }),
  })
  const signIn = (username: string, password: string): Promise<HttpAnswer> => send('', 'POST', '/sign-in', { body: { username, password } })
  const people = new Map<string, HttpPerson>()
  return {
    url: listening.url, nobody: person(''), signIn,
    async as(personId) {
      const known = people.get(personId)
      if (known) return known
      const answer = await signIn(personId.replace(/^p-/, ''), 'akkreditering-demo')
      if (answer.status !== 200) throw new Error(`${personId} could not sign in: ${answer.status} ${String(answer.body['detail'])}`)
      const made = person(answer.headers.getSetCookie().map((one) => one.split(';')[0]).join('; '))
      people.set(personId, made)
      return made
    },
    close: () => listening.close(1000),
  }
}
