// Whether a file is a document of ours: told by its hash, and nothing about whom it concerns.
import type { Instant } from '../domain/deadlines/types.ts'
import type { Store } from '../store/connect.ts'
import { documentByHash } from '../store/documents.ts'
import type { ReportKind } from './document-types.ts'

/** What anyone may know of a document whose bytes they have. `superseded`: a newer version has been issued. */
export type Verified = { readonly registered: false } | { readonly registered: true; readonly kind: ReportKind | 'roundSummary'; readonly version: number; readonly draft: boolean; readonly storedAt: Instant; readonly superseded: boolean }

export interface Verification {
  /** Looks a sha256 (64 hexadecimal digits) up in the register. */
  check(sha256: string): Promise<Verified>
}

/** The check over a record; nobody needs to be signed in for it. */
export const createVerification = ({ pool }: Pick<Store, 'pool'>): Verification => ({
  async check(sha256) {
    const found = await documentByHash(pool, sha256.toLowerCase())
    return found ? { registered: true, kind: found.kind, version: found.version, draft: found.draft, storedAt: found.at, superseded: found.newer } : { registered: false }
  },
})
