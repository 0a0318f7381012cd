// Mails: the choice on Min adgang, and in the administration what left, what did not, and the mail as it looks.
import type { Request, Response, Router } from 'express'
import { mailChoices } from '../domain/mail/notice.ts'
import { mailStates } from '../services/mails.ts'
import { mailLogTable } from '../text/web/lists.ts'
import { mailLogText } from '../text/web/mails.ts'
import { sendSheet, sheetAsked, wholeList } from './as-sheet.ts'
import { keyIn, param, sentForm, storable } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { MailLogPage, MailPage } from './pages/mails.tsx'
import { paths } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { signedIn } from './viewer.ts'

const pageSize = 100
const word = (req: Request, name: string): string => { const value = req.query[name]; return typeof value === 'string' ? storable(value).trim().slice(0, 100) : '' }
const pageIn = (req: Request): number => { const page = Number(word(req, 'side')); return Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1 }

/** A mail's own styles stand in it, so it is shown in a frame that may do nothing but show them. */
const shownAlone = "default-src 'none';style-src 'unsafe-inline';frame-ancestors 'self';sandbox"

export const mailRoutes = (router: Router, web: Web): void => {
  const { services: { mails }, frame } = web

  router.post(paths.mailChoice, signedIn(web, async (req, res, viewer) => {
    const form = sentForm(req)
    const choice = mailChoices.find((one) => one === form.get('choice'))
    if (choice) await mails.choose(viewer.personId, keyIn(form), choice)
    seeOther(res, choice ? `${paths.myAccess}?mails=ja` : paths.myAccess)
  }))

  router.get(paths.mailLog(), signedIn(web, async (req, res, viewer) => {
    const [page, state, search, sheet] = [pageIn(req), mailStates.find((one) => one === word(req, 'status')), word(req, 'soeg'), sheetAsked(req)]
    const found = await mails.log(viewer.personId, { ...(sheet ? wholeList : { page, pageSize }), ...(state ? { state } : {}), ...(search === '' ? {} : { search }) })
    if (sheet) return sendSheet(res, sheet, mailLogText.title, mailLogTable(found.rows))
    sendPage(res, 200, MailLogPage, { web, viewer, found, state, search, page, pageSize })
  }))

  const show = async (req: Request, res: Response, viewer: Viewer, status: number, faults: readonly FieldFault[]): Promise<void> => {
    const mail = await mails.look(viewer.personId, param(req.params['id']))
    res.setHeader('content-security-policy', `${String(res.getHeader('content-security-policy'))};frame-src 'self'`)
    sendPage(res, status, MailPage, { web, viewer, mail, faults, done: faults.length > 0 ? null : word(req, 'igen') === 'ja' ? 'again' : word(req, 'retur') === 'ja' ? 'bounced' : null })
  }
  router.get(paths.mail(':id'), signedIn(web, (req, res, viewer) => show(req, res, viewer, 200, [])))

  router.post(paths.mail(':id'), signedIn(web, async (req, res, viewer) => {
    const form = sentForm(req)
    const [id, bounced] = [param(req.params['id']), form.get('act') === 'bounced']
    try {
      await mails[bounced ? 'bounced' : 'sendAgain'](viewer.personId, keyIn(form), id)
      seeOther(res, paths.mail(id, bounced ? { retur: 'ja' } : { igen: 'ja' }))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      // Sent meanwhile, for example: the page says how it stands.
      if (![409, 422].includes(trouble.status)) throw error
      await show(req, res, viewer, trouble.status, [{ field: '', message: trouble.detail }])
    }
  }))

  router.get(paths.mailHtml(':id'), signedIn(web, async (req, res, viewer) => {
    const { mail } = await mails.look(viewer.personId, param(req.params['id']))
    res.setHeader('content-security-policy', shownAlone)
    res.setHeader('x-frame-options', 'SAMEORIGIN')
    res.type('html').send(mail?.html ?? '')
  }))
}
