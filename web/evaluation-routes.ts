// The evaluation at a case's end: its one page.
import type { Request, Response, Router } from 'express'
import type { Evaluation } from '../domain/evaluation/evaluation.ts'
import { refusalText } from '../text/refusals.ts'
import { evaluationText } from '../text/web/evaluation.ts'
import { type Form, formOf, keyIn, param, sentForm, versionIn, withoutKey } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { EvaluationPage } from './pages/evaluation.tsx'
import { paths, routes } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { faultsOf, sendNotSaved } from './trouble.ts'
import { signedIn } from './viewer.ts'

export const evaluationRoutes = (router: Router, web: Web): void => {
  const { services: { accreditations, evaluations }, frame } = web

  /** `again`: what was typed, where the page shows the form again; else it shows what is saved. */
  const show = async (req: Request, res: Response, status: number, viewer: Viewer, more: { readonly again?: Form; readonly faults?: readonly FieldFault[]; readonly stale?: boolean } = {}): Promise<void> => {
    const id = param(req.params['id'])
    const [view, evaluation] = await Promise.all([accreditations.get(viewer.personId, id), evaluations.get(viewer.personId, id)])
    const { answer, refused } = evaluation
    const form = more.again ?? formOf(answer === null ? [] : [['hours', answer.hours === null ? '' : String(answer.hours)], ['worth', answer.worth], ['drop', answer.drop]])
    sendPage(res, status, EvaluationPage, { web, viewer, view, evaluation, form, faults: more.faults ?? [], stale: more.stale ?? false, closed: refused && refusalText(refused), saved: req.method === 'GET' && req.query['gemt'] === 'ja' })
  }

  router.get(routes.evaluation, signedIn(web, (req, res, viewer) => show(req, res, 200, viewer)))

  router.post(routes.evaluation, signedIn(web, async (req, res, viewer) => {
    const [id, form] = [param(req.params['id']), sentForm(req)]
    const again = withoutKey(form)
    const hours = form.get('hours').trim()
    if (!/^(?:\d{1,3}|1\d{3}|2000)?$/.test(hours)) return show(req, res, 422, viewer, { again, faults: [{ field: 'hours', message: evaluationText.hoursWrong }] })
    try {
      const checked = frame.checkInput('evaluation', { hours: hours === '' ? null : Number(hours), worth: form.get('worth'), drop: form.get('drop'), version: versionIn(form) })
      const { version, ...answered } = checked as Evaluation & { readonly version: number }
      await evaluations.write(viewer.personId, id, keyIn(form), answered, version)
      seeOther(res, paths.evaluation(id, { gemt: 'ja' }))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.status === 404 || trouble.status === 403) throw error
      if (trouble.status >= 500) return sendNotSaved(req, res, web, viewer, trouble, form)
      await show(req, res, trouble.status, viewer, { again, stale: trouble.code === 'stale-version', faults: faultsOf(trouble) })
    }
  }))
}
