// Signing in at an identity provider: there, back again, and the first time the question whether one is who the mail address says.
import type { Request, Response, Router } from 'express'
import { signInText } from '../text/web/frame.ts'
import { sentForm } from './form.ts'
import type { Web } from './frame.ts'
import { ConfirmIdentityPage, GoingOnPage, SignInPage } from './pages/sign-in.tsx'
import { ownPath, paths } from './paths.ts'
import { sayWhen, seeOther, sendPage } from './respond.ts'

const routes = { begin: '/log-ind/udbyder/:provider', answer: '/log-ind/udbyder/:provider/svar', link: paths.providerLink }
/** For everybody: nobody is signed in yet. */
export const providerAddresses: readonly string[] = Object.values(routes)

const providerIn = (req: Request): string => String(req.params['provider'])

export const providerRoutes = (router: Router, web: Web): void => {
  const { services: { providerSignIn, signIn }, frame } = web

  // Whatever goes wrong is told on the sign-in page, where one can begin anew.
  const orSayWhy = async (req: Request, res: Response, next: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.status === 500) throw error
      sayWhen(res, trouble)
      sendPage(res, trouble.status, SignInPage, { web, next, error: trouble.detail })
    }
  }

  const letIn = async (req: Request, res: Response, secret: string, next: string): Promise<void> => {
    const former = frame.cookie.read(req.headers.cookie)
    if (former !== undefined) await signIn.signOut(former)
    res.setHeader('set-cookie', [frame.cookie.give(secret), frame.flowCookie.end()])
    res.setHeader('cache-control', 'no-store')
    // A page and no redirect: the session's cookie (SameSite=Strict) would not be sent on a way that began elsewhere.
    sendPage(res, 200, GoingOnPage, { web, title: signInText.signedIn, link: signInText.goOn, to: ownPath(next) })
  }

  // By GET: the policy on forms (form-action) stops a post that leads to another website.
  router.get(routes.begin, async (req, res) => {
    const next = ownPath(typeof req.query['next'] === 'string' ? req.query['next'] : undefined)
    await orSayWhy(req, res, next, async () => {
      const { url, browser } = await providerSignIn.begin(providerIn(req), paths.providerAnswer(providerIn(req)), next, req.query['igen'] === 'ja')
      res.setHeader('set-cookie', frame.flowCookie.give(browser))
      res.setHeader('cache-control', 'no-store')
      seeOther(res, url)
    })
  })

  router.get(routes.answer, (req, res) => orSayWhy(req, res, paths.start, async () => {
    const heard = await providerSignIn.hear(providerIn(req), req.originalUrl, frame.flowCookie.read(req.headers.cookie))
    if (heard.kind === 'in') return letIn(req, res, heard.secret, heard.next)
    res.setHeader('cache-control', 'no-store')
    sendPage(res, 200, ConfirmIdentityPage, { web, ...heard })
  }))

  router.post(routes.link, (req, res) => orSayWhy(req, res, paths.start, async () => {
    const { secret, next } = await providerSignIn.confirm(sentForm(req).get('token'), frame.flowCookie.read(req.headers.cookie))
    await letIn(req, res, secret, next)
  }))
}
