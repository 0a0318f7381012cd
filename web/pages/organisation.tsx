// What happens to offers as organisations: the list, one to register with what it would do, and who may no longer examine a case.
import type { CaseView } from '../../services/accreditation-types.ts'
import type { ChangePreview, ConflictView, EventView } from '../../services/organisation.ts'
import { refusalText } from '../../text/refusals.ts'
import { longDate } from '../../text/report.ts'
import { timeText } from '../../text/web/dates.ts'
import { frameText } from '../../text/web/frame.ts'
import { conflictText as c, organisationText as t } from '../../text/web/organisation.ts'
import { type Form, keyField, newKey } from '../form.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { type ChangeKind, changeKinds, offersOf, partsInForm } from '../organisation.ts'
import { Icon } from '../parts/icon.tsx'
import { Labelled, Tick } from '../parts/labelled.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { Pages } from '../parts/pages.tsx'
import { paths } from '../paths.ts'
import { administrationText } from '../../text/web/administration.ts'

type Options = readonly (readonly [string, string])[]

export interface EventsPageProps { readonly web: Web; readonly viewer: Viewer; readonly found: { readonly rows: readonly EventView[]; readonly total: number }; readonly names: ReadonlyMap<string, string>; readonly page: number; readonly pageSize: number; readonly said: string | null; readonly faults: readonly FieldFault[] }

const nameOf = (names: ReadonlyMap<string, string>, id: string): string => { const name = names.get(id); return name === undefined ? id : `${name} (${id})` }

export const EventsPage = ({ web, viewer, found, names, page, pageSize, said, faults }: EventsPageProps) => (
  <Layout web={web} title={t.title} viewer={viewer} wide trail={[[paths.administration, administrationText.title]]}>
    <h1>{t.title}</h1>
    <p class="lead">{t.purpose}</p>
    {said !== null && <Message kind="success" heading={said} live />}
    <Faults faults={faults} idOf={() => undefined} />
    <section aria-labelledby="ny"><h2 id="ny">{t.make}</h2><ul class="acts">{changeKinds.map((kind) => <li key={kind}><a class="btn" href={paths.newEvent(kind)}>{t.kinds[kind]}</a></li>)}</ul></section>
    {found.rows.length === 0 ? <div class="empty"><Icon name="info" /><div><p><strong>{t.empty}</strong></p><p>{t.emptyHint}</p></div></div> : (
      <ul class="text-list">{found.rows.map((row) => {
        const what = `${t.kinds[row.change.kind]}, ${offersOf(row.change).map((one) => nameOf(names, one)).join(', ')}`
        return (
          <li key={row.eventId}>
            <h3>{t.kinds[row.change.kind]} · {longDate(row.on)}</h3>
            <p class="tags"><span class={row.status === 'ahead' ? 'tag' : row.status === 'done' ? 'tag tag-done' : 'tag tag-quiet'}>{t.statuses[row.status]}</span></p>
            <p>{offersOf(row.change).map((one) => nameOf(names, one)).join(' → ')}</p>
            <p class="quiet">{t.by} {row.registeredBy.name}, {timeText(row.registeredAt)}</p>
            {row.status === 'ahead' && (
              <div class="actions">
                <form method="post" action={paths.event(row.eventId)} class="save-line"><input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name="do" value="flyt" /><label class="sr-only" for={`dag-${row.eventId}`}>{t.moveTo(what)}</label><input id={`dag-${row.eventId}`} type="date" name="on" value={row.on} /><button class="btn" type="submit">{t.move}<span class="sr-only">{t.of(what)}</span></button></form>
                <form method="post" action={paths.event(row.eventId)}><input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name="do" value="traek" /><button class="btn btn-grave" type="submit">{t.withdraw}<span class="sr-only">{t.of(what)}</span></button></form>
              </div>
            )}
          </li>
        )
      })}</ul>
    )}
    <Pages page={page} pageSize={pageSize} total={found.total} to={(side) => paths.events({ side })} />
  </Layout>
)

export interface NewEventProps { readonly web: Web; readonly viewer: Viewer; readonly kind: ChangeKind; readonly form: Form; readonly faults: readonly FieldFault[]; readonly preview: ChangePreview | null; readonly areas: Options; readonly centres: Options }
interface Fields { readonly form: Form; readonly faults: readonly FieldFault[] }

const idFor = (name: string): string => `f-${name.replaceAll('.', '-')}`
const faultOf = (faults: readonly FieldFault[], ...names: readonly string[]): string | undefined => faults.find((one) => names.includes(one.field))?.message

const Line = ({ form, faults, name, label, hint, also = [], type = 'text' }: Fields & { readonly name: string; readonly label: string; readonly hint?: string; readonly also?: readonly string[]; readonly type?: 'text' | 'date' }) => (
  <Labelled id={idFor(name)} label={label} {...(hint === undefined ? {} : { hint })} fault={faultOf(faults, name, ...also)}>{(described) => (type === 'date' ? <input id={idFor(name)} type="date" name={name} value={form.get(name)} {...described} /> : <input id={idFor(name)} type="text" name={name} maxLength={200} value={form.get(name)} {...described} />)}</Labelled>
)
const Select = ({ form, faults, name, label, options }: Fields & { readonly name: string; readonly label: string; readonly options: Options }) => (
  <Labelled id={idFor(name)} label={label} fault={faultOf(faults, name, `offer.${name}`)}>{(described) => <select id={idFor(name)} name={name} {...described}><option value="">{t.same}</option>{options.map(([key, words]) => <option key={key} value={key} selected={form.get(name) === key}>{words}</option>)}</select>}</Labelled>
)
const NewOffer = ({ prefix = '', at, ...fields }: Fields & { readonly prefix?: string; readonly at: string }) => (
  <>{([['id', t.id], ['name', t.name], ['places', t.places], ['street', t.street], ['houseNumber', t.houseNumber], ['postalCode', t.postalCode], ['city', t.city]] as const).map(([name, label]) => <Line key={name} {...fields} name={`${prefix}${name}`} label={label} also={[`${at}.${name}`, `${at}.address.${name}`, `change.${at}.${name}`, `change.${at}.address.${name}`]} />)}</>
)

const Preview = ({ preview }: { readonly preview: ChangePreview }) => (
  <section class="card-box" aria-labelledby="vil-ske"><h2 id="vil-ske">{t.preview}</h2>
    {preview.cases.length === 0 ? <p>{t.nothing}</p> : <ul class="text-list">{preview.cases.map((one) => (
      <li key={one.accreditationId}><p><a href={paths.case(one.accreditationId)}>{one.offerName}</a>: {t.effects[one.effect]} {one.effect === 'ends' && one.auditDay !== null && t.auditOff(longDate(one.auditDay))}</p>
        {one.conflicts.length > 0 && <><p><strong>{t.conflicts}</strong></p><ul class="reasons">{one.conflicts.map((each) => <li key={`${each.personId}${each.duty}`}>{c.duties[each.duty]}: {each.name}. {each.reasons.map(refusalText).join(' ')}</li>)}</ul></>}
      </li>
    ))}</ul>}
    {preview.faults.length === 0 ? <p><strong>{t.ready}</strong></p> : <ul class="reasons">{preview.faults.map((one, index) => <li key={`${one.code}${index}`}>{refusalText(one)}</li>)}</ul>}
  </section>
)

export const NewEventPage = ({ web, viewer, kind, form, faults, preview, areas, centres }: NewEventProps) => {
  const fields = { form, faults }
  const ownerships: Options = [['municipal', t.ownerships.municipal], ['selfOwned', t.ownerships.selfOwned]]
  const belonging = <><Select {...fields} name="centreId" label={t.centre} options={centres} /><Select {...fields} name="area" label={t.area} options={areas} /><Select {...fields} name="ownership" label={t.ownership} options={ownerships} /></>
  return (
    <Layout web={web} title={t.kinds[kind]} viewer={viewer} trail={[[paths.administration, administrationText.title], [paths.events(), t.title]]}>
      <div class="narrow">
        <h1>{t.kinds[kind]}</h1>
        <p class="lead">{t.says[kind]}</p>
        <Faults faults={faults} idOf={(field) => idFor(field.replace(/^change\./, ''))} />
        {preview && <Preview preview={preview} />}
        <form method="post" action={paths.newEvent(kind)} class="card-box act-form">
          <input type="hidden" name={keyField} value={form.get(keyField) || newKey()} />
          {kind === 'opens' ? <Line {...fields} name="like" label={t.like} hint={t.likeHint} also={['offer.like']} /> : <Line {...fields} name="offerId" label={t.offer} hint={t.offerHint} />}
          {kind === 'merges' && <Line {...fields} name="into" label={t.into} hint={t.intoHint} />}
          <Line {...fields} name="on" label={t.day} hint={t.dayHint} type="date" />
          {kind === 'moves' && belonging}
          {kind === 'opens' && <><NewOffer {...fields} at="offer" />{belonging}</>}
          {kind === 'splits' && (
            <>
              <Tick id="f-closes" type="checkbox" name="closes" value="ja" checked={form.has('closes')} words={t.closesToo} />
              <p class="hint" id="f-parts">{t.partsHint}{faultOf(faults, 'parts') !== undefined && <span class="fault">{faultOf(faults, 'parts')}</span>}</p>
              {Array.from({ length: partsInForm }, (_, index) => <details key={index} open={index === 0 || form.get(`${index}.name`) !== ''}><summary>{t.part(index + 1)}</summary><fieldset><legend class="sr-only">{t.part(index + 1)}</legend><NewOffer {...fields} prefix={`${index}.`} at={`parts.${index}`} /></fieldset></details>)}
            </>
          )}
          <div class="actions"><button class="btn" type="submit" name="se" value="ja">{t.see}</button><button class="btn btn-main" type="submit">{t.save}</button><a class="btn" href={paths.events()}>{t.back}</a></div>
        </form>
      </div>
    </Layout>
  )
}

export const ConflictsPage = ({ web, viewer, view, rows }: { readonly web: Web; readonly viewer: Viewer; readonly view: CaseView; readonly rows: readonly ConflictView[] }) => (
  <Layout web={web} title={c.title} viewer={viewer} place="cases" trail={[[paths.cases, frameText.nav.cases], [paths.case(view.accreditationId), view.offerName]]}>
    <h1>{c.title}</h1>
    <p class="lead">{c.purpose}</p>
    {rows.length === 0 ? <div class="empty"><Icon name="success" /><div><p><strong>{c.none}</strong></p><p>{c.noneHint}</p></div></div> : (
      <>
        <p>{c.until}</p>
        <ul class="text-list">{rows.map((one) => (
          <li key={`${one.personId}${one.duty}`}><h2>{c.duties[one.duty]}: {one.name}</h2><ul class="reasons">{one.reasons.map((reason) => <li key={reason.code}>{refusalText(reason)}</li>)}</ul>
            <p class="actions">{one.duty === 'auditor' ? <a class="btn" href={paths.act(view.accreditationId, 'replaceAuditor', { tilbage: paths.conflicts(view.accreditationId) })}>{c.replace}<span class="sr-only">: {one.name}</span></a> : <a class="btn" href={paths.act(view.accreditationId, 'handOver', { tilbage: paths.conflicts(view.accreditationId) })}>{c.handOver}<span class="sr-only">: {one.name}</span></a>}</p>
          </li>
        ))}</ul>
      </>
    )}
  </Layout>
)
