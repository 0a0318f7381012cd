// What the editors of a requirement and of a criterion share: the whole draft is saved anew, over the version its writer saw.
import type { Request, Response } from 'express'
import type { QualityModel } from '../domain/quality-model/model.ts'
import type { ModelView } from '../services/quality-models.ts'
import { type Form, formOf, keyIn, versionField, withoutKey } from './form.ts'
import type { FieldFault, Viewer, Web } from './frame.ts'
import { faultsOf, sendNotSaved } from './trouble.ts'

/** In the address, in an id's place: a requirement or criterion that is not there yet. */
export const newOne = 'nyt'

/** Saves the draft as `model`; refused when another saved it since. */
export const saveDraft = async ({ frame, services }: Web, viewer: Viewer, view: ModelView, form: Form, model: QualityModel): Promise<void> => {
  const checked = frame.checkInput('model-rewrite', { basedOn: form.get(versionField), model }) as { readonly basedOn: string; readonly model: QualityModel }
  await services.qualityModels.rewrite(viewer.personId, keyIn(form), view.id, checked.basedOn, checked.model)
}

/** What was typed, as the next try: what is saved now is then what it is over. */
export const overSavedNow = (form: Form): Form => formOf(form.pairs.filter(([name]) => name !== versionField))

/** Shows a refused save again: what was typed (nothing of one to be removed), its faults by field, and whether another saved meanwhile. */
export const showRefused = async (
  { req, res, web, viewer, form, error, part }: { readonly req: Request; readonly res: Response; readonly web: Web; readonly viewer: Viewer; readonly form: Form; readonly error: unknown; readonly part: 'criteria' | 'requirements' },
  show: (status: number, form: Form | null, faults: readonly FieldFault[], stale: boolean) => Promise<void>,
): Promise<void> => {
  const trouble = web.frame.troubleOf(error, req)
  if (trouble.status >= 500) return sendNotSaved(req, res, web, viewer, trouble, form)
  if (![409, 422].includes(trouble.status)) throw error
  const stale = trouble.code === 'stale-version'
  // The schema names the whole model's fields, the page has those of one.
  const ofModel = new RegExp(`^model\\.${part}\\.\\d+\\.`)
  await show(trouble.status, form.has('fjern') ? null : withoutKey(form), stale ? [] : faultsOf(trouble).map((one) => ({ ...one, field: one.field.replace(ofModel, '') })), stale)
}
