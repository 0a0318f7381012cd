// How often one person, or one address, may ask.
import type { Request, RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { ProblemError } from './problem.ts'
import { personOf } from './request-context.ts'

/** How many requests one signed-in person, and one address without a person (sign-in tries among them), may send in a window. */
export interface RateLimit {
  readonly windowMs: number
  readonly signedIn: number
  readonly anonymous: number
}

/**
 * Counts by person where there is one, so that a whole house behind one address is not held back together; else by address.
 * Over the limit: 429 with Retry-After. The count lives in this process.
 */
export const limitRate = ({ windowMs, signedIn, anonymous }: RateLimit): RequestHandler => rateLimit({
  windowMs,
  limit: (req: Request) => personOf(req) ? signedIn : anonymous,
  keyGenerator: req => {
    const person = personOf(req)
    return person ? `person ${person.personId}` : `address ${ipKeyGenerator(req.ip ?? '')}`
  },
  standardHeaders: 'draft-8',
  legacyHeaders: false,
  handler: (_req, res, next) => {
    const seconds = Number(res.getHeader('retry-after')) || Math.ceil(windowMs / 1000)
    next(new ProblemError('too-many-requests', { params: { seconds }, headers: { 'retry-after': String(seconds) } }))
  },
})
