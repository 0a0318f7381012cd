// The start page: what waits for me, by when, oldest first; what I wait for, and from whom.
import type { GuideId } from '../../domain/people/guides.ts'
import { deadlineNames, stageNames, stepNames } from '../../text/accreditation.ts'
import { administrationText } from '../../text/web/administration.ts'
import { dayText, deadlineText, distanceText, lastDayOfDue, localDay, timeText } from '../../text/web/dates.ts'
import { learningEventText } from '../../text/web/learning-events.ts'
import { corpsText } from '../../text/web/corps.ts'
import { roundsText } from '../../text/web/rounds.ts'
import { supervisionPageText } from '../../text/web/supervision.ts'
import { overviewPageText } from '../../text/web/overview.ts'
import { deadlineOf, noticeLine, noticesText, startText as t } from '../../text/web/start.ts'
import type { NoticeRow } from '../../services/accreditation-types.ts'
import type { Work, WorkRow } from '../../services/work.ts'
import { placeOfStep } from '../act-places.ts'
import type { Viewer, Web } from '../frame.ts'
import { AsSheet } from '../parts/as-sheet.tsx'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { paths } from '../paths.ts'
import { GuideOffer } from './guide.tsx'

const Due = ({ row, today }: { readonly row: WorkRow; readonly today: string }) => {
  if (row.paused) return <span class="tag tag-quiet">{t.paused}</span>
  if (row.due === null) return <span class="quiet">{t.noDeadline}</span>
  const last = lastDayOfDue(row.due)
  return (
    <span class={row.late ? 'due due-late' : 'due'}>
      {row.late && <span class="tag tag-late"><Icon name="warning" />{t.late}</span>}
      <span>{deadlineText(row.due)}</span> <span class="quiet">({distanceText(last, today)})</span>
    </span>
  )
}

const Row = ({ row, today, mine }: { readonly row: WorkRow; readonly today: string; readonly mine: boolean }) => (
  <li class={row.late ? 'work work-late' : 'work'}>
    <div class="work-main">
      <h3><a href={mine ? placeOfStep(row.accreditationId, row.step) : paths.case(row.accreditationId)}>{mine && row.duty ? `${deadlineNames[row.duty]}: ${row.offerName}` : row.offerName}</a></h3>
      <p class="quiet">{stageNames[row.stage]} · {stepNames[row.step]} · {row.cycle}{mine && placeOfStep(row.accreditationId, row.step) !== paths.case(row.accreditationId) && <> · <a href={paths.case(row.accreditationId)}>{t.toCase}<span class="sr-only">: {row.offerName}</span></a></>}</p>
      {mine && row.late && <p>{row.turn === 'offer' ? t.secretariatWaits : t.offerWaits}</p>}
      {!mine && !row.paused && <p>{row.late && row.turn === 'offer' ? t.passedOn(row.waitsFor.map((one) => one.name).join(', ') || stageNames[row.stage]) : t.waitsFor(row.waitsFor.map((one) => one.name))}</p>}
    </div>
    <p class="work-due"><Due row={row} today={today} /></p>
  </li>
)

const List = ({ rows, today, mine, empty, hint }: { readonly rows: readonly WorkRow[]; readonly today: string; readonly mine: boolean; readonly empty: string; readonly hint: string }) => rows.length === 0
  ? <div class="empty"><Icon name={mine ? 'success' : 'hourglass'} /><div><p><strong>{empty}</strong></p><p>{hint}</p></div></div>
  : <ul class="works">{rows.map((row) => <Row key={row.accreditationId} row={row} today={today} mine={mine} />)}</ul>

export const StartPage = ({ web, viewer, work, notices, guide, auditor, mayStart, leads, administers, supervises, nextEvent, now }: {
  readonly web: Web; readonly viewer: Viewer; readonly work: Work; readonly notices: readonly NoticeRow[]; /** Offered once. */ readonly guide: GuideId | null; /** Is in the auditorkorps. */ readonly auditor: boolean; readonly mayStart: boolean; /** Has an overview of offers. */ readonly leads: boolean; /** May see the administration. */ readonly administers: boolean; /** Has offers under socialtilsyn to look at. */ readonly supervises: boolean; /** The next event one could come to. */ readonly nextEvent: { readonly eventId: string; readonly title: string; readonly startsAt: string } | null; readonly now: string
}) => {
  const today = localDay(now)
  const unread = notices.filter((notice) => notice.readAt === null)
  return (
    <Layout web={web} title={t.title} viewer={viewer} place="start">
      <div class="title-row">
        <div><h1>{t.title}</h1><p class="lead">{t.purpose}</p></div>
        <div class="actions">
          {leads && <a class="btn" href={paths.overview()}><Icon name="checklist" />{overviewPageText.toOverview}</a>}
          {supervises && <a class="btn" href={paths.supervisions()}><Icon name="calendar-month" />{supervisionPageText.title}</a>}
          {administers && <a class="btn" href={paths.administration}><Icon name="groups" />{administrationText.title}</a>}
          {auditor && <a class="btn" href={paths.auditor(viewer.personId)}><Icon name="calendar-month" />{corpsText.own}</a>}
          {mayStart && <a class="btn" href={paths.rounds}><Icon name="calendar-month" />{roundsText.title}</a>}
          {mayStart && <a class="btn btn-main" href={paths.newCase}><Icon name="plus" />{t.start}</a>}
        </div>
      </div>
      {guide !== null && <GuideOffer id={guide} />}
      <div class="columns">
        <div>
          <section aria-labelledby="mine"><h2 id="mine">{t.mine} <span class="count">{work.mine.length}</span></h2><List rows={work.mine} today={today} mine empty={t.mineEmpty} hint={t.mineEmptyHint} /></section>
          <section aria-labelledby="others"><h2 id="others">{t.others} <span class="count">{work.others.length}</span></h2><List rows={work.others} today={today} mine={false} empty={t.othersEmpty} hint={t.othersEmptyHint} /></section>
          {work.more && <p>{t.more}</p>}
          <p><a href={paths.cases}>{t.all}</a></p>
          {nextEvent !== null && <p><a href={paths.learningEvent(nextEvent.eventId)}>{learningEventText.next(nextEvent.title, dayText(nextEvent.startsAt))}</a></p>}
        </div>
        <section class="card-box side" aria-labelledby="notices">
          <h2 id="notices">{t.notices} <span class="count">{unread.length}</span></h2>
          {unread.length === 0 ? <p class="quiet">{noticesText.empty}</p> : <Notices notices={unread.slice(0, 5)} level={3} />}
          <p><a href={paths.notices}>{t.noticesAll}</a></p>
        </section>
      </div>
    </Layout>
  )
}

const Notices = ({ notices, level }: { readonly notices: readonly NoticeRow[]; readonly level: 2 | 3 }) => {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ul class="notices">{notices.map((notice) => (
      <li key={notice.noticeId} class={notice.readAt === null ? 'notice notice-new' : 'notice'}>
        <Heading>{notice.readAt === null && <span class="sr-only">{noticesText.unread}: </span>}<a href={paths.case(notice.accreditationId)}>{noticeLine(notice.kind, deadlineOf(notice))}</a></Heading>
        {notice.text !== undefined && <p>{notice.text}</p>}
        <p class="quiet">{notice.offerName} · {timeText(notice.at)}</p>
      </li>
    ))}</ul>
  )
}

export const NoticesPage = ({ web, viewer, notices }: { readonly web: Web; readonly viewer: Viewer; readonly notices: readonly NoticeRow[] }) => (
  <Layout web={web} title={noticesText.title} viewer={viewer} place="notices">
    <h1>{noticesText.title}</h1>
    <p class="lead">{noticesText.purpose}</p>
    {notices.some((notice) => notice.readAt === null) && <form method="post" action={paths.notices}><button class="btn" type="submit">{noticesText.readAll}</button></form>}
    {notices.length === 0
      ? <div class="empty"><Icon name="notifications" /><div><p><strong>{noticesText.empty}</strong></p><p>{noticesText.emptyHint}</p></div></div>
      : <><Notices notices={notices} level={2} /><AsSheet of={paths.notices} /></>}
  </Layout>
)
