// A list from a spreadsheet: the template, the file, and what it would do before anything is loaded.
import type { ImportKind, PlannedRow } from '../../domain/imports/plan.ts'
import type { TableProblem } from '../../domain/tables/table.ts'
import type { ImportLook, ImportNoted } from '../../services/imports.ts'
import { tableProblemText } from '../../text/refusals.ts'
import { administrationText } from '../../text/web/administration.ts'
import { timeText } from '../../text/web/dates.ts'
import { importKindText, importText as t } from '../../text/web/imports.ts'
import { keyField, newFilesField, newKey } from '../form.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { Icon } from '../parts/icon.tsx'
import { Labelled } from '../parts/labelled.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { asSheet, paths } from '../paths.ts'

interface Shown { readonly web: Web; readonly viewer: Viewer; readonly kind: ImportKind; readonly faults: readonly FieldFault[] }
const listOf = (kind: ImportKind): string => ({ offers: paths.offers(), people: paths.people(), audits: paths.offers() })[kind]
const trailOf = (kind: ImportKind) => [[paths.administration, administrationText.title], [listOf(kind), importKindText[kind].back]] as const
const progress = { 'data-from': paths.importProgress, ...Object.fromEntries(Object.entries(t.phases).map(([phase, words]) => [`data-${phase}`, words])) }
/** More would not be read; the rest is in the file. */
const mostShown = 200

const Earlier = ({ loaded }: { readonly loaded: readonly ImportNoted[] }) => loaded.length === 0 ? null : (
  <section aria-labelledby="foer"><h2 id="foer">{t.earlier}</h2>
    <table class="list"><thead><tr><th scope="col">{t.file2}</th><th scope="col">{t.wrote}</th><th scope="col">{t.by}</th><th scope="col">{t.when}</th></tr></thead>
      <tbody>{loaded.map((one) => <tr key={one.importId}><th scope="row" data-title={t.file2}><span>{one.name}</span></th><td data-title={t.wrote}><span>{t.counts(one.made, one.changed, 0) || t.nothing}</span></td><td data-title={t.by}><span>{one.personName}</span></td><td data-title={t.when}><span>{timeText(one.at)}</span></td></tr>)}</tbody></table>
  </section>
)

export const ImportPage = ({ web, viewer, kind, faults, done, loaded }: Shown & { readonly done: { readonly made: number; readonly changed: number } | null; readonly loaded: readonly ImportNoted[] }) => {
  const words = importKindText[kind]
  return (
    <Layout web={web} title={words.title} viewer={viewer} trail={trailOf(kind)} scripts={['progress.js']}>
      <h1>{words.title}</h1><p class="lead">{words.purpose}</p>
      {done && <Message kind="success" heading={t.done(done.made, done.changed)} live><p><a href={listOf(kind)}>{words.done}</a></p></Message>}
      <Faults faults={faults} idOf={() => 'fil'} />
      <section aria-labelledby="skabelon"><h2 id="skabelon">{t.template}</h2><p>{t.templateHint}</p>
        <p class="actions"><a class="btn" href={paths.importTemplate(kind, { som: 'xlsx' })}><Icon name="document" />{t.xlsx}</a><a class="btn" href={paths.importTemplate(kind, { som: 'csv' })}><Icon name="document" />{t.csv}</a><a class="btn" href={paths.importTemplate(kind, { som: 'xlsx', med: 'alle' })}><Icon name="document" />{words.filled}</a></p>
      </section>
      <section aria-labelledby="ark"><h2 id="ark">{t.choose}</h2>
        <import-progress {...progress}>
          <form method="post" action={paths.importUpload(kind)} enctype="multipart/form-data" class="act-form narrow">
            <input type="hidden" name={keyField} value={newKey()} />
            <Labelled id="fil" label={t.file} hint={t.chooseHint} fault={faults.find((one) => one.field === newFilesField)?.message}>{(described) => <input id="fil" type="file" name={newFilesField} accept=".xlsx,.csv" {...described} />}</Labelled>
            <div class="actions"><button class="btn btn-main" type="submit">{t.look}</button></div>
          </form>
        </import-progress>
      </section>
      <Earlier loaded={loaded} />
    </Layout>
  )
}

const Told = ({ id, heading, hint, what, problems }: { readonly id: string; readonly heading: string; readonly hint: string; readonly what: string; readonly problems: readonly TableProblem[] }) => (
  <section aria-labelledby={id}><h2 id={id}>{heading}</h2><p>{hint}</p>
    <table class="list"><thead><tr><th scope="col">{t.cell}</th><th scope="col">{what}</th><th scope="col">{t.stands}</th></tr></thead>
      <tbody>{problems.slice(0, mostShown).map((one, index) => <tr key={`${one.cell}${String(index)}`}><th scope="row" data-title={t.cell}><span>{one.cell}</span></th><td data-title={what}><span>{tableProblemText(one)}</span></td><td data-title={t.stands}><span class={one.value === '' ? 'quiet' : ''}>{one.value === '' ? t.empty : one.value}</span></td></tr>)}</tbody></table>
    {problems.length > mostShown && <p>{t.more(problems.length - mostShown)}</p>}
  </section>
)

const Named = ({ row }: { readonly row: PlannedRow }) => <span>{row.name}<span class="quiet block">{row.id} · {t.row} {row.no}</span></span>
const Becomes = ({ text }: { readonly text: string }) => <strong>{text === '' ? t.nothingBefore : text}</strong>
const Changed = ({ rows, heading }: { readonly rows: readonly PlannedRow[]; readonly heading: string }) => (
  <section aria-labelledby="aendres"><h2 id="aendres">{t.changed(rows.length)}</h2>
    <table class="list"><thead><tr><th scope="col">{heading}</th><th scope="col">{t.what2}</th><th scope="col">{t.was}</th><th scope="col">{t.becomes}</th></tr></thead>
      <tbody>{rows.slice(0, mostShown).flatMap((row) => row.changes.map((one) => (
        <tr key={`${String(row.no)}${one.field}`}><th scope="row" data-title={heading}><Named row={row} /></th><td data-title={t.what2}><span class="whole">{one.field}</span></td><td data-title={t.was}><span class={one.from === '' ? 'quiet' : ''}>{one.from === '' ? t.nothingBefore : one.from}</span></td><td data-title={t.becomes}><Becomes text={one.to} /></td></tr>
      )))}</tbody></table>
    {rows.length > mostShown && <p>{t.more(rows.length - mostShown)}</p>}
  </section>
)
const Made = ({ rows, heading }: { readonly rows: readonly PlannedRow[]; readonly heading: string }) => (
  <section aria-labelledby="nye"><h2 id="nye">{t.made(rows.length)}</h2>
    <table class="list"><thead><tr><th scope="col">{heading}</th><th scope="col">{t.row}</th></tr></thead><tbody>{rows.slice(0, mostShown).map((row) => <tr key={String(row.no)}><th scope="row" data-title={heading}><span>{row.name}<span class="quiet block">{row.id}</span>{row.changes.map((one) => <span key={one.to} class="block">{one.to}</span>)}</span></th><td data-title={t.row}><span>{row.no}</span></td></tr>)}</tbody></table>
    {rows.length > mostShown && <p>{t.more(rows.length - mostShown)}</p>}
  </section>
)

export const ImportLookPage = ({ web, viewer, kind, look, faults }: Shown & { readonly look: ImportLook }) => {
  const words = importKindText[kind]
  const here = paths.importLook(kind, look.uploadId)
  const [made, changed] = [look.rows.filter((one) => one.is === 'new'), look.rows.filter((one) => one.is === 'changed')]
  const { counts } = look
  const rows = counts.made + counts.changed + counts.unchanged
  const right = look.problems.length === 0 && look.rows.length > 0
  const toSee = changed.length > 0 || look.makes.length > 0
  return (
    <Layout web={web} title={t.found(look.name)} viewer={viewer} trail={[...trailOf(kind), [paths.import(kind), words.title]]} scripts={['progress.js']}>
      <h1>{t.found(look.name)}</h1>
      <Faults faults={faults} idOf={(field) => (field === 'seen' ? 'set' : undefined)} />
      {right && <Message kind="info" heading={t.right}><p>{t.counts(counts.made, counts.changed, counts.unchanged)}.</p></Message>}
      {look.problems.length === 0 && look.rows.length === 0 && (rows === 0 ? <p>{t.none}</p> : <Message kind="info" heading={t.nothing}><p>{t.nothingHint}</p></Message>)}
      {look.problems.length > 0 && <><Told id="rettes" heading={t.problems(look.problems.length)} hint={t.problemsHint} what={t.what} problems={look.problems} /><p class="actions"><a class="btn" href={asSheet(here, 'xlsx')}><Icon name="document" />{t.takeProblems}</a></p></>}
      {look.remarks.length > 0 && <Told id="ses" heading={t.remarks(look.remarks.length)} hint={t.remarksHint} what={t.remark} problems={look.remarks} />}
      {look.makes.length > 0 && <section aria-labelledby="oprettes"><h2 id="oprettes">{t.makes}</h2><p>{t.makesHint}</p><ul class="keep">{look.makes.slice(0, mostShown).map((one) => <li key={`${one.field}${one.name}`}>{one.field}: {one.name}</li>)}</ul>{look.makes.length > mostShown && <p>{t.andMore(look.makes.length - mostShown)}</p>}</section>}
      {changed.length > 0 && <Changed rows={changed} heading={words.row} />}
      {made.length > 0 && <Made rows={made} heading={words.row} />}
      {right ? (
        <>
          <p class="actions"><a class="btn" href={asSheet(here, 'xlsx')}><Icon name="document" />{t.takeChanges}</a></p>
          <import-progress {...progress}>
            <form method="post" action={here} class="act-form">
              <input type="hidden" name={keyField} value={newKey()} />
              {toSee ? <div class="check"><input id="set" name="seen" type="checkbox" value={look.seen} required /><label for="set">{t.seen}</label></div> : <input type="hidden" name="seen" value={look.seen} />}
              <div class="actions"><button class="btn btn-main btn-big" type="submit">{t.load}</button><a class="btn" href={paths.import(kind)}>{t.back}</a></div>
            </form>
          </import-progress>
        </>
      ) : <div class="actions"><a class="btn btn-main" href={paths.import(kind)}>{t.back}</a></div>}
    </Layout>
  )
}
