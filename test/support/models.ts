// A version of the quality model beside the one that ships, as far as its approval.
import type { Kysely } from 'kysely'
import { createQualityModels } from '../../services/quality-models.ts'
import type { Database } from '../../store/schema.ts'

/** The next version with the same words, approved; gives its id. */
export async function approvedModel(db: Kysely<Database>, version: string): Promise<string> {
  const models = createQualityModels({ db, clock: () => new Date() })
  const { model } = await models.get('p-admin', 'sof-kvalitetsmodel-eksempel_1.0-eksempel')
  const { id } = await models.draft('p-admin', `draft-${version}`, { ...model, version })
  for (const [by, act] of [['p-admin', 'openHearing'], ['p-sekretariatsleder', 'approve']] as const) await models.act(by, `${act}-${version}`, id, act)
  return id
}
