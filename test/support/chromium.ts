// A real Chromium and what is asked of every page in it: axe, nothing beyond the right edge, targets large enough, no word on the console.
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { projectRoot } from '../../store/project-root.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const pictures = join(projectRoot, '.cache', 'screenshots')

/** `args`: more of Chromium's own, as host-resolver-rules for a name of ours. */
export const openChromium = (args: readonly string[] = []): Promise<Browser> => {
  mkdirSync(pictures, { recursive: true })
  return chromium.launch({ executablePath: process.env['CHROMIUM_BIN'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', ...args] })
}

/** Whoever is signed in, on a screen of this width. */
export const contextFor = async (browser: Browser, base: string, cookie: string, width: number, dark: boolean, javaScriptEnabled = true): Promise<BrowserContext> => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light', locale: 'da-DK', javaScriptEnabled })
  const [name = '', value = ''] = cookie.split('=')
  if (cookie !== '') await context.addCookies([{ name, value, url: base }])
  return context
}

interface AxeResult { readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[] }[] }

/** What axe finds under WCAG 2.2 AA and its best practices. */
export const axe = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axeSource)
  const result = await page.evaluate(() => (globalThis as unknown as { axe: { run: (root: unknown, options: object) => Promise<AxeResult> } }).axe.run((globalThis as unknown as { document: unknown }).document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  }))
  return result.violations.map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => `${node.target.join(' ')} (${node.failureSummary.split('\n').slice(1, 3).join(' ').trim()})`).join(' | ')}`)
}

/** What axe does not see: elements that stand beyond the right edge, and links and buttons lower or narrower than 24 px. Written as text: it runs in the page. */
const look = `(() => {
  const seen = (el) => { const r = el.getBoundingClientRect(); const s = getComputedStyle(el); return r.width > 1 && r.height > 1 && s.visibility !== 'hidden' && !el.closest('.sr-only,.skip,thead') }
  const name = (el) => el.tagName.toLowerCase() + '.' + String(el.className.baseVal ?? el.className) + ' "' + (el.textContent || '').trim().slice(0, 40) + '"'
  const width = document.documentElement.clientWidth
  const beyond = [...document.querySelectorAll('body *')].filter((el) => seen(el) && el.getBoundingClientRect().right > width + 1).slice(0, 5).map((el) => 'beyond the edge: ' + name(el))
  const small = [...document.querySelectorAll('a,button,input:not([type=hidden]),select,textarea,summary')].filter((el) => { if (!seen(el)) return false; const r = el.getBoundingClientRect(); const inText = el.tagName === 'A' && getComputedStyle(el).display === 'inline' && el.parentElement.tagName === 'P'; return !inText && (r.height < 23.5 || r.width < 23.5) }).slice(0, 5).map((el) => 'small target: ' + name(el))
  return [...beyond, ...small]
})()`
export const sizes = (page: Page): Promise<readonly string[]> => page.evaluate(look)

/** Widths and colours that every page is looked at in; the two narrow ones in dark only with VIEWS=all, before something is called done: what is dark is the same at every width. */
export const views: readonly (readonly [width: number, dark: boolean])[] = [[1280, false], [1280, true], [390, false], [320, false], ...(process.env['VIEWS'] === 'all' ? [[390, true], [320, true]] as const : [])]

/** Keeps a picture of the page to be looked at; of dark and of the narrowest only with PICTURES=all, for each takes as long as the checks. */
export const picture = async (page: Page, name: string): Promise<void> => {
  if (process.env['PICTURES'] !== 'all' && /-320(?:-dark)?$|-dark$/.test(name)) return
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
}
