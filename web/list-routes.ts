// The start page, notices, the case list, and starting a case.
import type { Request, Response, Router } from 'express'
import { mayReadPolicy } from '../domain/administration/policy-faults.ts'
import { scopeOf } from '../domain/overview/scope.ts'
import { Refused } from '../domain/refusal.ts'
import type { ListQuery } from '../services/accreditation-types.ts'
import type { Me } from '../services/sign-in.ts'
import { casesText, newCaseText } from '../text/web/cases.ts'
import { localDay } from '../text/web/dates.ts'
import { casesTable, noticesTable } from '../text/web/lists.ts'
import { noticesText } from '../text/web/start.ts'
import { sendSheet, sheetAsked, wholeList } from './as-sheet.ts'
import { type Form, formOf, keyIn, sentForm, storable } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { CasesPage, listSorts, listStages, listTurns } from './pages/cases.tsx'
import { ChooseOfferPage, StartCasePage } from './pages/new-case.tsx'
import { NoticesPage, StartPage } from './pages/start.tsx'
import { paths } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { faultsOf } from './trouble.ts'
import { signedIn } from './viewer.ts'

const word = (req: Request, name: string): string => {
  const value = req.query[name]
  return typeof value === 'string' ? storable(value).trim().slice(0, 100) : ''
}
const oneOf = <T extends string>(given: string, choices: readonly T[]): T | undefined => choices.find((choice) => choice === given)
const mayStart = (me: Me): boolean => me.roles.includes('consultant') || me.roles.includes('secretariatHead')

/** What the address asks the list for; what it does not understand it leaves out. */
const queryOf = (req: Request): ListQuery => {
  const [stage, turn, search] = [oneOf(word(req, 'trin'), listStages), oneOf(word(req, 'venter'), listTurns), word(req, 'soeg')]
  const page = Number(word(req, 'side'))
  return {
    sort: oneOf(word(req, 'sort'), listSorts) ?? 'due', page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1, pageSize: 50,
    ...(stage ? { stage } : {}), ...(turn ? { turn } : {}), ...(search ? { search } : {}), ...(word(req, 'forsinket') === 'ja' ? { late: true } : {}),
  }
}

export const listRoutes = (router: Router, web: Web): void => {
  const { services, frame } = web

  router.get(paths.start, signedIn(web, async (_req, res, viewer) => {
    const [work, notices, me, events] = await Promise.all([services.work.of(viewer.personId), services.accreditations.notices(viewer.personId), services.signIn.me(viewer.personId), services.learningEvents.list(viewer.personId, { past: false, page: 1, pageSize: 5 })])
    const { next } = await services.guides.of(me)
    sendPage(res, 200, StartPage, { web, viewer, work, notices, guide: next, auditor: me.roles.includes('auditor'), mayStart: mayStart(me), leads: scopeOf(me.roles, me.functions) !== null, administers: mayReadPolicy(me.roles), supervises: me.roles.includes('supervisionCoordinator') || scopeOf(me.roles.filter((role) => role !== 'consultant'), me.functions) !== null, nextEvent: events.rows.find((one) => one.cancelledAt === null && (one.mine !== 'none' || one.signUp === null)) ?? null, now: new Date().toISOString() })
  }))

  router.get(paths.notices, signedIn(web, async (req, res, viewer) => {
    const [sheet, notices] = [sheetAsked(req), await services.accreditations.notices(viewer.personId)]
    if (sheet) return sendSheet(res, sheet, noticesText.title, noticesTable(notices))
    sendPage(res, 200, NoticesPage, { web, viewer, notices })
  }))

  router.post(paths.notices, signedIn(web, async (_req, res, viewer) => {
    await services.work.readNotices(viewer.personId)
    seeOther(res, paths.notices)
  }))

  router.get(paths.cases, signedIn(web, async (req, res, viewer) => {
    const [query, sheet] = [queryOf(req), sheetAsked(req)]
    if (sheet) return sendSheet(res, sheet, casesText.title, casesTable((await services.accreditations.list(viewer.personId, { ...query, ...wholeList })).rows))
    const [found, me] = await Promise.all([services.accreditations.list(viewer.personId, query), services.signIn.me(viewer.personId)])
    sendPage(res, 200, CasesPage, { web, viewer, query, found, mayStart: mayStart(me) })
  }))

  const sendStart = async (res: Response, status: number, viewer: Viewer, offerId: string, form: Form, faults: readonly FieldFault[], runningId: string | null = null): Promise<void> => {
    const [offer, versions] = await Promise.all([services.offers.get(viewer.personId, offerId), services.qualityModels.list(viewer.personId)])
    const inForce = versions.find((version) => version.status === 'inForce')
    const model = inForce === undefined ? null : await services.qualityModels.get(viewer.personId, inForce.id)
    sendPage(res, status, StartCasePage, { web, viewer, offer, model, form, faults, runningId })
  }

  /** Only those who may start come here: the service would refuse the others, but after they had filled the form. */
  const starters = async (viewer: Viewer): Promise<void> => {
    if (!mayStart(await services.signIn.me(viewer.personId))) throw new Refused({ kind: 'forbidden', code: 'not-yours', params: { roles: 'consultant,secretariatHead' } })
  }

  router.get(paths.newCase, signedIn(web, async (req, res, viewer) => {
    await starters(viewer)
    const offerId = word(req, 'tilbud')
    if (offerId !== '') return sendStart(res, 200, viewer, offerId, formOf([['cycle', localDay(new Date().toISOString()).slice(0, 4)]]), [])
    const search = word(req, 'soeg')
    const found = await services.offers.list(viewer.personId, { sort: 'name', descending: false, page: 1, pageSize: 50, ...(search === '' ? {} : { search }) })
    sendPage(res, 200, ChooseOfferPage, { web, viewer, search, found })
  }))

  router.post(paths.newCase, signedIn(web, async (req, res, viewer) => {
    const [form, offerId] = [sentForm(req), word(req, 'tilbud')]
    const [off, reason, cycle] = [form.all('off'), form.get('reason').trim(), form.get('cycle').trim()]
    if (off.length > 0 && reason === '') return sendStart(res, 422, viewer, offerId, form, [{ field: 'reason', message: newCaseText.reasonMissing }])
    try {
      const checked = frame.checkInput('start', { offerId, ...(cycle === '' ? {} : { cycle }), notRelevant: off.map((requirementId) => ({ requirementId, reason })) })
      const started = await services.accreditations.start(viewer.personId, checked as Parameters<typeof services.accreditations.start>[1], keyIn(form))
      seeOther(res, paths.case(started.accreditationId))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (![409, 422].includes(trouble.status)) throw error
      const running = ['case-running', 'case-exists'].includes(trouble.code) ? await services.accreditations.list(viewer.personId, { offerId, sort: 'started', page: 1, pageSize: 1 }) : null
      await sendStart(res, trouble.status, viewer, offerId, form, faultsOf(trouble), running?.rows[0]?.accreditationId ?? null)
    }
  }))
}

