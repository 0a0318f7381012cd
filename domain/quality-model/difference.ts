// What a version of the quality model changes beside another: what somebody reads before it is approved.
import type { QualityModel } from './model.ts'

/** One criterion or requirement that came, went or changed; `fields` names what changed, in the model's own order. */
export interface ModelChange { readonly what: 'criterion' | 'requirement'; readonly id: string; readonly change: 'added' | 'removed' | 'changed'; readonly fields: readonly string[] }

type Parts = readonly { readonly id: string }[]

// Values are plain JSON in a fixed order of fields; a field left out is one that is not there.
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const between = (what: ModelChange['what'], before: Parts, after: Parts): readonly ModelChange[] => {
  const former = new Map(before.map((one) => [one.id, one]))
  const present = new Set(after.map((one) => one.id))
  return [
    ...after.flatMap((one): ModelChange[] => {
      const old = former.get(one.id)
      if (!old) return [{ what, id: one.id, change: 'added', fields: [] }]
      const fields = [...new Set([...Object.keys(old), ...Object.keys(one)])].filter((field) => !same(old[field as keyof typeof old], one[field as keyof typeof one]))
      return fields.length === 0 ? [] : [{ what, id: one.id, change: 'changed', fields }]
    }),
    ...before.filter((one) => !present.has(one.id)).map((one): ModelChange => ({ what, id: one.id, change: 'removed', fields: [] })),
  ]
}

/** Every criterion and then every requirement that differs, in the new version's order, what is gone last. */
export const modelChanges = (before: QualityModel, after: QualityModel): readonly ModelChange[] =>
  [...between('criterion', before.criteria, after.criteria), ...between('requirement', before.requirements, after.requirements)]
