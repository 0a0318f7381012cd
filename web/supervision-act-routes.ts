// Doing an act in a socialtilsyn: the form, and what becomes of it. Every error shows the form again with what was typed; a double click is one act.
import type { Request, Response, Router } from 'express'
import type { SupervisionInputs } from '../domain/supervision/acts.ts'
import { supervisionMoveTypes, supervisionRules } from '../domain/supervision/rules.ts'
import { Refused } from '../domain/refusal.ts'
import type { SupervisionActDone, SupervisionView } from '../services/supervision-types.ts'
import { supervisionActText as t } from '../text/web/supervision-acts.ts'
import { sendBytes } from './case-routes.ts'
import { type Form, formOf, keyField, keyIn, newFilesField, param, sentFiles, sentForm, storable, versionField } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { SupervisionActPage } from './pages/supervision-act.tsx'
import { camel, paths, routes } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { optionsOf, type SupervisionChoices } from './supervision-choices.ts'
import { supervisionFields, type SupervisionFormAct, supervisionWritten } from './supervision-fields.ts'
import { pairsFrom, pairsFromKey, scorePairs, supervisionInput, textOf } from './supervision-form.ts'
import { sendNotSaved } from './trouble.ts'
import { uploadKey } from './uploads.ts'
import { signedIn } from './viewer.ts'

const fixedField = '_fixed'
const typeIn = (req: Request): SupervisionFormAct => {
  const type = camel(param(req.params['act']))
  if (!Object.hasOwn(supervisionFields, type)) throw new Refused({ kind: 'not-found', code: 'supervision-not-found' })
  return type as SupervisionFormAct
}

/** The version of the text the form was opened on; 0: nothing was written there, so whoever wrote meanwhile is not written over. */
const versionOf = (type: SupervisionFormAct, view: SupervisionView, said: (name: string) => string): readonly (readonly [string, string])[] =>
  supervisionWritten[type] === undefined ? [] : [[versionField, String(textOf(type, view, said)?.version ?? 0)]]

export const supervisionActRoutes = (router: Router, web: Web): void => {
  const { services: { supervisions, supervisionModels }, frame } = web

  const choicesFor = async (viewer: Viewer, offerId: string, type: SupervisionFormAct, report: string): Promise<SupervisionChoices> => {
    const view = await supervisions.get(viewer.personId, offerId)
    if (!view.acts.some((one) => one.type === type)) throw new Refused({ kind: 'forbidden', code: 'not-yours', params: { roles: supervisionRules[type].by.join(',') } })
    const about = supervisionFields[type].some((field) => field.name === 'report') ? view.reports.find((one) => one.id === report) ?? view.reports.findLast((one) => one.final) : undefined
    return { view, model: (await supervisionModels.get(about?.model ?? view.model)).model }
  }
  const again = async (res: Response, status: number, viewer: Viewer, choices: SupervisionChoices, type: SupervisionFormAct, form: Form, faults: readonly FieldFault[], stale: SupervisionView['texts'][number] | null = null): Promise<void> =>
    sendPage(res, status, SupervisionActPage, { web, viewer, type, form, faults, choices, fixed: form.all(fixedField), stale })

  router.get(routes.supervisionAct, signedIn(web, async (req, res, viewer) => {
    const [offerId, type] = [param(req.params['id']), typeIn(req)]
    const named = pairsFromKey(type, storable(param(req.query['noegle'])).slice(0, 300))
    const asked = formOf(named)
    const choices = await choicesFor(viewer, offerId, type, asked.get('report'))
    const { view, model } = choices
    // Where the address does not say which, it is the only one, the newest report, or the first theme that has scores.
    const settled = supervisionFields[type].flatMap((field): readonly (readonly [string, string])[] => {
      if (field.kind !== 'pick' || asked.has(field.name)) return []
      const options = optionsOf(field.of, choices)
      const value = options.length === 1 || field.of === 'report' ? options.at(-1)?.[0] : field.of === 'theme' && type === 'writeScores' ? model.themes.find((one) => one.criteria.length > 0)?.id : undefined
      return value === undefined ? [] : [[field.name, value]]
    })
    const place = [...named, ...settled]
    const form = formOf(place)
    const text = textOf(type, view, form.get)
    const pairs = [...place, ...versionOf(type, view, form.get), ...(text ? pairsFrom(type, text.body).filter(([name]) => !form.has(name)) : []), ...(type === 'setUnits' ? view.units.map((one) => ['units', one.unit] as const) : []), ...(type === 'writeScores' ? scorePairs(view, model, form.get('report'), form.get('theme')) : [])]
    sendPage(res, 200, SupervisionActPage, { web, viewer, type, form: formOf(pairs), faults: [], choices, fixed: place.map(([name]) => name) })
  }))

  /** The form with its new files kept, so that an error further on asks nobody to choose them again. */
  const withFiles = async (req: Request, viewer: Viewer, offerId: string, type: SupervisionFormAct): Promise<{ readonly form: Form; readonly faults: readonly FieldFault[] }> => {
    const [form, { files, faults }] = [sentForm(req), sentFiles(req)]
    const field = supervisionFields[type].find((one) => one.kind === 'file' || one.kind === 'files')
    if (!field || files.length === 0) return { form, faults }
    const kept: (readonly [string, string])[] = []
    const refused: FieldFault[] = [...faults]
    const key = uploadKey(form, files)
    for (const [index, { fileName: name, contentType, bytes }] of files.entries()) {
      try {
        const { fileId } = await supervisions.upload(viewer.personId, offerId, { name, contentType, bytes }, `${key}/${String(index)}`)
        kept.push([field.name, fileId], [`name.${fileId}`, name])
      } catch (error) {
        const trouble = frame.troubleOf(error, req)
        if (trouble.status === 404 || trouble.status >= 500) throw error
        refused.push({ field: newFilesField, message: trouble.detail })
      }
    }
    // A new file takes the place of the one there was, where there is room for one.
    const before = field.kind === 'file' && kept.length > 0 ? form.pairs.filter(([name]) => name !== field.name) : form.pairs
    return { form: formOf([...before, ...kept]), faults: refused }
  }

  router.post(routes.supervisionAct, signedIn(web, async (req, res, viewer) => {
    const [offerId, type] = [param(req.params['id']), typeIn(req)]
    const choices = await choicesFor(viewer, offerId, type, sentForm(req).get('report'))
    const { form, faults: notTaken } = await withFiles(req, viewer, offerId, type)
    const { input, faults: open } = supervisionInput(type, form, choices)
    // A file that was not taken is told of once.
    const faults = [...notTaken, ...(notTaken.length > 0 ? open.filter((one) => one.field !== 'fileId') : open)]
    if (faults.length > 0) return again(res, 422, viewer, choices, type, form, faults)
    try {
      const checked = frame.checkInput(`supervision-${type}`, input)
      const version = /^\d{1,9}$/.test(form.get(versionField)) && !(supervisionMoveTypes as readonly string[]).includes(type) ? Number(form.get(versionField)) : undefined
      // The schema of this very type has checked the input.
      if (type === 'begin') await supervisions.begin(viewer.personId, offerId, checked as SupervisionInputs['begin'], keyIn(form))
      else await supervisions.act(viewer.personId, offerId, { type, input: checked } as SupervisionActDone, keyIn(form), ...(version === undefined ? [] : [version]))
      seeOther(res, paths.supervision(offerId, { gjort: type }))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.status === 404 && trouble.code === 'supervision-not-found') throw error
      if (trouble.status >= 500) return sendNotSaved(req, res, web, viewer, trouble, form)
      const now = await choicesFor(viewer, offerId, type, form.get('report'))
      const named = (field: string): string => { const index = /^scores\.(\d+)\./.exec(field)?.[1]; const one = index === undefined ? undefined : (input['scores'] as readonly { readonly indicator: string }[])[Number(index)]; return one ? `score.${one.indicator}` : field }
      if (trouble.code === 'stale-version') {
        // A new key: what is sent next is another act than the one refused.
        const kept = form.pairs.filter(([name]) => name !== versionField && name !== keyField)
        const saved = textOf(type, now.view, form.get) ?? null
        if (type === 'writeScores') return again(res, 409, viewer, now, type, formOf(kept), trouble.errors.map((one) => ({ field: named(one.field), message: t.theirs })))
        return again(res, 409, viewer, now, type, formOf([...versionOf(type, now.view, form.get), ...kept]), saved ? [] : [{ field: '', message: trouble.detail }], saved)
      }
      await again(res, trouble.status, viewer, now, type, form, trouble.errors.length > 0 ? trouble.errors.map((one) => ({ ...one, field: named(one.field) })) : [{ field: '', message: trouble.detail }])
    }
  }))

  router.get(routes.supervisionFile, signedIn(web, async (req, res, viewer) => {
    const file = await supervisions.file(viewer.personId, param(req.params['id']), param(req.params['fileId']))
    sendBytes(res, file.bytes, file.contentType, file.name, false)
  }))
}
