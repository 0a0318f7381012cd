// From a sent form to the input of an act in a socialtilsyn and back. Checking is the API's schemas' and the rules' work; here only what a form cannot say is settled.
import { indicatorsOf, type SupervisionModel } from '../domain/supervision/model.ts'
import type { SupervisionView } from '../services/supervision-types.ts'
import { supervisionActText as t, supervisionField } from '../text/web/supervision-acts.ts'
import { type Form, keyIn, versionIn } from './form.ts'
import type { FieldFault } from './frame.ts'
import type { SupervisionChoices } from './supervision-choices.ts'
import { type SupervisionField, supervisionFields, type SupervisionFormAct, supervisionWritten } from './supervision-fields.ts'

type Body = Readonly<Record<string, unknown>>
type Text = SupervisionView['texts'][number]

export const labelOf = (field: SupervisionField): string => supervisionField(field.label ?? field.name).label
const scoreOf = (given: string): unknown => (/^[1-5]$/.test(given) ? Number(given) : given)
const wordIn = (text: Text | undefined, name: string): string => { const value = text?.body[name]; return typeof value === 'string' || typeof value === 'number' ? String(value) : '' }
const given = (form: Form, name: string): string => form.get(name).trim()

/** The scores that the form gives. One that somebody else wrote meanwhile is not written over: the form that says otherwise has not seen it. */
function scoresIn(form: Form, { view, model }: SupervisionChoices): { readonly scores: readonly Body[]; readonly faults: readonly FieldFault[] } {
  const faults: FieldFault[] = []
  const scores = indicatorsOf(model).flatMap(({ id }): readonly Body[] => {
    const sent = { score: given(form, `score.${id}`), text: form.get(`text.${id}`).trimEnd(), source: given(form, `source.${id}`) }
    const saved = scoreText(view, form.get('report'), id)
    const differs = (['score', 'text', 'source'] as const).some((name) => sent[name] !== wordIn(saved, name))
    if (!form.has(`score.${id}`) || (!differs && sent.score === '')) return []
    if (sent.score === '') faults.push({ field: `score.${id}`, message: `${id}: ${t.needsScore}` })
    else if (differs && String(saved?.version ?? 0) !== form.get(`v.${id}`)) faults.push({ field: `score.${id}`, message: `${id}: ${t.theirs}` })
    return [{ indicator: id, ...sent, score: scoreOf(sent.score), version: versionIn(form, `v.${id}`) }]
  })
  return { scores, faults: scores.length === 0 ? [{ field: 'scores', message: t.noneScored }] : faults }
}
export const scoreText = (view: SupervisionView, report: string, indicator: string): Text | undefined => view.texts.find((one) => one.kind === 'score' && one.subject === report && one.key === indicator)

function valueOf(field: SupervisionField, form: Form, { view }: SupervisionChoices): unknown {
  const value = given(form, field.name)
  switch (field.kind) {
    case 'own-id': return value === '' ? keyIn(form) : value
    // A report follows its own draft, and the same form sent twice names the same report.
    case 'report-id': return view.reports.find((one) => one.visits.some((visit) => form.all('visits').includes(visit)))?.id ?? keyIn(form)
    case 'check': return form.has(field.name)
    case 'open-date': return value === '' ? null : value
    case 'units': case 'picks': case 'files': return form.all(field.name)
    case 'lastVisits': {
      const known = form.pairs.flatMap(([name, day]) => (name.startsWith('last.') && day.trim() !== '' ? [[name.slice('last.'.length), day.trim()] as const] : []))
      return known.length === 0 ? undefined : Object.fromEntries(known)
    }
    case 'choice': return value === '' ? (field.nullable ? null : undefined) : field.name === 'score' ? scoreOf(value) : value
    case 'prose': return form.get(field.name).trimEnd()
    case 'line': case 'date': case 'pick': case 'file': return value === '' ? undefined : value
    case 'scores': return undefined
  }
}

/** The input a form makes, and what of it was left open though it must be said. */
export function supervisionInput(type: SupervisionFormAct, form: Form, choices: SupervisionChoices): { readonly input: Body; readonly faults: readonly FieldFault[] } {
  if (type === 'writeScores') {
    const { scores, faults } = scoresIn(form, choices)
    return { input: { report: given(form, 'report'), scores }, faults }
  }
  const input: Record<string, unknown> = {}
  const faults: FieldFault[] = []
  for (const field of supervisionFields[type]) {
    const value = valueOf(field, form, choices)
    const open = value === undefined || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)
    if (open && !field.optional) faults.push({ field: field.name, message: t.missing(labelOf(field)) })
    if (value !== undefined) input[field.name] = value
  }
  return { input, faults }
}

/** The text an act writes, where there is one already. `said`: an input, or the form's fields. */
export function textOf(type: SupervisionFormAct, view: SupervisionView, said: (name: string) => string): Text | undefined {
  const written = supervisionWritten[type]
  if (!written) return undefined
  const subject = written.subject === null ? String(view.yearNo) : said(written.subject)
  const key = written.key === null ? written.fixedKey : said(written.key)
  return view.texts.find((one) => one.kind === written.kind && one.subject === subject && one.key === key)
}

/** What names the text in an address: `subject/key`, as far as the act has them. */
export function pairsFromKey(type: SupervisionFormAct, key: string): readonly (readonly [string, string])[] {
  const names = supervisionFields[type].flatMap((field) => (field.kind === 'pick' || (field.kind === 'own-id' && supervisionWritten[type]?.key === 'id') ? [field.name] : []))
  const parts = key.split('/')
  return names.flatMap((name, index) => { const part = parts[index] ?? ''; return part === '' ? [] : [[name, part] as const] })
}

/** What is written already, as the form would have sent it. */
export const pairsFrom = (type: SupervisionFormAct, body: Body): readonly (readonly [string, string])[] => supervisionFields[type].flatMap((field): readonly (readonly [string, string])[] => {
  const value = body[field.name]
  if (field.kind === 'check') return value === true ? [[field.name, 'true']] : []
  if (Array.isArray(value)) return value.flatMap((one) => (typeof one === 'string' ? [[field.name, one] as const] : []))
  return typeof value === 'string' || typeof value === 'number' ? [[field.name, String(value)]] : []
})

/** The scores of one theme as the form would have sent them, each with the version it was seen in. */
export const scorePairs = (view: SupervisionView, model: SupervisionModel, report: string, themeId: string): readonly (readonly [string, string])[] =>
  (model.themes.find((one) => one.id === themeId)?.criteria ?? []).flatMap((criterion) => criterion.indicators).flatMap(({ id }) => {
    const saved = scoreText(view, report, id)
    return [[`score.${id}`, wordIn(saved, 'score')], [`text.${id}`, wordIn(saved, 'text')], [`source.${id}`, wordIn(saved, 'source')], [`v.${id}`, String(saved?.version ?? 0)]] as const
  })
