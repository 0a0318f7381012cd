// The page that a Prometheus reads, and nothing else.
import type { RequestListener } from 'node:http'
import type { Metrics } from './metrics.ts'

/** Answers GET /metrics; 404 to anything else, 500 where a metric could not be made. */
export const metricsHandler = (metrics: Pick<Metrics, 'scrape' | 'contentType'>): RequestListener => (req, res) => {
  if (req.method !== 'GET' || req.url?.split('?')[0] !== '/metrics') {
    res.writeHead(404).end()
    return
  }
  metrics.scrape().then(
    (text) => res.writeHead(200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' }).end(text),
    (error: unknown) => res.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(error instanceof Error ? error.message : String(error)),
  )
}
