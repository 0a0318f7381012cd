// The start page of the administration: what there is to look after, each with a line that says what it is for.
import { administrationText as t, logText } from '../../text/web/administration.ts'
import { mailLogText } from '../../text/web/mails.ts'
import { organisationText } from '../../text/web/organisation.ts'
import { offersText, peopleText } from '../../text/web/people.ts'
import { modelsText } from '../../text/web/models.ts'
import { policyText } from '../../text/web/policy.ts'
import { webhookPageText } from '../../text/web/webhooks.ts'
import { criterionMapText } from '../../text/web/side-by-side.ts'
import { supervisionModelsText } from '../../text/web/supervision-models.ts'
import { trailPageText } from '../../text/web/trail.ts'
import { supervisionPolicyText } from '../../text/web/supervision-policy.ts'
import type { Viewer, Web } from '../frame.ts'
import { Icon } from '../parts/icon.tsx'
import type { IconName } from '../parts/icon-names.ts'
import { Layout } from '../parts/layout.tsx'
import { paths } from '../paths.ts'

const Card = ({ href, icon, name, says, late }: { readonly href: string; readonly icon: IconName; readonly name: string; readonly says: string; readonly late?: string }) => (
  <li class="card-box"><h3><Icon name={icon} /> <a href={href}>{name}</a></h3><p>{says}</p>{late !== undefined && <p><span class="tag tag-late"><Icon name="warning" />{late}</span></p>}</li>
)

export const AdministrationPage = ({ web, viewer, logs, refusals, failing, mails }: { readonly web: Web; readonly viewer: Viewer; /** May see what the service does. */ readonly logs: boolean; readonly refusals: boolean; readonly failing: number; readonly mails: number }) => (
  <Layout web={web} title={t.title} viewer={viewer}>
    <h1>{t.title}</h1>
    <p class="lead">{t.purpose}</p>
    <section aria-labelledby="bygger"><h2 id="bygger">{t.keeping}</h2>
      <ul class="cards">
        <Card href={paths.events()} icon="groups" name={organisationText.title} says={organisationText.card} />
        <Card href={paths.offers()} icon="home" name={offersText.title} says={offersText.card} />
        <Card href={paths.people()} icon="persons" name={peopleText.title} says={peopleText.card} />
        <Card href={paths.models} icon="checklist" name={modelsText.title} says={modelsText.card} />
        <Card href={paths.policy()} icon="calendar-month" name={policyText.title} says={policyText.card} />
        <Card href={paths.supervisionPolicy()} icon="calendar-month" name={supervisionPolicyText.title} says={supervisionPolicyText.card} />
        <Card href={paths.supervisionModels} icon="checklist" name={supervisionModelsText.title} says={supervisionModelsText.card} />
        <Card href={paths.criterionMap()} icon="checklist" name={criterionMapText.title} says={criterionMapText.card} />
      </ul>
    </section>
    {logs && (
      <section aria-labelledby="arbejde"><h2 id="arbejde">{t.doing}</h2>
        <ul class="cards">
          <Card href={paths.owedWork()} icon="document" name={logText.work.title} says={`${logText.work.card} ${failing === 0 ? t.failing(0) : ''}`} {...(failing > 0 ? { late: t.failing(failing) } : {})} />
          <Card href={paths.noticeLog()} icon="notifications" name={logText.notices.title} says={logText.notices.card} />
          <Card href={paths.mailLog()} icon="notifications" name={mailLogText.title} says={mailLogText.card} {...(mails > 0 ? { late: mailLogText.trouble(mails) } : {})} />
          {refusals && <Card href={paths.trail()} icon="search" name={trailPageText.title} says={trailPageText.card} />}
          {refusals && <Card href={paths.webhooks} icon="forward" name={webhookPageText.title} says={webhookPageText.card} />}
          {refusals && <Card href={paths.refusalLog()} icon="lock" name={logText.refusals.title} says={logText.refusals.card} />}
        </ul>
      </section>
    )}
  </Layout>
)
