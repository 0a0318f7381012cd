// The pages as a list: which address is answered by what.
import compression from 'compression'
import { Router, type RequestHandler, type Response } from 'express'
import { accountRoutes } from './account-routes.ts'
import { actRoutes } from './act-routes.ts'
import { administrationRoutes } from './administration-routes.ts'
import { type Assets } from './assets.ts'
import { auditRoutes } from './audit-routes.ts'
import { besideRoutes } from './beside-routes.ts'
import { caseRoutes } from './case-routes.ts'
import { evaluationRoutes } from './evaluation-routes.ts'
import { corpsRoutes } from './corps-routes.ts'
import { learningEventRoutes } from './learning-event-routes.ts'
import { descriptionRoutes } from './description-routes.ts'
import type { Frame, Trouble, Viewer, Web, WebServices } from './frame.ts'
import { readForm } from './form.ts'
import { passkeyAddresses, passkeyRoutes } from './passkey-routes.ts'
import { providerAddresses, providerRoutes } from './provider-routes.ts'
import { proveRoutes } from './freshly.ts'
import { refuseUnguarded } from './guarded.ts'
import { refuseUnread } from './page-reads.ts'
import { guideRoutes } from './guide-routes.ts'
import { hearingRoutes } from './hearing-routes.ts'
import { listRoutes } from './list-routes.ts'
import { mailRoutes } from './mail-routes.ts'
import { myAccessRoutes } from './my-access-routes.ts'
import { liveRoutes } from './live-routes.ts'
import { AccessibilityPage, ErrorPage } from './pages/plain.tsx'
import { organisationRoutes } from './organisation-routes.ts'
import { criterionRoutes } from './criterion-routes.ts'
import { modelRoutes } from './model-routes.ts'
import { offerRoutes } from './offer-routes.ts'
import { overviewRoutes } from './overview-routes.ts'
import { paths } from './paths.ts'
import { peopleRoutes } from './people-routes.ts'
import { policyRoutes } from './policy-routes.ts'
import { earlierYearRoutes } from './earlier-year-routes.ts'
import { importRoutes } from './import-routes.ts'
import { secretVisitRoutes } from './secret-visit-routes.ts'
import { sideBySideRoutes } from './side-by-side-routes.ts'
import { supervisionModelRoutes } from './supervision-model-routes.ts'
import { supervisionPolicyRoutes } from './supervision-policy-routes.ts'
import { reportRoutes } from './report-routes.ts'
import { roundSummaryRoutes } from './round-summary-routes.ts'
import { roundRoutes } from './round-routes.ts'
import { sendPage } from './respond.ts'
import { secondFactorRoutes } from './second-factor-routes.ts'
import { signInRoutes } from './sign-in-routes.ts'
import { supervisionActRoutes } from './supervision-act-routes.ts'
import { supervisionRoutes } from './supervision-routes.ts'
import { trailRoutes } from './trail-routes.ts'
import { trialRoutes } from './trial-routes.ts'
import { webhookRoutes } from './webhook-routes.ts'

/** What the HTTP frame mounts: assets before it looks at who asks, the pages after the API, and the page of an error. */
export interface Pages {
  readonly assets: RequestHandler
  readonly router: RequestHandler
  /** Where an administrator sets a second factor up, and what stays open to who has not yet. */
  readonly settingUp: { readonly page: string; readonly open: (path: string) => boolean }
  /** Answers an error with a page; null for an address that is not a page's. */
  readonly failed: (trouble: Trouble, viewer: Viewer | null, res: Response) => void
}

/** The only pages that are for everybody. */
const openPages: readonly string[] = [paths.accessibility, paths.signIn, paths.signInCode, paths.signOut, paths.forgotten, paths.passwordLink, ...providerAddresses, ...passkeyAddresses]

const settingUpPages: ReadonlySet<string> = new Set([paths.accessibility, paths.signIn, paths.signOut, paths.myAccess, paths.myPassword, paths.mySecondFactor, paths.addPasskey, paths.passkeyToAdd])

export const createPages = (of: { readonly services: WebServices; readonly frame: Frame; readonly assets: Assets }): Pages => {
  const web: Web = { services: of.services, frame: of.frame, asset: of.assets.asset }
  const router = Router({ caseSensitive: true })
  // An event stream is sent line by line: packing would hold it back.
  router.use(compression({ filter: (req, res) => res.getHeader('content-type') !== 'text/event-stream' && compression.filter(req, res) }))
  router.use(readForm(web.frame))
  router.get(paths.accessibility, (req, res) => sendPage(res, 200, AccessibilityPage, { web, viewer: web.frame.viewerOf(req) }))
  signInRoutes(router, web)
  providerRoutes(router, web)
  accountRoutes(router, web)
  passkeyRoutes(router, web)
  secondFactorRoutes(router, web)
  proveRoutes(router, web)
  mailRoutes(router, web)
  myAccessRoutes(router, web)
  listRoutes(router, web)
  caseRoutes(router, web)
  supervisionRoutes(router, web)
  supervisionActRoutes(router, web)
  actRoutes(router, web)
  descriptionRoutes(router, web)
  trialRoutes(router, web)
  auditRoutes(router, web)
  hearingRoutes(router, web)
  besideRoutes(router, web)
  evaluationRoutes(router, web)
  reportRoutes(router, web)
  guideRoutes(router, web)
  liveRoutes(router, web)
  overviewRoutes(router, web)
  roundRoutes(router, web)
  roundSummaryRoutes(router, web)
  administrationRoutes(router, web)
  trailRoutes(router, web)
  corpsRoutes(router, web)
  learningEventRoutes(router, web)
  organisationRoutes(router, web)
  modelRoutes(router, web)
  criterionRoutes(router, web)
  policyRoutes(router, web)
  supervisionPolicyRoutes(router, web)
  sideBySideRoutes(router, web)
  supervisionModelRoutes(router, web)
  earlierYearRoutes(router, web)
  importRoutes(router, web)
  secretVisitRoutes(router, web)
  offerRoutes(router, web)
  peopleRoutes(router, web)
  webhookRoutes(router, web)
  refuseUnread(refuseUnguarded(router, openPages))
  return {
    assets: of.assets.serve, router, settingUp: { page: paths.mySecondFactor, open: (path) => settingUpPages.has(path) || path.startsWith(`${paths.signIn}/`) },
    failed: (trouble, viewer, res) => sendPage(res, trouble.status, ErrorPage, { web, viewer, trouble }),
  }
}
