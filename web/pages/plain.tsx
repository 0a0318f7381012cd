// Pages without work on them: the accessibility statement, and what went wrong.
import { accessibilityText as a, errorText } from '../../text/web/frame.ts'
import type { Trouble, Viewer, Web } from '../frame.ts'
import { Layout } from '../parts/layout.tsx'
import { paths } from '../paths.ts'

export const AccessibilityPage = ({ web, viewer }: { readonly web: Web; readonly viewer: Viewer | null }) => (
  <Layout web={web} title={a.title} viewer={viewer}>
    <div class="narrow">
      <h1>{a.title}</h1>
      <p class="lead">{a.lead}</p>
      {a.sections.map(([heading, lines]) => <section key={heading}><h2>{heading}</h2>{lines.map((line) => <p key={line}>{line}</p>)}</section>)}
    </div>
  </Layout>
)

/** An error without a form to go back to. */
export const ErrorPage = ({ web, viewer, trouble }: { readonly web: Web; readonly viewer: Viewer | null; readonly trouble: Trouble }) => {
  const heading = trouble.code === 'not-saved' || trouble.code === 'outcome-unknown' ? errorText.notSaved : errorText.heading(trouble.status)
  return (
    <Layout web={web} title={heading} viewer={viewer}>
      <div class="narrow">
        <h1>{heading}</h1>
        <p class="lead">{trouble.detail}</p>
        <p><a class="btn" href={paths.start}>{errorText.toStart}</a></p>
        {trouble.status >= 500 && <p class="quiet">{errorText.reference(trouble.requestId)}</p>}
      </div>
    </Layout>
  )
}
