// The policy of deadlines and closed periods: what is in force, what was, and changing it with a look beforehand.
import type { Request, Response, Router } from 'express'
import { mayChangePolicy } from '../domain/administration/policy-faults.ts'
import { policyChanges } from '../domain/administration/policy-changes.ts'
import type { PolicyChange } from '../services/administration.ts'
import { localDay } from '../text/web/dates.ts'
import { policyText as t } from '../text/web/policy.ts'
import { type Form, keyIn, sentForm, versionIn } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { EditPolicyPage, PolicyPage, type PolicyPreview } from './pages/policy.tsx'
import { paths } from './paths.ts'
import { formOfPolicy, policyFrom } from './policy-form.ts'
import { seeOther, sendPage } from './respond.ts'
import { faultsOf, sendNotSaved } from './trouble.ts'
import { signedIn } from './viewer.ts'

export const policyRoutes = (router: Router, web: Web): void => {
  const { services: { administration, signIn }, frame } = web

  router.get(paths.policy(), signedIn(web, async (req, res, viewer) => {
    const [version, versions, { roles }] = await Promise.all([administration.policy(viewer.personId), administration.policyVersions(viewer.personId), signIn.me(viewer.personId)])
    // The oldest version is shown beside what it replaced only where that is known.
    const history = versions.map((one, index) => { const before = versions[index + 1]; return { ...one, changes: before ? policyChanges(before.policy, one.policy) : null } })
    sendPage(res, 200, PolicyPage, { web, viewer, version, history, mayChange: mayChangePolicy(roles), done: req.query['gemt'] === 'ja' })
  }))

  const editing = async (res: Response, status: number, viewer: Viewer, form: Form | null, faults: readonly FieldFault[], preview: PolicyPreview | null = null): Promise<void> => {
    const { roles } = await signIn.me(viewer.personId)
    const version = await administration.policy(viewer.personId)
    // Who may not change it is refused before they have filled a form.
    if (!mayChangePolicy(roles)) await administration.previewPolicy(viewer.personId, version.policy)
    sendPage(res, status, EditPolicyPage, { web, viewer, version, form: form ?? formOfPolicy(version.policy), faults, preview, today: localDay(new Date().toISOString()) })
  }

  router.get(paths.editPolicy, signedIn(web, (_req, res, viewer) => editing(res, 200, viewer, null, [])))

  const change = async (req: Request, form: Form, viewer: Viewer): Promise<PolicyPreview | 'done' | readonly FieldFault[]> => {
    const { policy: base, version } = await administration.policy(viewer.personId)
    const { policy, faults } = policyFrom(form, base)
    const look = form.has('se')
    const reason = form.get('reason').trim()
    const open = [...faults, ...(reason === '' && !look ? [{ field: 'reason', message: t.missing(t.reason) }] : [])]
    if (open.length > 0) return open
    const checked = frame.checkInput('policy', { basedOn: versionIn(form), policy, reason: reason === '' ? '–' : reason }) as PolicyChange
    const preview = await administration.previewPolicy(viewer.personId, checked.policy)
    if (look) return { ...preview, policy, before: base }
    // On another version than was seen, the record says whether this was done already or somebody else was first.
    if (preview.changes.length === 0 && checked.basedOn === version) return [{ field: '', message: t.nothingChanged }]
    await administration.changePolicy(viewer.personId, checked, keyIn(form))
    return 'done'
  }

  router.post(paths.editPolicy, signedIn(web, async (req, res, viewer) => {
    const form = sentForm(req)
    try {
      const done = await change(req, form, viewer)
      if (done === 'done') return seeOther(res, paths.policy({ gemt: 'ja' }))
      await ('changes' in done ? editing(res, 200, viewer, form, [], done) : editing(res, 422, viewer, form, done))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.status >= 500) return sendNotSaved(req, res, web, viewer, trouble, form)
      if (![409, 422].includes(trouble.status)) throw error
      await editing(res, trouble.status, viewer, form, faultsOf(trouble))
    }
  }))
}
