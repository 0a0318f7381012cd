// OpenID Connect with each provider: code with PKCE, state and nonce; discovery kept for a while, keys fetched at each sign-in.
import * as oidc from 'openid-client'
import type { Claims } from '../domain/access/provider-claims.ts'
import { Refused } from '../domain/refusal.ts'
import type { ProviderSettings } from './provider-settings.ts'

/** What must be remembered between asking a provider and its answer. */
export interface Asked { readonly state: string; readonly nonce: string; readonly verifier: string; /** They were asked to prove anew who they are. */ readonly again: boolean }

/** Refused 503 `provider-unavailable` where a provider does not answer, 401 `provider-said-no` where it lets nobody in, and 401 `provider-answer-wrong` where its answer does not hold. */
export interface IdentityProviders {
  /** The address that asks the provider who is there, and what is to be remembered. */
  readonly ask: (provider: ProviderSettings, redirectUri: string, again: boolean) => Promise<Asked & { readonly url: string }>
  /** Checks the answer that came to `url` against what was asked; gives the claims with the issuer and subject among them. */
  readonly hear: (provider: ProviderSettings, url: URL, asked: Asked) => Promise<Claims & { readonly iss: string; readonly sub: string }>
  /** The address that ends the session at the provider and comes back to `backTo`; null where it has none. */
  readonly leave: (provider: ProviderSettings, backTo: string) => Promise<string | null>
}

const keptMs = 10 * 60_000
/** Seconds that a provider's clock may differ from ours, and that it may take to answer. */
const tolerance = 60
const patience = 5

const unavailable = (): Refused => new Refused({ kind: 'unavailable', code: 'provider-unavailable' })

/** What went wrong, as somebody at the sign-in page is told of it. */
const refusalOf = (error: unknown): Refused => {
  if (error instanceof oidc.AuthorizationResponseError) return new Refused({ kind: 'unauthenticated', code: 'provider-said-no' })
  // fetch itself fails as a TypeError; a timeout and an answer of 5xx have codes of their own.
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const failed = error instanceof oidc.ResponseBodyError ? error.status >= 500 : error instanceof TypeError || code === 'OAUTH_TIMEOUT' || code === 'OAUTH_RESPONSE_IS_NOT_CONFORM'
  return failed ? unavailable() : new Refused({ kind: 'unauthenticated', code: 'provider-answer-wrong' })
}

/** `note` is told what went wrong: names and codes, never a token or a claim. */
export const createIdentityProviders = ({ clock, note }: { readonly clock: () => Date; readonly note: (fields: object) => void }): IdentityProviders => {
  const known = new Map<string, { readonly server: oidc.ServerMetadata; readonly at: number }>()

  const trying = async <T>({ id }: ProviderSettings, work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Error)) throw error
      const refused = refusalOf(error)
      note({ provider: id, refusal: refused.refusals[0].code, name: error.name, code: 'code' in error ? error.code : undefined })
      throw refused
    }
  }

  const serverOf = async (provider: ProviderSettings): Promise<oidc.ServerMetadata> => {
    const { issuer, clientId } = provider
    const kept = known.get(issuer)
    const now = clock().getTime()
    if (kept && now - kept.at < keptMs) return kept.server
    const found = await oidc.discovery(new URL(issuer), clientId, undefined, oidc.None(), { timeout: patience, execute: issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [] })
    const server = found.serverMetadata()
    known.set(issuer, { server, at: now })
    return server
  }

  // New at each sign-in, so that keys are fetched anew: one that was changed or withdrawn counts at once.
  const configurationFor = async (provider: ProviderSettings): Promise<oidc.Configuration> => {
    const { clientId, clientSecret } = provider
    const configuration = new oidc.Configuration(await serverOf(provider), clientId, { [oidc.clockTolerance]: tolerance }, clientSecret === undefined ? oidc.None() : oidc.ClientSecretBasic(clientSecret))
    configuration.timeout = patience
    if (provider.issuer.startsWith('http:')) oidc.allowInsecureRequests(configuration)
    // The token comes straight from the provider over TLS; its signature is checked all the same.
    oidc.enableNonRepudiationChecks(configuration)
    return configuration
  }

  return {
    ask: (provider, redirectUri, again) => trying(provider, async () => {
      const configuration = await configurationFor(provider)
      const asked = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier(), again }
      const url = oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri, scope: provider.scopes.join(' '), state: asked.state, nonce: asked.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(asked.verifier), code_challenge_method: 'S256', ...(again ? { prompt: 'login', max_age: '0' } : {}),
      })
      return { ...asked, url: url.href }
    }),
    hear: (provider, url, asked) => trying(provider, async () => {
      const configuration = await configurationFor(provider)
      const tokens = await oidc.authorizationCodeGrant(configuration, url, { pkceCodeVerifier: asked.verifier, expectedState: asked.state, expectedNonce: asked.nonce, idTokenExpected: true, ...(asked.again ? { maxAge: 0 } : {}) })
      const claims = tokens.claims()
      if (claims === undefined) throw new Error('An answer with an id token has claims')
      // Many providers tell mail and groups only here. What the signed token says comes first.
      const more = configuration.serverMetadata().userinfo_endpoint === undefined ? {} : await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub)
      return { ...more, ...claims }
    }),
    // Without id_token_hint: it would put the person's name and mail into an address.
    leave: (provider, backTo) => trying(provider, async () => {
      const configuration = await configurationFor(provider)
      return configuration.serverMetadata().end_session_endpoint === undefined ? null : oidc.buildEndSessionUrl(configuration, { post_logout_redirect_uri: backTo }).href
    }),
  }
}
