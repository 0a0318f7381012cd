// Who saw and changed what, on a page of the administration: looked for, page by page, and taken along.
import type { Request, Router } from 'express'
import { addDays, isReckonedDay, startOfDay } from '../domain/deadlines/local-time.ts'
import { isRecordId } from '../domain/record-id.ts'
import { trailKinds } from '../domain/trail/line.ts'
import { trailPageText, trailTable } from '../text/web/trail.ts'
import { mostSheetRows, sendSheet, sheetAsked } from './as-sheet.ts'
import { storable } from './form.ts'
import type { FieldFault, Web } from './frame.ts'
import { type TrailAsked, TrailPage } from './pages/trail.tsx'
import { paths } from './paths.ts'
import { sendPage } from './respond.ts'
import { signedIn } from './viewer.ts'

const pageSize = 100
const word = (req: Request, name: string): string => {
  const value = req.query[name]
  return typeof value === 'string' ? storable(value).trim().slice(0, 100) : ''
}

const askedIn = (req: Request): TrailAsked => ({
  person: word(req, 'person'), offer: word(req, 'tilbud'), kind: trailKinds.find((one) => one === word(req, 'slags')) ?? '', action: word(req, 'handling'), outcome: ['done', 'refused'].includes(word(req, 'udfald')) ? word(req, 'udfald') : '',
  from: word(req, 'fra'), to: word(req, 'til'), caseId: isRecordId(word(req, 'forloeb')) ? word(req, 'forloeb') : '',
})

export const trailRoutes = (router: Router, web: Web): void => {
  router.get(paths.trail(), signedIn(web, async (req, res, viewer) => {
    const asked = askedIn(req)
    const [fromFine, toFine] = [asked.from === '' || isReckonedDay(asked.from), asked.to === '' || (isReckonedDay(asked.to) && (asked.from === '' || asked.from <= asked.to))]
    const faults: readonly FieldFault[] = [...(fromFine ? [] : [{ field: 'fra', message: trailPageText.badDay }]), ...(toFine ? [] : [{ field: 'til', message: trailPageText.badDay }])]
    const query = {
      ...(asked.person === '' ? {} : { person: asked.person }), ...(asked.offer === '' ? {} : { offer: asked.offer }), ...(asked.kind === '' ? {} : { kind: asked.kind }), ...(asked.action === '' ? {} : { action: asked.action }), ...(asked.caseId === '' ? {} : { caseId: asked.caseId.toLowerCase() }),
      ...(asked.outcome === '' ? {} : { outcome: asked.outcome as 'done' | 'refused' }), ...(fromFine && asked.from !== '' ? { from: startOfDay(asked.from) } : {}), ...(toFine && asked.to !== '' ? { to: startOfDay(addDays(asked.to, 1)) } : {}),
    }
    const sheet = sheetAsked(req)
    if (sheet && faults.length === 0) return sendSheet(res, sheet, trailPageText.title, trailTable((await web.services.trail.page(viewer.personId, { ...query, pageSize: mostSheetRows + 1 })).rows))
    const before = word(req, 'foer')
    const found = await web.services.trail.page(viewer.personId, { ...query, ...(before === '' ? {} : { before }), pageSize })
    sendPage(res, faults.length > 0 ? 422 : 200, TrailPage, { web, viewer, found, asked, before, faults })
  }))
}
