// Alive and ready, for whoever watches the service. Alive asks nothing; ready asks the parts.
import { Router } from 'express'
import { setRoute } from './request-context.ts'
import { otherMethods } from './route-table.ts'

/** Whether the service can take work, and how each part stands (names and states only: anyone may ask). */
export interface Readiness {
  readonly ok: boolean
  readonly parts: Readonly<Record<string, unknown>>
}

/** Answers /health (200 as long as the process answers) and /ready (200, or 503 with what is amiss). Both also below /api/v1. */
export const health = (ready: () => Promise<Readiness>): Router => {
  const router = Router()
  router.get(['/health', '/api/v1/health'], (req, res) => {
    setRoute(req, 'health')
    res.setHeader('cache-control', 'no-store')
    res.json({ ok: true })
  })
  router.get(['/ready', '/api/v1/ready'], async (req, res) => {
    setRoute(req, 'ready')
    const readiness = await ready()
    res.setHeader('cache-control', 'no-store')
    res.status(readiness.ok ? 200 : 503).json(readiness)
  })
  router.all(['/health', '/api/v1/health', '/ready', '/api/v1/ready'], otherMethods(['get']))
  return router
}
