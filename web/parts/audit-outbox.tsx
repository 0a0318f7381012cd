// What the audit's pages need to be read and written without a connection: which pages, whose, and the words of the queue.
import type { CaseView } from '../../services/accreditation-types.ts'
import { auditText as t } from '../../text/web/audit.ts'
import type { Viewer } from '../frame.ts'
import { paths } from '../paths.ts'

/** The queue, and (with `pages`) the button that makes them ready. Run by `audit.js`; without scripts there is nothing to show. */
export const AuditOutbox = ({ viewer, view, pages = [] }: { readonly viewer: Viewer; readonly view: CaseView; readonly pages?: readonly string[] }) => (
  <audit-outbox data-person={viewer.personId} data-case={paths.audit(view.accreditationId)} data-pages={JSON.stringify(pages)} data-words={JSON.stringify({
    offline: t.offline, hint: t.offlineHint, prepare: t.prepare, preparing: t.preparing, ready: t.ready, notReady: t.notReady, unsupported: t.unsupported, queue: t.queue, one: t.queueOne, many: t.queueMany, none: t.queueNone, noNet: t.noNet, sending: t.sending, conflicting: t.conflicting, refused: t.refused, openIt: t.openIt, sendNow: t.sendNow, signedOut: t.signedOut, signIn: t.signIn, signInAt: paths.signInFor(paths.audit(view.accreditationId)), queued: t.queued, removed: t.removed, removeAsk: t.removeAsk,
  })} />
)
