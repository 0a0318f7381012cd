// Once each night what is kept no longer is taken away, and how much it was is noted.
import type pg from 'pg'
import type { Instant } from '../domain/deadlines/types.ts'
import { lastTidy, tidy, type Tidied } from '../store/tidy.ts'
import { isNightDue } from './comparing.ts'

/** Tidies if a night has begun since it was done last; null where it was not time, or another process has done it. `now` is the wall clock. */
export async function tidyIfDue(pool: pg.Pool, now: () => Instant = () => new Date().toISOString()): Promise<Tidied | null> {
  const last = await lastTidy(pool)
  return isNightDue(last, now()) ? tidy(pool, last) : null
}
