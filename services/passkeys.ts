// Passkeys for local accounts (WebAuthn): added with one's password, then enough by themselves: what one has, unlocked by what one is or knows.
import { createHash } from 'node:crypto'
import { type AuthenticationResponseJSON, generateAuthenticationOptions, generateRegistrationOptions, type PublicKeyCredentialCreationOptionsJSON, type PublicKeyCredentialRequestOptionsJSON, type RegistrationResponseJSON, verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server'
import { Refused } from '../domain/refusal.ts'
import { beginFlow, noteAccess, takeFlow } from '../store/identities.ts'
import { addPasskey, passkeyById, passkeysOf, type PasskeyView, removePasskey, usePasskey } from '../store/passkeys.ts'
import { peopleById } from '../store/people.ts'
import { lockPeople } from '../store/people-changes.ts'
import { provePassword } from './proving.ts'
import { beginSession, newSecret, secretHash, type SignInDeps } from './sign-in.ts'

export type { PasskeyView } from '../store/passkeys.ts'

/** The service's own address as browsers see it; null: there are no passkeys, for a key belongs to an address. */
interface PasskeyDeps extends SignInDeps { readonly publicUrl: string | null }

/** Refused 409 `passkeys-off`, `no-password`, `too-many-passkeys`, 422 `password-wrong`, 429 as at sign-in, 401 `passkey-wrong`: unknown, of another address, too late, twice, not unlocked, or its account is closed. */
export interface PasskeyService {
  readonly on: boolean
  readonly list: (personId: string) => Promise<readonly PasskeyView[]>
  /** What the browser makes a key by; the password proves that it is its owner who sits there. `session`: the asking one's secret. */
  readonly beginAdding: (personId: string, session: string, password: string) => Promise<PublicKeyCredentialCreationOptionsJSON>
  /** Adds what the browser made; gives a new session in the place of the asking one, which its caller ends. */
  readonly add: (personId: string, session: string, name: string, made: string) => Promise<{ readonly secret: string }>
  readonly remove: (personId: string, id: string) => Promise<void>
  /** What the browser signs in by, and the secret it must bring back. */
  readonly beginSigningIn: () => Promise<{ readonly options: PublicKeyCredentialRequestOptionsJSON; readonly browser: string }>
  readonly signIn: (signed: string, browser: string | undefined) => Promise<{ readonly secret: string }>
}

const mostKeys = 10
const flowMs = 5 * 60_000
const wrong = (): Refused => new Refused({ kind: 'unauthenticated', code: 'passkey-wrong' })

/** What a browser sent, as far as it is asked before the library checks all of it. */
const sentKey = (text: string): { readonly id: string; readonly challenge: string; readonly json: unknown } => {
  try {
    const json = JSON.parse(text) as { readonly id: string; readonly response: { readonly clientDataJSON: string } }
    const client = JSON.parse(Buffer.from(json.response.clientDataJSON, 'base64url').toString('utf8')) as { readonly challenge: string }
    if (typeof json.id === 'string' && typeof client.challenge === 'string') return { id: json.id, challenge: client.challenge, json }
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof TypeError)) throw error
  }
  throw wrong()
}

/** The library throws an Error at whatever does not hold. */
const holds = async <T extends { readonly verified: boolean }>(check: Promise<T>): Promise<T & { readonly verified: true }> => {
  const checked = await check.catch((error: unknown) => { throw error instanceof Error ? wrong() : error })
  if (!checked.verified) throw wrong()
  return checked as T & { readonly verified: true }
}

export const createPasskeys = (deps: PasskeyDeps): PasskeyService => {
  const { db, clock, publicUrl } = deps
  const party = (): { readonly rpID: string; readonly origin: string } => {
    if (publicUrl === null) throw new Refused({ kind: 'conflict', code: 'passkeys-off' })
    return { rpID: new URL(publicUrl).hostname, origin: new URL(publicUrl).origin }
  }
  // The challenge is the flow's name: whoever answers one has it, and it is taken once.
  const keep = (challenge: string, browser: string, data: object): Promise<void> =>
    beginFlow(db, { idHash: secretHash(challenge), browserHash: secretHash(browser), data, expiresAt: new Date(clock().getTime() + flowMs) }, clock())
  const take = async (step: string, challenge: string, browser: string | undefined): Promise<void> => {
    const flow = browser === undefined ? undefined : await takeFlow(db, secretHash(challenge), secretHash(browser), clock())
    if (flow === undefined || !('step' in flow) || flow.step !== step) throw wrong()
  }

  return {
    on: publicUrl !== null,
    list: (personId) => passkeysOf(db, personId),
    beginAdding: async (personId, session, password) => {
      const { rpID } = party()
      const username = await provePassword(deps, personId, password)
      const own = await passkeysOf(db, personId)
      if (own.length >= mostKeys) throw new Refused({ kind: 'conflict', code: 'too-many-passkeys', params: { max: mostKeys } })
      const [person] = await peopleById(db, [personId])
      const options = await generateRegistrationOptions({
        rpID, rpName: 'Akkreditering', userName: username, userDisplayName: person?.name ?? username,
        // No name and no id of ours: an authenticator shows it to nobody, but keeps it.
        userID: new Uint8Array(createHash('sha256').update(`passkey ${personId}`).digest()),
        attestationType: 'none', excludeCredentials: own.map(({ id }) => ({ id })), authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      })
      await keep(options.challenge, session, { step: `add ${personId}` })
      return options
    },
    add: async (personId, session, name, made) => {
      const { rpID, origin } = party()
      const { challenge, json } = sentKey(made)
      await take(`add ${personId}`, challenge, session)
      const { registrationInfo: { credential } } = await holds(verifyRegistrationResponse({ response: json as RegistrationResponseJSON, expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: rpID, requireUserVerification: true }))
      await db.transaction().execute(async (trx) => {
        const at = await lockPeople(trx)
        if (!await addPasskey(trx, { id: credential.id, personId, name, publicKey: credential.publicKey, counter: credential.counter, transports: credential.transports ?? [] }, at)) throw wrong()
        await noteAccess(trx, { at, actor: personId, personId, type: 'passkeyAdded', data: {} })
      })
      return beginSession(deps, personId, { strong: true })
    },
    remove: async (personId, id) => {
      await db.transaction().execute(async (trx) => {
        const at = await lockPeople(trx)
        if (await removePasskey(trx, personId, id)) await noteAccess(trx, { at, actor: personId, personId, type: 'passkeyRemoved', data: {} })
      })
    },
    beginSigningIn: async () => {
      const { rpID } = party()
      // No list of keys: the browser offers those it has, and nothing tells who has one.
      const options = await generateAuthenticationOptions({ rpID, userVerification: 'required' })
      const browser = newSecret()
      await keep(options.challenge, browser, { step: 'sign in' })
      return { options, browser }
    },
    signIn: async (signed, browser) => {
      const { rpID, origin } = party()
      const { id, challenge, json } = sentKey(signed)
      await take('sign in', challenge, browser)
      const key = await passkeyById(db, id, clock())
      if (key === undefined) throw wrong()
      const { authenticationInfo } = await holds(verifyAuthenticationResponse({ response: json as AuthenticationResponseJSON, expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: rpID, requireUserVerification: true, credential: { id, publicKey: key.publicKey, counter: key.counter } }))
      if (!await usePasskey(db, id, authenticationInfo.newCounter, clock())) throw wrong()
      // What one has, unlocked by what one is or knows: two.
      return beginSession(deps, key.personId, { strong: true })
    },
  }
}
