// The database as Kysely sees it: one interface per migration.
import type { CaseTables } from './schema-cases.ts'
import type { PeopleTables } from './schema-people.ts'

export interface Database extends PeopleTables, CaseTables {}
