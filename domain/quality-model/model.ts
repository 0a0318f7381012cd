// One version of the quality model: criteria, the requirements under them, and to which offers each applies.

/** A quality requirement (kvalitetskrav) must be met; a development requirement (udviklingskrav) asks for movement, not for a state. */
export type RequirementKind = 'qualityRequirement' | 'developmentRequirement'

/** One of the model's goals; its requirements name it by `criterionId`. `text`: what it is about, where more than the name is said. */
export interface Criterion {
  readonly id: string
  readonly number: number
  readonly name: string
  readonly text?: string
}

/** A frame or rule behind a requirement; `checked` is false where its wording still has to be looked up. */
export interface FrameReference {
  readonly kind: 'source' | 'frame' | 'law' | 'model' | 'guidance' | 'convention'
  readonly ref: string
  readonly checked: boolean
  readonly note?: string
}

/** One requirement of the model. */
export interface Requirement {
  readonly id: string
  readonly criterionId: string
  readonly kind: RequirementKind
  readonly title: string
  readonly text: string
  readonly purpose: string
  /** Ids of the målgruppeområder it applies to. */
  readonly appliesTo: readonly string[]
  /** Ids of the offer types it applies to. */
  readonly appliesToTypes: readonly string[]
  readonly references: readonly FrameReference[]
  /** What the offer is asked to write in its description. */
  readonly descriptionPrompt: string
  readonly auditQuestions: {
    readonly document: readonly string[]
    readonly interview: readonly string[]
    readonly observation: readonly string[]
  }
  readonly signsOfConcordance: readonly string[]
  readonly relatedSupervisionCriteria: readonly string[]
  readonly note?: string
}

/** One version of the model, as it is stored and given to an offer. `family` is the same in all its versions. */
export interface QualityModel {
  readonly family: string
  readonly version: string
  readonly title: string
  /** Said wherever the model is shown, when it is an example and not the real one. */
  readonly disclaimer?: string
  readonly criteria: readonly Criterion[]
  readonly requirements: readonly Requirement[]
}

/** The requirements that concern an offer, in the model's order: those for its målgruppeområde and its type (domain rules §2). */
export const relevantRequirements = (model: QualityModel, offer: { readonly type: string, readonly area: string }): readonly Requirement[] =>
  model.requirements.filter(requirement => requirement.appliesTo.includes(offer.area) && requirement.appliesToTypes.includes(offer.type))

/** One thing that makes a model unusable, and where in it. */
export interface ModelFault {
  readonly code: 'model-empty' | 'model-id-twice' | 'model-number-twice' | 'model-criterion-unknown' | 'model-requirement-for-nobody'
  readonly id: string
}

/** What is wrong in a model, beyond the shape of its fields; empty when it can be approved. */
export const faultsOf = (model: QualityModel): readonly ModelFault[] => {
  const faults: ModelFault[] = []
  if (model.criteria.length === 0 || model.requirements.length === 0) faults.push({ code: 'model-empty', id: model.family })
  const criteria = new Set(model.criteria.map(criterion => criterion.id))
  const seen = new Set<string>()
  for (const { id } of [...model.criteria, ...model.requirements]) {
    if (seen.has(id)) faults.push({ code: 'model-id-twice', id })
    seen.add(id)
  }
  const numbers = new Set<number>()
  for (const { id, number } of model.criteria) {
    if (numbers.has(number)) faults.push({ code: 'model-number-twice', id })
    numbers.add(number)
  }
  for (const requirement of model.requirements) {
    if (!criteria.has(requirement.criterionId)) faults.push({ code: 'model-criterion-unknown', id: requirement.id })
    if (requirement.appliesTo.length === 0 || requirement.appliesToTypes.length === 0) faults.push({ code: 'model-requirement-for-nobody', id: requirement.id })
  }
  return faults
}

/** The model with a requirement in the place of the one of its id; one that is new stands last under its criterion. */
export const withRequirement = (model: QualityModel, requirement: Requirement): QualityModel => {
  if (model.requirements.some(({ id }) => id === requirement.id)) return { ...model, requirements: model.requirements.map(one => (one.id === requirement.id ? requirement : one)) }
  const last = model.requirements.findLastIndex(({ criterionId }) => criterionId === requirement.criterionId)
  return { ...model, requirements: last === -1 ? [...model.requirements, requirement] : model.requirements.toSpliced(last + 1, 0, requirement) }
}

/** The model without a requirement. */
export const withoutRequirement = (model: QualityModel, requirementId: string): QualityModel => ({ ...model, requirements: model.requirements.filter(({ id }) => id !== requirementId) })

/** The model with a criterion in that place (1 is the first; one too high is the last), instead of the one of its id. Criteria are numbered as they stand. */
export const withCriterion = (model: QualityModel, { number: place, ...words }: Criterion): QualityModel => {
  const others = model.criteria.filter(({ id }) => id !== words.id)
  return { ...model, criteria: others.toSpliced(place - 1, 0, { ...words, number: place }).map((one, index) => ({ ...one, number: index + 1 })) }
}

/** The model without a criterion, the others numbered anew; null while a requirement stands under it. */
export const withoutCriterion = (model: QualityModel, criterionId: string): QualityModel | null =>
  model.requirements.some((one) => one.criterionId === criterionId) ? null
    : { ...model, criteria: model.criteria.filter(({ id }) => id !== criterionId).map((one, index) => ({ ...one, number: index + 1 })) }
