// Trials as cards: what is tried and why, when it ends, what was learnt.
import type { LocalDate } from '../../domain/deadlines/types.ts'
import type { CaseView, ContentView } from '../../services/accreditation-types.ts'
import type { QualityModel } from '../../domain/quality-model/model.ts'
import { refusalText } from '../../text/refusals.ts'
import { longDate } from '../../text/report.ts'
import { formText } from '../../text/web/act-fields.ts'
import { contentText } from '../../text/web/contents.ts'
import { timeText } from '../../text/web/dates.ts'
import { errorText, frameText } from '../../text/web/frame.ts'
import { trialText as t } from '../../text/web/trials.ts'
import { actFields, type Field } from '../act-fields.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { type Form, formOf, keyField, newKey, versionField } from '../form.ts'
import { ActField, type Choices, idOfField } from '../parts/field.tsx'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { paths } from '../paths.ts'

export interface TrialsPageProps {
  readonly web: Web
  readonly viewer: Viewer
  readonly view: CaseView
  readonly model: QualityModel
  readonly contents: readonly ContentView[]
  readonly today: LocalDate
  /** What was typed and of which trial ('' for a new one), where the page shows a form again. */
  readonly again: { readonly id: string; readonly form: Form } | null
  readonly faults: readonly FieldFault[]
  /** Somebody else wrote the trial meanwhile. */
  readonly stale: boolean
  readonly saved: ContentView | undefined
}

const textIn = (trial: ContentView, name: string): string => { const found = trial.body[name]; return typeof found === 'string' ? found : '' }
const isClosed = (trial: ContentView): boolean => textIn(trial, 'learnt').trim() !== ''
const nexts = ['scale', 'adjust', 'stop'] as const

/** The field of a card; of a new trial the form's own. */
export const cardField = (id: string, name: string): string => (id === '' ? idOfField(name) : `f-${id}-${name}`)

const Lesson = ({ trial, props: { view, again, faults } }: { readonly trial: ContentView; readonly props: TrialsPageProps }) => {
  const form = again?.id === trial.key ? again.form : null
  const fault = form ? faults.find((one) => one.field === 'learnt')?.message : undefined
  const learnt = cardField(trial.key, 'learnt')
  const [typed, next] = [form?.get('learnt') ?? textIn(trial, 'learnt'), form?.get('next') || textIn(trial, 'next')]
  return (
    <form method="post" action={paths.trials(view.accreditationId)} class="lesson">
      <input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name={versionField} value={String(trial.version)} /><input type="hidden" name="id" value={trial.key} />
      <div class={fault === undefined ? 'field' : 'field field-bad'}>
        <label for={learnt}>{t.close}<span class="sr-only"> {textIn(trial, 'title')}</span></label>
        <span class="hint" id={`${learnt}-hint`}>{t.closeHint}</span>
        {fault !== undefined && <span class="fault" id={`${learnt}-fault`}>{fault}</span>}
        <textarea id={learnt} name="learnt" maxLength={20_000} rows={3} aria-describedby={fault === undefined ? `${learnt}-hint` : `${learnt}-hint ${learnt}-fault`} {...(fault === undefined ? {} : { 'aria-invalid': 'true' as const })}>{typed}</textarea>
      </div>
      <fieldset class="field"><legend>{t.nextStep} <span class="quiet">{formText.optional}</span><span class="sr-only"> {textIn(trial, 'title')}</span></legend>
        {nexts.map((one) => <div class="check" key={one}><input id={cardField(trial.key, one)} type="radio" name="next" value={one} checked={next === one} /><label for={cardField(trial.key, one)}>{contentText.words[one]}</label></div>)}
      </fieldset>
      <button class="btn" type="submit">{t.saveLesson}</button>
    </form>
  )
}

const Card = ({ trial, props, mayWrite }: { readonly trial: ContentView; readonly props: TrialsPageProps; readonly mayWrite: boolean }) => {
  const { view, model, today, again } = props
  const closed = isClosed(trial)
  const [next, endsOn] = [textIn(trial, 'next'), textIn(trial, 'endsOn')]
  const state = !closed ? 'running' : next === 'scale' || next === 'adjust' || next === 'stop' ? next : 'learnt'
  const requirements = Array.isArray(trial.body['requirementIds']) ? trial.body['requirementIds'].map(String) : []
  const title = textIn(trial, 'title')
  const late = !closed && endsOn !== '' && endsOn < today
  return (
    <li id={`proeve-${trial.key}`} class="trial">
      <h3>{title}</h3>
      <p class="tags"><span class={closed ? 'tag tag-done' : 'tag'}>{t.states[state]}</span>{endsOn !== '' && <span class={late ? 'tag tag-late' : 'tag tag-quiet'}>{late ? t.ended(longDate(endsOn)) : t.ends(longDate(endsOn))}</span>}</p>
      <dl class="facts facts-narrow">{(['what', 'why', 'scope', 'period', 'targetGroup'] as const).filter((name) => textIn(trial, name).trim() !== '').map((name) => <div key={name}><dt>{contentText.labels[name]}</dt><dd class="said">{textIn(trial, name)}</dd></div>)}
        {requirements.length > 0 && <div><dt>{contentText.requirements}</dt><dd>{requirements.map((id) => <span key={id} class="block">{id} {model.requirements.find((one) => one.id === id)?.title}</span>)}</dd></div>}
      </dl>
      {closed && <div class="learnt"><h4>{t.close}</h4><p class="said">{textIn(trial, 'learnt')}</p></div>}
      <p class="quiet">{t.writtenBy(trial.author.name, timeText(trial.at))}</p>
      {mayWrite && <details open={again?.id === trial.key || late}><summary>{closed ? t.nextStep : t.close}<span class="sr-only">{t.editOf(title)}</span></summary><Lesson trial={trial} props={props} /></details>}
      {mayWrite && <p><a href={paths.act(view.accreditationId, 'writeTrial', { noegle: trial.key })}>{t.edit}<span class="sr-only">{t.editOf(title)}</span></a></p>}
    </li>
  )
}

const short: ReadonlySet<string> = new Set(['title', 'what', 'why', 'endsOn'])
const isAsked = (field: Field): boolean => field.name !== 'id' && field.name !== 'learnt' && field.name !== 'next'

const NewTrial = ({ props, open }: { readonly props: TrialsPageProps; readonly open: boolean }) => {
  const { view, model, contents, again, faults } = props
  const form = again?.id === '' ? again.form : formOf([])
  const choices: Choices = { view, model, contents, files: [], departments: [], candidates: {} }
  const fields = actFields.writeTrial.filter(isAsked)
  const draw = (field: Field) => <ActField key={field.name} field={field} form={form} choices={choices} fault={again?.id === '' ? faults.find((one) => one.field === field.name)?.message : undefined} />
  return (
    <details class="card-box" open={open || again?.id === ''}><summary class="big-label"><Icon name="plus" />{t.new}</summary>
      <form method="post" action={paths.trials(view.accreditationId, { ny: 'ja' })} class="act-form">
        <input type="hidden" name={keyField} value={form.get(keyField) || newKey()} />
        <input type="hidden" name="id" value={form.get('id') || newKey()} />
        {fields.filter((one) => short.has(one.name)).map(draw)}
        <details><summary>{t.more} <span class="quiet">{formText.optional}</span></summary>{fields.filter((one) => !short.has(one.name)).map(draw)}</details>
        <div class="actions"><button class="btn btn-main" type="submit">{t.save}</button></div>
      </form>
    </details>
  )
}

export const TrialsPage = (props: TrialsPageProps) => {
  const { web, viewer, view, contents, faults, again, stale, saved } = props
  const trials = contents.filter((one) => one.kind === 'trial').toSorted((a, b) => (a.at < b.at ? 1 : -1))
  const act = view.acts.find((one) => one.type === 'writeTrial')
  const mayWrite = act?.allowed === true
  const others = ([['writeWorkshop', t.workshop], ['writeExtract', t.share]] as const).filter(([type]) => view.acts.some((one) => one.type === type && one.allowed))
  const groups = [[t.running, trials.filter((one) => !isClosed(one)), t.runningEmpty], [t.closed, trials.filter(isClosed), t.closedEmpty]] as const
  return (
    <Layout web={web} title={t.title} viewer={viewer} place="cases" trail={[[paths.cases, frameText.nav.cases], [paths.case(view.accreditationId), view.offerName]]}>
      <h1>{t.title}</h1>
      <p class="lead">{t.purpose}</p>
      {saved && <Message kind="success" heading={t.saved(textIn(saved, 'title'))} live />}
      {stale ? <Message kind="warning" heading={errorText.stale} live><p>{errorText.staleHint}</p></Message> : <Faults faults={faults} idOf={(field) => (field === '' ? undefined : cardField(again?.id ?? '', field))} />}
      {act && !mayWrite && <Message kind="info" heading={formText.blocked}><ul class="reasons">{act.reasons.map((reason) => <li key={reason.code}>{refusalText(reason)}</li>)}</ul></Message>}
      {mayWrite && <NewTrial props={props} open={trials.length === 0} />}
      {trials.length === 0 ? <div class="empty"><Icon name="info" /><p>{t.none}</p></div> : groups.map(([heading, rows, empty]) => (
        <section key={heading} aria-label={heading}>
          <h2>{heading} <span class="count">{rows.length}</span></h2>
          {rows.length === 0 ? <p class="quiet">{empty}</p> : <ul class="trials">{rows.map((trial) => <Card key={trial.key} trial={trial} props={props} mayWrite={mayWrite} />)}</ul>}
        </section>
      ))}
      <p class="actions">{others.map(([type, words]) => <a key={type} class="btn" href={paths.act(view.accreditationId, type)}>{words}</a>)}<a class="btn" href={paths.database()}>{t.database}</a></p>
    </Layout>
  )
}
