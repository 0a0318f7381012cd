// What a case has journalised by itself, and what it holds when somebody asks for access to documents.
import type { CaseView } from '../../services/accreditation-types.ts'
import type { HoldingRow, JournalRow } from '../../services/journal.ts'
import { holdingClasses } from '../../text/journal.ts'
import { accessPageText as a, journalText as t } from '../../text/web/beside.ts'
import { dayText } from '../../text/web/dates.ts'
import { frameText } from '../../text/web/frame.ts'
import type { Viewer, Web } from '../frame.ts'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { paths } from '../paths.ts'

interface Of { readonly web: Web; readonly viewer: Viewer; readonly view: CaseView }

const trailOf = (view: CaseView): readonly (readonly [string, string])[] => [[paths.cases, frameText.nav.cases], [paths.case(view.accreditationId), view.offerName]]

const DocumentCell = ({ row: { document } }: { readonly row: JournalRow }) => {
  if (document === null) return <span class="quiet">–</span>
  return document.reportId === null ? <span class="quiet">{t.making}</span> : <a href={paths.report(document.reportId)}>{document.fileName ?? t.document}</a>
}

/** The lines in which every word of a search stands: in the subject, the day, or the document's name. */
export const journalFound = (rows: readonly JournalRow[], search: string): readonly JournalRow[] => {
  const words = search.toLocaleLowerCase('da').split(/\s+/).filter((one) => one !== '')
  return rows.filter((row) => { const said = `${row.words} ${dayText(row.at)} ${row.document?.fileName ?? ''}`.toLocaleLowerCase('da'); return words.every((word) => said.includes(word)) })
}

export const JournalPage = ({ web, viewer, view, rows, search }: Of & { readonly rows: readonly JournalRow[]; readonly search: string }) => {
  const found = journalFound(rows, search)
  return (
    <Layout web={web} title={t.title} viewer={viewer} place="cases" trail={trailOf(view)}>
      <h1>{t.title}</h1>
      <p class="lead">{t.purpose}</p>
      <form class="filter" method="get" action={paths.journal(view.accreditationId)}>
        <div class="field field-wide"><label for="soeg">{t.search}</label><input id="soeg" name="soeg" type="search" maxLength={100} value={search} /></div>
        <div class="actions"><button class="btn btn-main" type="submit"><Icon name="search" />{t.find}</button>{search !== '' && <a class="btn" href={paths.journal(view.accreditationId)}>{t.clear}</a>}</div>
      </form>
      <p class="quiet">{t.found(found.length, rows.length)}</p>
      {found.length === 0 ? <div class="empty"><Icon name="info" /><p>{t.empty}</p></div> : (
        <table class="list">
          <thead><tr><th scope="col">{t.subject}</th><th scope="col">{t.date}</th><th scope="col">{t.document}</th><th scope="col">{t.no}</th></tr></thead>
          <tbody>{found.map((row) => (
            <tr key={row.no}><th scope="row" data-title={t.subject}><span>{row.words}</span></th><td data-title={t.date}><span>{dayText(row.at)}</span></td><td data-title={t.document}><DocumentCell row={row} /></td><td data-title={t.no}><span>{row.no}</span></td></tr>
          ))}</tbody>
        </table>
      )}
      <p class="actions"><a class="btn" href={paths.access(view.accreditationId)}>{t.toAccess}</a></p>
    </Layout>
  )
}

export const AccessPage = ({ web, viewer, view, rows }: Of & { readonly rows: readonly HoldingRow[] }) => (
  <Layout web={web} title={a.title} viewer={viewer} place="cases" trail={trailOf(view)}>
    <h1>{a.title}</h1>
    <p class="lead">{a.purpose}</p>
    <section class="card-box" aria-labelledby="how"><h2 id="how">{a.how}</h2>
      <ol class="keep">{a.steps.map((step) => <li key={step}>{step}</li>)}</ol>
      <form method="post" action={paths.access(view.accreditationId)}><div class="actions"><button class="btn btn-main" type="submit"><Icon name="document" />{a.bundle}</button><a class="btn" href={paths.journal(view.accreditationId)}>{a.journal}</a></div></form>
    </section>
    <section aria-labelledby="holds"><h2 id="holds">{a.overview}</h2>
      {rows.length === 0 ? <div class="empty"><Icon name="info" /><p>{a.empty}</p></div> : (
        <table class="list">
          <thead><tr><th scope="col">{a.what}</th><th scope="col">{a.kind}</th><th scope="col">{a.count}</th><th scope="col">{a.latest}</th></tr></thead>
          <tbody>{[...rows.filter((row) => row.class === 'journalised'), ...rows.filter((row) => row.class === 'working')].map((row) => (
            <tr key={`${row.words}${row.class}`}><th scope="row" data-title={a.what}><span>{row.words}</span></th><td data-title={a.kind}><span class={row.class === 'journalised' ? 'tag' : 'tag tag-quiet'}>{holdingClasses[row.class]}</span></td><td data-title={a.count}><span>{row.count.toLocaleString('da-DK')}</span></td><td data-title={a.latest}><span>{dayText(row.latest)}</span></td></tr>
          ))}</tbody>
        </table>
      )}
    </section>
  </Layout>
)
