// The audit team's working notes: written, mended and taken away by the team, read by nobody else.
import type { QualityModel } from '../../domain/quality-model/model.ts'
import type { Refusal } from '../../domain/refusal.ts'
import type { CaseView } from '../../services/accreditation-types.ts'
import type { NoteView } from '../../services/beside-the-case.ts'
import { notesText as t } from '../../text/web/beside.ts'
import { timeText } from '../../text/web/dates.ts'
import { errorText, frameText } from '../../text/web/frame.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { type Form, formOf, keyField, newKey, versionField } from '../form.ts'
import { Icon } from '../parts/icon.tsx'
import { Labelled, Tick } from '../parts/labelled.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { Choice } from '../parts/pages.tsx'
import { paths } from '../paths.ts'

export interface NotesPageProps {
  readonly web: Web
  readonly viewer: Viewer
  readonly view: CaseView
  readonly model: QualityModel
  readonly rows: readonly NoteView[]
  /** Only notes about this requirement; '' for all. */
  readonly about: string
  readonly refused: Refusal | null
  /** What was typed and in which note ('' for a new one), where the page shows a form again. */
  readonly again: { readonly noteId: string; readonly form: Form } | null
  readonly faults: readonly FieldFault[]
  readonly stale: boolean
  readonly done: 'saved' | 'removed' | null
}

const idOf = (noteId: string, name: string): string => `n-${noteId || 'ny'}-${name}`

const NoteForm = ({ note, props }: { readonly note: NoteView | null; readonly props: NotesPageProps }) => {
  const { view, model, again, faults } = props
  const noteId = note?.noteId ?? ''
  const form = again?.noteId === noteId ? again.form : formOf(note ? [['text', note.text], ...note.requirementIds.map((id) => ['requirementIds', id] as const)] : [])
  const fault = again?.noteId === noteId ? faults.find((one) => one.field === 'text')?.message : undefined
  const chosen = form.all('requirementIds')
  const offered = model.requirements.filter((one) => !view.notRelevant.some((off) => off.requirementId === one.id))
  return (
    <form method="post" action={paths.notes(view.accreditationId)} class="act-form">
      <input type="hidden" name={keyField} value={form.get(keyField) || newKey()} />
      <input type="hidden" name="noteId" value={noteId || newKey()} />
      <input type="hidden" name={versionField} value={String(note?.version ?? 0)} />
      <Labelled id={idOf(noteId, 'text')} label={note ? t.of(note.author.name) : t.text} hint={t.textHint} fault={fault}>{(described) => <textarea id={idOf(noteId, 'text')} name="text" rows={4} maxLength={20_000} {...described}>{form.get('text')}</textarea>}</Labelled>
      <details open={chosen.length > 0}><summary>{t.requirements} {chosen.length > 0 && <span class="count">{chosen.length}</span>}</summary>
        <fieldset class="field"><legend class="sr-only">{t.requirements}</legend>
          <div class="choices">{offered.map((one) => <Tick key={one.id} id={idOf(noteId, one.id)} type="checkbox" name="requirementIds" value={one.id} checked={chosen.includes(one.id)} words={`${one.id} ${one.title}`} />)}</div>
        </fieldset>
      </details>
      {note && <Tick id={idOf(noteId, 'fjern')} type="checkbox" name="withdrawn" value="ja" checked={form.has('withdrawn')} words={t.remove} hint={t.removeHint} />}
      <div class="actions"><button class={note ? 'btn' : 'btn btn-main'} type="submit">{t.save}</button></div>
    </form>
  )
}

const Note = ({ note, props }: { readonly note: NoteView; readonly props: NotesPageProps }) => (
  <li id={`notat-${note.noteId}`}>
    <p class="said">{note.text}</p>
    {note.requirementIds.length > 0 && <ul class="tags" aria-label={t.requirements}>{note.requirementIds.map((id) => <li key={id}><a class="tag" href={paths.notes(props.view.accreditationId, { krav: id })} aria-label={t.about(id)}>{id}</a></li>)}</ul>}
    <p class="quiet">{t.by(note.author.name, timeText(note.at))}</p>
    {props.refused === null && <details open={props.again?.noteId === note.noteId}><summary>{t.edit}<span class="sr-only">: {t.of(note.author.name)}</span></summary><NoteForm note={note} props={props} /></details>}
  </li>
)

export const NotesPage = (props: NotesPageProps) => {
  const { web, viewer, view, model, rows, about, refused, again, faults, stale, done } = props
  const shown = about === '' ? rows : rows.filter((one) => one.requirementIds.includes(about))
  const named = model.requirements.filter((one) => rows.some((row) => row.requirementIds.includes(one.id)))
  return (
    <Layout web={web} title={t.title} viewer={viewer} place="cases" trail={[[paths.cases, frameText.nav.cases], [paths.case(view.accreditationId), view.offerName]]}>
      <div class="narrow">
        <h1>{t.title}</h1>
        <p class="lead">{t.purpose}</p>
        {done && <Message kind="success" heading={t[done]} live />}
        {stale ? <Message kind="warning" heading={errorText.stale} live><p>{errorText.staleHint}</p></Message> : <Faults faults={faults} idOf={(field) => (field === 'text' ? idOf(again?.noteId ?? '', 'text') : undefined)} />}
        {refused !== null ? <Message kind="info" heading={t.closed} /> : (
          <details class="card-box" open={rows.length === 0 || again?.noteId === ''}><summary class="big-label"><Icon name="plus" />{t.new}</summary><NoteForm note={null} props={props} /></details>
        )}
        {named.length > 0 && (
          <form class="filter" method="get" action={paths.notes(view.accreditationId)}>
            <Choice name="krav" label={t.filter} value={about} all={t.all} options={named.map((one) => [one.id, `${one.id} ${one.title}`] as const)} />
            <div class="actions"><button class="btn" type="submit">{t.show}</button></div>
          </form>
        )}
        <section aria-labelledby="notes"><h2 id="notes">{t.count} <span class="count">{shown.length}</span></h2>
          {shown.length === 0 ? <div class="empty"><Icon name="edit" /><div><p><strong>{t.none}</strong></p><p>{t.noneHint}</p></div></div>
            : <ul class="text-list">{shown.toReversed().map((note) => <Note key={note.noteId} note={note} props={props} />)}</ul>}
        </section>
      </div>
    </Layout>
  )
}
