// The hearing: the draft with remarks and answers side by side, each saved by its button or by itself, half-written too.
import type { Request, Response, Router } from 'express'
import type { Act } from '../domain/accreditation/acts.ts'
import type { ContentView } from '../services/accreditation-types.ts'
import { hearingText as t } from '../text/web/hearing.ts'
import { filesField, type Form, formOf, keyField, keyIn, sentForm } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { draftOf, pointsIn, type ShownFilter, shownFilters, textIn } from './hearing.ts'
import { type Again, HearingPage, type HearingPageProps } from './pages/hearing.tsx'
import { NotSavedPage } from './pages/sign-in.tsx'
import { whenText, writerField } from './parts/auto-save.tsx'
import { paths, routes } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { withUploads } from './uploads.ts'
import { signedIn } from './viewer.ts'

const param = (value: unknown): string => (typeof value === 'string' ? value : '')
const filterIn = (value: unknown): ShownFilter => shownFilters.find((one) => one === value) ?? 'alt'

/** What a sent form writes; `missing`: what its writer has still to say, before it can be kept. */
const written = (form: Form): { readonly type: 'remark' | 'answerRemark'; readonly kind: 'remark' | 'answer'; readonly part: string; readonly key: string; readonly input: Readonly<Record<string, unknown>>; readonly missing: FieldFault | null; readonly blank: boolean } => {
  if (form.get('at.what') === 'answer') {
    const [remarkId, answer, reason] = [form.get('at.id'), form.get('answer.answer'), form.get('answer.reason').trim()]
    return { type: 'answerRemark', kind: 'answer', part: 'answer', key: remarkId, input: { remarkId, answer, reason }, missing: answer === '' || reason === '' ? { field: 'answer.reason', message: t.chooseAnswer } : null, blank: answer === '' && reason === '' }
  }
  const [id, text, department] = [form.get('at.id'), form.get('remark.text').trim(), form.get('remark.departmentId')]
  const fileIds = [...new Set([...form.all('remark.files'), ...form.all(filesField)])]
  const target = (['section', 'requirementId', 'pair'] as const).flatMap((name) => (form.get(`at.${name}`) === '' ? [] : [[name, form.get(`at.${name}`)] as const]))
  return {
    type: 'remark', kind: 'remark', part: 'remark', key: id, missing: text === '' ? { field: 'remark.text', message: t.empty } : null, blank: text === '' && fileIds.length === 0,
    input: { id, ...Object.fromEntries(target), text, ...(department === '' ? {} : { departmentId: department }), ...(fileIds.length > 0 ? { fileIds } : {}) },
  }
}

const answerAutosave = (res: Response, state: 'saved' | 'refused' | 'conflict', said: string, versions: Readonly<Record<string, string>> = {}): void => { res.status(200).json({ state, said, versions, newer: false }) }

/** What was typed, with a new key; whoever has read the other's text now writes on from it. */
const keptForm = (form: Form, theirs: ContentView | undefined): Form =>
  formOf(form.pairs.filter(([name]) => name !== keyField).map(([name, value]) => (theirs && name.endsWith('.v') ? [name, String(theirs.version)] as const : [name === filesField ? 'remark.files' : name, value] as const)))

export const hearingRoutes = (router: Router, web: Web): void => {
  const { services: { accreditations, qualityModels, offers }, frame } = web

  /** What a text said in the draft that was heard, where it has been changed since and somebody has remarked on it. */
  const heardTexts = async (viewer: Viewer, { view, model, contents }: Pick<HearingPageProps, 'view' | 'model' | 'contents'>): Promise<ReadonlyMap<string, string>> => {
    const heardAt = view.dates.hearingOpenedAt
    if (heardAt === null || view.dates.hearingClosedAt === null) return new Map()
    const changed = pointsIn(draftOf(view, model, contents)).flatMap((one) => (one.remarks.length > 0 && one.content && one.content.at > heardAt ? [one.content] : []))
    const before = await Promise.all(changed.map(async ({ kind, key }) => (await accreditations.versions(viewer.personId, view.accreditationId, kind, key)).findLast((one) => one.at <= heardAt)))
    return new Map(changed.flatMap((one, index) => { const was = before[index]; return was === undefined ? [] : [[`${one.kind}/${one.key}`, textIn(was, 'text')] as const] }))
  }

  const show = async (req: Request, res: Response, status: number, viewer: Viewer, again: Again | null = null): Promise<void> => {
    const id = param(req.params['id'])
    const [view, contents, files] = await Promise.all([accreditations.get(viewer.personId, id), accreditations.contents(viewer.personId, id), accreditations.files(viewer.personId, id)])
    const [{ model }, { departments }] = await Promise.all([qualityModels.get(viewer.personId, view.modelId), offers.get(viewer.personId, view.offerId)])
    const heard = await heardTexts(viewer, { view, model, contents })
    sendPage(res, status, HearingPage, { web, viewer, view, model, contents, files, departments, heard, filter: filterIn(req.query['vis']), again, saved: req.query['gemt'] === 'ja', now: new Date().toISOString() })
  }

  router.get(routes.hearing, signedIn(web, (req, res, viewer) => show(req, res, 200, viewer)))

  router.post(routes.hearing, signedIn(web, async (req, res, viewer) => {
    const id = param(req.params['id'])
    const autosave = req.get('x-autosave') === 'yes'
    // Another person has signed in since the page was opened: nothing is written in their name.
    if (autosave && sentForm(req).get(writerField) !== viewer.personId) { res.status(401).json({ state: 'signedOut' }); return }
    const sent = sentForm(req)
    try {
      const { form, faults: notTaken } = await withUploads(web, req, viewer, id)
      const { type, kind, part, key, input, missing, blank } = written(form)
      const seen = Number(form.get(`${part}.v`)) || 0
      const again = (faults: readonly FieldFault[], theirs?: ContentView): Again => ({ what: kind, id: key, point: form.get('at.point'), faults, ...(theirs ? { theirs } : {}), form: keptForm(form, theirs) })
      if (autosave && blank && seen === 0) return answerAutosave(res, 'saved', '')
      if (missing) return autosave ? answerAutosave(res, 'refused', missing.message) : await show(req, res, 422, viewer, again([...notTaken, missing]))
      if (notTaken.length > 0) return await show(req, res, 422, viewer, again(notTaken))
      try {
        const checked = frame.checkInput(type, input)
        // The schema of this very type has checked the input.
        const done = await accreditations.act(viewer.personId, id, { type, input: checked } as Act, keyIn(form), seen)
        const now = new Date().toISOString()
        if (autosave) return answerAutosave(res, 'saved', t.savedAt(whenText(now, now)), { [`${part}.v`]: String(done.versions.find((one) => one.kind === kind)?.version ?? 0) })
        seeOther(res, `${paths.hearing(id, { gemt: 'ja', vis: filterIn(req.query['vis']) === 'alt' ? undefined : filterIn(req.query['vis']) })}#${kind === 'remark' ? `bemaerkning-${encodeURIComponent(key)}` : `svar-${encodeURIComponent(key)}`}`)
      } catch (error) {
        const trouble = frame.troubleOf(error, req)
        if (trouble.status === 404 || trouble.status >= 500) throw error
        if (trouble.code === 'stale-version') {
          if (autosave) return answerAutosave(res, 'conflict', trouble.detail)
          const theirs = (await accreditations.contents(viewer.personId, id)).find((one) => one.kind === kind && one.key === key)
          return await show(req, res, 409, viewer, again([{ field: `${part}.text`, message: t.conflict }], theirs))
        }
        const said = trouble.errors.length > 0 ? trouble.errors.map((one) => one.message).join(' ') : trouble.detail
        if (autosave) return answerAutosave(res, 'refused', said)
        await show(req, res, trouble.status, viewer, again([{ field: part === 'answer' ? 'answer.reason' : 'remark.text', message: said }]))
      }
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.status < 500) throw error
      if (autosave) { res.status(trouble.status).json({ state: 'retry', said: trouble.detail }); return }
      sendPage(res, trouble.status, NotSavedPage, { web, viewer, trouble, kept: { to: req.originalUrl, pairs: sent.pairs } })
    }
  }))
}
