// A person without JavaScript: follows links, fills forms, keeps a cookie. What a browser sends with a form of ours it sends too.
export interface Answered { readonly status: number; readonly headers: Headers; readonly html: string; readonly url: string }
export type Fields = Readonly<Record<string, string | readonly string[]>>
/** Files chosen in a file field. */
export type Chosen = Readonly<Record<string, readonly (readonly [fileName: string, bytes: string | Buffer])[]>>

export interface Visitor {
  get(path: string): Promise<Answered>
  /** Posts fields; a redirect is followed once, as a browser does. */
  post(path: string, fields: Fields, headers?: Readonly<Record<string, string>>, files?: Chosen): Promise<Answered>
  /** Fills the page's form that is sent to an address beginning with `action`: its own hidden fields, and `fields`. `files`: only where the form is made for them. */
  fill(page: Answered, action: string, fields: Fields, files?: Chosen): Promise<Answered>
  signIn(username: string): Promise<Answered>
  forget(): void
  /** The session's cookie. */
  readonly cookie: () => string
}

const decode = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
const attribute = (tag: string, name: string): string | undefined => { const found = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]; return found === undefined ? undefined : decode(found) }

/** The words of a page, without its tags. */
export const wordsOf = (html: string): string => decode(html.replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replaceAll(/<(?:[^>"]|"[^"]*")+>/g, ' ')).replaceAll(/\s+/g, ' ').trim()

/** The form on a page whose action begins so: where it goes, and what it sends when nothing is touched. */
export const formOn = (html: string, action: string): { readonly action: string; readonly multipart: boolean; readonly fields: readonly (readonly [string, string])[] } => {
  for (const [whole, attributes = '', inner = ''] of html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)) {
    const to = attribute(attributes, 'action') ?? ''
    if (!to.startsWith(action) || !whole.includes('method="post"')) continue
    const inputs = [...inner.matchAll(/<input(?:[^>"]|"[^"]*")*>/g)].flatMap(([tag]) => {
      const [name, type] = [attribute(tag, 'name'), attribute(tag, 'type')]
      if (name === undefined || type === 'file' || ((type === 'checkbox' || type === 'radio') && !/\schecked\b/.test(tag))) return []
      return [[name, attribute(tag, 'value') ?? ''] as const]
    })
    const areas = [...inner.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g)].map(([, tag = '', text = '']) => [attribute(tag, 'name') ?? '', decode(text)] as const)
    const selects = [...inner.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)].map(([, tag = '', options = '']) => {
      const chosen = /<option[^>]*\sselected[^>]*>/.exec(options)?.[0] ?? /<option[^>]*>/.exec(options)?.[0] ?? ''
      return [attribute(tag, 'name') ?? '', attribute(chosen, 'value') ?? ''] as const
    })
    return { action: to, multipart: /enctype="multipart\/form-data"/i.test(attributes), fields: [...inputs, ...areas, ...selects] }
  }
  throw new Error(`The page has no form to ${action}`)
}

export const visitor = (base: string): Visitor => {
  const cookies = new Map<string, string>()
  const ask = async (path: string, init: Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> } = {}): Promise<Answered> => {
    const response = await fetch(base + path, { redirect: 'manual', ...init, headers: { ...(cookies.size === 0 ? {} : { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') }), ...init.headers } })
    for (const one of response.headers.getSetCookie()) { const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? []; if (/max-age=0/i.test(one)) cookies.delete(name); else cookies.set(name, value) }
    const html = await response.text()
    const to = response.headers.get('location')
    return response.status === 303 || response.status === 302 ? ask(to ?? '/') : { status: response.status, headers: response.headers, html, url: path }
  }
  const post: Visitor['post'] = (path, fields, headers, files) => {
    const body = files ? new FormData() : new URLSearchParams()
    for (const [name, value] of Object.entries(fields)) for (const one of typeof value === 'string' ? [value] : value) body.append(name, one)
    for (const [name, chosen] of Object.entries(files ?? {})) for (const [fileName, bytes] of chosen) (body as FormData).append(name, new Blob([bytes as BlobPart]), fileName)
    return ask(path, { method: 'POST', body, headers: { origin: base, 'sec-fetch-site': 'same-origin', ...headers } })
  }
  return {
    get: (path) => ask(path), post, cookie: () => { const [name] = [...cookies.keys()].filter((one) => one.endsWith('akkreditering')); return name === undefined ? '' : `${name}=${cookies.get(name)}` }, forget: () => { cookies.clear() },
    fill: (page, action, fields, files = {}) => {
      const form = formOn(page.html, action)
      const kept = form.fields.filter(([name]) => !(name in fields)).reduce<Record<string, string[]>>((all, [name, value]) => ({ ...all, [name]: [...(all[name] ?? []), value] }), {})
      return form.multipart ? post(form.action, { ...kept, ...fields }, {}, files) : post(form.action, { ...kept, ...fields })
    },
    signIn: (username) => post('/log-ind', { username, password: 'akkreditering-demo' }),
  }
}
