// A criterion of a draft of the quality model: its name, its place, what it is about.
import type { Request, Response, Router } from 'express'
import { mayChangePolicy } from '../domain/administration/policy-faults.ts'
import { withCriterion, withoutCriterion } from '../domain/quality-model/model.ts'
import { mayDraftModel } from '../domain/quality-model/status.ts'
import { Refused } from '../domain/refusal.ts'
import type { ModelView } from '../services/quality-models.ts'
import { criterionText as t } from '../text/web/models.ts'
import { type Form, formOf, param, sentForm, versionField } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { criterionFrom, formOfCriterion } from './model-form.ts'
import { newOne, overSavedNow, saveDraft, showRefused } from './model-saving.ts'
import { CriterionPage } from './pages/model-criterion.tsx'
import { paths, routes } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { signedIn } from './viewer.ts'


export const criterionRoutes = (router: Router, web: Web): void => {
  const { services: { qualityModels, signIn } } = web

  /** The draft, for who writes it; refused for others, and for a version that is no draft any more. */
  const draftFor = async (req: Request, viewer: Viewer): Promise<ModelView> => {
    const { roles } = await signIn.me(viewer.personId)
    if (!mayChangePolicy(roles) || !mayDraftModel(roles)) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
    return qualityModels.get(viewer.personId, param(req.params['id']))
  }

  const show = async (req: Request, res: Response, status: number, viewer: Viewer, typed: Form | null, faults: readonly FieldFault[], stale = false): Promise<void> => {
    const view = await draftFor(req, viewer)
    // No draft any more: what was typed is kept only where something was typed.
    if (view.status !== 'draft' && typed === null) throw new Refused({ kind: 'conflict', code: 'model-status' })
    const [id, isNew] = [param(req.params['criterion']), param(req.params['criterion']) === newOne]
    const saved = view.model.criteria.find((one) => one.id === id) ?? null
    if (!isNew && saved === null && typed === null) throw new Refused({ kind: 'not-found', code: 'model-not-found' })
    const form = typed ?? (saved ? formOfCriterion(saved) : formOf([['number', String(view.model.criteria.length + 1)]]))
    // The next save is over what is shown now, beside what was typed.
    const again = stale ? overSavedNow(form) : form
    sendPage(res, status, CriterionPage, { web, viewer, view, form: again, faults, stale, savedNow: stale ? saved : null, id, isNew })
  }

  router.get(routes.modelCriterion, signedIn(web, (req, res, viewer) => show(req, res, 200, viewer, null, [])))

  router.post(routes.modelCriterion, signedIn(web, async (req, res, viewer) => {
    const [form, id] = [sentForm(req), param(req.params['criterion'])]
    try {
      const view = await draftFor(req, viewer)
      if (form.has('fjern')) {
        const without = withoutCriterion(view.model, id)
        if (without === null) return await show(req, res, 422, viewer, null, [{ field: '', message: t.keeps(view.model.requirements.filter((one) => one.criterionId === id).length) }])
        await saveDraft(web, viewer, view, form, without)
        return seeOther(res, paths.model(view.id, { kriterium: 'fjernet' }))
      }
      // Sent twice, a new one is there the second time: the key gives the first answer.
      const isNew = id === newOne && form.get(versionField) === view.sha256
      const { criterion, faults } = criterionFrom(form, view.model, isNew)
      if (faults.length > 0) return await show(req, res, 422, viewer, form, faults)
      await saveDraft(web, viewer, view, form, withCriterion(view.model, id === newOne ? criterion : { ...criterion, id }))
      seeOther(res, paths.model(view.id, { kriterium: 'gemt' }))
    } catch (error) {
      await showRefused({ req, res, web, viewer, form, error, part: 'criteria' }, (status, again, faults, stale) => show(req, res, status, viewer, again, faults, stale))
    }
  }))
}
