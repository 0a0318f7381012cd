// A case's page: where it stands, what is owed by whom and when, the next step, and everything else that can be done or read.
import type { ActType } from '../../domain/accreditation/acts.ts'
import { type ActiveStage, stages } from '../../domain/accreditation/stages.ts'
import type { ActView, CaseView, Named, ReportRow, TimelineRow } from '../../services/accreditation-types.ts'
import { deadlineNames, outcomeNames, stageNames, statusText, stepNames } from '../../text/accreditation.ts'
import { actNames, doneNames } from '../../text/acts.ts'
import { refusalText } from '../../text/refusals.ts'
import { longDate } from '../../text/report.ts'
import { auditDayText } from '../../text/web/audit-day.ts'
import { auditText } from '../../text/web/audit.ts'
import { caseText as t, endsStage, reportNames, silenceMeans } from '../../text/web/case.ts'
import { dayText, distanceText, lastDayText, localDay, monthText, timeText } from '../../text/web/dates.ts'
import { descriptionText } from '../../text/web/description.ts'
import { frameText } from '../../text/web/frame.ts'
import { hearingText } from '../../text/web/hearing.ts'
import { planText, reportPageText } from '../../text/web/report.ts'
import type { Viewer, Web } from '../frame.ts'
import { placeOfAct } from '../act-places.ts'
import { gathered } from '../gathered.ts'
import { nextAct } from '../next-step.ts'
import { BesideLinks } from '../parts/beside-links.tsx'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { Message } from '../parts/message.tsx'
import { paths } from '../paths.ts'

export interface CasePageProps {
  readonly web: Web
  readonly viewer: Viewer
  readonly view: CaseView
  readonly timeline: readonly TimelineRow[]
  /** The viewer has declared themselves as auditor here. */
  readonly declared: boolean
  readonly done: ActType | null
  readonly now: string
}

const isEnded = (view: CaseView): boolean => view.stage === 'completed' || view.stage === 'cancelled'
const currentStage = (view: CaseView, timeline: readonly TimelineRow[]): number => {
  if (!isEnded(view)) return stages.indexOf(view.stage as ActiveStage)
  return view.stage === 'completed' ? stages.length : stages.findIndex((stage) => !timeline.some((row) => endsStage[row.type as ActType] === stage))
}

const Tracker = ({ view, timeline }: { readonly view: CaseView; readonly timeline: readonly TimelineRow[] }) => {
  const current = currentStage(view, timeline)
  const endOf = (stage: ActiveStage): string | undefined => timeline.findLast((row) => endsStage[row.type as ActType] === stage)?.at
  return (
    <nav class="tracker" aria-label={t.tracker}>
      <ol class="keep">{stages.map((stage, index) => {
        const state = index < current ? 'past' : index === current && !isEnded(view) ? 'now' : 'coming'
        const end = endOf(stage)
        const expected = view.expectedEnds[stage]
        const coming = expected === undefined ? t.coming : t.expected(monthText(expected))
        const word = state === 'past' ? (end === undefined ? t.past : t.since(dayText(end))) : state === 'now' ? (view.due === null ? t.now : lastDayText(view.due)) : view.stage === 'cancelled' ? t.skipped : coming
        return (
          <li key={stage} class={`tracker-${state}`} {...(state === 'now' ? { 'aria-current': 'step' } : {})}>
            <span class="tracker-dot" aria-hidden="true">{state === 'past' ? <Icon name="check" /> : index + 1}</span>
            <span class="tracker-text">
              <a href={paths.stage(view.accreditationId, stage)}>{stageNames[stage]}</a>
              <span class="quiet block">{state === 'past' && <span class="sr-only">{t.past}: </span>}{state === 'now' && <span class="sr-only">{t.now}: </span>}{word}</span>
            </span>
          </li>
        )
      })}</ol>
      {Object.keys(view.expectedEnds).length > 1 && <p class="quiet tracker-hint">{t.expectedHint}</p>}
    </nav>
  )
}

const namesOf = (people: readonly Named[]): string => people.map((one) => one.name).join(', ')

const personsFor = (view: CaseView, turn: CaseView['turn']): string => {
  const { people } = view
  switch (turn) {
    case 'offer': return namesOf(people.managers) || t.vacant
    case 'secretariat': return people.consultant.name
    case 'auditTeam': return namesOf(people.team) || t.sides.auditTeam
    case 'qualityChecker': return people.checker?.name ?? t.sides.qualityChecker
    case 'decider': return people.decider?.name ?? t.sides.decider
    case 'nobody': return t.sides.nobody
  }
}

/** Acts that have a page of their own are called by what one does there. */
const pageNames: Readonly<Partial<Record<ActType, string>>> = { writeChapter: descriptionText.write, writeFinding: auditText.open, remark: hearingText.open, answerRemark: hearingText.answerAll }
const buttonOf = (type: ActType): string => pageNames[type] ?? actNames[type]

const Next = ({ view, declared }: Pick<CasePageProps, 'view' | 'declared'>) => {
  const act = nextAct(view, declared)
  const said = isEnded(view) ? [t.ended, ...(view.nextCycleOn === null ? [] : [t.nextCycle(longDate(view.nextCycleOn))])].join(' ')
    : view.paused && view.dates.pausedAt !== null ? t.pausedSince(dayText(view.dates.pausedAt)) : t.waits(`${t.sides[view.turn]}: ${personsFor(view, view.turn)}`)
  return (
    <section class="next" aria-labelledby="next">
      <h2 id="next">{t.next}</h2>
      {act ? <p><a class="btn btn-main btn-big" href={placeOfAct(view.accreditationId, act.type)}>{buttonOf(act.type)}<Icon name="arrow-forward" /></a></p> : !isEnded(view) && <p>{t.nothingForYou}</p>}
      <p class="quiet">{said}</p>
      {view.continuesIn !== null && <p><a href={paths.case(view.continuesIn)}>{t.continues}</a></p>}
    </section>
  )
}

const Owed = ({ view, now }: { readonly view: CaseView; readonly now: string }) => (
  <section aria-labelledby="owed">
    <h2 id="owed">{t.owed}</h2>
    {view.deadlines.length === 0 ? <p class="quiet">{t.owedEmpty}</p> : (
      <ul class="owed">{[...view.deadlines].sort((a, b) => (a.due < b.due ? -1 : 1)).map((deadline) => {
        const late = deadline.due <= now && !view.paused && !deadline.standsStill
        return (
          <li key={deadline.kind} class={late ? 'owed-late' : ''}>
            <h3>{deadlineNames[deadline.kind]}</h3>
            <p>{late && <span class="tag tag-late"><Icon name="warning" />{statusText({ ...view, late: true })}</span>} {deadline.standsStill ? <strong>{t.standsStill}</strong> : <><strong>Frist: {longDate(deadline.lastDay)}</strong> <span class="quiet">({distanceText(deadline.lastDay, localDay(now))})</span></>} · {personsFor(view, deadline.duty)}</p>
            <p class="quiet">{silenceMeans[deadline.kind]}</p>
          </li>
        )
      })}</ul>
    )}
  </section>
)

const grave: ReadonlySet<ActType> = new Set(['cancel'])

/** Where what blocks an act can be mended: the act that writes it. */
const mends = (field: string | undefined): readonly [ActType, string] | null => {
  const [kind, ...key] = (field ?? '').split('/')
  const rest = key.join('/')
  switch (kind) {
    case 'tick': return ['tickRequirement', rest]
    case 'chapter': return ['writeChapter', rest]
    case 'finding': return ['writeFinding', rest]
    case 'reportText': return ['writeReportText', rest]
    case 'answer': return ['answerRemark', rest]
    case 'consent': return ['consentToExtract', rest]
    case 'pointVerified': return ['verifyPoint', rest]
    case 'actionPoint': return ['writeActionPoint', '']
    default: return null
  }
}

const Reasons = ({ view, act }: { readonly view: CaseView; readonly act: ActView }) => (
  <ul class="reasons">{act.reasons.slice(0, 8).map((reason, index) => {
    const place = mends(reason.field)
    const mayMend = place && view.acts.some((one) => one.type === place[0] && one.allowed)
    return <li key={`${reason.code}${index}`}>{refusalText(reason)} {mayMend && <a href={placeOfAct(view.accreditationId, place[0], place[1])}>{actNames[place[0]]}</a>}</li>
  })}{act.reasons.length > 8 && <li class="quiet">… og {act.reasons.length - 8} mere</li>}</ul>
)

const Acts = ({ view, declared }: Pick<CasePageProps, 'view' | 'declared'>) => {
  const main = nextAct(view, declared)
  // Ticks are set where the chapter is written, evidence and all three findings at once where a requirement is assessed.
  const can = view.acts.filter((act) => act.allowed && act.type !== main?.type && act.type !== 'tickRequirement' && act.type !== 'findConcordance' && act.type !== 'writeEvidence')
  const blocked = view.acts.filter((act) => !act.allowed && act.reasons.some((reason) => reason.code !== 'wrong-step' && reason.code !== 'no-days-proposed' && reason.code !== 'not-paused'))
  return (
    <>
      {can.length > 0 && <section aria-labelledby="can"><h2 id="can">{t.can}</h2><ul class="acts">{can.map((act) => <li key={act.type}><a class={grave.has(act.type) ? 'btn btn-grave' : 'btn'} href={placeOfAct(view.accreditationId, act.type)}>{buttonOf(act.type)}</a></li>)}</ul></section>}
      {blocked.length > 0 && !isEnded(view) && (
        <section aria-labelledby="cannot"><h2 id="cannot">{t.cannot}</h2><p class="quiet">{t.cannotHint}</p>
          <dl class="blocked">{blocked.map((act) => <div key={act.type}><dt>{actNames[act.type]}</dt><dd><Reasons view={view} act={act} /></dd></div>)}</dl>
        </section>
      )}
    </>
  )
}

const People = ({ view }: { readonly view: CaseView }) => {
  const { people } = view
  return (
    <section class="card-box" aria-labelledby="people">
      <h2 id="people">{t.people}</h2>
      <dl class="facts facts-narrow">
        <dt>{t.managers}</dt><dd>{namesOf(people.managers) || t.vacant}</dd>
        <dt>{t.consultant}</dt><dd>{people.consultant.name}</dd>
        <dt>{t.team}</dt><dd>{people.team.length === 0 ? t.notYet : people.team.map((one) => <span key={one.personId} class="block">{one.name}{one.lead ? `, ${t.lead}` : ''}</span>)}</dd>
        <dt>{t.checker}</dt><dd>{people.checker?.name ?? t.notYet}</dd>
        <dt>{t.decider}</dt><dd>{people.decider?.name ?? t.notYet}{people.deputyDecider && <span class="quiet block">{t.deputy}: {people.deputyDecider.name}</span>}</dd>
        {view.auditDay !== null && <><dt>{t.auditDay}</dt><dd>{longDate(view.auditDay)}</dd></>}
        {view.focus.length > 0 && <><dt>{t.focus}</dt><dd>{view.focus.join(', ')}</dd></>}
        {view.recommendation !== null && <><dt>{t.recommendation}</dt><dd>{outcomeNames[view.recommendation]}</dd></>}
        {view.outcome !== null && <><dt>{t.outcome}</dt><dd>{outcomeNames[view.outcome]}</dd></>}
      </dl>
    </section>
  )
}

const filedText = ({ sentAt, acknowledgedAt, journalNo }: NonNullable<ReportRow['filed']>): string =>
  acknowledgedAt !== null ? t.filed(dayText(acknowledgedAt), journalNo) : sentAt !== null ? t.filing : t.toBeFiled

export const Document = ({ report }: { readonly report: ReportRow }) => (
  <li>
    <Icon name="file-pdf" />
    <span>{report.ready ? <a href={paths.report(report.reportId)}>{reportNames[report.kind]}</a> : <span>{reportNames[report.kind]}: {t.makingPdf}</span>}
      <span class="quiet block">{t.version(report.version)}{report.at !== null && `, ${dayText(report.at)}`}{report.pages !== null && `, ${t.pagesOf(report.pages)}`}{report.filed && `. ${filedText(report.filed)}`}</span></span>
  </li>
)

export const Timeline = ({ rows, level }: { readonly rows: readonly TimelineRow[]; readonly level: 2 | 3 }) => {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ol class="timeline">{rows.map((row) => (
      <li key={row.seq} class={row.actor.personId === 'system' ? 'timeline-system' : ''}>
        <p class="quiet"><time dateTime={row.at}>{timeText(row.at)}</time></p>
        <Heading>{doneNames[row.type]}</Heading>
        <p>{row.actor.personId === 'system' ? t.system : row.actor.name}</p>
        {row.reason !== undefined && row.reason !== '' && <blockquote><span class="sr-only">{t.reason}: </span>{row.reason}</blockquote>}
      </li>
    ))}</ol>
  )
}

export const CasePage = ({ web, viewer, view, timeline, declared, done, now }: CasePageProps) => (
  <Layout web={web} title={view.offerName} viewer={viewer} place="cases" trail={[[paths.cases, frameText.nav.cases]]} scripts={isEnded(view) ? [] : ['live.js']}>
    <div class="title-row">
      <div>
        <h1>{view.offerName}</h1>
        <p class="lead">{t.cycle(view.cycle)} · {stepNames[view.step]}</p>
      </div>
      <p><span class={view.late ? 'tag tag-late tag-big' : view.stage === 'completed' ? 'tag tag-done tag-big' : 'tag tag-big'}>{view.late && <Icon name="warning" />}{statusText(view)}</span></p>
    </div>
    {done && <Message kind="success" heading={doneNames[done]} live />}
    <live-case class="live" data-from={paths.live(view.accreditationId, view.seq)} data-changed={t.changed} data-reload={t.reload} data-to={paths.case(view.accreditationId)} />
    <Tracker view={view} timeline={timeline} />
    <div class="columns">
      <div>
        <Next view={view} declared={declared} />
        <Owed view={view} now={now} />
        <Acts view={view} declared={declared} />
        <section aria-labelledby="texts">
          <h2 id="texts">{t.texts}</h2><p class="quiet">{t.textsHint}</p>
          <ul class="acts">{stages.map((stage) => <li key={stage}><a class="btn" href={paths.stage(view.accreditationId, stage)}>{stageNames[stage]}</a></li>)}{view.stage === 'audit' && <li><a class="btn" href={paths.auditDay(view.accreditationId)}>{auditDayText.see}</a></li>}{view.people.team.length > 0 && <li><a class="btn" href={paths.audit(view.accreditationId)}>{auditText.see}</a></li>}{view.dates.closedAt !== null && <li><a class="btn" href={paths.reportPage(view.accreditationId)}>{reportPageText.see}</a></li>}{view.dates.hearingOpenedAt !== null && <li><a class="btn" href={paths.hearing(view.accreditationId)}>{hearingText.see}</a></li>}{view.outcome !== null && view.outcome !== 'accredited' && <li><a class="btn" href={paths.plan(view.accreditationId)}>{planText.see}</a></li>}</ul>
        </section>
      </div>
      <div class="aside">
        <section class="card-box" aria-labelledby="documents">
          <h2 id="documents">{t.documents}</h2>
          {view.reports.length === 0 ? <p class="quiet">{t.documentsEmpty}</p> : <ul class="documents">{view.reports.map((report) => <Document key={report.reportId} report={report} />)}</ul>}
        </section>
        <People view={view} />
        <BesideLinks view={view} viewer={viewer} />
        <section class="card-box" aria-labelledby="timeline">
          <h2 id="timeline">{t.timeline}</h2>
          <Timeline rows={gathered(timeline).toReversed().slice(0, 6)} level={3} />
          <p><a href={paths.timeline(view.accreditationId)}>{t.timelineAll}</a></p>
        </section>
      </div>
    </div>
  </Layout>
)
