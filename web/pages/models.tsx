// The quality model: its versions, one of them with what can be done with it, what it changes, and a requirement of a draft to edit.
import type { Criterion, QualityModel, Requirement } from '../../domain/quality-model/model.ts'
import { type ModelChange, modelChanges } from '../../domain/quality-model/difference.ts'
import type { ModelStatus } from '../../domain/quality-model/status.ts'
import type { ModelVersion, ModelView } from '../../services/quality-models.ts'
import { refusalText } from '../../text/refusals.ts'
import { administrationText } from '../../text/web/administration.ts'
import { errorText } from '../../text/web/frame.ts'
import { longDate } from '../../text/report.ts'
import { timeText } from '../../text/web/dates.ts'
import { changesText as c, criterionFieldNames, criterionText, modelActHints, modelActNames, modelDayText as d, modelStatusNames, modelsText as m, modelText as t, referenceKindNames, requirementFieldNames, requirementKindNames, requirementText as r } from '../../text/web/models.ts'
import { type Form, keyField, newKey, versionField } from '../form.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { openReferences, proseFields, questionKinds, referenceKinds, referenceRows, requirementFrom } from '../model-form.ts'
import { Icon } from '../parts/icon.tsx'
import { Labelled } from '../parts/labelled.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { Choice } from '../parts/pages.tsx'
import { idOf, Words } from '../parts/words.tsx'
import { paths } from '../paths.ts'
import { differenceOf } from '../text-difference.ts'
import { Difference } from './chapter-versions.tsx'

interface Shown { readonly web: Web; readonly viewer: Viewer }
const tones: Readonly<Record<ModelStatus, string>> = { draft: 'tag', inHearing: 'tag', approved: 'tag', inForce: 'tag tag-done', superseded: 'tag tag-quiet' }
const trail = [[paths.administration, administrationText.title], [paths.models, m.title]] as const

export const ModelsPage = ({ web, viewer, versions }: Shown & { readonly versions: readonly ModelVersion[] }) => (
  <Layout web={web} title={m.title} viewer={viewer} trail={trail.slice(0, 1)}>
    <h1>{m.title}</h1><p class="lead">{m.purpose}</p>
    {versions.length === 0 ? <div class="empty"><Icon name="info" /><div><p><strong>{m.empty}</strong></p><p>{m.emptyHint}</p></div></div> : (
      <table class="list">
        <thead><tr><th scope="col">{m.version}</th><th scope="col">{m.status}</th><th scope="col">{m.made}</th><th scope="col">{m.approved}</th><th scope="col">{m.inForceFrom}</th></tr></thead>
        <tbody>{versions.map((one) => (
          <tr key={one.id}><th scope="row" data-title={m.version}><VersionName version={one} /></th><td data-title={m.status}><span class={tones[one.status]}>{modelStatusNames[one.status]}</span></td>
            <td data-title={m.made}><span>{timeText(one.createdAt)}</span></td><td data-title={m.approved}><span>{one.approvedAt === null ? m.none : timeText(one.approvedAt)}</span></td><td data-title={m.inForceFrom}><span>{one.inForceFrom !== null ? timeText(one.inForceFrom) : one.comesIntoForceOn === null ? m.none : d.comes(longDate(one.comesIntoForceOn))}</span></td></tr>
        ))}</tbody>
      </table>
    )}
  </Layout>
)
const VersionName = ({ version }: { readonly version: ModelVersion }) => <span><a href={paths.model(version.id)}>{version.version}</a><span class="quiet block">{version.title}</span></span>

const RequirementCard = ({ view, of, mayEdit }: { readonly view: ModelView; readonly of: Requirement; readonly mayEdit: boolean }) => (
  <li class="card-box">
    <h3>{of.id} {of.title}</h3>
    <p class="quiet">{requirementKindNames[of.kind]}{mayEdit && <> · <a href={paths.modelRequirement(view.id, of.id)}>{t.edit}<span class="sr-only">: {of.id} {of.title}</span></a></>}</p>
    <p>{of.text}</p>
    <details><summary>{r.references}, {requirementFieldNames.auditQuestions.toLowerCase()}<span class="sr-only">: {of.id}</span></summary>
      <p><strong>{requirementFieldNames.purpose}</strong>: {of.purpose}</p><p><strong>{requirementFieldNames.descriptionPrompt}</strong>: {of.descriptionPrompt}</p>
      <ul class="keep">{of.references.map((one) => <li key={`${one.kind}${one.ref}`}>{referenceKindNames[one.kind]}: {one.ref}{one.note === undefined ? '' : ` (${one.note})`}</li>)}</ul>
      {questionKinds.map((kind) => of.auditQuestions[kind].length > 0 && <div key={kind}><p><strong>{r.questions[kind]}</strong></p><ul class="keep">{of.auditQuestions[kind].map((one) => <li key={one}>{one}</li>)}</ul></div>)}
    </details>
  </li>
)

/** When an approved version comes into force: choose the day, move it, take it back. */
const ComingDay = ({ view, form, fault }: { readonly view: ModelView; readonly form: Form; readonly fault: string | undefined }) => {
  const has = view.comesIntoForceOn !== null
  return (
    <>
      <li class="card-box"><form method="post" action={paths.modelDay(view.id)}><input type="hidden" name={keyField} value={newKey()} />
        <Labelled id="f-on" label={has ? d.move : d.choose} hint={d.hint} fault={fault}>{(described) => <input id="f-on" type="date" name="on" value={form.get('on') || (view.comesIntoForceOn ?? '')} {...described} />}</Labelled>
        <button class="btn" type="submit">{has ? d.saveAgain : d.save}</button></form></li>
      {has && <li class="card-box"><form method="post" action={paths.modelDay(view.id)}><input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name="traek" value="ja" /><p>{d.takeBackHint}</p><button class="btn" type="submit">{d.takeBack}</button></form></li>}
    </>
  )
}

/** `mayDraft`: of the secretariat. */
export const ModelPage = ({ web, viewer, view, mayDraft, form, faults, told }: Shown & { readonly view: ModelView; readonly mayDraft: boolean; readonly form: Form; readonly faults: readonly FieldFault[]; readonly told: string | null }) => {
  const mayEdit = mayDraft && view.status === 'draft'
  const fault = faults.find((one) => one.field === 'version')?.message
  const coming = view.comesIntoForceOn === null ? null : longDate(view.comesIntoForceOn)
  return (
    <Layout web={web} title={`${view.title}, ${view.version}`} viewer={viewer} trail={trail}>
      <div class="title-row"><div><h1>{view.title}, {view.version}</h1><p class="lead">{mayEdit ? t.draftPurpose : t.purpose}</p></div><p><span class={`${tones[view.status]} tag-big`}>{modelStatusNames[view.status]}</span></p></div>
      <Faults faults={faults} idOf={(name) => (name === 'version' || name === 'on' ? `f-${name}` : undefined)} />
      {told !== null && <Message kind="success" heading={told} live />}
      {coming !== null && <Message kind="info" heading={d.comes(coming)}><p>{d.comesHint}</p></Message>}
      {view.model.disclaimer !== undefined && <p class="quiet">{view.model.disclaimer}</p>}
      {view.status !== 'inForce' && <p><a class="btn" href={paths.modelChanges(view.id)}>{t.changes}</a></p>}
      {mayDraft && (
        <section aria-labelledby="kan"><h2 id="kan">{t.acts}</h2><ul class="cards">
          {view.acts.filter(({ refused }) => refused === null).map(({ act }) => (
            <li key={act} class="card-box"><form method="post" action={paths.modelAct(view.id)}><input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name="act" value={act} /><p>{modelActHints[act]}</p><button class={act === 'sendBack' ? 'btn' : 'btn btn-main'} type="submit">{modelActNames[act]}</button></form></li>
          ))}
          {view.status === 'approved' && <ComingDay view={view} form={form} fault={faults.find((one) => one.field === 'on')?.message} />}
          {view.acts.filter(({ act, refused }) => act === 'approve' && view.status === 'inHearing' && refused !== null).map(({ act, refused }) => <li key={act} class="card-box"><p><strong>{modelActNames[act]}</strong></p><p class="quiet">{refused === null ? '' : refusalText(refused)}</p></li>)}
          <li class="card-box"><form method="post" action={paths.modelDraft(view.id)}><input type="hidden" name={keyField} value={form.get(keyField) || newKey()} /><p>{t.newVersionHint}</p>
            <div class={fault === undefined ? 'field' : 'field field-bad'}><label for="f-version">{t.versionName}</label><span class="hint" id="f-version-hint">{t.versionHint}</span>{fault !== undefined && <span class="fault" id="f-version-fault">{fault}</span>}<input id="f-version" name="version" type="text" maxLength={30} value={form.get('version')} aria-describedby={fault === undefined ? 'f-version-hint' : 'f-version-hint f-version-fault'} /></div>
            <button class="btn" type="submit">{t.newVersion}</button></form></li>
        </ul></section>
      )}
      {view.model.criteria.map((criterion) => {
        const of = view.model.requirements.filter(({ criterionId }) => criterionId === criterion.id)
        return (
          <section key={criterion.id} aria-labelledby={`kriterium-${criterion.id}`}><h2 id={`kriterium-${criterion.id}`}>{criterion.number}. {criterion.name} <span class="count">{of.length}</span></h2>
            {mayEdit && <p><a href={paths.modelCriterion(view.id, criterion.id)}>{criterionText.edit}<span class="sr-only">: {criterion.name}</span></a></p>}
            {criterion.text !== undefined && <p class="text-body">{criterion.text}</p>}
            <ul class="works">{of.map((one) => <RequirementCard key={one.id} view={view} of={one} mayEdit={mayEdit} />)}</ul>
            {mayEdit && <p class="give"><a class="btn" href={paths.modelRequirement(view.id, 'nyt', { kriterium: criterion.id })}><Icon name="plus" />{t.add}<span class="sr-only">: {criterion.name}</span></a></p>}
          </section>
        )
      })}
      {mayEdit && <p class="give"><a class="btn" href={paths.modelCriterion(view.id, 'nyt')}><Icon name="plus" />{criterionText.add}</a></p>}
    </Layout>
  )
}

const shown = (value: unknown): string => {
  if (value === undefined) return ''
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? one : shownReference(one as Requirement['references'][number]))).join('\n')
  return questionKinds.map((kind) => `${r.questions[kind]}:\n${(value as Requirement['auditQuestions'])[kind].join('\n')}`).join('\n')
}
const shownReference = ({ kind, ref, note, checked }: Requirement['references'][number]): string => `${referenceKindNames[kind]}: ${ref}${note === undefined ? '' : ` (${note})`}${checked ? '' : ' *'}`

const partOf = (model: QualityModel | null, { what, id }: ModelChange): Criterion | Requirement | undefined => (what === 'criterion' ? model?.criteria.find((one) => one.id === id) : model?.requirements.find((one) => one.id === id))
const fieldName = (what: ModelChange['what'], field: string): string => ({ ...requirementFieldNames, ...(what === 'criterion' ? criterionFieldNames : {}) } as Readonly<Record<string, string>>)[field] ?? field
const nameOf = (part: Criterion | Requirement | undefined): string => (part === undefined ? '' : 'name' in part ? part.name : part.title)

export const ModelChangesPage = ({ web, viewer, view, before, changes }: Shown & { readonly view: ModelView; readonly before: ModelView | null; readonly changes: readonly ModelChange[] }) => (
  <Layout web={web} title={`${c.title}: ${view.version}`} viewer={viewer} trail={[...trail, [paths.model(view.id), `${m.version} ${view.version}`]]}>
    <h1>{c.title}: {view.version}</h1>
    <p class="lead">{before === null ? c.first : c.purpose(before.version)}</p>
    {changes.length === 0 ? <div class="empty"><Icon name="info" /><p>{c.none}</p></div> : (
      <><p class="quiet">{c.count(changes.length)}</p>
        {changes.map((one) => {
          const [old, now] = [partOf(before?.model ?? null, one), partOf(view.model, one)]
          return (
            <section key={`${one.what}${one.id}`} class="card-box policy-version" aria-labelledby={`aendring-${one.what}-${one.id}`}>
              <h2 id={`aendring-${one.what}-${one.id}`}>{c.what[one.what]} {one.id}: {nameOf(now ?? old)} <span class={one.change === 'removed' ? 'tag tag-late' : one.change === 'added' ? 'tag tag-done' : 'tag'}>{c.kinds[one.change]}</span></h2>
              {one.change !== 'changed' && <p>{now === undefined || !('text' in now) ? (old !== undefined && 'text' in old ? old.text : '') : now.text}</p>}
              {one.fields.map((field) => {
                const [was, is] = [shown(old?.[field as keyof typeof old]), shown(now?.[field as keyof typeof now])]
                const pieces = differenceOf(was, is)
                return <div key={field}><h3>{fieldName(one.what, field)}</h3>{pieces ? <Difference pieces={pieces} /> : <><p><strong>{c.before}</strong></p><div class="text-body">{was}</div><p><strong>{c.after}</strong></p><div class="text-body">{is}</div></>}</div>
              })}
            </section>
          )
        })}</>
    )}
  </Layout>
)

type Options = readonly { readonly id: string; readonly name: string }[]
interface Fields { readonly form: Form; readonly faults: readonly FieldFault[] }
const Ticks = ({ form, faults, name, options }: Fields & { readonly name: 'appliesTo' | 'appliesToTypes'; readonly options: Options }) => {
  const fault = faults.find((one) => one.field === name)?.message
  return (
    <fieldset class={fault === undefined ? 'field' : 'field field-bad'} id={idOf(name)} tabIndex={-1}><legend>{requirementFieldNames[name]}</legend>{fault !== undefined && <span class="fault">{fault}</span>}
      {options.map((one) => <div class="check" key={one.id}><input id={`${idOf(name)}-${one.id}`} type="checkbox" name={name} value={one.id} checked={form.all(name).includes(one.id)} /><label for={`${idOf(name)}-${one.id}`}>{one.name}</label></div>)}</fieldset>
  )
}
const Reference = ({ form, index }: { readonly form: Form; readonly index: number }) => (
  <fieldset class="field reference"><legend>{r.reference(index + 1)}</legend>
    <div class="span-fields"><select name={`ref.${index}.kind`} aria-label={`${r.refKind}: ${r.reference(index + 1)}`}>{referenceKinds.map((kind) => <option key={kind} value={kind} selected={form.get(`ref.${index}.kind`) === kind}>{referenceKindNames[kind]}</option>)}</select>
      <div class="check"><input id={`ref-${index}-checked`} type="checkbox" name={`ref.${index}.checked`} value="ja" checked={form.has(`ref.${index}.checked`)} /><label for={`ref-${index}-checked`}>{r.checked}<span class="sr-only">: {r.reference(index + 1)}</span></label></div></div>
    <input class="give" name={`ref.${index}.ref`} type="text" maxLength={500} aria-label={`${r.ref}: ${r.reference(index + 1)}`} value={form.get(`ref.${index}.ref`)} />
    <input class="give" name={`ref.${index}.note`} type="text" maxLength={2000} aria-label={`${r.refNote}: ${r.reference(index + 1)}`} placeholder={r.refNote} value={form.get(`ref.${index}.note`)} />
  </fieldset>
)

/** Each field that stands otherwise in the record than in the form. */
const SavedNow = ({ saved, form }: { readonly saved: Requirement; readonly form: Form }) => {
  const typed = requirementFrom(form, saved).requirement
  const differs = modelChanges({ family: '', version: '', title: '', criteria: [], requirements: [typed] }, { family: '', version: '', title: '', criteria: [], requirements: [saved] }).flatMap((one) => one.fields)
  return <dl>{differs.flatMap((field) => [<dt key={field}><strong>{errorText.savedNow}: {requirementFieldNames[field as keyof typeof requirementFieldNames]}</strong></dt>, <dd key={`${field} dd`} class="kept">{shown(saved[field as keyof Requirement])}</dd>])}</dl>
}

/** `isNew`: its number is asked for, and it cannot be removed. */
export const RequirementPage = ({ web, viewer, view, form, faults, isNew, areas, types, stale, savedNow }: Shown & Fields & { readonly stale: boolean; /** What another saved meanwhile; null where nothing of this requirement was. */ readonly savedNow: Requirement | null; readonly view: ModelView; readonly isNew: boolean; readonly areas: Options; readonly types: Options }) => {
  const fields = { form, faults }
  const title = isNew ? r.newTitle : `${form.get('id')} ${form.get('title')}`
  const action = paths.modelRequirement(view.id, isNew ? 'nyt' : form.get('id'))
  const based = form.get(versionField) || view.sha256
  return (
    <Layout web={web} title={title} viewer={viewer} trail={[...trail, [paths.model(view.id), `${m.version} ${view.version}`]]}>
      <div class="narrow">
        <h1>{title}</h1><p class="lead">{r.purpose}</p>
        <Faults faults={faults} idOf={(name) => ([...proseFields, 'id', 'appliesTo', 'appliesToTypes'].includes(name) ? idOf(name) : undefined)} />
        {stale && <Message kind="warning" heading={errorText.stale} live><p>{errorText.staleHint}</p>{savedNow !== null && <SavedNow saved={savedNow} form={form} />}</Message>}
        <form method="post" action={action} class="act-form">
          <input type="hidden" name={keyField} value={form.get(keyField) || newKey()} /><input type="hidden" name={versionField} value={based} />
          {isNew ? <Words {...fields} name="id" label={r.id} hint={r.idHint} /> : <input type="hidden" name="id" value={form.get('id')} />}
          <Choice name="criterionId" label={requirementFieldNames.criterionId} value={form.get('criterionId')} options={view.model.criteria.map((one) => [one.id, `${one.number}. ${one.name}`])} />
          <Choice name="kind" label={requirementFieldNames.kind} value={form.get('kind')} options={[['qualityRequirement', requirementKindNames.qualityRequirement], ['developmentRequirement', requirementKindNames.developmentRequirement]]} />
          {proseFields.map((name) => <Words key={name} {...fields} name={name} label={requirementFieldNames[name]} rows={name === 'title' ? 1 : 4} />)}
          <Ticks {...fields} name="appliesTo" options={areas} /><Ticks {...fields} name="appliesToTypes" options={types} />
          {questionKinds.map((kind) => <Words key={kind} {...fields} name={`questions.${kind}`} label={r.questions[kind]} hint={r.aLine} rows={4} />)}
          <Words {...fields} name="signsOfConcordance" label={requirementFieldNames.signsOfConcordance} hint={r.aLine} rows={4} />
          <Words {...fields} name="relatedSupervisionCriteria" label={requirementFieldNames.relatedSupervisionCriteria} hint={r.aLine} rows={2} />
          <section class="card-box policy-version" aria-labelledby="henvisninger"><h2 id="henvisninger">{r.references}</h2><p class="hint">{r.referenceHint}</p>{Array.from({ length: referenceRows(form) + (faults.length > 0 ? 0 : openReferences) }, (_, index) => <Reference key={index} form={form} index={index} />)}</section>
          <Words {...fields} name="note" label={requirementFieldNames.note} rows={2} />
          <div class="actions"><button class="btn btn-main" type="submit">{r.save}</button><a class="btn" href={paths.model(view.id)}>{r.back}</a></div>
        </form>
        {!isNew && <form method="post" action={action} class="card-box act-form"><input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name={versionField} value={based} /><input type="hidden" name="fjern" value="ja" /><p>{r.removeHint}</p><button class="btn btn-grave" type="submit">{r.remove}</button></form>}
      </div>
    </Layout>
  )
}
