// The akkrediteringsdatabase: what offers have chosen to share, found by words, requirement, area and kind.
import type { LearningRow, Page } from '../../services/accreditation-types.ts'
import { dayText } from '../../text/web/dates.ts'
import { summaryText } from '../../text/round-summary.ts'
import { learningEventText } from '../../text/web/learning-events.ts'
import { databaseText as t } from '../../text/web/overview.ts'
import type { Viewer, Web } from '../frame.ts'
import { keyField, newKey } from '../form.ts'
import { AsSheet } from '../parts/as-sheet.tsx'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { Message } from '../parts/message.tsx'
import { Choice, Pages } from '../parts/pages.tsx'
import { paths } from '../paths.ts'

type Options = readonly (readonly [string, string])[]
export interface DatabaseQuery { readonly soeg: string; readonly art: string; readonly omraade: string; readonly krav: string; readonly side: number }
export interface DatabasePageProps { readonly web: Web; readonly viewer: Viewer; readonly query: DatabaseQuery; readonly pageSize: number; readonly found: Page<LearningRow>; readonly areas: Options; readonly requirements: Options; /** The offers that the person leads. */ readonly own: Options; readonly done?: { readonly accreditationId: string | null } }

type Parts = NonNullable<LearningRow['found']>['title']
const Marked = ({ parts }: { readonly parts: Parts }) => <>{parts.map((part, index) => (part.hit ? <mark key={index}>{part.text}</mark> : part.text))}</>

const Shared = ({ row, own, asked }: { readonly row: LearningRow; readonly own: Options; readonly asked: string }) => {
  const others = own.filter(([offerId]) => offerId !== row.offerId)
  return (
    <article class="card-box" aria-labelledby={`t-${row.learningId}`}>
      <p class="quiet"><span class={row.kind === 'goodPractice' ? 'tag tag-done' : 'tag tag-quiet'}>{t.kinds[row.kind]}</span> {row.requirementIds.join(', ')}</p>
      <h2 id={`t-${row.learningId}`}>{row.found ? <Marked parts={row.found.title} /> : row.title}</h2>
      <p class="text-body">{row.found ? <Marked parts={row.found.text} /> : row.text}</p>
      {row.found && <details><summary>{t.whole}<span class="sr-only">: {row.title}</span></summary><p class="text-body">{row.text}</p></details>}
      <p class="quiet">{t.by(row.offerName, dayText(row.sharedAt))}</p>
      {row.wantedBy > 0 && <p>{t.wanted(row.wantedBy)}</p>}
      {others.length > 0 && (
        <form method="post" action={paths.databaseWish} class="wish">
          <input type="hidden" name={keyField} value={newKey()} />
          <input type="hidden" name="uddrag" value={row.learningId} />
          <input type="hidden" name="tilbage" value={asked} />
          {others.length === 1 ? <input type="hidden" name="tilbud" value={others[0]?.[0]} /> : <><label for={`paa-${row.learningId}`}>{t.at}</label><select id={`paa-${row.learningId}`} name="tilbud">{others.map(([offerId, name]) => <option key={offerId} value={offerId}>{name}</option>)}</select></>}
          <button class="btn" type="submit" aria-label={t.wantLabel(row.title)}>{t.want}</button>
        </form>
      )}
    </article>
  )
}

export const DatabasePage = ({ web, viewer, query, pageSize, found, areas, requirements, own, done }: DatabasePageProps) => {
  const { side: _, ...asked } = query
  const narrowed = Object.values(asked).some((one) => one !== '')
  return (
    <Layout web={web} title={t.title} viewer={viewer} place="database">
      <h1>{t.title}</h1>
      <p class="lead">{t.purpose}</p>
      <p><a href={paths.learningEvents({ krav: query.krav })}>{learningEventText.about}</a> · <a href={paths.roundSummaries}>{summaryText.all}</a></p>
      {done && <Message kind="success" heading={t.done} live>{done.accreditationId !== null && <p><a href={paths.case(done.accreditationId)}>{t.toCase}</a></p>}</Message>}
      <form class="filter" method="get" action={paths.database()} aria-label={t.filter}>
        <div class="field field-wide"><label for="soeg">{t.search}</label><input id="soeg" name="soeg" type="search" maxLength={200} value={query.soeg} /></div>
        <Choice name="krav" label={t.requirement} value={query.krav} all={t.all} options={requirements} />
        <Choice name="omraade" label={t.area} value={query.omraade} all={t.all} options={areas} />
        <Choice name="art" label={t.kind} value={query.art} all={t.all} options={Object.entries(t.kinds)} />
        <div class="actions"><button class="btn btn-main" type="submit"><Icon name="search" />{t.apply}</button>{narrowed && <a class="btn" href={paths.database()}>{t.reset}</a>}</div>
      </form>
      {found.rows.length === 0
        ? <div class="empty"><Icon name="info" /><div><p><strong>{narrowed ? t.nothing : t.empty}</strong></p><p>{narrowed ? t.nothingHint : t.emptyHint}</p></div></div>
        : <><p class="quiet">{t.count(found.total)}</p><div class="works">{found.rows.map((row) => <Shared key={row.learningId} row={row} own={own} asked={paths.database({ ...asked, side: query.side })} />)}</div><AsSheet of={paths.database(asked)} /></>}
      <Pages page={query.side} pageSize={pageSize} total={found.total} to={(side) => paths.database({ ...asked, side })} />
    </Layout>
  )
}
