// The fortrolighedskreds' page: to everybody else there is nothing at its address, whatever there is.
import type { Request, Response, Router } from 'express'
import { secretVisitsText as t } from '../text/web/secret-visits.ts'
import { type Form, formOf, keyIn, param, sentForm } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { type SecretAct, SecretVisitsPage } from './pages/secret-visits.tsx'
import { paths } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { faultsOf, sendNotSaved } from './trouble.ts'
import { signedIn } from './viewer.ts'

const actIn = (word: string): SecretAct | null => (Object.hasOwn(t.done, word) ? word as SecretAct : null)
/** The API's fields by the names that the page has for them. */
const fieldOf: Readonly<Record<string, string>> = { offerId: 'place', unit: 'place', personId: 'person' }

export const secretVisitRoutes = (router: Router, web: Web): void => {
  const { services: { secretVisits }, frame } = web

  const show = async (res: Response, status: number, viewer: Viewer, form: Form, faults: readonly FieldFault[], done: SecretAct | null = null): Promise<void> =>
    sendPage(res, status, SecretVisitsPage, { web, viewer, overview: await secretVisits.overview(viewer.personId), form, faults, done })

  router.get(paths.secretVisits(), signedIn(web, (req, res, viewer) => show(res, 200, viewer, formOf([]), [], actIn(param(req.query['gjort'])))))

  /** Does what the form asks; what it leaves open is told. */
  const act = async (form: Form, viewer: Viewer): Promise<SecretAct | readonly FieldFault[]> => {
    const key = keyIn(form)
    const what = actIn(form.get('act'))
    const [offerId = '', unit = ''] = form.get('place').split('/')
    if (what === 'enter') {
      const open = (['place', 'day'] as const).filter((name) => form.get(name) === '')
      if (open.length > 0) return open.map((field) => ({ field, message: t.missing[field] }))
      await secretVisits.enter(viewer.personId, key, frame.checkInput('secret-visit', { offerId, unit, day: form.get('day'), note: form.get('note').trim() }) as Parameters<typeof secretVisits.enter>[2])
    } else if (what === 'name') {
      if (form.get('person') === '') return [{ field: 'person', message: t.missing.person }]
      await secretVisits.name(viewer.personId, key, form.get('person'))
    } else if (what === 'leave') await secretVisits.leave(viewer.personId, key, form.get('member'))
    else if (what !== null) await secretVisits[what](viewer.personId, key, form.get('visit').toLowerCase())
    return what ?? []
  }

  router.post(paths.secretVisits(), signedIn(web, async (req: Request, res, viewer) => {
    const form = sentForm(req)
    // Who has no part here hears that there is nothing, before anything is looked at.
    await secretVisits.overview(viewer.personId)
    try {
      const done = await act(form, viewer)
      // Who has taken themself out has nothing to come back to.
      if (typeof done === 'string') return seeOther(res, done === 'leave' && form.get('member') === viewer.personId ? paths.supervisions() : paths.secretVisits({ gjort: done }))
      await show(res, 422, viewer, form, done)
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.status >= 500) return sendNotSaved(req, res, web, viewer, trouble, form)
      if (![403, 409, 422].includes(trouble.status)) throw error
      await show(res, trouble.status, viewer, form, faultsOf(trouble).map((one) => ({ ...one, field: fieldOf[one.field] ?? one.field })))
    }
  }))
}
