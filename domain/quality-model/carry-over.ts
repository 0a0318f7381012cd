// What of the last cycle's text can stand: where the words of the model that it answers are the same in both versions. Pure.
import { modelChanges } from './difference.ts'
import type { QualityModel } from './model.ts'

/** The criteria and requirements that are the same in both versions. */
export interface Unchanged { readonly criteria: ReadonlySet<string>; readonly requirements: ReadonlySet<string> }

/** A criterion is unchanged when its own words and every one of its requirements are, and none has come or gone; its number is no word of it. */
export function unchangedBetween(before: QualityModel, now: QualityModel): Unchanged {
  const changes = modelChanges(before, now)
  const changed = (what: 'criterion' | 'requirement'): ReadonlySet<string> => new Set(changes.flatMap((one) => (one.what === what && !(one.change === 'changed' && one.fields.every((field) => field === 'number')) ? [one.id] : [])))
  const requirements = changed('requirement')
  const touched = new Set([...before.requirements, ...now.requirements].filter((one) => requirements.has(one.id)).map((one) => one.criterionId).concat(...changed('criterion')))
  return {
    criteria: new Set(now.criteria.map((one) => one.id).filter((id) => !touched.has(id))),
    requirements: new Set(now.requirements.map((one) => one.id).filter((id) => !requirements.has(id))),
  }
}
