// Every page but a few is for somebody: who is not signed in comes to the sign-in page, and loses nothing that was typed.
import type { Request, RequestHandler, Response } from 'express'
import { leftOutField, sentFiles, sentForm } from './form.ts'
import type { Viewer, Web } from './frame.ts'
import { asksWho } from './guarded.ts'
import { OpeningPage, SignInPage } from './pages/sign-in.tsx'
import { pageReads } from './page-reads.ts'
import { paths, sheetKinds } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'

const fromElsewhere = (req: Request): boolean => req.headers['sec-fetch-site'] === 'cross-site' && req.headers['sec-fetch-dest'] === 'document'

/** Tells the trail of a page that was read, behind its answer; and of a list that was taken along. */
const noteReads = (web: Web, req: Request, res: Response, personId: string): void => {
  // Taken now: on the way to an error's answer the router gives them back.
  const [{ path }, params] = [req.route as { readonly path: string }, req.params]
  const page = pageReads[path] ?? ''
  const asSheet = sheetKinds.some((kind) => kind === req.query['som'])
  if (req.method === 'POST' || (page === '' && !asSheet)) return
  res.once('close', () => {
    if (!res.headersSent) return
    const read = { personId, status: res.statusCode, requestId: web.frame.requestIdOf(req) }
    if (page !== '') web.services.reading.note({ ...read, action: page, params })
    if (asSheet) web.services.reading.note({ ...read, action: 'exportList', params: { id: path } })
  })
}

/** Runs `work` with the viewer. A GET of nobody leads to the sign-in page and back; a sent form is kept on it (401). */
export const signedIn = (web: Web, work: (req: Request, res: Response, viewer: Viewer) => Promise<void>): RequestHandler => asksWho(async (req, res) => {
  const viewer = web.frame.viewerOf(req)
  if (viewer) {
    noteReads(web, req, res, viewer.personId)
    return work(req, res, viewer)
  }
  if (req.method === 'POST') {
    const kept = { to: req.originalUrl, pairs: [...sentForm(req).pairs, ...sentFiles(req).leftOut.map((name) => [leftOutField, name] as const)] }
    return sendPage(res, 401, SignInPage, { web, next: req.originalUrl, kept: kept.pairs.length > 0 ? kept : null, note: 'expired' })
  }
  // The cookie is SameSite=Strict, so a link in a mail arrives without it: our own page asks again, and then it is there.
  if (fromElsewhere(req)) return sendPage(res, 200, OpeningPage, { web, to: req.originalUrl })
  seeOther(res, paths.signInFor(req.originalUrl))
})
