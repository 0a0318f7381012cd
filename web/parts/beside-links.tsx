// What stands beside a case, for those it is there for.
import { hasRole } from '../../domain/accreditation/roles.ts'
import { mayRaise } from '../../domain/concern/concern.ts'
import { evaluationSide } from '../../domain/evaluation/evaluation.ts'
import type { CaseView } from '../../services/accreditation-types.ts'
import { conflictText } from '../../text/web/organisation.ts'
import { besideText as t } from '../../text/web/beside.ts'
import type { Viewer } from '../frame.ts'
import { paths } from '../paths.ts'

export const readsJournal = (view: CaseView): boolean => view.roles.some((role) => role === 'consultant' || role === 'secretariatHead' || role === 'administrator')

export const readsLetter = (view: CaseView, viewer: Viewer): boolean => {
  const actor = { personId: viewer.personId, roles: view.roles }
  return view.people.team.length > 0 && (hasRole(actor, 'auditor', 'leadAuditor', 'consultant', 'secretariatHead') || (view.dates.programmeSentAt !== null && hasRole(actor, 'manager', 'staff', 'lineManager')))
}

const linksFor = (view: CaseView, viewer: Viewer): readonly (readonly [string, string])[] => {
  const actor = { personId: viewer.personId, roles: view.roles }
  const id = view.accreditationId
  return [
    ...(mayRaise(actor) === null || hasRole(actor, 'manager', 'lineManager', 'boardChair') ? [[paths.concern(id), t.links.concern] as const] : []),
    ...(view.dates.clearedAt !== null && hasRole(actor, 'auditor', 'leadAuditor') ? [[paths.notes(id), t.links.notes] as const] : []),
    ...((view.stage === 'learning' || view.stage === 'completed') && evaluationSide(actor) !== null ? [[paths.evaluation(id), t.links.evaluation] as const] : []),
    ...(readsLetter(view, viewer) ? [[paths.letter(id), t.links.letter] as const] : []),
    ...(hasRole(actor, 'consultant', 'secretariatHead', 'administrator') && view.people.team.length > 0 ? [[paths.conflicts(id), conflictText.title] as const] : []),
    ...(readsJournal(view) ? [[paths.journal(id), t.links.journal] as const, [paths.access(id), t.links.access] as const] : []),
  ]
}

export const BesideLinks = ({ view, viewer }: { readonly view: CaseView; readonly viewer: Viewer }) => {
  const links = linksFor(view, viewer)
  return links.length === 0 ? null : (
    <section class="card-box" aria-labelledby="beside">
      <h2 id="beside">{t.heading}</h2>
      <ul class="documents">{links.map(([href, words]) => <li key={href}><a href={href}>{words}</a></li>)}</ul>
    </section>
  )
}
