// The code from an app on one's own pages: set up, confirmed, its recovery codes, taken off.
import type { Request, Response, Router } from 'express'
import { secondFactorText as t } from '../text/web/second-factor.ts'
import { type Form, sentForm } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { RecoveryCodesPage, type SecondFactorAct, SecondFactorPage, SettingUpPage } from './pages/second-factor.tsx'
import { paths } from './paths.ts'
import { sayWhen, seeOther, sendPage } from './respond.ts'
import { faultsOf } from './trouble.ts'
import { signedIn } from './viewer.ts'

/** What is missing in a form that proves who sends it. */
const missing = (form: Form, fields: readonly ('current' | 'code')[]): readonly FieldFault[] =>
  fields.flatMap((field) => (form.get(field).trim() === '' ? [{ field, message: field === 'current' ? t.needed : t.codeNeeded }] : []))

export const secondFactorRoutes = (router: Router, web: Web): void => {
  const { services: { accounts, secondFactor }, frame } = web
  const sessionIn = (req: Request): string => frame.cookie.read(req.headers.cookie) ?? ''
  const show = async (req: Request, res: Response, viewer: Viewer, status = 200, act: SecondFactorAct | null = null, faults: readonly FieldFault[] = []): Promise<void> => {
    const [factor, takenOff, { hasPassword }] = await Promise.all([secondFactor.of(viewer.personId), secondFactor.takenOff(viewer.personId), accounts.own(viewer.personId)])
    sendPage(res, status, SecondFactorPage, { web, viewer, factor, hasPassword, act, faults, removed: req.query['af'] === 'ja' && act === null, takenOff })
  }
  const confirm = async (req: Request, res: Response, viewer: Viewer, form: Form): Promise<void> => {
    const token = form.get('token')
    const again = async (status: number, faults: readonly FieldFault[]): Promise<void> => sendPage(res, status, SettingUpPage, { web, viewer, setting: await secondFactor.shown(viewer.personId, sessionIn(req), token), faults })
    const faults = missing(form, ['code'])
    if (faults.length > 0) return again(422, faults)
    try {
      const { codes, secret } = await secondFactor.confirm(viewer.personId, sessionIn(req), token, form.get('code').slice(0, 100))
      res.setHeader('set-cookie', frame.cookie.give(secret))
      sendPage(res, 200, RecoveryCodesPage, { web, viewer, codes })
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.code !== 'code-wrong' && trouble.status !== 429) throw error
      sayWhen(res, trouble)
      await again(trouble.status === 429 ? 429 : 422, [{ field: 'code', message: trouble.detail }])
    }
  }

  router.get(paths.mySecondFactor, signedIn(web, (req, res, viewer) => show(req, res, viewer)))

  router.post(paths.mySecondFactor, signedIn(web, async (req, res, viewer) => {
    // A secret or codes may stand in the answer: nothing keeps it.
    res.setHeader('cache-control', 'no-store')
    const form = sentForm(req)
    const [act, current, code] = [form.get('act'), form.get('current').slice(0, 600), form.get('code').slice(0, 100)]
    const known: SecondFactorAct = act === 'renew' || act === 'remove' ? act : 'begin'
    try {
      if (act === 'confirm') return await confirm(req, res, viewer, form)
      const faults = missing(form, known === 'begin' ? ['current'] : ['current', 'code'])
      if (faults.length > 0) return await show(req, res, viewer, 422, known, faults)
      if (known === 'begin') return sendPage(res, 200, SettingUpPage, { web, viewer, setting: await secondFactor.begin(viewer.personId, sessionIn(req), current), faults: [] })
      if (known === 'renew') return sendPage(res, 200, RecoveryCodesPage, { web, viewer, ...await secondFactor.renewCodes(viewer.personId, { current, code }) })
      await secondFactor.remove(viewer.personId, { current, code })
      seeOther(res, `${paths.mySecondFactor}?af=ja`)
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (![401, 409, 422, 429].includes(trouble.status)) throw error
      sayWhen(res, trouble)
      // Somebody is signed in: 401 would say that they are not.
      await show(req, res, viewer, trouble.status === 401 ? 422 : trouble.status, known, faultsOf(trouble))
    }
  }))
}
