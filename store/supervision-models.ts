// Versions of the socialtilsyn's quality models. They are added, never changed: a trigger refuses it.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import type { Instant } from '../domain/deadlines/types.ts'
import { supervisionModelsFrom, type SupervisionModelsSource } from '../domain/supervision/from-source.ts'
import type { SupervisionModel } from '../domain/supervision/model.ts'
import { digestOf } from './canonical-json.ts'
import { projectRoot } from './project-root.ts'
import type { Database } from './schema.ts'

/** A version with its words, and who added it when (null: it ships). `sha256` is of its canonical JSON, in hex. */
export interface StoredSupervisionModel { readonly model: SupervisionModel; readonly sha256: string; readonly createdBy: string | null; readonly createdAt: Instant }

const rows = (db: Kysely<Database>) => db.selectFrom('supervision_models').select(['body', 'sha256', 'created_by', 'created_at'])
const storedFrom = (row: Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]): StoredSupervisionModel =>
  ({ model: row.body, sha256: row.sha256, createdBy: row.created_by, createdAt: row.created_at.toISOString() })

/** Every version, by its name. */
export const listSupervisionModels = async (db: Kysely<Database>): Promise<readonly StoredSupervisionModel[]> =>
  (await rows(db).orderBy('id').execute()).map(storedFrom)

/** One version; undefined when there is none of that name. */
export const supervisionModelById = async (db: Kysely<Database>, version: string): Promise<StoredSupervisionModel | undefined> => {
  const row = await rows(db).where('id', '=', version).executeTakeFirst()
  return row && storedFrom(row)
}

/** Adds a version; false, and nothing is written, where there is one of that name. */
export const insertSupervisionModel = async (db: Kysely<Database>, model: SupervisionModel, by: string | null, at: Instant): Promise<boolean> => {
  const row = await db.insertInto('supervision_models')
    .values({ id: model.version, name: model.name, body: JSON.stringify(model), sha256: digestOf(model).toString('hex'), corrects: model.corrects, created_by: by, created_at: at })
    .onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst()
  return row !== undefined
}

/** The versions that ship with the product. They are the law's and no example, so every database has them. */
const shippedModels = async (): Promise<readonly SupervisionModel[]> =>
  supervisionModelsFrom(JSON.parse(await readFile(join(projectRoot, 'data', 'supervision-models.json'), 'utf8')) as SupervisionModelsSource)

/** Adds those shipped versions that are not there yet: at each start, so that a newer product brings its own. */
export const addShippedModels = async (db: Kysely<Database>, at: Instant): Promise<void> => {
  for (const model of await shippedModels()) await insertSupervisionModel(db, model, null, at)
}
