// The action plan: its points as cards, what is missing, and its versions.
import type { ActType, Grade } from '../../domain/accreditation/acts.ts'
import { isDiscordance } from '../../domain/accreditation/facts.ts'
import type { PlanPointState } from '../../domain/audit/plan.ts'
import type { QualityModel } from '../../domain/quality-model/model.ts'
import type { CaseView, ContentView } from '../../services/accreditation-types.ts'
import { deadlineNames } from '../../text/accreditation.ts'
import { doneNames } from '../../text/acts.ts'
import { longDate } from '../../text/report.ts'
import { silenceMeans } from '../../text/web/case.ts'
import { dayText, distanceText, localDay, timeText } from '../../text/web/dates.ts'
import { frameText } from '../../text/web/frame.ts'
import { planText as t } from '../../text/web/report.ts'
import type { Viewer, Web } from '../frame.ts'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { Message } from '../parts/message.tsx'
import { paths } from '../paths.ts'
import { Document } from './case.tsx'

export interface PlanPageProps { readonly web: Web; readonly viewer: Viewer; readonly view: CaseView; readonly contents: readonly ContentView[]; readonly model: QualityModel; readonly done: ActType | null; readonly now: string }

const allowed = (view: CaseView, type: ActType): boolean => view.acts.some((one) => one.type === type && one.allowed)
const toAct = (view: CaseView, type: ActType, key = ''): string => paths.act(view.accreditationId, type, { noegle: key, tilbage: paths.plan(view.accreditationId) })

const Point = ({ point, props }: { readonly point: PlanPointState; readonly props: PlanPageProps }) => {
  const { view, contents, model } = props
  const requirement = model.requirements.find((one) => one.id === point.requirementId)
  const whoDid = contents.find((one) => one.kind === 'pointDone' && one.key === point.pointId)?.author.name
  const seen = contents.find((one) => one.kind === 'pointVerified' && one.key === point.pointId)
  const acts = [
    ...(point.status === 'agreed' ? [['reportPointDone', t.reportDone]] as const : []), ...(point.status === 'reportedDone' ? [['verifyPoint', t.verify]] as const : []),
    ...(point.status === 'verified' ? [] : [['moveActionPoint', t.move], ['writeActionPoint', t.edit]] as const),
  ].filter(([type]) => allowed(view, type))
  return (
    <li id={`punkt-${point.pointId}`} class="trial">
      <h3>{point.requirementId} {requirement?.title}</h3>
      <p class="tags"><span class={point.status === 'verified' ? 'tag tag-done' : 'tag'}>{t.states[point.status]}</span>{point.overdue && <span class="tag tag-late"><Icon name="warning" />{t.overdue}</span>}</p>
      <p class="said">{point.text}</p>
      <dl class="facts facts-narrow">
        <div><dt>{t.owner}</dt><dd>{point.owner}</dd></div>
        <div><dt>{t.due(longDate(point.due))}</dt><dd>{point.moved && t.moved(longDate(point.moved.from), point.moved.reason)}</dd></div>
        {point.done && <div><dt>{t.done}</dt><dd><span class="said">{point.done.text}</span><span class="quiet block">{t.by(whoDid ?? '', timeText(point.done.at))}</span></dd></div>}
        {seen && <div><dt>{point.verified ? t.verified : t.notVerified}</dt><dd>{typeof seen.body['text'] === 'string' && seen.body['text'] !== '' && <span class="said">{seen.body['text']}</span>}<span class="quiet block">{t.by(seen.author.name, timeText(seen.at))}</span></dd></div>}
      </dl>
      {acts.length > 0 && <p class="actions">{acts.map(([type, words]) => <a key={type} class="btn" href={toAct(view, type, point.pointId)}>{words}<span class="sr-only">{t.of(point.text.slice(0, 80))}</span></a>)}</p>}
    </li>
  )
}

export const PlanPage = (props: PlanPageProps) => {
  const { web, viewer, view, contents, model, done, now } = props
  const { plan } = view
  const versions = view.reports.filter((one) => one.kind === 'actionPlan').toSorted((a, b) => b.version - a.version)
  const agree = view.acts.find((one) => one.type === 'agreeActionPlan')
  const covered = new Set(plan.map((one) => one.requirementId))
  const wanted = contents.filter((one) => one.kind === 'finding' && isDiscordance(one.body['grade'] as Grade)).map((one) => String(one.body['requirementId']))
  const missing = view.step === 'planning' ? [...new Set(wanted)].filter((id) => !covered.has(id)) : []
  const close = view.acts.find((one) => one.type === 'closeActionPlan')
  const unverified = plan.filter((one) => one.status !== 'verified').length
  const deadlines = view.deadlines.filter((one) => one.kind === 'agreeActionPlan' || one.kind === 'closeActionPlan')
  return (
    <Layout web={web} title={t.title} viewer={viewer} place="cases" trail={[[paths.cases, frameText.nav.cases], [paths.case(view.accreditationId), view.offerName]]}>
      <h1>{t.title}</h1>
      <p class="lead">{t.purpose}</p>
      {done && <Message kind="success" heading={doneNames[done]} live />}
      <section class="next" aria-label={t.title}>
        {deadlines.map((one) => <p key={one.kind}><strong>{t.deadline(deadlineNames[one.kind], longDate(one.lastDay), distanceText(one.lastDay, localDay(now)))}</strong> {silenceMeans[one.kind]}</p>)}
        <p>{view.dates.planAgreedAt === null ? t.notAgreed : t.agreed(dayText(view.dates.planAgreedAt))} {view.dates.planClosedAt !== null && t.closed(dayText(view.dates.planClosedAt))} {plan.length > 0 && t.progress(plan.filter((one) => one.status === 'verified').length, plan.length)}</p>
        <div class="actions">
          {allowed(view, 'writeActionPoint') && <a class={missing.length > 0 || plan.length === 0 ? 'btn btn-main' : 'btn'} href={toAct(view, 'writeActionPoint')}><Icon name="plus" />{t.add}</a>}
          {agree?.allowed === true && <a class="btn btn-main" href={toAct(view, 'agreeActionPlan')}>{t.agree}</a>}
          {close?.allowed === true && <a class="btn btn-main" href={toAct(view, 'closeActionPlan')}>{t.close}</a>}
        </div>
      </section>
      {missing.length > 0 && <Message kind="info" heading={t.missing}><p>{t.missingHint}</p><ul class="reasons">{missing.map((id) => <li key={id}>{id} {model.requirements.find((one) => one.id === id)?.title}</li>)}</ul></Message>}
      {view.step === 'followUp' && close && unverified > 0 && <p class="quiet">{t.unverified(unverified)}</p>}
      <h2>{t.points}</h2>
      {plan.length === 0 ? <div class="empty"><Icon name="info" /><p>{allowed(view, 'writeActionPoint') ? t.empty : t.emptyRead}</p></div> : <ul class="trials">{plan.map((point) => <Point key={point.pointId} point={point} props={props} />)}</ul>}
      <section class="card-box" aria-labelledby="versioner"><h2 id="versioner">{t.versions}</h2>{versions.length === 0 ? <p class="quiet">{t.versionsEmpty}</p> : <ul class="documents">{versions.map((report) => <Document key={report.reportId} report={report} />)}</ul>}</section>
    </Layout>
  )
}
