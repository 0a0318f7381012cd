// Keeps other websites from acting with a signed-in person's cookie.
import type { RequestHandler } from 'express'
import { fromTemporalsPages } from './codec-origin.ts'
import { ProblemError } from './problem.ts'
import { personOf } from './request-context.ts'

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

const hostOf = (origin: string): string | undefined => URL.canParse(origin) ? new URL(origin).host : undefined

/**
 * Refuses (403 `cross-site`) a write that a browser sends for another site, sign-in included. A bearer token is never sent by a
 * browser on its own, so it is exempt. Every browser in use says at a write where it comes from (Sec-Fetch-Site on https and
 * localhost, Origin always); what says neither is no browser. `pagesOrigin`: Temporal's pages, which may ask for words and write nothing.
 */
export const refuseCrossSite = (pagesOrigin: string | undefined): RequestHandler => (req, _res, next) => {
  if (safeMethods.has(req.method) || personOf(req)?.via === 'token' || fromTemporalsPages(req, pagesOrigin)) return next()
  const site = req.headers['sec-fetch-site']
  const { origin } = req.headers
  const stands = site === undefined
    ? origin === undefined || hostOf(origin) === req.host
    : site === 'same-origin' || site === 'none'
  return next(stands ? undefined : new ProblemError('cross-site'))
}
