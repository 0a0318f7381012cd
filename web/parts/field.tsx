// One field of an act's form: label, hint, what is wrong with it, and the control that fits what is asked.
import type { ComponentChildren } from 'preact'
import type { QualityModel } from '../../domain/quality-model/model.ts'
import type { CaseView, ContentView, FileRow } from '../../services/accreditation-types.ts'
import type { Candidate, CandidateDuty } from '../../services/candidates.ts'
import { deadlineNames } from '../../text/accreditation.ts'
import { refusalText } from '../../text/refusals.ts'
import { fieldWords, formText } from '../../text/web/act-fields.ts'
import { frameText } from '../../text/web/frame.ts'
import { briefOf } from '../act-form.ts'
import type { Field } from '../act-fields.ts'
import { acceptedFiles, type Form, newFilesField } from '../form.ts'

/** What fields choose among. */
export interface Choices {
  readonly view: CaseView
  readonly model: QualityModel
  readonly contents: readonly ContentView[]
  readonly files: readonly FileRow[]
  readonly departments: readonly { readonly id: string; readonly name: string }[]
  readonly candidates: Readonly<Partial<Record<CandidateDuty, readonly Candidate[]>>>
}

export const idOfField = (name: string): string => `f-${name}`

interface Props { readonly field: Field; readonly form: Form; readonly fault: string | undefined; readonly choices: Choices }
interface Described { readonly 'aria-describedby'?: string; readonly 'aria-invalid'?: 'true' }

const describedBy = ({ field, fault }: Props): Described => {
  const ids = [...(fieldWords[field.name]?.hint === undefined ? [] : [`${idOfField(field.name)}-hint`]), ...(fault === undefined ? [] : [`${idOfField(field.name)}-fault`])]
  return { ...(ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}), ...(fault === undefined ? {} : { 'aria-invalid': 'true' as const }) }
}

const Words = ({ field, fault }: Pick<Props, 'field' | 'fault'>) => (
  <>
    {fieldWords[field.name]?.hint !== undefined && <span class="hint" id={`${idOfField(field.name)}-hint`}>{fieldWords[field.name]?.hint}</span>}
    {fault !== undefined && <span class="fault" id={`${idOfField(field.name)}-fault`}>{fault}</span>}
  </>
)
const label = (field: Field) => <>{fieldWords[field.name]?.label ?? field.name}{field.optional && field.kind !== 'check' && <span class="quiet"> {formText.optional}</span>}</>
const shell = (fault: string | undefined): string => (fault === undefined ? 'field' : 'field field-bad')

const Single = ({ children, ...props }: Props & { readonly children: ComponentChildren }) => (
  <div class={shell(props.fault)}><label for={idOfField(props.field.name)}>{label(props.field)}</label><Words field={props.field} fault={props.fault} />{children}</div>
)
const Group = ({ children, ...props }: Props & { readonly children: ComponentChildren }) => (
  <fieldset class={shell(props.fault)} id={idOfField(props.field.name)} tabIndex={-1}><legend>{label(props.field)}</legend><Words field={props.field} fault={props.fault} />{children}</fieldset>
)

interface Option { readonly value: string; readonly words: string }
const Select = ({ options, ...props }: Props & { readonly options: readonly Option[] }) => (
  <Single {...props}>
    <select id={idOfField(props.field.name)} name={props.field.name} {...describedBy(props)}>
      <option value="">{props.field.optional ? formText.none : frameText.choose}</option>
      {options.map((one) => <option key={one.value} value={one.value} selected={props.form.get(props.field.name) === one.value}>{one.words}</option>)}
    </select>
  </Single>
)
const Tick = ({ type, name, value, checked, children }: { readonly type: 'checkbox' | 'radio'; readonly name: string; readonly value: string; readonly checked: boolean; readonly children: ComponentChildren }) => {
  const id = `${idOfField(name)}-${value}`
  return <div class="check"><input id={id} type={type} name={name} value={value} checked={checked} /><label for={id}>{children}</label></div>
}
const Ticks = ({ type, options, ...props }: Props & { readonly type: 'checkbox' | 'radio'; readonly options: readonly Option[] }) => (
  <Group {...props}>
    {options.length === 0 ? <p class="quiet">{formText.nothingToPick}</p>
      : <div class={options.length > 8 ? 'choices' : ''} {...(options.length > 8 ? { tabIndex: 0, role: 'group', 'aria-label': fieldWords[props.field.name]?.label } : {})}>
        {options.map((one) => <Tick key={one.value} type={type} name={props.field.name} value={one.value} checked={props.form.all(props.field.name).includes(one.value)}>{one.words}</Tick>)}
      </div>}
  </Group>
)

const People = ({ type, people, ...props }: Props & { readonly type: 'checkbox' | 'radio'; readonly people: readonly Candidate[] }) => {
  const able = people.filter((one) => one.refused.length === 0)
  const off = people.filter((one) => one.refused.length > 0)
  return (
    <Group {...props}>
      {able.length === 0 && <p class="quiet">{formText.nobody}</p>}
      {able.map((one) => (
        <div class="person" key={one.personId}>
          <Tick type={type} name={props.field.name} value={one.personId} checked={props.form.all(props.field.name).includes(one.personId)}>{one.name}<span class="check-why">{[one.title, ...one.reservations.map(refusalText)].filter((said) => said !== '').join(' · ')}</span></Tick>
          {props.field.kind === 'team' && <div class="check"><input id={`lead-${one.personId}`} type="radio" name="lead" value={one.personId} checked={props.form.get('lead') === one.personId} /><label for={`lead-${one.personId}`}>{formText.leads}<span class="sr-only">: {one.name}</span></label></div>}
        </div>
      ))}
      {off.length > 0 && <details><summary>{formText.whyNot} <span class="count">{off.length}</span></summary><ul>{off.map((one) => <li key={one.personId}>{one.refused.map(refusalText).join(' ')}</li>)}</ul></details>}
    </Group>
  )
}

const relevantOf = ({ model, view }: Choices): readonly Option[] => {
  const off = new Set(view.notRelevant.map((one) => one.requirementId))
  return model.requirements.filter((one) => !off.has(one.id)).map((one) => ({ value: one.id, words: `${one.id} ${one.title}` }))
}

const Files = (props: Props) => {
  const id = idOfField(newFilesField)
  return (
    <>
      {props.choices.files.length > 0 && <Ticks {...props} fault={undefined} type="checkbox" options={props.choices.files.map((one) => ({ value: one.fileId, words: one.name }))} />}
      <div class={shell(props.fault)}>
        <label for={id}>{formText.newFiles}<span class="quiet"> {formText.optional}</span></label>
        <span class="hint" id={`${id}-hint`}>{formText.newFilesHint}</span>
        {props.fault !== undefined && <span class="fault" id={`${id}-fault`}>{props.fault}</span>}
        <input id={id} type="file" name={newFilesField} multiple accept={acceptedFiles} aria-describedby={props.fault === undefined ? `${id}-hint` : `${id}-hint ${id}-fault`} {...(props.fault === undefined ? {} : { 'aria-invalid': 'true' as const })} />
      </div>
    </>
  )
}

/** All who examine the offer now, each once. */
const examinersOf = ({ people }: CaseView) => [...new Map([...people.team, people.checker, people.decider, people.deputyDecider].flatMap((one) => (one ? [[one.personId, one] as const] : []))).values()]

export const ActField = (props: Props) => {
  const { field, form, choices } = props
  const id = idOfField(field.name)
  switch (field.kind) {
    case 'own-id': return form.get('id') === '' ? null : <input type="hidden" name="id" value={form.get('id')} />
    case 'line': return <Single {...props}><input id={id} name={field.name} type="text" maxLength={500} value={form.get(field.name)} {...describedBy(props)} /></Single>
    case 'prose': return <Single {...props}><textarea id={id} name={field.name} maxLength={20_000} {...describedBy(props)}>{form.get(field.name)}</textarea></Single>
    case 'count': return <Single {...props}><input id={id} class="narrow-input" name={field.name} type="text" inputMode="numeric" maxLength={6} value={form.get(field.name)} {...describedBy(props)} /></Single>
    case 'date': return <Single {...props}><input id={id} name={field.name} type="date" value={form.get(field.name)} {...describedBy(props)} /></Single>
    case 'check': return <div class={shell(props.fault)}><div class="check"><input id={id} type="checkbox" name={field.name} value="true" checked={form.has(field.name)} {...describedBy(props)} /><label for={id}>{label(field)}</label></div><Words field={field} fault={props.fault} /></div>
    case 'choice': return field.options.length > 5 ? <Select {...props} options={field.options.map(([value, words]) => ({ value, words }))} /> : <Ticks {...props} type="radio" options={field.options.map(([value, words]) => ({ value, words }))} />
    case 'requirement': return <Select {...props} options={relevantOf(choices)} />
    case 'requirements': return <Ticks {...props} type="checkbox" options={relevantOf(choices)} />
    case 'criterion': return <Select {...props} options={choices.model.criteria.map((one) => ({ value: one.id, words: `${one.number}. ${one.name}` }))} />
    case 'deadline': return <Ticks {...props} type="radio" options={choices.view.deadlines.map((one) => ({ value: one.kind, words: deadlineNames[one.kind] }))} />
    // An offer under one roof has none to choose among.
    case 'department': return choices.departments.length === 0 ? null : <Select {...props} options={choices.departments.map((one) => ({ value: one.id, words: one.name }))} />
    case 'member': return <Ticks {...props} type="radio" options={choices.view.people.team.map((one) => ({ value: one.personId, words: one.name }))} />
    case 'examiner': return <Ticks {...props} type="radio" options={examinersOf(choices.view).map((one) => ({ value: one.personId, words: one.name }))} />
    case 'team': return <People {...props} type="checkbox" people={choices.candidates.auditor ?? []} />
    case 'person': return <People {...props} type="radio" people={choices.candidates[field.duty] ?? []} />
    case 'people': return <People {...props} type="checkbox" people={choices.candidates[field.duty] ?? []} />
    case 'text':
    case 'texts': return <Ticks {...props} type={field.kind === 'text' ? 'radio' : 'checkbox'} options={choices.contents.filter((one) => one.kind === field.of && one.body['withdrawn'] !== true).map((one) => ({ value: one.key, words: briefOf(one) }))} />
    case 'files': return <Files {...props} />
  }
}
