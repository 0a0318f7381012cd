// <import-progress>: while the form in it is being sent, says how far the service has come. Without this module the form does it alone.
customElements.define('import-progress', class extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form')
    form.addEventListener('submit', (event) => {
      // A second click would send the same once more, and take the first one's answer away.
      if (this.timer) return event.preventDefault()
      for (const button of form.querySelectorAll('button')) button.setAttribute('aria-disabled', 'true')
      const key = form.elements.namedItem('_key').value
      this.timer ??= setInterval(() => { void this.ask(key) }, 400)
    })
    // Shown again from the browser's own store of pages.
    addEventListener('pageshow', () => {
      clearInterval(this.timer)
      this.timer = undefined
      this.line?.remove()
      this.line = undefined
      for (const button of form.querySelectorAll('button')) button.removeAttribute('aria-disabled')
    })
  }

  async ask(key) {
    try {
      const answer = await fetch(`${this.dataset.from}/${encodeURIComponent(key)}`, { headers: { accept: 'application/json' } })
      const { progress } = answer.ok ? await answer.json() : { progress: null }
      if (progress) this.say(progress)
    } catch {
      // The form's own answer says what became of it.
    }
  }

  say({ phase, done, total }) {
    const text = this.dataset[phase].replace('{0}', done.toLocaleString('da-DK')).replace('{1}', total.toLocaleString('da-DK'))
    if (!this.line) {
      this.line = this.appendChild(Object.assign(document.createElement('p'), { className: 'bundle-state' }))
      this.text = this.line.appendChild(document.createElement('span'))
      this.text.setAttribute('role', 'status')
      this.bar = this.line.appendChild(document.createElement('progress'))
    }
    // Said once a phase: a number that runs would be read aloud without end.
    if (phase !== this.phase) { this.phase = phase; this.text.textContent = text }
    this.bar.setAttribute('aria-label', text)
    if (phase === 'writing' && total > 0) this.bar.value = done / total
    else if (phase === 'done') this.bar.value = 1
    else this.bar.removeAttribute('value')
  }
})
