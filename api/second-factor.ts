// An administrator of whom two factors are asked reaches only what sets them up, and the way out.
import type { RequestHandler } from 'express'
import { Refused } from '../domain/refusal.ts'
import { personOf } from './request-context.ts'

/** Of the pages: the one that sets a second factor up, and those that stay open. */
export interface SettingUpPart { readonly page: string; readonly open: (path: string) => boolean }

const openInApi: ReadonlySet<string> = new Set(['sign-in', 'sign-out', 'me', 'account', 'account/password', 'sessions', 'sessions/end-others'].map((path) => `/api/v1/${path}`))

/** Refuses (403 `second-factor-required`); somebody who reads a page is led to the one that sets it up. */
export const requireSecondFactor = (pages: SettingUpPart | undefined): RequestHandler => (req, res, next) => {
  if (personOf(req)?.owesFactor !== true || openInApi.has(req.path) || pages?.open(req.path) === true) return next()
  if (pages !== undefined && req.method === 'GET' && !req.path.startsWith('/api/')) return res.redirect(303, pages.page)
  next(new Refused({ kind: 'forbidden', code: 'second-factor-required' }))
}
