// The code from an app: the page that sets it up, its QR code, the recovery codes, and the second step of signing in.
import type { SecondFactorView, SettingUp } from '../../services/second-factor.ts'
import { timeText } from '../../text/web/dates.ts'
import { myAccessText } from '../../text/web/my-access.ts'
import { secondFactorText as t } from '../../text/web/second-factor.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { PasswordField } from '../parts/account.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { QrCode } from '../parts/qr.tsx'
import { CodeField, PasswordAndCode } from '../parts/second-factor.tsx'
import { paths } from '../paths.ts'
import type { Kept } from './sign-in.tsx'

/** Fewer than this, and the page says so. */
const few = 3
/** Which of the page's forms was sent. */
export type SecondFactorAct = 'begin' | 'renew' | 'remove'
const trail = [[paths.myAccess, myAccessText.title]] as const

const idOf = (act: SecondFactorAct | null) => (field: string): string | undefined => (field === '' || act === null ? undefined : act === 'begin' ? field : `${act}-${field}`)

export const SecondFactorPage = ({ web, viewer, factor, hasPassword, act, faults, removed, takenOff }: { readonly web: Web; readonly viewer: Viewer; readonly factor: SecondFactorView | null; readonly hasPassword: boolean; readonly act: SecondFactorAct | null; readonly faults: readonly FieldFault[]; readonly removed: boolean; readonly takenOff: { readonly at: string; readonly byName: string } | null }) => {
  const of = (one: SecondFactorAct): readonly FieldFault[] => (act === one ? faults : [])
  return (
    <Layout web={web} title={t.title} viewer={viewer} trail={trail}>
      <div class="narrow">
        <h1>{t.title}</h1>
        <p class="lead">{t.purpose}</p>
        <Faults faults={faults} idOf={idOf(act)} />
        {removed && <Message kind="success" heading={t.removed} live />}
        {viewer.owesFactor === true && <Message kind="warning" heading={t.owed} live>{hasPassword ? <p>{t.owedHint} {web.services.passkeys.on && <a href={paths.myAccess}>{t.owedPasskeys}</a>}</p> : <p>{t.owedProvider}</p>}</Message>}
        {takenOff !== null && <Message kind="warning" heading={t.takenOff}><p>{t.takenOffHint(timeText(takenOff.at), takenOff.byName)}</p></Message>}
        {factor !== null && factor.codesLeft < few && <Message kind="warning" heading={t.fewLeft(factor.codesLeft)}><p>{t.fewLeftHint}</p></Message>}
        {factor === null && !hasPassword && viewer.owesFactor !== true && <p>{t.noPassword}</p>}
        {factor === null && hasPassword && (
          <form method="post" action={paths.mySecondFactor} class="card-box">
            <input type="hidden" name="act" value="begin" />
            <p>{t.beginHint}</p>
            <PasswordField name="current" label={t.current} autoComplete="current-password" faults={of('begin')} />
            <button class="btn btn-main" type="submit">{t.begin}</button>
          </form>
        )}
        {factor !== null && (
          <>
            <dl class="facts facts-stacked">
              <dt>{t.since}</dt><dd>{timeText(factor.since)}</dd>
              <dt>{t.lastUsed}</dt><dd>{factor.lastUsedAt === null ? t.never : timeText(factor.lastUsedAt)}</dd>
              <dt>{t.codesLeft}</dt><dd>{factor.codesLeft}</dd>
            </dl>
            {([['renew', t.renew, t.renewHint], ['remove', t.remove, t.removeHint]] as const).map(([one, label, hint]) => (
              <details key={one} class="access" open={act === one}>
                <summary>{label}</summary>
                <form method="post" action={paths.mySecondFactor} class="card-box">
                  <input type="hidden" name="act" value={one} />
                  <p>{hint}</p>
                  <PasswordAndCode prefix={one} faults={of(one)} />
                  <button class="btn btn-main" type="submit">{label}</button>
                </form>
              </details>
            ))}
          </>
        )}
      </div>
    </Layout>
  )
}

export const SettingUpPage = ({ web, viewer, setting, faults }: { readonly web: Web; readonly viewer: Viewer; readonly setting: SettingUp; readonly faults: readonly FieldFault[] }) => (
  <Layout web={web} title={t.scanTitle} viewer={viewer} trail={[...trail, [paths.mySecondFactor, t.title]]}>
    <div class="narrow">
      <h1>{t.scanTitle}</h1>
      <Faults faults={faults} idOf={(field) => (field === '' ? undefined : field)} />
      <p>{t.scan}</p>
      <QrCode text={setting.uri} label={t.picture} />
      <p>{t.letters}</p>
      <p><code class="secret">{setting.letters}</code></p>
      <form method="post" action={paths.mySecondFactor} class="card-box">
        <input type="hidden" name="act" value="confirm" /><input type="hidden" name="token" value={setting.token} />
        <CodeField label={t.thenCode} hint={t.confirmHint} faults={faults} />
        <button class="btn btn-main" type="submit">{t.confirm}</button>
      </form>
    </div>
  </Layout>
)

export const RecoveryCodesPage = ({ web, viewer, codes }: { readonly web: Web; readonly viewer: Viewer; readonly codes: readonly string[] }) => (
  <Layout web={web} title={t.codesTitle} viewer={viewer} trail={[...trail, [paths.mySecondFactor, t.title]]}>
    <div class="narrow">
      <h1>{t.codesTitle}</h1>
      <p class="lead">{t.codesLead}</p>
      <Message kind="warning" heading={t.codesOnce} live />
      <ol class="recovery-codes">{codes.map((one) => <li key={one}><code>{one}</code></li>)}</ol>
      <p class="actions"><a class="btn btn-main" href={paths.mySecondFactor}>{t.codesDone}</a></p>
    </div>
  </Layout>
)

/** The second step of signing in: the password was right, and nobody is in yet. */
export const CodePage = ({ web, token, next, kept = null, faults }: { readonly web: Web; readonly token: string; readonly next: string; readonly kept?: Kept | null; readonly faults: readonly FieldFault[] }) => (
  <Layout web={web} title={t.signInTitle} viewer={null}>
    <div class="narrow">
      <h1>{t.signInTitle}</h1>
      <p class="lead">{t.signInLead}</p>
      <Faults faults={faults} idOf={(field) => (field === 'code' ? field : undefined)} />
      <form method="post" action={paths.signInCode} class="card-box">
        <input type="hidden" name="token" value={token} /><input type="hidden" name="next" value={next} />
        {kept && <input type="hidden" name="kept" value={JSON.stringify(kept)} />}
        <CodeField faults={faults} />
        <div class="actions"><button class="btn btn-main" type="submit">{t.signInButton}</button><a class="btn" href={paths.signIn}>{t.signInBack}</a></div>
      </form>
      <p>{t.signInLost}</p>
    </div>
  </Layout>
)
