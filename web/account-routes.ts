// An account under Administration, and the one-time link by which its owner sets a password.
import type { Request, Response, Router } from 'express'
import { pseudonymText } from '../text/pseudonym.ts'
import { accountText as t } from '../text/web/account.ts'
import { signedInFreshly } from './freshly.ts'
import { type Form, formOf, keyIn, sentForm, withoutKey } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { AccountPage, LinkNotValidPage, type MadeLink, UseLinkPage } from './pages/account.tsx'
import { SignInPage } from './pages/sign-in.tsx'
import { paths, routes } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { faultsOf } from './trouble.ts'
import { signedIn } from './viewer.ts'

/** What is missing in a form's new password. */
export const passwordFaults = (form: Form): readonly FieldFault[] =>
  form.get('password') === '' ? [{ field: 'password', message: t.newNeeded }] : form.get('password') === form.get('repeat') ? [] : [{ field: 'repeat', message: t.different }]

const idIn = (req: Request): string => String(req.params['id'])

export const accountRoutes = (router: Router, web: Web): void => {
  const { services: { accounts, secondFactor, pseudonyms }, frame } = web

  const show = async (req: Request, res: Response, viewer: Viewer, more: { readonly status?: number; readonly made?: MadeLink; readonly form?: Form; readonly faults?: readonly FieldFault[] } = {}): Promise<void> => {
    const [account, held] = [await accounts.of(viewer.personId, idIn(req)), viewer.personId === idIn(req) ? [] : await pseudonyms.faults(viewer.personId, idIn(req))]
    res.setHeader('cache-control', 'no-store')
    sendPage(res, more.status ?? 200, AccountPage, { web, viewer, account, held, made: more.made ?? null, form: more.form ?? formOf([]), faults: more.faults ?? [], done: req.query['gemt'] === 'ja' && more.faults === undefined && more.made === undefined })
  }

  router.get(routes.personData, signedIn(web, async (req, res, viewer) => frame.sendPersonData(req, res, await web.services.personData.of(viewer.personId, idIn(req)))))

  router.get(routes.account, signedIn(web, (req, res, viewer) => show(req, res, viewer)))

  router.post(routes.account, signedInFreshly(web, () => true, async (req, res, viewer) => {
    const form = sentForm(req)
    const id = idIn(req)
    try {
      if (form.get('act') === 'link') {
        const { secret, username, expiresAt } = await accounts.makeLink({ personId: viewer.personId, via: viewer.via ?? 'token' }, keyIn(form), id, form.get('username') === '' ? {} : { username: form.get('username').slice(0, 100) })
        // Shown in the answer itself: after a redirect it would have to be kept somewhere.
        return await show(req, res, viewer, { made: { address: secret === null ? null : `${req.protocol}://${req.get('host') ?? ''}${paths.passwordLinkWith(secret)}`, username, expiresAt } })
      }
      if (form.get('act') === 'pseudonym') {
        if (form.get('sure') !== 'ja') return await show(req, res, viewer, { status: 422, faults: [{ field: 'sure', message: pseudonymText.notSure }] })
        await pseudonyms.make({ personId: viewer.personId, via: viewer.via ?? 'token' }, keyIn(form), id)
      } else if (form.get('act') === 'takeOff') await secondFactor.takeOff({ personId: viewer.personId, via: viewer.via ?? 'token' }, keyIn(form), id)
      else await (form.get('act') === 'open' ? accounts.open(viewer.personId, keyIn(form), id) : accounts.close(viewer.personId, keyIn(form), id))
      seeOther(res, `${paths.account(id)}?gemt=ja`)
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (![409, 422].includes(trouble.status) && trouble.code !== 'own-account') throw error
      await show(req, res, viewer, { status: trouble.status, form: withoutKey(form), faults: faultsOf(trouble) })
    }
  }))

  const orNotValid = async (req: Request, res: Response, work: () => Promise<void>): Promise<void> => {
    // The secret stands in the address: nothing may keep the page.
    res.setHeader('cache-control', 'no-store')
    try {
      await work()
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.code !== 'link-not-valid') throw error
      sendPage(res, 404, LinkNotValidPage, { web, why: trouble.detail })
    }
  }

  router.get(paths.passwordLink, (req, res) => orNotValid(req, res, async () => {
    const secret = typeof req.query['kode'] === 'string' ? req.query['kode'] : ''
    sendPage(res, 200, UseLinkPage, { web, secret, ...await accounts.linked(secret), faults: [] })
  }))

  router.post(paths.passwordLink, (req, res) => orNotValid(req, res, async () => {
    const form = sentForm(req)
    const secret = form.get('kode')
    const person = await accounts.linked(secret)
    const again = (status: number, faults: readonly FieldFault[]): void => sendPage(res, status, UseLinkPage, { web, secret, ...person, faults })
    const faults = passwordFaults(form)
    if (faults.length > 0) return again(422, faults)
    try {
      await accounts.useLink(secret, form.get('password'))
      sendPage(res, 200, SignInPage, { web, next: paths.start, username: person.username, note: 'passwordSet' })
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.status !== 422) throw error
      again(422, trouble.errors)
    }
  }))
}
