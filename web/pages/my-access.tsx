// Where a person is signed in: every session, which is this one, and how to end the others.
import type { SessionView } from '../../services/own-sessions.ts'
import { timeText } from '../../text/web/dates.ts'
import { myAccessText as t } from '../../text/web/my-access.ts'
import type { AccountView } from '../../services/accounts.ts'
import { accountText as a } from '../../text/web/account.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { AccountFacts, NewPasswordFields, PasswordField } from '../parts/account.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { paths } from '../paths.ts'

export const MyAccessPage = ({ web, viewer, rows, account, faults, ended, changed }: { readonly web: Web; readonly viewer: Viewer; readonly rows: readonly SessionView[]; readonly account: AccountView; readonly faults: readonly FieldFault[]; readonly ended: boolean; readonly changed: boolean }) => (
  <Layout web={web} title={t.title} viewer={viewer}>
    <h1>{t.title}</h1>
    <p class="lead">{t.purpose}</p>
    <Faults faults={faults} idOf={(field) => (field === '' ? undefined : field)} />
    {changed && <Message kind="success" heading={a.changed} live><p>{a.changedHint}</p></Message>}
    {ended && <Message kind="success" heading={t.ended} live><p>{t.endedHint}</p></Message>}
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
    {account.hasPassword && (
      <details open={faults.length > 0}>
        <summary>{a.change}</summary>
        <form method="post" action={paths.myPassword} class="card-box">
          <input type="hidden" name="username" autoComplete="username" value={account.username ?? ''} />
          <PasswordField name="current" label={a.current} autoComplete="current-password" faults={faults} />
          <NewPasswordFields faults={faults} />
          <button class="btn btn-main" type="submit">{a.changeButton}</button>
        </form>
      </details>
    )}
  </Layout>
)
