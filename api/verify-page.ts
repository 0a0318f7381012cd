// The page on which anyone with a document can check it against the register. The file stays with the reader: its hash alone is sent.
import { Router } from 'express'
import type { Verified } from '../services/verification.ts'
import { longDate } from '../text/report.ts'
import { verifyText as words } from '../text/verify.ts'

/** What the register says of a sha256 (64 hexadecimal digits). */
export type CheckDocument = (sha256: string) => Promise<Verified>

const base = '/verify'
const copenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', year: 'numeric', month: '2-digit', day: '2-digit' })
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const answer = (verified: Verified): string => {
  if (!verified.registered) return `<p class="no" role="status">${words.unknown}</p>`
  const found = words.found(verified.kind, verified.version, longDate(copenhagen.format(new Date(verified.storedAt))))
  return `<p class="yes" role="status">${found}${verified.superseded ? ` <strong>${words.superseded}</strong>` : ''}</p><p>${words.nothingMore}</p>`
}

const page = (asked: string, said: string): string => `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<link rel="stylesheet" href="${base}/page.css">
<script src="${base}/page.js" defer></script>
</head>
<body>
<main>
<h1>${words.title}</h1>
<p>${words.intro}</p>
${said}
<form action="${base}" method="get">
<p id="choose" hidden><label for="file">${words.fileLabel}</label><input id="file" type="file" accept="application/pdf,.pdf"></p>
<p><label for="sha256">${words.hashLabel}</label><span id="hint">${words.hashHint}</span>
<input id="sha256" name="sha256" value="${escaped(asked)}" maxlength="64" minlength="64" pattern="[0-9a-fA-F]{64}" required autocomplete="off" spellcheck="false" aria-describedby="hint"></p>
<p><button type="submit">${words.button}</button></p>
</form>
</main>
</body>
</html>
`

const style = `:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --yes: #0b6b37; --no: #a3000b; --line: #6f6f6f; --act: #0059b3 }
@media (prefers-color-scheme: dark) { :root { --ink: #f2f2f2; --paper: #16191d; --yes: #6fdc9f; --no: #ff9a9f; --line: #a9a9a9; --act: #7fb8ff } }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1.0625rem/1.5 "IBM Plex Sans", system-ui, sans-serif }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1rem }
h1 { font-size: 1.75rem; line-height: 1.2 }
label { display: block; font-weight: 600 }
#hint { display: block; margin-bottom: .25rem }
input { box-sizing: border-box; width: 100%; min-height: 2.75rem; padding: .5rem; color: inherit; background: transparent; border: 1px solid var(--line); font: inherit; overflow-wrap: anywhere }
button { min-height: 2.75rem; padding: .5rem 1.5rem; color: var(--paper); background: var(--act); border: 0; font: inherit; font-weight: 600 }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px }
.yes, .no { padding: .75rem 1rem; border-left: 6px solid }
.yes { border-color: var(--yes); color: var(--yes) }
.no { border-color: var(--no); color: var(--no) }
`

// The browser makes the hash; without a script the field takes what a command line gives.
const script = `const choose = document.getElementById('choose')
if (window.crypto?.subtle) {
  choose.hidden = false
  document.getElementById('file').addEventListener('change', async (event) => {
    const file = event.target.files[0]
    if (!file) return
    const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
    const field = document.getElementById('sha256')
    field.value = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
    field.form.requestSubmit()
  })
}
`

/** Answers /verify and the two files it loads. */
export const verifyPage = (check: CheckDocument): Router => {
  const router = Router()
  router.get(base, async (req, res) => {
    const { sha256 } = req.query
    const asked = typeof sha256 === 'string' ? sha256.trim() : ''
    const isHash = /^[0-9a-fA-F]{64}$/.test(asked)
    const said = asked === '' ? '' : isHash ? answer(await check(asked)) : `<p class="no" role="alert">${words.malformed}</p>`
    res.status(asked === '' || isHash ? 200 : 422).type('html').send(page(asked.slice(0, 200), said))
  })
  router.get(`${base}/page.css`, (_req, res) => { res.type('css').send(style) })
  router.get(`${base}/page.js`, (_req, res) => { res.type('text/javascript').send(script) })
  return router
}
