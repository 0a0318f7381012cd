import { Refused } from '../../domain/refusal.ts'

/** What a piece of work is refused for, as 'kind code'; ['done'] where it is not refused. Any other error goes on. */
export const refusalCodes = async (work: Promise<unknown>): Promise<readonly string[]> => {
  try {
    await work
    return ['done']
  } catch (error) {
    if (error instanceof Refused) return error.refusals.map(({ kind, code }) => `${kind} ${code}`)
    throw error
  }
}
