// Makes public/: the style sheet, fonts, icons and browser modules under names that hold their hash, each beside its .br and .gz.
// Runs by itself before the service and the tests, and does nothing when its inputs are those public/ was made from.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { project } from './install.mjs'

const design = join(project, 'node_modules', 'dkfds')
const icons = join(design, 'dist', 'img', 'svg-icons')
const styles = join(project, 'web', 'styles')
const modules = join(project, 'web', 'browser')
const iconList = join(project, 'web', 'parts', 'icon-names.ts')
const fonts = { 400: 'Regular', 600: 'SemiBold', 700: 'Bold' }
const read = (path) => readFileSync(path, 'utf8')
const listed = (folder, end) => readdirSync(folder).filter((name) => name.endsWith(end)).sort()

// The system's colours become variables, so that dark mode is one block of other values.
const dark = {
  '1a1a1a': '#f1f3f5', '454545': '#ccd2d8', fff: '#14181c', f5f5f5: '#20262c', bfbfbf: '#5a636c', '8e8e8e': '#98a1aa', dcdcdc: '#3b444c', '707070': '#aab2ba',
  c00: '#ff9a90', ffe0e0: '#4b2020', fec: '#463a12', e2f2fb: '#15344c', ddf7ce: '#1f3b16', '358000': '#86d352', febb30: '#febb30', '1b86c3': '#62b8ec', '004d99': '#8fc7ff',
}
const light = Object.fromEntries(Object.keys(dark).map((hex) => [hex, `#${hex}`]))
const block = (values) => Object.entries(values).map(([hex, value]) => `--d-${hex}:${value}`).join(';')

const withVariables = (css) => css.replace(/#([0-9a-f]{6}|[0-9a-f]{3})\b/gi, (whole, hex) => (hex.toLowerCase() in dark ? `var(--d-${hex.toLowerCase()})` : whole))

const hashOf = (...parts) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}

const inputs = () => [
  read(join(project, 'scripts', 'assets.mjs')), read(iconList), read(join(design, 'package.json')),
  ...listed(styles, '.css').map((name) => read(join(styles, name))), ...listed(modules, '.js').map((name) => name + read(join(modules, name))),
]

const make = (folder) => {
  const manifest = {}
  const put = (name, bytes) => {
    const end = extname(name)
    const stored = `${basename(name, end)}.${hashOf(bytes).slice(0, 12)}${end}`
    const path = join(folder, stored)
    writeFileSync(path, bytes)
    if (end !== '.woff2') {
      writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
      writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
    }
    manifest[name] = stored
    return stored
  }

  const faces = Object.entries(fonts).map(([weight, name]) => {
    const stored = put(`plex-${weight}.woff2`, readFileSync(join(design, 'src', 'fonts', 'IBMPlexSans', 'split', 'woff2', `IBMPlexSans-${name}-Latin1.woff2`)))
    return `@font-face{font-family:"IBM Plex Sans";font-weight:${weight};font-display:swap;src:url(${stored}) format("woff2")}`
  })
  // `url(…)` of the system's icons: each becomes a file of its own, fetched only where a rule that applies names it.
  const withIcons = (css) => css.replace(/url\(["']?\.\.\/img\/svg-icons\/([\w-]+)\.svg["']?\)/g, (_whole, name) => `url(${put(`${name}.svg`, read(join(icons, `${name}.svg`)))})`)
  const system = read(join(design, 'dist', 'css', 'dkfds.min.css'))
    .replace(/@charset "[^"]*";/, '').replace(/\/\*#.*?\*\//g, '').replace(/@font-face\s*\{[^}]*\}/g, '')
    // The icon classes of the system are not used: our icons are a sprite, which takes the colour of its text.
    .replace(/\.icon-[\w-]+(::?before|::?after)?\{[^}]*\}/g, '')
    // A reading width for every list would narrow our cards; base.css gives paragraphs theirs.
    .replaceAll('max-width:66ch', '')
  const own = listed(styles, '.css').map((name) => read(join(styles, name))).join('\n')
  const css = [
    ...faces, `:root{color-scheme:light dark;${block(light)}}`, `@media (prefers-color-scheme:dark){:root{${block(dark)}}}`, `@media print{:root{${block(light)}}}`,
    withIcons(withVariables(system)), own,
  ].join('\n')
  put('app.css', css)

  const names = [...read(iconList).matchAll(/'([a-z-]+)'/g)].map(([, name]) => name)
  const symbols = names.map((name) => {
    const svg = read(join(icons, `${name}.svg`))
    const box = /viewBox="([^"]+)"/.exec(svg)?.[1]
    const inner = svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '').replaceAll(/ fill="#[0-9a-fA-F]+"/g, '')
    return `<symbol id="${name}" viewBox="${box}">${inner}</symbol>`
  })
  put('icons.svg', `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`)
  put('favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#0b3a66" d="M16 1 4 6v9c0 8 5 13 12 16 7-3 12-8 12-16V6z"/><path fill="none" stroke="#fff" stroke-width="3" d="m10 16 4 4 8-9"/></svg>')
  for (const name of listed(modules, '.js')) put(name, read(join(modules, name)))
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest, null, 1))
}

/** Makes public/ where its inputs have changed; the old one stays until the new one is whole. */
export const buildAssets = () => {
  // A copy without pages has nothing to make.
  if (!existsSync(styles)) return
  const to = join(project, 'public')
  const stamp = hashOf(...inputs())
  const stampFile = join(to, 'inputs.sha256')
  if (existsSync(stampFile) && read(stampFile) === stamp) return
  const made = join(project, '.cache', `public-${process.pid}`)
  const old = join(project, '.cache', `public-old-${process.pid}`)
  rmSync(made, { recursive: true, force: true })
  mkdirSync(made, { recursive: true })
  make(made)
  writeFileSync(join(made, 'inputs.sha256'), stamp)
  if (existsSync(to)) renameSync(to, old)
  renameSync(made, to)
  rmSync(old, { recursive: true, force: true })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) buildAssets()
