// How often somebody gets mails: the choice on Min adgang.
import { mailChoices } from '../../domain/mail/notice.ts'
import type { OwnMails } from '../../services/mails.ts'
import { mailChoiceText as t } from '../../text/web/mails.ts'
import { keyField, newKey } from '../form.ts'
import { paths } from '../paths.ts'

export const MailChoiceForm = ({ mails }: { readonly mails: OwnMails }) => (
  <section aria-labelledby="mails"><h2 id="mails">{t.title}</h2>
    <p>{t.purpose}{mails.address === '' ? '' : ` ${t.to(mails.address)}`}</p>
    <form method="post" action={paths.mailChoice} class="card-box mail-choice">
      <input type="hidden" name={keyField} value={newKey()} />
      <fieldset><legend>{t.legend}</legend>
        {mailChoices.map((one) => { const [words, hint] = t.choices[one]; return <div class="check" key={one}><input id={`mails-${one}`} type="radio" name="choice" value={one} checked={mails.choice === one} /><label for={`mails-${one}`}>{words}<span class="hint block">{hint}</span></label></div> })}
      </fieldset>
      <button class="btn btn-main" type="submit">{t.save}</button>
    </form>
  </section>
)
