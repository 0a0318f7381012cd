// The page of the fortrolighedskreds: visits known beforehand, who knows, and every look there has been.
import type { SecretOverview } from '../../services/supervision-secrets.ts'
import { longDate } from '../../text/report.ts'
import { timeText } from '../../text/web/dates.ts'
import { secretLookWords, secretVisitsText as t } from '../../text/web/secret-visits.ts'
import { supervisionPageText } from '../../text/web/supervision.ts'
import { type Form, keyField, newKey } from '../form.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { Labelled } from '../parts/labelled.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { idOf, Words } from '../parts/policy-fields.tsx'
import { paths } from '../paths.ts'

export type SecretAct = keyof typeof t.done
interface Shown { readonly overview: SecretOverview; readonly form: Form; readonly faults: readonly FieldFault[] }
type Visit = SecretOverview['visits'][number]

const Key = ({ act, form }: { readonly act: SecretAct; readonly form: Form }) => <><input type="hidden" name="act" value={act} /><input type="hidden" name={keyField} value={(form.get('act') === act ? form.get(keyField) : '') || newKey()} /></>
const faultOf = (faults: readonly FieldFault[], name: string): string | undefined => faults.find((one) => one.field === name)?.message
const unitIn = ({ offers }: SecretOverview, visit: Visit): string => offers.find((one) => one.offerId === visit.offerId)?.units.find((one) => one.unit === visit.unit)?.name ?? t.whole

const Pick = ({ name, label, hint, fault, form, options }: { readonly name: string; readonly label: string; readonly hint?: string; readonly fault: string | undefined; readonly form: Form; readonly options: readonly (readonly [string, string])[] }) => (
  <Labelled id={idOf(name)} label={label} {...(hint === undefined ? {} : { hint })} fault={fault}>{(described) => <select id={idOf(name)} name={name} {...described}><option value="">{t.choose}</option>{options.map(([value, words]) => <option key={value} value={value} selected={form.get(name) === value}>{words}</option>)}</select>}</Labelled>
)

const Naming = ({ overview, form, faults, label }: Shown & { readonly label: string }) => (
  <form method="post" action={paths.secretVisits()} class="act-form narrow">
    <Key act="name" form={form} />
    <Pick name="person" label={t.person} hint={t.personHint} fault={faultOf(faults, 'person')} form={form} options={overview.people.map((one) => [one.personId, `${one.name}, ${one.title}`])} />
    <div class="actions"><button class="btn" type="submit">{label}</button></div>
  </form>
)

const Waiting = ({ overview, form }: Pick<Shown, 'overview' | 'form'>) => {
  const open = overview.visits.filter((one) => one.openedAt === null && one.withdrawnAt === null)
  return open.length === 0 ? <div class="empty"><div><p><strong>{t.none}</strong></p><p>{t.noneHint}</p></div></div> : (
    <ul class="works">{open.map((one) => (
      <li key={one.secretId} class="work">
        <div class="work-main"><h3>{longDate(one.day)}: {one.offerName}</h3><p class="quiet">{unitIn(overview, one)}. {t.enteredBy(timeText(one.enteredAt))}</p>{one.note !== '' && <p class="prose">{one.note}</p>}<p class="quiet">{overview.mayBegin ? t.beginHint : t.beginNotYours}</p></div>
        <div class="actions">
          {overview.mayBegin && <form method="post" action={paths.secretVisits()}><Key act="begin" form={form} /><input type="hidden" name="visit" value={one.secretId} /><button class="btn btn-main" type="submit">{t.begin}<span class="sr-only">: {one.offerName}</span></button></form>}
          <form method="post" action={paths.secretVisits()}><Key act="withdraw" form={form} /><input type="hidden" name="visit" value={one.secretId} /><button class="btn" type="submit">{t.withdraw}<span class="sr-only">: {one.offerName}</span></button></form>
        </div>
      </li>
    ))}</ul>
  )
}

const Entering = ({ overview, form, faults }: Shown) => (
  <form method="post" action={paths.secretVisits()} class="act-form narrow">
    <Key act="enter" form={form} />
    <Pick name="place" label={t.where} fault={faultOf(faults, 'place')} form={form} options={overview.offers.flatMap((offer) => offer.units.map(({ unit, name }) => [`${offer.offerId}/${unit}`, name === null ? offer.offerName : `${offer.offerName}: ${name}`] as const))} />
    <Labelled id={idOf('day')} label={t.day} fault={faultOf(faults, 'day')}>{(described) => <input id={idOf('day')} name="day" type="date" value={form.get('day')} {...described} />}</Labelled>
    <Words form={form} faults={faults} name="note" label={t.note} hint={t.noteHint} rows={2} />
    <div class="actions"><button class="btn btn-main" type="submit">{t.save}</button></div>
  </form>
)

const Circle = ({ overview, form }: Pick<Shown, 'overview' | 'form'>) => (
  <ul class="works">{overview.members.map((one) => (
    <li key={one.personId} class="work"><div class="work-main"><h3>{one.name}</h3><p class="quiet">{t.named(timeText(one.namedAt))}</p></div>
      {overview.members.length > 1 ? <form method="post" action={paths.secretVisits()}><Key act="leave" form={form} /><input type="hidden" name="member" value={one.personId} /><button class="btn" type="submit">{t.leave}<span class="sr-only">: {one.name}</span></button></form> : <p class="quiet">{t.last}</p>}
    </li>
  ))}</ul>
)

const Over = ({ overview }: Pick<Shown, 'overview'>) => {
  const over = overview.visits.filter((one) => one.openedAt !== null || one.withdrawnAt !== null)
  return over.length === 0 ? null : <section aria-labelledby="forbi"><h2 id="forbi">{t.over}</h2><ul class="keep">{over.map((one) => <li key={one.secretId}>{longDate(one.day)}: <a href={paths.supervision(one.offerId)}>{one.offerName}</a>, {unitIn(overview, one)}. <span class="quiet">{one.openedAt === null ? t.withdrawn(timeText(one.withdrawnAt ?? '')) : t.opened(timeText(one.openedAt))}</span></li>)}</ul></section>
}

export const SecretVisitsPage = ({ web, viewer, done, ...shown }: Shown & { readonly web: Web; readonly viewer: Viewer; readonly done: SecretAct | null }) => {
  const { overview, faults } = shown
  return (
    <Layout web={web} title={t.title} viewer={viewer} trail={[[paths.supervisions(), supervisionPageText.toList]]}>
      <h1>{t.title}</h1><p class="lead">{t.purpose}</p>
      {done !== null && <Message kind="success" heading={t.done[done]} live />}
      <Faults faults={faults} idOf={(name) => (['place', 'day', 'note', 'person'].includes(name) ? idOf(name) : undefined)} />
      {overview.member ? (
        <>
          <section aria-labelledby="venter"><h2 id="venter">{t.waiting}</h2><Waiting {...shown} /></section>
          <section aria-labelledby="registrer"><h2 id="registrer">{t.enter}</h2><Entering {...shown} /></section>
          <Over overview={overview} />
          <section aria-labelledby="kreds"><h2 id="kreds">{t.circle}</h2><Circle {...shown} /><h3>{t.name}</h3><Naming {...shown} label={t.nameFirst} /></section>
          <section aria-labelledby="opslag"><h2 id="opslag">{t.looks}</h2><p class="quiet">{t.looksHint}</p>
            <table class="list"><thead><tr><th scope="col">{t.when}</th><th scope="col">{t.who}</th><th scope="col">{t.what}</th></tr></thead>
              <tbody>{overview.looks.map((one, index) => <tr key={`${one.at}${String(index)}`}><th scope="row" data-title={t.when}><span>{timeText(one.at)}</span></th><td data-title={t.who}><span>{one.name}</span></td><td data-title={t.what}><span>{secretLookWords[one.what] ?? one.what}</span></td></tr>)}</tbody></table>
          </section>
        </>
      ) : <section aria-labelledby="kreds"><h2 id="kreds">{t.first}</h2><p>{t.firstHint}</p><Naming {...shown} label={t.nameFirst} /></section>}
    </Layout>
  )
}
