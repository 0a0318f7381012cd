// The page on which developers read and try the API: swagger-ui from our own disk, nothing from elsewhere.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Router } from 'express'

const base = '/api/v1/docs'
const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Akkreditering: API</title>
<link rel="icon" href="${base}/favicon-32x32.png">
<link rel="stylesheet" href="${base}/swagger-ui.css">
<script src="${base}/swagger-ui-bundle.js" defer></script>
<script src="${base}/start.js" defer></script>
</head>
<body><main id="swagger-ui"></main></body>
</html>
`

// validatorUrl null: else the page shows the document to a server on the internet.
const start = `window.ui = SwaggerUIBundle({
  url: '/api/v1/openapi.json', dom_id: '#swagger-ui', deepLinking: true, validatorUrl: null,
  presets: [SwaggerUIBundle.presets.apis], layout: 'BaseLayout',
})
`

const assets: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
}

/** Answers /api/v1/docs and the few files it loads. Needs `data:` for pictures (swagger-ui's own icons): only here. */
export const docsPage = (): Router => {
  const router = Router()
  router.get(base, (_req, res) => {
    const policy = String(res.getHeader('content-security-policy') ?? '')
    res.setHeader('content-security-policy', policy.replace("img-src 'self'", "img-src 'self' data:"))
    res.type('html').send(page)
  })
  router.get(`${base}/start.js`, (_req, res) => {
    res.type('text/javascript').send(start)
  })
  for (const [name, type] of Object.entries(assets)) {
    let bytes: Buffer | undefined
    router.get(`${base}/${name}`, (_req, res) => {
      bytes ??= readFileSync(join(folder, name))
      res.type(type).send(bytes)
    })
  }
  return router
}
