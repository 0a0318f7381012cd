// The policy of socialtilsyn: what is in force, what was, and changing it with a look beforehand.
import type { Request, Response, Router } from 'express'
import { mayChangePolicy, mayReadPolicy } from '../domain/administration/policy-faults.ts'
import { Refused } from '../domain/refusal.ts'
import type { SupervisionPolicyChange } from '../services/supervision-policy.ts'
import { supervisionPolicyChanges, supervisionPolicyText as t } from '../text/web/supervision-policy.ts'
import { type Form, keyIn, sentForm, versionIn } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { EditSupervisionPolicyPage, SupervisionPolicyPage } from './pages/supervision-policy.tsx'
import { paths } from './paths.ts'
import { seeOther, sendPage } from './respond.ts'
import { formOfSupervisionPolicy, supervisionPolicyFrom } from './supervision-policy-form.ts'
import { faultsOf, sendNotSaved } from './trouble.ts'
import { signedIn } from './viewer.ts'

type Changes = ReturnType<typeof supervisionPolicyChanges>

export const supervisionPolicyRoutes = (router: Router, web: Web): void => {
  const { services: { supervisionPolicy, supervisionModels, signIn }, frame } = web

  router.get(paths.supervisionPolicy(), signedIn(web, async (req, res, viewer) => {
    const [version, versions, { roles }] = await Promise.all([supervisionPolicy.get(viewer.personId), supervisionPolicy.versions(viewer.personId), signIn.me(viewer.personId)])
    // The oldest version is shown beside what it replaced only where that is known.
    const history = versions.map((one, index) => { const before = versions[index + 1]; return { ...one, changes: before ? supervisionPolicyChanges(before.policy, one.policy) : null } })
    sendPage(res, 200, SupervisionPolicyPage, { web, viewer, version, history, mayChange: mayChangePolicy(roles), administers: mayReadPolicy(roles), done: req.query['gemt'] === 'ja' })
  }))

  const editing = async (res: Response, status: number, viewer: Viewer, form: Form | null, faults: readonly FieldFault[], preview: Changes | null = null): Promise<void> => {
    // Who may not change it is refused before they have filled a form.
    if (!mayChangePolicy((await signIn.me(viewer.personId)).roles)) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
    const [version, models] = await Promise.all([supervisionPolicy.get(viewer.personId), supervisionModels.list()])
    sendPage(res, status, EditSupervisionPolicyPage, { web, viewer, version, known: models.map((one) => one.version), form: form ?? formOfSupervisionPolicy(version.policy), faults, preview })
  }

  router.get(paths.editSupervisionPolicy, signedIn(web, (_req, res, viewer) => editing(res, 200, viewer, null, [])))

  const change = async (form: Form, viewer: Viewer): Promise<'done' | { readonly changes: Changes } | readonly FieldFault[]> => {
    const { policy: base, version } = await supervisionPolicy.get(viewer.personId)
    const { policy, faults } = supervisionPolicyFrom(form, base)
    const look = form.has('se')
    const reason = form.get('reason').trim()
    const open = [...faults, ...(reason === '' && !look ? [{ field: 'reason', message: t.missing(t.reason) }] : [])]
    if (open.length > 0) return open
    const checked = frame.checkInput('supervision-policy', { basedOn: versionIn(form), policy, reason: reason === '' ? '–' : reason }) as SupervisionPolicyChange
    await supervisionPolicy.check(viewer.personId, checked.policy)
    const changes = supervisionPolicyChanges(base, checked.policy)
    if (look) return { changes }
    // On another version than was seen, the record says whether this was done already or somebody else was first.
    if (changes.length === 0 && checked.basedOn === version) return [{ field: '', message: t.nothingChanged }]
    await supervisionPolicy.change(viewer.personId, checked, keyIn(form))
    return 'done'
  }

  router.post(paths.editSupervisionPolicy, signedIn(web, async (req: Request, res, viewer) => {
    const form = sentForm(req)
    try {
      const done = await change(form, viewer)
      if (done === 'done') return seeOther(res, paths.supervisionPolicy({ gemt: 'ja' }))
      await ('changes' in done ? editing(res, 200, viewer, form, [], done.changes) : editing(res, 422, viewer, form, done))
    } catch (error) {
      const trouble = frame.troubleOf(error, req)
      if (trouble.status >= 500) return sendNotSaved(req, res, web, viewer, trouble, form)
      if (![409, 422].includes(trouble.status)) throw error
      await editing(res, trouble.status, viewer, form, faultsOf(trouble))
    }
  }))
}
