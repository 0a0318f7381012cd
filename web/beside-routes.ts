// What stands beside a case: acute concerns, the team's working notes, its journal, and what it holds.
import type { Request, Response, Router } from 'express'
import { mayRaise } from '../domain/concern/concern.ts'
import { localDateOf, localInstant } from '../domain/deadlines/local-time.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import type { Concern } from '../domain/concern/concern.ts'
import type { NoteInput } from '../services/beside-the-case.ts'
import { concernText, notesText } from '../text/web/beside.ts'
import { localClock } from '../text/web/dates.ts'
import { type Form, formOf, keyIn, param, sentForm, storable, versionIn, withoutKey } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { ConcernPage } from './pages/concern.tsx'
import { AccessPage, JournalPage } from './pages/journal.tsx'
import { NotesPage } from './pages/notes.tsx'
import { sendBytes } from './case-routes.ts'
import { paths, routes } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { faultsOf, sendNotSaved } from './trouble.ts'
import { signedIn } from './viewer.ts'


/** The instant of a day and a time as they were typed; null where they are none. */
const instantIn = (form: Form): Instant | null => {
  try {
    return localInstant(form.get('day').trim(), form.get('clock').trim().replace('.', ':'))
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

export const besideRoutes = (router: Router, web: Web): void => {
  const { services: { accreditations, besideTheCase, journal, qualityModels }, frame } = web

  const showConcerns = async (req: Request, res: Response, status: number, viewer: Viewer, form: Form, faults: readonly FieldFault[]): Promise<void> => {
    const id = param(req.params['id'])
    const [view, rows] = await Promise.all([accreditations.get(viewer.personId, id), besideTheCase.concerns(viewer.personId, id)])
    sendPage(res, status, ConcernPage, { web, viewer, view, rows, mayRaise: mayRaise({ personId: viewer.personId, roles: view.roles }) === null, form, faults, saved: req.method === 'GET' && req.query['gemt'] === 'ja' })
  }

  router.get(routes.concern, signedIn(web, async (req, res, viewer) => {
    const now = new Date().toISOString()
    await showConcerns(req, res, 200, viewer, formOf([['day', localDateOf(now)], ['clock', localClock(now)]]), [])
  }))

  router.post(routes.concern, signedIn(web, async (req, res, viewer) => {
    const [id, form] = [param(req.params['id']), sentForm(req)]
    const toldAt = instantIn(form)
    const open: readonly FieldFault[] = [
      ...(form.get('toldTo') === '' ? [{ field: 'toldTo', message: concernText.missingToldTo }] : []), ...(form.get('whom').trim() === '' ? [{ field: 'whom', message: concernText.missingWhom }] : []),
      ...(toldAt === null ? [{ field: 'toldAt', message: concernText.missingTime }] : []),
    ]
    const again = withoutKey(form)
    if (open.length > 0) return showConcerns(req, res, 422, viewer, again, open)
    try {
      const concern = frame.checkInput('concern', { toldTo: form.get('toldTo'), whom: form.get('whom'), toldAt, aboutLeader: form.has('aboutLeader'), shownToOffer: form.has('shownToOffer') })
      await besideTheCase.raise(viewer.personId, id, keyIn(form), concern as Concern)
      seeOther(res, paths.concern(id, { gemt: 'ja' }))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.status === 404) throw error
      if (trouble.status >= 500) return sendNotSaved(req, res, web, viewer, trouble, form)
      await showConcerns(req, res, trouble.status, viewer, again, faultsOf(trouble))
    }
  }))

  const showNotes = async (req: Request, res: Response, status: number, viewer: Viewer, more: { readonly again?: { readonly noteId: string; readonly form: Form }; readonly faults?: readonly FieldFault[]; readonly stale?: boolean } = {}): Promise<void> => {
    const id = param(req.params['id'])
    const [view, rows, refused] = await Promise.all([accreditations.get(viewer.personId, id), besideTheCase.notes(viewer.personId, id), besideTheCase.writing(viewer.personId, id)])
    const { model } = await qualityModels.get(viewer.personId, view.modelId)
    const [about, done] = [param(req.query['krav']), param(req.query['gjort'])]
    // A note that is new, or that somebody else has taken away, is written on from in the form for a new one.
    const again = more.again && { form: more.again.form, noteId: rows.some((one) => one.noteId === more.again?.noteId) ? more.again.noteId : '' }
    sendPage(res, status, NotesPage, {
      web, viewer, view, model, rows, about: model.requirements.some((one) => one.id === about) ? about : '', refused, again: again ?? null, faults: more.faults ?? [], stale: more.stale ?? false,
      done: req.method === 'GET' && (done === 'saved' || done === 'removed') ? done : null,
    })
  }

  router.get(routes.notes, signedIn(web, (req, res, viewer) => showNotes(req, res, 200, viewer)))

  router.post(routes.notes, signedIn(web, async (req, res, viewer) => {
    const [id, form] = [param(req.params['id']), sentForm(req)]
    const noteId = form.get('noteId')
    const again = { noteId, form: withoutKey(form) }
    if (form.get('text').trim() === '') return showNotes(req, res, 422, viewer, { again, faults: [{ field: 'text', message: notesText.missing }] })
    try {
      const checked = frame.checkInput('workingNote', { text: form.get('text').trimEnd(), requirementIds: form.all('requirementIds'), version: versionIn(form), ...(form.has('withdrawn') ? { withdrawn: true } : {}) })
      const { version, ...written } = checked as Omit<NoteInput, 'noteId'> & { readonly version: number }
      await besideTheCase.write(viewer.personId, id, keyIn(form), { ...written, noteId: /^[A-Za-z0-9._-]{1,100}$/.test(noteId) ? noteId : keyIn(form).slice(0, 100) }, version)
      seeOther(res, paths.notes(id, { gjort: written.withdrawn === true ? 'removed' : 'saved' }))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.status === 404) throw error
      if (trouble.status >= 500) return sendNotSaved(req, res, web, viewer, trouble, form)
      await showNotes(req, res, trouble.status, viewer, { again, stale: trouble.code === 'stale-version', faults: faultsOf(trouble) })
    }
  }))

  router.get(routes.journal, signedIn(web, async (req, res, viewer) => {
    const id = param(req.params['id'])
    const [view, rows] = await Promise.all([accreditations.get(viewer.personId, id), journal.journal(viewer.personId, id)])
    sendPage(res, 200, JournalPage, { web, viewer, view, rows, search: storable(param(req.query['soeg'])).trim().slice(0, 100) })
  }))

  router.get(routes.access, signedIn(web, async (req, res, viewer) => {
    const id = param(req.params['id'])
    const [view, rows] = await Promise.all([accreditations.get(viewer.personId, id), journal.holdings(viewer.personId, id)])
    sendPage(res, 200, AccessPage, { web, viewer, view, rows })
  }))

  // A post, as other bundles: it is long, and no crawler or prefetching begins it.
  router.post(routes.access, signedIn(web, async (req, res, viewer) => frame.sendAccess(req, res, await journal.bundle(viewer.personId, param(req.params['id'])))))

  router.get(routes.letter, signedIn(web, async (req, res, viewer) => {
    const letter = await accreditations.citizensLetter(viewer.personId, param(req.params['id']))
    sendBytes(res, letter.bytes, 'application/pdf', letter.fileName, true)
  }))
}
