// Offers with who leads them: the list, one offer, giving and ending functions there.
import type { Request, Response, Router } from 'express'
import { mayChangePolicy, mayReadPolicy } from '../domain/administration/policy-faults.ts'
import { mayImport } from '../domain/imports/plan.ts'
import type { OfferFunction } from '../domain/people/functions.ts'
import { Refused } from '../domain/refusal.ts'
import type { Ending, HoldingView, NewFunction } from '../services/people-changes.ts'
import { offersTable } from '../text/web/lists.ts'
import { offersText, offerText, personText } from '../text/web/people.ts'
import { sendSheet, sheetAsked, wholeList } from './as-sheet.ts'
import { type Form, formOf, keyIn, param, sentForm, storable } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { OfferPage, OffersPage } from './pages/offers.tsx'
import { paths, routes } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { faultsOf } from './trouble.ts'
import { signedIn } from './viewer.ts'

const pageSize = 50
const word = (req: Request, name: string): string => { const value = req.query[name]; return typeof value === 'string' ? storable(value).trim().slice(0, 100) : '' }
const pageIn = (req: Request): number => { const page = Number(word(req, 'side')); return Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1 }
const everyFunction: readonly OfferFunction[] = ['manager', 'staff', 'boardChair', 'municipalContact', 'centreChief']

/** A day of a form where one was given. */
export const daysIn = (form: Form): { readonly fromDay?: string; readonly lastDay?: string } =>
  Object.fromEntries((['fromDay', 'lastDay'] as const).flatMap((name) => { const given = form.get(name).trim(); return given === '' ? [] : [[name, given]] }))

export const offerRoutes = (router: Router, web: Web): void => {
  const { services: { offers, earlierAudits, directory, peopleChanges, accreditations, signIn }, frame } = web

  router.get(paths.offers(), signedIn(web, async (req, res, viewer) => {
    const { roles } = await signIn.me(viewer.personId)
    if (!mayReadPolicy(roles)) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
    const [sheet, page, filter] = [sheetAsked(req), pageIn(req), { search: word(req, 'soeg'), area: word(req, 'omraade'), vacant: word(req, 'ledig') === 'ja' }]
    const found = await offers.list(viewer.personId, { sort: 'name', descending: false, ...(sheet ? wholeList : { page, pageSize }), vacant: filter.vacant, ...(filter.search === '' ? {} : { search: filter.search }), ...(filter.area === '' ? {} : { area: filter.area }) })
    const [managers, areas] = await Promise.all([directory.managers(found.rows.map((one) => one.id)), offers.areas()])
    if (sheet) return sendSheet(res, sheet, offersText.title, offersTable(found.rows, managers))
    sendPage(res, 200, OffersPage, { web, viewer, found, managers, areas: areas.map(({ id, name }) => [id, name] as const), filter, page, pageSize, mayImport: mayImport(roles) })
  }))

  /** Who holds, held or will hold a function; null for who may not know. */
  const holdingsFor = async (viewer: Viewer, offerId: string, centreId: string): Promise<readonly HoldingView[] | null> => {
    const of = async (unit: HoldingView['unit']): Promise<readonly HoldingView[] | null> => {
      try {
        return await peopleChanges.functions(viewer.personId, unit)
      } catch (error) {
        if (error instanceof Refused && error.refusals[0].kind === 'forbidden') return null
        throw error
      }
    }
    const own = await of({ kind: 'offer', id: offerId })
    return own === null ? null : [...own, ...await of({ kind: 'centre', id: centreId }) ?? []]
  }

  const show = async (req: Request, res: Response, status: number, viewer: Viewer, form: Form, faults: readonly FieldFault[]): Promise<void> => {
    const [offer, { roles }, found] = await Promise.all([
      offers.get(viewer.personId, param(req.params['id'])), signIn.me(viewer.personId), accreditations.list(viewer.personId, { offerId: param(req.params['id']), sort: 'started', page: 1, pageSize: 50 }),
    ])
    const holdings = await holdingsFor(viewer, offer.id, offer.centre.id)
    const administers = mayReadPolicy(roles)
    // Neither of the secretariat nor a leader of this offer: what stands here is none of theirs.
    if (holdings === null && !administers) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
    const functions = mayChangePolicy(roles) ? everyFunction : holdings !== null && offer.people.some((one) => one.function === 'manager' && one.personId === viewer.personId) ? ['staff' as const] : []
    const search = word(req, 'person')
    const people = functions.length === 0 || search === '' ? null : await directory.find(viewer.personId, search)
    const earlier = await earlierAudits.list(viewer.personId, offer.id)
    sendPage(res, status, OfferPage, { web, viewer, offer, earlier, holdings, functions, cases: found.rows, search, people, form, faults, done: req.query['gemt'] === 'ja' && faults.length === 0, mayOpenPeople: administers, administers, now: new Date().toISOString() })
  }

  router.get(routes.offer, signedIn(web, (req, res, viewer) => show(req, res, 200, viewer, formOf([['function', 'manager']]), [])))

  const change = async (viewer: Viewer, offerId: string, form: Form): Promise<readonly FieldFault[]> => {
    if (form.get('act') === 'endFunction') {
      const { lastDay } = daysIn(form)
      await peopleChanges.endFunction(viewer.personId, keyIn(form), form.get('holdingId'), frame.checkInput('people-ending', lastDay === undefined ? {} : { lastDay }) as Ending)
      return []
    }
    if (form.get('personId') === '') return [{ field: 'personId', message: personText.choose(offerText.person) }]
    const fn = form.get('function')
    const unit = fn === 'centreChief' ? { kind: 'centre', id: (await offers.get(viewer.personId, offerId)).centre.id } : { kind: 'offer', id: offerId }
    const input = frame.checkInput('new-function', { unit, function: fn, personId: form.get('personId'), ...daysIn(form), ...(form.has('succeeds') ? { succeeds: true } : {}) }) as NewFunction
    await peopleChanges.giveFunction(viewer.personId, keyIn(form), input)
    return []
  }

  router.post(routes.offer, signedIn(web, async (req, res, viewer) => {
    const form = sentForm(req)
    try {
      const faults = await change(viewer, param(req.params['id']), form)
      if (faults.length > 0) return await show(req, res, 422, viewer, form, faults)
      seeOther(res, paths.offer(param(req.params['id']), { gemt: 'ja' }))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      // Also a refusal of what was tried (one's own function) is told on the page it was tried on.
      if (![403, 409, 422].includes(trouble.status)) throw error
      await show(req, res, trouble.status, viewer, form, faultsOf(trouble))
    }
  }))
}
