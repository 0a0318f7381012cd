// Elements of web/browser that the templates use.
import type { HTMLAttributes } from 'preact'

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'auto-save': HTMLAttributes & Readonly<Record<`data-${string}`, string>>
      'audit-evidence': HTMLAttributes & { readonly 'data-label': string }
      'audit-outbox': HTMLAttributes & Readonly<Record<`data-${string}`, string>>
      'bundle-download': HTMLAttributes & Readonly<Record<`data-${string}`, string>>
      'import-progress': HTMLAttributes & Readonly<Record<`data-${string}`, string>>
      'live-case': HTMLAttributes & { readonly 'data-from': string; readonly 'data-changed': string; readonly 'data-reload': string; readonly 'data-to': string }
    }
  }
}
