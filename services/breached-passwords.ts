// Whether a password is known from a breach, asked by k-anonymity: five characters of its SHA-1 leave the service, nothing else.
import { createHash } from 'node:crypto'

/** Whether the password stands in the list. False where the list does not answer: nobody is kept out by somebody else's service. */
export type BreachCheck = (password: string) => Promise<boolean>

/** For a service without the check. */
export const noBreachCheck: BreachCheck = () => Promise.resolve(false)

/** Asks the list at `url` (as https://api.pwnedpasswords.com/range); `note` is told when it does not answer. */
export const createBreachCheck = ({ url, note, patienceMs = 3000 }: { readonly url: string; readonly note: (fields: object) => void; readonly patienceMs?: number }): BreachCheck => async (password) => {
  const hash = createHash('sha1').update(password, 'utf8').digest('hex').toUpperCase()
  const [prefix, suffix] = [hash.slice(0, 5), hash.slice(5)]
  try {
    // With padding the length of the answer tells nothing either; its lines count 0.
    const answer = await fetch(`${url}/${prefix}`, { headers: { 'add-padding': 'true' }, redirect: 'error', signal: AbortSignal.timeout(patienceMs) })
    if (!answer.ok) throw new Error(`status ${answer.status}`)
    return (await answer.text()).split(/\r?\n/).some((line) => { const [known, count] = line.split(':'); return known === suffix && Number(count) > 0 })
  } catch (error) {
    note({ breachedPasswords: 'no answer', reason: error instanceof Error ? error.message : typeof error })
    return false
  }
}
