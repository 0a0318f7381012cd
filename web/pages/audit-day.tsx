// The audit day: the days the team proposes, one click for the offer to choose, or another day asked for.
import type { ActType } from '../../domain/accreditation/acts.ts'
import type { Refusal } from '../../domain/refusal.ts'
import type { CaseView } from '../../services/accreditation-types.ts'
import { doneNames } from '../../text/acts.ts'
import { refusalText } from '../../text/refusals.ts'
import { longDate } from '../../text/report.ts'
import { auditDayText as t } from '../../text/web/audit-day.ts'
import { calendarPageText } from '../../text/web/calendar.ts'
import { frameText } from '../../text/web/frame.ts'
import { backField, keyField, newKey, versionField } from '../form.ts'
import type { Viewer, Web } from '../frame.ts'
import { Icon } from '../parts/icon.tsx'
import { Labelled } from '../parts/labelled.tsx'
import { Layout } from '../parts/layout.tsx'
import { Message } from '../parts/message.tsx'
import { paths } from '../paths.ts'

export interface AuditDayProps { readonly web: Web; readonly viewer: Viewer; readonly view: CaseView; readonly clashes: readonly { readonly day: string; readonly reservations: readonly Refusal[] }[]; readonly done: ActType | null }

const allowed = (view: CaseView, type: ActType): boolean => view.acts.some((one) => one.type === type && one.allowed)

/** What speaks against a day, for who may know. */
const Against = ({ clashes, day, plans }: Pick<AuditDayProps, 'clashes'> & { readonly day: string; readonly plans: boolean }) => {
  const found = clashes.find((one) => one.day === day)?.reservations ?? []
  return found.length === 0 ? <p class="quiet">{plans && t.free}</p> : <ul class="reasons">{found.map((one) => <li key={`${one.code}${String(one.params?.['name'] ?? '')}`}><span class="tag tag-late"><Icon name="warning" />{t.against}</span> {refusalText(one)}</li>)}</ul>
}

/** A day as one press: the act's own form, filled. */
const DayButton = ({ view, type, day, words, main }: { readonly view: CaseView; readonly type: 'pickAuditDay' | 'planAuditDay'; readonly day: string; readonly words: string; readonly main?: boolean }) => (
  <form method="post" action={paths.act(view.accreditationId, type)}>
    <input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name={versionField} value={String(view.moveNo)} /><input type="hidden" name={backField} value={paths.auditDay(view.accreditationId)} /><input type="hidden" name="day" value={day} />
    <button class={main ? 'btn btn-main' : 'btn'} type="submit">{words}</button>
  </form>
)

export const AuditDayPage = ({ web, viewer, view, clashes, done }: AuditDayProps) => {
  const { proposal } = view
  const [picks, plans] = [allowed(view, 'pickAuditDay'), allowed(view, 'planAuditDay')]
  return (
    <Layout web={web} title={t.title} viewer={viewer} place="cases" trail={[[paths.cases, frameText.nav.cases], [paths.case(view.accreditationId), view.offerName]]}>
      <div class="narrow">
        <h1>{t.title}</h1>
        <p class="lead">{t.purpose}</p>
        {done && <Message kind="success" heading={doneNames[done]} live />}
        {view.auditDay !== null ? (
          <section class="next" aria-label={t.title}><p><strong>{t.planned(longDate(view.auditDay))}</strong></p><p><a class="btn" href={paths.auditDayFile(view.accreditationId)}><Icon name="calendar-month" />{calendarPageText.visitFile}</a></p>{allowed(view, 'moveAuditDay') && <p><a class="btn" href={paths.act(view.accreditationId, 'moveAuditDay', { tilbage: paths.auditDay(view.accreditationId) })}>{t.move}</a></p>}</section>
        ) : proposal === null ? <div class="empty"><Icon name="info" /><p>{plans ? t.noneYet : t.noneForOffer}</p></div> : (
          <section aria-labelledby="dage"><h2 id="dage">{t.proposed}</h2>
            <p class="quiet">{t.silence}</p>
            <ul class="text-list">{proposal.days.map((day) => <li key={day}><h3>{longDate(day)}</h3><Against clashes={clashes} day={day} plans={plans} />{picks && <DayButton view={view} type="pickAuditDay" day={day} words={t.pickOf(longDate(day))} main />}{plans && <DayButton view={view} type="planAuditDay" day={day} words={t.fixOf(longDate(day))} />}</li>)}</ul>
            {proposal.suggested !== null && <div class="card-box"><p><strong>{t.suggested(longDate(proposal.suggested))}</strong></p><Against clashes={clashes} day={proposal.suggested} plans={plans} />{plans && <DayButton view={view} type="planAuditDay" day={proposal.suggested} words={t.fixOf(longDate(proposal.suggested))} main />}</div>}
            {allowed(view, 'suggestAuditDay') && (
              <details class="card-box"><summary>{t.other}</summary>
                <p class="quiet">{t.otherHint}</p>
                <form method="post" action={paths.act(view.accreditationId, 'suggestAuditDay')}>
                  <input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name={versionField} value={String(view.moveNo)} /><input type="hidden" name={backField} value={paths.auditDay(view.accreditationId)} />
                  <Labelled id="f-day" label={t.day}>{(described) => <input id="f-day" type="date" name="day" {...described} />}</Labelled>
                  <Labelled id="f-reason" label={t.reason}>{(described) => <textarea id="f-reason" name="reason" rows={3} maxLength={5000} {...described} />}</Labelled>
                  <p class="actions"><button class="btn" type="submit">{t.ask}</button></p>
                </form>
              </details>
            )}
          </section>
        )}
        {allowed(view, 'proposeAuditDays') && <p class="actions">{plans && <a class="btn" href={paths.act(view.accreditationId, 'planAuditDay', { tilbage: paths.auditDay(view.accreditationId) })}>{t.fix}</a>}<a class="btn" href={paths.act(view.accreditationId, 'proposeAuditDays', { tilbage: paths.auditDay(view.accreditationId) })}>{proposal === null ? t.propose : t.proposeAgain}</a></p>}
      </div>
    </Layout>
  )
}
