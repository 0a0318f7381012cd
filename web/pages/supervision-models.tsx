// The authority's quality models: the versions, one of them text by text, and the form that checks its texts.
import type { SupervisionModel, TextMark } from '../../domain/supervision/model.ts'
import type { SupervisionModelRow, SupervisionModelView } from '../../services/supervision-models.ts'
import { administrationText } from '../../text/web/administration.ts'
import { longDate } from '../../text/report.ts'
import { supervisionModelsText as t, textStatusWords } from '../../text/web/supervision-models.ts'
import { type Form, keyField, newKey } from '../form.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { Icon } from '../parts/icon.tsx'
import { Grouped, Labelled, Tick } from '../parts/labelled.tsx'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { idOf } from '../parts/policy-fields.tsx'
import { paths } from '../paths.ts'

type Kind = keyof typeof t.kinds
type Text = TextMark & { readonly id: string; readonly text: string }
/** Every text of a theme with what it is, in the model's order. */
export const textsOf = (theme: SupervisionModel['themes'][number]): readonly { readonly kind: Kind; readonly one: Text }[] =>
  [{ kind: 'theme' as const, one: theme }, ...theme.criteria.flatMap((criterion) => [{ kind: 'criterion' as const, one: criterion }, ...criterion.indicators.map((one) => ({ kind: 'indicator' as const, one }))])]

const trail = (administers: boolean): readonly (readonly [string, string])[] => (administers ? [[paths.administration, administrationText.title]] : [])
const validity = ({ validFrom, validTo }: Pick<SupervisionModel, 'validFrom' | 'validTo'>): string => [validFrom === null ? null : t.from(longDate(validFrom)), validTo === null ? null : t.until(longDate(validTo))].filter((part) => part !== null).join(' ') || t.noDay
const Mark = ({ one }: { readonly one: TextMark }) => <><span class={one.status === 'fromMemory' ? 'tag tag-late' : 'tag tag-quiet'}>{one.status === 'fromMemory' && <Icon name="warning" />}{textStatusWords[one.status]}</span> <span class="quiet block">{one.source ?? t.noSource}{one.note === undefined ? '' : `. ${one.note}`}</span></>

const Name = ({ one }: { readonly one: SupervisionModelRow }) => <span><a href={paths.supervisionModel(one.version)}>{one.name}</a><span class="quiet block">{one.version}{one.corrects !== null && `. ${t.corrects(one.corrects)}`}</span></span>

export const SupervisionModelsPage = ({ web, viewer, models, administers }: { readonly web: Web; readonly viewer: Viewer; readonly models: readonly SupervisionModelRow[]; readonly administers: boolean }) => (
  <Layout web={web} title={t.title} viewer={viewer} trail={trail(administers)}>
    <h1>{t.title}</h1><p class="lead">{t.purpose}</p>
    <table class="list">
      <thead><tr><th scope="col">{t.model}</th><th scope="col">{t.valid}</th><th scope="col">{t.texts}</th></tr></thead>
      <tbody>{models.map((one) => (
        <tr key={one.version}>
          <th scope="row" data-title={t.model}><Name one={one} /></th>
          <td data-title={t.valid}><span>{validity(one)}</span></td>
          <td data-title={t.texts}><span>{one.texts.fromMemory > 0 ? <span class="tag tag-late"><Icon name="warning" />{t.toCheck(one.texts.fromMemory)}</span> : t.toCheck(0)}<span class="quiet block">{t.counts(one.texts.verbatim, one.texts.fromMemory, one.texts.checked)}</span></span></td>
        </tr>
      ))}</tbody>
    </table>
  </Layout>
)

export const SupervisionModelPage = ({ web, viewer, view, mayCorrect, administers, done }: { readonly web: Web; readonly viewer: Viewer; readonly view: SupervisionModelView; readonly mayCorrect: boolean; readonly administers: boolean; readonly done: boolean }) => (
  <Layout web={web} title={view.name} viewer={viewer} trail={[...trail(administers), [paths.supervisionModels, t.title]]}>
    <div class="title-row"><div><h1>{view.name}</h1><p class="quiet">{view.version}. {t.valid} {validity(view)}. {t.counts(view.texts.verbatim, view.texts.fromMemory, view.texts.checked)}.</p></div>{mayCorrect && <div class="actions"><a class="btn btn-main" href={paths.checkSupervisionModel(view.version)}><Icon name="edit" />{t.check}</a></div>}</div>
    {done && <Message kind="success" heading={t.done(view.version)} live><p>{t.doneHint} <a href={paths.supervisionPolicy()}>{t.toPolicy}</a></p></Message>}
    {!view.scored && <p>{t.noScores}</p>}
    {view.model.themes.map((theme) => (
      <section key={theme.id} aria-labelledby={`tema-${theme.id}`}><h2 id={`tema-${theme.id}`}>{theme.text}</h2>
        <table class="list halves"><thead><tr><th scope="col">{t.text}</th><th scope="col">{t.source}</th></tr></thead>
          <tbody>{textsOf(theme).map(({ kind, one }) => <tr key={one.id}><th scope="row" data-title={t.text}><span><span class="quiet block">{t.kinds[kind]} {one.id}</span>{one.text}</span></th><td data-title={t.source}><span><Mark one={one} /></span></td></tr>)}</tbody></table>
      </section>
    ))}
  </Layout>
)

export const CheckModelPage = ({ web, viewer, view, form, faults, all }: { readonly web: Web; readonly viewer: Viewer; readonly view: SupervisionModelView; readonly form: Form | null; readonly faults: readonly FieldFault[]; /** Every text, not only those to be checked. */ readonly all: boolean }) => {
  const faultOf = (name: string): string | undefined => faults.find((one) => one.field === name)?.message
  return (
    <Layout web={web} title={t.checkTitle(view.name)} viewer={viewer} trail={[...trail(true), [paths.supervisionModels, t.title], [paths.supervisionModel(view.version), view.name]]}>
      <div class="narrow">
        <h1>{t.checkTitle(view.name)}</h1><p class="lead">{t.checkPurpose}</p>
        <p><a href={paths.checkSupervisionModel(view.version, all ? {} : { alle: 'ja' })}>{all ? t.onlyOpen : t.all}</a></p>
        <Faults faults={faults} idOf={(name) => (name === '' ? undefined : idOf(name))} />
        <form method="post" action={paths.checkSupervisionModel(view.version, all ? { alle: 'ja' } : {})} class="act-form">
          <input type="hidden" name={keyField} value={form?.get(keyField) || newKey()} />
          {view.model.themes.map((theme) => {
            const shown = textsOf(theme).filter(({ one }) => all || one.status === 'fromMemory')
            return shown.length === 0 ? null : (
              <section key={theme.id} aria-labelledby={`tema-${theme.id}`}><h2 id={`tema-${theme.id}`}>{theme.text}</h2>
                {shown.map(({ kind, one }) => {
                  const [text, check, source] = [`text.${one.id}`, `check.${one.id}`, `source.${one.id}`] as const
                  return (
                    <Grouped key={one.id} id={idOf(one.id)} label={`${t.kinds[kind]} ${one.id}`} hint={`${textStatusWords[one.status]}. ${one.source ?? t.noSource}${one.note === undefined ? '' : `. ${one.note}`}`}>
                      <Labelled id={idOf(text)} label={t.text} fault={faultOf(text)}>{(described) => <textarea id={idOf(text)} name={text} rows={3} maxLength={2000} {...described}>{form ? form.get(text) : one.text}</textarea>}</Labelled>
                      <Tick id={idOf(check)} type="checkbox" name={check} value="ja" checked={form?.has(check) ?? false} words={t.checkedNow} />
                      <Labelled id={idOf(source)} label={t.where} optional>{(described) => <input id={idOf(source)} name={source} type="text" maxLength={200} value={form ? form.get(source) : ''} {...described} />}</Labelled>
                    </Grouped>
                  )
                })}
              </section>
            )
          })}
          <Labelled id={idOf('version')} label={t.version} hint={t.versionHint(view.version)} fault={faultOf('version')}>{(described) => <input id={idOf('version')} name="version" type="text" maxLength={50} value={form?.get('version') ?? ''} {...described} />}</Labelled>
          <div class="actions"><button class="btn btn-main" type="submit">{t.save}</button><a class="btn" href={paths.supervisionModel(view.version)}>{t.back}</a></div>
        </form>
      </div>
    </Layout>
  )
}
