// Reads what our own pages hold: their links, and their forms with the fields and values in them.

const decoded = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
/** As preact writes a text into a page. */
export const encoded = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const attribute = (tag, name) => {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag)
  return found ? decoded(found[1] ?? '') : undefined
}

/** Addresses on this site that the page links to. */
export const linksIn = (html) => [...new Set([...html.matchAll(/<a\s[^>]*>/g)].map(([tag]) => attribute(tag, 'href')).filter((one) => one?.startsWith('/') && !one.startsWith('//')).map((one) => one.split('#')[0]))]

const fieldOf = (tag, rest) => {
  const [, kind] = /^<(\w+)/.exec(tag)
  const name = attribute(tag, 'name')
  if (name === undefined || name === '') return []
  if (kind === 'textarea') return [{ name, kind, value: decoded(rest.slice(0, rest.indexOf('</textarea>'))) }]
  if (kind === 'select') return [{ name, kind, options: [...rest.slice(0, rest.indexOf('</select>')).matchAll(/<option\b[^>]*>/g)].map(([one]) => attribute(one, 'value') ?? '') }]
  return [{ name, kind: kind === 'button' ? 'button' : attribute(tag, 'type') ?? 'text', value: attribute(tag, 'value') ?? (kind === 'button' ? '' : 'on') }]
}

/** Every form that is posted: where to, how, and its fields in their order. */
export const formsIn = (html, at) => [...html.matchAll(/<form\b[^>]*>/g)].flatMap((match) => {
  if (attribute(match[0], 'method')?.toLowerCase() !== 'post') return []
  const inside = html.slice(match.index + match[0].length, html.indexOf('</form>', match.index))
  const fields = [...inside.matchAll(/<(?:input|textarea|select|button)\b[^>]*>/g)].flatMap((one) => fieldOf(one[0], inside.slice(one.index + one[0].length)))
  return [{ action: attribute(match[0], 'action') ?? at, files: attribute(match[0], 'enctype') === 'multipart/form-data', fields }]
})
