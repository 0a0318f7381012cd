// The list of cases: filter, search, sort, pages.
import { type Stage, stages, type Turn } from '../../domain/accreditation/stages.ts'
import type { CaseListRow, CaseSort, ListQuery, Page } from '../../services/accreditation-types.ts'
import { stageNames, statusText, stepNames, turnNames } from '../../text/accreditation.ts'
import { casesText as t } from '../../text/web/cases.ts'
import { lastDayText } from '../../text/web/dates.ts'
import type { Viewer, Web } from '../frame.ts'
import { AsSheet } from '../parts/as-sheet.tsx'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { Choice, Pages } from '../parts/pages.tsx'
import { paths } from '../paths.ts'

export const listStages: readonly Stage[] = [...stages, 'completed', 'cancelled']
export const listTurns: readonly Turn[] = ['offer', 'secretariat', 'auditTeam', 'qualityChecker', 'decider']
export const listSorts: readonly CaseSort[] = ['due', 'offer', 'started']

const tone = (row: CaseListRow): string => (row.late ? 'tag tag-late' : row.stage === 'completed' ? 'tag tag-done' : row.paused || row.stage === 'cancelled' ? 'tag tag-quiet' : 'tag')

const Table = ({ rows }: { readonly rows: readonly CaseListRow[] }) => (
  <table class="list">
    <thead><tr><th scope="col">{t.offer}</th><th scope="col">{t.stage}</th><th scope="col">{t.status}</th><th scope="col">{t.due}</th><th scope="col">{t.cycle}</th></tr></thead>
    <tbody>{rows.map((row) => (
      <tr key={row.accreditationId}>
        <th scope="row" data-title={t.offer}><a href={paths.case(row.accreditationId)}>{row.offerName}</a></th>
        <td data-title={t.stage}><span>{stageNames[row.stage]}<span class="quiet block">{row.endedAt === null ? stepNames[row.step] : ''}</span></span></td>
        <td data-title={t.status}><span class={tone(row)}>{row.late && <Icon name="warning" />}{statusText(row)}</span></td>
        <td data-title={t.due}><span>{row.due === null ? t.none : lastDayText(row.due)}</span></td>
        <td data-title={t.cycle}><span>{row.cycle}</span></td>
      </tr>
    ))}</tbody>
  </table>
)

const toPage = (query: ListQuery) => (page: number): string => paths.casesWith({ trin: query.stage, venter: query.turn, forsinket: query.late ? 'ja' : undefined, soeg: query.search, sort: query.sort === 'due' ? undefined : query.sort, side: page })

export const CasesPage = ({ web, viewer, query, found, mayStart }: { readonly web: Web; readonly viewer: Viewer; readonly query: ListQuery; readonly found: Page<CaseListRow>; readonly mayStart: boolean }) => {
  const narrowed = query.stage !== undefined || query.turn !== undefined || query.late !== undefined || query.search !== undefined
  return (
    <Layout web={web} title={t.title} viewer={viewer} place="cases">
      <div class="title-row">
        <div><h1>{t.title}</h1><p class="lead">{t.purpose}</p></div>
        {mayStart && <a class="btn btn-main" href={paths.newCase}><Icon name="plus" />{t.start}</a>}
      </div>
      <form class="filter" method="get" action={paths.cases} aria-label={t.filter}>
        <div class="field field-wide"><label for="soeg">{t.search}</label><input id="soeg" name="soeg" type="search" maxLength={100} value={query.search ?? ''} /></div>
        <Choice name="trin" label={t.stage} value={query.stage ?? ''} all={t.everything} options={listStages.map((one) => [one, stageNames[one]])} />
        <Choice name="venter" label={t.turn} value={query.turn ?? ''} all={t.everything} options={listTurns.map((one) => [one, turnNames[one]])} />
        <Choice name="sort" label={t.sort} value={query.sort} options={listSorts.map((one) => [one, t.sorts[one]])} />
        <div class="check"><input id="forsinket" name="forsinket" type="checkbox" value="ja" checked={query.late === true} /><label for="forsinket">{t.late}</label></div>
        <div class="actions"><button class="btn btn-main" type="submit"><Icon name="search" />{t.apply}</button>{narrowed && <a class="btn" href={paths.cases}>{t.reset}</a>}</div>
      </form>
      {found.rows.length === 0
        ? <div class="empty"><Icon name="info" /><div><p><strong>{narrowed ? t.nothing : t.empty}</strong></p><p>{narrowed ? t.nothingHint : t.emptyHint}</p></div></div>
        : <><p class="quiet">{t.count(found.total)}</p><Table rows={found.rows} /><Pages page={query.page} pageSize={query.pageSize} total={found.total} to={toPage(query)} /><AsSheet of={toPage(query)(1)} /></>}
    </Layout>
  )
}
