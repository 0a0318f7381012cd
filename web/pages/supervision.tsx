// One offer's socialtilsyn: what waits and with whom, its units, the authority's newest assessment, and all years.
import { wholeOffer } from '../../domain/supervision/acts.ts'
import type { SupervisionModel } from '../../domain/supervision/model.ts'
import type { SupervisionDeadlineView, SupervisionHistory, SupervisionView } from '../../services/supervision-types.ts'
import { longDate } from '../../text/report.ts'
import { approvalWords, measureEndWords, measureWords, modelTitle, valueWord, visitKindWords, visitStatusWords } from '../../text/supervision-report.ts'
import { deadlineText, lastDayText, localDay } from '../../text/web/dates.ts'
import { supervisionDeadlineNames, supervisionPageText as t, supervisionRoleNames } from '../../text/web/supervision.ts'
import type { Viewer, Web } from '../frame.ts'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { Message } from '../parts/message.tsx'
import { paths } from '../paths.ts'

interface Shown { readonly view: SupervisionView; readonly history: SupervisionHistory; readonly model: SupervisionModel }

const Waiting = ({ deadlines }: { readonly deadlines: readonly SupervisionDeadlineView[] }) => deadlines.length === 0 ? <p class="quiet">{t.nothingWaits}</p> : (
  <ul class="works">{deadlines.map((one) => (
    <li key={`${one.kind}/${one.subject}`} class={one.late ? 'work work-late' : 'work'}>
      <div class="work-main"><h3>{supervisionDeadlineNames[one.kind]}</h3><p class="quiet">{one.kind === 'visit' ? t.authority : t.duty(one.duty.map((role) => supervisionRoleNames[role]).join(', '))}</p></div>
      <p class="work-due"><span class={one.late ? 'due due-late' : 'due'}>{one.late && <span class="tag tag-late"><Icon name="warning" />{t.late}</span>}<span>{deadlineText(one.due)}</span></span></p>
    </li>
  ))}</ul>
)

const Units = ({ view }: Pick<Shown, 'view'>) => (
  <table class="list">
    <thead><tr><th scope="col">{t.unit}</th><th scope="col">{t.last}</th><th scope="col">{t.next}</th></tr></thead>
    <tbody>{view.units.map((unit) => (
      <tr key={unit.unit}>
        <th scope="row" data-title={t.unit}><span>{unit.name}</span></th>
        <td data-title={t.last}><span>{unit.lastVisit === null ? t.none : longDate(unit.lastVisit)}</span></td>
        <td data-title={t.next}><span>{unit.overdue && <span class="tag tag-late"><Icon name="warning" />{t.overdue}</span>} {unit.visitDue === null ? t.noInterval : lastDayText(unit.visitDue)}</span></td>
      </tr>
    ))}</tbody>
  </table>
)

const Assessment = ({ view, history, model }: Shown) => {
  const report = history.reports.filter((one) => one.date !== null).at(-1)
  if (!report?.date) return <p class="quiet">{t.noAssessment}</p>
  const textOf = (kind: 'theme' | 'overall', key: string): string => { const body = view.texts.find((one) => one.kind === kind && one.subject === report.id && one.key === key)?.body; return typeof body?.['text'] === 'string' ? body['text'] : '' }
  const overall = textOf('overall', 'overall')
  const { values } = report
  const valueOf = (id: string): string => { const value = values?.find((one) => one.id === id)?.value ?? null; return value === null ? t.noValue : valueWord(value) }
  const scored = values !== null && values.length > 0
  return (
    <>
      <p>{t.report(longDate(report.date), Object.hasOwn(approvalWords, report.approval ?? '') ? approvalWords[report.approval as keyof typeof approvalWords] : '')}</p>
      <h3>{t.overall}</h3>
      {overall === '' ? <p class="quiet">{t.noWords}</p> : <p class="prose">{overall}</p>}
      {scored && <p class="quiet">{t.valueHint}</p>}
      <table class="list">
        <thead><tr><th scope="col">{t.theme}</th>{scored && <th scope="col">{t.value}</th>}<th scope="col">{t.words}</th></tr></thead>
        <tbody>{model.themes.map((theme) => {
          const words = textOf('theme', theme.id)
          return <tr key={theme.id}><th scope="row" data-title={t.theme}><span>{theme.text}</span></th>{scored && <td data-title={t.value}><span>{valueOf(theme.id)}</span></td>}<td data-title={t.words}><span class={words === '' ? 'quiet' : 'prose'}>{words === '' ? t.noWords : words}</span></td></tr>
        })}</tbody>
      </table>
    </>
  )
}

const Visits = ({ view, history }: Pick<Shown, 'view' | 'history'>) => history.visits.length === 0 ? <p class="quiet">{t.noVisits}</p> : (
  <table class="list">
    <thead><tr><th scope="col">{t.day}</th><th scope="col">{t.unit}</th><th scope="col">{t.kind}</th><th scope="col">{t.status}</th></tr></thead>
    <tbody>{history.visits.toReversed().map((visit) => (
      <tr key={visit.id}>
        <th scope="row" data-title={t.day}><span>{longDate(visit.day)}</span></th>
        <td data-title={t.unit}><span>{visit.unit === wholeOffer ? view.offerName : view.departments.find((one) => one.id === visit.unit)?.name ?? visit.unit}</span></td>
        <td data-title={t.kind}><span>{visitKindWords[visit.kind]}</span></td>
        <td data-title={t.status}><span>{visitStatusWords[visit.status as keyof typeof visitStatusWords]}</span></td>
      </tr>
    ))}</tbody>
  </table>
)

const Measures = ({ history }: Pick<Shown, 'history'>) => history.measures.length === 0 ? <p class="quiet">{t.noMeasures}</p> : (
  <table class="list">
    <thead><tr><th scope="col">{t.what}</th><th scope="col">{t.decided}</th><th scope="col">{t.deadline}</th><th scope="col">{t.status}</th></tr></thead>
    <tbody>{history.measures.toReversed().map((one) => (
      <tr key={one.id}>
        <th scope="row" data-title={t.what}><span>{measureWords[one.kind as keyof typeof measureWords]}</span></th>
        <td data-title={t.decided}><span>{longDate(one.decidedOn)}</span></td>
        <td data-title={t.deadline}><span>{one.deadline === null ? t.noDeadline : longDate(one.deadline)}</span></td>
        <td data-title={t.status}>{one.endedOn === null ? <span class="tag tag-quiet">{t.running}</span> : <span>{measureEndWords[one.endedAs as keyof typeof measureEndWords]}<span class="quiet block">{longDate(one.endedOn)}</span></span>}</td>
      </tr>
    ))}</tbody>
  </table>
)

export const SupervisionPage = ({ web, viewer, view, history, model, now }: Shown & { readonly web: Web; readonly viewer: Viewer; readonly now: string }) => (
  <Layout web={web} title={t.of(view.offerName)} viewer={viewer} trail={[[paths.supervisions(), t.toList]]}>
    <div class="title-row">
      <div><h1>{t.of(view.offerName)}</h1><p class="lead">{t.onePurpose}</p><p class="quiet">{t.model(modelTitle(model.name, model.validTo !== null && model.validTo < localDay(now)), view.yearNo)}</p></div>
      {view.begun && <div class="actions"><a class="btn btn-main" href={paths.supervisionPdf(view.offerId)}><Icon name="file-pdf" />{t.pdf}</a></div>}
    </div>
    {!view.begun && <Message kind="info" heading={t.notBegunText} />}
    {view.ended !== null && <Message kind="info" heading={t.endedText} />}
    {view.paused && <Message kind="info" heading={t.pausedText} />}
    <section aria-labelledby="venter"><h2 id="venter">{t.waits}</h2><Waiting deadlines={view.deadlines} /></section>
    {view.units.length > 0 && <section aria-labelledby="enheder"><h2 id="enheder">{t.units}</h2><Units view={view} /></section>}
    <section aria-labelledby="vurdering"><h2 id="vurdering">{t.assessment}</h2><Assessment view={view} history={history} model={model} /></section>
    <section aria-labelledby="maalt"><h2 id="maalt">{t.measuresTitle}</h2><Measures history={history} /></section>
    <section aria-labelledby="aar"><h2 id="aar">{t.years}</h2><Visits view={view} history={history} /></section>
  </Layout>
)
