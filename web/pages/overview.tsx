// The manager's overview: every offer below somebody, who waits for whom, and the final reports to take along.
import { stages } from '../../domain/accreditation/stages.ts'
import type { OverviewPage as Found, OverviewRow } from '../../services/overview.ts'
import { deadlineNames, outcomeNames, stageNames, statusText, stepNames } from '../../text/accreditation.ts'
import { dayText, lastDayText } from '../../text/web/dates.ts'
import { frameText } from '../../text/web/frame.ts'
import { corpsText } from '../../text/web/corps.ts'
import { overviewPageText as t } from '../../text/web/overview.ts'
import { longDate } from '../../text/report.ts'
import type { Viewer, Web } from '../frame.ts'
import { BundleForm } from '../parts/bundle.tsx'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { Message } from '../parts/message.tsx'
import { Choice, Pages } from '../parts/pages.tsx'
import { paths } from '../paths.ts'

export interface OverviewQuery { readonly trin: string; readonly omraade: string; readonly forsinket: boolean; readonly nyt: boolean; readonly opfoelgning: boolean; readonly side: number }
export interface OverviewPageProps { readonly web: Web; readonly viewer: Viewer; readonly query: OverviewQuery; readonly pageSize: number; readonly found: Found; readonly areas: readonly (readonly [string, string])[]; readonly noneChosen?: boolean }

const Where = ({ row }: { readonly row: OverviewRow }) => (row.stage === null || row.step === null || row.turn === null ? <span class="quiet">{t.never}</span> : (
  <span>{stageNames[row.stage]}{row.stage !== 'completed' && row.stage !== 'cancelled' && <span class="quiet block">{stepNames[row.step]}</span>}{row.nextCycleOn !== null && <span class="quiet block">{t.nextCycle(longDate(row.nextCycleOn))}</span>}</span>
))

const Waits = ({ row }: { readonly row: OverviewRow }) => {
  if (row.stage === null || row.step === null || row.turn === null || row.stage === 'completed') return row.news ? <span class="tag tag-done">{t.newWord}</span> : null
  return (
    <span>
      <span class={row.late ? 'tag tag-late' : 'tag tag-quiet'}>{row.late && <Icon name="warning" />}{statusText({ stage: row.stage, step: row.step, turn: row.turn, paused: row.paused, late: row.late })}</span>
      {row.due !== null && <span class="quiet block">{row.duty === null ? lastDayText(row.due) : t.until(deadlineNames[row.duty], lastDayText(row.due).replace(/^Frist: /, ''))}</span>}
      {row.news && <span class="tag tag-done">{t.newWord}</span>}
    </span>
  )
}

const Documents = ({ row }: { readonly row: OverviewRow }) => (
  <span>
    {row.finalReportId === null ? <span class="quiet">{t.notFinal}</span> : <a class="block" href={paths.report(row.finalReportId)}>{t.report}<span class="sr-only">: {row.offerName}</span></a>}
    {row.decisionId !== null && <a class="block" href={paths.report(row.decisionId)}>{t.decision}<span class="sr-only">: {row.offerName}</span></a>}
    {row.followUp && <span class="quiet block">{t.followUpWord}</span>}
  </span>
)

const Table = ({ rows }: { readonly rows: readonly OverviewRow[] }) => (
  <table class="list list-overview">
    <thead><tr><th scope="col">{t.choose}</th><th scope="col">{t.offer}</th><th scope="col">{t.where}</th><th scope="col">{t.waits}</th><th scope="col">{t.outcome}</th><th scope="col">{t.documents}</th></tr></thead>
    <tbody>{rows.map((row) => (
      <tr key={row.offerId}>
        <td data-title={t.choose}>{row.finalReportId !== null && row.accreditationId !== null
          ? <span class="check"><input id={`valgt-${row.offerId}`} type="checkbox" name="valgt" value={row.accreditationId} /><label class="sr-only" for={`valgt-${row.offerId}`}>{t.chooseReport(row.offerName)}</label></span>
          : <span class="quiet" aria-hidden="true">–</span>}</td>
        <th scope="row" data-title={t.offer}><span>{row.accreditationId === null ? row.offerName : <a href={paths.case(row.accreditationId)}>{row.offerName}</a>}<span class="quiet block">{row.areaName}</span></span></th>
        <td data-title={t.where}><Where row={row} /></td>
        <td data-title={t.waits}><Waits row={row} /></td>
        <td data-title={t.outcome}><span>{row.outcome === null ? '' : outcomeNames[row.outcome]}</span></td>
        <td data-title={t.documents}><Documents row={row} /></td>
      </tr>
    ))}</tbody>
  </table>
)

export const OverviewPage = ({ web, viewer, query, pageSize, found, areas, noneChosen }: OverviewPageProps) => {
  const asked = { trin: query.trin, omraade: query.omraade, forsinket: query.forsinket ? 'ja' : '', nyt: query.nyt ? 'ja' : '', opfoelgning: query.opfoelgning ? 'ja' : '' }
  const narrowed = Object.values(asked).some((one) => one !== '')
  const ready = found.rows.filter((row) => row.finalReportId !== null && row.accreditationId !== null)
  return (
    <Layout web={web} title={t.title} viewer={viewer} place="overview" wide scripts={['bundle.js']}>
      <div class="title-row">
        <div><h1>{t.title}</h1><p class="lead">{t.purpose}</p></div>
        <div class="actions"><a class="btn" href={paths.corps()}>{corpsText.title}</a><form method="post" action={paths.overviewSeen}><button class="btn" type="submit">{t.seen}</button></form></div>
      </div>
      {noneChosen && <Message kind="error" heading={t.noneChosen} live />}
      <ul class="counts" aria-label={t.stages}>{found.stages.map((one) => (
        <li key={one.stage ?? ''}>{one.stage === null ? <span>{t.never}</span> : <a href={paths.overview({ trin: one.stage })}>{stageNames[one.stage]}</a>} <strong>{one.offers.toLocaleString('da-DK')}</strong></li>
      ))}</ul>
      <form class="filter" method="get" action={paths.overview()} aria-label={t.filter}>
        <Choice name="trin" label={t.stage} value={query.trin} all={t.all} options={[...stages, 'completed' as const, 'cancelled' as const].map((one) => [one, stageNames[one]])} />
        <Choice name="omraade" label={t.area} value={query.omraade} all={t.all} options={areas} />
        <div class="filter-checks">
          <div class="check"><input id="forsinket" name="forsinket" type="checkbox" value="ja" checked={query.forsinket} /><label for="forsinket">{t.late}</label></div>
          <div class="check"><input id="nyt" name="nyt" type="checkbox" value="ja" checked={query.nyt} /><label for="nyt">{t.news}</label></div>
          <div class="check"><input id="opfoelgning" name="opfoelgning" type="checkbox" value="ja" checked={query.opfoelgning} /><label for="opfoelgning">{t.followUp}</label></div>
        </div>
        <div class="actions"><button class="btn btn-main" type="submit"><Icon name="search" />{t.apply}</button>{narrowed && <a class="btn" href={paths.overview()}>{t.reset}</a>}</div>
      </form>
      {found.rows.length === 0
        ? <div class="empty"><Icon name="info" /><div><p><strong>{t.empty}</strong></p><p>{t.emptyHint}</p></div></div>
        : (
          <BundleForm action={paths.overviewZip}>
            <p class="quiet">{t.count(found.total)}. {found.lastLookedAt === null ? t.sinceFirst : t.since(dayText(found.lastLookedAt))}</p>
            <Table rows={found.rows} />
            {ready.map((row) => <input key={row.offerId} type="hidden" name="klar" value={row.accreditationId ?? ''} />)}
            <div class="actions">
              {ready.length > 0 && <button class="btn btn-main" type="submit"><Icon name="file-pdf" />{t.chosenZip}</button>}
              {ready.length > 0 && <button class="btn" type="submit" name="alle" value="ja">{t.allZip(ready.length)}</button>}
              <a class="btn" href={paths.overviewXlsx(asked)}>{t.workbook}</a>
              <a class="btn" href={paths.overviewCsv(asked)}>{t.table}</a>
            </div>
            {ready.length > 0 && <p class="quiet">{t.zipHint}</p>}
          </BundleForm>
        )}
      <Pages page={query.side} pageSize={pageSize} total={found.total} to={(side) => paths.overview({ ...asked, side })} />
      <section class="card-box" aria-labelledby="paa-tvaers"><h2 id="paa-tvaers">{t.patterns}</h2><p>{t.across}</p><p><a class="btn" href={paths.overviewAcross}>{t.toAcross}</a></p></section>
      <p><a href={paths.cases}>{frameText.nav.cases}</a></p>
    </Layout>
  )
}
