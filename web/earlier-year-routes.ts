// Loading earlier years of socialtilsyn from a spreadsheet: the template, a look at the file, and then all of it or nothing.
import type { Response, Router } from 'express'
import { mayLoadEarlierYears } from '../domain/supervision/earlier-years.ts'
import { Refused } from '../domain/refusal.ts'
import { earlierYearsText as t } from '../text/web/earlier-years.ts'
import { sendBytes } from './case-routes.ts'
import { keyIn, newFilesField, param, sentFiles, sentForm } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { EarlierLookPage, EarlierYearsPage } from './pages/earlier-years.tsx'
import { paths, routes } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { faultsOf } from './trouble.ts'
import { signedIn } from './viewer.ts'

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const countIn = (value: unknown): number => (/^\d{1,6}$/.test(param(value)) ? Number(param(value)) : 0)

export const earlierYearRoutes = (router: Router, web: Web): void => {
  const { services: { earlierYears, supervisionModels, signIn }, frame } = web

  const show = async (res: Response, status: number, viewer: Viewer, faults: readonly FieldFault[], done: { readonly years: number; readonly offers: number } | null = null): Promise<void> => {
    if (!mayLoadEarlierYears((await signIn.me(viewer.personId)).roles)) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
    sendPage(res, status, EarlierYearsPage, { web, viewer, models: await supervisionModels.list(), faults, done })
  }

  router.get(paths.earlierYears(), signedIn(web, (req, res, viewer) => {
    const [years, offers] = [countIn(req.query['aar']), countIn(req.query['tilbud'])]
    return show(res, 200, viewer, [], years > 0 ? { years, offers } : null)
  }))

  router.get(paths.earlierYearsTemplate, signedIn(web, async (req, res, viewer) => {
    const { bytes, fileName } = await earlierYears.template(viewer.personId, param(req.query['model']))
    sendBytes(res, bytes, xlsxType, fileName, false)
  }))

  router.post(paths.earlierYearsUpload, signedIn(web, async (req, res, viewer) => {
    const { files: [file], faults } = sentFiles(req)
    if (!file) return show(res, 422, viewer, faults.length > 0 ? faults.map((one) => ({ ...one, field: newFilesField })) : [{ field: newFilesField, message: t.missing }])
    try {
      const { uploadId } = await earlierYears.keep(viewer.personId, keyIn(sentForm(req)), { name: file.fileName, kind: file.contentType === xlsxType ? 'xlsx' : 'csv', bytes: Buffer.from(file.bytes) })
      seeOther(res, paths.earlierYearsLook(uploadId))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (![409, 422].includes(trouble.status)) throw error
      await show(res, trouble.status, viewer, faultsOf(trouble).map((one) => ({ ...one, field: newFilesField })))
    }
  }))

  router.get(routes.earlierYearsLook, signedIn(web, async (req, res, viewer) => {
    sendPage(res, 200, EarlierLookPage, { web, viewer, look: await earlierYears.look(viewer.personId, param(req.params['upload'])), faults: [] })
  }))

  router.post(routes.earlierYearsLook, signedIn(web, async (req, res, viewer) => {
    const upload = param(req.params['upload'])
    try {
      const { years, offers } = await earlierYears.load(viewer.personId, keyIn(sentForm(req)), upload)
      seeOther(res, paths.earlierYears({ aar: years, tilbud: offers }))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.code === 'upload-gone') return show(res, 409, viewer, faultsOf(trouble))
      if (trouble.status !== 422) throw error
      sendPage(res, 422, EarlierLookPage, { web, viewer, look: await earlierYears.look(viewer.personId, upload), faults: faultsOf(trouble) })
    }
  }))
}
