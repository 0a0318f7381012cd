// Doing an act: the form, and what becomes of it. Every error shows the form again with what was typed; a double click is one act.
import type { Request, Response, Router } from 'express'
import type { Act } from '../domain/accreditation/acts.ts'
import { isMove, rules } from '../domain/accreditation/rules.ts'
import { Refused } from '../domain/refusal.ts'
import type { CaseView, ContentView } from '../services/accreditation-types.ts'
import type { CandidateDuty } from '../services/candidates.ts'
import { inputFrom, keyOf, pairsFrom, pairsFromKey } from './act-form.ts'
import { actFields, type FormAct, writesKind } from './act-fields.ts'
import { backField, type Form, formOf, keyField, keyIn, param, storable, versionField } from './form.ts'
import type { FieldFault, Trouble, Viewer, Web } from './frame.ts'
import { ActPage } from './pages/act.tsx'
import type { Choices } from './parts/field.tsx'
import { camel, ownPath, paths, routes, withQuery } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { faultsOf, sendNotSaved } from './trouble.ts'
import { withUploads } from './uploads.ts'
import { signedIn } from './viewer.ts'


const typeIn = (req: Request): FormAct => {
  const type = camel(param(req.params['act']))
  if (!Object.hasOwn(actFields, type)) throw new Refused({ kind: 'not-found', code: 'case-not-found' })
  return type as FormAct
}

const dutiesOf = (type: FormAct): readonly CandidateDuty[] =>
  actFields[type].flatMap((field): CandidateDuty[] => (field.kind === 'team' ? ['auditor'] : field.kind === 'person' || field.kind === 'people' ? [field.duty] : []))

/** Version 0: the form was opened where nothing was written, so whoever wrote meanwhile is not written over. */
const versionOf = (type: FormAct, view: CaseView, content: ContentView | undefined): string =>
  isMove(type) ? String(view.moveNo) : writesKind[type] === undefined ? '' : String(content?.version ?? 0)

export const actRoutes = (router: Router, web: Web): void => {
  const { services: { accreditations, qualityModels, candidates, offers }, frame } = web

  const choicesFor = async (viewer: Viewer, id: string, type: FormAct): Promise<Choices> => {
    const [view, contents, files] = await Promise.all([accreditations.get(viewer.personId, id), accreditations.contents(viewer.personId, id), accreditations.files(viewer.personId, id)])
    if (!view.acts.some((one) => one.type === type)) throw new Refused({ kind: 'forbidden', code: 'not-yours', params: { roles: rules[type].by.join(',') } })
    const [{ model }, { departments }, ...found] = await Promise.all([qualityModels.get(viewer.personId, view.modelId), offers.get(viewer.personId, view.offerId), ...dutiesOf(type).map(async (duty) => [duty, await candidates.of(viewer.personId, id, duty)] as const)])
    return { view, contents, files, model, departments, candidates: Object.fromEntries(found) }
  }

  const again = async (res: Response, status: number, viewer: Viewer, id: string, type: FormAct, form: Form, faults: readonly FieldFault[], stale: ContentView | null = null): Promise<void> =>
    sendPage(res, status, ActPage, { web, viewer, type, form, faults, choices: await choicesFor(viewer, id, type), stale })

  router.get(routes.act, signedIn(web, async (req, res, viewer) => {
    const [id, type, key] = [param(req.params['id']), typeIn(req), storable(param(req.query['noegle'])).slice(0, 200)]
    const choices = await choicesFor(viewer, id, type)
    const content = choices.contents.find((one) => one.kind === writesKind[type] && one.key === (type === 'wishFocus' ? 'wish' : key))
    const version = versionOf(type, choices.view, content)
    const back = param(req.query['tilbage'])
    const pairs = [...(back === '' ? [] : [[backField, ownPath(back)] as const]), ...(version === '' ? [] : [[versionField, version] as const]), ...(content ? pairsFrom(type, content.body) : pairsFromKey(type, key))]
    sendPage(res, 200, ActPage, { web, viewer, type, form: formOf(pairs), faults: [], choices })
  }))

  /** Somebody was faster: both texts are shown, and the form now knows the newer version. */
  const showBoth = async (res: Response, viewer: Viewer, id: string, type: FormAct, form: Form, input: Readonly<Record<string, unknown>>, trouble: Trouble): Promise<void> => {
    const choices = await choicesFor(viewer, id, type)
    const saved = choices.contents.find((one) => one.kind === writesKind[type] && one.key === keyOf(type, input))
    // A new key: what is sent next is another act than the one refused.
    const kept = form.pairs.filter(([name]) => name !== versionField && name !== keyField)
    const next = formOf([[versionField, versionOf(type, choices.view, saved)], ...kept])
    sendPage(res, 409, ActPage, { web, viewer, type, form: next, faults: saved ? [] : [{ field: '', message: trouble.detail }], choices, stale: saved ?? null })
  }

  router.post(routes.act, signedIn(web, async (req, res, viewer) => {
    const [id, type] = [param(req.params['id']), typeIn(req)]
    const { form, faults: notTaken } = await withUploads(web, req, viewer, id)
    const { input, faults: open } = inputFrom(type, form)
    const faults = [...notTaken, ...open]
    if (faults.length > 0) return again(res, 422, viewer, id, type, form, faults)
    try {
      const checked = frame.checkInput(type, input)
      const version = /^\d{1,9}$/.test(form.get(versionField)) ? Number(form.get(versionField)) : undefined
      // The schema of this very type has checked the input.
      await accreditations.act(viewer.personId, id, { type, input: checked } as Act, keyIn(form), ...(version === undefined ? [] : [version]))
      const back = form.get(backField)
      seeOther(res, back === '' ? `${paths.case(id)}?gjort=${type}` : withQuery(ownPath(back), { gjort: type }))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.status === 404) throw error
      if (trouble.status >= 500) return sendNotSaved(req, res, web, viewer, trouble, form)
      if (trouble.code === 'stale-version') return showBoth(res, viewer, id, type, form, input, trouble)
      await again(res, trouble.status, viewer, id, type, form, faultsOf(trouble))
    }
  }))
}
