// The session cookie, and the person behind a request by it or by a bearer token.
import type { Request } from 'express'
import { Refused } from '../domain/refusal.ts'
import type { SignInService } from '../services/sign-in.ts'
import type { SignedIn } from './route.ts'

/** The cookie that holds a session's secret: how it is written, ended and read. */
export interface SessionCookie {
  readonly name: string
  /** The Set-Cookie value that hands out a secret. It has no lifetime of its own: the session ends in the record. */
  readonly give: (secret: string) => string
  readonly end: () => string
  readonly read: (header: string | undefined) => string | undefined
}

// In production the name begins with __Host-, which browsers take over https only and from this host alone.
const cookieNamed = (of: { readonly name: string, readonly sameSite: 'Strict' | 'Lax', readonly secure: boolean, readonly seconds?: number }): SessionCookie => {
  const name = `${of.secure ? '__Host-' : ''}${of.name}`
  const attributes = `; Path=/; HttpOnly; SameSite=${of.sameSite}${of.secure ? '; Secure' : ''}`
  const life = of.seconds === undefined ? '' : `; Max-Age=${of.seconds}`
  return {
    name,
    give: secret => `${name}=${secret}${life}${attributes}`,
    end: () => `${name}=; Max-Age=0${attributes}`,
    read: header => header?.split(';').map(part => part.trim()).find(part => part.startsWith(`${name}=`))?.slice(name.length + 1),
  }
}

/** The session's cookie; `secure` in production. */
export const sessionCookie = ({ secure }: { readonly secure: boolean }): SessionCookie => cookieNamed({ name: 'akkreditering', sameSite: 'Strict', secure })

/** The cookie that binds to a browser what it has begun at an identity provider. Lax: the answer comes from another site. */
export const flowCookie = ({ secure }: { readonly secure: boolean }): SessionCookie => cookieNamed({ name: 'akkreditering-login', sameSite: 'Lax', secure })

/** The cookie of a browser in which somebody has signed in. It opens nothing: tries to sign in are counted for it. 90 days. */
export const browserCookie = ({ secure }: { readonly secure: boolean }): SessionCookie => cookieNamed({ name: 'akkreditering-browser', sameSite: 'Strict', secure, seconds: 90 * 86_400 })

const isSecret = (text: string | undefined): text is string => text !== undefined && /^[A-Za-z0-9_-]{43}$/.test(text)
const reads: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Gives the frame's `identify`. A request with an Authorization header is judged by that alone, so that a wrong token is never
 * made good by a cookie. Refused 403 `token-read-only` where a token without the scope `write` would write.
 */
export const identifyBy = (signIn: Pick<SignInService, 'identify'>, cookie: SessionCookie) => async (req: Request): Promise<SignedIn | null> => {
  const { authorization } = req.headers
  if (authorization !== undefined) {
    const bearer = /^Bearer (akk_[A-Za-z0-9_-]{43})$/i.exec(authorization)?.[1]
    const found = bearer === undefined ? null : await signIn.identify({ bearer })
    if (found?.via === 'token' && !found.scopes.includes('write') && !reads.has(req.method)) throw new Refused({ kind: 'forbidden', code: 'token-read-only' })
    return found && { personId: found.personId, name: found.name, via: found.via, owesFactor: found.owesFactor }
  }
  const session = cookie.read(req.headers.cookie)
  const found = isSecret(session) ? await signIn.identify({ session }) : null
  return found?.via === 'session' ? found : null
}
