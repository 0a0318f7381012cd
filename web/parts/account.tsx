// How somebody comes in, and the fields of a new password.
import { passwordLength } from '../../domain/access/passwords.ts'
import type { AccountView } from '../../services/accounts.ts'
import { accountText as t } from '../../text/web/account.ts'
import { timeText } from '../../text/web/dates.ts'
import { secondFactorText } from '../../text/web/second-factor.ts'
import type { FieldFault } from '../frame.ts'

/** What is set up, and when it was used last. */
export const AccountFacts = ({ account }: { readonly account: AccountView }) => (
  <dl class="facts facts-stacked">
    <dt>{t.username}</dt><dd>{account.username ?? t.none}</dd>
    <dt>{t.password}</dt><dd>{account.hasPassword ? t.passwordSet : t.passwordNot}</dd>
    <dt>{secondFactorText.short}</dt><dd>{account.secondFactor === null ? secondFactorText.off : secondFactorText.on(timeText(account.secondFactor.since))}</dd>
    <dt>{t.provider}</dt>{account.identities.length === 0 ? <dd>{t.noProvider}</dd> : account.identities.map((one) => <dd key={one.issuer}>{t.providerAt(new URL(one.issuer).host, timeText(one.lastUsedAt))}</dd>)}
    <dt>{t.lastUsed}</dt><dd>{account.lastUsedAt === null ? t.never : timeText(account.lastUsedAt)}</dd>
  </dl>
)

/** What was changed about somebody's way in, and by whom. */
export const AccessChanges = ({ changes }: Pick<AccountView, 'changes'>) => changes.length === 0 ? null : (
  <details class="access">
    <summary>{t.changes}</summary>
    <ul>{changes.map((one, index) => <li key={`${index}${one.at}`}>{timeText(one.at)}: {t.changedBy(t.whatChanged[one.type], one.byName)}</li>)}</ul>
  </details>
)

/** A field for a password; what is typed is never put back. */
export const PasswordField = ({ name, id = name, label, autoComplete, faults, hint }: { readonly name: string; /** (Default: the name.) */ readonly id?: string; readonly label: string; readonly autoComplete: 'current-password' | 'new-password'; readonly faults: readonly FieldFault[]; readonly hint?: string }) => {
  const fault = faults.find((one) => one.field === name)?.message
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(fault === undefined ? [] : [`${id}-fault`])].join(' ')
  return (
    <div class={fault === undefined ? 'field' : 'field field-bad'}>
      <label for={id}>{label}</label>
      {hint !== undefined && <span class="hint" id={`${id}-hint`}>{hint}</span>}
      {fault !== undefined && <span class="fault" id={`${id}-fault`}>{fault}</span>}
      <input id={id} name={name} type="password" autoComplete={autoComplete} required maxLength={600} {...(described === '' ? {} : { 'aria-describedby': described })} {...(fault === undefined ? {} : { 'aria-invalid': 'true' as const })} />
    </div>
  )
}

export const NewPasswordFields = ({ faults }: { readonly faults: readonly FieldFault[] }) => (
  <>
    <PasswordField name="password" label={t.next} hint={t.nextHint(passwordLength.min)} autoComplete="new-password" faults={faults} />
    <PasswordField name="repeat" label={t.repeat} autoComplete="new-password" faults={faults} />
  </>
)
