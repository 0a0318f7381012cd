// Versions of the quality model. What may happen to one is decided in domain/quality-model; the trigger of migration 0001
// refuses any change to the words of an approved one (SQLSTATE AK001).

import { sql, type Kysely, type Transaction } from 'kysely'
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import type { QualityModel } from '../domain/quality-model/model.ts'
import type { ModelStatus } from '../domain/quality-model/status.ts'
import { digestOf } from './canonical-json.ts'
import type { Database } from './schema.ts'

/** What is known of a version besides its words. `sha256` is of the body's canonical JSON, in hex. */
export interface ModelVersion {
  readonly id: string
  readonly family: string
  readonly title: string
  readonly version: string
  readonly status: ModelStatus
  readonly sha256: string
  readonly createdBy: string | null
  readonly createdAt: Instant
  readonly approvedBy: string | null
  readonly approvedAt: Instant | null
  readonly inForceFrom: Instant | null
  /** The day ahead, from whose beginning in Copenhagen it will be in force. */
  readonly comesIntoForceOn: LocalDate | null
  /** The version it replaced. */
  readonly supersedes: string | null
}

const versions = (db: Kysely<Database>) => db.selectFrom('quality_models').select([
  'id', 'family', 'title', 'version', 'status', 'sha256', 'created_by', 'created_at', 'approved_by', 'approved_at', 'in_force_from', 'supersedes', 'coming_on',
])

const versionFrom = (row: Awaited<ReturnType<ReturnType<typeof versions>['execute']>>[number]): ModelVersion => ({
  id: row.id,
  family: row.family,
  title: row.title,
  version: row.version,
  status: row.status,
  sha256: row.sha256,
  createdBy: row.created_by,
  createdAt: row.created_at.toISOString(),
  approvedBy: row.approved_by,
  approvedAt: row.approved_at?.toISOString() ?? null,
  inForceFrom: row.in_force_from?.toISOString() ?? null,
  comesIntoForceOn: row.coming_on,
  supersedes: row.supersedes,
})

/** Every version of every model, the newest first within its family. */
export const listModelVersions = async (db: Kysely<Database>): Promise<readonly ModelVersion[]> =>
  (await versions(db).orderBy('family').orderBy('created_at', 'desc').orderBy('id').execute()).map(versionFrom)

/** One version with its words; undefined when there is none with that id. `lock` holds its row until the transaction ends. */
export const modelVersionById = async (db: Kysely<Database>, id: string, lock = false): Promise<(ModelVersion & { readonly model: QualityModel }) | undefined> => {
  const row = await versions(db).select('body').where('id', '=', id).$if(lock, q => q.forUpdate()).executeTakeFirst()
  return row && { ...versionFrom(row), model: row.body }
}

/** The versions in force, one a family. */
export const modelsInForce = async (db: Kysely<Database>): Promise<readonly ModelVersion[]> =>
  (await versions(db).where('status', '=', 'inForce').orderBy('family').execute()).map(versionFrom)

/** The id of a version: its family and version, neither of which may hold the stroke between them. */
const modelVersionId = ({ family, version }: Pick<QualityModel, 'family' | 'version'>): string => `${family}_${version}`

/** Stores a new draft and gives its id; undefined when the family already has a version of that name. */
export const insertModelDraft = async (db: Kysely<Database>, model: QualityModel, by: string | null, at: Instant): Promise<string | undefined> => {
  const row = await db.insertInto('quality_models').values({
    id: modelVersionId(model),
    family: model.family,
    title: model.title,
    version: model.version,
    body: JSON.stringify(model),
    sha256: digestOf(model).toString('hex'),
    created_by: by,
    created_at: at,
  }).onConflict(conflict => conflict.doNothing()).returning('id').executeTakeFirst()
  return row?.id
}

/** Writes the words of a draft anew. */
export const rewriteModelDraft = async (db: Kysely<Database>, id: string, model: QualityModel): Promise<void> => {
  await db.updateTable('quality_models').set({ title: model.title, body: JSON.stringify(model), sha256: digestOf(model).toString('hex') }).where('id', '=', id).where('status', '=', 'draft').execute()
}

/** Notes that a version is in hearing, or a draft again. */
export const setModelStatus = async (db: Kysely<Database>, id: string, status: 'draft' | 'inHearing'): Promise<void> => {
  await db.updateTable('quality_models').set({ status }).where('id', '=', id).execute()
}

/** Notes who approved a version and when: from now on its words cannot change. */
export const approveModel = async (db: Kysely<Database>, id: string, by: string | null, at: Instant): Promise<void> => {
  await db.updateTable('quality_models').set({ status: 'approved', approved_by: by, approved_at: at }).where('id', '=', id).execute()
}

/** Lets one transaction at a time through that changes which version of a family is in force, now or on a day. */
export const lockFamily = async (trx: Transaction<Database>, family: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`quality model ${family}`}, 0))`.execute(trx)
}

/** Puts an approved version in force and supersedes the one that was. One at a time in a family: a second waits for the first. */
export const putModelInForce = async (trx: Transaction<Database>, { id, family }: Pick<ModelVersion, 'id' | 'family'>, at: Instant): Promise<void> => {
  await lockFamily(trx, family)
  const former = await trx.updateTable('quality_models').set({ status: 'superseded' })
    .where('family', '=', family).where('status', '=', 'inForce').returning('id').executeTakeFirst()
  await trx.updateTable('quality_models').set({ status: 'inForce', in_force_from: at, supersedes: former?.id ?? null }).where('id', '=', id).execute()
}
