// From a sent form to an act's input and back. Checking is the API's schema's and the rules' work; here only what a form cannot say is settled.
import type { ContentView } from '../services/accreditation-types.ts'
import { fieldWords, formText } from '../text/web/act-fields.ts'
import { actFields, type Field, type FormAct } from './act-fields.ts'
import { type Form, newKey } from './form.ts'
import type { FieldFault } from './frame.ts'

type Body = Readonly<Record<string, unknown>>

const many: ReadonlySet<Field['kind']> = new Set(['requirements', 'people', 'texts', 'files'])
/** Sent empty all the same: the schema asks for the text, and it may be emptied. */
const mayBeEmpty: ReadonlySet<Field['kind']> = new Set(['prose', 'line'])

const valueOf = (field: Field, form: Form): unknown => {
  const given = form.get(field.name).trim()
  switch (field.kind) {
    case 'own-id': return /^[A-Za-z0-9._-]{1,100}$/.test(given) ? given : newKey()
    case 'count': return /^\d{1,6}$/.test(given) ? Number(given) : given === '' ? undefined : given
    case 'check': return form.has(field.name) || (field.optional ? undefined : false)
    case 'team': return form.all(field.name).map((personId) => ({ personId, lead: form.get('lead') === personId }))
    case 'choice': return field.boolean && given !== '' ? given === 'true' : given || undefined
    default:
      if (many.has(field.kind)) return field.kind === 'files' && !form.has(field.name) ? undefined : form.all(field.name)
      return given === '' && !mayBeEmpty.has(field.kind) ? undefined : form.get(field.name).trimEnd()
  }
}

/** The input a form makes, and what of it was left open though it must be said. */
export const inputFrom = (type: FormAct, form: Form): { readonly input: Body; readonly faults: readonly FieldFault[] } => {
  const input: Record<string, unknown> = {}
  const faults: FieldFault[] = []
  for (const field of actFields[type]) {
    const value = valueOf(field, form)
    const open = value === undefined || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)
    if (open && !field.optional) faults.push({ field: field.name, message: formText.missing(labelOf(field.name).toLowerCase()) })
    if (value !== undefined) input[field.name] = value
  }
  if (type === 'proposeAuditDays') return { input: { days: Object.values(input) }, faults }
  if (type !== 'correctReport') return { input, faults }
  const { reason, ...text } = input
  return { input: { reason, texts: [text] }, faults }
}

export const labelOf = (name: string): string => (fieldWords[name]?.label ?? name).replace(/[?:]$/, '')

const asPairs = (name: string, value: unknown): readonly (readonly [string, string])[] => {
  if (Array.isArray(value)) return value.flatMap((one) => (typeof one === 'string' ? [[name, one] as const] : []))
  if (typeof value === 'string' || typeof value === 'number') return [[name, String(value)]]
  return typeof value === 'boolean' ? [[name, String(value)]] : []
}

/** What is written already, as the form would have sent it. */
export const pairsFrom = (type: FormAct, body: Body): readonly (readonly [string, string])[] =>
  actFields[type].flatMap((field) => (field.kind === 'check' && body[field.name] !== true ? [] : asPairs(field.name, body[field.name])))

const word = (input: Body, name: string): string => (typeof input[name] === 'string' ? input[name] : '')

/** The key of the text an act's input writes. */
export const keyOf = (type: FormAct, input: Body): string => {
  switch (type) {
    case 'wishFocus': return 'wish'
    case 'writeChapter': return word(input, 'criterionId')
    case 'tickRequirement': return word(input, 'requirementId')
    case 'writeFinding': return `${word(input, 'requirementId')}/${word(input, 'pair')}`
    case 'writeReportText': return word(input, 'requirementId') === '' ? word(input, 'section') : `${word(input, 'section')}/${word(input, 'requirementId')}`
    case 'answerRemark': return word(input, 'remarkId')
    case 'reportPointDone':
    case 'verifyPoint': return word(input, 'pointId')
    case 'consentToExtract': return word(input, 'extractId')
    default: return word(input, 'id')
  }
}

const given = (...pairs: readonly (readonly [string, string])[]) => pairs.filter(([, value]) => value !== '')

/** What a key says of the fields, where nothing is written under it yet. */
export const pairsFromKey = (type: FormAct, key: string): readonly (readonly [string, string])[] => {
  const [first = '', ...rest] = key.split('/')
  const more = rest.join('/')
  switch (type) {
    case 'writeChapter': return given(['criterionId', first])
    case 'tickRequirement':
    case 'findConcordance': return given(['requirementId', first])
    case 'writeFinding': return given(['requirementId', first], ['pair', more])
    case 'writeReportText': return given(['section', first], ['requirementId', more])
    case 'answerRemark':
    case 'acceptLateRemark': return given(['remarkId', first])
    case 'moveActionPoint':
    case 'reportPointDone':
    case 'verifyPoint': return given(['pointId', first])
    case 'consentToExtract': return given(['extractId', first])
    default: return []
  }
}

/** A text in a few words, for a list to pick from. */
export const briefOf = (content: ContentView): string => {
  const words = ['title', 'source', 'text', 'what'].map((name) => content.body[name]).find((one): one is string => typeof one === 'string' && one.trim() !== '') ?? content.key
  return words.length > 90 ? `${words.slice(0, 89)}…` : words
}
