// Earlier years of socialtilsyn from a spreadsheet: the template, the file, and what it holds before anything is loaded.
import type { EarlierLook } from '../../services/earlier-years.ts'
import { tableProblemText } from '../../text/refusals.ts'
import { longDate } from '../../text/report.ts'
import { earlierYearsText as t } from '../../text/web/earlier-years.ts'
import { supervisionPageText } from '../../text/web/supervision.ts'
import { keyField, newFilesField, newKey } from '../form.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { Icon } from '../parts/icon.tsx'
import { Labelled } from '../parts/labelled.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { paths } from '../paths.ts'

const trail = [[paths.supervisions(), supervisionPageText.toList]] as const
/** More would not be read before the first are mended. */
const mostShown = 200

export const EarlierYearsPage = ({ web, viewer, models, faults, done }: { readonly web: Web; readonly viewer: Viewer; readonly models: readonly { readonly version: string; readonly name: string }[]; readonly faults: readonly FieldFault[]; readonly done: { readonly years: number; readonly offers: number } | null }) => {
  const fault = faults.find((one) => one.field === newFilesField)?.message
  return (
    <Layout web={web} title={t.title} viewer={viewer} trail={trail}>
      <h1>{t.title}</h1><p class="lead">{t.purpose}</p>
      {done && <Message kind="success" heading={t.done(done.years, done.offers)} live><p><a href={paths.supervisions()}>{t.toList}</a></p></Message>}
      <Faults faults={faults} idOf={() => 'fil'} />
      <section aria-labelledby="skabelon"><h2 id="skabelon">{t.template}</h2><p>{t.templateHint}</p>
        <form class="filter" method="get" action={paths.earlierYearsTemplate}>
          <div class="field"><label for="model">{t.model}</label><select id="model" name="model">{models.map((one) => <option key={one.version} value={one.version}>{one.name}</option>)}</select></div>
          <div class="actions"><button class="btn" type="submit"><Icon name="document" />{t.fetch}</button></div>
        </form>
      </section>
      <section aria-labelledby="ark"><h2 id="ark">{t.choose}</h2>
        <form method="post" action={paths.earlierYearsUpload} enctype="multipart/form-data" class="act-form narrow">
          <input type="hidden" name={keyField} value={newKey()} />
          <Labelled id="fil" label={t.file} hint={t.chooseHint} fault={fault}>{(described) => <input id="fil" type="file" name={newFilesField} accept=".xlsx,.csv" {...described} />}</Labelled>
          <div class="actions"><button class="btn btn-main" type="submit">{t.look}</button></div>
        </form>
      </section>
    </Layout>
  )
}

const Problems = ({ problems }: Pick<EarlierLook, 'problems'>) => (
  <section aria-labelledby="rettes"><h2 id="rettes">{t.problems(problems.length)}</h2><p>{t.problemsHint}</p>
    <table class="list"><thead><tr><th scope="col">{t.cell}</th><th scope="col">{t.what}</th><th scope="col">{t.stands}</th></tr></thead>
      <tbody>{problems.slice(0, mostShown).map((one, index) => <tr key={`${one.cell}${String(index)}`}><th scope="row" data-title={t.cell}><span>{one.cell}</span></th><td data-title={t.what}><span>{tableProblemText(one)}</span></td><td data-title={t.stands}><span class={one.value === '' ? 'quiet' : ''}>{one.value === '' ? t.empty : one.value}</span></td></tr>)}</tbody></table>
    {problems.length > mostShown && <p>{t.more(problems.length - mostShown)}</p>}
  </section>
)

const Years = ({ years }: Pick<EarlierLook, 'years'>) => (
  <section aria-labelledby="aar"><h2 id="aar">{t.years(years.length)}</h2>
    <table class="list"><thead><tr><th scope="col">{t.offer}</th><th scope="col">{t.report}</th><th scope="col">{t.visit}</th><th scope="col">{t.scores}</th></tr></thead>
      <tbody>{years.map((one) => (
        <tr key={`${one.offerId}${one.reportDate}`}>
          <th scope="row" data-title={t.offer}><span>{one.offerName}<span class="quiet block">{one.offerId}</span></span></th>
          <td data-title={t.report}><span>{longDate(one.reportDate)}<span class="quiet block">{t.model2} {one.model}</span></span></td>
          <td data-title={t.visit}><span>{longDate(one.visitDay)}</span></td>
          <td data-title={t.scores}><span>{t.scoreCount(one.scores)}. {t.missingScores(one.missing)}. {t.themes(one.themes)}.{one.replaces && <span class="quiet block">{t.replaces}</span>}</span></td>
        </tr>
      ))}</tbody></table>
  </section>
)

export const EarlierLookPage = ({ web, viewer, look, faults }: { readonly web: Web; readonly viewer: Viewer; readonly look: EarlierLook; readonly faults: readonly FieldFault[] }) => {
  const right = look.problems.length === 0 && look.years.length > 0
  return (
    <Layout web={web} title={t.found(look.name)} viewer={viewer} trail={[...trail, [paths.earlierYears(), t.title]]}>
      <h1>{t.found(look.name)}</h1>
      <Faults faults={faults} idOf={() => undefined} />
      {right && <Message kind="info" heading={t.right} />}
      {look.problems.length > 0 && <Problems problems={look.problems} />}
      {look.years.length === 0 && look.problems.length === 0 && <p>{t.none}</p>}
      {look.years.length > 0 && <Years years={look.years} />}
      {right ? (
        <form method="post" action={paths.earlierYearsLook(look.uploadId)} class="act-form">
          <input type="hidden" name={keyField} value={newKey()} />
          <div class="actions"><button class="btn btn-main btn-big" type="submit">{t.load}</button><a class="btn" href={paths.earlierYears()}>{t.back}</a></div>
        </form>
      ) : <div class="actions"><a class="btn btn-main" href={paths.earlierYears()}>{t.back}</a></div>}
    </Layout>
  )
}
