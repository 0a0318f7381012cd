// Trials: written in two minutes, closed by what was learnt.
import type { Request, Response, Router } from 'express'
import type { Act } from '../domain/accreditation/acts.ts'
import { inputFrom } from './act-form.ts'
import { type Form, formOf, keyIn, param, sentForm, versionIn, withoutKey } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { localDay } from '../text/web/dates.ts'
import { TrialsPage } from './pages/trials.tsx'
import { paths, routes } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { faultsOf, sendNotSaved } from './trouble.ts'
import { signedIn } from './viewer.ts'


export const trialRoutes = (router: Router, web: Web): void => {
  const { services: { accreditations, qualityModels }, frame } = web

  const show = async (req: Request, res: Response, status: number, viewer: Viewer, more: { readonly again?: { readonly id: string; readonly form: Form }; readonly faults?: readonly FieldFault[]; readonly stale?: boolean } = {}): Promise<void> => {
    const id = param(req.params['id'])
    const [view, contents] = await Promise.all([accreditations.get(viewer.personId, id), accreditations.contents(viewer.personId, id)])
    const { model } = await qualityModels.get(viewer.personId, view.modelId)
    const saved = param(req.query['gemt'])
    sendPage(res, status, TrialsPage, {
      web, viewer, view, model, contents, today: localDay(new Date().toISOString()), again: more.again ?? null, faults: more.faults ?? [], stale: more.stale ?? false,
      saved: contents.find((one) => one.kind === 'trial' && one.key === saved),
    })
  }

  router.get(routes.trials, signedIn(web, (req, res, viewer) => show(req, res, 200, viewer)))

  router.post(routes.trials, signedIn(web, async (req, res, viewer) => {
    const [id, form, isNew] = [param(req.params['id']), sentForm(req), req.query['ny'] === 'ja']
    const again = { id: isNew ? '' : form.get('id'), form: withoutKey(form) }
    const { input, faults } = inputFrom('writeTrial', isNew ? form : await wholeTrial(viewer, id, form))
    if (faults.length > 0) return show(req, res, 422, viewer, { again, faults })
    try {
      const checked = frame.checkInput('writeTrial', input)
      const version = isNew ? 0 : versionIn(form)
      // The schema of this very type has checked the input.
      const done = await accreditations.act(viewer.personId, id, { type: 'writeTrial', input: checked } as Act, keyIn(form), version)
      const key = done.versions[0]?.key ?? ''
      seeOther(res, `${paths.trials(id, { gemt: key })}#proeve-${encodeURIComponent(key)}`)
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.status === 404) throw error
      if (trouble.status >= 500) return sendNotSaved(req, res, web, viewer, trouble, form)
      await show(req, res, trouble.status, viewer, { again, stale: trouble.code === 'stale-version', faults: faultsOf(trouble) })
    }
  }))

  /** A card sends what was learnt alone; the rest of the trial stands as it is. */
  const wholeTrial = async (viewer: Viewer, id: string, form: Form): Promise<Form> => {
    const trial = (await accreditations.contents(viewer.personId, id)).find((one) => one.kind === 'trial' && one.key === form.get('id'))
    const kept = Object.entries(trial?.body ?? {}).flatMap(([name, value]): (readonly [string, string])[] => (Array.isArray(value) ? value.map((one) => [name, String(one)] as const) : typeof value === 'string' ? [[name, value]] : []))
    return formOf([...form.pairs, ...kept.filter(([name]) => name !== 'id' && name !== 'learnt' && name !== 'next')])
  }
}
