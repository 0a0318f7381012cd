// The models that ship, as tests of the rules use them.
import { readFileSync } from 'node:fs'
import { supervisionModelsFrom, type SupervisionModelsSource } from '../../../domain/supervision/from-source.ts'
import type { SupervisionModel } from '../../../domain/supervision/model.ts'

export const source = JSON.parse(readFileSync(new URL('../../../data/supervision-models.json', import.meta.url), 'utf8')) as SupervisionModelsSource
export const shipped = supervisionModelsFrom(source)
export const shippedModel = (version: string): SupervisionModel => {
  const found = shipped.find((one) => one.version === version)
  if (!found) throw new Error(`No model ${version} ships`)
  return found
}
