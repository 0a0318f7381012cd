// The tables of the socialtilsyn that are read through Kysely.
import type { ColumnType } from 'kysely'
import type { SupervisionModel } from '../domain/supervision/model.ts'

interface SupervisionModelsTable { id: string; name: string; body: ColumnType<SupervisionModel, string, never>; sha256: string; corrects: string | null; created_by: string | null; created_at: ColumnType<Date, Date | string, never> }

export interface SupervisionTables { supervision_models: SupervisionModelsTable }
