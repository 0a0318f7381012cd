// The evaluation at a case's end: who will read it, then three questions that may be left open.
import type { CaseView } from '../../services/accreditation-types.ts'
import type { EvaluationView } from '../../services/evaluations.ts'
import { localDay } from '../../text/web/dates.ts'
import { evaluationText as t } from '../../text/web/evaluation.ts'
import { errorText, frameText } from '../../text/web/frame.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { type Form, keyField, newKey, versionField } from '../form.ts'
import { Labelled } from '../parts/labelled.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { paths } from '../paths.ts'

export interface EvaluationPageProps {
  readonly web: Web
  readonly viewer: Viewer
  readonly view: CaseView
  readonly evaluation: EvaluationView
  readonly form: Form
  readonly faults: readonly FieldFault[]
  /** Why no answer can be given now, in words; null when one can. */
  readonly closed: string | null
  readonly stale: boolean
  readonly saved: boolean
}

const ids: Readonly<Record<string, string>> = { hours: 'f-hours', worth: 'f-worth', drop: 'f-drop' }

const Questions = ({ view, evaluation, form, faults }: EvaluationPageProps) => {
  const faultOf = (field: string): string | undefined => faults.find((one) => one.field === field)?.message
  const texts = [['worth', t.worth], ['drop', t.drop]] as const
  return (
    <form method="post" action={paths.evaluation(view.accreditationId)} class="card-box act-form">
      <input type="hidden" name={keyField} value={form.get(keyField) || newKey()} />
      <input type="hidden" name={versionField} value={String(evaluation.answer?.version ?? 0)} />
      <Labelled id="f-hours" label={t.hours[evaluation.side]} hint={t.hoursHint} fault={faultOf('hours')} optional>{(described) => <input id="f-hours" class="narrow-input" name="hours" type="text" inputMode="numeric" maxLength={10} value={form.get('hours')} {...described} />}</Labelled>
      {texts.map(([name, label]) => <Labelled key={name} id={`f-${name}`} label={label} hint={t.textHint} fault={faultOf(name)} optional>{(described) => <textarea id={`f-${name}`} name={name} rows={4} maxLength={2000} {...described}>{form.get(name)}</textarea>}</Labelled>)}
      <div class="actions"><button class="btn btn-main" type="submit">{t.save}</button><a class="btn" href={paths.case(view.accreditationId)}>{frameText.back}</a></div>
    </form>
  )
}

const Answer = ({ evaluation: { answer, side } }: EvaluationPageProps) => answer === null ? <p class="quiet">{t.none}</p> : (
  <dl class="facts">
    {answer.hours !== null && <div><dt>{t.hours[side]}</dt><dd>{answer.hours}</dd></div>}
    {answer.worth !== '' && <div><dt>{t.worth}</dt><dd class="said">{answer.worth}</dd></div>}
    {answer.drop !== '' && <div><dt>{t.drop}</dt><dd class="said">{answer.drop}</dd></div>}
  </dl>
)

export const EvaluationPage = (props: EvaluationPageProps) => {
  const { web, viewer, view, evaluation, faults, closed, stale, saved } = props
  return (
    <Layout web={web} title={t.title} viewer={viewer} place="cases" trail={[[paths.cases, frameText.nav.cases], [paths.case(view.accreditationId), view.offerName]]}>
      <div class="narrow">
        <h1>{t.title}</h1>
        <p class="lead">{t.purpose}</p>
        {saved && <Message kind="success" heading={t.saved} live />}
        {stale ? <Message kind="warning" heading={errorText.stale} live><p>{errorText.staleHint}</p><Answer {...props} /></Message> : <Faults faults={faults} idOf={(field) => ids[field]} />}
        {closed === null
          ? <><Message kind="info" heading={t.readers}><p>{t.readersHint[evaluation.side]}</p><p>{t.five}</p>{evaluation.closes !== null && <p>{t.until(localDay(evaluation.closes))}</p>}</Message><Questions {...props} /></>
          : <><Message kind="info" heading={closed} /><Answer {...props} /></>}
      </div>
    </Layout>
  )
}
