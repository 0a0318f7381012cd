// The policy of socialtilsyn: as it is, its history, and its form with what a change would mean.
import type { SupervisionPolicyVersion } from '../../services/supervision-policy.ts'
import { administrationText } from '../../text/web/administration.ts'
import { timeText } from '../../text/web/dates.ts'
import { countedDeadlines, daySpanChoices, type supervisionPolicyChanges, supervisionPolicyDeadlines, supervisionPolicyLines, supervisionPolicyText as t } from '../../text/web/supervision-policy.ts'
import { type Form, keyField, newKey, versionField } from '../form.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { Icon } from '../parts/icon.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { idOf, Span, Words } from '../parts/policy-fields.tsx'
import { paths } from '../paths.ts'

type Change = ReturnType<typeof supervisionPolicyChanges>[number]
const Changes = ({ changes }: { readonly changes: readonly Change[] }) => (
  <ul class="keep changes">{changes.map(({ what, before, after }) => <li key={what}><strong>{what}</strong>: <del>{before}</del> <Icon name="arrow-forward" /> <ins>{after}</ins></li>)}</ul>
)
const setBy = ({ at, setByName }: SupervisionPolicyVersion): string => (at === null ? '' : t.setBy(setByName ?? '', timeText(at)))
/** The administration is not everybody's who reads the policy. */
const trail = (administers: boolean): readonly (readonly [string, string])[] => (administers ? [[paths.administration, administrationText.title]] : [])

export const SupervisionPolicyPage = ({ web, viewer, version, history, mayChange, administers, done }: { readonly web: Web; readonly viewer: Viewer; readonly version: SupervisionPolicyVersion; readonly history: readonly (SupervisionPolicyVersion & { readonly changes: readonly Change[] | null })[]; readonly mayChange: boolean; readonly administers: boolean; readonly done: boolean }) => (
  <Layout web={web} title={t.title} viewer={viewer} trail={trail(administers)}>
    <div class="title-row"><div><h1>{t.title}</h1><p class="lead">{t.purpose}</p></div>{mayChange && <div class="actions"><a class="btn btn-main" href={paths.editSupervisionPolicy}><Icon name="edit" />{t.edit}</a></div>}</div>
    {done && <Message kind="success" heading={t.done} live />}
    <section aria-labelledby="nu"><h2 id="nu">{t.inForce}</h2>
      <p class="quiet">{version.version === 0 ? t.shipped : `${t.version(version.version)}. ${setBy(version)}`}</p>
      <dl class="facts">{supervisionPolicyLines(version.policy).map(([what, is]) => <><dt key={what}>{what}</dt><dd>{is}</dd></>)}</dl>
    </section>
    <section aria-labelledby="historik"><h2 id="historik">{t.history}</h2>
      {history.length === 0 ? <p class="quiet">{t.notChanged}</p> : history.map((one) => (
        <div key={one.version} class="card-box policy-version"><h3>{t.version(one.version)}: {one.policy.name}</h3><p class="quiet">{setBy(one)}</p><p>{one.reason}</p>
          {one.changes !== null && one.changes.length > 0 && <details><summary>{t.changes(one.changes.length)}</summary><Changes changes={one.changes} /></details>}
        </div>
      ))}
    </section>
  </Layout>
)

/** A model's fault stands at the field of all of them. */
const fieldOf = (fault: FieldFault): FieldFault => ({ ...fault, field: fault.field.replace(/^policy\./, '').replace(/^models\..*$/, 'models') })

export const EditSupervisionPolicyPage = ({ web, viewer, version, known, form, faults: told, preview }: { readonly web: Web; readonly viewer: Viewer; readonly version: SupervisionPolicyVersion; /** The models there are. */ readonly known: readonly string[]; readonly form: Form; readonly faults: readonly FieldFault[]; readonly preview: readonly Change[] | null }) => {
  const faults = told.map(fieldOf)
  const fields = { form, faults }
  return (
    <Layout web={web} title={t.editTitle} viewer={viewer} trail={[...trail(true), [paths.supervisionPolicy(), t.title]]}>
      <div class="narrow">
        <h1>{t.editTitle}</h1>
        <p class="lead">{t.editPurpose}</p>
        <Faults faults={faults} idOf={(name) => (name === '' || name === 'basedOn' ? undefined : idOf(name))} />
        {preview && <section class="card-box" aria-labelledby="aendres"><h2 id="aendres">{t.changes(preview.length)}</h2>{preview.length > 0 && <Changes changes={preview} />}</section>}
        <form method="post" action={paths.editSupervisionPolicy} class="act-form">
          <input type="hidden" name={keyField} value={form.get(keyField) || newKey()} />
          <input type="hidden" name={versionField} value={form.get(versionField) || String(version.version)} />
          <Words {...fields} name="name" label={t.name} hint={t.nameHint} />
          <Span {...fields} name="interval" label={t.interval} hint={t.intervalHint} units={daySpanChoices} />
          <Span {...fields} name="notice" label={t.notice} units={daySpanChoices} />
          <Span {...fields} name="informationBefore" label={t.informationBefore} units={daySpanChoices} />
          <Words {...fields} name="models" label={t.models} hint={t.modelsHint(known)} rows={4} />
          {countedDeadlines.map((kind) => <Span key={kind} {...fields} name={`deadlines.${kind}.within`} label={supervisionPolicyDeadlines[kind]} />)}
          <p class="hint">{t.remindersHint}</p>
          <Words {...fields} name="reason" label={t.reason} hint={t.reasonHint} rows={3} />
          <div class="actions"><button class="btn" type="submit" name="se" value="ja">{t.preview}</button><button class="btn btn-main" type="submit">{t.save}</button><a class="btn" href={paths.supervisionPolicy()}>{t.back}</a></div>
        </form>
      </div>
    </Layout>
  )
}
