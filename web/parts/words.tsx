// A field of words with its hint and its fault: one line, or several.
import type { Form } from '../form.ts'
import type { FieldFault } from '../frame.ts'

/** The id of a field by its name. */
export const idOf = (name: string): string => `f-${name.replaceAll('.', '-')}`

export const Words = ({ form, faults, name, label, hint, rows = 1 }: { readonly form: Form; readonly faults: readonly FieldFault[]; readonly name: string; readonly label: string; readonly hint?: string; readonly rows?: number }) => {
  const fault = faults.find((one) => one.field === name)?.message
  const described = [...(hint === undefined ? [] : [`${idOf(name)}-hint`]), ...(fault === undefined ? [] : [`${idOf(name)}-fault`])].join(' ')
  const same = { id: idOf(name), name, ...(described === '' ? {} : { 'aria-describedby': described }), ...(fault === undefined ? {} : { 'aria-invalid': 'true' as const }) }
  return (
    <div class={fault === undefined ? 'field' : 'field field-bad'}><label for={idOf(name)}>{label}</label>{hint !== undefined && <span class="hint" id={`${idOf(name)}-hint`}>{hint}</span>}{fault !== undefined && <span class="fault" id={`${idOf(name)}-fault`}>{fault}</span>}
      {rows === 1 ? <input {...same} type="text" maxLength={500} value={form.get(name)} /> : <textarea {...same} rows={rows} maxLength={10_000} value={form.get(name)} />}</div>
  )
}
