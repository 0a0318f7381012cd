// The manager's overview with its reports as one file, and the akkrediteringsdatabase.
import type { Request, Router } from 'express'
import { stages } from '../domain/accreditation/stages.ts'
import { isRecordId } from '../domain/record-id.ts'
import type { LearningQuery } from '../services/accreditation-types.ts'
import type { OverviewFilter } from '../services/overview.ts'
import { databaseText } from '../text/web/overview.ts'
import { sharedTable } from '../text/web/lists.ts'
import { sendSheet, sheetAsked, wholeList } from './as-sheet.ts'
import { sentForm, storable } from './form.ts'
import type { Viewer, Web } from './frame.ts'
import { DatabasePage, type DatabaseQuery } from './pages/database.tsx'
import { AcrossPage } from './pages/across.tsx'
import { OverviewPage, type OverviewQuery } from './pages/overview.tsx'
import { ownPath, paths } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { signedIn } from './viewer.ts'

const pageSize = 50
const word = (req: Request, name: string, most = 100): string => { const value = req.query[name]; return typeof value === 'string' ? storable(value).trim().slice(0, most) : '' }
const pageIn = (req: Request): number => { const page = Number(word(req, 'side')); return Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1 }

const overviewQuery = (req: Request): OverviewQuery => {
  const [trin, omraade] = [word(req, 'trin'), word(req, 'omraade')]
  return {
    trin: [...stages, 'completed', 'cancelled'].includes(trin) ? trin : '', omraade: /^[a-z0-9-]{1,60}$/.test(omraade) ? omraade : '',
    forsinket: word(req, 'forsinket') === 'ja', nyt: word(req, 'nyt') === 'ja', opfoelgning: word(req, 'opfoelgning') === 'ja', side: pageIn(req),
  }
}
const filterOf = (query: OverviewQuery): Omit<OverviewFilter, 'page' | 'pageSize'> => ({
  ...(query.trin === '' ? {} : { stage: query.trin as NonNullable<OverviewFilter['stage']> }), ...(query.omraade === '' ? {} : { area: query.omraade }),
  ...(query.forsinket ? { late: true } : {}), ...(query.nyt ? { news: true } : {}), ...(query.opfoelgning ? { followUp: true } : {}),
})

const databaseQuery = (req: Request): DatabaseQuery => {
  const [art, omraade, krav] = [word(req, 'art'), word(req, 'omraade'), word(req, 'krav')]
  return { soeg: word(req, 'soeg', 200), art: Object.hasOwn(databaseText.kinds, art) ? art : '', omraade: /^[a-z0-9-]{1,60}$/.test(omraade) ? omraade : '', krav: /^[A-Za-z0-9._-]{1,100}$/.test(krav) ? krav : '', side: pageIn(req) }
}

export const overviewRoutes = (router: Router, web: Web): void => {
  const { services, frame } = web

  const areasNow = async () => (await services.offers.areas()).map(({ id, name }) => [id, name] as const)

  const show = async (viewer: Viewer, query: OverviewQuery) => {
    const [found, areas] = await Promise.all([services.overview.offers(viewer.personId, { ...filterOf(query), page: query.side, pageSize }), areasNow()])
    return { web, viewer, query, pageSize, found, areas }
  }

  router.get(paths.overview(), signedIn(web, async (req, res, viewer) => { sendPage(res, 200, OverviewPage, await show(viewer, overviewQuery(req))) }))

  router.post(paths.overviewSeen, signedIn(web, async (_req, res, viewer) => {
    await services.overview.look(viewer.personId, new Date().toISOString())
    seeOther(res, paths.overview())
  }))

  router.get(paths.overviewCsv(), signedIn(web, async (req, res, viewer) => {
    const table = await services.overview.table(viewer.personId, filterOf(overviewQuery(req)))
    res.status(200).type('text/csv; charset=utf-8').attachment('Overblik.csv').send(table)
  }))

  router.get(paths.overviewAcross, signedIn(web, async (_req, res, viewer) => {
    const [patterns, changed] = await Promise.all([services.overview.patterns(viewer.personId), services.overview.trends(viewer.personId)])
    sendPage(res, 200, AcrossPage, { web, viewer, patterns, changed })
  }))

  router.get(paths.overviewXlsx(), signedIn(web, async (req, res, viewer) => {
    res.status(200).type('xlsx').attachment('Overblik.xlsx').send(await services.overview.workbook(viewer.personId, filterOf(overviewQuery(req))))
  }))

  // A post, because thirty ids are too long for an address; it changes nothing.
  router.post(paths.overviewZip, signedIn(web, async (req, res, viewer) => {
    const form = sentForm(req)
    const ids = form.all(form.has('alle') ? 'klar' : 'valgt').filter(isRecordId)
    if (ids.length === 0) return sendPage(res, 422, OverviewPage, { ...await show(viewer, overviewQuery(req)), noneChosen: true })
    await frame.sendBundle(req, res, viewer, ids)
  }))

  router.get(paths.database(), signedIn(web, async (req, res, viewer) => {
    const query = databaseQuery(req)
    const asked: LearningQuery = {
      page: query.side, pageSize, ...(query.soeg === '' ? {} : { q: query.soeg }), ...(query.krav === '' ? {} : { requirementId: query.krav }), ...(query.omraade === '' ? {} : { area: query.omraade }),
      ...(query.art === '' ? {} : { kind: query.art as NonNullable<LearningQuery['kind']> }),
    }
    const sheet = sheetAsked(req)
    if (sheet) return sendSheet(res, sheet, databaseText.title, sharedTable((await services.learnings.search(viewer.personId, { ...asked, ...wholeList })).rows))
    const [found, me, versions, areas] = await Promise.all([services.learnings.search(viewer.personId, asked), services.signIn.me(viewer.personId), services.qualityModels.list(viewer.personId), areasNow()])
    const inForce = versions.find((version) => version.status === 'inForce')
    const model = inForce === undefined ? null : (await services.qualityModels.get(viewer.personId, inForce.id)).model
    const own = me.functions.filter((one) => one.function === 'manager' && one.unit.kind === 'offer').map((one) => [one.unit.id, one.unit.name] as const)
    const wished = word(req, 'oensket')
    sendPage(res, 200, DatabasePage, { web, viewer, query, pageSize, found, areas, requirements: (model?.requirements ?? []).map((one) => [one.id, `${one.id} ${one.title}`] as const), own, ...(wished === '' ? {} : { done: { accreditationId: isRecordId(wished) ? wished : null } }) })
  }))

  router.post(paths.databaseWish, signedIn(web, async (req, res, viewer) => {
    const form = sentForm(req)
    const made = await services.learnings.wantToTry(viewer.personId, form.get('uddrag'), form.get('tilbud'))
    const back = ownPath(form.get('tilbage'))
    seeOther(res, `${back}${back.includes('?') ? '&' : '?'}oensket=${made.accreditationId ?? 'ja'}`)
  }))
}
