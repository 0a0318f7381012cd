// The form of one act: what it does, its fields, what is in the way. Pages made for one act replace it one by one.
import type { CaseView, ContentView } from '../../services/accreditation-types.ts'
import { actNames } from '../../text/acts.ts'
import { refusalText } from '../../text/refusals.ts'
import { actPurpose, formText } from '../../text/web/act-fields.ts'
import { timeText } from '../../text/web/dates.ts'
import { errorText, frameText } from '../../text/web/frame.ts'
import { briefOf } from '../act-form.ts'
import { actFields, type FormAct, writesKind } from '../act-fields.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { type Form, backField, keyField, newFilesField, newKey, versionField } from '../form.ts'
import { ActField, type Choices, idOfField } from '../parts/field.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { ownPath, paths } from '../paths.ts'
import { ContentCard } from './stage.tsx'

export interface ActPageProps {
  readonly web: Web
  readonly viewer: Viewer
  readonly type: FormAct
  readonly form: Form
  readonly faults: readonly FieldFault[]
  readonly choices: Choices
  /** Somebody wrote meanwhile: what is saved now. */
  readonly stale?: ContentView | null
}

const ownIds = (type: FormAct): boolean => actFields[type].some((field) => field.kind === 'own-id')

const Existing = ({ type, view, contents }: { readonly type: FormAct; readonly view: CaseView; readonly contents: readonly ContentView[] }) => {
  const rows = contents.filter((one) => one.kind === writesKind[type])
  return rows.length === 0 ? null : (
    <details class="card-box"><summary>{formText.existing} <span class="count">{rows.length}</span></summary>
      <ul class="reasons">{rows.map((row) => <li key={row.key}><a href={paths.act(view.accreditationId, type, { noegle: row.key })}>{formText.edit}: {briefOf(row)}</a> <span class="quiet">{row.author.name}, {timeText(row.at)}</span></li>)}</ul>
      {ownIds(type) && <p><a href={paths.act(view.accreditationId, type)}>{formText.another}</a></p>}
    </details>
  )
}

export const ActPage = ({ web, viewer, type, form, faults, choices, stale = null }: ActPageProps) => {
  const { view, contents, model } = choices
  const act = view.acts.find((one) => one.type === type)
  const blocked = act && !act.allowed ? act.reasons : []
  const fields = actFields[type]
  const back = form.get(backField) === '' ? paths.case(view.accreditationId) : ownPath(form.get(backField))
  return (
    <Layout web={web} title={`${actNames[type]}: ${view.offerName}`} viewer={viewer} place="cases" trail={[[paths.cases, frameText.nav.cases], [paths.case(view.accreditationId), view.offerName]]}>
      <div class="narrow">
        <h1>{actNames[type]}</h1>
        <p class="lead">{actPurpose[type]}</p>
        <Faults faults={faults} idOf={(field) => { const name = field.split('.')[0] ?? ''; return name === newFilesField ? idOfField(name) : fields.some((one) => one.name === name) ? idOfField(name) : undefined }} />
        {stale && <Message kind="warning" heading={errorText.stale} live><p>{errorText.staleHint}</p><div class="saved"><h3>{errorText.savedNow}</h3><ContentCard content={stale} model={model} caseId={view.accreditationId} /></div></Message>}
        {blocked.length > 0 && <Message kind="info" heading={formText.blocked}><ul class="reasons">{blocked.map((reason, index) => <li key={`${reason.code}${index}`}>{refusalText(reason)}</li>)}</ul></Message>}
        <Existing type={type} view={view} contents={contents} />
        {blocked.length > 0 ? <p><a class="btn" href={back}>{frameText.back}</a></p> : (
          <form method="post" action={paths.act(view.accreditationId, type)} {...(fields.some((one) => one.kind === 'files') ? { encType: 'multipart/form-data' } : {})} class={fields.length === 0 ? '' : 'card-box act-form'}>
            <input type="hidden" name={keyField} value={form.get(keyField) || newKey()} />
            {form.get(backField) !== '' && <input type="hidden" name={backField} value={form.get(backField)} />}
            {form.has(versionField) && <input type="hidden" name={versionField} value={form.get(versionField)} />}
            {fields.map((field) => <ActField key={field.name} field={field} form={form} choices={choices} fault={faults.find((one) => one.field.split('.')[0] === (field.kind === 'files' ? newFilesField : field.name))?.message} />)}
            <div class="actions">
              <button class={type === 'cancel' ? 'btn btn-grave' : 'btn btn-main'} type="submit">{formText.confirm(actNames[type])}</button>
              <a class="btn" href={back}>{formText.cancel}</a>
            </div>
          </form>
        )}
      </div>
    </Layout>
  )
}
