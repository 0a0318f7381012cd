// Sign-in, sign-out, and the way back to what one was doing.
import type { Request, Response, Router } from 'express'
import type { Begun } from '../services/sign-in.ts'
import { signInText } from '../text/web/frame.ts'
import { secondFactorText } from '../text/web/second-factor.ts'
import { sentForm } from './form.ts'
import type { Web } from './frame.ts'
import { ForgottenPage, GoingOnPage, type Kept, ResumePage, SignInPage } from './pages/sign-in.tsx'
import { CodePage } from './pages/second-factor.tsx'
import { ownPath, paths } from './paths.ts'
import { sayWhen, seeOther, sendPage } from './respond.ts'

const isPair = (value: unknown): value is [string, string] => Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'string')

/** What a form held when its writer was no longer signed in; null where it is none of ours. */
export const keptFrom = (text: string): Kept | null => {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('to' in value) || !('pairs' in value) || typeof value.to !== 'string' || !Array.isArray(value.pairs)) return null
    return ownPath(value.to) === value.to && value.pairs.every(isPair) ? { to: value.to, pairs: value.pairs } : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

export const signInRoutes = (router: Router, web: Web): void => {
  const { services, frame } = web

  const letIn = async (req: Request, res: Response, begun: Begun, next: string, kept: Kept | null): Promise<void> => {
    const former = frame.cookie.read(req.headers.cookie)
    if (former !== undefined) await services.signIn.signOut(former)
    res.setHeader('set-cookie', [frame.cookie.give(begun.secret), ...(begun.browser === null ? [] : [frame.browserCookie.give(begun.browser)])])
    res.setHeader('cache-control', 'no-store')
    if (kept) return sendPage(res, 200, ResumePage, { web, viewer: { personId: begun.me.personId, name: begun.me.name }, kept })
    // Told before anything else: somebody may have talked an administrator into it.
    seeOther(res, begun.takenOff ? paths.mySecondFactor : next)
  }

  router.get(paths.signIn, (req, res) => {
    const next = ownPath(typeof req.query['next'] === 'string' ? req.query['next'] : undefined)
    if (frame.viewerOf(req)) return seeOther(res, next)
    sendPage(res, 200, SignInPage, { web, next, note: req.query['ud'] === 'ja' ? 'signedOut' : req.query['ud'] === 'her' ? 'signedOutHere' : null })
  })

  router.post(paths.signIn, async (req, res) => {
    const form = sentForm(req)
    const next = ownPath(form.get('next'))
    const kept = keptFrom(form.get('kept'))
    const [username, password] = [form.get('username').trim(), form.get('password')]
    const again = (status: number, error: string): void => sendPage(res, status, SignInPage, { web, next, username, error, kept })
    if (username === '') return again(422, signInText.required(signInText.username.toLowerCase()))
    if (password === '') return again(422, signInText.required(signInText.password.toLowerCase()))
    try {
      const begun = await services.signIn.beginSigningIn({ username: username.slice(0, 200), password: password.slice(0, 600), ip: req.ip ?? '', browser: frame.browserCookie.read(req.headers.cookie) ?? null })
      if (begun.kind === 'in') return await letIn(req, res, begun, next, kept)
      res.setHeader('set-cookie', frame.flowCookie.give(begun.flow))
      res.setHeader('cache-control', 'no-store')
      sendPage(res, 200, CodePage, { web, token: begun.token, next, kept, faults: [] })
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.status >= 500) throw error
      sayWhen(res, trouble)
      again(trouble.status, trouble.detail)
    }
  })

  router.post(paths.signInCode, async (req, res) => {
    const form = sentForm(req)
    const [token, next, kept, code] = [form.get('token'), ownPath(form.get('next')), keptFrom(form.get('kept')), form.get('code').slice(0, 100)]
    res.setHeader('cache-control', 'no-store')
    const again = (status: number, message: string): void => sendPage(res, status, CodePage, { web, token, next, kept, faults: [{ field: 'code', message }] })
    if (code.trim() === '') return again(422, secondFactorText.codeNeeded)
    try {
      await letIn(req, res, await services.signIn.finishSigningIn({ token, flow: frame.flowCookie.read(req.headers.cookie), code, ip: req.ip ?? '', browser: frame.browserCookie.read(req.headers.cookie) ?? null }), next, kept)
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.status >= 500) throw error
      sayWhen(res, trouble)
      if (trouble.code === 'sign-in-not-finished') return sendPage(res, trouble.status, SignInPage, { web, next, kept, error: trouble.detail })
      again(trouble.status, trouble.detail)
    }
  })

  router.post(paths.signOut, async (req, res) => {
    const secret = frame.cookie.read(req.headers.cookie)
    const provider = secret === undefined ? null : await services.signIn.signOut(secret)
    res.setHeader('set-cookie', frame.cookie.end())
    // What a browser kept of us on a shared computer goes with the session.
    res.setHeader('clear-site-data', '"cache", "storage"')
    if (provider === null) return seeOther(res, `${paths.signIn}?ud=ja`)
    try {
      const there = await services.providerSignIn.leave(provider, paths.signIn)
      if (there === null) return seeOther(res, `${paths.signIn}?ud=her`)
      // A page and no redirect: the policy on forms (form-action) stops one that leads to another website.
      sendPage(res, 200, GoingOnPage, { web, title: signInText.leaving, link: signInText.leavingLink, to: there })
    } catch (error) {
      if (frame.troubleOf(error, req).status === 500) throw error
      // The session here has ended whatever the provider does.
      seeOther(res, `${paths.signIn}?ud=her`)
    }
  })

  router.get(paths.forgotten, (req, res) => sendPage(res, 200, ForgottenPage, { web, viewer: frame.viewerOf(req) }))
}
