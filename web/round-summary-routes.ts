// The pages of rundens opsamling.
import type { Request, Response, Router } from 'express'
import type { SummaryWords } from '../domain/summary/summary.ts'
import { summaryText as t } from '../text/round-summary.ts'
import { sendBytes } from './case-routes.ts'
import { type Form, formOf, keyIn, param, sentForm, versionField, versionIn } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { RoundSummariesPage, RoundSummaryPage } from './pages/round-summary.tsx'
import { paths, routes } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { faultsOf } from './trouble.ts'
import { signedIn } from './viewer.ts'

const sendPdf = (res: Response, pdf: { readonly bytes: Uint8Array; readonly fileName: string }): void => sendBytes(res, pdf.bytes, 'application/pdf', pdf.fileName, true)
const wordsIn = (form: Form): SummaryWords => ({ introduction: form.get('introduction').trimEnd(), simplify: form.get('simplify').split('\n').map((line) => line.trim()).filter((line) => line !== '') })

export const roundSummaryRoutes = (router: Router, web: Web): void => {
  const { services: { roundSummaries }, frame } = web

  router.get(paths.roundSummaries, signedIn(web, async (_req, res, viewer) => sendPage(res, 200, RoundSummariesPage, { web, viewer, rows: await roundSummaries.list() })))
  router.get(routes.roundSummaryPdf, signedIn(web, async (req, res) => sendPdf(res, await roundSummaries.pdf(param(req.params['id'])))))
  router.get(routes.roundSummaryPreview, signedIn(web, async (req, res, viewer) => sendPdf(res, await roundSummaries.previewPdf(viewer.personId, param(req.params['id'])))))

  const show = async (req: Request, res: Response, status: number, viewer: Viewer, sent: Form | null = null, faults: readonly FieldFault[] = [], stale = false): Promise<void> => {
    const roundId = param(req.params['id'])
    const view = await roundSummaries.get(viewer.personId, roundId)
    const now = [versionField, String(view.draft?.version ?? 0)] as const
    const form = sent ? formOf([...sent.pairs.filter(([name]) => name !== versionField), now]) : formOf([['introduction', view.draft?.introduction ?? ''], ['simplify', (view.draft?.simplify ?? []).join('\n')], now])
    const done = req.query['gjort'] === 'gemt' ? t.saved : req.query['gjort'] === 'udsendt' ? t.issued : null
    sendPage(res, status, RoundSummaryPage, { web, viewer, roundId, view, form, faults, stale, said: sent ? null : done })
  }
  router.get(routes.roundSummary, signedIn(web, (req, res, viewer) => show(req, res, 200, viewer)))

  /** Does what a form of the page asks; a refusal is told there, and what was typed stays. */
  const doing = (work: (req: Request, form: Form, viewer: Viewer) => Promise<string>) => signedIn(web, async (req, res, viewer) => {
    const form = sentForm(req)
    try {
      seeOther(res, paths.roundSummary(param(req.params['id']), { gjort: await work(req, form, viewer) }))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (![409, 422].includes(trouble.status)) throw error
      const stale = trouble.code === 'stale-version'
      await show(req, res, trouble.status, viewer, form.has('introduction') ? form : null, stale ? [] : faultsOf(trouble), stale)
    }
  })
  router.post(routes.roundSummary, doing(async (req, form, viewer) => {
    await roundSummaries.write(viewer.personId, keyIn(form), param(req.params['id']), frame.checkInput('round-summary', wordsIn(form)) as SummaryWords, versionIn(form))
    return 'gemt'
  }))
  router.post(routes.roundSummaryIssue, doing(async (req, form, viewer) => {
    await roundSummaries.issue(viewer.personId, keyIn(form), param(req.params['id']), versionIn(form))
    return 'udsendt'
  }))
}
