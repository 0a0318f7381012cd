// The calendar of socialtilsyn: twelve months, each with the visits that are announced and the days on which an interval or a deadline runs out.
import type { CalendarEntry } from '../../services/supervision-types.ts'
import { longDate } from '../../text/report.ts'
import { calendarWords, supervisionPageText as t } from '../../text/web/supervision.ts'
import type { Viewer, Web } from '../frame.ts'
import { AsSheet } from '../parts/as-sheet.tsx'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { paths } from '../paths.ts'

const monthName = (month: string): string => new Intl.DateTimeFormat('da-DK', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`)).replace(/^./, (first) => first.toLocaleUpperCase('da'))
const yearFrom = (from: string, years: number): string => `${String(Number(from.slice(0, 4)) + years)}${from.slice(4, 7)}`

const Offer = ({ one }: { readonly one: CalendarEntry }) => <span><a href={paths.supervision(one.offerId)}>{one.offerName}</a></span>

const Entries = ({ entries }: { readonly entries: readonly CalendarEntry[] }) => (
  <table class="list dated">
    <thead><tr><th scope="col">{t.day}</th><th scope="col">{t.offer}</th><th scope="col">{t.what}</th></tr></thead>
    <tbody>{entries.map((one) => (
      <tr key={`${one.day}${one.offerId}${one.kind}${one.subject}`}>
        <th scope="row" data-title={t.day}><span>{longDate(one.day)}</span></th>
        <td data-title={t.offer}><Offer one={one} /></td>
        <td data-title={t.what}><span>{one.late && <><span class="tag tag-late"><Icon name="warning" />{t.late}</span> </>}{calendarWords(one)}</span></td>
      </tr>
    ))}</tbody>
  </table>
)

export const SupervisionCalendarPage = ({ web, viewer, from, to, entries }: { readonly web: Web; readonly viewer: Viewer; readonly from: string; readonly to: string; readonly entries: readonly CalendarEntry[] }) => {
  const late = entries.filter((one) => one.late)
  const coming = entries.filter((one) => !one.late)
  const months = [...new Set(coming.map((one) => one.day.slice(0, 7)))]
  return (
    <Layout web={web} title={t.calendarTitle} viewer={viewer} trail={[[paths.supervisions(), t.toList]]}>
      <h1>{t.calendarTitle}</h1><p class="lead">{t.calendarPurpose}</p>
      <p class="quiet">{longDate(from)} – {longDate(to)}</p>
      <nav class="actions" aria-label={t.calendar}><a class="btn" href={paths.supervisionCalendar({ fra: yearFrom(from, -1) })}>{t.earlier}</a><a class="btn" href={paths.supervisionCalendar()}>{t.thisYear}</a><a class="btn" href={paths.supervisionCalendar({ fra: yearFrom(from, 1) })}>{t.later}</a></nav>
      {entries.length > 0 && <AsSheet of={paths.supervisionCalendar({ fra: from.slice(0, 7) })} />}
      {late.length > 0 && <section aria-labelledby="forsinket"><h2 id="forsinket">{t.calendarLate}</h2><p class="quiet">{t.calendarLateHint}</p><Entries entries={late} /></section>}
      {coming.length === 0 ? <p>{t.calendarEmpty}</p> : months.map((month) => <section key={month} aria-labelledby={`m-${month}`}><h2 id={`m-${month}`}>{monthName(month)}</h2><Entries entries={coming.filter((one) => one.day.startsWith(month))} /></section>)}
    </Layout>
  )
}
