// From a requirement to its form and back. What makes a model usable is the domain's and the schema's; here only fields are read.
import type { Criterion, FrameReference, QualityModel, Requirement } from '../domain/quality-model/model.ts'
import { criterionFieldNames, criterionText, modelText, requirementFieldNames, requirementText as t } from '../text/web/models.ts'
import { type Form, formOf } from './form.ts'
import type { FieldFault } from './frame.ts'

export const questionKinds = ['document', 'interview', 'observation'] as const
export const referenceKinds: readonly FrameReference['kind'][] = ['source', 'frame', 'law', 'model', 'guidance', 'convention']
/** Fields of one text that must be filled. */
export const proseFields = ['title', 'text', 'purpose', 'descriptionPrompt'] as const
/** Rows of references that stand open for new ones. */
export const openReferences = 2

const lines = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '')

/** The form of a requirement as it stands. */
export const formOfRequirement = (of: Requirement): Form => formOf([
  ['id', of.id], ['criterionId', of.criterionId], ['kind', of.kind], ...proseFields.map((name) => [name, of[name]] as const), ['note', of.note ?? ''],
  ...of.appliesTo.map((id) => ['appliesTo', id] as const), ...of.appliesToTypes.map((id) => ['appliesToTypes', id] as const),
  ...questionKinds.map((kind) => [`questions.${kind}`, of.auditQuestions[kind].join('\n')] as const),
  ['signsOfConcordance', of.signsOfConcordance.join('\n')], ['relatedSupervisionCriteria', of.relatedSupervisionCriteria.join('\n')],
  ...of.references.flatMap(({ kind, ref, checked, note }, index): (readonly [string, string])[] => [[`ref.${index}.kind`, kind], [`ref.${index}.ref`, ref], [`ref.${index}.note`, note ?? ''], ...(checked ? [[`ref.${index}.checked`, 'ja'] as const] : [])]),
])

/** How many rows of references a form has. */
export const referenceRows = (form: Form): number => form.pairs.filter(([name]) => /^ref\.\d+\.ref$/.test(name)).length

/** Ticks come in the order of the page; what was there already keeps its own, so that an untouched form changes nothing. */
const inOrderOf = (before: readonly string[], ticked: readonly string[]): readonly string[] => [...before.filter((id) => ticked.includes(id)), ...ticked.filter((id) => !before.includes(id))]

/** The requirement a form makes of what there was (`before`, if anything), and what was left open. */
export const requirementFrom = (form: Form, before?: Requirement): { readonly requirement: Requirement; readonly faults: readonly FieldFault[] } => {
  const given = (name: string): string => form.get(name).trim()
  const missing = (field: string, label: string): readonly FieldFault[] => (given(field) === '' ? [{ field, message: modelText.missing(label) }] : [])
  const faults = [
    ...missing('id', t.id), ...proseFields.flatMap((name) => missing(name, requirementFieldNames[name])),
    ...(['appliesTo', 'appliesToTypes'] as const).flatMap((field) => (form.all(field).length === 0 ? [{ field, message: modelText.missing(requirementFieldNames[field]) }] : [])),
  ]
  const references = Array.from({ length: referenceRows(form) }, (_, index) => index).flatMap((index): FrameReference[] => {
    const [ref, note] = [given(`ref.${index}.ref`), given(`ref.${index}.note`)]
    if (ref === '') return []
    return [{ kind: referenceKinds.find((kind) => kind === given(`ref.${index}.kind`)) ?? 'source', ref, checked: form.has(`ref.${index}.checked`), ...(note === '' ? {} : { note }) }]
  })
  const note = given('note')
  return {
    faults,
    requirement: {
      id: given('id'), criterionId: given('criterionId'), kind: given('kind') === 'developmentRequirement' ? 'developmentRequirement' : 'qualityRequirement',
      title: given('title'), text: given('text'), purpose: given('purpose'), appliesTo: inOrderOf(before?.appliesTo ?? [], form.all('appliesTo')), appliesToTypes: inOrderOf(before?.appliesToTypes ?? [], form.all('appliesToTypes')), references, descriptionPrompt: given('descriptionPrompt'),
      auditQuestions: { document: lines(form.get('questions.document')), interview: lines(form.get('questions.interview')), observation: lines(form.get('questions.observation')) },
      signsOfConcordance: lines(form.get('signsOfConcordance')), relatedSupervisionCriteria: lines(form.get('relatedSupervisionCriteria')), ...(note === '' ? {} : { note }),
    },
  }
}

/** The form of a criterion as it stands. */
export const formOfCriterion = ({ id, number, name, text }: Criterion): Form => formOf([['id', id], ['number', String(number)], ['name', name], ['text', text ?? '']])

/** The criterion a form makes (its number is its place in the model) and what was left open. `isNew`: its id is none of the model's. */
export const criterionFrom = (form: Form, model: QualityModel, isNew: boolean): { readonly criterion: Criterion; readonly faults: readonly FieldFault[] } => {
  const given = (name: string): string => form.get(name).trim()
  const [id, text, place] = [given('id'), given('text'), Number(given('number'))]
  const last = model.criteria.length + (isNew ? 1 : 0)
  return {
    criterion: { id, number: Number.isInteger(place) && place >= 1 && place <= last ? place : last, name: given('name'), ...(text === '' ? {} : { text }) },
    faults: [
      ...(isNew && !/^[A-Za-zÆØÅæøå0-9-]{1,20}$/.test(id) ? [{ field: 'id', message: id === '' ? modelText.missing(criterionText.id) : criterionText.notId }] : []),
      ...(isNew && [...model.criteria, ...model.requirements].some((one) => one.id === id) ? [{ field: 'id', message: criterionText.taken }] : []),
      ...(given('name') === '' ? [{ field: 'name', message: modelText.missing(criterionFieldNames.name) }] : []),
    ],
  }
}
