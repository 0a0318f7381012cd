// Webhooks: every endpoint with how it stands, and one with what can be done to it.
import type { ComponentChildren } from 'preact'
import { webhookKinds } from '../../domain/webhooks/kinds.ts'
import type { WebhookView } from '../../services/webhooks.ts'
import { administrationText } from '../../text/web/administration.ts'
import { timeText } from '../../text/web/dates.ts'
import { webhookKindText, webhookPageText as t } from '../../text/web/webhooks.ts'
import { type Form, keyField, newKey, versionField } from '../form.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { Icon } from '../parts/icon.tsx'
import { Grouped, Labelled, Tick } from '../parts/labelled.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { paths } from '../paths.ts'

/** What was just done, said on top. `secret` null: it was made before by the same press. */
export interface Done { readonly heading: string; readonly hint?: string; readonly secret?: string | null }
interface Shown { readonly web: Web; readonly viewer: Viewer; readonly form: Form; readonly faults: readonly FieldFault[]; readonly done: Done | null }

const idOf = (field: string): string | undefined => (field === '' ? undefined : `f-${field.split('.')[0]}`)
const faultFor = (faults: readonly FieldFault[], field: string): string | undefined => faults.find((one) => one.field.split('.')[0] === field)?.message

const DoneMessage = ({ heading, hint, secret }: Done) => (
  <Message kind="success" heading={heading} live>{hint !== undefined && <p>{hint}</p>}{secret === null && <p>{t.secretAgain}</p>}{typeof secret === 'string' && <><p>{t.secretHint}</p><p><code class="secret">{secret}</code></p></>}</Message>
)

const State = ({ endpoint }: { readonly endpoint: WebhookView }) => {
  if (endpoint.offWhy !== null) return <span class={endpoint.offWhy === 'byHand' ? 'tag tag-quiet' : 'tag tag-late'}>{t.off[endpoint.offWhy]}</span>
  if (endpoint.failingSince !== null) return <span class="tag tag-late"><Icon name="warning" />{t.failing(timeText(endpoint.failingSince))}</span>
  return endpoint.lastSuccessAt === null ? <span class="tag">{t.unused}</span> : <span class="tag tag-done">{t.well}</span>
}
const waits = ({ waiting, oldestWaiting }: WebhookView): string => (oldestWaiting === null ? '0' : t.waitingSince(waiting, timeText(oldestWaiting)))

const Kinds = ({ form, fault }: { readonly form: Form; readonly fault: string | undefined }) => {
  const chosen = form.all('kinds')
  const group = (prefix: string, words: string) => (
    <details open={chosen.some((kind) => kind.startsWith(prefix))}><summary>{words}</summary>{webhookKinds.filter((kind) => kind.startsWith(prefix)).map((kind) => <Tick key={kind} id={`kind-${kind}`} type="checkbox" name="kinds" value={kind} checked={chosen.includes(kind)} words={webhookKindText(kind)} hint={kind} />)}</details>
  )
  return <Grouped id="f-kinds" label={t.kinds} hint={t.kindsHint} fault={fault}>{group('accreditation.', t.accreditation)}{group('supervision.', t.supervision)}</Grouped>
}

const Fields = ({ form, faults }: Pick<Shown, 'form' | 'faults'>) => (
  <>
    <Labelled id="f-name" label={t.name} hint={t.nameHint} fault={faultFor(faults, 'name')}>{(described) => <input id="f-name" name="name" type="text" maxLength={100} value={form.get('name')} {...described} />}</Labelled>
    <Labelled id="f-url" label={t.url} hint={t.urlHint} fault={faultFor(faults, 'url')}>{(described) => <input id="f-url" name="url" type="url" maxLength={500} value={form.get('url')} {...described} />}</Labelled>
    <Kinds form={form} fault={faultFor(faults, 'kinds')} />
  </>
)

export const WebhooksPage = ({ web, viewer, rows, form, faults, done }: Shown & { readonly rows: readonly WebhookView[] }) => (
  <Layout web={web} title={t.title} viewer={viewer} trail={[[paths.administration, administrationText.title]]}>
    <h1>{t.title}</h1>
    <p class="lead">{t.purpose}</p>
    {done && <DoneMessage {...done} />}
    <Faults faults={faults} idOf={idOf} />
    {rows.length === 0 ? <div class="empty"><Icon name="info" /><div><p><strong>{t.none}</strong></p><p>{t.noneHint}</p></div></div> : (
      <table class="list">
        <thead><tr><th scope="col">{t.name}</th><th scope="col">{t.state}</th><th scope="col">{t.waiting}</th><th scope="col">{t.delivered}</th><th scope="col">{t.lastSuccess}</th><th scope="col">{t.p95}</th></tr></thead>
        <tbody>{rows.map((one) => (
          <tr key={one.endpointId}>
            <th scope="row" data-title={t.name}><a href={paths.webhook(one.endpointId)}>{one.name}</a></th>
            <td data-title={t.state}><State endpoint={one} /></td>
            <td data-title={t.waiting}>{waits(one)}</td>
            <td data-title={t.delivered}>{one.delivered.toLocaleString('da-DK')}</td>
            <td data-title={t.lastSuccess}>{one.lastSuccessAt === null ? t.never : timeText(one.lastSuccessAt)}</td>
            <td data-title={t.p95}>{one.p95Ms === null ? '–' : t.seconds(one.p95Ms)}</td>
          </tr>
        ))}</tbody>
      </table>
    )}
    <details class="access" open={faults.length > 0}><summary>{t.make}</summary>
      <form method="post" action={paths.webhooks} class="card-box"><input type="hidden" name={keyField} value={newKey()} />
        <Fields form={form} faults={faults} />
        <button class="btn btn-main" type="submit">{t.make}</button>
      </form>
    </details>
  </Layout>
)

const Act = ({ id, act, children }: { readonly id: string; readonly act: string; readonly children: ComponentChildren }) => (
  <form method="post" action={paths.webhookAct(id)} class="card-box"><input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name="act" value={act} />{children}</form>
)

export const WebhookPage = ({ web, viewer, endpoint, form, faults, done }: Shown & { readonly endpoint: WebhookView }) => (
  <Layout web={web} title={endpoint.name} viewer={viewer} trail={[[paths.administration, administrationText.title], [paths.webhooks, t.title]]}>
    <div class="narrow">
      <h1>{endpoint.name}</h1>
      <p class="lead">{endpoint.url}</p>
      {done && <DoneMessage {...done} />}
      <Faults faults={faults} idOf={idOf} />
      <dl class="facts">
        <dt>{t.state}</dt><dd><State endpoint={endpoint} /></dd>
        <dt>{t.waiting}</dt><dd>{waits(endpoint)}</dd>
        <dt>{t.delivered}</dt><dd>{endpoint.delivered.toLocaleString('da-DK')}</dd>
        <dt>{t.givenUp}</dt><dd>{endpoint.givenUp.toLocaleString('da-DK')}</dd>
        <dt>{t.p95}</dt><dd>{endpoint.p95Ms === null ? '–' : t.seconds(endpoint.p95Ms)}</dd>
        <dt>{t.lastSuccess}</dt><dd>{endpoint.lastSuccessAt === null ? t.never : timeText(endpoint.lastSuccessAt)}</dd>
        <dt>{t.lastFailure}</dt><dd>{endpoint.lastFailureAt === null ? t.never : <>{timeText(endpoint.lastFailureAt)}{endpoint.lastError !== null && <span class="quiet block">{endpoint.lastError}</span>}</>}</dd>
        <dt>{t.kinds}</dt><dd>{endpoint.kinds.length === 0 ? t.allKinds : t.someKinds(endpoint.kinds.length)}</dd>
      </dl>
      {endpoint.formerUntil !== null && <p>{t.formerUntil(timeText(endpoint.formerUntil))}</p>}
      {endpoint.offAt === null && <form method="post" action={paths.webhookAct(endpoint.endpointId)}><input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name="act" value="ping" /><p class="actions"><button class="btn" type="submit">{t.ping}</button></p></form>}
      {endpoint.offAt === null && (
        <details class="access" open={faults.some(({ field }) => field === 'from' || field === 'to')}><summary>{t.replay}</summary>
          <Act id={endpoint.endpointId} act="replay">
            <p class="quiet">{t.replayHint}</p>
            <Labelled id="f-from" label={t.from} fault={faultFor(faults, 'from')}>{(described) => <input id="f-from" name="from" type="date" value={form.get('from')} {...described} />}</Labelled>
            <Labelled id="f-to" label={t.to} fault={faultFor(faults, 'to')}>{(described) => <input id="f-to" name="to" type="date" value={form.get('to')} {...described} />}</Labelled>
            <button class="btn" type="submit">{t.again}</button>
          </Act>
        </details>
      )}
      <details class="access"><summary>{t.rotate}</summary><Act id={endpoint.endpointId} act="rotate"><p class="quiet">{t.rotateHint}</p><button class="btn" type="submit">{t.rotate}</button></Act></details>
      <details class="access" open={faults.some(({ field }) => field !== 'from' && field !== 'to')}><summary>{t.change}</summary>
        <Act id={endpoint.endpointId} act="change"><input type="hidden" name={versionField} value={form.get(versionField)} />
          <Fields form={form} faults={faults} />
          <Tick id="f-on" type="checkbox" name="on" value="ja" checked={form.get('on') === 'ja'} words={t.onLabel} />
          <p class="actions"><button class="btn btn-main" type="submit">{t.save}</button></p>
        </Act>
      </details>
    </div>
  </Layout>
)
