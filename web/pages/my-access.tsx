// Where a person is signed in: every session, which is this one, and how to end the others.
import type { SessionView } from '../../services/own-sessions.ts'
import { timeText } from '../../text/web/dates.ts'
import { myAccessText as t } from '../../text/web/my-access.ts'
import type { PasskeyView } from '../../services/passkeys.ts'
import type { FeedChoices, FeedView } from '../../services/calendar.ts'
import type { TokenView } from '../../services/tokens.ts'
import type { AccountView } from '../../services/accounts.ts'
import { accountText as a } from '../../text/web/account.ts'
import { secondFactorText } from '../../text/web/second-factor.ts'
import { calendarPageText as c } from '../../text/web/calendar.ts'
import { type Form, keyField, newKey } from '../form.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { AccessChanges, AccountFacts, NewPasswordFields, PasswordField } from '../parts/account.tsx'
import { CalendarFeeds, MadeFeedMessage, type MadeFeed } from '../parts/calendar-feeds.tsx'
import { Icon } from '../parts/icon.tsx'
import type { OwnMails } from '../../services/mails.ts'
import { mailChoiceText } from '../../text/web/mails.ts'
import { MailChoiceForm } from '../parts/mail-choice.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { Passkeys } from '../parts/passkeys.tsx'
import { paths } from '../paths.ts'

/** How long a token may live: the choices on the page. */
export const tokenDays: readonly number[] = [30, 90, 180, 365]
/** A token that was just made; null where it was made before by the same press. */
export interface MadeToken { readonly secret: string | null }

const Revoke = ({ token }: { readonly token: TokenView }) => (
  <form method="post" action={paths.myTokens}><input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name="revoke" value={token.id} /><button class="btn" type="submit">{a.tokenRevoke}<span class="sr-only">: {token.name}</span></button></form>
)

export const MyAccessPage = ({ web, viewer, rows, account, mails, mailsDone, tokens, passkeys, passkeyDone, made, madeFeed, feeds, feedChoices, feedEnded, form, faults, ended, changed, revoked, advised }: { readonly madeFeed: MadeFeed | null; readonly feeds: readonly FeedView[]; readonly feedChoices: FeedChoices; readonly feedEnded: boolean; readonly web: Web; readonly viewer: Viewer; readonly rows: readonly SessionView[]; readonly account: AccountView; readonly mails: OwnMails; readonly mailsDone: boolean; readonly tokens: readonly TokenView[]; readonly passkeys: readonly PasskeyView[]; readonly passkeyDone: string | null; readonly made: MadeToken | null; readonly form: Form; readonly faults: readonly FieldFault[]; readonly ended: boolean; readonly changed: boolean; readonly revoked: boolean; /** An administrator without a second factor. */ readonly advised: boolean }) => (
  <Layout web={web} title={t.title} viewer={viewer} scripts={web.services.passkeys.on ? ['passkeys.js'] : []}>
    <h1>{t.title}</h1>
    <p class="lead">{t.purpose}</p>
    <Faults faults={faults} idOf={(field) => (field === '' ? undefined : field)} />
    {passkeyDone !== null && <Message kind="success" heading={passkeyDone} live />}
    {mailsDone && <Message kind="success" heading={mailChoiceText.saved} live />}
    {revoked && <Message kind="success" heading={a.tokenRevoked} live />}
    {made !== null && <Message kind="success" heading={a.tokenMade} live>{made.secret === null ? <p>{a.tokenMadeAgain}</p> : <><p>{a.tokenMadeHint}</p><p><code class="secret">{made.secret}</code></p></>}</Message>}
    {madeFeed !== null && <MadeFeedMessage {...madeFeed} />}
    {feedEnded && <Message kind="success" heading={c.ended} live><p>{c.endedHint}</p></Message>}
    {changed && <Message kind="success" heading={a.changed} live><p>{a.changedHint}</p></Message>}
    {ended && <Message kind="success" heading={t.ended} live><p>{t.endedHint}</p></Message>}
    {advised && <Message kind="warning" heading={secondFactorText.advised}><p>{secondFactorText.advisedHint} <a href={paths.mySecondFactor}>{secondFactorText.manage}</a></p></Message>}
    <h2>{t.sessions}</h2>
    <table class="list">
      <thead><tr><th scope="col">{t.begun}</th><th scope="col">{t.lastSeen}</th><th scope="col">{t.until}</th><th scope="col">{t.endName}</th></tr></thead>
      <tbody>{rows.map((row) => (
        <tr key={row.sessionId}>
          <th scope="row" data-title={t.begun}>{timeText(row.begunAt)}</th>
          <td data-title={t.lastSeen}>{timeText(row.lastSeenAt)}</td>
          <td data-title={t.until}>{timeText(row.expiresAt)}</td>
          <td data-title={t.endName}>{row.current
            ? <span class="tag">{t.current}</span>
            : <form method="post" action={paths.myAccess}><input type="hidden" name="session" value={row.sessionId} /><button class="btn" type="submit">{t.endName}<span class="sr-only">: {t.end(timeText(row.begunAt))}</span></button></form>}</td>
        </tr>
      ))}</tbody>
    </table>
    {rows.every((one) => one.current)
      ? <p class="quiet">{t.onlyHere}</p>
      : <form method="post" action={paths.myAccess}><input type="hidden" name="others" value="ja" /><p class="actions"><button class="btn" type="submit">{t.endOthers}</button></p></form>}
    <p>{t.rule}</p>
    <h2>{a.ways}</h2>
    <AccountFacts account={account} />
    {account.hasPassword && <p><a href={paths.mySecondFactor}>{secondFactorText.manage}</a></p>}
    {account.hasPassword && (
      <details class="access" open={faults.some((one) => one.field !== 'name' && one.field !== 'feed')}>
        <summary>{a.change}</summary>
        <form method="post" action={paths.myPassword} class="card-box">
          <input type="hidden" name="username" autoComplete="username" value={account.username ?? ''} />
          <PasswordField name="current" label={a.current} autoComplete="current-password" faults={faults} />
          <NewPasswordFields faults={faults} />
          <button class="btn btn-main" type="submit">{a.changeButton}</button>
        </form>
      </details>
    )}
    <AccessChanges changes={account.changes} />
    <h2>{a.data}</h2>
    <p>{a.dataHint}</p>
    <p class="actions"><a class="btn" href={paths.personData(viewer.personId)}><Icon name="document" />{a.dataOwn}</a></p>
    {web.services.passkeys.on && account.hasPassword && <Passkeys passkeys={passkeys} />}
    <CalendarFeeds feeds={feeds} choices={feedChoices} fault={faults.find((one) => one.field === 'feed')?.message} />
    <MailChoiceForm mails={mails} />
    <h2>{a.tokens}</h2>
    <p>{a.tokensPurpose}</p>
    {tokens.length === 0 ? <p class="quiet">{a.noTokens}</p> : (
      <table class="list list-tokens">
        <thead><tr><th scope="col">{a.tokenName}</th><th scope="col">{a.tokenScope}</th><th scope="col">{a.tokenUsed}</th><th scope="col">{a.tokenUntil}</th><th scope="col">{a.tokenRevoke}</th></tr></thead>
        <tbody>{tokens.map((one) => (
          <tr key={one.id}>
            <th scope="row" data-title={a.tokenName}>{one.name}</th>
            <td data-title={a.tokenScope}>{one.scopes.includes('write') ? a.scopes.write : a.scopes.read}</td>
            <td data-title={a.tokenUsed}>{one.lastUsedAt === null ? a.never : timeText(one.lastUsedAt)}</td>
            <td data-title={a.tokenUntil}>{timeText(one.expiresAt)}</td>
            <td data-title={a.tokenRevoke}><Revoke token={one} /></td>
          </tr>
        ))}</tbody>
      </table>
    )}
    <details class="access" open={faults.some((one) => one.field === 'name')}>
      <summary>{a.tokenMake}</summary>
      <form method="post" action={paths.myTokens} class="card-box">
        <input type="hidden" name={keyField} value={newKey()} />
        <div class={faults.some((one) => one.field === 'name') ? 'field field-bad' : 'field'}>
          <label for="name">{a.tokenName}</label><span class="hint" id="name-hint">{a.tokenNameHint}</span>
          <input id="name" name="name" type="text" maxLength={100} required value={form.get('name')} aria-describedby="name-hint" />
        </div>
        <div class="field"><label for="scope">{a.tokenScope}</label><select id="scope" name="scope">{(['read', 'write'] as const).map((one) => <option key={one} value={one} selected={form.get('scope') === one}>{a.scopes[one]}</option>)}</select></div>
        <div class="field"><label for="days">{a.tokenDays}</label><select id="days" name="days">{tokenDays.map((one) => <option key={one} value={one} selected={form.get('days') === String(one)}>{a.days(one)}</option>)}</select></div>
        <button class="btn btn-main" type="submit">{a.tokenMake}</button>
      </form>
    </details>
  </Layout>
)
