// An account as an administrator sees it, and the page of a one-time link.
import type { Refusal } from '../../domain/refusal.ts'
import type { AccountView } from '../../services/accounts.ts'
import { accountText as t } from '../../text/web/account.ts'
import { administrationText } from '../../text/web/administration.ts'
import { timeText } from '../../text/web/dates.ts'
import { peopleText } from '../../text/web/people.ts'
import { secondFactorText } from '../../text/web/second-factor.ts'
import { type Form, keyField, newKey } from '../form.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { AccessChanges, AccountFacts, NewPasswordFields } from '../parts/account.tsx'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { Pseudonym } from '../parts/pseudonym.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { paths } from '../paths.ts'

/** A link that was just made; `address` null where it was made before by the same press. */
export interface MadeLink { readonly address: string | null; readonly username: string; readonly expiresAt: string }

export const AccountPage = ({ web, viewer, account, held, made, form, faults, done }: { readonly web: Web; readonly viewer: Viewer; readonly account: AccountView; /** Why somebody cannot become a number yet. */ readonly held: readonly Refusal[]; readonly made: MadeLink | null; readonly form: Form; readonly faults: readonly FieldFault[]; readonly done: boolean }) => {
  const [own, closed, usernameFault] = [viewer.personId === account.personId, account.closedAt !== null, faults.find((one) => one.field === 'username')?.message]
  return (
    <Layout web={web} title={t.title(account.name)} viewer={viewer} trail={[[paths.administration, administrationText.title], [paths.people(), peopleText.title], [paths.person(account.personId), account.name]]}>
      <h1>{t.title(account.name)}</h1>
      <p class="lead">{t.purpose}</p>
      <Faults faults={faults} idOf={(field) => (field === 'username' || field === 'sure' ? field : undefined)} />
      {done && <Message kind="success" heading={t.done} live />}
      {made !== null && (
        <Message kind="success" heading={t.made} live>
          {made.address === null ? <p>{t.madeAgain}</p> : <><p>{t.madeHint(made.username, timeText(made.expiresAt))}</p><p><code class="secret">{made.address}</code></p></>}
        </Message>
      )}
      <AccountFacts account={account} />
      <dl class="facts facts-stacked">
        <dt>{t.state}</dt><dd>{!account.exists ? t.none : closed ? t.closed : t.openSince}</dd>
        <dt>{t.link}</dt><dd>{account.linkUntil === null ? t.noLink : t.linkUntil(timeText(account.linkUntil))}</dd>
      </dl>
      <AccessChanges changes={account.changes} />
      <h2>{t.data}</h2>
      <p>{t.dataHint}</p>
      <p class="actions"><a class="btn" href={paths.personData(account.personId)}><Icon name="document" />{own ? t.dataOwn : t.dataOf(account.name)}</a></p>
      {own ? <p>{t.ownHint}</p> : (
        <>
          {!closed && (
            <form method="post" action={paths.account(account.personId)} class="card-box access">
              <input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name="act" value="link" />
              {account.username === null && (
                <div class={usernameFault === undefined ? 'field' : 'field field-bad'}>
                  <label for="username">{t.username}</label><span class="hint" id="username-hint">{t.usernameHint}</span>
                  {usernameFault !== undefined && <span class="fault" id="username-fault">{usernameFault}</span>}
                  <input id="username" name="username" type="text" autoComplete="off" autoCapitalize="none" spellcheck={false} maxLength={100} required value={form.get('username')} aria-describedby="username-hint" />
                </div>
              )}
              <p>{t.makeHint}</p>
              <button class="btn btn-main" type="submit">{account.username === null ? t.make : t.makeLink}</button>
            </form>
          )}
          {account.secondFactor !== null && (
            <form method="post" action={paths.account(account.personId)} class="card-box access">
              <input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name="act" value="takeOff" />
              <p>{secondFactorText.takeOffHint}</p>
              <button class="btn" type="submit">{secondFactorText.takeOff}</button>
            </form>
          )}
          {account.exists && (
            <form method="post" action={paths.account(account.personId)} class="card-box access">
              <input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name="act" value={closed ? 'open' : 'close'} />
              {!closed && <p>{t.closeHint}</p>}
              <button class="btn" type="submit">{closed ? t.open : t.close}</button>
            </form>
          )}
          <Pseudonym account={account} held={held} faults={faults} />
        </>
      )}
    </Layout>
  )
}

export const UseLinkPage = ({ web, secret, name, username, faults }: { readonly web: Web; readonly secret: string; readonly name: string; readonly username: string; readonly faults: readonly FieldFault[] }) => (
  <Layout web={web} title={t.linkTitle} viewer={null}>
    <div class="narrow">
      <h1>{t.linkTitle}</h1>
      <p class="lead">{t.linkFor(name, username)}</p>
      <Faults faults={faults} idOf={(field) => (field === '' ? undefined : field)} />
      <form method="post" action={paths.passwordLink} class="card-box">
        <input type="hidden" name="kode" value={secret} />
        <input type="hidden" name="username" autoComplete="username" value={username} />
        <NewPasswordFields faults={faults} />
        <p>{t.linkHint}</p>
        <button class="btn btn-main" type="submit">{t.linkButton}</button>
      </form>
    </div>
  </Layout>
)

export const LinkNotValidPage = ({ web, why }: { readonly web: Web; readonly why: string }) => (
  <Layout web={web} title={t.notValid} viewer={null}>
    <div class="narrow"><h1>{t.notValid}</h1><Message kind="error" heading={why} live /><p><a href={paths.signIn}>{t.usedHint}</a></p></div>
  </Layout>
)
