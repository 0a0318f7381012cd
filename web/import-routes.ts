// Loading a list from a spreadsheet: the template, a look at the file, and then all of it or nothing.
import type { Response, Router } from 'express'
import { type ImportKind, importKinds } from '../domain/imports/plan.ts'
import type { ImportLook } from '../services/imports.ts'
import { tableProblemText } from '../text/refusals.ts'
import { importText as t } from '../text/web/imports.ts'
import { sendSheet, sheetAsked } from './as-sheet.ts'
import { sendBytes } from './case-routes.ts'
import { signedInFreshly } from './freshly.ts'
import { keyIn, newFilesField, param, sentFiles, sentForm } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { ImportLookPage, ImportPage } from './pages/imports.tsx'
import { paths } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { faultsOf } from './trouble.ts'
import { signedIn } from './viewer.ts'

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const countIn = (value: unknown): number => (/^\d{1,6}$/.test(param(value)) ? Number(param(value)) : 0)
/** What is to be mended, or else what would change, as a table for a sheet. */
const lookTable = ({ problems, rows }: ImportLook) => (problems.length > 0
  ? { name: t.problemsFile, rows: [[t.cell, t.what, t.stands], ...problems.map((one) => [one.cell, tableProblemText(one), one.value])] }
  : { name: t.changesFile, rows: [[t.row, 'Id', t.file, t.what2, t.was, t.becomes], ...rows.flatMap((row) => (row.changes.length === 0 ? [[row.no, row.id, row.name, null, null, null]] : row.changes.map((one) => [row.no, row.id, row.name, one.field, one.from, one.to])))] })

export const importRoutes = (router: Router, web: Web): void => { for (const kind of importKinds) routesOf(router, web, kind) }

function routesOf(router: Router, web: Web, kind: ImportKind): void {
  const { services: { imports }, frame } = web

  const show = async (res: Response, status: number, viewer: Viewer, faults: readonly FieldFault[], done: { readonly made: number; readonly changed: number } | null = null): Promise<void> => {
    sendPage(res, status, ImportPage, { web, viewer, kind, faults, done, loaded: await imports.loaded(viewer.personId, kind) })
  }

  router.get(paths.import(kind), signedIn(web, (req, res, viewer) =>
    show(res, 200, viewer, [], req.query['nye'] === undefined ? null : { made: countIn(req.query['nye']), changed: countIn(req.query['aendret']) })))

  router.get(paths.importTemplate(kind), signedIn(web, async (req, res, viewer) => {
    const as = sheetAsked(req) ?? 'xlsx'
    const { bytes, fileName } = await imports.template(viewer.personId, kind, as, req.query['med'] === 'alle')
    sendBytes(res, bytes, as === 'xlsx' ? xlsxType : 'text/csv; charset=utf-8', fileName, false)
  }))

  router.post(paths.importUpload(kind), signedIn(web, async (req, res, viewer) => {
    const { files: [file], faults } = sentFiles(req)
    if (!file) return show(res, 422, viewer, faults.length > 0 ? faults.map((one) => ({ ...one, field: newFilesField })) : [{ field: newFilesField, message: t.missing }])
    try {
      const { uploadId } = await imports.keep(viewer.personId, keyIn(sentForm(req)), kind, { name: file.fileName, kind: file.contentType === xlsxType ? 'xlsx' : 'csv', bytes: Buffer.from(file.bytes) })
      seeOther(res, paths.importLook(kind, uploadId))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (![409, 422].includes(trouble.status)) throw error
      await show(res, trouble.status, viewer, faultsOf(trouble).map((one) => ({ ...one, field: newFilesField })))
    }
  }))

  router.get(`${paths.importUpload(kind)}/:upload`, signedIn(web, async (req, res, viewer) => {
    const look = await imports.look(viewer.personId, kind, param(req.params['upload']))
    const sheet = sheetAsked(req)
    if (!sheet) return sendPage(res, 200, ImportLookPage, { web, viewer, kind, look, faults: [] })
    const { name, rows } = lookTable(look)
    await sendSheet(res, sheet, name, rows)
  }))

  // A list of people gives roles, and one of offers leaders.
  router.post(`${paths.importUpload(kind)}/:upload`, signedInFreshly(web, () => true, async (req, res, viewer) => {
    const [upload, form] = [param(req.params['upload']), sentForm(req)]
    const again = async (status: number, faults: readonly FieldFault[]): Promise<void> => sendPage(res, status, ImportLookPage, { web, viewer, kind, look: await imports.look(viewer.personId, kind, upload), faults })
    if (form.get('seen') === '') return again(422, [{ field: 'seen', message: t.seenMissing }])
    try {
      const { made, changed } = await imports.load(viewer.personId, keyIn(form), kind, upload, form.get('seen').slice(0, 64))
      seeOther(res, paths.import(kind, { nye: made, aendret: changed }))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.code === 'upload-gone') return show(res, 409, viewer, faultsOf(trouble))
      if (![409, 422].includes(trouble.status)) throw error
      await again(trouble.status, faultsOf(trouble))
    }
  }))
}
