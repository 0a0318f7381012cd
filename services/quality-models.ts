// Versions of the quality model: written and put in force by the secretariat, approved by its head, read by everybody.

import type { Kysely, Transaction } from 'kysely'
import type { Role } from '../domain/people/functions.ts'
import { faultsOf, type QualityModel } from '../domain/quality-model/model.ts'
import { decideModelAct, mayDraftModel, modelActs, type ModelAct, type ModelStatus } from '../domain/quality-model/status.ts'
import { Refused, type Refusal } from '../domain/refusal.ts'
import { setModelDay } from '../store/model-days.ts'
import { rolesOf } from '../store/people.ts'
import { approveModel, insertModelDraft, listModelVersions, modelVersionById, putModelInForce, rewriteModelDraft, setModelStatus, type ModelVersion } from '../store/quality-models.ts'
import { doOnce } from '../store/requests.ts'
import type { Database } from '../store/schema.ts'

export type { ModelVersion }

/** A version with its words, and for each act why this person may not do it now (null: they may). */
export type ModelView = ModelVersion & { readonly model: QualityModel, readonly acts: readonly { readonly act: ModelAct, readonly refused: Refusal | null }[] }

export interface QualityModelService {
  /** The versions this person may see: drafts are the secretariat's alone. */
  readonly list: (personId: string) => Promise<readonly ModelVersion[]>
  /** Refused 404 `model-not-found`. */
  readonly get: (personId: string, id: string) => Promise<ModelView>
  /** Stores a new draft. Refused 403 `not-allowed`, 409 `model-version-exists`, 422 with every fault of the model. */
  readonly draft: (personId: string, key: string, model: QualityModel) => Promise<ModelVersion>
  /** Writes a draft anew, from the words that were seen (`basedOn`: their sha256); its family and version stay. Refused 403 `not-allowed`, 404 `model-not-found`, 409 `model-status` where it is no draft, `stale-version`, 422 with every fault. */
  readonly rewrite: (personId: string, key: string, id: string, basedOn: string, model: QualityModel) => Promise<ModelVersion>
  /** Does one act; putting in force supersedes the version that was. Refused 403 `not-allowed`, 404 `model-not-found`, 409 `model-status`. */
  readonly act: (personId: string, key: string, id: string, act: ModelAct) => Promise<ModelVersion>
}

const notFound = (): Refused => new Refused({ kind: 'not-found', code: 'model-not-found' })

const maySee = (status: ModelStatus, roles: readonly Role[]): boolean => status !== 'draft' || mayDraftModel(roles)

const refuseFaults = (model: QualityModel): void => {
  const [first, ...more] = faultsOf(model).map(({ code, id }): Refusal => ({ kind: 'invalid', code, params: { id } }))
  if (first !== undefined) throw new Refused(first, ...more)
}

const versionOf = async (trx: Transaction<Database>, id: string): Promise<ModelVersion> => {
  const found = await modelVersionById(trx, id)
  if (found === undefined) throw notFound()
  const { model: _words, ...version } = found
  return version
}

export const createQualityModels = ({ db, clock }: { readonly db: Kysely<Database>, readonly clock: () => Date }): QualityModelService => {
  const rolesNow = async (executor: Kysely<Database>, personId: string): Promise<readonly Role[]> =>
    (await rolesOf(executor, [personId], clock().toISOString())).get(personId) ?? []

  const perform = async (trx: Transaction<Database>, version: ModelVersion, to: ModelStatus, personId: string): Promise<void> => {
    const at = clock().toISOString()
    if (to === 'approved') await approveModel(trx, version.id, personId, at)
    else if (to === 'inForce') {
      // It need not wait for its day any more; the sweep tells whoever waits.
      if (version.comesIntoForceOn !== null) await setModelDay(trx, version.id, null, personId, at)
      await putModelInForce(trx, version, at)
    }
    else if (to !== 'superseded') await setModelStatus(trx, version.id, to)
  }

  return {
    list: async personId => {
      const roles = await rolesNow(db, personId)
      return (await listModelVersions(db)).filter(({ status }) => maySee(status, roles))
    },
    get: async (personId, id) => {
      const [found, roles] = await Promise.all([modelVersionById(db, id), rolesNow(db, personId)])
      if (found === undefined || !maySee(found.status, roles)) throw notFound()
      return {
        ...found,
        acts: modelActs.map(act => {
          const decided = decideModelAct(found.status, act, roles)
          return { act, refused: 'refused' in decided ? decided.refused : null }
        }),
      }
    },
    draft: async (personId, key, model) => {
      const { answer } = await doOnce(db, { key, personId, operation: 'draftModel', body: model }, async trx => {
        if (!mayDraftModel(await rolesNow(trx, personId))) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
        refuseFaults(model)
        const id = await insertModelDraft(trx, model, personId, clock().toISOString())
        if (id === undefined) throw new Refused({ kind: 'conflict', code: 'model-version-exists', params: { version: model.version }, field: 'version' })
        return versionOf(trx, id)
      })
      return answer
    },
    rewrite: async (personId, key, id, basedOn, model) => {
      const { answer } = await doOnce(db, { key, personId, operation: 'rewriteModel', body: { id, basedOn, model } }, async trx => {
        if (!mayDraftModel(await rolesNow(trx, personId))) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
        const version = await modelVersionById(trx, id, true)
        if (version === undefined) throw notFound()
        if (version.status !== 'draft') throw new Refused({ kind: 'conflict', code: 'model-status', params: { status: version.status, needed: 'draft' } })
        if (version.sha256 !== basedOn) throw new Refused({ kind: 'conflict', code: 'stale-version', field: 'basedOn' })
        refuseFaults(model)
        await rewriteModelDraft(trx, id, { ...model, family: version.family, version: version.version })
        return versionOf(trx, id)
      })
      return answer
    },
    act: async (personId, key, id, act) => {
      const { answer } = await doOnce(db, { key, personId, operation: act, body: { id } }, async trx => {
        const roles = await rolesNow(trx, personId)
        // Locked: two who approve at once are one approval and one refusal.
        const version = await modelVersionById(trx, id, true)
        if (version === undefined || !maySee(version.status, roles)) throw notFound()
        const decided = decideModelAct(version.status, act, roles)
        if ('refused' in decided) throw new Refused(decided.refused)
        await perform(trx, version, decided.to, personId)
        return versionOf(trx, id)
      })
      return answer
    },
  }
}
