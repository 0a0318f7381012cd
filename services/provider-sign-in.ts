// Signing in at an identity provider: who comes back is known by issuer and subject, the first time by a verified work mail that they confirm.
import { freshMs } from '../domain/access/fresh.ts'
import { provedByTwo, provedWhen, rolesFrom, workMailFrom } from '../domain/access/provider-claims.ts'
import type { Role } from '../domain/people/functions.ts'
import { Refused } from '../domain/refusal.ts'
import { beginFlow, followProvider, linkIdentity, personByMail, personOfIdentity, takeFlow, touchIdentity } from '../store/identities.ts'
import { lockPeople } from '../store/people-changes.ts'
import type { Asked, IdentityProviders } from './identity-providers.ts'
import type { ProviderSettings } from './provider-settings.ts'
import { beginSession, newSecret, secretHash, type SignInDeps } from './sign-in.ts'

/** `publicUrl` is the service's own address as browsers see it. */
export interface ProviderSignInDeps extends SignInDeps {
  readonly providers: readonly ProviderSettings[]
  readonly publicUrl: string
  readonly oidc: IdentityProviders
}

/** Somebody is in; or they are to confirm that they are this person (`token` for the form). */
export type Heard =
  | { readonly kind: 'in'; readonly secret: string; readonly next: string }
  | { readonly kind: 'confirm'; readonly token: string; readonly name: string; readonly mail: string; readonly provider: string }

/**
 * Refused 404 `provider-unknown`, 401 `sign-in-not-finished` (begun in another browser, too long ago, or twice), 403 `identity-unknown` (nobody here,
 * or closed), 403 `identity-other` (their mail belongs to somebody who comes by another identity), and as IdentityProviders says.
 */
export interface ProviderSignIn {
  /** The providers, as buttons. */
  readonly list: readonly { readonly id: string; readonly name: string }[]
  /** Where to send the browser, whose answer is to come to the path `answer`, and the secret that it must bring back. */
  readonly begin: (providerId: string, answer: string, next: string, /** They prove anew who they are, whatever the provider remembers. */ again: boolean) => Promise<{ readonly url: string; readonly browser: string }>
  /** Hears the provider's answer: the path and query it came with, from the browser with this secret. */
  readonly hear: (providerId: string, answer: string, browser: string | undefined) => Promise<Heard>
  /** Links the identity that was heard to the person found by mail, and lets them in. */
  readonly confirm: (token: string, browser: string | undefined) => Promise<{ readonly secret: string; readonly next: string }>
  /** Where the session at the provider is ended, which then leads to the path `back`; null where that cannot be. */
  readonly leave: (providerId: string, back: string) => Promise<string | null>
}

/** A page is left open while one looks for a phone; longer than this nobody does. */
const flowMs = 10 * 60_000

interface AskedFlow extends Asked { readonly step: 'asked'; readonly provider: string; readonly next: string }
interface ConfirmFlow { readonly step: 'confirm'; readonly provider: string; readonly next: string; readonly issuer: string; readonly subject: string; readonly personId: string; readonly roles: readonly Role[]; readonly strong: boolean; readonly provedAt: string }

const notFinished = (): Refused => new Refused({ kind: 'unauthenticated', code: 'sign-in-not-finished' })
const unknown = (): Refused => new Refused({ kind: 'forbidden', code: 'identity-unknown' })

export const createProviderSignIn = (deps: ProviderSignInDeps): ProviderSignIn => {
  const { db, clock, providers, publicUrl, oidc } = deps
  const provider = (id: string): ProviderSettings => {
    const found = providers.find((one) => one.id === id)
    if (found === undefined) throw new Refused({ kind: 'not-found', code: 'provider-unknown' })
    return found
  }
  const at = (path: string): string => new URL(path, publicUrl).href
  const keep = (id: string, browser: string, data: AskedFlow | ConfirmFlow): Promise<void> => {
    const now = clock()
    return beginFlow(db, { idHash: secretHash(id), browserHash: secretHash(browser), data, expiresAt: new Date(now.getTime() + flowMs) }, now)
  }
  const take = async <S extends 'asked' | 'confirm'>(step: S, id: string, browser: string | undefined): Promise<Extract<AskedFlow | ConfirmFlow, { step: S }>> => {
    const flow = browser === undefined ? undefined : await takeFlow(db, secretHash(id), secretHash(browser), clock()) as AskedFlow | ConfirmFlow | undefined
    if (flow?.step !== step) throw notFinished()
    return flow as Extract<AskedFlow | ConfirmFlow, { step: S }>
  }

  return {
    list: providers.map(({ id, name }) => ({ id, name })),
    begin: async (providerId, answer, next, again) => {
      const { url, ...asked } = await oidc.ask(provider(providerId), at(answer), again)
      const browser = newSecret()
      await keep(asked.state, browser, { step: 'asked', provider: providerId, next, ...asked })
      return { url, browser }
    },
    hear: async (providerId, answer, browser) => {
      const settings = provider(providerId)
      const url = new URL(answer, publicUrl)
      const asked = await take('asked', url.searchParams.get('state') ?? '', browser)
      // The answer of one provider, brought to the address of another, is no answer.
      if (asked.provider !== providerId) throw notFinished()
      const claims = await oidc.hear(settings, url, asked)
      const [issuer, subject, roles] = [claims.iss, claims.sub, rolesFrom(claims, { claim: settings.groupsClaim, roles: settings.roles })]
      const now = clock()
      // Nobody knows when they proved it: not just now.
      const proof = { strong: provedByTwo(claims, settings.secondFactor), provedAt: provedWhen(claims, asked.again, now) ?? new Date(now.getTime() - freshMs) }
      const known = await personOfIdentity(db, issuer, subject, clock())
      if (known !== undefined) {
        if (!known.open) throw unknown()
        await db.transaction().execute(async (trx) => {
          const at = await lockPeople(trx)
          // Where the directory itself tells of groups, a token's claim is no news of them.
          if (settings.scimTokenSha256 === undefined) await followProvider(trx, known.personId, providerId, roles, at)
        })
        await touchIdentity(db, issuer, subject, clock())
        return { kind: 'in', ...await beginSession(deps, known.personId, { provider: providerId, ...proof }), next: asked.next }
      }
      const mail = workMailFrom(claims, settings.mailDomains)
      const person = mail === null ? undefined : await personByMail(db, mail, issuer, clock())
      if (mail === null || person === undefined || !person.open) throw unknown()
      if (person.linked) throw new Refused({ kind: 'forbidden', code: 'identity-other' })
      const token = newSecret()
      await keep(token, browser ?? '', { step: 'confirm', provider: providerId, next: asked.next, issuer, subject, personId: person.personId, roles, strong: proof.strong, provedAt: proof.provedAt.toISOString() })
      return { kind: 'confirm', token, name: person.name, mail, provider: settings.name }
    },
    confirm: async (token, browser) => {
      const flow = await take('confirm', token, browser)
      await db.transaction().execute(async (trx) => {
        const now = await lockPeople(trx)
        // A link made meanwhile stands.
        if (!await linkIdentity(trx, flow, now)) throw new Refused({ kind: 'forbidden', code: 'identity-other' })
        if (provider(flow.provider).scimTokenSha256 === undefined) await followProvider(trx, flow.personId, flow.provider, flow.roles, now)
      })
      return { ...await beginSession(deps, flow.personId, { provider: flow.provider, strong: flow.strong, provedAt: new Date(flow.provedAt) }), next: flow.next }
    },
    leave: (providerId, back) => oidc.leave(provider(providerId), at(back)),
  }
}
