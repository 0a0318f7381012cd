// What gives others a way in or a power asks who sits there once more, where that is not new (ASVS 3.7); what was sent is kept meanwhile.
import type { Request, RequestHandler, Response, Router } from 'express'
import { mayNow } from '../domain/access/fresh.ts'
import { Refused } from '../domain/refusal.ts'
import { secondFactorText as t } from '../text/web/second-factor.ts'
import { type Form, sentForm } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { ProvePage } from './pages/prove.tsx'
import { type Kept, ResumePage } from './pages/sign-in.tsx'
import { paths } from './paths.ts'
import { sayWhen, sendPage } from './respond.ts'
import { keptFrom } from './sign-in-routes.ts'
import { faultsOf } from './trouble.ts'
import { signedIn } from './viewer.ts'

const ask = async (res: Response, web: Web, viewer: Viewer, kept: Kept, status: number, faults: readonly FieldFault[]): Promise<void> => {
  const { hasPassword, secondFactor } = await web.services.accounts.own(viewer.personId)
  res.setHeader('cache-control', 'no-store')
  sendPage(res, status, ProvePage, { web, viewer, kept, hasPassword, hasApp: secondFactor !== null, faults })
}

/** As `signedIn`; a form that `asks` is let through only from who has just proved who they are. */
export const signedInFreshly = (web: Web, asks: (form: Form) => boolean, work: (req: Request, res: Response, viewer: Viewer) => Promise<void>): RequestHandler => signedIn(web, async (req, res, viewer) => {
  const form = sentForm(req)
  const refusal = asks(form) ? mayNow({ ...viewer, via: viewer.via ?? 'token' }, new Date()) : null
  if (refusal === null) return work(req, res, viewer)
  if (refusal.code !== 'sign-in-again') throw new Refused(refusal)
  await ask(res, web, viewer, { to: req.originalUrl, pairs: form.pairs }, 403, [])
})

export const proveRoutes = (router: Router, web: Web): void => {
  const { services: { signIn }, frame } = web
  router.post(paths.prove, signedIn(web, async (req, res, viewer) => {
    const form = sentForm(req)
    const kept = keptFrom(form.get('kept')) ?? { to: paths.start, pairs: [] }
    if (form.get('current') === '') return ask(res, web, viewer, kept, 422, [{ field: 'current', message: t.needed }])
    try {
      await signIn.prove({ personId: viewer.personId, session: frame.cookie.read(req.headers.cookie) ?? '', password: form.get('current').slice(0, 600), code: form.get('code').slice(0, 100) })
      sendPage(res, 200, ResumePage, { web, viewer, kept })
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (![401, 409, 422, 429].includes(trouble.status)) throw error
      sayWhen(res, trouble)
      // Somebody is signed in: 401 would say that they are not.
      await ask(res, web, viewer, kept, trouble.status === 401 ? 422 : trouble.status, faultsOf(trouble))
    }
  }))
}
