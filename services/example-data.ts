// The example data with its demo accounts: only in a new database, never in production.
import type { Store } from '../store/connect.ts'
import { loadExampleData } from '../store/example-data.ts'
import { playExampleSupervision } from '../store/example-supervision.ts'
import { mainText } from '../text/main.ts'
import { hashPassword } from './passwords.ts'

/** The demo accounts' shared password: it protects nothing, production refuses to run with these accounts. */
export const demoPassword = 'akkreditering-demo'

/** Loads the example data with its earlier years of socialtilsyn when the database has no offers, and says so. */
export async function exampleData({ db, pool }: Pick<Store, 'db' | 'pool'>, say: (line: string) => void): Promise<void> {
  const at = new Date()
  if (!await loadExampleData(db, { passwordHash: () => hashPassword(demoPassword), at })) return
  await playExampleSupervision(pool, at)
  say(mainText.exampleData(demoPassword))
}
