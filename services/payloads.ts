// What Temporal keeps in cipher, read for an administrator who looks at its pages.
import { Refused } from '../domain/refusal.ts'
import type { Store } from '../store/connect.ts'
import { rolesOf } from '../store/people.ts'
import { mayReadPayloads } from '../domain/access/payloads.ts'
import { notingRefusals } from './noting.ts'

/** A payload as the codec protocol sends it: both in base64. */
export interface PayloadText { readonly metadata: Readonly<Record<string, string>>; readonly data?: string }
/** How payloads are written and read; see engine/payload-encryption.ts. Absent where no keys are set: then they stand as they are. */
export interface PayloadCipher { readonly encode: (payloads: readonly PayloadText[]) => Promise<readonly PayloadText[]>; readonly decode: (payloads: readonly PayloadText[]) => Promise<readonly PayloadText[]> }

/** Refused 403 `not-allowed`; 422 `payload-unreadable` where a key is missing or bytes were changed. */
export interface PayloadService {
  readonly decode: (personId: string, payloads: readonly PayloadText[]) => Promise<readonly PayloadText[]>
  readonly encode: (personId: string, payloads: readonly PayloadText[]) => Promise<readonly PayloadText[]>
}

/** The service over a store and the cipher. */
export function createPayloads({ pool, db, cipher, clock = () => new Date() }: Pick<Store, 'pool' | 'db'> & { readonly cipher: PayloadCipher | null; readonly clock?: () => Date }): PayloadService {
  const noting = notingRefusals(pool)
  const doing = (act: string, work: (payloads: readonly PayloadText[]) => Promise<readonly PayloadText[]>) => (personId: string, payloads: readonly PayloadText[]) => noting(personId, null, act, async () => {
    if (!mayReadPayloads((await rolesOf(db, [personId], clock().toISOString())).get(personId) ?? [])) throw new Refused({ kind: 'forbidden', code: 'not-allowed' })
    return work(payloads)
  })
  return {
    decode: doing('decodePayloads', async (payloads) => {
      if (!cipher) return payloads
      try {
        return await cipher.decode(payloads)
      } catch {
        throw new Refused({ kind: 'invalid', code: 'payload-unreadable' })
      }
    }),
    encode: doing('encodePayloads', async (payloads) => (cipher ? cipher.encode(payloads) : payloads)),
  }
}
