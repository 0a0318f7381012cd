// The hearing: the draft with remarks and answers side by side, each saved by its button or by itself, half-written too.
import type { Request, Response, Router } from 'express'
import { hearingText as t } from '../text/web/hearing.ts'
import { filesField, type Form, param } from './form.ts'
import type { Viewer, Web } from './frame.ts'
import { draftOf, pointsIn, type ShownFilter, shownFilters, textIn } from './hearing.ts'
import { type Again, HearingPage, type HearingPageProps } from './pages/hearing.tsx'
import { paths, routes } from './paths.ts'
import { sendPage } from './respond.ts'
import { saving, type Written } from './saving.ts'
import { signedIn } from './viewer.ts'

const filterIn = (value: unknown): ShownFilter => shownFilters.find((one) => one === value) ?? 'alt'

/** What a sent form writes. */
const written = (form: Form): Written => {
  if (form.get('at.what') === 'answer') {
    const [remarkId, answer, reason] = [form.get('at.id'), form.get('answer.answer'), form.get('answer.reason').trim()]
    return { type: 'answerRemark', kind: 'answer', part: 'answer', field: 'answer.reason', key: remarkId, input: { remarkId, answer, reason }, missing: answer === '' || reason === '' ? { field: 'answer.reason', message: t.chooseAnswer } : null, blank: answer === '' && reason === '' }
  }
  const [id, text, department] = [form.get('at.id'), form.get('remark.text').trim(), form.get('remark.departmentId')]
  const fileIds = [...new Set([...form.all('remark.files'), ...form.all(filesField)])]
  const target = (['section', 'requirementId', 'pair'] as const).flatMap((name) => (form.get(`at.${name}`) === '' ? [] : [[name, form.get(`at.${name}`)] as const]))
  return {
    type: 'remark', kind: 'remark', part: 'remark', field: 'remark.text', key: id, missing: text === '' ? { field: 'remark.text', message: t.empty } : null, blank: text === '' && fileIds.length === 0,
    input: { id, ...Object.fromEntries(target), text, ...(department === '' ? {} : { departmentId: department }), ...(fileIds.length > 0 ? { fileIds } : {}) },
  }
}

export const hearingRoutes = (router: Router, web: Web): void => {
  const { services: { accreditations, qualityModels, offers } } = web

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

  router.post(routes.hearing, saving(web, {
    written, conflict: t.conflict,
    show: (req, res, status, viewer, { written: { kind, key }, form, faults, theirs }) => show(req, res, status, viewer, { what: kind === 'answer' ? 'answer' : 'remark', id: key, point: form.get('at.point'), faults, form, ...(theirs ? { theirs } : {}) }),
    after: (req, { kind, key }) => {
      const filter = filterIn(req.query['vis'])
      return `${paths.hearing(param(req.params['id']), { gemt: 'ja', vis: filter === 'alt' ? undefined : filter })}#${kind === 'remark' ? `bemaerkning-${encodeURIComponent(key)}` : `svar-${encodeURIComponent(key)}`}`
    },
  }))
}
