// Who sees what of a supervision. Theme assessments are public; scores are not, and are seen by those they are about and who register them
// (domain.md §5 [STIL-F]).
import type { SupervisionContentKind } from './acts.ts'
import type { SupervisionActor, SupervisionRole } from './rules.ts'

const has = (actor: SupervisionActor, ...roles: readonly SupervisionRole[]): boolean => roles.some((role) => actor.roles.includes(role))

/** Whether the actor reads texts of this kind. */
export function mayReadSupervision(actor: SupervisionActor, kind: SupervisionContentKind): boolean {
  switch (kind) {
    case 'theme':
    case 'overall':
      return has(actor, 'coordinator', 'manager', 'staff', 'lineManager', 'boardChair', 'municipalContact', 'secretariat', 'reader')
    case 'score':
      return has(actor, 'coordinator', 'manager', 'lineManager', 'boardChair')
    // The offer's own work: nobody's but theirs.
    case 'preparation':
      return has(actor, 'manager', 'staff')
    case 'information':
      return has(actor, 'coordinator', 'manager', 'staff')
    case 'hearingAnswer':
    case 'measureDone':
    case 'followUp':
    case 'dialogue':
    case 'measure':
    case 'reason':
      return has(actor, 'coordinator', 'manager', 'staff', 'lineManager', 'boardChair')
  }
}

/** Whether the actor sees the authority's report and draft as files. */
export const mayHaveSupervisionFiles = (actor: SupervisionActor): boolean => has(actor, 'coordinator', 'manager', 'staff', 'lineManager', 'boardChair')
