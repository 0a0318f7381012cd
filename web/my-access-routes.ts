// Where a person is signed in, and ending it.
import type { Request, Response, Router } from 'express'
import { accountText } from '../text/web/account.ts'
import { passwordFaults } from './account-routes.ts'
import { type Form, formOf, keyIn, sentForm } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { calendarRoutes } from './calendar-routes.ts'
import { type MadeToken, MyAccessPage, tokenDays } from './pages/my-access.tsx'
import type { MadeFeed } from './parts/calendar-feeds.tsx'
import { paths } from './paths.ts'
import { sayWhen, seeOther, sendPage } from './respond.ts'
import { faultsOf } from './trouble.ts'
import { signedIn } from './viewer.ts'
import { isRecordId } from '../domain/record-id.ts'

/** What is shown beside what always is: after something was sent. */
interface Shown { readonly status?: number; readonly faults?: readonly FieldFault[]; readonly made?: MadeToken; readonly madeFeed?: MadeFeed; readonly form?: Form }
export type ShowMyAccess = (req: Request, res: Response, viewer: Viewer, shown?: Shown) => Promise<void>

export const myAccessRoutes = (router: Router, web: Web): void => {
  const { services: { accounts, calendar, mails, ownSessions, passkeys, signIn, tokens }, frame } = web

  const show: ShowMyAccess = async (req, res, viewer, { status = 200, faults = [], made, madeFeed, form = formOf([]) } = {}) => {
    const [rows, feeds, choices] = await Promise.all([ownSessions.list(viewer.personId, frame.cookie.read(req.headers.cookie)), calendar.list(viewer.personId), calendar.choices(viewer.personId)])
    const [account, keys, { roles }] = await Promise.all([accounts.own(viewer.personId), passkeys.list(viewer.personId), signIn.me(viewer.personId)])
    sendPage(res, status, MyAccessPage, { web, viewer, rows, account, mails: await mails.choice(viewer.personId), mailsDone: req.query['mails'] === 'ja', tokens: await tokens.list(viewer.personId), passkeys: keys, advised: roles.includes('administrator') && account.hasPassword && account.secondFactor === null && keys.length === 0, passkeyDone: req.query['noegle'] === 'ja' ? accountText.passkeyAdded : req.query['noegle'] === 'fjernet' ? accountText.passkeyRemoved : null, made: made ?? null, madeFeed: madeFeed ?? null, feeds, feedChoices: choices, feedEnded: req.query['kalender'] === 'tilbagekaldt', form, faults, revoked: req.query['tilbagekaldt'] === 'ja', ended: req.query['afsluttet'] === 'ja', changed: req.query['skiftet'] === 'ja' })
  }
  router.get(paths.myAccess, signedIn(web, (req, res, viewer) => show(req, res, viewer)))

  router.post(paths.myPassword, signedIn(web, async (req, res, viewer) => {
    const form = sentForm(req)
    const [current, password] = [form.get('current'), form.get('password')]
    const faults = [...(current === '' ? [{ field: 'current', message: accountText.needed }] : []), ...passwordFaults(form)]
    if (faults.length > 0) return show(req, res, viewer, { status: 422, faults })
    try {
      const { secret } = await accounts.changePassword({ personId: viewer.personId, via: viewer.via ?? 'token', strong: viewer.strong ?? false }, { current, password })
      res.setHeader('set-cookie', frame.cookie.give(secret))
      res.setHeader('cache-control', 'no-store')
      seeOther(res, `${paths.myAccess}?skiftet=ja`)
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (![403, 409, 422, 429].includes(trouble.status)) throw error
      sayWhen(res, trouble)
      await show(req, res, viewer, { status: trouble.status, faults: faultsOf(trouble) })
    }
  }))

  router.post(paths.myTokens, signedIn(web, async (req, res, viewer) => {
    const form = sentForm(req)
    const asker = { personId: viewer.personId, via: viewer.via ?? 'token', strong: viewer.strong ?? false }
    if (form.has('revoke')) {
      // What is no id is no token of theirs either.
      if (isRecordId(form.get('revoke'))) await tokens.revoke(viewer.personId, keyIn(form), form.get('revoke'))
      return seeOther(res, `${paths.myAccess}?tilbagekaldt=ja`)
    }
    const name = form.get('name').trim()
    if (name === '' || name.length > 100) return show(req, res, viewer, { status: 422, faults: [{ field: 'name', message: accountText.tokenNeeded }], form })
    try {
      const days = tokenDays.find((one) => String(one) === form.get('days')) ?? tokenDays[0] ?? 30
      const { secret } = await tokens.create(asker, keyIn(form), { name, scopes: form.get('scope') === 'write' ? ['read', 'write'] : ['read'], days })
      res.setHeader('cache-control', 'no-store')
      // Shown in the answer itself: after a redirect it would have to be kept somewhere.
      await show(req, res, viewer, { made: { secret } })
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (![403, 409, 422].includes(trouble.status)) throw error
      await show(req, res, viewer, { status: trouble.status, faults: [{ field: '', message: trouble.detail }], form })
    }
  }))

  calendarRoutes(router, web, show)

  router.post(paths.myAccess, signedIn(web, async (req, res, viewer) => {
    const form = sentForm(req)
    if (form.get('others') === 'ja') await ownSessions.endOthers(viewer.personId, frame.cookie.read(req.headers.cookie))
    else await ownSessions.end(viewer.personId, form.get('session'))
    seeOther(res, `${paths.myAccess}?afsluttet=ja`)
  }))
}
