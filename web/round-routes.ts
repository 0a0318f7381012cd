// Rounds: planned with what would happen, started, paused, resumed, cancelled.
import type { Request, Response, Router } from 'express'
import { roundActs } from '../domain/rounds/round.ts'
import type { RoundActInput, RoundInput, RoundPreview } from '../services/round-types.ts'
import { roundsTable } from '../text/web/lists.ts'
import { choiceText, roundsText as t } from '../text/web/rounds.ts'
import { sendSheet, sheetAsked } from './as-sheet.ts'
import { type Form, formOf, keyIn, param, sentForm } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { NewRoundPage, RoundPage, RoundsPage } from './pages/rounds.tsx'
import { paths, routes } from './paths.ts'
import { choosingFrom, onlyChooses, tickedIn, whichIn } from './round-choice.ts'
import { seeOther, sendPage } from './respond.ts'
import { faultsOf } from './trouble.ts'
import { signedIn } from './viewer.ts'

const pageSize = 50
const mostInBundle = 1000
const pageIn = (req: Request): number => { const page = Number(req.query['side']); return Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1 }

/** What the form says of a round, for the API's own schema to check; and what was left open. */
const inputOf = (form: Form): { readonly input: Readonly<Record<string, unknown>>; readonly open: readonly FieldFault[] } => {
  const given = (name: string): string => form.get(name).trim()
  const [area, dueBefore, pace, ticked] = [given('area'), given('dueBefore'), given('startsPerMinute'), tickedIn(form)]
  const chosen = whichIn(form) === 'chosen'
  return {
    input: {
      name: given('name'), cycle: given('cycle'), from: given('from'), to: given('to'), ...(/^\d{1,4}$/.test(pace) ? { startsPerMinute: Number(pace) } : {}),
      offers: chosen ? { offerIds: ticked } : { filter: { ...(area === '' ? {} : { area }), ...(dueBefore === '' ? {} : { dueBefore }) } },
    },
    open: [
      ...([['name', t.name], ['cycle', t.cycle], ['from', t.from], ['to', t.to]] as const).filter(([name]) => given(name) === '').map(([field, label]) => ({ field, message: t.missing(label) })),
      ...(chosen && ticked.length === 0 ? [{ field: 'offers', message: choiceText.missing }] : []),
    ],
  }
}

export const roundRoutes = (router: Router, web: Web): void => {
  const { services: { rounds, offers }, frame } = web

  router.get(paths.rounds, signedIn(web, async (req, res, viewer) => {
    const [sheet, rows] = [sheetAsked(req), await rounds.list(viewer.personId)]
    if (sheet) return sendSheet(res, sheet, t.title, roundsTable(rows))
    sendPage(res, 200, RoundsPage, { web, viewer, rows })
  }))

  const planning = async (res: Response, status: number, viewer: Viewer, form: Form, faults: readonly FieldFault[], preview: RoundPreview | null = null): Promise<void> => {
    // Only those who may see rounds come here: the list refuses the others.
    await rounds.list(viewer.personId)
    const which = whichIn(form)
    const [areas, choosing] = await Promise.all([offers.areas(), which === 'chosen' ? choosingFrom(offers, viewer.personId, form) : null])
    sendPage(res, status, NewRoundPage, { web, viewer, form, faults, preview, which, choosing, areas: areas.map(({ id, name }) => [id, name] as const) })
  }

  router.get(paths.newRound, signedIn(web, async (req, res, viewer) => planning(res, 200, viewer, formOf([['startsPerMinute', '20'], ...(req.query['vaelg'] === 'ja' ? [['which', 'chosen'] as const] : [])]), [])))

  router.post(paths.newRound, signedIn(web, async (req, res, viewer) => {
    const form = sentForm(req)
    if (onlyChooses(form)) return planning(res, 200, viewer, form, [])
    const { input, open } = inputOf(form)
    if (open.length > 0) return planning(res, 422, viewer, form, open)
    try {
      const checked = frame.checkInput('round', input) as RoundInput
      if (form.has('se')) return await planning(res, 200, viewer, form, [], await rounds.preview(viewer.personId, checked))
      const made = await rounds.make(viewer.personId, checked, keyIn(form))
      seeOther(res, paths.round(made.roundId))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (![409, 422].includes(trouble.status)) throw error
      await planning(res, trouble.status, viewer, form, faultsOf(trouble))
    }
  }))

  const show = async (req: Request, res: Response, status: number, viewer: Viewer, faults: readonly FieldFault[]): Promise<void> => {
    const page = pageIn(req)
    const [round, found, weeks] = await Promise.all([rounds.get(viewer.personId, param(req.params['id'])), rounds.offers(viewer.personId, param(req.params['id']), { page, pageSize }), web.services.auditorCorps.weeks(viewer.personId, param(req.params['id']))])
    sendPage(res, status, RoundPage, { web, viewer, round, weeks, offers: found, page, pageSize, faults })
  }

  router.get(routes.round, signedIn(web, async (req, res, viewer) => show(req, res, 200, viewer, [])))

  // A post, as the overview's: it is long, and no crawler or prefetching begins it.
  router.post(routes.roundZip, signedIn(web, async (req, res, viewer) => {
    const { rows } = await rounds.offers(viewer.personId, param(req.params['id']), { page: 1, pageSize: mostInBundle })
    await frame.sendBundle(req, res, viewer, rows.flatMap((row) => row.accreditationId ?? []))
  }))

  router.post(routes.roundAct, signedIn(web, async (req, res, viewer) => {
    const form = sentForm(req)
    const reason = form.get('reason').trim()
    try {
      const act = roundActs.find((one) => one === form.get('act')) ?? 'start'
      const said = act === 'start' || act === 'retry' ? {} : { reason, ...(form.has('withCases') ? { withCases: true } : {}) }
      await rounds.act(viewer.personId, param(req.params['id']), { act, ...(frame.checkInput(`round-${act}`, said) as Omit<RoundActInput, 'act'>) }, keyIn(form))
      seeOther(res, paths.round(param(req.params['id'])))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (![409, 422].includes(trouble.status)) throw error
      await show(req, res, trouble.status, viewer, faultsOf(trouble).map((one) => ({ ...one, field: '' })))
    }
  }))
}
