// The secretariat's administration: its start page, and the logs of owed work, notices and refusals.
import type { Request, Response, Router } from 'express'
import { mayChangePolicy } from '../domain/administration/policy-faults.ts'
import type { OwedName } from '../services/trying-again.ts'
import { logText } from '../text/web/administration.ts'
import { noticeLogTable, owedTable, refusalsTable } from '../text/web/lists.ts'
import { sendSheet, sheetAsked, wholeList } from './as-sheet.ts'
import { keyIn, sentForm, storable } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { AdministrationPage } from './pages/administration.tsx'
import { NoticeLogPage, OwedWorkPage, owedStatuses, RefusalLogPage } from './pages/logs.tsx'
import { paths } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { signedIn } from './viewer.ts'

const pageSize = 100

/** A word of the address, as it can be looked for. */
const word = (req: Request, name: string): string => {
  const value = req.query[name]
  return typeof value === 'string' ? storable(value).trim().slice(0, 100) : ''
}
const pageIn = (req: Request): number => { const page = Number(word(req, 'side')); return Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1 }

export const administrationRoutes = (router: Router, web: Web): void => {
  const { services: { administration, mails, tryingAgain, accreditations, signIn }, frame } = web

  router.get(paths.administration, signedIn(web, async (_req, res, viewer) => {
    // Refuses whoever has no part in the administration.
    await administration.policy(viewer.personId)
    const { roles } = await signIn.me(viewer.personId)
    const logs = mayChangePolicy(roles)
    const failing = logs ? (await administration.owed(viewer.personId, { status: 'failing', page: 1, pageSize: 1 })).total : 0
    sendPage(res, 200, AdministrationPage, { web, viewer, logs, refusals: roles.includes('administrator'), failing, mails: logs ? await mails.trouble(viewer.personId) : 0 })
  }))

  const owedWork = async (req: Request, res: Response, code: number, viewer: Viewer, faults: readonly FieldFault[]): Promise<void> => {
    const [page, status] = [pageIn(req), owedStatuses.find((one) => one === word(req, 'status'))]
    const sheet = sheetAsked(req)
    const found = await administration.owed(viewer.personId, { ...(sheet ? wholeList : { page, pageSize }), ...(status ? { status } : {}) })
    if (sheet) return sendSheet(res, sheet, logText.work.title, owedTable(found.rows))
    sendPage(res, code, OwedWorkPage, { web, viewer, found, status, page, pageSize, faults, asked: word(req, 'bedt') === 'ja' && faults.length === 0 })
  }
  router.get(paths.owedWork(), signedIn(web, (req, res, viewer) => owedWork(req, res, 200, viewer, [])))

  router.post(paths.tryOwedWork, signedIn(web, async (req, res, viewer) => {
    const form = sentForm(req)
    try {
      const work = frame.checkInput('owed-work', { accreditationId: form.get('accreditationId'), owedId: form.get('owedId') }) as OwedName
      await tryingAgain.tryNow(viewer.personId, keyIn(form), work)
      seeOther(res, paths.owedWork({ bedt: 'ja' }))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      // Done meanwhile, for example: the list says how it stands.
      if (![409, 422].includes(trouble.status)) throw error
      await owedWork(req, res, trouble.status, viewer, [{ field: '', message: trouble.detail }])
    }
  }))

  router.get(paths.noticeLog(), signedIn(web, async (req, res, viewer) => {
    const [page, search, unread] = [pageIn(req), word(req, 'soeg'), word(req, 'ulaest') === 'ja']
    const sheet = sheetAsked(req)
    const found = await administration.notices(viewer.personId, { ...(sheet ? wholeList : { page, pageSize }), unread, ...(search === '' ? {} : { search }) })
    if (sheet) return sendSheet(res, sheet, logText.notices.title, noticeLogTable(found.rows))
    sendPage(res, 200, NoticeLogPage, { web, viewer, found, search, unread, page, pageSize })
  }))

  router.get(paths.refusalLog(), signedIn(web, async (req, res, viewer) => {
    const [page, sheet] = [pageIn(req), sheetAsked(req)]
    const found = await accreditations.refusals(viewer.personId, sheet ? wholeList : { page, pageSize })
    if (sheet) return sendSheet(res, sheet, logText.refusals.title, refusalsTable(found.rows))
    sendPage(res, 200, RefusalLogPage, { web, viewer, found, page, pageSize })
  }))
}
