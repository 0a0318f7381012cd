// A field of a form that is no act's: its label, its hint, what is wrong with it, and the control that is described by them.
import type { ComponentChildren } from 'preact'
import { formText } from '../../text/web/act-fields.ts'

export interface Described { readonly 'aria-describedby'?: string; readonly 'aria-invalid'?: 'true' }

interface Props { readonly id: string; readonly label: string; readonly hint?: string; readonly fault?: string | undefined; readonly optional?: boolean }

const described = ({ id, hint, fault }: Props): Described => {
  const ids = [...(hint === undefined ? [] : [`${id}-hint`]), ...(fault === undefined ? [] : [`${id}-fault`])]
  return { ...(ids.length === 0 ? {} : { 'aria-describedby': ids.join(' ') }), ...(fault === undefined ? {} : { 'aria-invalid': 'true' as const }) }
}
const Notes = ({ id, hint, fault }: Props) => (
  <>{hint !== undefined && <span class="hint" id={`${id}-hint`}>{hint}</span>}{fault !== undefined && <span class="fault" id={`${id}-fault`}>{fault}</span>}</>
)
const shell = (fault: string | undefined): string => (fault === undefined ? 'field' : 'field field-bad')

/** One control: `children` draws it with what describes it. */
export const Labelled = ({ children, ...props }: Props & { readonly children: (described: Described) => ComponentChildren }) => (
  <div class={shell(props.fault)}><label for={props.id}>{props.label}{props.optional && <span class="quiet"> {formText.optional}</span>}</label><Notes {...props} />{children(described(props))}</div>
)

/** Several controls under one legend. */
export const Grouped = ({ children, ...props }: Props & { readonly children: ComponentChildren }) => (
  <fieldset class={shell(props.fault)} id={props.id} tabIndex={-1}><legend>{props.label}{props.optional && <span class="quiet"> {formText.optional}</span>}</legend><Notes {...props} />{children}</fieldset>
)

/** One box or one of several choices; its words stand beside it. */
export const Tick = ({ id, type, name, value, checked, words, hint }: { readonly id: string; readonly type: 'checkbox' | 'radio'; readonly name: string; readonly value: string; readonly checked: boolean; readonly words: string; readonly hint?: string }) => (
  <div class="check"><input id={id} type={type} name={name} value={value} checked={checked} {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })} /><label for={id}>{words}{hint !== undefined && <span class="check-why" id={`${id}-hint`}>{hint}</span>}</label></div>
)
