// Writing the quality description: a chapter at a time, saved by its button or by itself, compared with what it was, never written over.
import type { Request, Response, Router } from 'express'
import type { Act } from '../domain/accreditation/acts.ts'
import { sittings } from '../domain/accreditation/sittings.ts'
import { Refused } from '../domain/refusal.ts'
import type { ContentView } from '../services/accreditation-types.ts'
import { descriptionText as t } from '../text/web/description.ts'
import { type Change, type Chapter, chapterPart, chaptersOf, type Description, fieldOf, partsIn, saysSame, textOf, unchangedParts } from './description.ts'
import { filesField, type Form, formOf, keyField, keyIn, param, sentForm, versionField } from './form.ts'
import type { FieldFault, Trouble, Viewer, Web } from './frame.ts'
import { ChapterPage, doField, filesForField } from './pages/chapter.tsx'
import { ChapterVersionsPage } from './pages/chapter-versions.tsx'
import { DescriptionPage } from './pages/description.tsx'
import { whenText, writerField } from './parts/auto-save.tsx'
import { paths, routes } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { sendNotSaved } from './trouble.ts'
import { withUploads } from './uploads.ts'
import { signedIn } from './viewer.ts'

const notThere = (): Refused => new Refused({ kind: 'not-found', code: 'case-not-found' })
const numberIn = (value: unknown): number | undefined => (/^\d{1,9}$/.test(param(value)) ? Number(value) : undefined)

/** What became of a part. `untouched`: somebody else has written it, and this person has not. */
type Outcome = { readonly part: string } & (
  | { readonly state: 'saved'; readonly version: number }
  | { readonly state: 'untouched' | 'conflict' }
  | { readonly state: 'refused'; readonly faults: readonly FieldFault[] }
)

const elsewhere = (res: Response, id: string): void => seeOther(res, paths.stage(id, 'qualityDescription'))
const chapterIn = (description: Description, criterionId: string): Chapter => {
  const found = chaptersOf(description).find((one) => one.criterion.id === criterionId)
  if (!found) throw notThere()
  return found
}

const writtenOf = (description: Description, change: Change): ContentView | undefined => description.contents.find((one) => one.kind === change.kind && one.key === change.key)

/** What a button does beyond saving: last cycle's text, or that of an offer that went into this one. */
const taken = (chapter: Chapter, pressed: string): readonly Change[] => {
  if (pressed === 'unchanged') return unchangedParts(chapter)
  const source = chapter.last.find((one) => pressed === `take/${one.accreditationId}`)
  return source ? [{ part: chapterPart, kind: 'chapter', key: chapter.criterion.id, seen: chapter.content?.version ?? 0, act: { type: 'writeChapter', input: { criterionId: chapter.criterion.id, text: source.text } } }] : []
}

const answerAutosave = (res: Response, outcomes: readonly Outcome[], faults: readonly FieldFault[]): void => {
  const versions = Object.fromEntries(outcomes.flatMap((one) => (one.state === 'saved' ? [[fieldOf(one.part, 'v'), String(one.version)]] : [])))
  const now = new Date().toISOString()
  const state = outcomes.some((one) => one.state === 'conflict') ? 'conflict' : faults.length > 0 ? 'refused' : 'saved'
  res.status(200).json({ state, versions, newer: outcomes.some((one) => one.state === 'untouched'), said: state === 'saved' ? t.saved(whenText(now, now)) : faults.map((one) => one.message).join(' ') })
}

/** Parts that only somebody else has written are shown as they are now. */
const withNewest = (form: Form, chapter: Chapter, outcomes: readonly Outcome[]): Form => {
  const untouched = outcomes.flatMap((one) => (one.state === 'untouched' ? [one.part] : []))
  const newest = untouched.flatMap((part): (readonly [string, string])[] => {
    if (part === chapterPart) return [[fieldOf(part, 'text'), textOf(chapter.content, 'text')]]
    const tick = chapter.requirements.find((one) => one.requirement.id === part)?.tick
    return [[fieldOf(part, 'how'), textOf(tick, 'how')], [fieldOf(part, 'where'), textOf(tick, 'where')], ...(tick?.files ?? []).map((file) => [fieldOf(part, 'files'), file.fileId] as const)]
  })
  return formOf([...form.pairs.filter(([name]) => name.endsWith('.v') || !untouched.some((part) => name.startsWith(`${part}.`))), ...newest])
}

export const descriptionRoutes = (router: Router, web: Web): void => {
  const { services: { accreditations, qualityModels, organisation }, frame } = web

  /** Null: this person reads it elsewhere. */
  const load = async ({ personId }: Viewer, id: string): Promise<Description | null> => {
    const [view, contents, files, timeline] = await Promise.all([accreditations.get(personId, id), accreditations.contents(personId, id), accreditations.files(personId, id), accreditations.timeline(personId, id)])
    if (!view.acts.some((one) => one.type === 'writeChapter')) return null
    const [{ model }, reusable] = await Promise.all([qualityModels.get(personId, view.modelId), organisation.reusable(personId, id)])
    return { view, model, contents, files, timeline, reusable }
  }

  router.get(routes.description, signedIn(web, async (req, res, viewer) => {
    const id = param(req.params['id'])
    const description = await load(viewer, id)
    if (!description) return elsewhere(res, id)
    const asked = param(req.query['krav'])
    const chapter = asked === '' ? undefined : chaptersOf(description).find((one) => one.requirements.some(({ requirement }) => requirement.id === asked))
    if (chapter) return seeOther(res, `${paths.chapter(id, chapter.criterion.id)}#krav-${encodeURIComponent(asked)}`)
    sendPage(res, 200, DescriptionPage, { web, viewer, ...description })
  }))

  const show = (res: Response, status: number, viewer: Viewer, description: Description, chapter: Chapter, more: { readonly form?: Form; readonly faults?: readonly FieldFault[]; readonly conflicts?: readonly string[]; readonly saved?: boolean } = {}): void =>
    sendPage(res, status, ChapterPage, { web, viewer, ...description, criterionId: chapter.criterion.id, form: more.form ?? null, faults: more.faults ?? [], conflicts: more.conflicts ?? [], saved: more.saved ?? false, now: new Date().toISOString() })

  router.get(routes.chapter, signedIn(web, async (req, res, viewer) => {
    const id = param(req.params['id'])
    const description = await load(viewer, id)
    if (!description) return elsewhere(res, id)
    show(res, 200, viewer, description, chapterIn(description, param(req.params['criterion'])), { saved: req.query['gemt'] === 'ja' })
  }))

  /** Writes one part, if the person has changed it: what they saw is compared with what they sent, and the record decides who was first. */
  const write = async (req: Request, viewer: Viewer, description: Description, change: Change, key: string): Promise<Outcome> => {
    const { part } = change
    const id = description.view.accreditationId
    const now = writtenOf(description, change)
    if (saysSame(change, now?.body)) return { part, state: 'saved', version: now?.version ?? 0 }
    if (change.seen !== (now?.version ?? 0)) {
      const seen = change.seen === 0 ? undefined : (await accreditations.versions(viewer.personId, id, change.kind, change.key)).find((one) => one.version === change.seen)
      if (saysSame(change, seen?.body)) return { part, state: 'untouched' }
    }
    try {
      const input = frame.checkInput(change.act.type, change.act.input)
      // The schema of this very type has checked the input.
      const done = await accreditations.act(viewer.personId, id, { type: change.act.type, input } as Act, `${key}/${part}`, change.seen)
      return { part, state: 'saved', version: done.versions.find((one) => one.kind === change.kind && one.key === change.key)?.version ?? 0 }
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.status === 404 || trouble.status >= 500) throw error
      if (trouble.code === 'stale-version') return { part, state: 'conflict' }
      const said = trouble.errors.length > 0 ? trouble.errors.map((one) => one.message) : [trouble.detail]
      return { part, state: 'refused', faults: [...new Set(said)].map((message) => ({ field: fieldOf(part, part === chapterPart ? 'text' : 'where'), message })) }
    }
  }

  /** One after the other: each is an act of its own, and what one is refused for keeps none of the others back. */
  const writeAll = async (req: Request, viewer: Viewer, description: Description, changes: readonly Change[], key: string): Promise<readonly Outcome[]> => {
    const outcomes: Outcome[] = []
    for (const change of changes) outcomes.push(await write(req, viewer, description, change, key))
    return outcomes
  }

  router.post(routes.chapter, signedIn(web, async (req, res, viewer) => {
    const id = param(req.params['id'])
    const autosave = req.get('x-autosave') === 'yes'
    // Another person has signed in since the page was opened: nothing is written in their name.
    if (autosave && sentForm(req).get(writerField) !== viewer.personId) { res.status(401).json({ state: 'signedOut' }); return }
    try {
      const { form: sent, faults: notTaken } = await withUploads(web, req, viewer, id)
      const before = await load(viewer, id)
      if (!before) return elsewhere(res, id)
      const filesFor = sent.get(filesForField)
      const uploaded = sent.all(filesField)
      const form = formOf([...sent.pairs.filter(([name]) => name !== filesField), ...(filesFor === '' ? [] : uploaded.map((fileId) => [fieldOf(filesFor, 'files'), fileId] as const))])
      const chapter = chapterIn(before, param(req.params['criterion']))
      const key = keyIn(form).slice(0, 100)
      const outcomes = await writeAll(req, viewer, before, partsIn(chapter, form), key)
      const faults = [...notTaken, ...(uploaded.length > 0 && filesFor === '' ? [{ field: filesForField, message: t.newFilesForMissing }] : []), ...outcomes.flatMap((one) => (one.state === 'refused' ? one.faults : []))]
      if (autosave) return answerAutosave(res, outcomes, faults)
      const conflicts = outcomes.flatMap((one) => (one.state === 'conflict' ? [one.part] : []))
      const after = await load(viewer, id) ?? before
      const now = chapterIn(after, chapter.criterion.id)
      if (faults.length === 0 && conflicts.length === 0) {
        const more = await writeAll(req, viewer, after, taken(now, form.get(doField)), `${key}/taken`)
        if (more.every((one) => one.state === 'saved')) return seeOther(res, paths.chapter(id, chapter.criterion.id, { gemt: 'ja' }))
        return show(res, 409, viewer, await load(viewer, id) ?? after, now, { faults: more.flatMap((one) => (one.state === 'refused' ? one.faults : [])) })
      }
      // Whoever reads the page again has seen what is saved now: the next save is of that version.
      const seenNow = (part: string): string => String((part === chapterPart ? now.content : now.requirements.find((one) => one.requirement.id === part)?.tick)?.version ?? 0)
      const again = formOf(form.pairs.filter(([name]) => name !== keyField).map(([name, value]) => (name.endsWith('.v') ? [name, seenNow(name.slice(0, -2))] as const : [name, value] as const)))
      show(res, conflicts.length > 0 ? 409 : 422, viewer, after, now, { form: withNewest(again, now, outcomes), faults, conflicts })
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.status < 500) throw error
      if (autosave) { res.status(trouble.status).json({ state: 'retry', said: trouble.detail }); return }
      notSaved(req, res, viewer, trouble)
    }
  }))

  const notSaved = (req: Request, res: Response, viewer: Viewer, trouble: Trouble): void =>
    sendNotSaved(req, res, web, viewer, trouble, sentForm(req))

  const showVersions = async (req: Request, res: Response, status: number, viewer: Viewer, faults: readonly FieldFault[] = []): Promise<void> => {
    const id = param(req.params['id'])
    const description = await load(viewer, id)
    if (!description) return elsewhere(res, id)
    const { criterion, content } = chapterIn(description, param(req.params['criterion']))
    const all = req.query['alle'] === 'ja'
    const every = content ? await accreditations.versions(viewer.personId, id, 'chapter', criterion.id) : []
    const versions = all ? every : sittings(every, (one) => one.author.personId)
    const pick = (name: string): ContentView | undefined => { const asked = numberIn(req.query[name]); return every.find((one) => one.version === asked) }
    sendPage(res, status, ChapterVersionsPage, { web, viewer, view: description.view, criterion, versions, all, from: pick('fra') ?? versions.at(-2), to: pick('til') ?? versions.at(-1), restored: numberIn(req.query['taget']) ?? null, faults })
  }

  router.get(routes.chapterVersions, signedIn(web, (req, res, viewer) => showVersions(req, res, 200, viewer)))

  router.post(routes.chapterVersions, signedIn(web, async (req, res, viewer) => {
    const [id, criterionId, form] = [param(req.params['id']), param(req.params['criterion']), sentForm(req)]
    const wanted = numberIn(form.get('version'))
    const old = (await accreditations.versions(viewer.personId, id, 'chapter', criterionId)).find((one) => one.version === wanted)
    if (!old) throw notThere()
    try {
      const seen = numberIn(form.get(versionField))
      await accreditations.act(viewer.personId, id, { type: 'writeChapter', input: { criterionId, text: textOf(old, 'text') } }, keyIn(form), ...(seen === undefined ? [] : [seen]))
      seeOther(res, paths.chapterVersions(id, criterionId, { taget: old.version }))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.status === 404) throw error
      if (trouble.status >= 500) return notSaved(req, res, viewer, trouble)
      await showVersions(req, res, trouble.status, viewer, [{ field: '', message: trouble.detail }])
    }
  }))
}
