// An acute concern: what to do at once, that it has been said, and what was registered as far as the viewer may know.
import { toldTo } from '../../domain/concern/concern.ts'
import type { CaseView } from '../../services/accreditation-types.ts'
import type { ConcernView } from '../../services/beside-the-case.ts'
import { concernText as t, toldToNames } from '../../text/web/beside.ts'
import { timeText } from '../../text/web/dates.ts'
import { frameText } from '../../text/web/frame.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { type Form, keyField, newKey } from '../form.ts'
import { Labelled, Grouped, Tick } from '../parts/labelled.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { paths } from '../paths.ts'

export interface ConcernPageProps {
  readonly web: Web
  readonly viewer: Viewer
  readonly view: CaseView
  readonly rows: readonly ConcernView[]
  readonly mayRaise: boolean
  readonly form: Form
  readonly faults: readonly FieldFault[]
  readonly saved: boolean
}

const fields: Readonly<Record<string, string>> = { toldTo: 'f-toldTo', whom: 'f-whom', toldAt: 'f-day', aboutLeader: 'f-aboutLeader' }

const Raise = ({ view, form, faults }: ConcernPageProps) => {
  const faultOf = (field: string): string | undefined => faults.find((one) => one.field === field)?.message
  return (
    <form method="post" action={paths.concern(view.accreditationId)} class="card-box act-form">
      <h2>{t.afterwards}</h2>
      <p><strong>{t.noContent}</strong></p>
      <input type="hidden" name={keyField} value={form.get(keyField) || newKey()} />
      <Grouped id="f-toldTo" label={t.toldTo} fault={faultOf('toldTo')}>
        {toldTo.map((one) => <Tick key={one} id={`f-toldTo-${one}`} type="radio" name="toldTo" value={one} checked={form.get('toldTo') === one} words={toldToNames[one]} />)}
      </Grouped>
      <Labelled id="f-whom" label={t.whom} hint={t.whomHint} fault={faultOf('whom')}>{(described) => <input id="f-whom" name="whom" type="text" maxLength={200} value={form.get('whom')} {...described} />}</Labelled>
      <div class="side-by-side">
        <Labelled id="f-day" label={t.day} fault={faultOf('toldAt')}>{(described) => <input id="f-day" name="day" type="date" value={form.get('day')} {...described} />}</Labelled>
        <Labelled id="f-clock" label={t.clock}>{(described) => <input id="f-clock" class="narrow-input" name="clock" type="time" value={form.get('clock')} {...described} />}</Labelled>
      </div>
      <Tick id="f-aboutLeader" type="checkbox" name="aboutLeader" value="ja" checked={form.has('aboutLeader')} words={t.aboutLeader} hint={t.aboutLeaderHint} />
      <Tick id="f-shown" type="checkbox" name="shownToOffer" value="ja" checked={form.has('shownToOffer')} words={t.shown} hint={t.shownHint} />
      <div class="actions"><button class="btn btn-main" type="submit">{t.save}</button><a class="btn" href={paths.case(view.accreditationId)}>{frameText.back}</a></div>
    </form>
  )
}

export const ConcernPage = (props: ConcernPageProps) => {
  const { web, viewer, view, rows, mayRaise, faults, saved } = props
  return (
    <Layout web={web} title={t.title} viewer={viewer} place="cases" trail={[[paths.cases, frameText.nav.cases], [paths.case(view.accreditationId), view.offerName]]}>
      <div class="narrow">
        <h1>{t.title}</h1>
        <p class="lead">{mayRaise ? t.purpose : t.notYou}</p>
        {saved && <Message kind="success" heading={t.saved} live />}
        <Faults faults={faults} idOf={(field) => fields[field]} />
        {mayRaise && (
          <section class="message message-warning" aria-labelledby="first"><div><h2 id="first" class="message-heading">{t.first}</h2>
            <dl class="facts facts-narrow">{t.steps.map(([when, what]) => <div key={when}><dt>{when}</dt><dd><strong>{what}</strong></dd></div>)}</dl>
          </div></section>
        )}
        {mayRaise && <Raise {...props} />}
        <section aria-labelledby="list"><h2 id="list">{t.list} <span class="count">{rows.length}</span></h2>
          {rows.length === 0 ? <p class="quiet">{t.none}</p> : (
            <ul class="text-list">{rows.map((row) => (
              <li key={row.concernId}>
                <h3>{toldToNames[row.toldTo]}: {row.whom}</h3>
                <p>{timeText(row.toldAt)}</p>
                {(row.aboutLeader || row.shownToOffer) && <p class="tags">{row.aboutLeader && <span class="tag">{t.leaderTag}</span>}{row.shownToOffer && <span class="tag tag-quiet">{t.shownTag}</span>}</p>}
                <p class="quiet">{t.by(row.author.name, timeText(row.at))}</p>
              </li>
            ))}</ul>
          )}
        </section>
      </div>
    </Layout>
  )
}
