// A real OpenID provider (oidc-provider) on loopback, and a person's browser at it.
import { AsyncLocalStorage } from 'node:async_hooks'
import { createServer } from 'node:http'
import { generateKeyPairSync } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { type Configuration, Provider } from 'oidc-provider'

/** What the provider says of somebody. */
export interface KnownThere { readonly email: string; readonly email_verified: boolean; readonly groups?: readonly string[]; readonly name?: string }

export interface IdentityProvider {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** By subject; may be changed at any time. */
  readonly people: Map<string, KnownThere>
  /** Seconds that its clock is behind ours; its id tokens live one second. */
  behind: number
  /** Goes on with a new key, as providers do: published under its own name, the former one gone. */
  rotate(): void
  /** Signs with a key that it does not publish (until the next `rotate`): what somebody else would sign. */
  signUnknown(): void
  /** Answers nothing but 503 while true. */
  down: boolean
  /** Signs `subject` in at the address the service sent the browser to; gives the address that the provider sends it back to. */
  come(url: string, subject: string): Promise<URL>
  /** Follows an address of the provider until it leads elsewhere or shows a page. */
  visit(url: string): Promise<{ readonly to: URL | null; readonly html: string }>
  close(): Promise<void>
}

// The provider runs in the same process and has a clock of its own all the same.
const clock = new AsyncLocalStorage<number>()
const { now } = Date
Date.now = () => now() - (clock.getStore() ?? 0)

let made = 0
const newKey = (): Record<string, unknown> => ({ ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: `key-${(made += 1)}` })

/** Starts it for one client whose answers go to `redirectUris`. */
export async function startIdentityProvider(of: { readonly redirectUris: readonly string[]; readonly signedOutUris: readonly string[] }): Promise<IdentityProvider> {
  const people = new Map<string, KnownThere>()
  const [clientId, clientSecret] = ['akkreditering', 'ikke-så-hemmelig-på-denne-maskine'.replaceAll('å', 'aa')]
  let handler: ReturnType<Provider['callback']> | undefined
  let published: unknown
  const server = createServer((req, res) => {
    if (self.down || handler === undefined) { res.statusCode = 503; res.end(); return }
    if (published !== undefined && req.url === '/jwks') { res.setHeader('content-type', 'application/json'); res.end(JSON.stringify(published)); return }
    void clock.run(self.behind * 1000, handler, req, res)
  })
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done) })
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const begin = (key: Record<string, unknown>): void => {
    const configuration: Configuration = {
      clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [...of.redirectUris], post_logout_redirect_uris: [...of.signedOutUris], response_types: ['code'], grant_types: ['authorization_code'] }],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
      findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub, ...people.get(sub) }) }),
      jwks: { keys: [key] },
      cookies: { keys: ['loopback'] },
      ttl: { IdToken: 1, AccessToken: 600, AuthorizationCode: 60, Grant: 600, Interaction: 600, Session: 600 },
      // Whoever signs in has agreed: the question is not ours.
      loadExistingGrant: async (ctx) => {
        const grant = new ctx.oidc.provider.Grant({ clientId, accountId: ctx.oidc.session?.accountId ?? '' })
        grant.addOIDCScope('openid profile email')
        await grant.save()
        return grant
      },
    }
    // It warns that this is not how to run it, which is true.
    const { warn } = console
    console.warn = () => undefined
    try {
      handler = new Provider(issuer, configuration).callback()
    } finally {
      console.warn = warn
    }
  }

  // A browser of its own for each sign-in; cookies of this one provider only.
  const browser = (cookies = new Map<string, string>()) => async (url: string, init: { readonly method?: string; readonly body?: URLSearchParams } = {}): Promise<{ readonly to: URL | null; readonly html: string; readonly url: string }> => {
    let [at, next] = [url, init]
    for (;;) {
      const answer = await fetch(at, { ...next, redirect: 'manual', headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') } })
      for (const one of answer.headers.getSetCookie()) { const [pair = ''] = one.split(';'); cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)) }
      const location = answer.headers.get('location')
      if (location === null) return { to: null, html: await answer.text(), url: at }
      const to = new URL(location, at)
      if (to.origin !== issuer) return { to, html: '', url: at }
      ;[at, next] = [to.href, {}]
    }
  }

  const self: IdentityProvider = {
    issuer, clientId, clientSecret, people, behind: 0, down: false,
    rotate: () => { published = undefined; begin(newKey()) },
    signUnknown: () => { const { kty, n, e, use, alg } = newKey(); const key = newKey(); begin(key); published = { keys: [{ kty, n, e, use, alg, kid: key['kid'] }] } },
    async come(url, subject) {
      const ask = browser()
      const form = await ask(url)
      if (form.to !== null) return form.to
      const action = /<form[^>]*action="([^"]+)"/.exec(form.html)?.[1]
      if (action === undefined) throw new Error(`The provider shows no form: ${form.html.slice(0, 500)}`)
      const { to, html } = await ask(new URL(action, form.url).href, { method: 'POST', body: new URLSearchParams({ prompt: 'login', login: subject, password: 'x' }) })
      if (to === null) throw new Error(`The provider does not send back: ${html.slice(0, 500)}`)
      return to
    },
    visit: (url) => browser()(url),
    close: () => new Promise((done, failed) => { server.closeAllConnections(); server.close((error) => { if (error) failed(error); else done() }) }),
  }
  begin(newKey())
  return self
}
