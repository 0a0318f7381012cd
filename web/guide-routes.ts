// Help and the guided examples.
import type { Request, Router } from 'express'
import { type GuideId, guideIds } from '../domain/people/guides.ts'
import { Refused } from '../domain/refusal.ts'
import { guides } from '../text/web/guide.ts'
import { param } from './form.ts'
import type { Web } from './frame.ts'
import { GuidePage, HelpPage } from './pages/guide.tsx'
import { paths, routes } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { signedIn } from './viewer.ts'

const guideIn = (req: Request): GuideId => {
  const id = guideIds.find((one) => one === param(req.params['guide']))
  if (!id) throw new Refused({ kind: 'not-found', code: 'guide-not-found' })
  return id
}

export const guideRoutes = (router: Router, web: Web): void => {
  const { guides: service, signIn } = web.services

  router.get(paths.help, signedIn(web, async (_req, res, viewer) => {
    const { own } = await service.of(await signIn.me(viewer.personId))
    sendPage(res, 200, HelpPage, { web, viewer, own })
  }))

  router.get(routes.guide, signedIn(web, async (req, res, viewer) => {
    const id = guideIn(req)
    const step = Number(param(req.params['step'] ?? '1'))
    if (!Number.isInteger(step) || guides[id].steps[step - 1] === undefined) throw new Refused({ kind: 'not-found', code: 'guide-not-found' })
    sendPage(res, 200, GuidePage, { web, viewer, id, step })
  }))

  router.post(routes.guideSeen, signedIn(web, async (req, res, viewer) => {
    await service.seen(viewer.personId, guideIn(req))
    seeOther(res, paths.start)
  }))
}
