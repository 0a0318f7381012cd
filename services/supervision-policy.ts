// The policy of socialtilsyn as data: interval, notice, models by day, deadlines. A change of law is the next version, with who, when and why.
import { mayChangePolicy } from '../domain/administration/policy-faults.ts'
import { localDateOf } from '../domain/deadlines/local-time.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { cprRefusals } from '../domain/personal-data/cpr.ts'
import type { Role } from '../domain/people/functions.ts'
import { Refused } from '../domain/refusal.ts'
import { mayReadSupervisionPolicy, supervisionPolicyFaults } from '../domain/supervision/policy-faults.ts'
import { defaultSupervisionPolicy, type SupervisionPolicy } from '../domain/supervision/policy.ts'
import type { Store } from '../store/connect.ts'
import { rolesOf } from '../store/people.ts'
import { doOnce } from '../store/requests.ts'
import { listSupervisionModels } from '../store/supervision-models.ts'
import { supervisionPolicyName } from '../store/supervision-read.ts'
import { type SettingVersionOf, versionedSetting } from './setting-versions.ts'

/** A version of the policy; version 0 is the one that ships. */
export interface SupervisionPolicyVersion { readonly version: number; readonly policy: SupervisionPolicy; readonly reason: string | null; readonly setBy: string | null; readonly setByName: string | null; readonly at: Instant | null }
/** `basedOn`: the version that was seen; another one now is refused as stale. */
export interface SupervisionPolicyChange { readonly basedOn: number; readonly policy: SupervisionPolicy; readonly reason: string }

/** Refused 403 `not-allowed`. */
export interface SupervisionPolicyService {
  /** The policy in force. */
  readonly get: (personId: string) => Promise<SupervisionPolicyVersion>
  /** Every version that was put in force, the newest first. */
  readonly versions: (personId: string) => Promise<readonly SupervisionPolicyVersion[]>
  /** Refuses a policy that could not be put in force, as `change` does. */
  readonly check: (personId: string, policy: SupervisionPolicy) => Promise<void>
  /** Puts a policy in force for every deadline that is set from now on, and every visit by its day; deadlines that run stand. Refused 422 with every fault, 409 `stale-version`. */
  readonly change: (personId: string, change: SupervisionPolicyChange, key: string) => Promise<SupervisionPolicyVersion>
}
const policyOf = ({ value, ...version }: SettingVersionOf<SupervisionPolicy>): SupervisionPolicyVersion => ({ ...version, policy: value })

/** The service over a store. */
export function createSupervisionPolicy({ pool, db, clock = () => new Date() }: Pick<Store, 'pool' | 'db'> & { readonly clock?: () => Date }): SupervisionPolicyService {
  const rolesNow = async (executor: Store['db'], personId: string): Promise<readonly Role[]> => (await rolesOf(executor, [personId], clock().toISOString())).get(personId) ?? []
  const allowed = async (executor: Store['db'], personId: string, may: (roles: readonly Role[]) => boolean): Promise<void> => {
    if (!may(await rolesNow(executor, personId))) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
  }
  const setting = versionedSetting({ pool, db }, supervisionPolicyName, defaultSupervisionPolicy)

  const refuse = async (executor: Store['db'], policy: SupervisionPolicy, reason = ''): Promise<void> => {
    const known = new Set((await listSupervisionModels(executor)).map((one) => one.model.version))
    const [first, ...more] = [...supervisionPolicyFaults(policy, known, localDateOf(clock().toISOString())), ...cprRefusals(reason, 'reason')]
    if (first) throw new Refused(first, ...more)
  }

  return {
    async get(personId) {
      await allowed(db, personId, mayReadSupervisionPolicy)
      return policyOf(await setting.inForce())
    },
    async versions(personId) {
      await allowed(db, personId, mayReadSupervisionPolicy)
      return (await setting.versions()).map(policyOf)
    },
    async check(personId, policy) {
      await allowed(db, personId, mayChangePolicy)
      await refuse(db, policy)
    },
    async change(personId, { basedOn, policy, reason }, key) {
      await doOnce(db, { key, personId, operation: 'changeSupervisionPolicy', body: { basedOn, policy, reason } }, async (trx) => {
        await allowed(trx, personId, mayChangePolicy)
        await refuse(trx, policy, reason)
        return setting.put(trx, { basedOn, value: policy, reason, by: personId })
      })
      return policyOf(await setting.inForce())
    },
  }
}
