// The map between the authority's criteria and our requirements: as it is for one model, its history, and the form of one line.
import { type MapLine, mappedSubjects, type mapChanges } from '../../domain/supervision/criterion-map.ts'
import type { SupervisionModel } from '../../domain/supervision/model.ts'
import type { CriterionMapVersion } from '../../services/criterion-map.ts'
import { timeText } from '../../text/web/dates.ts'
import { criterionMapText as t } from '../../text/web/side-by-side.ts'
import { supervisionPageText } from '../../text/web/supervision.ts'
import { type Form, keyField, newKey, versionField } from '../form.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { Icon } from '../parts/icon.tsx'
import { Grouped, Tick } from '../parts/labelled.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { Choice } from '../parts/pages.tsx'
import { idOf, Words } from '../parts/policy-fields.tsx'
import { paths } from '../paths.ts'

interface Requirement { readonly id: string; readonly title: string }
type Change = ReturnType<typeof mapChanges>[number]
const trail = [[paths.supervisions(), supervisionPageText.toList]] as const

/** A line in words: ids of ours, that there is none, or that nobody has said. */
const inWords = (line: MapLine | null | undefined): string => (!line ? t.unsaid : `${line.requirements.length === 0 ? t.nothing : line.requirements.join(', ')}${line.note === '' ? '' : `. ${line.note}`}`)
const setBy = ({ at, setByName }: CriterionMapVersion): string => (at === null ? '' : t.setBy(setByName ?? '', timeText(at)))

export const CriterionMapPage = ({ web, viewer, version, history, models, model, requirements, mayChange, done }: {
  readonly web: Web; readonly viewer: Viewer; readonly version: CriterionMapVersion; readonly history: readonly (CriterionMapVersion & { readonly changes: readonly Change[] })[]
  readonly models: readonly Pick<SupervisionModel, 'version' | 'name'>[]; readonly model: SupervisionModel; readonly requirements: readonly Requirement[]; readonly mayChange: boolean; readonly done: boolean
}) => {
  const lines = new Map(version.value.lines.map((line) => [line.of, line]))
  const texts = new Map(mappedSubjects(model).map((one) => [one.id, one.text]))
  return (
    <Layout web={web} title={t.title} viewer={viewer} trail={trail}>
      <h1>{t.title}</h1><p class="lead">{t.purpose}</p>
      {done && <Message kind="success" heading={t.done} live />}
      <form class="filter" method="get" action={paths.criterionMap()}>
        <div class="field"><label for="model">{t.model}</label><select id="model" name="model">{models.map((one) => <option key={one.version} value={one.version} selected={one.version === model.version}>{one.name}</option>)}</select></div>
        <div class="actions"><button class="btn" type="submit">{t.show}</button></div>
      </form>
      <section aria-labelledby="nu"><h2 id="nu">{t.now}</h2>
        <p class="quiet">{version.version === 0 ? t.example : `${t.version(version.version)}. ${setBy(version)}`}</p>
        {model.themes.map((theme) => (
          <section key={theme.id} aria-labelledby={`tema-${theme.id}`}><h3 id={`tema-${theme.id}`}>{theme.text}</h3><table class="list halves">
            <thead><tr><th scope="col">{t.criterion}</th><th scope="col">{t.requirements}</th>{mayChange && <th scope="col"><span class="sr-only">{t.edit}</span></th>}</tr></thead>
            <tbody>{mappedSubjects(model).filter((one) => one.theme === theme.id).map((subject) => {
              const line = lines.get(subject.id)
              const ours = requirements.filter((one) => line?.requirements.includes(one.id))
              return (
                <tr key={subject.id}>
                  <th scope="row" data-title={t.criterion}><span>{subject.text}</span></th>
                  <td data-title={t.requirements}>{ours.length === 0 ? <span class="quiet">{inWords(line)}</span> : <div><ul class="plain">{ours.map((one) => <li key={one.id}><strong>{one.id}</strong> {one.title}</li>)}</ul>{line && line.note !== '' && <p class="quiet">{line.note}</p>}</div>}</td>
                  {mayChange && <td><a class="btn" href={paths.editCriterionMap({ model: model.version, af: subject.id })}>{t.edit}<span class="sr-only">: {subject.text}</span></a></td>}
                </tr>
              )
            })}</tbody>
          </table></section>
        ))}
      </section>
      <section aria-labelledby="historik"><h2 id="historik">{t.history}</h2>
        {history.length === 0 ? <p class="quiet">{t.notChanged}</p> : history.map((one) => (
          <div key={one.version} class="card-box policy-version"><h3>{t.version(one.version)}</h3><p class="quiet">{setBy(one)}</p><p>{one.reason}</p>
            <ul class="keep changes">{one.changes.map(({ of, before, after }) => <li key={of}><strong>{texts.get(of) ?? of}</strong>: <del>{inWords(before)}</del> <Icon name="arrow-forward" /> <ins>{inWords(after)}</ins></li>)}</ul>
          </div>
        ))}
      </section>
    </Layout>
  )
}

export const EditCriterionMapPage = ({ web, viewer, version, model, subject, requirements, form, faults, stale }: {
  readonly web: Web; readonly viewer: Viewer; readonly version: CriterionMapVersion; readonly model: string; readonly subject: { readonly id: string; readonly text: string }
  readonly requirements: readonly Requirement[]; readonly form: Form; readonly faults: readonly FieldFault[]; readonly stale: boolean
}) => {
  const chosen = form.all('requirements')
  const fault = faults.find((one) => one.field === 'requirements')?.message
  return (
    <Layout web={web} title={t.editTitle} viewer={viewer} trail={[...trail, [paths.criterionMap({ model }), t.title]]}>
      <div class="narrow">
        <h1>{t.editTitle}</h1><p class="lead">{subject.text}</p>
        <Faults faults={faults} idOf={(name) => (name === '' ? undefined : idOf(name))} />
        {stale && <Message kind="warning" heading={t.stale}><p>{t.now}: {inWords(version.value.lines.find((one) => one.of === subject.id))}</p></Message>}
        <form method="post" action={paths.editCriterionMap({ model, af: subject.id })} class="act-form">
          <input type="hidden" name={keyField} value={form.get(keyField) || newKey()} />
          <input type="hidden" name={versionField} value={form.get(versionField) || String(version.version)} />
          <Choice name="which" label={t.which} value={form.get('which')} options={Object.entries(t.whiches)} />
          <Grouped id={idOf('requirements')} label={t.requirements} fault={fault}>{requirements.map((one) => <Tick key={one.id} id={idOf(`r.${one.id}`)} type="checkbox" name="requirements" value={one.id} checked={chosen.includes(one.id)} words={`${one.id} ${one.title}`} />)}</Grouped>
          <Words form={form} faults={faults} name="note" label={t.note} hint={t.noteHint} rows={2} />
          <Words form={form} faults={faults} name="reason" label={t.reason} hint={t.reasonHint} rows={3} />
          <div class="actions"><button class="btn btn-main" type="submit">{t.save}</button><a class="btn" href={paths.criterionMap({ model })}>{t.back}</a></div>
        </form>
      </div>
    </Layout>
  )
}
