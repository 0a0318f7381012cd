// The fields of a policy's form: a number with its unit, and words.
import { policyText as t, unitChoices } from '../../text/web/policy.ts'
import type { Form } from '../form.ts'
import type { FieldFault } from '../frame.ts'

/** The id of a field. */
export const idOf = (name: string): string => `f-${name.replaceAll('.', '-')}`

export interface Fields { readonly form: Form; readonly faults: readonly FieldFault[] }
const faultIn = ({ faults }: Fields, name: string): string | undefined => faults.find((one) => one.field === name)?.message

export const Unit = ({ form, name, label, units = unitChoices }: { readonly form: Form; readonly name: string; readonly label: string; readonly units?: typeof unitChoices }) => (
  <select id={idOf(`${name}.unit`)} name={`${name}.unit`} aria-label={`${t.unit}: ${label}`}>{units.map(([unit, words]) => <option key={unit} value={unit} selected={form.get(`${name}.unit`) === unit}>{words}</option>)}</select>
)
/** A number with its unit. `fixed`: the unit's words where it cannot be chosen. */
export const Span = ({ name, label, fixed, hint, units, ...fields }: Fields & { readonly name: string; readonly label: string; readonly fixed?: string; readonly hint?: string; readonly units?: typeof unitChoices }) => {
  const fault = faultIn(fields, name)
  const described = [...(hint === undefined ? [] : [`${idOf(name)}-hint`]), ...(fault === undefined ? [] : [`${idOf(name)}-fault`])].join(' ')
  return (
    <div class={fault === undefined ? 'field' : 'field field-bad'}>
      <label for={idOf(name)}>{label}</label>
      {hint !== undefined && <span class="hint" id={`${idOf(name)}-hint`}>{hint}</span>}
      {fault !== undefined && <span class="fault" id={`${idOf(name)}-fault`}>{fault}</span>}
      <div class="span-fields"><input id={idOf(name)} name={`${name}.n`} type="text" inputMode="numeric" maxLength={4} value={fields.form.get(`${name}.n`)} {...(described === '' ? {} : { 'aria-describedby': described })} {...(fault === undefined ? {} : { 'aria-invalid': 'true' as const })} />{fixed === undefined ? <Unit form={fields.form} name={name} label={label} {...(units === undefined ? {} : { units })} /> : <span>{fixed}</span>}</div>
    </div>
  )
}

/** A line, or a box of `rows`. */
export const Words = ({ name, label, hint, rows, ...fields }: Fields & { readonly name: string; readonly label: string; readonly hint?: string; readonly rows?: number }) => {
  const fault = faultIn(fields, name)
  const described = [...(hint === undefined ? [] : [`${idOf(name)}-hint`]), ...(fault === undefined ? [] : [`${idOf(name)}-fault`])].join(' ')
  const same = { id: idOf(name), name, ...(described === '' ? {} : { 'aria-describedby': described }), ...(fault === undefined ? {} : { 'aria-invalid': 'true' as const }) }
  return (
    <div class={fault === undefined ? 'field' : 'field field-bad'}><label for={idOf(name)}>{label}</label>{hint !== undefined && <span class="hint" id={`${idOf(name)}-hint`}>{hint}</span>}{fault !== undefined && <span class="fault" id={`${idOf(name)}-fault`}>{fault}</span>}
      {rows === undefined ? <input {...same} type="text" maxLength={100} value={fields.form.get(name)} /> : <textarea {...same} rows={rows} maxLength={4000} value={fields.form.get(name)} />}</div>
  )
}
