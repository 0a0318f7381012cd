// The frame around every page: head, header with the menu, what the page is, footer.
import type { ComponentChildren } from 'preact'
import { frameText } from '../../text/web/frame.ts'
import { leavingText } from '../../text/web/audit.ts'
import { guideText } from '../../text/web/guide.ts'
import type { Viewer, Web } from '../frame.ts'
import { paths } from '../paths.ts'
import { AssetContext, Icon } from './icon.tsx'

type Place = 'start' | 'cases' | 'notices' | 'overview' | 'database'

export interface LayoutProps {
  readonly web: Pick<Web, 'asset'>
  readonly title: string
  readonly viewer: Viewer | null
  readonly place?: Place
  /** Modules of web/browser this page runs. */
  readonly scripts?: readonly string[]
  readonly trail?: readonly (readonly [string, string])[]
  /** Goes on at once: to an address, or (true) to the page's own, for what came from elsewhere without its cookie. */
  readonly refresh?: boolean | string
  readonly wide?: boolean
  readonly children: ComponentChildren
}

const menu: readonly (readonly [Place, string, string])[] = [
  ['start', paths.start, frameText.nav.start], ['cases', paths.cases, frameText.nav.cases], ['database', paths.database(), frameText.nav.database], ['notices', paths.notices, frameText.nav.notices],
]

const Header = ({ viewer, place }: Pick<LayoutProps, 'viewer' | 'place'>) => (
  <header class="app-header">
    <div class="app-header-in">
      <a class="brand" href={paths.start}><Icon name="checklist" /><span>{frameText.product}</span></a>
      {viewer && (
        <nav class="app-nav" aria-label={frameText.mainNav}>
          <ul>{menu.map(([key, href, label]) => <li key={key}><a href={href} {...(key === place ? { 'aria-current': 'page' } : {})}>{label}</a></li>)}</ul>
        </nav>
      )}
      {viewer && (
        <form class="who" method="post" action={paths.signOut} data-person={viewer.personId} data-leaving={JSON.stringify(leavingText)}>
          <a class="who-name" href={paths.myAccess}><Icon name="account" /><span><span class="sr-only">{frameText.signedInAs('')}</span>{viewer.name}</span></a>
          <button class="link-button" type="submit">{frameText.signOut}</button>
        </form>
      )}
    </div>
  </header>
)

/** A whole document. Titles end in the product's name, so that a tab and a history say which page it is first. */
export const Layout = ({ web, title, viewer, place, scripts = [], trail = [], refresh, wide, children }: LayoutProps) => (
  <AssetContext.Provider value={web.asset}>
    <html lang="da">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {refresh && <meta httpEquiv="refresh" content={refresh === true ? '0' : `0;url=${refresh}`} />}
        <title>{`${title} – ${frameText.product}`}</title>
        <link rel="preload" href={web.asset('plex-400.woff2')} as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="stylesheet" href={web.asset('app.css')} />
        <link rel="icon" href={web.asset('favicon.svg')} type="image/svg+xml" />
        {viewer && <script type="module" src={web.asset('leaving.js')} />}
        {scripts.map((name) => <script key={name} type="module" src={web.asset(name)} />)}
      </head>
      <body>
        <a class="skip" href="#indhold">{frameText.skip}</a>
        <Header viewer={viewer} {...(place ? { place } : {})} />
        {trail.length > 0 && (
          <nav class="trail" aria-label={frameText.breadcrumb}>
            <ol>{trail.map(([href, label]) => <li key={href}><a href={href}>{label}</a></li>)}<li aria-current="page">{title}</li></ol>
          </nav>
        )}
        <main id="indhold" tabIndex={-1} class={wide ? 'page page-wide' : 'page'}>{children}</main>
        <footer class="app-footer">
          <div class="app-footer-in"><span>{frameText.organisation}</span> {viewer && <a href={paths.help}>{guideText.footer}</a>} <a href={paths.accessibility}>{frameText.accessibility}</a></div>
        </footer>
      </body>
    </html>
  </AssetContext.Provider>
)
