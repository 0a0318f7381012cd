// What the service does and did: owed work, notices sent, acts refused. No text of a case stands in any of them.
import type { ComponentChildren } from 'preact'
import type { NoticeLogRow, OwedLogRow } from '../../services/administration.ts'
import type { Page, RefusalRow } from '../../services/accreditation-types.ts'
import { refusedBriefly } from '../../text/web/briefly.ts'
import { administrationText, logText as t, triedText } from '../../text/web/administration.ts'
import { timeText } from '../../text/web/dates.ts'
import { causedBy, noticeLine } from '../../text/web/start.ts'
import { keyField, newKey } from '../form.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { AsSheet } from '../parts/as-sheet.tsx'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { Choice, Pages } from '../parts/pages.tsx'
import { paths } from '../paths.ts'

interface Shown { readonly web: Web; readonly viewer: Viewer; readonly page: number; readonly pageSize: number }
interface Found<T> { readonly rows: readonly T[]; readonly total: number }

export const owedStatuses = ['failing', 'owed', 'done', 'cancelled'] as const satisfies readonly OwedLogRow['status'][]

/** A log: what it is for, its filter, its rows or why there are none, its pages. */
export const Log = ({ words, found, filter, narrowed = false, to, children, web, viewer, page, pageSize }: Shown & {
  readonly words: { readonly title: string; readonly purpose: string; readonly empty: string; readonly emptyHint: string }; readonly found: Found<unknown>
  readonly filter?: ComponentChildren; readonly narrowed?: boolean; readonly to: (page: number) => string; readonly children: ComponentChildren
}) => (
  <Layout web={web} title={words.title} viewer={viewer} trail={[[paths.administration, administrationText.title]]}>
    <h1>{words.title}</h1>
    <p class="lead">{words.purpose}</p>
    {filter}
    {found.rows.length === 0
      ? <div class="empty"><Icon name="info" /><div><p><strong>{narrowed ? t.nothing : words.empty}</strong></p><p>{narrowed ? t.nothingHint : words.emptyHint}</p></div></div>
      : <><p class="quiet">{t.count(found.total)}</p>{children}<Pages page={page} pageSize={pageSize} total={found.total} to={to} /><AsSheet of={to(1)} /></>}
  </Layout>
)

const tone: Readonly<Record<OwedLogRow['status'], string>> = { failing: 'tag tag-late', owed: 'tag', done: 'tag tag-done', cancelled: 'tag tag-quiet' }
const since = (row: OwedLogRow): string =>
  row.status === 'failing' && row.failingSince !== null ? t.work.failingSince(timeText(row.failingSince)) : row.doneAt === null ? (row.status === 'cancelled' ? t.work.cancelled(timeText(row.owedAt)) : t.work.owedSince(timeText(row.owedAt))) : t.work.done(timeText(row.doneAt))

/** Work that fails, tried at once. */
const TryNow = ({ row }: { readonly row: OwedLogRow }) => (
  <form method="post" action={paths.tryOwedWork}><input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name="accreditationId" value={row.accreditationId} /><input type="hidden" name="owedId" value={row.owedId} />
    <button class="btn" type="submit">{t.work.tryNow}<span class="sr-only">: {t.work.kinds[row.kind]}, {row.offerName}</span></button></form>
)

/** `asked`: somebody has just asked for an attempt. */
export const OwedWorkPage = ({ found, status, faults, asked, ...shown }: Shown & { readonly found: Found<OwedLogRow>; readonly status: OwedLogRow['status'] | undefined; readonly faults: readonly FieldFault[]; readonly asked: boolean }) => {
  const w = t.work
  return (
    <Log {...shown} words={w} found={found} narrowed={status !== undefined} to={(side) => paths.owedWork({ status, side })} filter={(<>
      <Faults faults={faults} idOf={() => undefined} />
      {asked && <Message kind="success" heading={w.told} live><p>{w.toldHint}</p></Message>}
      <form class="filter" method="get" action={paths.owedWork()} aria-label={t.filter}>
        <Choice name="status" label={w.status} value={status ?? ''} all={t.all} options={owedStatuses.map((one) => [one, w.statuses[one]])} />
        <div class="actions"><button class="btn btn-main" type="submit"><Icon name="search" />{t.apply}</button>{status !== undefined && <a class="btn" href={paths.owedWork()}>{t.reset}</a>}</div>
      </form>
    </>)}>
      <table class="list">
        <thead><tr><th scope="col">{w.what}</th><th scope="col">{w.status}</th><th scope="col">{w.since}</th><th scope="col">{w.why}</th></tr></thead>
        <tbody>{found.rows.map((row) => (
          <tr key={`${row.accreditationId}${row.owedId}`}>
            <th scope="row" data-title={w.what}><span>{w.kinds[row.kind]}<span class="block"><a href={paths.case(row.accreditationId)}>{row.offerName}</a></span></span></th>
            <td data-title={w.status}><span class={tone[row.status]}>{row.status === 'failing' && <Icon name="warning" />}{w.statuses[row.status]}</span></td>
            <td data-title={w.since}><span>{since(row)}{row.attempts > 0 && <span class="quiet block">{w.tries}: {row.attempts}</span>}</span></td>
            <td data-title={w.why}>{row.error === null ? '' : <span>{row.status === 'failing' && <>{w.again} </>}<code class="kept-line">{row.error}</code>{row.askedAt !== null && row.askedByName !== null && <span class="quiet block">{w.asked(row.askedByName, timeText(row.askedAt))}</span>}{row.status === 'failing' && <TryNow row={row} />}</span>}</td>
          </tr>
        ))}</tbody>
      </table>
    </Log>
  )
}

export const NoticeLogPage = ({ found, search, unread, ...shown }: Shown & { readonly found: Found<NoticeLogRow>; readonly search: string; readonly unread: boolean }) => {
  const w = t.notices
  const narrowed = search !== '' || unread
  return (
    <Log {...shown} words={w} found={found} narrowed={narrowed} to={(side) => paths.noticeLog({ soeg: search, ulaest: unread ? 'ja' : undefined, side })} filter={(
      <form class="filter" method="get" action={paths.noticeLog()} aria-label={t.filter}>
        <div class="field field-wide"><label for="soeg">{w.search}</label><input id="soeg" name="soeg" type="search" maxLength={100} value={search} /></div>
        <div class="check"><input id="ulaest" name="ulaest" type="checkbox" value="ja" checked={unread} /><label for="ulaest">{w.onlyUnread}</label></div>
        <div class="actions"><button class="btn btn-main" type="submit"><Icon name="search" />{t.apply}</button>{narrowed && <a class="btn" href={paths.noticeLog()}>{t.reset}</a>}</div>
      </form>
    )}>
      <table class="list">
        <thead><tr><th scope="col">{w.what}</th><th scope="col">{w.to}</th><th scope="col">{w.at}</th><th scope="col">{w.read}</th></tr></thead>
        <tbody>{found.rows.map((row) => (
          <tr key={row.noticeId}>
            <th scope="row" data-title={w.what}><span>{noticeLine(row.kind, causedBy(row))}<span class="block"><a href={paths.case(row.accreditationId)}>{row.offerName}</a></span></span></th>
            <td data-title={w.to}><span>{row.personName}</span></td>
            <td data-title={w.at}><span>{timeText(row.at)}</span></td>
            <td data-title={w.read}><span>{row.readAt === null ? w.unread : timeText(row.readAt)}</span></td>
          </tr>
        ))}</tbody>
      </table>
    </Log>
  )
}

export const RefusalLogPage = ({ found, ...shown }: Shown & { readonly found: Page<RefusalRow> }) => {
  const w = t.refusals
  return (
    <Log {...shown} words={w} found={found} to={(side) => paths.refusalLog({ side })}>
      <table class="list">
        <thead><tr><th scope="col">{w.what}</th><th scope="col">{w.why}</th><th scope="col">{w.who}</th><th scope="col">{w.at}</th></tr></thead>
        <tbody>{found.rows.map((row) => (
          <tr key={`${row.at}${row.person.personId}${row.act}`}>
            <th scope="row" data-title={w.what}><span>{triedText(row.act)}{row.accreditationId !== null && <span class="block"><a href={paths.case(row.accreditationId)}>{w.toCase}<span class="sr-only">: {triedText(row.act)}, {row.person.name}, {timeText(row.at)}</span></a></span>}</span></th>
            <td data-title={w.why}><span>{row.codes.map((code) => <span key={code} class="block">{refusedBriefly(code)}</span>)}</span></td>
            <td data-title={w.who}><span>{row.person.name}</span></td>
            <td data-title={w.at}><span>{timeText(row.at)}</span></td>
          </tr>
        ))}</tbody>
      </table>
    </Log>
  )
}
