// Socialtilsyn's pages: the calendar of many offers, one offer's years, and both as PDF.
import type { Request, Router } from 'express'
import { addDays, addMonths } from '../domain/deadlines/local-time.ts'
import type { SupervisionService } from '../services/supervision-types.ts'
import { localDay } from '../text/web/dates.ts'
import { calendarTable, supervisionsTable } from '../text/web/lists.ts'
import { supervisionPageText } from '../text/web/supervision.ts'
import { supervisionDone } from '../text/web/supervision-acts.ts'
import { sendSheet, sheetAsked, wholeList } from './as-sheet.ts'
import { sendBytes } from './case-routes.ts'
import { param, storable } from './form.ts'
import type { Web } from './frame.ts'
import { SupervisionCalendarPage } from './pages/supervision-calendar.tsx'
import { SupervisionPage } from './pages/supervision.tsx'
import { type SupervisionQuery, SupervisionsPage } from './pages/supervisions.tsx'
import { camel, paths, routes } from './paths.ts'
import { sendPage } from './respond.ts'
import { signedIn } from './viewer.ts'

const pageSize = 50
const whens = { forsinket: 'overdue', snart: 'soon', anmeldt: 'announced' } as const
const isWhen = (word: string): word is keyof typeof whens => Object.hasOwn(whens, word)

const queryIn = (req: Request): SupervisionQuery => {
  const word = (name: string): string => { const value = req.query[name]; return typeof value === 'string' ? storable(value).trim().slice(0, 100) : '' }
  const page = Number(word('side'))
  return { soeg: word('soeg'), vis: isWhen(word('vis')) ? word('vis') : '', side: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1 }
}
const narrowed = ({ soeg, vis }: SupervisionQuery): Parameters<SupervisionService['overviewOfMany']>[1] => ({ ...(soeg === '' ? {} : { text: soeg }), ...(isWhen(vis) ? { when: whens[vis] } : {}) })

export const supervisionRoutes = (router: Router, web: Web): void => {
  const { services: { supervisions, supervisionModels, secretVisits, earlierYears } } = web

  router.get(paths.supervisions(), signedIn(web, async (req, res, viewer) => {
    const [query, sheet, now] = [queryIn(req), sheetAsked(req), new Date().toISOString()]
    if (sheet) return sendSheet(res, sheet, supervisionPageText.title, supervisionsTable((await supervisions.list(viewer.personId, { ...narrowed(query), ...wholeList })).rows, now))
    const [found, inCircle, loads] = await Promise.all([supervisions.list(viewer.personId, { ...narrowed(query), page: query.side, pageSize }), secretVisits.isTheirs(viewer.personId), earlierYears.isTheirs(viewer.personId)])
    sendPage(res, 200, SupervisionsPage, { web, viewer, query, pageSize, found, inCircle, loads, now })
  }))

  router.get(paths.supervisionCalendar(), signedIn(web, async (req, res, viewer) => {
    const today = localDay(new Date().toISOString())
    const asked = param(req.query['fra'])
    const from = /^20\d\d-(0[1-9]|1[0-2])$/.test(asked) ? `${asked}-01` : `${today.slice(0, 7)}-01`
    const to = addDays(addMonths(from, 12), -1)
    const [sheet, entries] = [sheetAsked(req), await supervisions.calendar(viewer.personId, { from, to })]
    if (sheet) return sendSheet(res, sheet, supervisionPageText.calendarTitle, calendarTable(entries))
    sendPage(res, 200, SupervisionCalendarPage, { web, viewer, from, to, entries })
  }))

  router.get(paths.supervisionsPdf(), signedIn(web, async (req, res, viewer) => {
    const pdf = await supervisions.overviewOfMany(viewer.personId, narrowed(queryIn(req)))
    sendBytes(res, pdf.bytes, 'application/pdf', pdf.fileName, true)
  }))

  router.get(routes.supervision, signedIn(web, async (req, res, viewer) => {
    const id = param(req.params['id'])
    const [view, history] = await Promise.all([supervisions.get(viewer.personId, id), supervisions.history(viewer.personId, id)])
    const versions = history.reports.flatMap((one) => (one.date === null ? [] : [one.model]))
    const named = versions.at(-1) ?? view.model
    const models = new Map(await Promise.all([...new Set([...versions, named])].map(async (version) => [version, (await supervisionModels.get(version)).model] as const)))
    const model = models.get(named)
    if (!model) throw new Error(`The model ${named} is not there`)
    const done = camel(param(req.query['gjort']))
    sendPage(res, 200, SupervisionPage, { web, viewer, view, history, model, models, done: Object.hasOwn(supervisionDone, done) ? supervisionDone[done as keyof typeof supervisionDone] : null, now: new Date().toISOString() })
  }))

  router.get(routes.supervisionPdf, signedIn(web, async (req, res, viewer) => {
    const pdf = await supervisions.overview(viewer.personId, param(req.params['id']))
    sendBytes(res, pdf.bytes, 'application/pdf', pdf.fileName, true)
  }))
}
