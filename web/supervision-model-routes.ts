// The authority's quality models: which there are, where each text is from, and the next version of one with texts that were checked.
import type { Request, Response, Router } from 'express'
import { mayReadPolicy } from '../domain/administration/policy-faults.ts'
import { mayDraftModel } from '../domain/quality-model/status.ts'
import { Refused } from '../domain/refusal.ts'
import type { Correction } from '../domain/supervision/model.ts'
import type { SupervisionModelView } from '../services/supervision-models.ts'
import { supervisionModelsText as t } from '../text/web/supervision-models.ts'
import { type Form, keyIn, param, sentForm, withoutKey } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { CheckModelPage, SupervisionModelPage, SupervisionModelsPage, textsOf } from './pages/supervision-models.tsx'
import { paths, routes } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { faultsOf, sendNotSaved } from './trouble.ts'
import { signedIn } from './viewer.ts'

/** What the form says of a model's texts: those that are ticked, and what is open. */
function correctionsIn(form: Form, { model }: SupervisionModelView): { readonly corrections: readonly Correction[]; readonly faults: readonly FieldFault[] } {
  const texts = model.themes.flatMap(textsOf).map(({ one }) => one).filter(({ id }) => form.has(`text.${id}`))
  const said = (id: string): string => form.get(`text.${id}`).trim()
  const corrections = texts.filter(({ id }) => form.has(`check.${id}`)).map(({ id }) => ({ id, text: said(id), source: form.get(`source.${id}`).trim() || null }))
  return {
    corrections,
    faults: [
      ...texts.flatMap(({ id, text }) => (said(id) !== text.trim() && !form.has(`check.${id}`) ? [{ field: `text.${id}`, message: `${id}: ${t.changedUnchecked}` }] : [])),
      ...corrections.flatMap(({ id, text }) => (text === '' ? [{ field: `text.${id}`, message: `${id}: ${t.missing.text}` }] : [])),
      ...(corrections.length === 0 ? [{ field: '', message: t.missing.some }] : []), ...(form.get('version').trim() === '' ? [{ field: 'version', message: t.missing.version }] : []),
    ],
  }
}

export const supervisionModelRoutes = (router: Router, web: Web): void => {
  const { services: { supervisionModels, signIn }, frame } = web
  const rolesOf = async (viewer: Viewer) => (await signIn.me(viewer.personId)).roles

  router.get(paths.supervisionModels, signedIn(web, async (_req, res, viewer) => {
    sendPage(res, 200, SupervisionModelsPage, { web, viewer, models: await supervisionModels.list(), administers: mayReadPolicy(await rolesOf(viewer)) })
  }))

  router.get(routes.supervisionModel, signedIn(web, async (req, res, viewer) => {
    const [view, roles] = await Promise.all([supervisionModels.get(param(req.params['version'])), rolesOf(viewer)])
    sendPage(res, 200, SupervisionModelPage, { web, viewer, view, mayCorrect: mayDraftModel(roles), administers: mayReadPolicy(roles), done: req.query['gemt'] === 'ja' })
  }))

  const checking = async (req: Request, res: Response, status: number, viewer: Viewer, form: Form | null, faults: readonly FieldFault[]): Promise<void> => {
    // Who may not is refused before they have filled a form.
    if (!mayDraftModel(await rolesOf(viewer))) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
    const view = await supervisionModels.get(param(req.params['version']))
    sendPage(res, status, CheckModelPage, { web, viewer, view, form, faults, all: req.query['alle'] === 'ja' || view.texts.fromMemory === 0 })
  }

  router.get(routes.checkSupervisionModel, signedIn(web, (req, res, viewer) => checking(req, res, 200, viewer, null, [])))

  router.post(routes.checkSupervisionModel, signedIn(web, async (req, res, viewer) => {
    const form = sentForm(req)
    const version = param(req.params['version'])
    const { corrections, faults } = correctionsIn(form, await supervisionModels.get(version))
    if (faults.length > 0) return checking(req, res, 422, viewer, form, faults)
    try {
      const next = frame.checkInput('model-corrections', { version: form.get('version').trim(), corrections }) as { readonly version: string; readonly corrections: readonly Correction[] }
      const row = await supervisionModels.correct(viewer.personId, keyIn(form), version, next)
      seeOther(res, paths.supervisionModel(row.version, { gemt: 'ja' }))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.status >= 500) return sendNotSaved(req, res, web, viewer, trouble, form)
      if (![409, 422].includes(trouble.status)) throw error
      const named = (field: string): string => { const [, index, part = ''] = /^corrections\.(\d+)\.(\w+)$/.exec(field) ?? []; const id = corrections[Number(index)]?.id; return index === undefined || id === undefined ? field : `${part}.${id}` }
      await checking(req, res, trouble.status, viewer, withoutKey(form), faultsOf(trouble).map((one) => ({ ...one, field: named(one.field) })))
    }
  }))
}
