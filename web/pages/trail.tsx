// Who saw and changed what: a search, its rows, and the way to older ones.
import type { TrailPage as Found, TrailRead } from '../../services/trail.ts'
import type { TrailKind } from '../../domain/trail/line.ts'
import { trailKinds } from '../../domain/trail/line.ts'
import { administrationText, logText } from '../../text/web/administration.ts'
import { refusedBriefly } from '../../text/web/briefly.ts'
import { timeText } from '../../text/web/dates.ts'
import { trailAction, trailActions } from '../../text/web/trail-words.ts'
import { trailPageText as t, trailWho } from '../../text/web/trail.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { AsSheet } from '../parts/as-sheet.tsx'
import { Icon } from '../parts/icon.tsx'
import { Labelled } from '../parts/labelled.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults } from '../parts/message.tsx'
import { Choice } from '../parts/pages.tsx'
import { paths } from '../paths.ts'

/** What is looked for, as it stands in the address; empty: not narrowed by it. */
export interface TrailAsked { readonly person: string; readonly offer: string; readonly kind: TrailKind | ''; readonly action: string; readonly outcome: string; readonly from: string; readonly to: string; readonly caseId: string }

const addressOf = ({ person, offer, kind, action, outcome, from, to, caseId }: TrailAsked, foer?: string): string => paths.trail({ person, tilbud: offer, slags: kind, handling: action, udfald: outcome, fra: from, til: to, forloeb: caseId, foer })

const Filter = ({ asked, faults, narrowed }: { readonly asked: TrailAsked; readonly faults: readonly FieldFault[]; readonly narrowed: boolean }) => {
  const fault = (field: string): string | undefined => faults.find((one) => one.field === field)?.message
  return (
    <form class="filter" method="get" action={paths.trail()} aria-label={logText.filter}>
      <div class="field"><label for="person">{t.person}</label><input id="person" name="person" type="search" maxLength={100} value={asked.person} /></div>
      <div class="field"><label for="tilbud">{t.offer}</label><input id="tilbud" name="tilbud" type="search" maxLength={100} value={asked.offer} /></div>
      <Choice name="slags" label={t.kind} value={asked.kind} all={logText.all} options={trailKinds.map((one) => [one, t.kinds[one]])} />
      <Choice name="handling" label={t.action} value={asked.action} all={logText.all} options={trailActions} />
      <Choice name="udfald" label={t.outcome} value={asked.outcome} all={logText.all} options={[['done', t.done], ['refused', t.refused]]} />
      <Labelled id="fra" label={t.from} fault={fault('fra')}>{(described) => <input id="fra" name="fra" type="date" value={asked.from} {...described} />}</Labelled>
      <Labelled id="til" label={t.to} fault={fault('til')}>{(described) => <input id="til" name="til" type="date" value={asked.to} {...described} />}</Labelled>
      {asked.caseId !== '' && <div class="check"><input id="forloeb" name="forloeb" type="checkbox" value={asked.caseId} checked /><label for="forloeb">{t.ofCase}</label></div>}
      <div class="actions"><button class="btn btn-main" type="submit"><Icon name="search" />{logText.apply}</button>{narrowed && <a class="btn" href={paths.trail()}>{logText.reset}</a>}</div>
    </form>
  )
}

const Row = ({ row, asked }: { readonly row: TrailRead; readonly asked: TrailAsked }) => (
  <tr>
    <th scope="row" data-title={t.what}><span>{trailAction(row.action, row.thing)}<span class="quiet block">{t.kinds[row.kind]}{row.aboutName !== null && row.thingId !== row.personId && `, ${t.about(row.aboutName)}`}</span></span></th>
    <td data-title={t.who}><span>{trailWho(row)}</span></td>
    <td data-title={t.where}>{row.caseId !== null && row.offerName !== null
      ? <span><a href={paths.case(row.caseId)}>{row.offerName}</a>{asked.caseId === '' && <a class="block quiet" href={paths.trail({ forloeb: row.caseId })}>{t.ofCase}<span class="sr-only">: {row.offerName}, {trailAction(row.action, row.thing)}, {timeText(row.at)}</span></a>}</span>
      : <span>{row.offerName ?? logText.none}</span>}</td>
    <td data-title={t.outcome}><span>{row.outcome === 'refused' ? <><span class="tag tag-late">{t.refused}</span>{row.codes.map((code) => <span key={code} class="block">{refusedBriefly(code)}</span>)}</> : t.done}</span></td>
    <td data-title={t.at}><span>{timeText(row.at)}</span></td>
  </tr>
)

export const TrailPage = ({ web, viewer, found, asked, before, faults }: { readonly web: Web; readonly viewer: Viewer; readonly found: Found; readonly asked: TrailAsked; /** Where this page begins; empty: with the newest. */ readonly before: string; readonly faults: readonly FieldFault[] }) => {
  const narrowed = Object.values(asked).some((one) => one !== '')
  return (
    <Layout web={web} title={t.title} viewer={viewer} trail={[[paths.administration, administrationText.title]]}>
      <h1>{t.title}</h1>
      <p class="lead">{t.purpose}</p>
      <Faults faults={faults} idOf={(field) => field} />
      <Filter asked={asked} faults={faults} narrowed={narrowed} />
      {found.rows.length === 0
        ? <div class="empty"><Icon name="info" /><div><p><strong>{narrowed ? logText.nothing : t.empty}</strong></p><p>{narrowed ? logText.nothingHint : t.emptyHint}</p></div></div>
        : <>
          <table class="list list-trail">
            <thead><tr><th scope="col">{t.what}</th><th scope="col">{t.who}</th><th scope="col">{t.where}</th><th scope="col">{t.outcome}</th><th scope="col">{t.at}</th></tr></thead>
            <tbody>{found.rows.map((row) => <Row key={row.id} row={row} asked={asked} />)}</tbody>
          </table>
          {(before !== '' || found.next !== null) && <nav class="pages" aria-label={t.pages}>{before !== '' && <a class="btn" href={addressOf(asked)}>{t.newest}</a>}{found.next !== null && <a class="btn" href={addressOf(asked, found.next)} rel="next">{t.older}</a>}</nav>}
          <AsSheet of={addressOf(asked)} />
        </>}
    </Layout>
  )
}
