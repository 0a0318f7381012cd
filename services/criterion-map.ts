// Which of our requirements speaks of the same as a criterion of the authority's: kept in versions, and read when both are laid side by side.
import { cprRefusals } from '../domain/personal-data/cpr.ts'
import type { Role } from '../domain/people/functions.ts'
import { Refused } from '../domain/refusal.ts'
import { type CriterionMap, criterionMapFaults, mappedSubjects, mayChangeCriterionMap } from '../domain/supervision/criterion-map.ts'
import { exampleCriterionMap } from '../domain/supervision/example-map.ts'
import { mayReadSupervisionPolicy } from '../domain/supervision/policy-faults.ts'
import type { Store } from '../store/connect.ts'
import { rolesOf } from '../store/people.ts'
import { listModelVersions, modelVersionById } from '../store/quality-models.ts'
import { doOnce } from '../store/requests.ts'
import { listSupervisionModels } from '../store/supervision-models.ts'
import { type SettingVersionOf, versionedSetting } from './setting-versions.ts'

/** A version of the map; version 0 is the example that ships. */
export type CriterionMapVersion = SettingVersionOf<CriterionMap>
/** `basedOn`: the version that was seen; another one now is refused as stale. */
export interface CriterionMapChange { readonly basedOn: number; readonly map: CriterionMap; readonly reason: string }

/** Refused 403 `not-allowed`. */
export interface CriterionMapService {
  readonly get: (personId: string) => Promise<CriterionMapVersion>
  /** Every version that was put in force, the newest first. */
  readonly versions: (personId: string) => Promise<readonly CriterionMapVersion[]>
  /** Refused 422 with every fault, 409 `stale-version`. */
  readonly change: (personId: string, change: CriterionMapChange, key: string) => Promise<CriterionMapVersion>
}

/** The map's setting, for whoever lays both sides beside one another. */
export const criterionMapSetting = (of: Pick<Store, 'pool' | 'db'>) => versionedSetting(of, 'criterion-map', exampleCriterionMap)

const refuse = async (executor: Store['db'], map: CriterionMap, reason: string): Promise<void> => {
  const [models, versions] = await Promise.all([listSupervisionModels(executor), listModelVersions(executor)])
  const ours = await Promise.all(versions.map(({ id }) => modelVersionById(executor, id)))
  const subjects = new Set(models.flatMap(({ model }) => mappedSubjects(model).map((one) => one.id)))
  const requirements = new Set(ours.flatMap((one) => one?.model.requirements.map(({ id }) => id) ?? []))
  const [first, ...more] = [...criterionMapFaults(map, subjects, requirements), ...cprRefusals(map, 'map'), ...cprRefusals(reason, 'reason')]
  if (first) throw new Refused(first, ...more)
}

/** The service over a store. */
export function createCriterionMap({ pool, db, clock = () => new Date() }: Pick<Store, 'pool' | 'db'> & { readonly clock?: () => Date }): CriterionMapService {
  const setting = criterionMapSetting({ pool, db })
  const allowed = async (executor: Store['db'], personId: string, may: (roles: readonly Role[]) => boolean): Promise<void> => {
    if (!may((await rolesOf(executor, [personId], clock().toISOString())).get(personId) ?? [])) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
  }
  return {
    async get(personId) {
      await allowed(db, personId, mayReadSupervisionPolicy)
      return setting.inForce()
    },
    async versions(personId) {
      await allowed(db, personId, mayReadSupervisionPolicy)
      return setting.versions()
    },
    async change(personId, { basedOn, map, reason }, key) {
      await doOnce(db, { key, personId, operation: 'changeCriterionMap', body: { basedOn, map, reason } }, async (trx) => {
        await allowed(trx, personId, mayChangeCriterionMap)
        await refuse(trx, map, reason)
        return setting.put(trx, { basedOn, value: map, reason, by: personId })
      })
      return setting.inForce()
    },
  }
}
