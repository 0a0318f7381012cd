// <live-case>: says that something new has happened in the case, without reloading and without touching what is being typed.
customElements.define('live-case', class extends HTMLElement {
  connectedCallback() {
    this.open()
    // An open stream holds one of a browser's six connections and keeps the page out of its back-forward cache.
    addEventListener('pagehide', () => this.source?.close())
    addEventListener('pageshow', (event) => { if (event.persisted) this.open() })
  }

  open() {
    this.source = new EventSource(this.dataset.from)
    this.source.addEventListener('act', () => this.tell())
    this.source.addEventListener('open', () => { this.pause = 0 })
    // A broken line the browser mends by itself; after another answer, as of a service that is being restarted, it gives up.
    this.source.addEventListener('error', () => {
      if (this.source.readyState !== EventSource.CLOSED || this.firstChild) return
      this.pause = Math.min((this.pause || 2000) * 2, 60_000)
      setTimeout(() => { if (this.source.readyState === EventSource.CLOSED && this.isConnected) this.open() }, this.pause)
    })
  }

  tell() {
    if (this.firstChild) return
    this.setAttribute('role', 'status')
    const text = document.createElement('span')
    text.textContent = this.dataset.changed
    const link = document.createElement('a')
    link.href = this.dataset.to
    link.textContent = this.dataset.reload
    this.append(text, ' ', link)
  }
})
