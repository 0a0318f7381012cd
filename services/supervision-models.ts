// Versions of the socialtilsyn's quality models: read by everybody, their texts checked and corrected by the secretariat.
import type { Kysely } from 'kysely'
import type { Instant } from '../domain/deadlines/types.ts'
import { mayDraftModel } from '../domain/quality-model/status.ts'
import { cprRefusals } from '../domain/personal-data/cpr.ts'
import { Refused } from '../domain/refusal.ts'
import { corrected, type Correction, correctionFaults, isScored, marksOf, type SupervisionModel, type TextStatus } from '../domain/supervision/model.ts'
import { proposedNotRelevant } from '../domain/supervision/relevance.ts'
import { offerById } from '../store/offers.ts'
import { rolesOf } from '../store/people.ts'
import { doOnce } from '../store/requests.ts'
import type { Database } from '../store/schema.ts'
import { insertSupervisionModel, listSupervisionModels, type StoredSupervisionModel, supervisionModelById } from '../store/supervision-models.ts'

/** A version as lists show it; `texts`: how many of each mark. */
export interface SupervisionModelRow {
  readonly version: string; readonly name: string; readonly validFrom: string | null; readonly validTo: string | null; readonly corrects: string | null; readonly scored: boolean
  readonly texts: Readonly<Record<TextStatus, number>>; readonly sha256: string; readonly createdBy: string | null; readonly createdAt: Instant
}
/** `proposedNotRelevant`: the indicators that are likely not relevant for the offer that was asked about; the authority decides. */
export interface SupervisionModelView extends SupervisionModelRow { readonly model: SupervisionModel; readonly proposedNotRelevant: readonly string[] }

export interface SupervisionModelService {
  readonly list: () => Promise<readonly SupervisionModelRow[]>
  /** Refused 404 `model-not-found`, `offer-not-found`. */
  readonly get: (version: string, offerId?: string) => Promise<SupervisionModelView>
  /** Adds the next version of a model, with texts put right. Refused 403 `not-allowed`, 404 `model-not-found`, 409 `model-version-exists`, 422 with each text that is not the model's. */
  readonly correct: (personId: string, key: string, version: string, next: { readonly version: string; readonly corrections: readonly Correction[] }) => Promise<SupervisionModelRow>
}

const rowOf = ({ model, ...stored }: StoredSupervisionModel): SupervisionModelRow => {
  const { themes: _, ...row } = model
  return { ...row, scored: isScored(model), texts: marksOf(model), ...stored }
}

const stored = async (executor: Kysely<Database>, version: string): Promise<StoredSupervisionModel> => {
  const found = await supervisionModelById(executor, version)
  if (!found) throw new Refused({ kind: 'not-found', code: 'model-not-found' })
  return found
}

/** The service over a store. */
export function createSupervisionModels({ db, clock }: { readonly db: Kysely<Database>; readonly clock: () => Date }): SupervisionModelService {
  return {
    list: async () => (await listSupervisionModels(db)).map(rowOf),
    async get(version, offerId) {
      const found = await stored(db, version)
      const offer = offerId === undefined ? undefined : await offerById(db, offerId)
      if (offerId !== undefined && !offer) throw new Refused({ kind: 'not-found', code: 'offer-not-found' })
      return { ...rowOf(found), model: found.model, proposedNotRelevant: offer ? proposedNotRelevant(found.model, { ...offer, hasBoard: offer.board !== null }) : [] }
    },
    async correct(personId, key, version, next) {
      const { answer } = await doOnce(db, { key, personId, operation: 'correctSupervisionModel', body: { version, next } }, async (trx) => {
        const at = clock().toISOString()
        if (!mayDraftModel((await rolesOf(trx, [personId], at)).get(personId) ?? [])) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
        const { model } = await stored(trx, version)
        const [first, ...more] = [...correctionFaults(model, next.corrections), ...cprRefusals(next.corrections, 'corrections')]
        if (first) throw new Refused(first, ...more)
        if (!await insertSupervisionModel(trx, corrected(model, next.version, next.corrections), personId, at)) throw new Refused({ kind: 'conflict', code: 'model-version-exists', params: { version: next.version }, field: 'version' })
        return rowOf(await stored(trx, next.version))
      })
      return answer
    },
  }
}
