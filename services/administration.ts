// The secretariat's administration: the policy of deadlines with its closed periods, what a draft of the model changes, and the logs.
import type { Kysely } from 'kysely'
import { defaultPolicy, type Policy } from '../domain/accreditation/policy.ts'
import { type PolicyDifference, policyChanges } from '../domain/administration/policy-changes.ts'
import { mayChangePolicy, mayReadPolicy, policyFaults } from '../domain/administration/policy-faults.ts'
import { localDateOf } from '../domain/deadlines/local-time.ts'
import type { Instant } from '../domain/deadlines/types.ts'
import { cprRefusals } from '../domain/personal-data/cpr.ts'
import { type ModelChange, modelChanges } from '../domain/quality-model/difference.ts'
import { mayDraftModel } from '../domain/quality-model/status.ts'
import type { Role } from '../domain/people/functions.ts'
import { Refused } from '../domain/refusal.ts'
import { casesRunning, noticeLog, type NoticeLogRow, owedLog, type OwedLogRow } from '../store/administration.ts'
import type { Store } from '../store/connect.ts'
import { rolesOf } from '../store/people.ts'
import { modelsInForce, modelVersionById } from '../store/quality-models.ts'
import { doOnce } from '../store/requests.ts'
import type { Database } from '../store/schema.ts'
import { type SettingVersionOf, versionedSetting } from './setting-versions.ts'

/** A version of the policy: version 0 is the one that ships; cases keep the one they were started on. */
export interface PolicyVersion { readonly version: number; readonly policy: Policy; readonly reason: string | null; readonly setBy: string | null; readonly setByName: string | null; readonly at: Instant | null }
/** `basedOn`: the version that was seen; another one now is refused as stale. */
export interface PolicyChange { readonly basedOn: number; readonly policy: Policy; readonly reason: string }
type Page<T> = Promise<{ readonly rows: readonly T[]; readonly total: number }>

export interface Administration {
  /** The policy that new cases are started on. Refused 403 `not-allowed`. */
  readonly policy: (personId: string) => Promise<PolicyVersion>
  /** Every version that was in force, the newest first. */
  readonly policyVersions: (personId: string) => Promise<readonly PolicyVersion[]>
  /** What a policy would change beside the one in force, and how many cases run on and keep theirs. Refused as `changePolicy`. */
  readonly previewPolicy: (personId: string, policy: Policy) => Promise<{ readonly changes: readonly PolicyDifference[]; readonly running: number }>
  /** Puts a policy in force for cases started from now on. Refused 422 with every fault, 409 `stale-version`. */
  readonly changePolicy: (personId: string, change: PolicyChange, key: string) => Promise<PolicyVersion>
  /** What a version of the model changes beside the one in force in its family; `inForce` null: there is none. */
  readonly modelChanges: (personId: string, modelId: string) => Promise<{ readonly modelId: string; readonly inForce: string | null; readonly changes: readonly ModelChange[] }>
  readonly notices: (personId: string, query: Parameters<typeof noticeLog>[1]) => Page<NoticeLogRow>
  readonly owed: (personId: string, query: Parameters<typeof owedLog>[1]) => Page<OwedLogRow>
}
export type { NoticeLogRow, OwedLogRow }
export interface AdministrationServices { readonly administration: Administration }

const name = 'accreditation-policy'
const notAllowed = (): Refused => new Refused({ kind: 'forbidden', code: 'not-allowed' })
const policyOf = ({ value, ...version }: SettingVersionOf<Policy>): PolicyVersion => ({ ...version, policy: value })

/** The administration over a store. */
export function createAdministration({ pool, db, clock = () => new Date() }: Pick<Store, 'pool' | 'db'> & { readonly clock?: () => Date }): Administration {
  const rolesNow = async (executor: Kysely<Database>, personId: string): Promise<readonly Role[]> => (await rolesOf(executor, [personId], clock().toISOString())).get(personId) ?? []
  const setting = versionedSetting({ pool, db }, name, defaultPolicy)
  const asAdministrator = async (personId: string): Promise<void> => {
    if (!mayChangePolicy(await rolesNow(db, personId))) throw notAllowed()
  }

  return {
    async policy(personId) {
      if (!mayReadPolicy(await rolesNow(db, personId))) throw notAllowed()
      return policyOf(await setting.inForce())
    },
    async policyVersions(personId) {
      if (!mayReadPolicy(await rolesNow(db, personId))) throw notAllowed()
      return (await setting.versions()).map(policyOf)
    },
    async previewPolicy(personId, policy) {
      await asAdministrator(personId)
      const [first, ...more] = policyFaults(policy, localDateOf(clock().toISOString()))
      if (first) throw new Refused(first, ...more)
      const [{ value: present }, running] = await Promise.all([setting.inForce(), casesRunning(pool)])
      return { changes: policyChanges(present, policy), running }
    },
    async changePolicy(personId, { basedOn, policy, reason }, key) {
      await doOnce(db, { key, personId, operation: 'changePolicy', body: { basedOn, policy, reason } }, async (trx) => {
        if (!mayChangePolicy(await rolesNow(trx, personId))) throw notAllowed()
        const [first, ...more] = [...policyFaults(policy, localDateOf(clock().toISOString())), ...cprRefusals(reason, 'reason')]
        if (first) throw new Refused(first, ...more)
        return setting.put(trx, { basedOn, value: policy, reason, by: personId })
      })
      return policyOf(await setting.inForce())
    },
    async modelChanges(personId, modelId) {
      const version = await modelVersionById(db, modelId)
      if (!version || (version.status === 'draft' && !mayDraftModel(await rolesNow(db, personId)))) throw new Refused({ kind: 'not-found', code: 'model-not-found' })
      const current = (await modelsInForce(db)).find((one) => one.family === version.family)
      const before = current && await modelVersionById(db, current.id)
      return { modelId, inForce: before?.id ?? null, changes: modelChanges(before?.model ?? { ...version.model, criteria: [], requirements: [] }, version.model) }
    },
    async notices(personId, query) {
      await asAdministrator(personId)
      return noticeLog(pool, query)
    },
    async owed(personId, query) {
      await asAdministrator(personId)
      return owedLog(pool, query)
    },
  }
}
