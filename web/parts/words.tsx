// A field of words, one line or several, with its hint and what is wrong with it.
import type { Form } from '../form.ts'
import type { FieldFault } from '../frame.ts'
import { Labelled } from './labelled.tsx'

/** The id of a field by its name. */
export const idOf = (name: string): string => `f-${name.replaceAll('.', '-')}`

export const Words = ({ form, faults, name, label, hint, rows = 1 }: { readonly form: Form; readonly faults: readonly FieldFault[]; readonly name: string; readonly label: string; readonly hint?: string; readonly rows?: number }) => (
  <Labelled id={idOf(name)} label={label} {...(hint === undefined ? {} : { hint })} fault={faults.find((one) => one.field === name)?.message}>
    {(described) => (rows === 1 ? <input id={idOf(name)} name={name} type="text" maxLength={500} value={form.get(name)} {...described} /> : <textarea id={idOf(name)} name={name} rows={rows} maxLength={10_000} value={form.get(name)} {...described} />)}
  </Labelled>
)
