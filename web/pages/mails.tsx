// Mails in the administration: one line for each notice and person, and the mail as it left.
import type { MailLogRow, MailLook, MailState } from '../../services/mails.ts'
import { pageOf } from '../../domain/mail/links.ts'
import { mailLine } from '../../text/mail.ts'
import { administrationText, logText as t } from '../../text/web/administration.ts'
import { timeText } from '../../text/web/dates.ts'
import { cancelTexts, mailLogText as w } from '../../text/web/mails.ts'
import { keyField, newKey } from '../form.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { Choice } from '../parts/pages.tsx'
import { paths } from '../paths.ts'
import { Log } from './logs.tsx'

const toneOf = (state: MailState): string => (state === 'unsure' || state === 'failed' || state === 'bounced' ? 'tag tag-late' : state === 'sent' || state === 'kept' ? 'tag tag-done' : state === 'cancelled' ? 'tag tag-quiet' : 'tag')
const State = ({ state }: { readonly state: MailState }) => <span class={toneOf(state)}>{toneOf(state) === 'tag tag-late' && <Icon name="warning" />}{w.states[state]}</span>
const when = ({ settledAt, notBefore, at }: MailLogRow): string => timeText(settledAt ?? notBefore ?? at)
const why = ({ state, reason, answer }: MailLogRow): string => (reason !== null ? cancelTexts[reason] : (state === 'failed' || state === 'deferred') && answer !== null ? answer : '')

export const MailLogPage = ({ web, viewer, found, state, search, page, pageSize }: { readonly web: Web; readonly viewer: Viewer; readonly found: { readonly rows: readonly MailLogRow[]; readonly total: number }; readonly state: MailState | undefined; readonly search: string; readonly page: number; readonly pageSize: number }) => {
  const narrowed = state !== undefined || search !== ''
  return (
    <Log web={web} viewer={viewer} page={page} pageSize={pageSize} words={w} found={found} narrowed={narrowed} to={(side) => paths.mailLog({ status: state, soeg: search, side })} filter={(
      <form class="filter" method="get" action={paths.mailLog()} aria-label={t.filter}>
        <div class="field field-wide"><label for="soeg">{w.search}</label><input id="soeg" name="soeg" type="search" maxLength={100} value={search} /></div>
        <Choice name="status" label={w.state} value={state ?? ''} all={t.all} options={Object.entries(w.states)} />
        <div class="actions"><button class="btn btn-main" type="submit"><Icon name="search" />{t.apply}</button>{narrowed && <a class="btn" href={paths.mailLog()}>{t.reset}</a>}</div>
      </form>
    )}>
      <table class="list">
        <thead><tr><th scope="col">{w.what}</th><th scope="col">{w.to}</th><th scope="col">{w.state}</th><th scope="col">{w.when}</th></tr></thead>
        <tbody>{found.rows.map((row) => (
          <tr key={row.mailId}>
            <th scope="row" data-title={w.what}><span><a href={paths.mail(row.mailId)}>{mailLine(row)}</a>{row.offerName !== null && <span class="quiet block">{row.offerName}</span>}</span></th>
            <td data-title={w.to}><span>{row.personName}</span></td>
            <td data-title={w.state}><span><State state={row.state} />{why(row) !== '' && <span class="quiet block">{why(row)}</span>}</span></td>
            <td data-title={w.when}><span>{when(row)}</span></td>
          </tr>
        ))}</tbody>
      </table>
    </Log>
  )
}

const Act = ({ id, act, words, main }: { readonly id: string; readonly act: string; readonly words: string; readonly main: boolean }) => (
  <form method="post" action={paths.mail(id)}><input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name="act" value={act} /><button class={main ? 'btn btn-main' : 'btn'} type="submit">{words}</button></form>
)

/** `done`: what has just been done. */
export const MailPage = ({ web, viewer, mail, faults, done }: { readonly web: Web; readonly viewer: Viewer; readonly mail: MailLook; readonly faults: readonly FieldFault[]; readonly done: 'again' | 'bounced' | null }) => {
  const line = mailLine(mail)
  return (
    <Layout web={web} title={line} viewer={viewer} trail={[[paths.administration, administrationText.title], [paths.mailLog(), w.title]]}>
      <h1>{line}</h1>
      <Faults faults={faults} idOf={() => undefined} />
      {done === 'again' && <Message kind="success" heading={w.againDone} live><p>{w.againHint}</p></Message>}
      {done === 'bounced' && <Message kind="success" heading={w.bounceDone} live />}
      <p><State state={mail.state} /> {mail.reason === null ? w.says[mail.state] : `${cancelTexts[mail.reason]}.`}</p>
      <dl class="facts">
        <dt>{w.to}</dt><dd><a href={paths.person(mail.personId)}>{mail.personName}</a></dd>
        {mail.mail !== null && mail.mail.address !== '' && <><dt>{w.address}</dt><dd>{mail.mail.address}</dd><dt>{w.subject}</dt><dd>{mail.mail.subject}</dd></>}
        <dt>{w.told}</dt><dd>{mail.offerName === null ? timeText(mail.at) : <>{timeText(mail.at)} · <a href={pageOf(mail.source, mail.subject)}>{mail.offerName}</a></>}</dd>
      </dl>
      {(mail.state === 'failed' || mail.state === 'bounced' || mail.state === 'unsure') && <Act id={mail.mailId} act="again" words={w.again} main />}
      {mail.state === 'sent' && <Act id={mail.mailId} act="bounced" words={w.bounce} main={false} />}
      {mail.log.length > 0 && <section aria-labelledby="skete"><h2 id="skete">{w.attempts}</h2><ul class="plain">{mail.log.map((one) => <li key={`${one.at}${one.outcome}`}>{timeText(one.at)}: {w.outcomes[one.outcome] ?? one.outcome}{one.byName === null ? '' : `, ${one.byName}`}{one.answer === null || one.answer === '' ? null : <code class="kept-line">{one.answer}</code>}</li>)}</ul></section>}
      {mail.mail === null || mail.mail.address === '' ? <p class="quiet">{mail.mail === null ? w.noMail : w.gone}</p> : (<>
        <section aria-labelledby="ser"><h2 id="ser">{w.looks}</h2><iframe class="mail-frame" src={paths.mailHtml(mail.mailId)} title={mail.mail.subject} sandbox="" /></section>
        <details class="access"><summary>{w.asText}</summary><pre class="mail-text">{mail.mail.text}</pre></details>
      </>)}
    </Layout>
  )
}
