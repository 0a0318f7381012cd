// A form that fetches many reports as one zip; where scripts run it says how far it is.
import type { ComponentChildren } from 'preact'
import { bundleFormText as t } from '../../text/web/overview.ts'

/** Posts to `action`; the page must run `bundle.js` for the progress to be shown. */
export const BundleForm = ({ action, children }: { readonly action: string; readonly children: ComponentChildren }) => (
  <bundle-download data-making={t.making} data-progress={t.progress('{0}', '{1}')} data-done={t.done} data-lost={t.lost}><form method="post" action={action}>{children}</form></bundle-download>
)
