// Passkeys: what the browser's script asks for as JSON, and the forms that it sends.
import type { Request, Response, Router } from 'express'
import { accountText } from '../text/web/account.ts'
import { sentForm } from './form.ts'
import type { Web } from './frame.ts'
import { SignInPage } from './pages/sign-in.tsx'
import { ownPath, paths } from './paths.ts'
import { sayWhen, seeOther, sendPage } from './respond.ts'
import { signedIn } from './viewer.ts'

/** For everybody: nobody is signed in yet. */
export const passkeyAddresses: readonly string[] = [paths.passkeyToSignIn, paths.passkeySignIn]

export const passkeyRoutes = (router: Router, web: Web): void => {
  const { services: { passkeys, signIn }, frame } = web

  // The script shows the sentence; what is unexpected is an error as everywhere.
  const asJson = async (req: Request, res: Response, work: () => Promise<unknown>): Promise<void> => {
    res.setHeader('cache-control', 'no-store')
    try {
      res.json(await work())
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      const { status, code, detail } = trouble
      if (status === 500) throw error
      sayWhen(res, trouble)
      res.status(status).json({ code, detail })
    }
  }
  const hand = (res: Response, secret: string): void => {
    res.setHeader('set-cookie', frame.cookie.give(secret))
    res.setHeader('cache-control', 'no-store')
  }
  const sessionIn = (req: Request): string => frame.cookie.read(req.headers.cookie) ?? ''

  router.post(paths.passkeyToAdd, signedIn(web, (req, res, viewer) => asJson(req, res, () => passkeys.beginAdding(viewer.personId, sessionIn(req), sentForm(req).get('current')))))

  router.post(paths.addPasskey, signedIn(web, async (req, res, viewer) => {
    const form = sentForm(req)
    const { secret } = await passkeys.add(viewer.personId, sessionIn(req), form.get('name').trim().slice(0, 100) || accountText.passkeys, form.get('response'))
    await signIn.signOut(sessionIn(req))
    hand(res, secret)
    seeOther(res, `${paths.myAccess}?noegle=ja`)
  }))

  router.post(paths.removePasskey, signedIn(web, async (req, res, viewer) => {
    await passkeys.remove(viewer.personId, sentForm(req).get('id'))
    seeOther(res, `${paths.myAccess}?noegle=fjernet`)
  }))

  router.post(paths.passkeyToSignIn, (req, res) => asJson(req, res, async () => {
    const { options, browser } = await passkeys.beginSigningIn()
    res.setHeader('set-cookie', frame.flowCookie.give(browser))
    return options
  }))

  router.post(paths.passkeySignIn, async (req, res) => {
    const form = sentForm(req)
    const next = ownPath(form.get('next'))
    try {
      const { secret } = await passkeys.signIn(form.get('response'), frame.flowCookie.read(req.headers.cookie))
      const former = frame.cookie.read(req.headers.cookie)
      if (former !== undefined) await signIn.signOut(former)
      hand(res, secret)
      seeOther(res, next)
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.status === 500) throw error
      sayWhen(res, trouble)
      sendPage(res, trouble.status, SignInPage, { web, next, error: trouble.detail })
    }
  })
}
