// What happens to offers as organisations, and who may no longer examine a case: the secretariat's pages.
import type { Request, Response, Router } from 'express'
import { concerned, type OrganisationalChange } from '../domain/organisation/events.ts'
import { Refused } from '../domain/refusal.ts'
import type { ChangePreview } from '../services/organisation.ts'
import { organisationText as t } from '../text/web/organisation.ts'
import { type Form, formOf, keyIn, param, sentForm } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { changeIn, type ChangeKind, changeKinds, namedIn } from './organisation.ts'
import { ConflictsPage, EventsPage, NewEventPage } from './pages/organisation.tsx'
import { paths, routes } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { faultsOf } from './trouble.ts'
import { signedIn } from './viewer.ts'

const pageSize = 50
const pageIn = (req: Request): number => { const page = Number(req.query['side']); return Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1 }
const saids: Readonly<Record<string, string>> = { ny: t.registered, flyttet: t.changed, trukket: t.gone }
const kindIn = (req: Request): ChangeKind => {
  const kind = changeKinds.find((one) => one === param(req.params['kind']))
  if (!kind) throw new Refused({ kind: 'not-found', code: 'event-not-found' })
  return kind
}

export const organisationRoutes = (router: Router, web: Web): void => {
  const { services: { organisation, offers, accreditations }, frame } = web

  const list = async (req: Request, res: Response, status: number, viewer: Viewer, faults: readonly FieldFault[] = []): Promise<void> => {
    const page = pageIn(req)
    const found = await organisation.events(viewer.personId, { page, pageSize })
    const ids = [...new Set(found.rows.flatMap((row) => concerned(row.change)))]
    const names = await Promise.all(ids.map(async (id) => { try { return [[id, (await offers.get(viewer.personId, id)).name] as const] } catch (error) { if (error instanceof Refused) return []; throw error } }))
    sendPage(res, status, EventsPage, { web, viewer, found, names: new Map(names.flat()), page, pageSize, said: saids[param(req.query['gjort'])] ?? null, faults })
  }
  router.get(paths.events(), signedIn(web, (req, res, viewer) => list(req, res, 200, viewer)))

  /** The offer a word names: by its number, or by its name where only one fits. */
  const offerFor = async (viewer: Viewer, word: string): Promise<{ readonly id: string } | { readonly fault: string }> => {
    if (word === '') return { fault: t.none }
    const { rows } = await offers.list(viewer.personId, { search: word, sort: 'name', descending: false, page: 1, pageSize: 6 })
    const exact = rows.find((one) => one.id.toLowerCase() === word.toLowerCase()) ?? rows.find((one) => one.name.toLowerCase() === word.toLowerCase())
    if (exact) return { id: exact.id }
    const [only, ...more] = rows
    if (!only) {
      try { return { id: (await offers.get(viewer.personId, word)).id } } catch (error) { if (!(error instanceof Refused)) throw error }
      return { fault: t.none }
    }
    return more.length === 0 ? { id: only.id } : { fault: t.several(rows.map((one) => `${one.name} (${one.id})`).join(', ')) }
  }

  const show = async (res: Response, status: number, viewer: Viewer, kind: ChangeKind, form: Form, faults: readonly FieldFault[], preview: ChangePreview | null = null): Promise<void> => {
    const [areas, centres] = await Promise.all([offers.areas(), organisation.centres(viewer.personId)])
    sendPage(res, status, NewEventPage, { web, viewer, kind, form, faults, preview, areas: areas.map(({ id, name }) => [id, name] as const), centres: centres.map(({ id, name }) => [id, name] as const) })
  }

  router.get(routes.newEvent, signedIn(web, async (req, res, viewer) => {
    const offer = typeof req.query['tilbud'] === 'string' ? req.query['tilbud'].slice(0, 100) : ''
    await show(res, 200, viewer, kindIn(req), formOf(offer === '' ? [] : [['offerId', offer]]), [])
  }))

  router.post(routes.newEvent, signedIn(web, async (req, res, viewer) => {
    const [kind, form] = [kindIn(req), sentForm(req)]
    // Only those who may register come on.
    await organisation.centres(viewer.personId)
    const found: Record<string, string> = {}
    const faults: FieldFault[] = []
    for (const field of namedIn[kind]) {
      const one = await offerFor(viewer, form.get(field).trim())
      if ('id' in one) found[field] = one.id
      else faults.push({ field, message: one.fault })
    }
    if (form.get('on').trim() === '') faults.push({ field: 'on', message: t.dayMissing })
    if (faults.length > 0) return show(res, 422, viewer, kind, form, faults)
    try {
      const { change, on } = frame.checkInput('organisational-event', { change: changeIn(kind, form, found), on: form.get('on').trim() }) as { readonly change: OrganisationalChange; readonly on: string }
      if (form.has('se')) return await show(res, 200, viewer, kind, form, [], await organisation.preview(viewer.personId, { change, on }))
      await organisation.register(viewer.personId, keyIn(form), { change, on })
      seeOther(res, paths.events({ gjort: 'ny' }))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (![409, 422].includes(trouble.status)) throw error
      await show(res, trouble.status, viewer, kind, form, faultsOf(trouble))
    }
  }))

  router.post(routes.event, signedIn(web, async (req, res, viewer) => {
    const [id, form] = [param(req.params['event']), sentForm(req)]
    try {
      if (form.get('do') === 'flyt') {
        const { on } = frame.checkInput('event-day', { on: form.get('on').trim() }) as { readonly on: string }
        await organisation.move(viewer.personId, keyIn(form), id, on)
      } else await organisation.withdraw(viewer.personId, keyIn(form), id)
      seeOther(res, paths.events({ gjort: form.get('do') === 'flyt' ? 'flyttet' : 'trukket' }))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (![409, 422].includes(trouble.status)) throw error
      await list(req, res, trouble.status, viewer, faultsOf(trouble).map((one) => ({ ...one, field: '' })))
    }
  }))

  router.get(routes.conflicts, signedIn(web, async (req, res, viewer) => {
    const id = param(req.params['id'])
    const [view, rows] = await Promise.all([accreditations.get(viewer.personId, id), organisation.conflicts(viewer.personId, id)])
    sendPage(res, 200, ConflictsPage, { web, viewer, view, rows })
  }))
}
