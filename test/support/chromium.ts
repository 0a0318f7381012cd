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

type InPage = { readonly axe: { run: (root: unknown, options: object) => Promise<AxeResult> }; readonly document: unknown }

/** What axe finds under WCAG 2.2 AA and its best practices, or by the named rules alone. */
export const axe = async (page: Page, rules: readonly string[] = []): Promise<readonly string[]> => {
  if (!await page.evaluate('"axe" in globalThis')) await page.evaluate(axeSource)
  const runOnly = rules.length > 0 ? { type: 'rule', values: rules } : { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }
  // Of what passes nothing is asked: an address for each element of a long form takes five times as long as the checks.
  const violations = await page.evaluate(async (options) => (await (globalThis as unknown as InPage).axe.run((globalThis as unknown as InPage).document, options)).violations, { runOnly, resultTypes: ['violations'] })
  return violations.map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => `${node.target.join(' ')} (${node.failureSummary.split('\n').slice(1, 3).join(' ').trim()})`).join(' | ')}`)
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

/** Keeps a picture of the page to be looked at, as .cache/screenshots/NAME.png. */
export const picture = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
}

/** What only colours decide: all that can differ between a light and a dark page of one width. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** A page to be looked at: `cookie` of who is signed in, `name` of its pictures, `expected` a word of the console's errors that belong to it ("404"). */
export interface Looked { readonly base: string; readonly cookie: string; readonly path: string; readonly name: string; readonly expected?: string; readonly between?: readonly number[] }

/**
 * Everything that is wrong with one page, as "WIDTH: fault": with light colours at 1280 and 390 px all of axe, in dark what colours decide, at 320 px and at the widths
 * `between` what does not fit. No script of ours asks how wide it is (only styles do), so the page is loaded once and its window changed. With VIEWS=all all of axe in all of it.
 */
export const faultsOfPage = async (browser: Browser, { base, cookie, path, name, expected, between = [] }: Looked): Promise<readonly string[]> => {
  const context = await contextFor(browser, base, cookie, 1280, false)
  const page = await context.newPage()
  const found: string[] = []
  page.on('console', (message) => { if (message.type() === 'error' && !(expected !== undefined && message.text().includes(expected))) found.push(message.text()) })
  page.on('pageerror', (error) => found.push(error.message))
  const answered = await page.goto(base + path, { waitUntil: 'load' })
  if (answered?.status() !== Number(expected ?? 200)) found.push(`answered ${answered?.status()}`)
  // Folded parts are looked at unfolded.
  await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true })`)
  const all = process.env['VIEWS'] === 'all'
  for (const width of [1280, ...between, 390, 320]) {
    const say = (faults: readonly string[], how = ''): void => { found.push(...faults.map((one) => `${width}${how}: ${one}`)) }
    await page.setViewportSize({ width, height: 900 })
    if (width === 1280 || width === 390 || process.env['PICTURES'] === 'all') await picture(page, `${name}-${width}`)
    if (all || width === 1280 || width === 390) say(await axe(page))
    say(await sizes(page))
    if (!all && width !== 1280) continue
    await page.emulateMedia({ colorScheme: 'dark' })
    if (process.env['PICTURES'] === 'all') await picture(page, `${name}-${width}-dark`)
    say(await axe(page, all ? [] : colourRules), ' dark')
    await page.emulateMedia({ colorScheme: 'light' })
  }
  await context.close()
  return found
}
