// Where a person is signed in: every session, which is this one, and how to end the others.
import type { SessionView } from '../../services/own-sessions.ts'
import { timeText } from '../../text/web/dates.ts'
import { myAccessText as t } from '../../text/web/my-access.ts'
import type { Viewer, Web } from '../frame.ts'
import { Layout } from '../parts/layout.tsx'
import { Message } from '../parts/message.tsx'
import { paths } from '../paths.ts'

export const MyAccessPage = ({ web, viewer, rows, ended }: { readonly web: Web; readonly viewer: Viewer; readonly rows: readonly SessionView[]; readonly ended: boolean }) => (
  <Layout web={web} title={t.title} viewer={viewer}>
    <h1>{t.title}</h1>
    <p class="lead">{t.purpose}</p>
    {ended && <Message kind="success" heading={t.ended} live><p>{t.endedHint}</p></Message>}
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
  </Layout>
)
