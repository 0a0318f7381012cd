// When work that fails is failing for long: then somebody is to look at it. It is tried on all the same (design.md 6).
import { millisOf } from '../deadlines/local-time.ts'
import type { Instant } from '../deadlines/types.ts'

/** With the third failed attempt, or with one an hour after the first: a fault that passes by itself has passed by then. */
export const failingLong = { attempts: 3, ms: 3_600_000 } as const

/** Whether work that has failed so often, first at `since`, and again at `at` is failing for long. */
export const isFailingLong = ({ attempts, since, at }: { readonly attempts: number; readonly since: Instant; readonly at: Instant }): boolean =>
  attempts >= failingLong.attempts || millisOf(at) - millisOf(since) >= failingLong.ms
