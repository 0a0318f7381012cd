// The database as Kysely sees it: one interface per migration.
import type { CaseTables } from './schema-cases.ts'
import type { PeopleTables } from './schema-people.ts'
import type { SupervisionTables } from './schema-supervision.ts'

export interface Database extends PeopleTables, CaseTables, SupervisionTables {}
