// The offers to choose among for a round: a list with ticks, and what is ticked beside it. Part of the round's own form.
import type { Offer } from '../../domain/people/offer.ts'
import { longDate } from '../../text/report.ts'
import { choiceText as t } from '../../text/web/rounds.ts'
import { Icon } from '../parts/icon.tsx'
import { Tick } from '../parts/labelled.tsx'
import type { Choosing } from '../round-choice.ts'

/** So many that are ticked and not in the list are folded away. */
const fewTicked = 20

const Row = ({ offer, ticked }: { readonly offer: Offer; readonly ticked: boolean }) => (
  <Tick id={`f-offer-${offer.id}`} type="checkbox" name="offerIds" value={offer.id} checked={ticked} words={`${offer.name} (${offer.id})`} hint={t.line(offer.areaName, offer.centre.name, offer.lastAuditDate === null ? null : longDate(offer.lastAuditDate))} />
)

export const ChooseOffers = ({ choosing: { found, page, pageSize, ticked, elsewhere }, search, fault }: { readonly choosing: Choosing; readonly search: string; readonly fault: string | undefined }) => {
  const last = Math.max(1, Math.ceil(found.total / pageSize))
  return (
    <fieldset class={fault === undefined ? 'field' : 'field field-bad'} id="f-offers" tabIndex={-1}>
      <legend>{t.legend}</legend>
      {fault !== undefined && <span class="fault">{fault}</span>}
      <div class="find"><div class="field"><label for="f-soeg">{t.search}</label><span class="hint" id="f-soeg-hint">{t.searchHint}</span><input id="f-soeg" name="soeg" type="search" maxLength={100} value={search} aria-describedby="f-soeg-hint" /></div><button class="btn" type="submit" name="vis" value="ja"><Icon name="search" />{t.show}</button></div>
      <output class="block" aria-live="polite">{t.count(ticked.size)}</output>
      {elsewhere.length > 0 && <details open={elsewhere.length <= fewTicked}><summary>{t.elsewhere(elsewhere.length)}</summary>{elsewhere.map((one) => <Row key={one.id} offer={one} ticked />)}</details>}
      {found.rows.length === 0 ? <p class="quiet">{t.nothing}</p> : (
        <>
          <p class="quiet">{t.found(found.total)}</p>
          {found.rows.map((one) => <Row key={one.id} offer={one} ticked={ticked.has(one.id)} />)}
        </>
      )}
      <input type="hidden" name="liste" value={page} />
      {last > 1 && (
        <div class="pages">
          {page > 1 && <button class="btn" type="submit" name="side" value={page - 1}>{t.previous}</button>}
          <span>{t.page(page, last)}</span>
          {page < last && <button class="btn" type="submit" name="side" value={page + 1}>{t.next}</button>}
        </div>
      )}
      <div class="actions">{found.total > 0 && <button class="btn" type="submit" name="alle" value="ja">{t.all(found.total)}</button>}{ticked.size > 0 && <button class="btn" type="submit" name="ryd" value="ja">{t.none}</button>}</div>
    </fieldset>
  )
}
