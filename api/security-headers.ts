// What a browser may do with our answers: load from ourselves, be framed by nobody.
import type { RequestHandler } from 'express'
import helmet from 'helmet'

const none = ["'none'"]
const self = ["'self'"]

/** Strict by name: `useDefaults: false`, for helmet's own list adds upgrade-insecure-requests, which breaks plain http on loopback. */
export const securityHeaders = (production: boolean): RequestHandler => helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: none, scriptSrc: self, styleSrc: self, imgSrc: self, fontSrc: self, connectSrc: self,
      formAction: self, baseUri: none, frameAncestors: none, manifestSrc: self, workerSrc: self,
    },
  },
  // Only behind TLS: on http it would be noise, on a developer's localhost harm.
  strictTransportSecurity: production,
})
