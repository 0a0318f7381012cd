// Passkeys: one's own with the form that adds one, and the button on the sign-in page.
import type { PasskeyView } from '../../services/passkeys.ts'
import { accountText as t } from '../../text/web/account.ts'
import { timeText } from '../../text/web/dates.ts'
import { PasswordField } from './account.tsx'
import { paths } from '../paths.ts'

const Remove = ({ passkey }: { readonly passkey: PasskeyView }) => (
  <form method="post" action={paths.removePasskey}><input type="hidden" name="id" value={passkey.id} /><button class="btn" type="submit">{t.passkeyRemove}<span class="sr-only">: {passkey.name}</span></button></form>
)

/** One's own passkeys. The form is shown by its script, where the browser can make one. */
export const Passkeys = ({ passkeys }: { readonly passkeys: readonly PasskeyView[] }) => (
  <>
    <h2>{t.passkeys}</h2>
    <p>{t.passkeysPurpose}</p>
    {passkeys.length === 0 ? <p class="quiet">{t.noPasskeys}</p> : (
      <table class="list list-tokens">
        <thead><tr><th scope="col">{t.tokenName}</th><th scope="col">{t.passkeyMade}</th><th scope="col">{t.tokenUsed}</th><th scope="col">{t.passkeyRemove}</th></tr></thead>
        <tbody>{passkeys.map((one) => (
          <tr key={one.id}>
            <th scope="row" data-title={t.tokenName}>{one.name}</th>
            <td data-title={t.passkeyMade}>{timeText(one.madeAt)}</td>
            <td data-title={t.tokenUsed}>{one.lastUsedAt === null ? t.never : timeText(one.lastUsedAt)}</td>
            <td data-title={t.passkeyRemove}><Remove passkey={one} /></td>
          </tr>
        ))}</tbody>
      </table>
    )}
    <details class="access" hidden data-passkey-part>
      <summary>{t.passkeyAdd}</summary>
      <form method="post" action={paths.addPasskey} class="card-box" hidden data-passkey={paths.passkeyToAdd} data-makes data-stopped={t.passkeyStopped}>
        <p class="fault" role="alert" hidden />
        <input type="hidden" name="response" value="" />
        <div class="field"><label for="passkey-name">{t.tokenName}</label><span class="hint" id="passkey-name-hint">{t.passkeyNameHint}</span><input id="passkey-name" name="name" type="text" maxLength={100} required aria-describedby="passkey-name-hint" /></div>
        <PasswordField id="passkey-current" name="current" label={t.current} autoComplete="current-password" faults={[]} />
        <button class="btn btn-main" type="submit">{t.passkeyAdd}</button>
      </form>
    </details>
  </>
)

/** The button on the sign-in page; shown by its script. */
export const PasskeySignIn = ({ next }: { readonly next: string }) => (
  <form method="post" action={paths.passkeySignIn} class="card-box" hidden data-passkey={paths.passkeyToSignIn} data-stopped={t.passkeyStopped}>
    <p class="fault" role="alert" hidden />
    <input type="hidden" name="response" value="" /><input type="hidden" name="next" value={next} />
    <button class="btn" type="submit">{t.passkeySignIn}</button>
  </form>
)
