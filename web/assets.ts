// Serves public/, made by scripts/assets.mjs: names hold the hash of their bytes, so a browser asks for each once.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Request, RequestHandler } from 'express'

const base = '/a/'
/** A service worker has an address of its own: browsers ask there for a newer one. */
const workerPath = '/sw.js'
const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', svg: 'image/svg+xml', woff2: 'font/woff2',
}

export interface Assets { readonly asset: (name: string) => string; readonly serve: RequestHandler }

interface Stored { readonly type: string; readonly plain: Buffer; readonly br?: Buffer; readonly gz?: Buffer }

const packingFor = (req: Request, stored: Stored): readonly [string | null, Buffer] => {
  const accepted = req.acceptsEncodings(['br', 'gzip'])
  if (accepted === 'br' && stored.br) return ['br', stored.br]
  if (accepted === 'gzip' && stored.gz) return ['gzip', stored.gz]
  return [null, stored.plain]
}

/** Reads the folder's manifest and files once: they are a few hundred kB. Throws where the folder has not been made. */
export const openAssets = (folder: string): Assets => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Readonly<Record<string, string>>
  const files = new Map<string, Stored>()
  const read = (name: string): Stored => {
    const known = files.get(name)
    if (known) return known
    const end = name.split('.').at(-1) ?? ''
    const plain = readFileSync(join(folder, name))
    const made: Stored = { type: types[end] ?? 'application/octet-stream', plain, ...(end === 'woff2' ? {} : { br: readFileSync(join(folder, `${name}.br`)), gz: readFileSync(join(folder, `${name}.gz`)) }) }
    files.set(name, made)
    return made
  }
  const stored = new Set(Object.values(manifest))
  return {
    asset: (name) => {
      const found = manifest[name]
      if (found === undefined) throw new Error(`public/ holds no ${name}`)
      return base + found
    },
    serve: (req, res, next) => {
      const worker = req.path === workerPath
      const name = worker ? manifest['sw.js'] ?? '' : req.path.startsWith(base) ? req.path.slice(base.length) : ''
      if (!stored.has(name) || (req.method !== 'GET' && req.method !== 'HEAD')) return next()
      const file = read(name)
      const [packing, bytes] = packingFor(req, file)
      res.setHeader('content-type', file.type)
      res.setHeader('cache-control', worker ? 'no-cache' : 'public, max-age=31536000, immutable')
      res.setHeader('vary', 'accept-encoding')
      if (packing) res.setHeader('content-encoding', packing)
      res.setHeader('content-length', bytes.byteLength)
      res.end(req.method === 'HEAD' ? undefined : bytes)
    },
  }
}
