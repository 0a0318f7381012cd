// <bundle-download>: fetches the zip that the form in it asks for and says how far it is. Without this module the form does it alone.
const megabytes = (bytes) => (bytes / 1_048_576).toLocaleString('da-DK', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const nameIn = (header) => decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(header)?.[1] ?? /filename="([^"]+)"/.exec(header)?.[1] ?? 'rapporter.zip')

customElements.define('bundle-download', class extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector('form')
    this.form.addEventListener('submit', (event) => {
      event.preventDefault()
      if (!this.going) void this.fetchIt(event.submitter)
    })
  }

  async fetchIt(button) {
    this.going = true
    const body = new URLSearchParams(new FormData(this.form, button))
    this.say(this.dataset.making)
    try {
      const answer = await fetch(this.form.action, { method: 'POST', body })
      // Anything but the file is a page that says why: the form shows it.
      if (!answer.headers.get('content-type')?.startsWith('application/zip')) return this.sendPlain(button)
      const parts = await this.read(answer)
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob(parts, { type: 'application/zip' }))
      link.download = nameIn(answer.headers.get('content-disposition') ?? '')
      link.click()
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
      this.say(this.dataset.done)
    } catch {
      this.say(this.dataset.lost)
    } finally {
      this.going = false
    }
  }

  async read(answer) {
    const whole = Number(answer.headers.get('x-bundle-bytes')) || 0
    const parts = []
    let got = 0
    for (const reader = answer.body.getReader(); ;) {
      const { done, value } = await reader.read()
      if (done) return parts
      parts.push(value)
      got += value.byteLength
      this.say(this.dataset.progress.replace('{0}', megabytes(Math.min(got, whole))).replace('{1}', megabytes(whole)), whole === 0 ? undefined : Math.min(1, got / whole))
    }
  }

  sendPlain(button) {
    if (button?.name) {
      const chosen = Object.assign(document.createElement('input'), { type: 'hidden', name: button.name, value: button.value })
      this.form.append(chosen)
    }
    this.form.submit()
  }

  say(text, share) {
    this.line ??= this.appendChild(Object.assign(document.createElement('p'), { className: 'bundle-state' }))
    this.line.setAttribute('role', 'status')
    this.line.textContent = text
    if (share === undefined) return
    const bar = this.line.appendChild(document.createElement('progress'))
    bar.value = share
    bar.setAttribute('aria-label', text)
  }
})
