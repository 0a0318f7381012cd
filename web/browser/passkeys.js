// Passkeys: asks the browser to make or to use one, then sends the form as any other. Without this script, or in a browser without passkeys, nothing of it is shown.
const able = globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON !== undefined

for (const form of able ? document.querySelectorAll('form[data-passkey]') : []) {
  for (const part of [form, form.closest('[data-passkey-part]')]) part?.removeAttribute('hidden')
  const say = (text) => { const place = form.querySelector('[role=alert]'); if (place) { place.textContent = text; place.hidden = false } }
  const ask = async () => {
    try {
      const asked = await fetch(form.dataset.passkey, { method: 'POST', body: new URLSearchParams(new FormData(form)) })
      if (!asked.ok) { say((await asked.json()).detail); return }
      const options = await asked.json()
      const made = form.dataset.makes === undefined
        ? await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
        : await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      form.elements.response.value = JSON.stringify(made.toJSON())
      if (form.elements.current) form.elements.current.value = ''
      form.submit()
    } catch {
      // The person said no, or let it be; the browser tells no more on purpose.
      say(form.dataset.stopped)
    }
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void ask()
  })
}
