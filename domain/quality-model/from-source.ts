// Reads the model file that ships (Danish words for kinds) into the product's own terms.

import type { FrameReference, QualityModel, RequirementKind } from './model.ts'

/** The part of the shipped file that is read. */
export interface ModelSource {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly disclaimer: string
  readonly criteria: readonly { readonly id: string, readonly number: number, readonly name: string }[]
  readonly requirements: readonly {
    readonly id: string
    readonly criterionId: string
    readonly kind: string
    readonly title: string
    readonly text: string
    readonly purpose: string
    readonly appliesTo: readonly string[]
    readonly appliesToTypes: readonly string[]
    readonly references: readonly { readonly type: string, readonly ref: string, readonly status: string, readonly note?: string }[]
    readonly descriptionPrompt: string
    readonly auditQuestions: { readonly document: readonly string[], readonly interview: readonly string[], readonly observation: readonly string[] }
    readonly signsOfConcordance: readonly string[]
    readonly relatedSocialtilsynCriteria2014: readonly string[]
    readonly textNote?: string
  }[]
}

const requirementKinds: Readonly<Record<string, RequirementKind>> = {
  kvalitetskrav: 'qualityRequirement',
  udviklingskrav: 'developmentRequirement',
}

const referenceKinds: Readonly<Record<string, FrameReference['kind']>> = {
  kilde: 'source',
  ramme: 'frame',
  lov: 'law',
  model: 'model',
  vejledning: 'guidance',
  konvention: 'convention',
}

const known = <T>(names: Readonly<Record<string, T>>, name: string, where: string): T => {
  const found = names[name]
  if (found === undefined) throw new Error(`Unknown word ${JSON.stringify(name)} in the quality model file at ${where}`)
  return found
}

/** The model in the file, in the product's terms. Throws on a kind it does not know: the file ships with the product. */
export const modelFromSource = (source: ModelSource): QualityModel => ({
  family: source.id,
  version: source.version,
  title: source.title,
  disclaimer: source.disclaimer,
  criteria: source.criteria.map(({ id, number, name }) => ({ id, number, name })),
  requirements: source.requirements.map(requirement => ({
    id: requirement.id,
    criterionId: requirement.criterionId,
    kind: known(requirementKinds, requirement.kind, requirement.id),
    title: requirement.title,
    text: requirement.text,
    purpose: requirement.purpose,
    appliesTo: requirement.appliesTo,
    appliesToTypes: requirement.appliesToTypes,
    references: requirement.references.map(reference => ({
      kind: known(referenceKinds, reference.type, requirement.id),
      ref: reference.ref,
      checked: reference.status === 'læst kilde',
      ...(reference.note === undefined ? {} : { note: reference.note }),
    })),
    descriptionPrompt: requirement.descriptionPrompt,
    auditQuestions: requirement.auditQuestions,
    signsOfConcordance: requirement.signsOfConcordance,
    relatedSupervisionCriteria: requirement.relatedSocialtilsynCriteria2014,
    ...(requirement.textNote === undefined ? {} : { note: requirement.textNote }),
  })),
})
