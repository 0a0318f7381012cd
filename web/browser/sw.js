// The audit's pages without a connection: the network first, and the copy that was made ready where there is none. Nothing else is touched.
const isPage = (url) => /^\/forloeb\/[^/]+\/audit(\/krav\/[^/]+)?$/.test(url.pathname)
const isAsset = (url) => url.pathname.startsWith('/a/')
const waitMs = 5000

self.addEventListener('install', () => { void self.skipWaiting() })
self.addEventListener('activate', (event) => { event.waitUntil(self.clients.claim()) })

const pagesOf = async () => { const name = (await caches.keys()).find((one) => one.startsWith('sider/')); return name ? caches.open(name) : null }

/** A line that hangs is as good as none. */
const fromNetwork = (request) => Promise.race([fetch(request), new Promise((_resolve, reject) => { setTimeout(() => reject(new Error('slow')), waitMs) })])

const page = async (request, path) => {
  try {
    const response = await fromNetwork(request)
    const pages = await pagesOf()
    if (pages && response.ok && !response.redirected && await pages.match(path)) await pages.put(path, response.clone())
    return response
  } catch (error) {
    const kept = await (await pagesOf())?.match(path)
    if (kept) return kept
    throw error
  }
}

const asset = async (request) => {
  const assets = await caches.open('aktiver')
  const kept = await assets.match(request)
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) await assets.put(request, response.clone())
  return response
}

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return
  if (event.request.mode === 'navigate' && isPage(url)) event.respondWith(page(event.request, url.pathname))
  else if (isAsset(url)) event.respondWith(asset(event.request))
})
