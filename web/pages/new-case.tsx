// Starting an accreditation: find the offer, see what of the model concerns it, start. A refusal leads to the case that runs.
import type { Offer } from '../../domain/people/offer.ts'
import { relevantRequirements } from '../../domain/quality-model/model.ts'
import type { OfferView } from '../../services/offers.ts'
import type { ModelView } from '../../services/quality-models.ts'
import { longDate } from '../../text/report.ts'
import { newCaseText as t } from '../../text/web/cases.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { type Form, keyField, newKey } from '../form.ts'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults } from '../parts/message.tsx'
import { paths } from '../paths.ts'

const trail = [[paths.cases, 'Forløb']] as const

export const ChooseOfferPage = ({ web, viewer, search, found }: { readonly web: Web; readonly viewer: Viewer; readonly search: string; readonly found: { readonly rows: readonly Offer[]; readonly total: number } }) => (
  <Layout web={web} title={t.title} viewer={viewer} place="cases" trail={trail}>
    <h1>{t.title}</h1>
    <p class="lead">{t.purpose}</p>
    <form class="filter" method="get" action={paths.newCase}>
      <div class="field field-wide"><label for="soeg">{t.search}</label><input id="soeg" name="soeg" type="search" maxLength={100} value={search} /></div>
      <div class="actions"><button class="btn btn-main" type="submit"><Icon name="search" />{t.find}</button></div>
    </form>
    {found.rows.length === 0 ? <div class="empty"><Icon name="info" /><p>{t.nothing}</p></div> : (
      <>
        <p class="quiet">{t.found(found.total)}</p>
        <table class="list">
          <thead><tr><th scope="col">{t.offer}</th><th scope="col">{t.type}</th><th scope="col">{t.area}</th><th scope="col">{t.centre}</th><th scope="col">{t.lastAudit}</th></tr></thead>
          <tbody>{found.rows.map((offer) => (
            <tr key={offer.id}>
              <th scope="row" data-title={t.offer}><span>{offer.coveredByAccreditation ? <a href={paths.newCaseFor(offer.id)}>{offer.name}</a> : offer.name}<span class="quiet block">{offer.coveredByAccreditation ? offer.id : t.notCovered}</span></span></th>
              <td data-title={t.type}><span>{offer.typeLabel}</span></td>
              <td data-title={t.area}><span>{offer.areaName}</span></td>
              <td data-title={t.centre}><span>{offer.centre.name}</span></td>
              <td data-title={t.lastAudit}><span>{offer.lastAuditDate === null ? t.never : longDate(offer.lastAuditDate)}</span></td>
            </tr>
          ))}</tbody>
        </table>
      </>
    )}
  </Layout>
)

export interface StartFormProps { readonly offer: OfferView; readonly model: ModelView | null; readonly form: Form; readonly faults: readonly FieldFault[]; readonly runningId?: string | null }

export const StartCasePage = ({ web, viewer, offer, model, form, faults, runningId = null }: StartFormProps & { readonly web: Web; readonly viewer: Viewer }) => {
  const requirements = model?.model.requirements ?? []
  const applies = new Set(model ? relevantRequirements(model.model, offer).map((one) => one.id) : [])
  const off = requirements.filter((one) => !applies.has(one.id))
  const managers = offer.people.filter((one) => one.function === 'manager')
  const badReason = faults.find((one) => one.field === 'reason')
  return (
    <Layout web={web} title={`${t.title}: ${offer.name}`} viewer={viewer} place="cases" trail={[...trail, [paths.newCase, t.title]]}>
      <h1>{offer.name}</h1>
      <p class="lead">{t.purpose}</p>
      <Faults faults={faults} idOf={(field) => ({ reason: 'reason', cycle: 'cycle' })[field]} />
      {runningId !== null && <p><a class="btn btn-main" href={paths.case(runningId)}>{t.running}<Icon name="arrow-forward" /></a></p>}
      <dl class="facts">
        <dt>{t.type}</dt><dd>{offer.typeLabel}</dd>
        <dt>{t.area}</dt><dd>{offer.areaName}</dd>
        <dt>{t.centre}</dt><dd>{offer.centre.name}</dd>
        <dt>{t.manager}</dt><dd>{managers.length === 0 ? t.vacant : managers.map((one) => one.name).join(', ')}</dd>
        <dt>{t.model}</dt><dd>{model === null ? t.noModel : t.modelLine(model.model.title, model.model.version)}</dd>
      </dl>
      {model !== null && (
        <form method="post" action={paths.newCaseFor(offer.id)} class="card-box">
          <input type="hidden" name={keyField} value={form.get(keyField) || newKey()} />
          <p><strong>{t.applies(applies.size)}</strong></p>
          {off.length > 0 && (
            <details><summary>{t.off} <span class="count">{off.length}</span></summary>
              <p class="quiet">{t.offHint}</p>
              <ul>{off.map((one) => <li key={one.id}>{one.id} {one.title} <span class="quiet">({one.appliesTo.includes(offer.area) ? t.byType : t.byArea})</span></li>)}</ul>
            </details>
          )}
          <details open={form.all('off').length > 0}>
            <summary>{t.more}</summary>
            <p class="quiet">{t.moreHint}</p>
            <fieldset class="field"><legend class="sr-only">{t.more}</legend>
              {requirements.filter((one) => applies.has(one.id)).map((one) => (
                <div class="check" key={one.id}><input id={`off-${one.id}`} type="checkbox" name="off" value={one.id} checked={form.all('off').includes(one.id)} /><label for={`off-${one.id}`}>{one.id} {one.title}</label></div>
              ))}
            </fieldset>
            <div class={badReason ? 'field field-bad' : 'field'}>
              <label for="reason">{t.reason}</label>
              {badReason && <span class="fault" id="reason-fault">{badReason.message}</span>}
              <textarea id="reason" name="reason" maxLength={20_000} {...(badReason ? { 'aria-invalid': 'true', 'aria-describedby': 'reason-fault' } : {})}>{form.get('reason')}</textarea>
            </div>
          </details>
          <div class="field"><label for="cycle">{t.cycle}</label><span class="hint" id="cycle-hint">{t.cycleHint}</span><input id="cycle" class="narrow-input" name="cycle" type="text" maxLength={20} pattern="[0-9A-Za-z\-]+" aria-describedby="cycle-hint" value={form.get('cycle')} required /></div>
          <div class="actions"><button class="btn btn-main" type="submit">{t.button}</button><a class="btn" href={paths.newCase}>{t.back}</a></div>
        </form>
      )}
    </Layout>
  )
}
