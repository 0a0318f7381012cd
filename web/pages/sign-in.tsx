// Signing in and out, with what was typed before the session ended kept until it has been sent.
import { accountText } from '../../text/web/account.ts'
import { errorText, frameText, signInText as t } from '../../text/web/frame.ts'
import { leftOutField } from '../form.ts'
import type { Trouble, Viewer, Web } from '../frame.ts'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { Message } from '../parts/message.tsx'
import { PasskeySignIn } from '../parts/passkeys.tsx'
import { paths } from '../paths.ts'

/** A form that was sent by somebody who was no longer signed in: where to, and what it held. */
export interface Kept { readonly to: string; readonly pairs: readonly (readonly [string, string])[] }

export interface SignInProps {
  readonly next: string
  readonly username?: string
  readonly error?: string
  readonly kept?: Kept | null
  readonly note?: 'expired' | 'signedOut' | 'signedOutHere' | 'passwordSet' | null
}

export const SignInPage = ({ web, next, username = '', error, kept = null, note = null }: SignInProps & { readonly web: Web }) => (
  <Layout web={web} title={t.title} viewer={null} scripts={web.services.passkeys.on ? ['passkeys.js'] : []}>
    <div class="narrow">
      <h1>{t.title}</h1>
      <p class="lead">{t.purpose}</p>
      {error !== undefined && <Message kind="error" heading={t.failed} live><p>{error}</p></Message>}
      {note === 'expired' && <Message kind="warning" heading={t.expired} live><p>{t.expiredHint}</p></Message>}
      {note === 'signedOut' && <Message kind="success" heading={t.signedOut} live><p>{t.signedOutHint}</p></Message>}
      {note === 'passwordSet' && <Message kind="success" heading={accountText.used} live><p>{accountText.usedHint}</p></Message>}
      {note === 'signedOutHere' && <Message kind="warning" heading={t.signedOut} live><p>{t.signedOutHereHint}</p></Message>}
      {web.services.providerSignIn.list.length > 0 && (
        <div class="card-box">
          <h2>{t.byProvider}</h2>
          {/* What was typed before the access ended cannot go along to another website: the form below keeps it. */}
          {kept && <p>{t.keptHint}</p>}
          <ul class="plain ways">{web.services.providerSignIn.list.map(({ id, name }) => <li key={id}><a class="btn btn-main" href={paths.provider(id, { next: next === paths.start ? undefined : next })}>{t.signInBy(name)}</a></li>)}</ul>
        </div>
      )}
      <form method="post" action={paths.signIn} class="card-box">
        {web.services.providerSignIn.list.length > 0 && <h2>{t.byPassword}</h2>}
        <input type="hidden" name="next" value={next} />
        {kept && <input type="hidden" name="kept" value={JSON.stringify(kept)} />}
        <div class="field">
          <label for="username">{t.username}</label>
          <input id="username" name="username" type="text" autoComplete="username" autoCapitalize="none" spellcheck={false} required maxLength={200} value={username} />
        </div>
        <div class="field">
          <label for="password">{t.password}</label>
          <input id="password" name="password" type="password" autoComplete="current-password" required maxLength={600} />
        </div>
        <button class="btn btn-main" type="submit">{t.button}<Icon name="arrow-forward" /></button>
      </form>
      {web.services.passkeys.on && <PasskeySignIn next={next} />}
      <p><a href={paths.forgotten}>{t.forgotten}</a></p>
    </div>
  </Layout>
)

// Fields that only the form itself understands are sent, not shown.
const isShown = ([name, value]: readonly [string, string]): boolean => !name.startsWith('_') && value.trim() !== ''

/** Signed in again: what was typed, ready to be sent by its own writer. */
export const ResumePage = ({ web, viewer, kept }: { readonly web: Web; readonly viewer: Viewer; readonly kept: Kept }) => {
  const leftOut = kept.pairs.filter(([name]) => name === leftOutField).map(([, value]) => value)
  return (
    <Layout web={web} title={t.resumeTitle} viewer={viewer}>
      <div class="narrow">
        <h1>{t.resumeTitle}</h1>
        <p class="lead">{t.resumeHint}</p>
        <form method="post" action={kept.to} class="card-box">
          {kept.pairs.map(([name, value], index) => <input key={`${index}${name}`} type="hidden" name={name} value={value} />)}
          {kept.pairs.filter(isShown).map(([name, value], index) => <p key={`${index}${name}`} class="kept">{value}</p>)}
          {leftOut.length > 0 && <p>{t.resumeFiles(leftOut.join(', '))}</p>}
          <div class="actions"><button class="btn btn-main" type="submit">{t.resumeSend}</button><a class="btn" href={paths.start}>{t.resumeLeave}</a></div>
        </form>
      </div>
    </Layout>
  )
}

/** The record could not be reached: nothing is saved, nothing is lost, and sending it again is the same act. */
export const NotSavedPage = ({ web, viewer, trouble, kept }: { readonly web: Web; readonly viewer: Viewer; readonly trouble: Trouble; readonly kept: Kept }) => (
  <Layout web={web} title={errorText.notSaved} viewer={viewer}>
    <div class="narrow">
      <h1>{errorText.notSaved}</h1>
      <Message kind="error" heading={trouble.detail} live><p>{errorText.notSavedHint}</p></Message>
      <form method="post" action={kept.to} class="card-box">
        {kept.pairs.map(([name, value], index) => <input key={`${index}${name}`} type="hidden" name={name} value={value} />)}
        {kept.pairs.filter(isShown).map(([name, value], index) => <p key={`${index}${name}`} class="kept">{value}</p>)}
        <div class="actions"><button class="btn btn-main" type="submit">{errorText.sendAgain}</button></div>
      </form>
      <p class="quiet">{errorText.reference(trouble.requestId)}</p>
    </div>
  </Layout>
)

export const ForgottenPage = ({ web, viewer }: { readonly web: Web; readonly viewer: Viewer | null }) => (
  <Layout web={web} title={t.forgottenTitle} viewer={viewer} trail={[[paths.signIn, t.title]]}>
    <div class="narrow">
      <h1>{t.forgottenTitle}</h1>
      {t.forgottenBody.map((line) => <p key={line}>{line}</p>)}
    </div>
  </Layout>
)

/** Somebody came from a provider whose work mail is a person's here: they say themselves that it is they. */
export const ConfirmIdentityPage = ({ web, token, name, mail, provider }: { readonly web: Web; readonly token: string; readonly name: string; readonly mail: string; readonly provider: string }) => (
  <Layout web={web} title={t.confirmTitle} viewer={null}>
    <div class="narrow">
      <h1>{t.confirmTitle}</h1>
      <p class="lead">{t.confirmLead(provider, mail)}</p>
      <form method="post" action={paths.providerLink} class="card-box">
        <input type="hidden" name="token" value={token} />
        <p>{t.confirmWho(name)}</p>
        <p>{t.confirmHint}</p>
        <div class="actions"><button class="btn btn-main" type="submit">{t.confirmButton}</button><a class="btn" href={paths.signIn}>{t.confirmNot}</a></div>
      </form>
    </div>
  </Layout>
)

/** On to an address, at once and by a link: to where one was going after a provider's answer, or to the provider to end the session there. */
export const GoingOnPage = ({ web, title, link, to }: { readonly web: Web; readonly title: string; readonly link: string; readonly to: string }) => (
  <Layout web={web} title={title} viewer={null} refresh={to}>
    <div class="narrow"><h1>{title}</h1><p><a href={to}>{link}</a></p></div>
  </Layout>
)

/** A link from a mail comes without the session's cookie (SameSite=Strict): the page fetches itself once more, as our own. */
export const OpeningPage = ({ web, to }: { readonly web: Web; readonly to: string }) => (
  <Layout web={web} title={t.opening} viewer={null} refresh>
    <div class="narrow"><h1>{t.opening}</h1><p><a href={to}>{t.openingLink}</a></p><p class="quiet">{frameText.product}</p></div>
  </Layout>
)
