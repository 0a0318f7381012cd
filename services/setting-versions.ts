// A setting kept in versions, as policies are: the one in force, every one before it, and the next over the version that was seen.
import type { Instant } from '../domain/deadlines/types.ts'
import { Refused } from '../domain/refusal.ts'
import { putSetting, settingVersions } from '../store/administration.ts'
import type { Store } from '../store/connect.ts'
import { getSetting } from '../store/settings.ts'

/** Version 0 is the one that ships: nobody set it. */
export interface SettingVersionOf<T> { readonly version: number; readonly value: T; readonly reason: string | null; readonly setBy: string | null; readonly setByName: string | null; readonly at: Instant | null }

/** The setting `name` over a store; `shipped`: what holds until somebody sets another. */
export function versionedSetting<T extends object>({ pool, db }: Pick<Store, 'pool' | 'db'>, name: string, shipped: T) {
  /** Every version that was put in force, the newest first. */
  const versions = async (): Promise<readonly SettingVersionOf<T>[]> => (await settingVersions(pool, name)).map((one) => ({ ...one, value: one.value as T }))
  return {
    versions,
    inForce: async (): Promise<SettingVersionOf<T>> =>
      (await versions())[0] ?? { version: 0, value: (await getSetting(db, name) ?? shipped) as T, reason: null, setBy: null, setByName: null, at: null },
    /** The next version within a transaction. Refused 409 `stale-version` where another came since `basedOn`. */
    async put(trx: Parameters<typeof putSetting>[0], next: { readonly basedOn: number; readonly value: T; readonly reason: string; readonly by: string }): Promise<{ readonly version: number }> {
      const version = await putSetting(trx, { name, ...next })
      if (version === undefined) throw new Refused({ kind: 'conflict', code: 'stale-version', field: 'basedOn' })
      return { version }
    },
  }
}
