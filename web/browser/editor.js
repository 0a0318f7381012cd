// <auto-save>: saves the form in it by itself, says where that stands, and keeps what is typed in the browser until the server has it.
const idleMs = 2000
const longestMs = 15_000
const retryMs = [4000, 8000, 15_000, 30_000, 60_000]

const partOf = (name) => name.slice(0, name.lastIndexOf('.'))
const isVersion = (name) => name.endsWith('.v')
const isShown = (name) => !name.startsWith('_') && !isVersion(name)

const ofPart = (pairs, part) => JSON.stringify(pairs.filter(([name]) => isShown(name) && partOf(name) === part))

customElements.define('auto-save', class extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector('form')
    this.line = this.querySelector('.save-state')
    this.base = this.pairs()
    this.saved = this.words()
    this.tries = 0
    // A form shown again holds what is not saved: it stays in the browser until its writer goes on.
    if (this.dataset.shownAgain === undefined) this.putBack()
    else { [this.saved, this.base] = ['', []]; this.keep() }
    this.form.addEventListener('input', (event) => this.typed(event))
    this.form.addEventListener('submit', () => { this.left = true; clearTimeout(this.timer) })
    addEventListener('online', () => { void this.send() })
    // The last words before leaving; those too many for it stay in the browser and are put back.
    addEventListener('pagehide', () => { if (this.touched && !this.left && this.words() !== this.saved) this.post({ keepalive: true }).catch(() => undefined) })
    addEventListener('pageshow', () => { this.left = false })
    // leaving.js has wiped what was kept here: nothing is kept again.
    addEventListener('leaving', () => { this.gone = true })
  }

  /** The form's values, without files and what only the page needs. */
  pairs() { return [...new FormData(this.form)].filter(([name, value]) => typeof value === 'string' && !name.startsWith('_')) }
  words() { return JSON.stringify(this.pairs().filter(([name]) => isShown(name))) }

  keep() {
    if (this.gone) return
    try {
      if (this.words() === this.saved) localStorage.removeItem(this.dataset.draft)
      else localStorage.setItem(this.dataset.draft, JSON.stringify({ base: this.base, pairs: this.pairs(), here: this.dataset.here, label: this.dataset.label, ...(this.tried === this.words() ? { key: this.key } : {}) }))
    } catch { /* A full or forbidden store keeps nothing back from being saved on the server. */ }
    this.dispatchEvent(new CustomEvent('kept', { bubbles: true }))
  }

  /** What was typed and never came to the server: only the parts that were changed, with the versions they were changed from. */
  putBack() {
    let draft = null
    try { draft = JSON.parse(localStorage.getItem(this.dataset.draft) ?? 'null') } catch { /* None that can be read. */ }
    if (!draft) return
    // A new text that went by its button stands on the page under its own id: it is not written once more.
    const id = draft.pairs.find(([name]) => name === 'at.id')?.[1]
    if (id && [...document.querySelectorAll('input[name="at.id"]')].some((one) => one.value === id && !this.contains(one))) { localStorage.removeItem(this.dataset.draft); return }
    const parts = [...new Set(draft.pairs.map(([name]) => partOf(name)))].filter((part) => ofPart(draft.pairs, part) !== ofPart(draft.base, part) && ofPart(draft.pairs, part) !== ofPart(this.base, part))
    for (const field of this.form.elements) {
      if (!parts.includes(partOf(field.name ?? '')) || field.type === 'file') continue
      const values = draft.pairs.filter(([name]) => name === field.name).map(([, value]) => value)
      if (field.type === 'radio' || field.type === 'checkbox') field.checked = values.includes(field.value)
      else if (values.length > 0) field.value = values[0]
    }
    if (parts.length === 0) return this.keep()
    // What was tried before the page went may have come through: it is sent again under its own key.
    if (draft.key) [this.tried, this.key] = [this.words(), draft.key]
    this.touched = true
    this.say(this.dataset.putBack)
    this.wait(idleMs)
  }

  typed(event) {
    this.touched = true
    // Who names a document means that the requirement stands there.
    const where = event.target.name?.endsWith('.where') && event.target.value !== '' ? this.form.querySelector(`[name="${partOf(event.target.name)}.how"][value="standsInDocument"]`) : null
    if (where) where.checked = true
    this.keep()
    if (this.stopped) return
    if (this.words() !== this.saved) this.say(this.dataset.unsaved)
    this.since ??= Date.now()
    this.wait(Math.max(0, Math.min(idleMs, this.since + longestMs - Date.now())))
  }

  wait(ms) { clearTimeout(this.timer); this.timer = setTimeout(() => { void this.send() }, ms) }

  say(words, link) {
    this.line.replaceChildren(words)
    if (!link) return
    const to = document.createElement(link.href ? 'a' : 'button')
    if (link.href) to.href = link.href
    else { to.type = 'submit'; to.className = 'link-button' }
    to.textContent = link.words
    this.line.append(' ', to)
  }

  post(more) {
    const words = this.words()
    // The same key while the same words are tried again: whatever came through is done once.
    if (this.tried !== words) [this.tried, this.key] = [words, crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`]
    this.keep()
    const body = new URLSearchParams([...this.pairs(), ['_writer', this.querySelector('[name="_writer"]').value], ['_key', this.key]])
    return fetch(this.dataset.here, { method: 'POST', body, headers: { 'x-autosave': 'yes', accept: 'application/json' }, ...more })
  }

  async send() {
    clearTimeout(this.timer)
    if (this.sending || this.stopped || this.left) return
    const words = this.words()
    if (words === this.saved) return
    this.sending = true
    this.since = undefined
    this.say(this.dataset.saving)
    let answer = null
    let status = 0
    try {
      const response = await this.post()
      status = response.status
      answer = /json/.test(response.headers.get('content-type') ?? '') ? await response.json() : null
    } catch { status = 0 }
    this.sending = false
    this.heard(words, status, answer)
  }

  heard(words, status, answer) {
    if (status === 200 && answer) {
      this.tries = 0
      for (const [name, value] of Object.entries(answer.versions)) if (this.form.elements[name]) this.form.elements[name].value = value
      if (answer.state === 'conflict') { this.stopped = true; this.keep(); return this.say(this.dataset.conflict, { words: this.dataset.conflictShow }) }
      if (answer.state === 'refused') { this.keep(); return this.say(`${this.dataset.refused}: ${answer.said}`) }
      this.saved = words
      this.base = this.pairs()
      this.keep()
      if (answer.newer) return this.say(`${answer.said} ${this.dataset.newer}`, { href: this.dataset.here, words: this.dataset.newerShow })
      this.say(answer.said)
      if (this.words() !== words) this.wait(idleMs)
    } else if (status === 401) {
      this.say(this.dataset.signedOut, { href: this.dataset.signIn, words: this.dataset.signInWords })
      this.keep()
    } else if (status === 0 || status === 429 || status >= 500) {
      this.say(this.dataset.retrying)
      this.wait(retryMs[Math.min(this.tries++, retryMs.length - 1)])
    } else this.say(`${this.dataset.refused}${answer?.detail ? `: ${answer.detail}` : ''}`)
  }
})
