// The policy of deadlines and closed periods: as it is, its history, and its form with what a change would mean.
import { type DeadlineKind, deadlinesOf, type Policy } from '../../domain/accreditation/policy.ts'
import type { ActiveStage } from '../../domain/accreditation/stages.ts'
import { stages } from '../../domain/accreditation/stages.ts'
import { type PolicyDifference, policySpans } from '../../domain/administration/policy-changes.ts'
import { isClockUnit } from '../../domain/deadlines/durations.ts'
import { lastDay } from '../../domain/deadlines/due.ts'
import type { LocalDate } from '../../domain/deadlines/types.ts'
import type { PolicyVersion } from '../../services/administration.ts'
import { deadlineNames, stageNames } from '../../text/accreditation.ts'
import { longDate } from '../../text/report.ts'
import { administrationText } from '../../text/web/administration.ts'
import { timeText } from '../../text/web/dates.ts'
import { calendarLines, differenceText, offsetText, policyText as t, spanNames, spanText, stepKindNames } from '../../text/web/policy.ts'
import { type Form, keyField, newKey, versionField } from '../form.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { type Fields, idOf, Span, Unit, Words } from '../parts/policy-fields.tsx'
import { paths } from '../paths.ts'
import { stepField, stepKinds, unitOf, withinField } from '../policy-form.ts'

export interface PolicyPreview { readonly changes: readonly PolicyDifference[]; readonly running: number; readonly policy: Policy; readonly before: Policy }

const ofStage = (stage: ActiveStage): readonly DeadlineKind[] => deadlinesOf[stage]

const Changes = ({ changes, example }: { readonly changes: readonly PolicyDifference[]; readonly example?: (one: PolicyDifference) => string | null }) => (
  <ul class="keep changes">{changes.map((one) => {
    const { what, before, after } = differenceText(one)
    const said = example?.(one) ?? null
    return <li key={what}><strong>{what}</strong>: <del>{before}</del> <Icon name="arrow-forward" /> <ins>{after}</ins>{said !== null && <span class="quiet block">{said}</span>}</li>
  })}</ul>
)

const Deadlines = ({ policy }: { readonly policy: Policy }) => (
  <>{stages.map((stage) => (
    <section key={stage} class="policy-stage" aria-labelledby={`trin-${stage}`}><h3 id={`trin-${stage}`}>{stageNames[stage]}</h3>
      <table class="list">
        <thead><tr><th scope="col">{t.deadline}</th><th scope="col">{t.within}</th><th scope="col">{t.steps}</th></tr></thead>
        <tbody>{ofStage(stage).map((deadline) => (
          <tr key={deadline}><th scope="row" data-title={t.deadline}><span>{deadlineNames[deadline]}</span></th><td data-title={t.within}><span>{spanText(policy.deadlines[deadline].within)}</span></td>
            <td data-title={t.steps}><span>{policy.deadlines[deadline].steps.map((step) => <span key={step.step} class="block">{stepKindNames[step.step]}: {offsetText(step)}</span>)}</span></td></tr>
        ))}</tbody>
      </table>
    </section>
  ))}</>
)

export const PolicyPage = ({ web, viewer, version, history, mayChange, done }: { readonly web: Web; readonly viewer: Viewer; readonly version: PolicyVersion; readonly history: readonly (PolicyVersion & { readonly changes: readonly PolicyDifference[] | null })[]; readonly mayChange: boolean; readonly done: boolean }) => {
  const { policy } = version
  return (
    <Layout web={web} title={t.title} viewer={viewer} trail={[[paths.administration, administrationText.title]]}>
      <div class="title-row"><div><h1>{t.title}</h1><p class="lead">{t.purpose}</p></div>{mayChange && <div class="actions"><a class="btn btn-main" href={paths.editPolicy}><Icon name="edit" />{t.edit}</a></div>}</div>
      {done && <Message kind="success" heading={t.done} live />}
      <p><strong>{policy.name}</strong> <span class="quiet">{t.version(version.version)}{version.at !== null && `. ${t.setBy(version.setByName ?? '', timeText(version.at))}`}</span></p>
      <section aria-labelledby="frister"><h2 id="frister">{t.deadlines}</h2><Deadlines policy={policy} /></section>
      <section aria-labelledby="andre"><h2 id="andre">{t.others}</h2>
        <dl class="facts">{policySpans.map((span) => { const value = policy[span]; return value ? <><dt key={span}>{spanNames[span]}</dt><dd>{spanText(value)}</dd></> : null })}</dl>
      </section>
      <section aria-labelledby="lukket"><h2 id="lukket">{t.calendar}</h2><ul class="keep">{calendarLines(policy.calendar).map((line) => <li key={line}>{line}</li>)}</ul></section>
      <section aria-labelledby="historik"><h2 id="historik">{t.history}</h2>
        {history.length === 0 ? <p class="quiet">{t.notChanged}</p> : history.map((one) => (
          <div key={one.version} class="card-box policy-version"><h3>{t.version(one.version)}: {one.policy.name}</h3>
            <p class="quiet">{one.at !== null && t.setBy(one.setByName ?? '', timeText(one.at))}</p><p>{one.reason}</p>
            {one.changes !== null && one.changes.length > 0 && <details><summary>{t.changes(one.changes.length)}</summary><Changes changes={one.changes} /></details>}
          </div>
        ))}
      </section>
    </Layout>
  )
}

const Steps = ({ deadline, ...fields }: Fields & { readonly deadline: DeadlineKind }) => {
  const fault = fields.faults.filter((one) => one.field === `deadlines.${deadline}.steps` || stepKinds.some((step) => one.field === stepField(deadline, step)))
  return (
    <details open={fault.length > 0}><summary>{t.steps}<span class="sr-only">: {deadlineNames[deadline]}</span></summary>
      <p class="hint">{t.stepHint}</p>
      {fault.map((one) => <span key={one.message} class="fault">{one.message}</span>)}
      {stepKinds.map((step) => {
        const name = stepField(deadline, step)
        const of = `${deadlineNames[deadline]}, ${stepKindNames[step].toLowerCase()}`
        return (
          <fieldset key={step} class="field"><legend>{stepKindNames[step]}</legend>
            <div class="span-fields step-fields">
              <input id={idOf(name)} name={`${name}.n`} type="text" inputMode="numeric" maxLength={4} aria-label={`${t.number}: ${of}`} value={fields.form.get(`${name}.n`)} />
              <Unit form={fields.form} name={name} label={of} />
              <select id={idOf(`${name}.side`)} name={`${name}.side`} aria-label={`${t.when}: ${of}`}>{(['before', 'after'] as const).map((side) => <option key={side} value={side} selected={fields.form.get(`${name}.side`) === side}>{t[side]}</option>)}</select>
              <input id={idOf(`${name}.at`)} name={`${name}.at`} type="time" aria-label={`${t.clock}: ${of}`} value={fields.form.get(`${name}.at`)} />
            </div>
          </fieldset>
        )
      })}
    </details>
  )
}

/** The last day of a deadline that began today, before and after the change. */
const exampleOf = ({ before, policy }: PolicyPreview, today: LocalDate) => (one: PolicyDifference): string | null =>
  one.what === 'within' && !isClockUnit(one.before.unit) ? t.example(longDate(lastDay(today, one.before, before.calendar)), longDate(lastDay(today, one.after, policy.calendar))) : null

/** Where a fault of the rules has its field: a calendar's by its own name in the form. */
const fieldOf = (fault: FieldFault): FieldFault => ({ ...fault, field: fault.field.replace(/^policy\./, '').replace(/^calendar\.closedByYear.*$/, 'closedByYear').replace(/^calendar$/, 'closedWeeks').replace(/^calendar\./, '') })

export const EditPolicyPage = ({ web, viewer, version, form, faults: told, preview, today }: { readonly web: Web; readonly viewer: Viewer; readonly version: PolicyVersion; readonly form: Form; readonly faults: readonly FieldFault[]; readonly preview: PolicyPreview | null; readonly today: LocalDate }) => {
  const faults = told.map(fieldOf)
  const fields = { form, faults }
  const clockUnit = (span: (typeof policySpans)[number]): { readonly fixed?: string } => { const unit = unitOf(span, version.policy); return unit === null ? {} : { fixed: spanText({ n: 2, unit }).replace('2 ', '') } }
  return (
    <Layout web={web} title={t.editTitle} viewer={viewer} trail={[[paths.administration, administrationText.title], [paths.policy(), t.title]]}>
      <div class="narrow">
        <h1>{t.editTitle}</h1>
        <p class="lead">{t.editPurpose}</p>
        <Faults faults={faults} idOf={(name) => (name === '' || name === 'basedOn' ? undefined : idOf(name.replace(/\.steps$/, '.within').replace(/\.n$/, '')))} />
        {preview && (
          <section class="card-box" aria-labelledby="aendres"><h2 id="aendres">{t.changes(preview.changes.length)}</h2>
            {preview.changes.length > 0 && <><Changes changes={preview.changes} example={exampleOf(preview, today)} /><p>{t.running(preview.running)}</p></>}
          </section>
        )}
        <form method="post" action={paths.editPolicy} class="act-form">
          <input type="hidden" name={keyField} value={form.get(keyField) || newKey()} />
          <input type="hidden" name={versionField} value={form.get(versionField) || String(version.version)} />
          <Words {...fields} name="name" label={t.name} hint={t.nameHint} />
          {stages.map((stage) => (
            <section key={stage} class="card-box policy-version" aria-labelledby={`trin-${stage}`}><h2 id={`trin-${stage}`}>{stageNames[stage]}</h2>
              {ofStage(stage).map((deadline) => <div key={deadline} class="policy-deadline"><Span {...fields} name={withinField(deadline)} label={deadlineNames[deadline]} /><Steps {...fields} deadline={deadline} /></div>)}
            </section>
          ))}
          <section class="card-box policy-version" aria-labelledby="andre"><h2 id="andre">{t.others}</h2>{policySpans.map((span) => <Span key={span} {...fields} name={span} label={spanNames[span]} {...clockUnit(span)} />)}</section>
          <section class="card-box policy-version" aria-labelledby="lukket"><h2 id="lukket">{t.calendar}</h2>
            <Words {...fields} name="closedWeeks" label={t.weeks} hint={t.weeksHint} />
            <Words {...fields} name="closedDates" label={t.dates} hint={t.datesHint} rows={3} />
            <Words {...fields} name="closedByYear" label={t.byYear} hint={t.byYearHint} rows={3} />
            <div class="check"><input id="f-ascensionFriday" name="ascensionFriday" type="checkbox" value="ja" checked={form.has('ascensionFriday')} /><label for="f-ascensionFriday">{t.ascension}</label></div>
          </section>
          <Words {...fields} name="reason" label={t.reason} hint={t.reasonHint} rows={3} />
          <div class="actions"><button class="btn" type="submit" name="se" value="ja">{t.preview}</button><button class="btn btn-main" type="submit">{t.save}</button><a class="btn" href={paths.policy()}>{t.back}</a></div>
        </form>
      </div>
    </Layout>
  )
}
