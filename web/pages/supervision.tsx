// One offer's socialtilsyn: what waits and with whom, its units, the authority's newest assessment, and all years.
import { wholeOffer } from '../../domain/supervision/acts.ts'
import { maySeeSideBySide } from '../../domain/supervision/criterion-map.ts'
import { isEarlierYear } from '../../domain/supervision/earlier-years.ts'
import type { SupervisionModel } from '../../domain/supervision/model.ts'
import { mayHaveSupervisionFiles } from '../../domain/supervision/visible.ts'
import type { SupervisionDeadlineView, SupervisionHistory, SupervisionView } from '../../services/supervision-types.ts'
import { refusalText } from '../../text/refusals.ts'
import { longDate } from '../../text/report.ts'
import { approvalWords, measureEndWords, measureWords, modelTitle, overviewText, valueWord, visitKindWords, visitStatusWords } from '../../text/supervision-report.ts'
import { deadlineText, lastDayText, localDay, timeText } from '../../text/web/dates.ts'
import { supervisionActNames, supervisionActPurpose, supervisionActText as a } from '../../text/web/supervision-acts.ts'
import { earlierYearsText } from '../../text/web/earlier-years.ts'
import { sideBySideText as beside } from '../../text/web/side-by-side.ts'
import { supervisionDeadlineNames, supervisionPageText as t, supervisionRoleNames } from '../../text/web/supervision.ts'
import type { Viewer, Web } from '../frame.ts'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { Message } from '../parts/message.tsx'
import { paths } from '../paths.ts'
import { supervisionFields, type SupervisionFormAct } from '../supervision-fields.ts'
import { nextSupervisionAct } from '../supervision-next.ts'

/** `model`: the newest report's, or today's; `models`: of every report, by version. */
interface Shown { readonly view: SupervisionView; readonly history: SupervisionHistory; readonly model: SupervisionModel; readonly models: ReadonlyMap<string, SupervisionModel> }

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

type FinalReport = SupervisionHistory['reports'][number] & { readonly date: string }
/** The authority's reports, oldest first. */
const finalReports = ({ reports }: SupervisionHistory): readonly FinalReport[] => reports.filter((one): one is FinalReport => one.date !== null)
const nameOf = (model: SupervisionModel, now: string): string => modelTitle(model.name, model.validTo !== null && model.validTo < localDay(now))

const Assessment = ({ view, report, model, now }: Pick<Shown, 'view' | 'model'> & { readonly report: FinalReport; readonly now: string }) => {
  const textOf = (kind: 'theme' | 'overall', key: string): string => { const body = view.texts.find((one) => one.kind === kind && one.subject === report.id && one.key === key)?.body; return typeof body?.['text'] === 'string' ? body['text'] : '' }
  const overall = textOf('overall', 'overall')
  const { values } = report
  const valueOf = (id: string): string => { const value = values?.find((one) => one.id === id)?.value ?? null; return value === null ? t.noValue : valueWord(value) }
  const scored = values !== null && values.length > 0
  return (
    <>
      <p>{Object.hasOwn(approvalWords, report.approval ?? '') ? t.report(longDate(report.date), approvalWords[report.approval as keyof typeof approvalWords]) : t.reportOf(longDate(report.date))}</p>
      {isEarlierYear(report.id) && <p class="quiet">{earlierYearsText.loaded(timeText(view.texts.findLast((one) => one.subject === report.id)?.at ?? now))}</p>}
      {report.fileId !== null && mayHaveSupervisionFiles({ personId: '', roles: view.roles }) && <p><a href={paths.supervisionFile(view.offerId, report.fileId)}>{a.document}</a></p>}
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

/** What was said in the years before, newest first, each by the model of its own day. */
const Earlier = ({ view, history, models, now }: Pick<Shown, 'view' | 'history' | 'models'> & { readonly now: string }) => {
  const earlier = finalReports(history).slice(0, -1).toReversed().flatMap((report) => { const model = models.get(report.model); return model ? [{ report, model }] : [] })
  return earlier.length === 0 ? null : (
    <section aria-labelledby="tidligere"><h2 id="tidligere">{t.earlierReports}</h2>
      {new Set(finalReports(history).map((one) => one.model)).size > 1 && <p class="quiet">{t.otherModels}</p>}
      {earlier.map(({ report, model }) => <details key={report.id} class="card-box"><summary>{t.earlierReport(longDate(report.date), nameOf(model, now))}</summary><Assessment view={view} report={report} model={model} now={now} /></details>)}
    </section>
  )
}

/** Why a visit or a measure was changed, oldest first. */
const Reasons = ({ view, of }: { readonly view: SupervisionView; readonly of: string }) => (
  <>{view.texts.filter((one) => one.kind === 'reason' && one.body['of'] === of).toSorted((a, b) => (a.at < b.at ? -1 : 1)).map(({ key, body }) => <span key={key} class="quiet block prose">{t.reason(String(body['text']))}</span>)}</>
)
/** Why it was paused or ended the last time. */
const LastReason = ({ view, act }: { readonly view: SupervisionView; readonly act: 'pause' | 'endSupervision' }) => {
  const last = view.texts.filter((one) => one.kind === 'reason' && one.body['act'] === act).toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1)
  return last ? <p class="prose">{t.reason(String(last.body['text']))}</p> : null
}

const Visits = ({ view, history }: Pick<Shown, 'view' | 'history'>) => history.visits.length === 0 ? <p class="quiet">{t.noVisits}</p> : (
  <table class="list">
    <thead><tr><th scope="col">{t.day}</th><th scope="col">{t.unit}</th><th scope="col">{t.kind}</th><th scope="col">{t.status}</th></tr></thead>
    <tbody>{history.visits.toReversed().map((visit) => (
      <tr key={visit.id}>
        <th scope="row" data-title={t.day}><span>{longDate(visit.day)}</span></th>
        <td data-title={t.unit}><span>{visit.unit === wholeOffer ? view.offerName : view.departments.find((one) => one.id === visit.unit)?.name ?? visit.unit}</span></td>
        <td data-title={t.kind}><span>{visitKindWords[visit.kind]}</span></td>
        <td data-title={t.status}><span>{visitStatusWords[visit.status as keyof typeof visitStatusWords]}<Reasons view={view} of={visit.id} /></span></td>
      </tr>
    ))}</tbody>
  </table>
)

const textIn = (view: SupervisionView, kind: 'measure' | 'measureDone', subject: string): string => { const text = view.texts.find((one) => one.kind === kind && one.subject === subject)?.body['text']; return typeof text === 'string' ? text : '' }

const Measures = ({ view, history }: Pick<Shown, 'view' | 'history'>) => history.measures.length === 0 ? <p class="quiet">{t.noMeasures}</p> : (
  <table class="list">
    <thead><tr><th scope="col">{t.what}</th><th scope="col">{t.decided}</th><th scope="col">{t.deadline}</th><th scope="col">{t.status}</th></tr></thead>
    <tbody>{history.measures.toReversed().map((one) => (
      <tr key={one.id}>
        <th scope="row" data-title={t.what}><span>{measureWords[one.kind as keyof typeof measureWords]}{textIn(view, 'measure', one.id) !== '' && <span class="quiet block prose">{textIn(view, 'measure', one.id)}</span>}{textIn(view, 'measureDone', one.id) !== '' && <span class="quiet block prose">{a.reported}: {textIn(view, 'measureDone', one.id)}</span>}</span></th>
        <td data-title={t.decided}><span>{longDate(one.decidedOn)}</span></td>
        <td data-title={t.deadline}><span>{one.deadline === null ? t.noDeadline : longDate(one.deadline)}{one.extensions > 0 && <span class="quiet block">{overviewText.extended(one.extensions)}</span>}<Reasons view={view} of={one.id} /></span></td>
        <td data-title={t.status}>{one.endedOn === null ? <span class="tag tag-quiet">{t.running}</span> : <span>{measureEndWords[one.endedAs as keyof typeof measureEndWords]}<span class="quiet block">{longDate(one.endedOn)}</span></span>}</td>
      </tr>
    ))}</tbody>
  </table>
)

/** What the offer and the administration follow up themselves this year: nothing of it is the authority's. */
const FollowUp = ({ view }: Pick<Shown, 'view'>) => {
  const ofYear = (kind: 'followUp' | 'dialogue') => view.texts.filter((one) => one.kind === kind && one.subject === String(view.yearNo)).map(({ key, body }) => ({ key, body: body as Readonly<Record<string, string | boolean>> }))
  const [points, talks] = [ofYear('followUp'), ofYear('dialogue')]
  return points.length + talks.length === 0 ? null : (
    <section aria-labelledby="opfoelgning"><h2 id="opfoelgning">{a.followUp}</h2>
      <ul class="keep">{points.map(({ key, body }) => <li key={key}>{body['what']} <span class="quiet">{a.point(String(body['who']), longDate(String(body['by'])), body['done'] === true)}</span></li>)}{talks.map(({ key, body }) => <li key={key}><span class="prose">{body['text']}</span> <span class="quiet">{a.talk(longDate(String(body['on'])))}</span></li>)}</ul>
    </section>
  )
}

const isForm = (type: string): type is SupervisionFormAct => Object.hasOwn(supervisionFields, type)
const Acts = ({ view, model, now }: Pick<Shown, 'view' | 'model'> & { readonly now: string }) => {
  const next = nextSupervisionAct(view, model, localDay(now))
  const acts = view.acts.flatMap((act) => (isForm(act.type) && act.type !== next?.type ? [{ ...act, type: act.type }] : []))
  const can = acts.filter((act) => act.allowed && act.type !== 'prepare')
  // What has no meaning now is no lack: a pause that is not, a beginning that is made.
  const cannot = acts.filter((act) => !act.allowed && act.reasons.some((reason) => !['not-paused', 'supervision-begun', 'supervision-not-begun', 'supervision-ended'].includes(reason.code)))
  const prepares = acts.some((act) => act.type === 'prepare' && act.allowed)
  return view.acts.length === 0 ? null : (
    <>
      <section class="next" aria-labelledby="naeste"><h2 id="naeste">{a.next}</h2>{next ? <p><a class="btn btn-main btn-big" href={paths.supervisionAct(view.offerId, next.type, next.key === '' ? {} : { noegle: next.key })}>{supervisionActNames[next.type]}<Icon name="arrow-forward" /></a></p> : <p>{a.nothing}</p>}</section>
      {prepares && <section aria-labelledby="forberedelse"><h2 id="forberedelse">{supervisionActNames.prepare}</h2><p><span class="tag tag-quiet">{a.own}</span></p><p>{supervisionActPurpose.prepare}</p><p><a class="btn" href={paths.supervisionAct(view.offerId, 'prepare')}>{supervisionActNames.prepare}</a></p></section>}
      {can.length > 0 && <section aria-labelledby="kan"><h2 id="kan">{a.can}</h2><ul class="acts">{can.map((act) => <li key={act.type}><a class={act.type === 'endSupervision' ? 'btn btn-grave' : 'btn'} href={paths.supervisionAct(view.offerId, act.type)}>{supervisionActNames[act.type]}</a></li>)}</ul></section>}
      {cannot.length > 0 && <section aria-labelledby="kan-ikke"><h2 id="kan-ikke">{a.cannot}</h2><p class="quiet">{a.cannotHint}</p><dl class="blocked">{cannot.map((act) => <div key={act.type}><dt>{supervisionActNames[act.type]}</dt><dd><ul class="reasons">{act.reasons.map((reason, index) => <li key={`${reason.code}${String(index)}`}>{refusalText(reason)}</li>)}</ul></dd></div>)}</dl></section>}
    </>
  )
}

export const SupervisionPage = ({ web, viewer, view, history, model, models, done, now }: Shown & { readonly web: Web; readonly viewer: Viewer; readonly done: string | null; readonly now: string }) => {
  const report = finalReports(history).at(-1)
  return (
    <Layout web={web} title={t.of(view.offerName)} viewer={viewer} trail={[[paths.supervisions(), t.toList]]}>
      <div class="title-row">
        <div><h1>{t.of(view.offerName)}</h1><p class="lead">{t.onePurpose}</p><p class="quiet">{t.model(nameOf(model, now), view.yearNo)}</p></div>
        {view.begun && <div class="actions"><a class="btn btn-main" href={paths.supervisionPdf(view.offerId)}><Icon name="file-pdf" />{t.pdf}</a>{maySeeSideBySide({ personId: '', roles: view.roles }) && <a class="btn" href={paths.sideBySide(view.offerId)}>{beside.link}</a>}</div>}
      </div>
      {done !== null && <Message kind="success" heading={done} live />}
      {!view.begun && <Message kind="info" heading={t.notBegunText} />}
      {view.ended !== null && <Message kind="info" heading={t.endedText}><LastReason view={view} act="endSupervision" /></Message>}
      {view.paused && <Message kind="info" heading={t.pausedText}><LastReason view={view} act="pause" /></Message>}
      <Acts view={view} model={model} now={now} />
      <section aria-labelledby="venter"><h2 id="venter">{t.waits}</h2><Waiting deadlines={view.deadlines} /></section>
      {view.units.length > 0 && <section aria-labelledby="enheder"><h2 id="enheder">{t.units}</h2><Units view={view} /></section>}
      <section aria-labelledby="vurdering"><h2 id="vurdering">{t.assessment}</h2>{report ? <Assessment view={view} report={report} model={model} now={now} /> : <p class="quiet">{t.noAssessment}</p>}</section>
      <Earlier view={view} history={history} models={models} now={now} />
      <section aria-labelledby="maalt"><h2 id="maalt">{t.measuresTitle}</h2><Measures view={view} history={history} /></section>
      <FollowUp view={view} />
      <section aria-labelledby="aar"><h2 id="aar">{t.years}</h2><Visits view={view} history={history} /></section>
    </Layout>
  )
}
