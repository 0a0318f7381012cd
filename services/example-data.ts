// The example data with its demo accounts: only in a new database, never in production.
import type { Kysely } from 'kysely'
import { loadExampleData } from '../store/example-data.ts'
import type { Database } from '../store/schema.ts'
import { mainText } from '../text/main.ts'
import { hashPassword } from './passwords.ts'

/** The demo accounts' shared password: it protects nothing, production refuses to run with these accounts. */
export const demoPassword = 'akkreditering-demo'

/** Loads the example data when the database has no offers, and says so. */
export async function exampleData(db: Kysely<Database>, say: (line: string) => void): Promise<void> {
  if (await loadExampleData(db, { passwordHash: () => hashPassword(demoPassword), at: new Date() })) say(mainText.exampleData(demoPassword))
}
