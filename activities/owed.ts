// Owed work: documents rendered from the frozen record and stored once, and the next cycle's date.
import type { Owed, OwedKind } from '../domain/accreditation/state.ts'
import type { RecordDeps } from '../store/record.ts'
import { loadMaterial } from '../store/case-material.ts'
import { storeDocument } from '../store/documents.ts'
import { isOwed, noteFailure } from '../store/standing.ts'
import { scheduleNextCycle } from '../store/next-cycle.ts'
import { renderCaseDocument } from './case-documents.ts'

export interface DoOwed { readonly caseId: string; readonly owed: Owed }

/** Does one piece of work if it is still owed; a failure is noted for the administrator and thrown on to be tried again. */
export async function doOwedWork(deps: RecordDeps & { readonly beforeOwed?: (kind: OwedKind) => Promise<void>; readonly alive: () => void }, { caseId, owed }: DoOwed): Promise<void> {
  if (!(await isOwed(deps.pool, caseId, owed.id))) return
  await deps.beforeOwed?.(owed.kind)
  try {
    if (owed.kind === 'nextCycle') return await scheduleNextCycle(deps.pool, caseId, owed.id)
    const material = await loadMaterial(deps.pool, caseId)
    // Rendering is synchronous and may take a while: withdrawn work is heard of between the parts.
    deps.alive()
    const document = await renderCaseDocument(material, owed.kind, Number(owed.id.split('/')[1]))
    deps.alive()
    await storeDocument(deps.pool, { caseId, owedId: owed.id, kind: owed.kind, ...document })
  } catch (error) {
    await noteFailure(deps.pool, caseId, owed.id, error instanceof Error ? error.message : String(error))
    throw error
  }
}
