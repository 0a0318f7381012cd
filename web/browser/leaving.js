// Signing out: what this browser keeps of us goes with the session, so that on a shared tablet nobody finds it. What is not sent yet is said first.
const store = 'akkreditering'

/** Everything kept here for pages without a connection, and every draft. The server's answer wipes it once more. */
const wipe = async () => {
  dispatchEvent(new Event('leaving'))
  for (const key of Object.keys(localStorage)) if (key.startsWith('kladde/') || key.startsWith('klar/')) localStorage.removeItem(key)
  if (globalThis.caches) for (const name of await caches.keys()) await caches.delete(name)
  for (const registration of await navigator.serviceWorker?.getRegistrations() ?? []) await registration.unregister()
  await new Promise((resolve) => { const gone = indexedDB.deleteDatabase(store); for (const said of ['success', 'error', 'blocked']) gone.addEventListener(said, () => resolve()) })
}

/** What a person has in the queue, and drafts that never came to the server. */
const unsent = async (person) => {
  const drafts = Object.keys(localStorage).filter((key) => key.startsWith(`kladde/${person}/`)).map((key) => { try { return JSON.parse(localStorage.getItem(key)).label ?? key.split('/').slice(2).join('/') } catch { return key } })
  const known = await indexedDB.databases?.() ?? [{ name: store }]
  if (!known.some((one) => one.name === store)) return drafts
  const queued = await new Promise((resolve) => {
    const opened = indexedDB.open(store)
    opened.addEventListener('error', () => resolve([]))
    opened.addEventListener('success', () => {
      const db = opened.result
      if (!db.objectStoreNames.contains('outbox')) { db.close(); resolve([]); return }
      const all = db.transaction('outbox').objectStore('outbox').getAll()
      all.addEventListener('success', () => { db.close(); resolve(all.result.filter((one) => one.person === person).map((one) => one.label)) })
      all.addEventListener('error', () => { db.close(); resolve([]) })
    })
  })
  return [...drafts, ...queued]
}

for (const form of document.querySelectorAll('form[action="/log-ud"]')) {
  const words = JSON.parse(form.dataset.leaving ?? '{}')
  const leave = async () => { try { await wipe() } finally { form.submit() } }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void (async () => {
      const waiting = await unsent(form.dataset.person)
      if (waiting.length === 0) return leave()
      const box = document.createElement('dialog')
      box.className = 'leaving'
      box.setAttribute('aria-labelledby', 'leaving-h')
      const heading = Object.assign(document.createElement('h2'), { id: 'leaving-h', textContent: words.heading })
      const said = Object.assign(document.createElement('p'), { textContent: words.ask.replace('{n}', waiting.join(', ')) })
      const stay = Object.assign(document.createElement('button'), { type: 'button', className: 'btn btn-main', textContent: words.stay })
      const go = Object.assign(document.createElement('button'), { type: 'button', className: 'btn btn-grave', textContent: words.leave })
      stay.addEventListener('click', () => box.close())
      go.addEventListener('click', () => { void leave() })
      box.addEventListener('close', () => box.remove())
      const actions = Object.assign(document.createElement('p'), { className: 'actions' })
      actions.append(stay, go)
      box.append(heading, said, actions)
      document.querySelector('main').append(box)
      box.showModal()
    })()
  })
}
