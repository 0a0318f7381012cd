// Every page but a few is for somebody: who is not signed in comes to the sign-in page, and loses nothing that was typed.
import type { Request, RequestHandler, Response } from 'express'
import { leftOutField, sentFiles, sentForm } from './form.ts'
import type { Viewer, Web } from './frame.ts'
import { asksWho } from './guarded.ts'
import { OpeningPage, SignInPage } from './pages/sign-in.tsx'
import { paths } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'

const fromElsewhere = (req: Request): boolean => req.headers['sec-fetch-site'] === 'cross-site' && req.headers['sec-fetch-dest'] === 'document'

/** Runs `work` with the viewer. A GET of nobody leads to the sign-in page and back; a sent form is kept on it (401). */
export const signedIn = (web: Web, work: (req: Request, res: Response, viewer: Viewer) => Promise<void>): RequestHandler => asksWho(async (req, res) => {
  const viewer = web.frame.viewerOf(req)
  if (viewer) return work(req, res, viewer)
  if (req.method === 'POST') {
    const kept = { to: req.originalUrl, pairs: [...sentForm(req).pairs, ...sentFiles(req).leftOut.map((name) => [leftOutField, name] as const)] }
    return sendPage(res, 401, SignInPage, { web, next: req.originalUrl, kept: kept.pairs.length > 0 ? kept : null, note: 'expired' })
  }
  // The cookie is SameSite=Strict, so a link in a mail arrives without it: our own page asks again, and then it is there.
  if (fromElsewhere(req)) return sendPage(res, 200, OpeningPage, { web, to: req.originalUrl })
  seeOther(res, paths.signInFor(req.originalUrl))
})
