// Where a person is signed in, and ending it.
import type { Router } from 'express'
import { sentForm } from './form.ts'
import type { Web } from './frame.ts'
import { MyAccessPage } from './pages/my-access.tsx'
import { paths } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { signedIn } from './viewer.ts'

export const myAccessRoutes = (router: Router, web: Web): void => {
  const { services: { ownSessions }, frame } = web

  router.get(paths.myAccess, signedIn(web, async (req, res, viewer) => {
    const rows = await ownSessions.list(viewer.personId, frame.cookie.read(req.headers.cookie))
    sendPage(res, 200, MyAccessPage, { web, viewer, rows, ended: req.query['afsluttet'] === 'ja' })
  }))

  router.post(paths.myAccess, signedIn(web, async (req, res, viewer) => {
    const form = sentForm(req)
    if (form.get('others') === 'ja') await ownSessions.endOthers(viewer.personId, frame.cookie.read(req.headers.cookie))
    else await ownSessions.end(viewer.personId, form.get('session'))
    seeOther(res, `${paths.myAccess}?afsluttet=ja`)
  }))
}
