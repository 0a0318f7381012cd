// What is refused is noted by who, when, case, act and code, never by its content.
import type pg from 'pg'
import { Refused } from '../domain/refusal.ts'
import { noteRefusal } from '../store/refusals.ts'
import { isCaseId } from './case-access.ts'

/** Does the work; a refusal is noted and goes on. A key used twice is a client's slip, and no refusal of an act. */
export const notingRefusals = (pool: pg.Pool) => async <T>(personId: string, caseId: string | null, act: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refused && error.refusals[0].code !== 'key-reused') {
      await noteRefusal(pool, { personId, caseId: caseId !== null && isCaseId(caseId) ? caseId.toLowerCase() : null, act, codes: [...new Set(error.refusals.map((one) => one.code))] })
    }
    throw error
  }
}
