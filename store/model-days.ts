// The days on which versions of the quality model come into force: given, moved, taken back, and carried out when they have come.
import { type Kysely, sql, type Transaction } from 'kysely'
import { millisOf, startOfDay } from '../domain/deadlines/local-time.ts'
import type { Instant, LocalDate } from '../domain/deadlines/types.ts'
import type { ModelDayStanding } from '../domain/quality-model/coming.ts'
import { Refused } from '../domain/refusal.ts'
import { modelVersionById, putModelInForce } from './quality-models.ts'
import type { Database } from './schema.ts'

/** Whether another version of the family comes into force on that day. */
export const isDayTaken = async (trx: Transaction<Database>, { id, family }: { readonly id: string; readonly family: string }, on: LocalDate): Promise<boolean> =>
  await trx.selectFrom('quality_models').select('id').where('family', '=', family).where('id', '<>', id).where('coming_on', '=', on).executeTakeFirst() !== undefined

/** Gives a version its day, another one, or none (null). `by` null: the day has come. */
export const setModelDay = async (trx: Transaction<Database>, id: string, on: LocalDate | null, by: string | null, at: Instant): Promise<void> => {
  const { coming_version: version } = await trx.updateTable('quality_models').set((eb) => ({ coming_on: on, coming_version: eb('coming_version', '+', 1) })).where('id', '=', id).returning('coming_version').executeTakeFirstOrThrow()
  await trx.insertInto('quality_model_days').values({ model_id: id, version, on_day: on, actor: by, at }).execute()
}

/** Where a version's day stands now; throws {@link Refused} `model-not-found`. */
export const loadModelDay = async (db: Kysely<Database>, id: string): Promise<ModelDayStanding> => {
  const row = await db.selectFrom('quality_models').select(['id', 'coming_on', 'coming_version', sql<number>`(select epoch from record_epoch)`.as('epoch')]).where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refused({ kind: 'not-found', code: 'model-not-found' })
  return { epoch: row.epoch, modelId: row.id, version: row.coming_version, at: row.coming_on === null ? null : startOfDay(row.coming_on) }
}

/**
 * Puts a version in force if its day has come and still stands; at most once. `waitMs`: until the day by the record's clock (or `now`).
 * What was begun before the day came keeps the version it began with: in force from is the moment at which it is done.
 */
export const comeIntoForce = async ({ db, now }: { readonly db: Kysely<Database>; readonly now: (() => Promise<Instant>) | null }, id: string): Promise<{ readonly standing: ModelDayStanding; readonly waitMs: number }> => {
  const waitMs = await db.transaction().execute(async (trx) => {
    const model = await modelVersionById(trx, id, true)
    if (!model || model.comesIntoForceOn === null) return 0
    const at = now ? await now() : (await sql<{ at: Date }>`select clock_timestamp() as at`.execute(trx)).rows[0]?.at.toISOString() ?? ''
    const early = Math.max(0, millisOf(startOfDay(model.comesIntoForceOn)) - millisOf(at))
    if (early > 0) return early
    await setModelDay(trx, id, null, null, at)
    await putModelInForce(trx, model, at)
    // The workflow has it as this activity's answer.
    await trx.updateTable('quality_models').set((eb) => ({ told_version: eb.ref('coming_version') })).where('id', '=', id).execute()
    return 0
  })
  return { standing: await loadModelDay(db, id), waitMs }
}

/** Versions whose day, or its being taken back, has not been told to this namespace. */
export const untoldModelDays = async (db: Kysely<Database>, namespace: string): Promise<readonly string[]> => {
  const rows = await db.selectFrom('quality_models').select('id').where((eb) => eb.or([
    eb('told_version', '<', eb.ref('coming_version')),
    eb('coming_on', 'is not', null).and(eb.or([eb('told_namespace', 'is distinct from', namespace), eb('told_epoch', '<', sql<number>`(select epoch from record_epoch)`)])),
  ])).orderBy('coming_on').orderBy('id').limit(200).execute()
  return rows.map(({ id }) => id)
}

/** Notes what was told to which namespace. */
export const noteModelDayTold = async (db: Kysely<Database>, { modelId, version, epoch }: ModelDayStanding, namespace: string): Promise<void> => {
  await db.updateTable('quality_models').set({ told_version: sql<number>`greatest(told_version, ${version})`, told_epoch: sql<number>`greatest(told_epoch, ${epoch})`, told_namespace: namespace }).where('id', '=', modelId).execute()
}
