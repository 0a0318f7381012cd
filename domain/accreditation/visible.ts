// Who sees which text, when (domain.md §5). Deny by default; asked for pages, lists, PDFs and the API alike.
import type { Instant } from '../deadlines/types.ts'
import type { ContentKind } from './facts.ts'
import { type Actor, type CaseRole, hasRole } from './roles.ts'
import { type CaseState } from './state.ts'
import { hasReached, type Step } from './stages.ts'

/** The offer's own people. */
const own: readonly CaseRole[] = ['manager', 'staff']
const secretariat: readonly CaseRole[] = ['consultant', 'secretariatHead']
const team: readonly CaseRole[] = ['auditor', 'leadAuditor']
/** Who reads the draft from the hearing on: the offer with the chair of a self-owned offer's board, and the secretariat (domain.md §5). */
const heard: readonly CaseRole[] = [...own, 'boardChair', ...secretariat]

/** The furthest a case has come, whatever it went back to inside a stage: what was opened once stays open. */
function reached(state: CaseState, step: Step): boolean {
  switch (step) {
    case 'submitted': return state.submittedAt !== null || state.basisAt !== null
    case 'preparing': return state.basisAt !== null
    case 'hearing': return state.hearingOpenedAt !== null
    case 'deciding': return state.issuedAt !== null
    default: return state.endedAs === null && hasReached(state.step, step)
  }
}

/** Whether the actor may read content of this kind in this case now. Deciding and auditing roles open with their time. */
export function mayRead(state: CaseState, actor: Actor, kind: ContentKind): boolean {
  const cleared = state.clearedAt !== null && hasRole(actor, ...team)
  switch (kind) {
    case 'trial':
    case 'workshop':
    case 'focusWish':
      return hasRole(actor, ...own) || (reached(state, 'preparing') && cleared) || (kind === 'focusWish' && hasRole(actor, ...secretariat))
    case 'chapter':
    case 'tick':
      return hasRole(actor, ...own) || cleared
        || (reached(state, 'submitted') && hasRole(actor, ...secretariat, 'lineManager'))
        || (state.checkerId !== null && hasRole(actor, 'qualityChecker'))
        || (reached(state, 'deciding') && hasRole(actor, 'decider', 'deputyDecider'))
    case 'declaration':
    case 'objection':
      return hasRole(actor, 'manager', ...team, ...secretariat, 'administrator')
    case 'programmeItem':
      return hasRole(actor, ...team, ...secretariat) || (state.programmeSentAt !== null && hasRole(actor, ...own, 'lineManager'))
    case 'evidence':
    case 'peopleMet':
    case 'finding':
    case 'reportText':
      return mayReadReport(state, actor)
    case 'remark':
    case 'noRemarks':
    case 'answer':
      return mayReadReport(state, actor) || (reached(state, 'hearing') && hasRole(actor, ...secretariat))
    case 'actionPoint':
    case 'pointMoved':
    case 'pointDone':
    case 'pointVerified':
      return hasRole(actor, ...own, ...team, ...secretariat) || (state.planAgreedAt !== null && hasRole(actor, 'lineManager', 'municipalContact', 'decider', 'reader'))
    case 'extract':
    case 'consent':
      return hasRole(actor, ...own, ...team, ...secretariat)
    case 'reason':
      return hasRole(actor, ...own, ...team, ...secretariat, 'lineManager', 'qualityChecker', 'decider', 'deputyDecider')
    case 'correction':
      return state.issuedAt !== null && mayReadFinal(actor)
    case 'notRelevantReason':
      return true
  }
}

/**
 * From when on the versions of a kind are this actor's to read (who may read the kind at all, {@link mayRead} says); null: every one.
 * What was replaced before a text was handed over to somebody stays with those who wrote it (choice: a draft is its writers').
 */
export function versionsSince(state: CaseState, actor: Actor, kind: ContentKind): Instant | null {
  switch (kind) {
    case 'chapter':
    case 'tick': return hasRole(actor, ...own) ? null : state.submittedAt ?? state.basisAt
    case 'trial':
    case 'workshop': return hasRole(actor, ...own) ? null : state.basisAt
    case 'evidence':
    case 'peopleMet':
    case 'finding':
    // Who was not heard reads what was issued, and no draft of it: the line, the municipality's contact, those who decide.
    case 'reportText': return hasRole(actor, ...team, 'qualityChecker') ? null : hasRole(actor, ...heard) ? state.hearingOpenedAt : state.issuedAt
    case 'programmeItem': return hasRole(actor, ...team, ...secretariat) ? null : state.programmeSentAt
    case 'remark': return hasRole(actor, ...own) ? null : state.hearingClosedAt
    case 'answer': return hasRole(actor, ...team) ? null : state.issuedAt
    default: return null
  }
}

/** The versions, oldest first, that the actor may read: all that stood at some time since the kind was theirs to read. */
export const readableVersions = <V extends { readonly at: Instant }>(versions: readonly V[], since: Instant | null): readonly V[] =>
  versions.filter((_, index) => { const next = versions[index + 1]; return since === null || next === undefined || next.at > since })

/**
 * Whether the actor may read one text, and not only its kind. While a hearing is open its remarks are the offer's own: they can be saved
 * half-written. When it closes, what was saved is the reply, and the team, the checker and the secretariat see it (choice).
 */
export const mayReadText = (state: CaseState, actor: Actor, text: { readonly kind: ContentKind; readonly at: Instant }): boolean =>
  mayRead(state, actor, text.kind) && !((text.kind === 'remark' || text.kind === 'noRemarks') && isOffersOwn(state, actor, text.at))

/** Whether what the offer wrote or uploaded at `at` is still its own to finish: the hearing it belongs to is open, and the actor is somebody else. */
export const isOffersOwn = (state: CaseState, actor: Actor, at: Instant): boolean =>
  state.step === 'hearing' && state.hearingOpenedAt !== null && at >= state.hearingOpenedAt && !hasRole(actor, ...own)

/** The draft: team and quality checker; from the hearing the offer and its board. Never the municipality's contact, then or later (domain.md §4.8). */
export function mayReadDraft(state: CaseState, actor: Actor): boolean {
  if (hasRole(actor, ...team) && state.clearedAt !== null) return true
  if (state.checkerId !== null && hasRole(actor, 'qualityChecker')) return true
  return reached(state, 'hearing') && hasRole(actor, ...heard)
}

/** The report's texts: those of the draft who may read it, and once it is issued those who may read the final one. */
export const mayReadReport = (state: CaseState, actor: Actor): boolean => mayReadDraft(state, actor) || (reached(state, 'deciding') && mayReadFinal(actor))

/** The final report and the decision (domain.md §5): the offer, its line, the secretariat, those who decide, and readers. */
export const mayReadFinal = (actor: Actor): boolean =>
  hasRole(actor, ...own, 'lineManager', 'boardChair', 'municipalContact', ...secretariat, 'administrator', 'decider', 'deputyDecider', 'reader', ...team, 'qualityChecker')

/** Whether the actor sees the case at all, its stage and dates: everybody with any relation to it. */
export const maySeeCase = (actor: Actor): boolean => actor.roles.length > 0
