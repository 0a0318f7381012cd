// The quality model: its versions, what one changes, a new draft, editing it, and its way into force.
import type { Request, Response, Router } from 'express'
import { mayChangePolicy, mayReadPolicy } from '../domain/administration/policy-faults.ts'
import { withoutRequirement, withRequirement } from '../domain/quality-model/model.ts'
import { mayDraftModel, modelActs } from '../domain/quality-model/status.ts'
import { Refused } from '../domain/refusal.ts'
import type { ModelView } from '../services/quality-models.ts'
import { criterionText, modelText as t, requirementText as r } from '../text/web/models.ts'
import { type Form, formOf, keyIn, param, sentForm, versionField } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { formOfRequirement, requirementFrom } from './model-form.ts'
import { newOne, overSavedNow, saveDraft, showRefused } from './model-saving.ts'
import { ModelChangesPage, ModelPage, ModelsPage, RequirementPage } from './pages/models.tsx'
import { paths, routes } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { faultsOf } from './trouble.ts'
import { signedIn } from './viewer.ts'

/** What is said after a post, by the address it leads to. */
const saids: Readonly<Record<string, Readonly<Record<string, string>>>> = { gemt: { ja: t.saved }, fjernet: { ja: t.removed }, dag: { valgt: t.dayChosen, trukket: t.dayGone }, kriterium: { gemt: criterionText.saved, fjernet: criterionText.removed } }

/** The form of a requirement as the version has it, or an open one under its criterion. */
const requirementForm = (req: Request, view: ModelView): Form => {
  if (param(req.params['requirement']) === newOne) return formOf([['criterionId', typeof req.query['kriterium'] === 'string' ? req.query['kriterium'] : ''], ['kind', 'qualityRequirement']])
  const found = view.model.requirements.find((one) => one.id === param(req.params['requirement']))
  if (!found) throw new Refused({ kind: 'not-found', code: 'model-not-found' })
  return formOfRequirement(found)
}

export const modelRoutes = (router: Router, web: Web): void => {
  const { services: { qualityModels, modelDays, administration, offers, signIn }, frame } = web

  /** The viewer's part in the administration; others are refused. */
  const roleOf = async (viewer: Viewer): Promise<{ readonly mayDraft: boolean }> => {
    const { roles } = await signIn.me(viewer.personId)
    if (!mayReadPolicy(roles)) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
    return { mayDraft: mayChangePolicy(roles) && mayDraftModel(roles) }
  }

  router.get(paths.models, signedIn(web, async (_req, res, viewer) => {
    await roleOf(viewer)
    sendPage(res, 200, ModelsPage, { web, viewer, versions: await qualityModels.list(viewer.personId) })
  }))

  const show = async (req: Request, res: Response, status: number, viewer: Viewer, form: Form, faults: readonly FieldFault[]): Promise<void> => {
    const { mayDraft } = await roleOf(viewer)
    const view = await qualityModels.get(viewer.personId, param(req.params['id']))
    const said = Object.entries(saids).flatMap(([name, words]) => { const word = req.query[name]; return typeof word === 'string' && Object.hasOwn(words, word) ? [words[word]] : [] })[0]
    sendPage(res, status, ModelPage, { web, viewer, view, mayDraft, form, faults, told: faults.length > 0 ? null : said ?? null })
  }

  router.get(routes.model, signedIn(web, (req, res, viewer) => show(req, res, 200, viewer, formOf([]), [])))

  router.get(routes.modelChanges, signedIn(web, async (req, res, viewer) => {
    await roleOf(viewer)
    const [view, { inForce, changes }] = await Promise.all([qualityModels.get(viewer.personId, param(req.params['id'])), administration.modelChanges(viewer.personId, param(req.params['id']))])
    sendPage(res, 200, ModelChangesPage, { web, viewer, view, before: inForce === null ? null : await qualityModels.get(viewer.personId, inForce), changes })
  }))

  /** Does what a form of the version's page asks; a refusal is told there. */
  const doing = (work: (req: Request, form: Form, viewer: Viewer) => Promise<string | readonly FieldFault[]>) => signedIn(web, async (req, res, viewer) => {
    const form = sentForm(req)
    try {
      const done = await work(req, form, viewer)
      if (typeof done === 'string') return seeOther(res, done)
      await show(req, res, 422, viewer, form, done)
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (![403, 409, 422].includes(trouble.status)) throw error
      await show(req, res, trouble.status, viewer, form, faultsOf(trouble))
    }
  })

  router.post(routes.modelAct, doing(async (req, form, viewer) => {
    const act = modelActs.find((one) => one === form.get('act'))
    if (act !== undefined) await qualityModels.act(viewer.personId, keyIn(form), param(req.params['id']), act)
    return paths.model(param(req.params['id']))
  }))

  router.post(routes.modelDay, doing(async (req, form, viewer) => {
    const id = param(req.params['id'])
    if (form.has('traek')) {
      await modelDays.takeBack(viewer.personId, keyIn(form), id)
      return paths.model(id, { dag: 'trukket' })
    }
    if (form.get('on').trim() === '') return [{ field: 'on', message: t.dayMissing }]
    const { on } = frame.checkInput('model-day', { on: form.get('on').trim() }) as { readonly on: string }
    await modelDays.choose(viewer.personId, keyIn(form), id, on)
    return paths.model(id, { dag: 'valgt' })
  }))

  router.post(routes.modelDraft, doing(async (req, form, viewer) => {
    const version = form.get('version').trim()
    if (version === '') return [{ field: 'version', message: t.missing(t.versionName) }]
    if (!/^[A-Za-z0-9.-]{1,30}$/.test(version)) return [{ field: 'version', message: t.notVersion }]
    const { model } = await qualityModels.get(viewer.personId, param(req.params['id']))
    return paths.model((await qualityModels.draft(viewer.personId, keyIn(form), { ...model, version })).id)
  }))

  const editing = async (req: Request, res: Response, status: number, viewer: Viewer, form: Form | null, faults: readonly FieldFault[], stale = false): Promise<void> => {
    const { mayDraft } = await roleOf(viewer)
    const [view, areas, types] = await Promise.all([qualityModels.get(viewer.personId, param(req.params['id'])), offers.areas(), offers.types()])
    if (!mayDraft) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
    // No draft any more: what was typed is kept only where something was typed.
    if (view.status !== 'draft' && form === null) throw new Refused({ kind: 'conflict', code: 'model-status' })
    const shown = form ?? requirementForm(req, view)
    // A kind of offer that no offer is of now stays as it is named in the model.
    const more = [...new Set(view.model.requirements.flatMap((one) => one.appliesToTypes))].filter((id) => !types.some((one) => one.id === id)).map((id) => ({ id, name: id }))
    const savedNow = stale ? view.model.requirements.find((one) => one.id === param(req.params['requirement'])) ?? null : null
    // The next save is over what is shown now, beside what was typed.
    const again = stale ? overSavedNow(shown) : shown
    sendPage(res, status, RequirementPage, { web, viewer, view, form: again, faults, stale, savedNow, isNew: param(req.params['requirement']) === newOne, areas, types: [...types, ...more] })
  }

  router.get(routes.modelRequirement, signedIn(web, (req, res, viewer) => editing(req, res, 200, viewer, null, [])))

  router.post(routes.modelRequirement, signedIn(web, async (req, res, viewer) => {
    const [form, id] = [sentForm(req), param(req.params['requirement'])]
    try {
      await roleOf(viewer)
      const view = await qualityModels.get(viewer.personId, param(req.params['id']))
      if (form.has('fjern')) {
        await saveDraft(web, viewer, view, form, withoutRequirement(view.model, id))
        return seeOther(res, paths.model(view.id, { fjernet: 'ja' }))
      }
      const { requirement, faults } = requirementFrom(form, view.model.requirements.find((one) => one.id === id))
      const taken = id === newOne && [...view.model.requirements, ...view.model.criteria].some((one) => one.id === requirement.id) && form.get(versionField) === view.sha256
      const open = [...faults, ...(taken ? [{ field: 'id', message: r.taken }] : [])]
      if (open.length > 0) return await editing(req, res, 422, viewer, form, open)
      await saveDraft(web, viewer, view, form, withRequirement(view.model, id === newOne ? requirement : { ...requirement, id }))
      seeOther(res, paths.model(view.id, { gemt: 'ja' }))
    } catch (error) {
      await showRefused({ req, res, web, viewer, form, error, part: 'requirements' }, (status, again, faults, stale) => editing(req, res, status, viewer, again, faults, stale))
    }
  }))
}
