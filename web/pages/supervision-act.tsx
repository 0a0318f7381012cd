// The form of one act in an offer's socialtilsyn: what it does, its fields, what is written already, what is in the way.
import { indicatorsOf } from '../../domain/supervision/model.ts'
import { supervisionEntryTypes } from '../../domain/supervision/rules.ts'
import type { SupervisionView } from '../../services/supervision-types.ts'
import { refusalText } from '../../text/refusals.ts'
import { scoreWord } from '../../text/supervision-report.ts'
import { formText } from '../../text/web/act-fields.ts'
import { errorText, frameText } from '../../text/web/frame.ts'
import { supervisionPageText } from '../../text/web/supervision.ts'
import { supervisionActNames, supervisionActPurpose, supervisionActText as t } from '../../text/web/supervision-acts.ts'
import { type Form, keyField, newFilesField, newKey, versionField } from '../form.ts'
import type { FieldFault, Viewer, Web } from '../frame.ts'
import { Layout } from '../parts/layout.tsx'
import { Faults, Message } from '../parts/message.tsx'
import { idOfField, SupervisionActField } from '../parts/supervision-field.tsx'
import { paths } from '../paths.ts'
import { optionsOf, type SupervisionChoices } from '../supervision-choices.ts'
import { supervisionFields, type SupervisionFormAct, supervisionWritten } from '../supervision-fields.ts'

type Text = SupervisionView['texts'][number]
interface Props {
  readonly web: Web; readonly viewer: Viewer; readonly type: SupervisionFormAct; readonly form: Form; readonly faults: readonly FieldFault[]; readonly choices: SupervisionChoices
  /** The fields that the address has said. */
  readonly fixed: readonly string[]
  /** Somebody wrote meanwhile: what is saved now. */
  readonly stale?: Text | null
}

const brief = (text: Text | undefined): string => {
  if (!text) return ''
  const words = ['what', 'text', 'note'].map((name) => text.body[name]).find((one): one is string => typeof one === 'string' && one.trim() !== '') ?? ''
  return words.length > 90 ? `${words.slice(0, 89)}…` : words
}
const has = (text: Text | undefined): boolean => text !== undefined && (brief(text) !== '' || text.body['delivered'] === true || typeof text.body['score'] === 'number' || text.body['score'] === 'notRelevant' || text.body['noRemarks'] === true)

/** Everything the act can write, each with what is written and the way to it. */
const Places = ({ type, form, choices }: Pick<Props, 'type' | 'form' | 'choices'>) => {
  const { view, model } = choices
  const report = form.get('report')
  const row = (key: string, label: string, said: string, done: boolean) => <li key={key}><a href={paths.supervisionAct(view.offerId, type, { noegle: key })}>{label}</a> <span class="quiet">{said === '' ? (done ? t.ready : t.notReady) : said}</span></li>
  const found = (kind: string, subject: string, key: string): Text | undefined => view.texts.find((one) => one.kind === kind && one.subject === subject && one.key === key)
  const rows = ((): readonly ReturnType<typeof row>[] => {
    switch (type) {
      case 'tickInformation': return view.visits.filter((one) => one.informationBy !== null && one.deliveredAt === null).flatMap((visit) => optionsOf('item', choices).map(([item, words]) => { const text = found('information', visit.id, item); return row(`${visit.id}/${item}`, words, text?.body['delivered'] === true ? '' : brief(text), text?.body['delivered'] === true) }))
      case 'prepare': return optionsOf('indicator', choices).map(([id, words]) => { const text = found('preparation', String(view.yearNo), id); const score = text?.body['score']; return row(id, words, [score === null || score === undefined ? '' : scoreWord(score as Parameters<typeof scoreWord>[0]), brief(text)].filter((one) => one !== '').join(': '), has(text)) })
      case 'writeScores': return model.themes.filter((theme) => theme.criteria.length > 0).map((theme) => { const ids = theme.criteria.flatMap((one) => one.indicators.map(({ id }) => id)); return row(`${report}/${theme.id}`, theme.text, t.scored(ids.filter((id) => found('score', report, id)).length, ids.length), false) })
      case 'writeTheme': return model.themes.map((theme) => { const text = found('theme', report, theme.id); return row(`${report}/${theme.id}`, theme.text, brief(text), has(text)) })
      case 'writeFollowUp': case 'writeDialogue': return view.texts.filter((one) => one.kind === supervisionWritten[type]?.kind && one.subject === String(view.yearNo)).map((one) => row(one.key, brief(one), '', type === 'writeDialogue' || one.body['done'] === true))
      default: return []
    }
  })()
  return rows.length === 0 ? null : <details class="card-box" open={type !== 'prepare' || form.get('indicator') === ''}><summary>{t.written} <span class="count">{rows.length}</span></summary><ul class="reasons">{rows}</ul></details>
}

const savedWords = (text: Text): string => Object.values(text.body).filter((one): one is string => typeof one === 'string' && one !== '').join('\n\n')

export const SupervisionActPage = ({ web, viewer, type, form, faults, choices, fixed, stale = null }: Props) => {
  const { view, model } = choices
  const act = view.acts.find((one) => one.type === type)
  const blocked = act && !act.allowed ? act.reasons : []
  const fields = supervisionFields[type]
  const files = fields.some((one) => one.kind === 'file' || one.kind === 'files')
  const fileField = fields.find((one) => one.kind === 'file' || one.kind === 'files')?.name
  const draft = type === 'writeHearingAnswer' || type === 'answerHearing' ? view.reports.find((one) => one.id === form.get(type === 'answerHearing' ? 'id' : 'report'))?.draft?.fileId : null
  const idOf = (field: string): string | undefined => {
    const name = field.split('.')[0] ?? ''
    if (name === newFilesField || name === fileField) return idOfField(newFilesField)
    return field.startsWith('score.') ? idOfField(field) : fields.some((one) => one.name === name) && name !== 'scores' ? idOfField(name) : undefined
  }
  return (
    <Layout web={web} title={`${supervisionActNames[type]}: ${view.offerName}`} viewer={viewer} trail={[[paths.supervisions(), supervisionPageText.toList], [paths.supervision(view.offerId), view.offerName]]}>
      <div class="narrow">
        <h1>{supervisionActNames[type]}</h1>
        {type === 'prepare' && <p><span class="tag tag-quiet">{t.own}</span></p>}
        <p class="lead">{supervisionActPurpose[type]}</p>
        {draft && <p><a href={paths.supervisionFile(view.offerId, draft)}>{t.draft}</a></p>}
        <Faults faults={faults} idOf={idOf} />
        {stale && <Message kind="warning" heading={errorText.stale} live><p>{errorText.staleHint}</p><div class="saved"><h3>{errorText.savedNow}</h3><p class="prose">{savedWords(stale)}</p></div></Message>}
        {blocked.length > 0 ? (
          <>
            <Message kind="info" heading={t.blocked}><ul class="reasons">{blocked.map((reason, index) => <li key={`${reason.code}${String(index)}`}>{refusalText(reason)}</li>)}</ul></Message>
            <p><a class="btn" href={paths.supervision(view.offerId)}>{frameText.back}</a></p>
          </>
        ) : (
          <>
            <Places type={type} form={form} choices={choices} />
            {(type === 'writeScores' || type === 'prepare') && indicatorsOf(model).length === 0 ? <p>{t.noModel}</p> : (
              <form method="post" action={paths.supervisionAct(view.offerId, type)} {...(files ? { encType: 'multipart/form-data' } : {})} class={fields.length === 0 ? '' : 'card-box act-form'}>
                <input type="hidden" name={keyField} value={form.get(keyField) || newKey()} />
                {form.has(versionField) && <input type="hidden" name={versionField} value={form.get(versionField)} />}
                {fixed.map((name) => <input key={name} type="hidden" name="_fixed" value={name} />)}
                {fields.map((field) => <SupervisionActField key={field.name} field={field} form={form} faults={faults} choices={choices} fixed={fixed.includes(field.name)} />)}
                <div class="actions">
                  <button class={type === 'endSupervision' ? 'btn btn-grave' : 'btn btn-main'} type="submit">{(supervisionEntryTypes as readonly string[]).includes(type) ? t.save : formText.confirm(supervisionActNames[type])}</button>
                  <a class="btn" href={paths.supervision(view.offerId)}>{t.back}</a>
                </div>
              </form>
            )}
          </>
        )}
      </div>
    </Layout>
  )
}
