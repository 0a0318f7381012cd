// Somebody who has left becomes a number: what goes and what stays, why not yet, and the button, which is pressed once in a lifetime.
import type { Refusal } from '../../domain/refusal.ts'
import type { AccountView } from '../../services/accounts.ts'
import { peopleSentences } from '../../text/people.ts'
import { pseudonymText as t } from '../../text/pseudonym.ts'
import { refusalTextWith } from '../../text/refusals.ts'
import { keyField, newKey } from '../form.ts'
import type { FieldFault } from '../frame.ts'
import { paths } from '../paths.ts'

const why = refusalTextWith(peopleSentences)

/** `held`: every reason why not yet. */
export const Pseudonym = ({ account, held, faults }: { readonly account: AccountView; readonly held: readonly Refusal[]; readonly faults: readonly FieldFault[] }) => {
  if (held.some((one) => one.code === 'already-pseudonym')) return <p>{t.is}</p>
  const fault = faults.find((one) => one.field === 'sure')?.message
  return (
    <>
      <h2>{t.heading}</h2>
      <p>{t.purpose(account.name)}</p>
      <p>{t.stays}</p>
      {held.length > 0 ? <><p><strong>{t.notYet}</strong></p><ul class="keep">{held.map((one, index) => <li key={`${one.code}${index}`}>{why(one)}</li>)}</ul></> : (
        <form method="post" action={paths.account(account.personId)} class="card-box access">
          <input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name="act" value="pseudonym" />
          <div class={fault === undefined ? 'field' : 'field field-bad'}>
            {fault !== undefined && <span class="fault" id="sure-fault">{fault}</span>}
            <div class="check"><input id="sure" name="sure" type="checkbox" value="ja" {...(fault === undefined ? {} : { 'aria-describedby': 'sure-fault', 'aria-invalid': 'true' as const })} /><label for="sure">{t.sure}</label></div>
          </div>
          <button class="btn" type="submit">{t.button}</button>
        </form>
      )}
    </>
  )
}
