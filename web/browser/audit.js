// <audit-outbox>: the audit's pages made ready to be read without a connection, and the queue of what waits to be sent. <audit-evidence>: a new
// piece of evidence, with its files, goes by way of the queue, so that neither a lost line nor a closed tablet loses it.
const store = 'akkreditering'

const opened = () => new Promise((resolve, reject) => {
  const asked = indexedDB.open(store, 1)
  asked.addEventListener('upgradeneeded', () => { asked.result.createObjectStore('outbox', { keyPath: 'id' }) })
  asked.addEventListener('success', () => { asked.result.addEventListener('versionchange', () => asked.result.close()); resolve(asked.result) })
  asked.addEventListener('error', () => reject(asked.error))
})
const inStore = async (mode, work) => {
  const db = await opened()
  try {
    return await new Promise((resolve, reject) => {
      const tx = db.transaction('outbox', mode)
      const asked = work(tx.objectStore('outbox'))
      tx.addEventListener('complete', () => resolve(asked.result))
      for (const said of ['error', 'abort']) tx.addEventListener(said, () => reject(tx.error))
    })
  } finally { db.close() }
}
const put = (item) => inStore('readwrite', (box) => box.put(item))
const remove = (id) => inStore('readwrite', (box) => box.delete(id))
const queued = async (person) => (await inStore('readonly', (box) => box.getAll())).filter((one) => one.person === person).sort((a, b) => a.at - b.at)

const outbox = () => document.querySelector('audit-outbox')
const cacheOf = (person) => `sider/${person}`

customElements.define('audit-outbox', class extends HTMLElement {
  connectedCallback() {
    this.words = JSON.parse(this.dataset.words)
    this.pages = JSON.parse(this.dataset.pages)
    this.person = this.dataset.person
    this.problem = ''
    this.queue = this.part('section', 'outbox card-box')
    this.queue.setAttribute('aria-live', 'polite')
    if (this.pages.length > 0) this.offline = this.part('section', 'card-box offline')
    addEventListener('leaving', () => { this.gone = true })
    addEventListener('online', () => { void this.send() })
    addEventListener('offline', () => { void this.show() })
    document.addEventListener('kept', () => { void this.show() })
    void this.begin()
  }

  part(tag, name) { const made = document.createElement(tag); made.className = name; this.append(made); return made }

  async begin() {
    // Another person's pages are nobody's here. Their queue stays theirs and is neither shown nor sent.
    if (globalThis.caches) for (const name of await caches.keys()) if (name.startsWith('sider/') && name !== cacheOf(this.person)) await caches.delete(name)
    this.showOffline()
    await this.send()
    setInterval(() => { void this.send() }, 20_000)
  }

  /** Drafts of the audit's forms that are not on this page: they were typed on another one and never came to the server. */
  drafts() {
    const here = new Set([...document.querySelectorAll('auto-save')].map((one) => one.dataset.draft))
    return Object.keys(localStorage).filter((key) => key.startsWith(`kladde/${this.person}${this.dataset.case}`)).flatMap((key) => {
      try {
        const draft = JSON.parse(localStorage.getItem(key))
        return [{ id: key, draft, label: draft.label ?? key, page: draft.here, open: here.has(key), state: draft.state }]
      } catch { return [] }
    })
  }

  async send() {
    if (this.sending || this.gone) return
    this.sending = true
    this.problem = ''
    try {
      // One page of this browser at a time sends.
      const work = () => this.sendAll()
      await (navigator.locks ? navigator.locks.request('outbox', work) : work())
    } finally { this.sending = false }
    await this.show()
  }

  async sendAll() {
    for (const one of this.drafts().filter((each) => !each.open && each.state === undefined)) {
      const key = one.draft.key ?? crypto.randomUUID()
      // The key is kept before it is used: what came through is not done twice.
      localStorage.setItem(one.id, JSON.stringify({ ...one.draft, key }))
      const body = new URLSearchParams([...one.draft.pairs, ['_writer', this.person], ['_key', key]])
      const heard = await this.post(one.page, body)
      if (heard.stop) return
      if (heard.state === 'saved') { localStorage.removeItem(one.id); await this.renew(one.page) }
      else localStorage.setItem(one.id, JSON.stringify({ ...one.draft, key, state: heard.state, said: heard.said }))
    }
    for (const item of await queued(this.person)) {
      if (item.state !== undefined) continue
      const body = new FormData()
      for (const [name, value] of item.pairs) body.append(name, value)
      for (const { name, file } of item.files) body.append(name, file, file.name)
      const heard = await this.post(item.page, body)
      if (heard.stop) return
      if (heard.state === 'saved') { await remove(item.id); await this.renew(item.page); this.arrived = item }
      else await put({ ...item, state: heard.state, said: heard.said })
    }
  }

  /** `stop`: nothing more can be sent now. */
  async post(page, body) {
    let response
    try { response = await fetch(page, { method: 'POST', body, headers: { 'x-autosave': 'yes', accept: 'application/json' } }) } catch { this.problem = this.words.noNet; return { stop: true } }
    if (response.status === 401) { this.problem = 'signedOut'; return { stop: true } }
    if (response.status === 429 || response.status >= 500) { this.problem = this.words.noNet; return { stop: true } }
    const answer = /json/.test(response.headers.get('content-type') ?? '') ? await response.json() : null
    return response.status === 200 && answer ? { state: answer.state, said: answer.said } : { state: 'refused', said: answer?.detail ?? '' }
  }

  async show() {
    if (this.gone) return
    const items = [...this.drafts().filter((one) => !one.open).map((one) => ({ ...one, said: one.draft.said })), ...await queued(this.person)]
    const { words } = this
    const waiting = items.length
    const evidence = document.querySelector('audit-evidence')
    // A piece of evidence of this page has come to the server: the page shows it.
    if (this.arrived && this.arrived.page === location.pathname && evidence && !evidence.typed) { location.hash = `evidence-${this.arrived.key}`; location.reload(); return }
    this.arrived = undefined
    this.queue.hidden = waiting === 0 && this.problem === ''
    if (this.queue.hidden) { this.queue.replaceChildren(); return }
    const heading = Object.assign(document.createElement('h2'), { textContent: waiting === 0 ? words.none : waiting === 1 ? words.one : words.many.replace('{n}', waiting) })
    const list = document.createElement('ul')
    list.className = 'reasons'
    for (const one of items) {
      const row = document.createElement('li')
      row.append(one.label, ...(one.state === 'conflict' ? [` – ${words.conflicting}`] : one.state === 'refused' ? [` – ${words.refused}: ${one.said}`] : []))
      if (one.state !== undefined && one.page !== location.pathname) row.append(' ', Object.assign(document.createElement('a'), { href: one.page, textContent: words.openIt }))
      if (one.state === 'refused' && one.files) row.append(' ', this.button(words.removed, async () => { if (confirm(words.removeAsk)) { await remove(one.id); await this.show() } }))
      list.append(row)
    }
    const line = document.createElement('p')
    if (this.problem === 'signedOut') line.append(words.signedOut, ' ', Object.assign(document.createElement('a'), { href: words.signInAt, textContent: words.signIn }))
    else if (this.problem !== '') line.append(this.problem, ' ')
    if (waiting > 0 && this.problem !== 'signedOut') line.append(this.button(words.sendNow, () => this.send()))
    this.queue.replaceChildren(heading, ...(waiting > 0 ? [list] : []), line)
  }

  button(text, work) {
    const made = Object.assign(document.createElement('button'), { type: 'button', className: 'btn', textContent: text })
    made.addEventListener('click', () => { void work() })
    return made
  }

  /** What a page says is new on the server: its copy follows. */
  async renew(page) {
    if (!globalThis.caches || !await caches.has(cacheOf(this.person))) return
    try { await this.copy(await caches.open(cacheOf(this.person)), page) } catch { /* It is fetched again when it is next opened. */ }
  }

  async copy(cache, page) {
    const response = await fetch(page, { headers: { accept: 'text/html' } })
    if (!response.ok || response.redirected) throw new Error(`${page}: ${response.status}`)
    await cache.put(page, response)
  }

  showOffline() {
    if (!this.offline) return
    const { words } = this
    const heading = Object.assign(document.createElement('h2'), { textContent: words.offline })
    const hint = Object.assign(document.createElement('p'), { className: 'quiet', textContent: 'serviceWorker' in navigator && globalThis.caches ? words.hint : words.unsupported })
    this.state = document.createElement('output')
    this.state.className = 'save-state'
    const kept = localStorage.getItem(`klar/${this.person}${this.dataset.case}`)
    if (kept) this.state.textContent = this.readyText(JSON.parse(kept))
    this.offline.replaceChildren(heading, hint)
    if ('serviceWorker' in navigator && globalThis.caches) {
      const line = document.createElement('p')
      line.className = 'save-line'
      line.append(this.button(words.prepare, () => this.prepare()), this.state)
      this.offline.append(line)
    }
  }

  readyText({ of, when }) { return this.words.ready.replace('{of}', of).replace('{when}', new Date(when).toLocaleString('da-DK', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' })) }

  async prepare() {
    const { words, pages } = this
    try {
      await navigator.serviceWorker.register('/sw.js', { scope: '/forloeb/' })
      await navigator.serviceWorker.ready.catch(() => undefined)
      const cache = await caches.open(cacheOf(this.person))
      const assets = new Set()
      let n = 0
      for (const page of pages) {
        await this.copy(cache, page)
        for (const [, asset] of (await (await cache.match(page)).text()).matchAll(/(?:src|href)="(\/a\/[^"#]+)/g)) assets.add(asset)
        n += 1
        this.state.textContent = words.preparing.replace('{n}', n).replace('{of}', pages.length)
      }
      // Fonts that the style sheet names, and the icons.
      const sheet = [...assets].find((one) => one.endsWith('.css'))
      if (sheet) for (const [, font] of (await (await fetch(sheet)).text()).matchAll(/url\(([^)"']+\.woff2)\)/g)) assets.add(`/a/${font}`)
      await (await caches.open('aktiver')).addAll([...assets])
      const said = { of: pages.length, when: Date.now() }
      localStorage.setItem(`klar/${this.person}${this.dataset.case}`, JSON.stringify(said))
      this.state.textContent = this.readyText(said)
    } catch { this.state.textContent = words.notReady }
  }
})

customElements.define('audit-evidence', class extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector('form')
    this.line = this.querySelector('.save-state')
    // A copy of the page that was kept holds ids that have been used: a form that is empty has new ones.
    this.fresh()
    this.form.addEventListener('input', () => { this.typed = true })
    this.form.addEventListener('submit', (event) => { event.preventDefault(); void this.keep() })
  }

  fresh() { for (const name of ['_key', 'at.id']) this.form.elements[name].value = crypto.randomUUID() }

  async keep() {
    const whole = [...new FormData(this.form)]
    const files = whole.filter(([, value]) => value instanceof File && value.size > 0).map(([name, file]) => ({ name, file }))
    const pairs = whole.filter(([, value]) => typeof value === 'string')
    const box = outbox()
    this.line.textContent = box.words.sending
    const key = this.form.elements['at.id'].value
    try {
      await put({ id: key, key, person: box.person, page: location.pathname, label: `${this.dataset.label}: ${this.form.elements['evidence.source'].value}`, pairs, files, at: Date.now() })
    } catch {
      // No room, or no store at all: the form goes the ordinary way.
      this.form.submit()
      return
    }
    // From here on it is the queue's: when it has come through, the page shows it.
    this.typed = false
    await box.send()
    const [left] = (await queued(box.person)).filter((one) => one.id === key)
    if (left?.state === 'refused' || left?.state === 'conflict') {
      // Something is to be mended: it stays in the form, and out of the queue.
      await remove(key)
      this.typed = true
      this.line.textContent = left.said
      this.form.elements['evidence.source'].focus()
      return box.show()
    }
    this.form.reset()
    this.fresh()
    this.typed = false
    this.line.textContent = left ? box.words.queued : ''
    await box.show()
  }
})
