// The auditorkorps' pages.
import type { Request, Response, Router } from 'express'
import { weekOf, weeksOf } from '../domain/rounds/calendar.ts'
import type { TermsChange } from '../services/auditor-corps.ts'
import { corpsText as t } from '../text/web/corps.ts'
import { localDay } from '../text/web/dates.ts'
import { corpsTable } from '../text/web/lists.ts'
import { sendSheet, sheetAsked } from './as-sheet.ts'
import { type Form, keyIn, param, sentForm, versionIn } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { AuditorPage, corpsFilter, CorpsPage } from './pages/corps.tsx'
import { paths, routes } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { faultsOf } from './trouble.ts'
import { signedIn } from './viewer.ts'

/** This week to the end of next year. */
const weeksFrom = (today: string): readonly string[] => weeksOf({ from: today, to: `${Number(today.slice(0, 4)) + 1}-12-28` }).filter((week) => week >= weekOf(today))

/** What the form says of the terms that this person may change; weeks that are over stay as they were. */
const changeIn = (form: Form, changeable: readonly string[], past: readonly string[]): { readonly change: TermsChange; readonly faults: readonly FieldFault[] } => {
  const [number, day] = [form.get('auditsAYear').trim(), form.get('trainedOn').trim()]
  const isNumber = number === '' || /^\d{1,4}$/.test(number)
  return {
    change: {
      ...(changeable.includes('trainedOn') ? { trainedOn: day === '' ? null : day } : {}), ...(changeable.includes('auditsAYear') && isNumber ? { auditsAYear: number === '' ? null : Number(number) } : {}),
      ...(changeable.includes('leaderYes') ? { leaderYes: form.get('leaderYes') === 'ja' ? true : form.get('leaderYes') === 'nej' ? false : null } : {}), ...(changeable.includes('weeksAway') ? { weeksAway: [...past, ...form.all('weeksAway')] } : {}),
    },
    faults: isNumber ? [] : [{ field: 'auditsAYear', message: t.numberWrong }],
  }
}

export const corpsRoutes = (router: Router, web: Web): void => {
  const { services: { auditorCorps, offers, signIn }, frame } = web

  router.get(paths.corps(), signedIn(web, async (req, res, viewer) => {
    const [rows, me, areas] = await Promise.all([auditorCorps.list(viewer.personId), signIn.me(viewer.personId), offers.areas()])
    const all = me.roles.some((role) => role === 'consultant' || role === 'secretariatHead' || role === 'administrator')
    const area = typeof req.query['omraade'] === 'string' ? req.query['omraade'] : ''
    const shown = { rows: all ? rows : rows.filter((one) => one.personId !== viewer.personId || rows.length === 1), area: areas.some((one) => one.id === area) ? area : '', only: req.query['klar'] === 'ja' }
    const sheet = sheetAsked(req)
    if (sheet) return sendSheet(res, sheet, t.title, corpsTable(shown.rows.filter(corpsFilter(shown.area, shown.only))))
    sendPage(res, 200, CorpsPage, { web, viewer, ...shown, areas: areas.map(({ id, name }) => [id, name] as const), leads: !all })
  }))

  const show = async (req: Request, res: Response, status: number, viewer: Viewer, form: Form | null = null, faults: readonly FieldFault[] = [], stale = false): Promise<void> => {
    const row = await auditorCorps.get(viewer.personId, param(req.params['id']))
    sendPage(res, status, AuditorPage, { web, viewer, row, weeks: weeksFrom(localDay(new Date().toISOString())), form, faults, saved: req.query['gemt'] === 'ja', stale })
  }
  router.get(routes.auditor, signedIn(web, (req, res, viewer) => show(req, res, 200, viewer)))

  router.post(routes.auditor, signedIn(web, async (req, res, viewer) => {
    const [id, form] = [param(req.params['id']), sentForm(req)]
    const row = await auditorCorps.get(viewer.personId, id)
    const first = weekOf(localDay(new Date().toISOString()))
    const { change, faults } = changeIn(form, row.changeable, row.weeksAway.filter((week) => week < first))
    if (faults.length > 0) return show(req, res, 422, viewer, form, faults)
    try {
      await auditorCorps.change(viewer.personId, keyIn(form), id, frame.checkInput('auditor-terms', change) as TermsChange, versionIn(form))
      seeOther(res, `${paths.auditor(id)}?gemt=ja`)
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.code === 'stale-version') return show(req, res, 409, viewer, form, [], true)
      if (trouble.status !== 422) throw error
      await show(req, res, 422, viewer, form, faultsOf(trouble))
    }
  }))
}
