// Boxes that tell something: an error, a warning, that something was done.
import type { ComponentChildren } from 'preact'
import { errorText } from '../../text/web/frame.ts'
import type { FieldFault } from '../frame.ts'
import { Icon } from './icon.tsx'

type Kind = 'error' | 'warning' | 'success' | 'info'

/** `level`: the heading's, as it fits the page around. */
export const Message = ({ kind, heading, children, live }: { readonly kind: Kind; readonly heading: string; readonly children?: ComponentChildren; readonly live?: boolean }) => (
  <div class={`message message-${kind}`} {...(live ? { role: kind === 'error' ? 'alert' : 'status' } : {})}>
    <Icon name={kind} />
    <div><h2 class="message-heading">{heading}</h2>{children}</div>
  </div>
)

/** Every fault of a sent form, each a link to its field. */
export const Faults = ({ faults, idOf, heading = errorText.summary }: { readonly faults: readonly FieldFault[]; readonly idOf: (field: string) => string | undefined; readonly heading?: string }) => faults.length === 0 ? null : (
  <Message kind="error" heading={heading} live>
    <ul class="plain">{faults.map((fault) => {
      const id = idOf(fault.field)
      return <li key={`${fault.field}${fault.message}`}>{id === undefined ? fault.message : <a href={`#${id}`}>{fault.message}</a>}</li>
    })}</ul>
  </Message>
)
