// People: the list, one person, a new one; giving and ending roles, ending functions, registering and ending absence.
import type { Request, Response, Router } from 'express'
import { mayChangePolicy, mayReadPolicy } from '../domain/administration/policy-faults.ts'
import { mayImport } from '../domain/imports/plan.ts'
import { Refused } from '../domain/refusal.ts'
import type { AbsenceView, Ending, NewAbsence, NewPersonInput, NewRole, RoleView } from '../services/people-changes.ts'
import { peopleTable } from '../text/web/lists.ts'
import { peopleText, personText as p } from '../text/web/people.ts'
import { sendSheet, sheetAsked, wholeList } from './as-sheet.ts'
import { signedInFreshly } from './freshly.ts'
import { type Form, formOf, keyIn, param, sentForm, storable, withoutKey } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { daysIn } from './offer-routes.ts'
import { generalRoles, NewPersonPage, PeoplePage, PersonPage } from './pages/people.tsx'
import { paths, routes } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { faultsOf, sendNotSaved } from './trouble.ts'
import { signedIn } from './viewer.ts'

const pageSize = 50
const word = (req: Request, name: string): string => { const value = req.query[name]; return typeof value === 'string' ? storable(value).trim().slice(0, 100) : '' }
/** What of it this person may not see: null. */
const allowed = async <T>(asked: Promise<T>): Promise<T | null> => {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Refused && error.refusals[0].kind === 'forbidden') return null
    throw error
  }
}

export const peopleRoutes = (router: Router, web: Web): void => {
  const { services: { directory, peopleChanges, offers, signIn }, frame } = web
  const rolesOf = async (viewer: Viewer) => (await signIn.me(viewer.personId)).roles

  router.get(paths.people(), signedIn(web, async (req, res, viewer) => {
    const asked = Number(word(req, 'side'))
    const [page, search, role] = [Number.isInteger(asked) && asked > 0 && asked < 100_000 ? asked : 1, word(req, 'soeg'), generalRoles.find((one) => one === word(req, 'rolle'))]
    const sheet = sheetAsked(req)
    const found = await directory.people(viewer.personId, { ...(sheet ? wholeList : { page, pageSize }), ...(search === '' ? {} : { search }), ...(role ? { role } : {}) })
    if (sheet) return sendSheet(res, sheet, peopleText.title, peopleTable(found.rows))
    const roles = await rolesOf(viewer)
    sendPage(res, 200, PeoplePage, { web, viewer, found, search, role, page, pageSize, mayRegister: mayChangePolicy(roles), mayImport: mayImport(roles) })
  }))

  const registering = async (res: Response, status: number, viewer: Viewer, form: Form, faults: readonly FieldFault[]): Promise<void> => {
    if (!mayChangePolicy(await rolesOf(viewer))) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
    sendPage(res, status, NewPersonPage, { web, viewer, form, faults, areas: (await offers.areas()).map(({ id, name }) => [id, name] as const) })
  }

  router.get(paths.newPerson, signedIn(web, (_req, res, viewer) => registering(res, 200, viewer, formOf([]), [])))

  router.post(paths.newPerson, signedIn(web, async (req, res, viewer) => {
    const form = sentForm(req)
    const given = (name: string): string => form.get(name).trim()
    const open = ([['name', p.name], ['title', p.titleOf], ['email', p.email]] as const).flatMap(([field, label]) => (given(field) === '' ? [{ field, message: p.missing(label) }] : []))
    if (open.length > 0) return registering(res, 422, viewer, form, open)
    try {
      const input = frame.checkInput('new-person', { name: given('name'), title: given('title'), email: given('email'), ...(given('area') === '' ? {} : { area: given('area') }), ...(given('employer') === '' ? {} : { employer: { kind: 'offer', id: given('employer') } }), ...(given('lastDay') === '' ? {} : { lastDay: given('lastDay') }) }) as NewPersonInput
      seeOther(res, paths.person((await peopleChanges.registerPerson(viewer.personId, keyIn(form), input)).personId, { gemt: 'ja' }))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.status >= 500) return sendNotSaved(req, res, web, viewer, trouble, form)
      if (trouble.status === 403) throw error
      // An employer that is not there is a 404 of the service, and a slip of the pen here.
      const faults = trouble.code === 'unit-not-found' ? [{ field: 'employer', message: trouble.detail }] : trouble.errors
      await registering(res, trouble.status === 404 ? 422 : trouble.status, viewer, form, faults.length > 0 ? faults.map((one) => ({ ...one, field: one.field.replace(/^employer\..*/, 'employer') })) : [{ field: '', message: trouble.detail }])
    }
  }))

  const show = async (req: Request, res: Response, status: number, viewer: Viewer, form: Form, faults: readonly FieldFault[]): Promise<void> => {
    const id = param(req.params['id'])
    const [person, own] = await Promise.all([directory.person(viewer.personId, id), rolesOf(viewer)])
    const [roles, absences] = await Promise.all([allowed<readonly RoleView[]>(peopleChanges.roles(viewer.personId, id)), allowed<readonly AbsenceView[]>(peopleChanges.absences(viewer.personId, id))])
    const self = viewer.personId === id
    const may = { functions: mayChangePolicy(own) && !self, roles: own.includes('administrator') && !self, absences: absences !== null }
    const search = word(req, 'person')
    const people = search === '' || !may.absences ? null : await allowed(directory.find(viewer.personId, search))
    sendPage(res, status, PersonPage, { web, viewer, person, roles: roles ?? [], absences, may, administers: mayReadPolicy(own), search, people: people === null ? null : people.filter((one) => one.personId !== id), form, faults, done: req.query['gemt'] === 'ja' && faults.length === 0, now: new Date().toISOString() })
  }

  router.get(routes.person, signedIn(web, (req, res, viewer) => show(req, res, 200, viewer, formOf([]), [])))

  const change = async (viewer: Viewer, id: string, form: Form): Promise<readonly FieldFault[]> => {
    const [by, key, days] = [viewer.personId, keyIn(form), daysIn(form)]
    const ending = (): Ending => frame.checkInput('people-ending', days.lastDay === undefined ? {} : { lastDay: days.lastDay }) as Ending
    switch (form.get('act')) {
      case 'endFunction': await peopleChanges.endFunction(by, key, form.get('holdingId'), ending()); return []
      case 'endRole': await peopleChanges.endRole(by, key, form.get('holdingId'), ending()); return []
      case 'endAbsence': await peopleChanges.endAbsence(by, key, form.get('holdingId'), ending()); return []
      case 'giveRole': await peopleChanges.giveRole(by, key, id, frame.checkInput('new-role', { role: form.get('role'), ...days }) as NewRole); return []
      default: {
        const open = [...(form.get('deputyId') === '' ? [{ field: 'deputyId', message: p.choose(p.deputy) }] : []), ...(days.lastDay === undefined ? [{ field: 'lastDay', message: p.missing(p.lastDayNeeded) }] : [])]
        if (open.length > 0) return open
        await peopleChanges.registerAbsence(by, key, id, frame.checkInput('new-absence', { deputyId: form.get('deputyId'), ...days }) as NewAbsence)
        return []
      }
    }
  }

  router.post(routes.person, signedInFreshly(web, (form) => ['giveRole', 'endRole'].includes(form.get('act')), async (req, res, viewer) => {
    const form = sentForm(req)
    try {
      const faults = await change(viewer, param(req.params['id']), form)
      if (faults.length > 0) return await show(req, res, 422, viewer, form, faults)
      seeOther(res, paths.person(param(req.params['id']), { gemt: 'ja' }))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (![403, 409, 422].includes(trouble.status)) throw error
      await show(req, res, trouble.status, viewer, withoutKey(form), faultsOf(trouble))
    }
  }))
}
