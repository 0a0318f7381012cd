// Who is signed in proves once more who they are: whoever sits at somebody's open computer guesses no more freely than at the sign-in page.
import { codeWrong } from '../domain/access/second-factor.ts'
import { Refused } from '../domain/refusal.ts'
import { passwordOf } from '../store/account-changes.ts'
import { passwordFits } from './passwords.ts'
import { throttled, type ThrottleDeps } from './throttling.ts'

/** By their password; gives their username. Refused 409 `no-password`, 422 `password-wrong` at `current`, 429 as at sign-in. */
export const provePassword = async (deps: ThrottleDeps, personId: string, password: string): Promise<string> => {
  const stored = await passwordOf(deps.db, personId)
  if (stored === undefined) throw new Refused({ kind: 'conflict', code: 'no-password' })
  await throttled(deps, [{ subject: `change ${personId}`, rule: 'byUsername' }], async () => await passwordFits(stored.passwordHash, password) || null, { kind: 'invalid', code: 'password-wrong', field: 'current' })
  return stored.username
}

/** By a code that `works`. Refused 401 `code-wrong` at `code`, 429 as at sign-in. */
export const proveCode = async (deps: ThrottleDeps, personId: string, works: () => Promise<boolean>): Promise<void> => {
  await throttled(deps, [{ subject: `code ${personId}`, rule: 'byUsername' }], async () => await works() || null, { ...codeWrong, field: 'code' })
}
