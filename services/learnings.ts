// The akkrediteringsdatabase, for everybody who is signed in: only what an offer chose to share is in it.
import type { Store } from '../store/connect.ts'
import { searchLearnings } from '../store/learnings.ts'
import type { Learnings } from './accreditation-types.ts'

/** Search in what offers have shared. */
export const createLearnings = ({ pool }: Pick<Store, 'pool'>): Learnings => ({ search: (_personId, query) => searchLearnings(pool, query) })
