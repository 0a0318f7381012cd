// One field of a form in a socialtilsyn: label, hint, what is wrong with it, and the control that fits what is asked.
import type { SupervisionModel } from '../../domain/supervision/model.ts'
import { scoreWord } from '../../text/supervision-report.ts'
import { formText } from '../../text/web/act-fields.ts'
import { frameText } from '../../text/web/frame.ts'
import { supervisionActText as t, supervisionField } from '../../text/web/supervision-acts.ts'
import { acceptedFiles, type Form, newFilesField } from '../form.ts'
import type { FieldFault } from '../frame.ts'
import { paths } from '../paths.ts'
import { allUnits, optionsOf, type SupervisionChoices } from '../supervision-choices.ts'
import { type Options, scoreOptions, type SupervisionField } from '../supervision-fields.ts'
import { labelOf, scoreText } from '../supervision-form.ts'
import { Grouped, Labelled, Tick } from './labelled.tsx'

export const idOfField = (name: string): string => `f-${name}`
interface Props { readonly field: SupervisionField; readonly form: Form; readonly faults: readonly FieldFault[]; readonly choices: SupervisionChoices; /** Said by the address: shown, not asked. */ readonly fixed: boolean }

const faultOf = (faults: readonly FieldFault[], ...names: readonly string[]): string | undefined => faults.find((one) => names.includes(one.field) || names.includes(one.field.split('.')[0] ?? ''))?.message
/** What a labelled field is given. */
const about = ({ field, faults }: Props) => {
  const { hint } = supervisionField(field.label ?? field.name)
  return { id: idOfField(field.name), label: labelOf(field), fault: faultOf(faults, field.name), ...(hint === undefined ? {} : { hint }), ...(field.optional ? { optional: true } : {}) }
}

const Select = ({ options, ...props }: Props & { readonly options: Options }) => (
  <Labelled {...about(props)}>{(described) => (
    <select id={idOfField(props.field.name)} name={props.field.name} {...described}>
      <option value="">{props.field.optional ? formText.none : frameText.choose}</option>
      {options.map(([value, words]) => <option key={value} value={value} selected={props.form.get(props.field.name) === value}>{words}</option>)}
    </select>
  )}</Labelled>
)
const Ticks = ({ type, options, ...props }: Props & { readonly type: 'checkbox' | 'radio'; readonly options: Options }) => (
  <Grouped {...about(props)}>
    {options.length === 0 ? <p class="quiet">{t.noChoice}</p> : options.map(([value, words]) => (
      // Where there is but one, a new form has it picked.
      <Tick key={value} id={`${idOfField(props.field.name)}-${value}`} type={type} name={props.field.name} value={value} words={words} checked={props.form.all(props.field.name).includes(value) || (options.length === 1 && props.form.pairs.length <= 1)} />
    ))}
  </Grouped>
)
const Pick = (props: Props & { readonly options: Options }) => {
  const { field, form, options, fixed } = props
  const chosen = options.find(([value]) => value === form.get(field.name))
  if (fixed && chosen) return <div class="field"><input type="hidden" name={field.name} value={chosen[0]} /><p><strong>{labelOf(field).replace(/\?$/, '')}:</strong> {chosen[1]}</p></div>
  return options.length > 5 ? <Select {...props} /> : <Ticks {...props} type="radio" />
}

const Files = (props: Props & { readonly many: boolean }) => {
  const { field, form, faults, choices, many } = props
  const id = idOfField(newFilesField)
  const kept = form.all(field.name).filter((one) => one !== '')
  // One of this form by what was sent with it, one that was there before by the record.
  const nameOf = (one: string): string => form.get(`name.${one}`) || choices.view.files.find(({ fileId }) => fileId === one)?.name || t.keptFile
  return (
    <>
      {kept.map((one) => <div class="check" key={one}><input id={`${idOfField(field.name)}-${one}`} type="checkbox" name={field.name} value={one} checked /><label for={`${idOfField(field.name)}-${one}`}>{nameOf(one)}</label> <a href={paths.supervisionFile(choices.view.offerId, one)}><span class="sr-only">{nameOf(one)} </span>{t.open}</a></div>)}
      {kept.map((one) => form.get(`name.${one}`) !== '' && <input key={one} type="hidden" name={`name.${one}`} value={form.get(`name.${one}`)} />)}
      <Labelled id={id} label={many ? formText.newFiles : labelOf(field)} hint={formText.newFilesHint} fault={faultOf(faults, field.name, newFilesField)} {...(field.optional || kept.length > 0 ? { optional: true } : {})}>
        {(described) => <input id={id} type="file" name={newFilesField} multiple={many} accept={acceptedFiles} {...described} />}
      </Labelled>
    </>
  )
}

/** The indicators of one theme, each with its score, the authority's words and where they stand. */
const Scores = ({ model, form, faults, choices }: Pick<Props, 'form' | 'faults' | 'choices'> & { readonly model: SupervisionModel }) => {
  const theme = model.themes.find((one) => one.id === form.get('theme'))
  if (!theme) return null
  return (
    <>{theme.criteria.map((criterion) => (
      <section key={criterion.id} aria-labelledby={`k-${criterion.id}`}><h2 id={`k-${criterion.id}`}>{criterion.text}</h2>
        {criterion.indicators.map((one) => {
          const name = `score.${one.id}`
          const fault = faults.find((each) => each.field === name)?.message
          const saved = scoreText(choices.view, form.get('report'), one.id)
          return (
            <fieldset class={fault === undefined ? 'field' : 'field field-bad'} key={one.id}><legend>{one.id} {one.text}</legend>
              <input type="hidden" name={`v.${one.id}`} value={fault === undefined ? form.get(`v.${one.id}`) : String(saved?.version ?? 0)} />
              {fault !== undefined && saved && <p class="quiet">{t.savedNow([scoreWord(saved.body['score'] as Parameters<typeof scoreWord>[0]), saved.body['text'], saved.body['source']].filter((part) => part !== '').join(' · '))}</p>}
              <Labelled id={idOfField(name)} label={t.score} fault={fault}>{(described) => <select id={idOfField(name)} name={name} {...described}><option value="">{t.noScore}</option>{scoreOptions.map(([value, words]) => <option key={value} value={value} selected={form.get(name) === value}>{words}</option>)}</select>}</Labelled>
              <Labelled id={`f-text.${one.id}`} label={t.words} optional>{(described) => <textarea id={`f-text.${one.id}`} name={`text.${one.id}`} rows={3} maxLength={50_000} {...described}>{form.get(`text.${one.id}`)}</textarea>}</Labelled>
              <Labelled id={`f-source.${one.id}`} label={t.source} optional>{(described) => <input id={`f-source.${one.id}`} name={`source.${one.id}`} type="text" maxLength={500} value={form.get(`source.${one.id}`)} {...described} />}</Labelled>
            </fieldset>
          )
        })}
      </section>
    ))}</>
  )
}

export const SupervisionActField = (props: Props) => {
  const { field, form, choices } = props
  const id = idOfField(field.name)
  switch (field.kind) {
    case 'own-id': return form.get(field.name) === '' ? null : <input type="hidden" name={field.name} value={form.get(field.name)} />
    case 'report-id': return null
    case 'line': return <Labelled {...about(props)}>{(described) => <input id={id} name={field.name} type="text" maxLength={500} value={form.get(field.name)} {...described} />}</Labelled>
    case 'prose': return <Labelled {...about(props)}>{(described) => <textarea id={id} name={field.name} rows={6} maxLength={field.name === 'reason' ? 20_000 : field.name === 'note' ? 2_000 : 50_000} {...described}>{form.get(field.name)}</textarea>}</Labelled>
    case 'date': case 'open-date': return <Labelled {...about(props)}>{(described) => <input id={id} class="narrow-input" name={field.name} type="date" value={form.get(field.name)} {...described} />}</Labelled>
    case 'check': return <div class="field"><Tick id={id} type="checkbox" name={field.name} value="true" checked={form.has(field.name)} words={labelOf(field)} /></div>
    case 'choice': return field.options.length > 5 ? <Select {...props} options={field.options} /> : <Ticks {...props} type="radio" options={field.options} />
    case 'pick': return <Pick {...props} options={optionsOf(field.of, choices)} />
    case 'picks': return <Ticks {...props} type="checkbox" options={optionsOf(field.of, choices)} />
    case 'units': return <Ticks {...props} type="checkbox" options={allUnits(choices.view)} />
    case 'lastVisits': return <Grouped {...about(props)}>{allUnits(choices.view).map(([unit, words]) => <div class="field" key={unit}><label for={`f-last.${unit}`}>{words}</label><input id={`f-last.${unit}`} class="narrow-input" type="date" name={`last.${unit}`} value={form.get(`last.${unit}`)} /></div>)}</Grouped>
    case 'file': return <Files {...props} many={false} />
    case 'files': return <Files {...props} many />
    case 'scores': return <Scores model={choices.model} form={form} faults={props.faults} choices={choices} />
  }
}
