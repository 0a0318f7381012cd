// The report's page and the action plan's.
import type { Router } from 'express'
import type { ActType } from '../domain/accreditation/acts.ts'
import { Refused } from '../domain/refusal.ts'
import { actNames } from '../text/acts.ts'
import { param } from './form.ts'
import type { Viewer, Web } from './frame.ts'
import { PlanPage } from './pages/plan.tsx'
import { ReportPage } from './pages/report.tsx'
import { camel, routes } from './paths.ts'
import { sendPage } from './respond.ts'
import { signedIn } from './viewer.ts'

/** Which act brought somebody here; null for none. */
const doneIn = (value: unknown): ActType | null => { const type = camel(param(value)); return Object.hasOwn(actNames, type) ? type as ActType : null }

export const reportRoutes = (router: Router, web: Web): void => {
  const { accreditations, qualityModels } = web.services

  const load = async ({ personId }: Viewer, id: string) => {
    const [view, contents] = await Promise.all([accreditations.get(personId, id), accreditations.contents(personId, id)])
    return { view, contents, model: (await qualityModels.get(personId, view.modelId)).model }
  }

  router.get(routes.reportPage, signedIn(web, async (req, res, viewer) => {
    sendPage(res, 200, ReportPage, { web, viewer, ...await load(viewer, param(req.params['id'])), done: doneIn(req.query['gjort']) })
  }))

  router.get(routes.plan, signedIn(web, async (req, res, viewer) => {
    const loaded = await load(viewer, param(req.params['id']))
    // Where the decision asks for no plan, there is nothing to see of one (domain.md §2).
    if (loaded.view.outcome === null || loaded.view.outcome === 'accredited') throw new Refused({ kind: 'not-found', code: 'case-not-found' })
    sendPage(res, 200, PlanPage, { web, viewer, ...loaded, done: doneIn(req.query['gjort']), now: new Date().toISOString() })
  }))
}
