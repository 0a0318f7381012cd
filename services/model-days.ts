// The day on which an approved version of the quality model comes into force: chosen by the secretariat, moved or taken back until it has come.
import type { Kysely } from 'kysely'
import { localDateOf } from '../domain/deadlines/local-time.ts'
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import { dayRefusal, takeBackRefusal } from '../domain/quality-model/coming.ts'
import { mayDraftModel } from '../domain/quality-model/status.ts'
import { Refused } from '../domain/refusal.ts'
import { isDayTaken, setModelDay } from '../store/model-days.ts'
import { rolesOf } from '../store/people.ts'
import { lockFamily, modelVersionById, type ModelVersion } from '../store/quality-models.ts'
import { doOnce } from '../store/requests.ts'
import type { Database } from '../store/schema.ts'
import type { ModelDayTelling } from './model-day-telling.ts'

/** Writes take the caller's key and are done once. Refused 403 `not-allowed`; 404 `model-not-found`; 409 `model-status`, `model-day-taken`, `model-without-day`; 422 `model-day-not-ahead`. */
export interface ModelDayService {
  /** Gives a version its day, or another. */
  readonly choose: (personId: string, key: string, modelId: string, on: LocalDate) => Promise<ModelVersion>
  /** The version has no day any more; it is still approved. */
  readonly takeBack: (personId: string, key: string, modelId: string) => Promise<ModelVersion>
}

/** The service over a record; `now` is for tests that skip time. */
export function createModelDays({ db, telling, now }: { readonly db: Kysely<Database>; readonly telling: Pick<ModelDayTelling, 'tell'>; readonly now?: () => Promise<Instant> }): ModelDayService {
  const clock = now ?? (() => Promise.resolve(new Date().toISOString()))

  /** One write under the caller's key over the version, locked; told after the commit. `on` null: taken back. */
  const writing = async (personId: string, key: string, operation: string, modelId: string, on: LocalDate | null): Promise<ModelVersion> => {
    const { answer } = await doOnce(db, { key, personId, operation, body: { modelId, on } }, async (trx) => {
      const at = await clock()
      const roles = (await rolesOf(trx, [personId], at)).get(personId) ?? []
      const model = await modelVersionById(trx, modelId, true)
      // A draft is not there for those who do not write it.
      if (!model || (model.status === 'draft' && !mayDraftModel(roles))) throw new Refused({ kind: 'not-found', code: 'model-not-found' })
      await lockFamily(trx, model.family)
      const refused = on === null ? takeBackRefusal(model, roles) : dayRefusal(model, on, { today: localDateOf(at), taken: await isDayTaken(trx, model, on), roles })
      if (refused) throw new Refused(refused)
      if (on !== model.comesIntoForceOn) await setModelDay(trx, modelId, on, personId, at)
      const { model: _words, ...version } = { ...model, comesIntoForceOn: on }
      return version
    })
    telling.tell(modelId)
    return answer
  }

  return {
    choose: (personId, key, modelId, on) => writing(personId, key, 'chooseModelDay', modelId, on),
    takeBack: (personId, key, modelId) => writing(personId, key, 'takeBackModelDay', modelId, null),
  }
}
