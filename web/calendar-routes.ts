// Calendar links are made and ended on Min adgang, and an audit day is taken along as a file.
import type { Router } from 'express'
import { feedKinds } from '../domain/calendar/items.ts'
import { feedPath } from '../services/calendar.ts'
import { calendarText } from '../text/calendar.ts'
import { calendarPageText as t } from '../text/web/calendar.ts'
import { keyIn, param, sentForm } from './form.ts'
import type { Web } from './frame.ts'
import type { ShowMyAccess } from './my-access-routes.ts'
import { paths, routes } from './paths.ts'
import { seeOther } from './respond.ts'
import { signedIn } from './viewer.ts'

export const calendarRoutes = (router: Router, web: Web, show: ShowMyAccess): void => {
  const { services: { calendar }, frame } = web

  router.post(paths.myCalendar, signedIn(web, async (req, res, viewer) => {
    const form = sentForm(req)
    if (form.has('revoke')) {
      // What is no id is no link of theirs either.
      if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(form.get('revoke'))) await calendar.revoke(viewer.personId, keyIn(form), form.get('revoke'))
      return seeOther(res, `${paths.myAccess}?kalender=tilbagekaldt#kalender`)
    }
    const [given = '', offerId = ''] = form.get('feed').split(':')
    const kind = feedKinds.find((one) => one === given)
    if (kind === undefined) return show(req, res, viewer, { status: 422, faults: [{ field: 'feed', message: t.chooseFirst }] })
    try {
      const { secret } = await calendar.create({ personId: viewer.personId, via: viewer.via ?? 'token' }, keyIn(form), { kind, ...(offerId === '' ? {} : { offerId }) })
      res.setHeader('cache-control', 'no-store')
      // Shown in the answer itself: after a redirect it would have to be kept somewhere.
      await show(req, res, viewer, { madeFeed: { address: secret === null ? null : `${req.protocol}://${req.get('host') ?? ''}${feedPath(secret)}` } })
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (![403, 409, 422].includes(trouble.status)) throw error
      await show(req, res, viewer, { status: trouble.status, faults: [{ field: 'feed', message: trouble.detail }] })
    }
  }))

  router.get(routes.auditDayFile, signedIn(web, async (req, res, viewer) => {
    const ics = await calendar.auditDay(viewer.personId, param(req.params['id']))
    res.type('text/calendar; charset=utf-8').setHeader('content-disposition', `attachment; filename="${calendarText.visitFile}"`).send(ics)
  }))
}
