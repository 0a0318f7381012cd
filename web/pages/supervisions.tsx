// Socialtilsyn of many offers: which visits are announced and whose interval runs out, those that wait longest first.
import type { SupervisionService } from '../../services/supervision-types.ts'
import { longDate } from '../../text/report.ts'
import { lastDayText } from '../../text/web/dates.ts'
import { earlierYearsText } from '../../text/web/earlier-years.ts'
import { secretVisitsText } from '../../text/web/secret-visits.ts'
import { supervisionPageText as t } from '../../text/web/supervision.ts'
import type { Viewer, Web } from '../frame.ts'
import { AsSheet } from '../parts/as-sheet.tsx'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { Choice, Pages } from '../parts/pages.tsx'
import { paths } from '../paths.ts'

export interface SupervisionQuery { readonly soeg: string; readonly vis: string; readonly side: number }
type Found = Awaited<ReturnType<SupervisionService['list']>>

const Name = ({ row }: { readonly row: Found['rows'][number] }) => <span><a href={paths.supervision(row.offerId)}>{row.offerName}</a><span class="quiet block">{row.centreName}</span></span>

const Next = ({ row, now }: { readonly row: Found['rows'][number]; readonly now: string }) => {
  if (!row.begun) return <span class="quiet">{t.notBegun}</span>
  if (row.endedAt !== null) return <span class="tag tag-quiet">{t.ended}</span>
  if (row.paused) return <span class="tag tag-quiet">{t.paused}</span>
  if (row.visitDue === null) return <span class="quiet">{t.noInterval}</span>
  return <span>{row.visitDue <= now && <span class="tag tag-late"><Icon name="warning" />{t.overdue}</span>} {lastDayText(row.visitDue)}</span>
}

export const SupervisionsPage = ({ web, viewer, query, pageSize, found, inCircle, loads, now }: { readonly web: Web; readonly viewer: Viewer; readonly query: SupervisionQuery; readonly pageSize: number; readonly found: Found; readonly inCircle: boolean; readonly loads: boolean; readonly now: string }) => {
  const narrowed = query.soeg !== '' || query.vis !== ''
  const filter = { soeg: query.soeg, vis: query.vis }
  return (
    <Layout web={web} title={t.title} viewer={viewer} wide>
      <div class="title-row">
        <div><h1>{t.title}</h1><p class="lead">{t.purpose}</p></div>
        {(inCircle || loads || found.rows.some((row) => row.begun)) && <div class="actions">{found.rows.some((row) => row.begun) && <a class="btn" href={paths.supervisionCalendar()}><Icon name="calendar-month" />{t.calendar}</a>}{found.rows.some((row) => row.begun) && <a class="btn" href={paths.supervisionsPdf(filter)}><Icon name="file-pdf" />{t.pdfMany}</a>}{loads && <a class="btn" href={paths.earlierYears()}><Icon name="document" />{earlierYearsText.link}</a>}{inCircle && <a class="btn" href={paths.secretVisits()}><Icon name="lock" />{secretVisitsText.link}</a>}</div>}
      </div>
      <form class="filter" method="get" action={paths.supervisions()} aria-label={t.filter}>
        <div class="field field-wide"><label for="soeg">{t.search}</label><input id="soeg" name="soeg" type="search" maxLength={100} value={query.soeg} /></div>
        <Choice name="vis" label={t.when} value={query.vis} all={t.whenAll} options={t.whens} />
        <div class="actions"><button class="btn btn-main" type="submit"><Icon name="search" />{t.apply}</button>{narrowed && <a class="btn" href={paths.supervisions()}>{t.reset}</a>}</div>
      </form>
      {found.rows.length === 0 ? <div class="empty"><Icon name="info" /><div><p><strong>{narrowed ? t.nothing : t.empty}</strong></p><p>{narrowed ? t.nothingHint : t.emptyHint}</p></div></div> : (
        <>
          <p class="quiet">{t.count(found.total)}</p>
          <table class="list">
            <thead><tr><th scope="col">{t.offer}</th><th scope="col">{t.next}</th><th scope="col">{t.announced}</th><th scope="col">{t.measures}</th></tr></thead>
            <tbody>{found.rows.map((row) => (
              <tr key={row.offerId}>
                <th scope="row" data-title={t.offer}><Name row={row} /></th>
                <td data-title={t.next}><Next row={row} now={now} /></td>
                <td data-title={t.announced}><span>{row.nextVisit === null ? t.notAnnounced : longDate(row.nextVisit)}</span></td>
                <td data-title={t.measures}><span>{t.inForce(row.openMeasures)}</span></td>
              </tr>
            ))}</tbody>
          </table>
          <Pages page={query.side} pageSize={pageSize} total={found.total} to={(side) => paths.supervisions({ ...filter, side })} />
          <AsSheet of={paths.supervisions({ ...filter })} />
        </>
      )}
    </Layout>
  )
}
