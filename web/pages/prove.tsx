// What gives others a way in or a power is done by who has just proved who they are: this page asks, and keeps what was sent.
import { secondFactorText as t } from '../../text/web/second-factor.ts'
import { signInText } from '../../text/web/frame.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { PasswordField } from '../parts/account.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults } from '../parts/message.tsx'
import { CodeField } from '../parts/second-factor.tsx'
import { paths } from '../paths.ts'
import type { Kept } from './sign-in.tsx'

export const ProvePage = ({ web, viewer, kept, hasPassword, hasApp, faults }: { readonly web: Web; readonly viewer: Viewer; readonly kept: Kept; readonly hasPassword: boolean; readonly hasApp: boolean; readonly faults: readonly FieldFault[] }) => (
  <Layout web={web} title={t.proveTitle} viewer={viewer}>
    <div class="narrow">
      <h1>{t.proveTitle}</h1>
      <p class="lead">{t.proveLead}</p>
      <Faults faults={faults} idOf={(field) => (field === '' ? undefined : field)} />
      {hasPassword ? (
        <form method="post" action={paths.prove} class="card-box">
          <input type="hidden" name="kept" value={JSON.stringify(kept)} />
          <p>{t.proveKept}</p>
          <PasswordField name="current" label={t.current} autoComplete="current-password" faults={faults} />
          {hasApp && <CodeField faults={faults} />}
          <div class="actions"><button class="btn btn-main" type="submit">{t.confirm}</button><a class="btn" href={kept.to}>{signInText.resumeLeave}</a></div>
        </form>
      ) : (
        <div class="card-box">
          <p>{t.proveByProvider}</p>
          <ul class="plain ways">{web.services.providerSignIn.list.map(({ id, name }) => <li key={id}><a class="btn btn-main" href={paths.provider(id, { next: kept.to, igen: 'ja' })}>{signInText.signInBy(name)}</a></li>)}</ul>
        </div>
      )}
    </div>
  </Layout>
)
