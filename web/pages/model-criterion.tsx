// A criterion of a draft of the quality model to edit: name, place, what it is about.
import type { Criterion } from '../../domain/quality-model/model.ts'
import type { ModelView } from '../../services/quality-models.ts'
import { administrationText } from '../../text/web/administration.ts'
import { errorText } from '../../text/web/frame.ts'
import { criterionFieldNames as names, criterionText as t, modelsText as m } from '../../text/web/models.ts'
import { type Form, keyField, newKey, versionField } from '../form.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { formOfCriterion } from '../model-form.ts'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { Choice } from '../parts/pages.tsx'
import { idOf, Words } from '../parts/words.tsx'
import { paths } from '../paths.ts'

export interface CriterionPageProps {
  readonly web: Web; readonly viewer: Viewer; readonly view: ModelView; readonly form: Form; readonly faults: readonly FieldFault[]
  readonly stale: boolean
  /** What another saved meanwhile; null where nothing of this criterion was. */
  readonly savedNow: Criterion | null
  readonly id: string
  /** Its id is asked for, and it cannot be removed. */
  readonly isNew: boolean
}

/** Each field that stands otherwise in the record than in the form. */
const SavedNow = ({ saved, form }: { readonly saved: Criterion; readonly form: Form }) => {
  const record = formOfCriterion(saved)
  const differs = (['name', 'number', 'text'] as const).filter((name) => record.get(name) !== form.get(name).trim())
  return <dl>{differs.flatMap((name) => [<dt key={name}><strong>{errorText.savedNow}: {names[name]}</strong></dt>, <dd key={`${name} dd`} class="kept">{record.get(name)}</dd>])}</dl>
}

const Remove = ({ view, id, action, based }: { readonly view: ModelView; readonly id: string; readonly action: string; readonly based: string }) => {
  const under = view.model.requirements.filter((one) => one.criterionId === id).length
  return under > 0 ? <p class="quiet">{t.keeps(under)}</p> : (
    <form method="post" action={action} class="card-box act-form"><input type="hidden" name={keyField} value={newKey()} /><input type="hidden" name={versionField} value={based} /><input type="hidden" name="fjern" value="ja" /><p>{t.removeHint}</p><button class="btn btn-grave" type="submit">{t.remove}</button></form>
  )
}

export const CriterionPage = ({ web, viewer, view, form, faults, stale, savedNow, id, isNew }: CriterionPageProps) => {
  const fields = { form, faults }
  const others = view.model.criteria.filter((one) => one.id !== id)
  const title = isNew ? t.newTitle : form.get('name')
  const action = paths.modelCriterion(view.id, id)
  const based = form.get(versionField) || view.sha256
  return (
    <Layout web={web} title={title} viewer={viewer} trail={[[paths.administration, administrationText.title], [paths.models, m.title], [paths.model(view.id), `${m.version} ${view.version}`]]}>
      <div class="narrow">
        <h1>{title}</h1><p class="lead">{t.purpose}</p>
        <Faults faults={faults} idOf={(name) => (['id', 'name', 'text'].includes(name) ? idOf(name) : undefined)} />
        {stale && <Message kind="warning" heading={errorText.stale} live><p>{errorText.staleHint}</p>{savedNow !== null && <SavedNow saved={savedNow} form={form} />}</Message>}
        <form method="post" action={action} class="act-form">
          <input type="hidden" name={keyField} value={form.get(keyField) || newKey()} /><input type="hidden" name={versionField} value={based} />
          {isNew && <Words {...fields} name="id" label={t.id} hint={t.idHint} />}
          <Words {...fields} name="name" label={names.name} hint={t.nameHint} />
          <Choice name="number" label={names.number} hint={t.placeHint} value={form.get('number')} options={Array.from({ length: others.length + 1 }, (_, index) => [String(index + 1), t.place(index + 1, others[index - 1]?.name ?? null)] as const)} />
          <Words {...fields} name="text" label={names.text} hint={t.textHint} rows={5} />
          <div class="actions"><button class="btn btn-main" type="submit">{t.save}</button><a class="btn" href={paths.model(view.id)}>{t.back}</a></div>
        </form>
        {!isNew && <Remove view={view} id={id} action={action} based={based} />}
      </div>
    </Layout>
  )
}
