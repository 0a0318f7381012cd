// A case's page and what hangs on it: its texts, history, documents.
import type { Response, Router } from 'express'
import type { ActType } from '../domain/accreditation/acts.ts'
import { type ActiveStage, stages } from '../domain/accreditation/stages.ts'
import { Refused } from '../domain/refusal.ts'
import { actNames } from '../text/acts.ts'
import { param } from './form.ts'
import type { Web } from './frame.ts'
import { CasePage } from './pages/case.tsx'
import { StagePage } from './pages/stage.tsx'
import { isFilter, TimelinePage } from './pages/timeline.tsx'
import { camel, routes } from './paths.ts'
import { sendPage } from './respond.ts'
import { signedIn } from './viewer.ts'

const notThere = (): Refused => new Refused({ kind: 'not-found', code: 'case-not-found' })
const stageIn = (value: unknown): ActiveStage => {
  const found = stages.find((stage) => stage === camel(param(value)))
  if (found === undefined) throw notThere()
  return found
}

export const sendBytes = (res: Response, bytes: Uint8Array, type: string, name: string, inline: boolean): void => {
  res.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
  res.setHeader('content-disposition', `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`)
  res.status(200).type(type).send(Buffer.from(bytes))
}

export const caseRoutes = (router: Router, web: Web): void => {
  const { accreditations, qualityModels } = web.services

  router.get(routes.case, signedIn(web, async (req, res, viewer) => {
    const id = param(req.params['id'])
    const [view, timeline, contents] = await Promise.all([accreditations.get(viewer.personId, id), accreditations.timeline(viewer.personId, id), accreditations.contents(viewer.personId, id)])
    const done = camel(param(req.query['gjort']))
    sendPage(res, 200, CasePage, {
      web, viewer, view, timeline, now: new Date().toISOString(), done: Object.hasOwn(actNames, done) ? done as ActType : null,
      declared: contents.some((one) => one.kind === 'declaration' && one.key === viewer.personId),
    })
  }))

  router.get(routes.timeline, signedIn(web, async (req, res, viewer) => {
    const id = param(req.params['id'])
    const [view, timeline] = await Promise.all([accreditations.get(viewer.personId, id), accreditations.timeline(viewer.personId, id)])
    const filter = param(req.query['vis'])
    sendPage(res, 200, TimelinePage, { web, viewer, view, timeline, filter: isFilter(filter) ? filter : 'alt' })
  }))

  router.get(routes.stage, signedIn(web, async (req, res, viewer) => {
    const [id, stage] = [param(req.params['id']), stageIn(req.params['stage'])]
    const [view, contents] = await Promise.all([accreditations.get(viewer.personId, id), accreditations.contents(viewer.personId, id)])
    const model = await qualityModels.get(viewer.personId, view.modelId)
    sendPage(res, 200, StagePage, { web, viewer, view, stage, contents, model: model.model })
  }))

  router.get(routes.stagePdf, signedIn(web, async (req, res, viewer) => {
    const pdf = await accreditations.stageTexts(viewer.personId, param(req.params['id']), stageIn(req.params['stage']))
    sendBytes(res, pdf.bytes, 'application/pdf', pdf.fileName, true)
  }))

  router.get(routes.report, signedIn(web, async (req, res, viewer) => {
    const report = await accreditations.report(viewer.personId, param(req.params['id']))
    sendBytes(res, report.bytes, 'application/pdf', report.fileName, true)
  }))

  router.get(routes.file, signedIn(web, async (req, res, viewer) => {
    const file = await accreditations.file(viewer.personId, param(req.params['id']), param(req.params['fileId']))
    sendBytes(res, file.bytes, file.contentType, file.name, false)
  }))
}
