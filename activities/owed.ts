// Owed work: documents rendered from the frozen record and stored once, and the next cycle's date.
import type { Owed, OwedKind } from '../domain/accreditation/state.ts'
import type { Render } from '../reports/render-pool.ts'
import type { RecordDeps } from '../store/record.ts'
import { loadMaterial } from '../store/case-material.ts'
import { storeDocument } from '../store/documents.ts'
import type { FilingPort } from '../domain/filing/port.ts'
import { fileDocument, StillWaiting } from './filing.ts'
import { isOwed, noteFailure } from '../store/owed-work.ts'
import { scheduleNextCycle } from '../store/next-cycle.ts'
import { renderCaseDocument } from './case-documents.ts'

export interface DoOwed { readonly caseId: string; readonly owed: Owed }

export interface OwedDeps extends RecordDeps {
  readonly render: Render
  /** Where documents are journalised besides here. */
  readonly filing?: FilingPort | undefined
  /** Lets tests stop a worker in the middle of the work. */
  readonly beforeOwed?: (kind: OwedKind) => Promise<void>
}

/** How the work is watched while it is done: signs of life go out, and its withdrawal comes in. */
export interface Watched { readonly alive: () => void; readonly withdrawn: AbortSignal }

const signOfLifeMs = 5000

/** Does one piece of work if it is still owed; a failure is noted, told to the administrators when it lasts, and thrown on to be tried again. */
export async function doOwedWork(deps: OwedDeps, watched: Watched, { caseId, owed }: DoOwed): Promise<void> {
  if (!(await isOwed(deps.pool, caseId, owed.id))) return
  await deps.beforeOwed?.(owed.kind)
  const living = setInterval(watched.alive, signOfLifeMs)
  try {
    if (owed.kind === 'nextCycle') return await scheduleNextCycle(deps.pool, caseId, owed.id)
    if (owed.kind === 'filing') return await fileDocument(deps, watched, { caseId, owedId: owed.id })
    const material = await loadMaterial(deps.pool, caseId)
    const render: Render = (content) => deps.render(content, watched.withdrawn)
    const document = await renderCaseDocument(render, material, owed.kind, Number(owed.id.split('/')[1]))
    await storeDocument(deps.pool, { caseId, owedId: owed.id, kind: owed.kind, ...document })
  } catch (error) {
    // Given up because nobody wants it any more: no failure to tell of.
    if (!watched.withdrawn.aborted && !(error instanceof StillWaiting)) await noteFailure(deps.pool, caseId, owed, error instanceof Error ? error.message : String(error))
    throw error
  } finally {
    clearInterval(living)
  }
}
