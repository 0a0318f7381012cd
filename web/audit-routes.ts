// The audit's pages: the list of requirements, and one requirement with its forms, each saved by its button or by itself.
import type { Request, Response, Router } from 'express'
import type { ActType } from '../domain/accreditation/acts.ts'
import { auditFilters } from '../domain/audit/progress.ts'
import { Refused } from '../domain/refusal.ts'
import { actNames } from '../text/acts.ts'
import { auditText as t } from '../text/web/audit.ts'
import { requirementsOf, writtenIn } from './audit.ts'
import { param } from './form.ts'
import type { Viewer, Web } from './frame.ts'
import { AuditDayPage } from './pages/audit-day.tsx'
import { AuditRequirementPage } from './pages/audit-requirement.tsx'
import { AuditPage, isTeam } from './pages/audit.tsx'
import { camel, paths, routes } from './paths.ts'
import { sendPage } from './respond.ts'
import { type Failed, saving } from './saving.ts'
import { signedIn } from './viewer.ts'

const doneIn = (value: unknown): ActType | null => { const type = camel(param(value)); return Object.hasOwn(actNames, type) ? type as ActType : null }

export const auditRoutes = (router: Router, web: Web): void => {
  const { accreditations, qualityModels, offers, auditorCorps, supervisionBeside } = web.services

  const load = async ({ personId }: Viewer, id: string) => {
    const [view, contents] = await Promise.all([accreditations.get(personId, id), accreditations.contents(personId, id)])
    const [{ model }, { departments }] = await Promise.all([qualityModels.get(personId, view.modelId), offers.get(personId, view.offerId)])
    return { view, contents, model, departments }
  }

  router.get(routes.auditDay, signedIn(web, async (req, res, viewer) => {
    const id = param(req.params['id'])
    const view = await accreditations.get(viewer.personId, id)
    const days = [...view.proposal?.days ?? [], ...(view.proposal === null || view.proposal.suggested === null ? [] : [view.proposal.suggested])]
    sendPage(res, 200, AuditDayPage, { web, viewer, view, clashes: days.length === 0 ? [] : await auditorCorps.clashes(viewer.personId, id, days), done: doneIn(req.query['gjort']) })
  }))

  router.get(routes.audit, signedIn(web, async (req, res, viewer) => {
    const id = param(req.params['id'])
    const loaded = await load(viewer, id)
    // The programme is everybody's; what is found is the team's.
    const audit = isTeam(loaded.view) ? await accreditations.audit(viewer.personId, id, []) : null
    const supervision = isTeam(loaded.view) && loaded.view.dates.clearedAt !== null ? await supervisionBeside.forTeam(viewer.personId, id) : null
    sendPage(res, 200, AuditPage, { web, viewer, ...loaded, audit, supervision, filter: auditFilters.find((one) => one === req.query['vis']) ?? null, done: doneIn(req.query['gjort']) })
  }))

  const show = async (req: Request, res: Response, status: number, viewer: Viewer, failed: Failed | null = null): Promise<void> => {
    const id = param(req.params['id'])
    const [loaded, files] = await Promise.all([load(viewer, id), accreditations.files(viewer.personId, id)])
    const requirement = requirementsOf(loaded.view, loaded.model).find((one) => one.id === param(req.params['requirement']))
    // What the team finds is its own until the hearing; before the audit is open there is nothing to write on.
    if (!requirement || !isTeam(loaded.view) || loaded.view.dates.openedAt === null) throw new Refused({ kind: 'not-found', code: 'case-not-found' })
    sendPage(res, status, AuditRequirementPage, { web, viewer, ...loaded, files, requirement, failed, saved: req.query['gemt'] === 'ja', now: new Date().toISOString() })
  }

  router.get(routes.auditRequirement, signedIn(web, (req, res, viewer) => show(req, res, 200, viewer)))

  router.post(routes.auditRequirement, saving(web, {
    written: (form, req) => writtenIn(param(req.params['requirement']))(form), conflict: t.conflict, show,
    after: (req, { part, key }) => `${paths.auditRequirement(param(req.params['id']), param(req.params['requirement']))}?gemt=ja#${part === 'finding' ? `fund-${key.split('/')[1] ?? ''}` : part === 'evidence' ? `evidence-${encodeURIComponent(key)}` : part === 'text' ? 'tilbagemelding' : 'vurderinger'}`,
  }))
}
