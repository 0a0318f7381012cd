// The fields by which somebody proves who they are: password and code.
import { secondFactorText as t } from '../../text/web/second-factor.ts'
import type { FieldFault } from '../frame.ts'
import { PasswordField } from './account.tsx'

/** A field for a code; what is typed is never put back: it opens once. */
export const CodeField = ({ id = 'code', label = t.code, hint = t.codeHint, faults }: { readonly id?: string; readonly label?: string; readonly hint?: string; readonly faults: readonly FieldFault[] }) => {
  const fault = faults.find((one) => one.field === 'code')?.message
  return (
    <div class={fault === undefined ? 'field' : 'field field-bad'}>
      <label for={id}>{label}</label>
      <span class="hint" id={`${id}-hint`}>{hint}</span>
      {fault !== undefined && <span class="fault" id={`${id}-fault`}>{fault}</span>}
      <input id={id} name="code" type="text" autoComplete="one-time-code" autoCapitalize="characters" spellcheck={false} required maxLength={40} aria-describedby={`${id}-hint${fault === undefined ? '' : ` ${id}-fault`}`} {...(fault === undefined ? {} : { 'aria-invalid': 'true' as const })} />
    </div>
  )
}

export const PasswordAndCode = ({ prefix, faults }: { readonly prefix: string; readonly faults: readonly FieldFault[] }) => (
  <>
    <PasswordField id={`${prefix}-current`} name="current" label={t.current} autoComplete="current-password" faults={faults} />
    <CodeField id={`${prefix}-code`} faults={faults} />
  </>
)
