// Posts every form that a role finds on its pages, with nasty values in every field: no unexpected error, nothing typed lost, what is wrong said.
import { encoded, formsIn, linksIn } from './html.mjs'
import { nasty } from './nasty.mjs'

const mostPages = 250
const tries = 6
// Would end the session, or change what the next run signs in with.
const leftAlone = /^\/(?:log-ud|min-adgang\/(?:adgangskode|afslut|andre)|api\/)/
/** One of a kind is enough: ids and numbers apart, pages are alike. */
const kindOf = (path) => path.replace(/\?.*$/, (query) => query.replaceAll(/=[^&]*/g, '=')).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|T\d{3}|p-[\w-]+|[A-Z]{1,2}\d{1,2}(?=[/?]|$)/g, '*')
const typed = new Set(['text', 'textarea', 'date', 'datetime-local', 'number', 'search', 'email', 'tel', 'url'])

const zipBomb = new Blob([Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(2000)])], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' })

/** The pairs of one try. The last tries change hidden fields too, which nobody types. */
const pairsOf = ({ fields }, attempt) => {
  let at = attempt * 7
  const next = () => nasty[(at += 1) % nasty.length]
  return fields.flatMap(({ name, kind, value = '', options = [] }) => {
    if (typed.has(kind)) return [[name, next(), true]]
    if (kind === 'select') return [[name, attempt % 2 === 0 ? options.at(attempt % Math.max(1, options.length)) ?? '' : next()]]
    if (kind === 'hidden') return [[name, attempt >= tries - 2 ? next() : value]]
    if (kind === 'checkbox' || kind === 'radio') return attempt % 2 === 0 ? [[name, value]] : attempt === 1 ? [[name, next()]] : []
    if (kind === 'file') return attempt % 3 === 2 ? [[name, zipBomb]] : []
    return kind === 'button' || kind === 'submit' ? [] : [[name, value]]
  })
}

const bodyOf = (pairs, files) => {
  const body = files ? new FormData() : new URLSearchParams()
  for (const [name, value] of pairs) {
    if (value instanceof Blob) body.append(name, value, 'ark \u202Exslx.xlsx')
    else body.append(name, value)
  }
  return body
}

/** Gives what was posted and what went wrong, each with its address and values. `session`: a cookie. */
export const postForms = async ({ base, session }) => {
  const headers = { cookie: session }
  const open = ['/']
  const seen = new Set()
  const posted = new Set()
  const counts = { pages: 0, forms: 0, posts: 0 }
  const wrong = []
  while (open.length > 0 && counts.pages < mostPages) {
    const path = open.shift()
    if (seen.has(kindOf(path)) || leftAlone.test(path)) continue
    seen.add(kindOf(path))
    const answer = await fetch(`${base}${path}`, { headers, redirect: 'follow' })
    const html = answer.headers.get('content-type')?.startsWith('text/html') ? await answer.text() : (await answer.arrayBuffer(), '')
    counts.pages += 1
    if (answer.status >= 500) wrong.push(`GET ${path}: ${answer.status}`)
    open.push(...linksIn(html))
    for (const form of formsIn(html, path)) {
      const kind = `${kindOf(form.action)} ${form.fields.map((one) => one.name).join(' ')}`
      if (posted.has(kind) || leftAlone.test(form.action)) continue
      posted.add(kind)
      counts.forms += 1
      for (let attempt = 0; attempt < tries; attempt += 1) {
        const pairs = pairsOf(form, attempt)
        const sent = await fetch(`${base}${form.action}`, { method: 'POST', headers: { ...headers, 'sec-fetch-site': 'same-origin' }, body: bodyOf(pairs, form.files), redirect: 'manual' })
        const page = await sent.text()
        counts.posts += 1
        const words = `POST ${form.action} ${JSON.stringify(pairs.map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, 40) : 'file']))}: ${sent.status}`
        if (sent.status >= 500) wrong.push(words)
        if (sent.status === 422) {
          const lost = pairs.filter(([, value, isTyped]) => isTyped && value.trim() !== '' && !page.includes(encoded(value.replaceAll('\r\n', '\n'))) && !page.includes(encoded(value.trim().replaceAll('\r\n', '\n'))))
          if (lost.length > 0) wrong.push(`${words}, and lost: ${JSON.stringify(lost.map(([name, value]) => [name, value.slice(0, 40)]))}`)
          if (!/aria-invalid="true"|role="alert"|alert/.test(page)) wrong.push(`${words}, and says nothing is wrong`)
        }
      }
    }
  }
  return { counts, wrong }
}
