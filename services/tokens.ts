// Bearer tokens for programs that act as a person: shown once, listed and revoked by their owner.

import type { Instant } from '../domain/deadlines/types.ts'
import { Refused } from '../domain/refusal.ts'
import { noteAccess } from '../store/identities.ts'
import { doOnce } from '../store/requests.ts'
import { createToken, listTokens, revokeToken, type Token } from '../store/sessions.ts'
import { newSecret, secretHash, type SignInDeps } from './sign-in.ts'

/** What a token may be used for. */
export type TokenScope = 'read' | 'write'

/** A token as its owner sees it. */
export interface TokenView {
  readonly id: string
  readonly name: string
  readonly scopes: readonly string[]
  readonly createdAt: Instant
  readonly expiresAt: Instant
  readonly lastUsedAt: Instant | null
}

export interface TokenService {
  /**
   * Makes a token that ends after `days`. `secret` is given by the first answer alone (null when the key is repeated).
   * Refused 403 `session-required` to one who comes with a token, 409 `too-many-tokens` at a hundred live ones.
   */
  readonly create: (person: { readonly personId: string, readonly via: 'session' | 'token', /** By two factors. (Default: not.) */ readonly strong?: boolean }, key: string, input: { readonly name: string, readonly scopes: readonly TokenScope[], readonly days: number }) => Promise<TokenView & { readonly secret: string | null }>
  readonly list: (personId: string) => Promise<readonly TokenView[]>
  /** Revokes an own token, again without harm. Refused 404 `token-not-found`. */
  readonly revoke: (personId: string, key: string, id: string) => Promise<void>
}

const mostTokens = 100
const dayMs = 86_400_000

const viewOf = (token: Token): TokenView => ({
  id: token.id, name: token.name, scopes: token.scopes,
  createdAt: token.createdAt.toISOString(), expiresAt: token.expiresAt.toISOString(), lastUsedAt: token.lastUsedAt?.toISOString() ?? null,
})

export const createTokens = ({ db, clock }: SignInDeps): TokenService => ({
  create: async ({ personId, via, strong = false }, key, { name, scopes, days }) => {
    // A token that fell into the wrong hands must not make others that outlive it.
    if (via !== 'session') throw new Refused({ kind: 'forbidden', code: 'session-required' })
    const secret = `akk_${newSecret()}`
    const { answer, repeated } = await doOnce(db, { key, personId, operation: 'createToken', body: { name, scopes, days } }, async trx => {
      const now = clock()
      if ((await listTokens(trx, personId, now)).length >= mostTokens) throw new Refused({ kind: 'conflict', code: 'too-many-tokens', params: { max: mostTokens } })
      const made = viewOf(await createToken(trx, { personId, name, secretHash: secretHash(secret), scopes, strong, createdAt: now, expiresAt: new Date(now.getTime() + days * dayMs) }))
      await noteAccess(trx, { at: now.toISOString(), actor: personId, personId, type: 'tokenMade', data: { tokenId: made.id, scopes, expiresAt: made.expiresAt } })
      return made
    })
    return { ...answer, secret: repeated ? null : secret }
  },
  list: async personId => (await listTokens(db, personId, clock())).map(viewOf),
  revoke: async (personId, key, id) => {
    await doOnce(db, { key, personId, operation: 'revokeToken', body: { id } }, async trx => {
      const now = clock()
      if (!await revokeToken(trx, personId, id, now)) throw new Refused({ kind: 'not-found', code: 'token-not-found' })
      await noteAccess(trx, { at: now.toISOString(), actor: personId, personId, type: 'tokenRevoked', data: { tokenId: id } })
      return {}
    })
  },
})
