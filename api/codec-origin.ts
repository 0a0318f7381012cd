// Temporal's pages stand at another address and ask for words from the browser of whoever looks: that one address may, and no other.
import type { RequestHandler } from 'express'

const isCodec = (path: string): boolean => path === '/api/v1/codec/decode' || path === '/api/v1/codec/encode'

/** Whether a request comes from Temporal's pages to where they may ask. */
export const fromTemporalsPages = (req: { readonly path: string; readonly headers: { readonly origin?: string | undefined } }, pagesOrigin: string | undefined): boolean =>
  pagesOrigin !== undefined && isCodec(req.path) && req.headers.origin === pagesOrigin

/** Lets the browser of somebody at Temporal's pages send their cookie and read the answer (CORS); asks nobody who they are, the route does. */
export const codecOrigin = (pagesOrigin: string | undefined): RequestHandler => (req, res, next) => {
  if (!fromTemporalsPages(req, pagesOrigin)) return next()
  res.setHeader('access-control-allow-origin', pagesOrigin ?? '')
  res.setHeader('access-control-allow-credentials', 'true')
  res.setHeader('vary', 'Origin')
  if (req.method !== 'OPTIONS') return next()
  res.setHeader('access-control-allow-methods', 'POST')
  res.setHeader('access-control-allow-headers', 'content-type, x-namespace, authorization')
  res.setHeader('access-control-max-age', '600')
  res.status(204).end()
}
