// Rounds: the list, the planning with what would happen, and one round with its progress.
import type { WeekNeed } from '../../domain/rounds/corps.ts'
import type { RoundOfferRow, RoundPreview, RoundRow, RoundView } from '../../services/round-types.ts'
import { refusalText } from '../../text/refusals.ts'
import { longDate } from '../../text/report.ts'
import { roundStatusNames } from '../../text/rounds.ts'
import { corpsText } from '../../text/web/corps.ts'
import { timeText } from '../../text/web/dates.ts'
import { summaryText } from '../../text/round-summary.ts'
import { choiceText as c, roundsText as t } from '../../text/web/rounds.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { type Form, keyField, newKey } from '../form.ts'
import { BundleForm } from '../parts/bundle.tsx'
import { AsSheet } from '../parts/as-sheet.tsx'
import { Icon } from '../parts/icon.tsx'
import { Tick } from '../parts/labelled.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults } from '../parts/message.tsx'
import { Choice, Pages } from '../parts/pages.tsx'
import { paths } from '../paths.ts'
import type { Choosing, WhichOffers } from '../round-choice.ts'
import { WeekTable } from './corps.tsx'
import { ChooseOffers } from './round-choice.tsx'

const allOf = ({ counts }: RoundRow): number => counts.planned + counts.started + counts.failed + counts.cancelled
const Progress = ({ row }: { readonly row: RoundRow }) => (
  <span><progress value={row.counts.started} max={Math.max(1, allOf(row))} aria-label={`${t.progress}: ${row.name}`} /> {t.of(row.counts.started, allOf(row))}<span class="quiet block">{t.counts(row.counts)}</span></span>
)

export const RoundsPage = ({ web, viewer, rows }: { readonly web: Web; readonly viewer: Viewer; readonly rows: readonly RoundRow[] }) => (
  <Layout web={web} title={t.title} viewer={viewer}>
    <div class="title-row"><div><h1>{t.title}</h1><p class="lead">{t.purpose}</p></div><div class="actions"><a class="btn" href={paths.corps()}><Icon name="groups" />{corpsText.title}</a><a class="btn btn-main" href={paths.newRound}><Icon name="plus" />{t.make}</a></div></div>
    {rows.length === 0
      ? <div class="empty"><Icon name="info" /><div><p><strong>{t.empty}</strong></p><p>{t.emptyHint}</p></div></div>
      : (
        <table class="list">
          <thead><tr><th scope="col">{t.name}</th><th scope="col">{t.status}</th><th scope="col">{t.progress}</th><th scope="col">{t.period}</th></tr></thead>
          <tbody>{rows.map((row) => (
            <tr key={row.roundId}><th scope="row" data-title={t.name}><a href={paths.round(row.roundId)}>{row.name}</a></th><td data-title={t.status}><span class="tag">{roundStatusNames[row.status]}</span></td><td data-title={t.progress}><Progress row={row} /></td><td data-title={t.period}><span>{longDate(row.from)} – {longDate(row.to)}</span></td></tr>
          ))}</tbody>
        </table>
      )}
    {rows.length > 0 && <AsSheet of={paths.rounds} />}
  </Layout>
)

const Line = ({ form, faults, name, label, hint, type = 'text' }: { readonly form: Form; readonly faults: readonly FieldFault[]; readonly name: string; readonly label: string; readonly hint?: string; readonly type?: 'text' | 'date' | 'number' }) => {
  const fault = faults.find((one) => one.field === name)?.message
  const ids = [...(hint === undefined ? [] : [`f-${name}-hint`]), ...(fault === undefined ? [] : [`f-${name}-fault`])]
  const described = { ...(ids.length === 0 ? {} : { 'aria-describedby': ids.join(' ') }), ...(fault === undefined ? {} : { 'aria-invalid': 'true' as const }) }
  return (
    <div class={fault === undefined ? 'field' : 'field field-bad'}>
      <label for={`f-${name}`}>{label}</label>
      {hint !== undefined && <span class="hint" id={`f-${name}-hint`}>{hint}</span>}
      {fault !== undefined && <span class="fault" id={`f-${name}-fault`}>{fault}</span>}
      {type === 'date' ? <input id={`f-${name}`} name={name} type="date" value={form.get(name)} {...described} /> : <input id={`f-${name}`} name={name} type="text" maxLength={200} {...(type === 'number' ? { inputMode: 'numeric' as const } : {})} value={form.get(name)} {...described} />}
    </div>
  )
}

export const NewRoundPage = ({ web, viewer, form, faults, areas, preview, which, choosing }: { readonly web: Web; readonly viewer: Viewer; readonly form: Form; readonly faults: readonly FieldFault[]; readonly areas: readonly (readonly [string, string])[]; readonly preview: RoundPreview | null; readonly which: WhichOffers; /** What is chosen among, where offers are chosen one by one. */ readonly choosing: Choosing | null }) => {
  const field = { form, faults }
  const blocked = preview?.offers.filter((one) => one.blocks.length > 0) ?? []
  return (
    <Layout web={web} title={t.newTitle} viewer={viewer} trail={[[paths.rounds, t.title]]}>
      <div class="narrow">
        <h1>{t.newTitle}</h1>
        <p class="lead">{t.newPurpose}</p>
        <Faults faults={faults} idOf={(name) => (['name', 'cycle', 'from', 'to', 'dueBefore', 'startsPerMinute', ...(choosing ? ['offers'] : [])].includes(name) ? `f-${name}` : undefined)} />
        {preview && (
          <section class="card-box" aria-labelledby="vil-ske"><h2 id="vil-ske">{t.ready(preview.ready, preview.minutes)}</h2>
            {blocked.length > 0 && <details open><summary>{t.blocked(blocked.length)}</summary><ul class="reasons">{blocked.map((one) => <li key={one.offerId}><strong>{one.offerName}</strong>: {one.blocks.map(refusalText).join(' ')}</li>)}</ul></details>}
          </section>
        )}
        <form method="post" action={paths.newRound} class="card-box act-form">
          <input type="hidden" name={keyField} value={form.get(keyField) || newKey()} />
          <Line {...field} name="name" label={t.name} hint={t.nameHint} />
          <Line {...field} name="cycle" label={t.cycle} hint={t.cycleHint} />
          <Line {...field} name="from" label={t.from} type="date" />
          <Line {...field} name="to" label={t.to} type="date" />
          <Choice name="area" label={t.area} value={form.get('area')} all={t.all} options={areas} />
          <Line {...field} name="dueBefore" label={`${t.dueBefore} ${t.optional}`} type="date" />
          <fieldset class="field"><legend>{c.which}</legend>
            <Tick id="f-which-filter" type="radio" name="which" value="filter" checked={which === 'filter'} words={c.whichOnes.filter} />
            <Tick id="f-which-chosen" type="radio" name="which" value="chosen" checked={which === 'chosen'} words={c.whichOnes.chosen} />
            {!choosing && <button class="btn" type="submit" name="vis" value="ja">{c.begin}</button>}
          </fieldset>
          {choosing && <ChooseOffers choosing={choosing} search={form.get('soeg')} fault={faults.find((one) => one.field === 'offers')?.message} />}
          <Line {...field} name="startsPerMinute" label={t.pace} type="number" />
          <div class="actions"><button class="btn" type="submit" name="se" value="ja">{t.preview}</button><button class="btn btn-main" type="submit">{t.save}</button><a class="btn" href={paths.rounds}>{t.back}</a></div>
        </form>
      </div>
    </Layout>
  )
}

const needsReason = (act: string): boolean => act !== 'start' && act !== 'retry'

export const RoundPage = ({ web, viewer, round, weeks, offers, page, pageSize, faults }: { readonly web: Web; readonly viewer: Viewer; readonly round: RoundView; readonly weeks: readonly WeekNeed[]; readonly offers: { readonly rows: readonly RoundOfferRow[]; readonly total: number }; readonly page: number; readonly pageSize: number; readonly faults: readonly FieldFault[] }) => {
  const can = round.acts.filter((one) => one.refused === null).map((one) => one.act)
  return (
    <Layout web={web} title={round.name} viewer={viewer} trail={[[paths.rounds, t.title]]} scripts={['bundle.js']}>
      <div class="title-row"><div><h1>{round.name}</h1><p class="lead">{longDate(round.from)} – {longDate(round.to)}</p></div><p><span class="tag tag-big">{roundStatusNames[round.status]}</span></p></div>
      <Faults faults={faults} idOf={() => undefined} />
      <p><Progress row={round} /> <a href={paths.round(round.roundId)}>{t.refresh}</a></p>
      <p><a class="btn" href={paths.roundSummary(round.roundId)}><Icon name="document" />{summaryText.link}</a></p>
      {round.counts.started > 0 && <BundleForm action={paths.roundZip(round.roundId)}><button class="btn" type="submit"><Icon name="file-pdf" />{t.reports}</button></BundleForm>}
      {can.length > 0 && (
        <section aria-labelledby="kan"><h2 id="kan">{t.next}</h2>
          {can.map((act) => (
            <form key={act} method="post" action={paths.roundAct(round.roundId)} class="card-box">
              <input type="hidden" name={keyField} value={newKey()} />
              <input type="hidden" name="act" value={act} />
              {needsReason(act) && <div class="field"><label for={`grund-${act}`}>{t.reason}<span class="sr-only">: {t.acts[act]}</span></label><input id={`grund-${act}`} name="reason" type="text" maxLength={2000} /></div>}
              {(act === 'pause' || act === 'resume') && <div class="check"><input id={`med-${act}`} name="withCases" type="checkbox" value="ja" /><label for={`med-${act}`}>{t.withCases}</label></div>}
              <button class={act === 'cancel' ? 'btn btn-grave' : act === 'start' || act === 'resume' ? 'btn btn-main' : 'btn'} type="submit">{t.acts[act]}</button>
            </form>
          ))}
        </section>
      )}
      <section aria-labelledby="tilbud"><h2 id="tilbud">{t.offers} <span class="count">{offers.total}</span></h2>
        <table class="list">
          <thead><tr><th scope="col">{t.offer}</th><th scope="col">{t.status}</th><th scope="col">{t.why}</th></tr></thead>
          <tbody>{offers.rows.map((row) => (
            <tr key={row.offerId}><th scope="row" data-title={t.offer}><span>{row.accreditationId === null ? row.offerName : <a href={paths.case(row.accreditationId)}>{row.offerName}</a>}<span class="quiet block">{row.areaName}</span></span></th>
              <td data-title={t.status}><span class={row.status === 'failed' ? 'tag tag-late' : row.status === 'started' ? 'tag tag-done' : 'tag tag-quiet'}>{t.offerStatus[row.status]}</span></td><td data-title={t.why}><span>{row.reasons.map(refusalText).join(' ')}</span></td></tr>
          ))}</tbody>
        </table>
        <Pages page={page} pageSize={pageSize} total={offers.total} to={(side) => paths.round(round.roundId, { side })} />
      </section>
      <WeekTable weeks={weeks} />
      {round.events.length > 0 && (
        <section aria-labelledby="beslutninger"><h2 id="beslutninger">{t.history}</h2>
          <ul class="plain">{round.events.map((event) => <li key={event.moveNo}>{t.events[event.type]}: {event.personName}, {timeText(event.at)}{event.reason === null ? '' : `. ${event.reason}`}</li>)}</ul>
        </section>
      )}
    </Layout>
  )
}
