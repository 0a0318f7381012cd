// What an overview of socialtilsyn is made of, for one person: only what they may read of each offer.
import { localDateOf } from '../domain/deadlines/local-time.ts'
import type { LocalDate } from '../domain/deadlines/types.ts'
import { Refused } from '../domain/refusal.ts'
import type { SupervisionModel } from '../domain/supervision/model.ts'
import { modelOn } from '../domain/supervision/policy.ts'
import type { SupervisionActor } from '../domain/supervision/rules.ts'
import { mayReadSupervision } from '../domain/supervision/visible.ts'
import type { Store } from '../store/connect.ts'
import { supervisionHistory, type SupervisionMaterial, type SupervisionRead } from '../store/supervision-view.ts'
import type { PdfView } from './document-types.ts'

/** Renders what is read; see activities/supervision-overview.ts. */
export type RenderOverview = (materials: readonly SupervisionMaterial[], day: LocalDate) => Promise<PdfView>
export interface Seen { readonly read: SupervisionRead; readonly actor: SupervisionActor }

/** More offers than this would be hundreds of pages. */
const mostOffers = 200

/** Refuses an overview of more offers than one document holds (422 `overview-too-large`). */
export const refuseTooMany = (total: number): void => { if (total > mostOffers) throw new Refused({ kind: 'invalid', code: 'overview-too-large', params: { max: mostOffers, total } }) }

/** Reads and renders what was seen, offer by offer. `day`: where there is none to read it from. */
export async function overviewOf(pool: Store['pool'], seen: readonly Seen[], models: (names: readonly string[]) => Promise<ReadonlyMap<string, SupervisionModel>>, render: RenderOverview, day: LocalDate): Promise<PdfView> {
  const materials: SupervisionMaterial[] = []
  for (const { read, actor } of seen) {
    const history = await supervisionHistory(pool, read.offerId)
    const named = await models([...history.reports.map((one) => one.model), modelOn(read.policy, localDateOf(read.at))])
    materials.push({ read, history, models: named, readable: (kind) => mayReadSupervision(actor, kind) })
  }
  return render(materials, day)
}
