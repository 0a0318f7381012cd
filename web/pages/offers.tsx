// The list of offers with who manages each, and one offer: its facts, who has which function from when to when, its accreditations.
import type { Offer } from '../../domain/people/offer.ts'
import type { OfferFunction } from '../../domain/people/functions.ts'
import type { CaseListRow } from '../../services/accreditation-types.ts'
import type { FoundPerson } from '../../services/directory.ts'
import type { OfferView } from '../../services/offers.ts'
import type { EarlierAuditRead } from '../../services/earlier-audits.ts'
import type { HoldingView } from '../../services/people-changes.ts'
import { outcomeNames, stageNames, statusText } from '../../text/accreditation.ts'
import { longDate } from '../../text/report.ts'
import { administrationText } from '../../text/web/administration.ts'
import { dayText } from '../../text/web/dates.ts'
import { earlierAuditText as e, importKindText } from '../../text/web/imports.ts'
import { functionNames, lifecycleText, offersText as t, offerText as o, periodText } from '../../text/web/people.ts'
import { type Form, keyField, newKey } from '../form.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { Day, EndForm, Period, PersonChoice, stateOf, StateTag } from '../parts/holding.tsx'
import { AsSheet } from '../parts/as-sheet.tsx'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { Choice, Pages } from '../parts/pages.tsx'
import { paths } from '../paths.ts'

interface Shown { readonly web: Web; readonly viewer: Viewer }
type Managers = ReadonlyMap<string, readonly { readonly personId: string; readonly name: string }[]>
export interface OfferFilter { readonly search: string; readonly area: string; readonly vacant: boolean }

const Leaders = ({ led }: { readonly led: readonly { readonly personId: string; readonly name: string }[] }) => led.length === 0
  ? <span class="tag tag-late"><Icon name="warning" />{t.vacant}</span>
  : <span>{led.map((one) => <span key={one.personId} class="block"><a href={paths.person(one.personId)}>{one.name}</a></span>)}</span>

const Name = ({ offer }: { readonly offer: Offer }) => <span><a href={paths.offer(offer.id)}>{offer.name}</a><span class="quiet block">{offer.id} · {offer.areaName}</span></span>

export const OffersPage = ({ web, viewer, found, managers, areas, filter, page, pageSize, mayImport }: Shown & { readonly mayImport: boolean; readonly found: { readonly rows: readonly Offer[]; readonly total: number }; readonly managers: Managers; readonly areas: readonly (readonly [string, string])[]; readonly filter: OfferFilter; readonly page: number; readonly pageSize: number }) => {
  const narrowed = filter.search !== '' || filter.area !== '' || filter.vacant
  return (
    <Layout web={web} title={t.title} viewer={viewer} trail={[[paths.administration, administrationText.title]]}>
      <div class="title-row"><div><h1>{t.title}</h1><p class="lead">{t.purpose}</p></div>{mayImport && <div class="actions"><a class="btn" href={paths.import('offers')}><Icon name="document" />{importKindText.offers.link}</a><a class="btn" href={paths.import('audits')}><Icon name="document" />{importKindText.audits.link}</a></div>}</div>
      <form class="filter" method="get" action={paths.offers()} aria-label={t.filter}>
        <div class="field field-wide"><label for="soeg">{t.search}</label><input id="soeg" name="soeg" type="search" maxLength={100} value={filter.search} /></div>
        <Choice name="omraade" label={t.area} value={filter.area} all={t.all} options={areas} />
        <div class="check"><input id="ledig" name="ledig" type="checkbox" value="ja" checked={filter.vacant} /><label for="ledig">{t.onlyVacant}</label></div>
        <div class="actions"><button class="btn btn-main" type="submit"><Icon name="search" />{t.apply}</button>{narrowed && <a class="btn" href={paths.offers()}>{t.reset}</a>}</div>
      </form>
      {found.rows.length === 0
        ? <div class="empty"><Icon name="info" /><div><p><strong>{narrowed ? t.nothing : t.empty}</strong></p><p>{narrowed ? t.nothingHint : t.emptyHint}</p></div></div>
        : (
          <>
            <p class="quiet">{t.count(found.total)}</p>
            <table class="list">
              <thead><tr><th scope="col">{t.name}</th><th scope="col">{t.leader}</th><th scope="col">{t.centre}</th><th scope="col">{t.status}</th></tr></thead>
              <tbody>{found.rows.map((offer) => {
                const led = managers.get(offer.id) ?? []
                return (
                  <tr key={offer.id}>
                    <th scope="row" data-title={t.name}><Name offer={offer} /></th>
                    <td data-title={t.leader}><Leaders led={led} /></td>
                    <td data-title={t.centre}><span>{offer.centre.name}</span></td>
                    <td data-title={t.status}><span>{lifecycleText(offer.lifecycle)}</span></td>
                  </tr>
                )
              })}</tbody>
            </table>
            <Pages page={page} pageSize={pageSize} total={found.total} to={(side) => paths.offers({ soeg: filter.search, omraade: filter.area, ledig: filter.vacant ? 'ja' : undefined, side })} />
            <AsSheet of={paths.offers({ soeg: filter.search, omraade: filter.area, ledig: filter.vacant ? 'ja' : undefined })} />
          </>
        )}
    </Layout>
  )
}

const Facts = ({ offer }: { readonly offer: OfferView }) => {
  const lines: readonly (readonly [string, string | null])[] = [
    [o.id, offer.id], [t.status, lifecycleText(offer.lifecycle)], [o.kind, offer.typeLabel], [o.legalBasis, offer.legalBasis], [t.area, offer.areaName], [t.centre, offer.centre.name], [o.targetGroups, offer.targetGroups.join(', ')],
    [o.ages, o.years(offer.ageFrom, offer.ageTo)], [o.places, String(offer.places)], [o.ownership, o.owned[offer.ownership]], [o.address, `${offer.address.street} ${offer.address.houseNumber}, ${offer.address.postalCode} ${offer.address.city}`],
    [o.cvr, offer.cvr], [o.pNumber, offer.pNumber], [o.lastAudit, offer.lastAuditDate === null ? o.none : longDate(offer.lastAuditDate)], [o.nextCycle, offer.coveredByAccreditation ? (offer.nextCycleDate === null ? o.none : longDate(offer.nextCycleDate)) : o.notCovered],
    ...(offer.departments.length === 0 ? [] : [[o.departments, offer.departments.map((one) => `${one.name} (${one.address === null ? o.sameAddress : `${one.address.street} ${one.address.houseNumber}`})`).join(', ')] as const]),
  ]
  return <dl class="facts facts-stacked">{lines.flatMap(([name, value]) => (value === null || value === '' ? [] : [<dt key={name}>{name}</dt>, <dd key={`${name} dd`}>{value}</dd>]))}</dl>
}

const Holders = ({ holdings, action, now, mayEnd, mayOpenPeople }: { readonly holdings: readonly HoldingView[]; readonly action: string; readonly now: string; readonly mayEnd: (fn: OfferFunction) => boolean; readonly mayOpenPeople: boolean }) => holdings.length === 0 ? <p class="quiet">{o.holdersEmpty}</p> : (
  <table class="list list-holdings">
    <thead><tr><th scope="col">{o.person}</th><th scope="col">{o.fn}</th><th scope="col">{periodText.period}</th><th scope="col">{periodText.state}</th><th scope="col">{periodText.change}</th></tr></thead>
    <tbody>{holdings.map((one) => (
      <tr key={one.holdingId}>
        <th scope="row" data-title={o.person}><span>{mayOpenPeople ? <a href={paths.person(one.personId)}>{one.name}</a> : one.name}</span></th>
        <td data-title={o.fn}><span>{functionNames[one.function]}</span></td><td data-title={periodText.period}><Period time={one} /></td><td data-title={periodText.state}><StateTag time={one} now={now} /></td>
        <td data-title={periodText.change}>{stateOf(one, now) !== 'over' && mayEnd(one.function) ? <EndForm action={action} act="endFunction" id={one.holdingId} time={one} now={now} of={`${functionNames[one.function]}, ${one.name}`} /> : ''}</td>
      </tr>
    ))}</tbody>
  </table>
)

const Earlier = ({ audits }: { readonly audits: readonly EarlierAuditRead[] }) => audits.length === 0 ? null : (
  <section aria-labelledby="foer"><h2 id="foer">{e.heading}</h2><p class="quiet">{e.hint}</p>
    {audits.map((one) => (
      <details key={one.day} class="card-box"><summary>{longDate(one.day)}: {outcomeNames[one.outcome]}{one.cycle === '' ? '' : ` (${one.cycle})`}</summary>
        {one.summary !== '' && <p class="prose">{one.summary}</p>}
        <p class="quiet">{one.source !== '' && <span class="block">{e.source(one.source)}</span>}<span class="block">{e.loaded(one.loadedBy, dayText(one.loadedAt))}{one.version > 1 && ` ${e.corrected}`}</span></p>
      </details>
    ))}
  </section>
)

/** Holdings null: this person may see who has a function now, not who had it. `functions`: those they may give. */
export const OfferPage = ({ web, viewer, offer, earlier, holdings, functions, cases, search, people, form, faults, done, mayOpenPeople, administers, now }: Shown & {
  readonly offer: OfferView; readonly earlier: readonly EarlierAuditRead[]; readonly holdings: readonly HoldingView[] | null; readonly functions: readonly OfferFunction[]; readonly cases: readonly CaseListRow[]; readonly search: string; readonly people: readonly FoundPerson[] | null
  readonly form: Form; readonly faults: readonly FieldFault[]; readonly done: boolean; readonly mayOpenPeople: boolean; readonly administers: boolean; readonly now: string
}) => {
  const action = paths.offer(offer.id)
  const vacant = !(holdings ?? []).some((one) => one.function === 'manager' && stateOf(one, now) === 'now') && !offer.people.some((one) => one.function === 'manager')
  const own = { form, faults, prefix: 'giv' }
  return (
    <Layout web={web} title={offer.name} viewer={viewer} trail={administers ? [[paths.administration, administrationText.title], [paths.offers(), t.title]] : [[paths.start, administrationText.home]]}>
      <h1>{offer.name}</h1>
      <p class="lead">{offer.typeLabel} · {offer.areaName}</p>
      <Faults faults={faults} idOf={(name) => (['personId', 'fromDay', 'lastDay', 'function'].includes(name) && people !== null && people.length > 0 ? `giv-${name}` : undefined)} />
      {done && <Message kind="success" heading={periodText.done} live />}
      {vacant && <Message kind="warning" heading={t.vacant}><p>{o.vacantNow}</p></Message>}
      <div class="columns">
        <div>
          {holdings !== null && <section aria-labelledby="funktioner"><h2 id="funktioner">{o.holders}</h2><Holders holdings={holdings} action={action} now={now} mayEnd={(fn) => functions.includes(fn)} mayOpenPeople={mayOpenPeople} /></section>}
          {functions.length > 0 && (
            <section aria-labelledby="giv"><h2 id="giv">{o.give}</h2><p>{o.giveHint}</p>
              <form method="get" action={`${action}#giv`} class="card-box find"><div class="field"><label for="person">{o.findFirst}</label><span class="hint" id="person-hint">{o.findHint}</span><input id="person" name="person" type="search" maxLength={100} value={search} aria-describedby="person-hint" /></div><button class="btn" type="submit"><Icon name="search" />{o.find}</button></form>
              {people !== null && (people.length === 0 ? <p><output>{o.nobody}</output></p> : (
                <form method="post" action={paths.offer(offer.id, { person: search })} class="card-box act-form">
                  <input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name="act" value="giveFunction" />
                  <PersonChoice name="personId" legend={o.person} people={people} {...own} />
                  <div class="field"><label for="giv-function">{o.fn}</label><select id="giv-function" name="function">{functions.map((fn) => <option key={fn} value={fn} selected={form.get('function') === fn}>{functionNames[fn]}{fn === 'centreChief' ? ` (${offer.centre.name})` : ''}</option>)}</select></div>
                  <Day name="fromDay" label={periodText.fromDay} hint={periodText.fromHint} {...own} />
                  <Day name="lastDay" label={periodText.lastDay} hint={periodText.lastHint} {...own} />
                  <div class="check"><input id="giv-succeeds" name="succeeds" type="checkbox" value="ja" checked={form.has('succeeds')} /><label for="giv-succeeds">{o.succeeds}</label></div>
                  <div class="actions"><button class="btn btn-main" type="submit">{o.give}</button></div>
                </form>
              ))}
            </section>
          )}
          <section aria-labelledby="forloeb"><h2 id="forloeb">{o.cycles}</h2>
            {cases.length === 0 ? <p class="quiet">{o.cyclesEmpty}</p> : (
              <ul class="plain">{cases.map((row) => <li key={row.accreditationId}><a href={paths.case(row.accreditationId)}>{row.cycle}</a>: {stageNames[row.stage]} · {statusText(row)} · {dayText(row.startedAt)}{row.endedAt === null ? '' : ` – ${dayText(row.endedAt)}`}</li>)}</ul>
            )}
          </section>
          <Earlier audits={earlier} />
        </div>
        <div>
          <section class="card-box side" aria-labelledby="nu"><h2 id="nu">{o.now}</h2>{offer.people.length === 0 ? <p>{o.none}</p> : <dl class="facts facts-stacked">{offer.people.flatMap((one) => [<dt key={`${one.function}${one.personId}`}>{functionNames[one.function]}</dt>, <dd key={`${one.function}${one.personId} dd`}>{one.name}</dd>])}</dl>}<p class="quiet">{o.deputy}</p></section>
          <section class="card-box side" aria-labelledby="fakta"><h2 id="fakta">{o.facts}</h2><Facts offer={offer} /></section>
        </div>
      </div>
    </Layout>
  )
}
