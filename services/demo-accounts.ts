// Demo accounts share a known password, so production does not run with them.

import type { Kysely } from 'kysely'
import { countOpenDemoAccounts } from '../store/accounts.ts'
import type { Database } from '../store/schema.ts'
import { peopleNotice } from '../text/people.ts'

/** Thrown at start, with its Danish sentence as message; the start ends with it. */
export class DemoAccountsError extends Error {
  readonly code = 'demo-accounts'

  constructor(count: number) {
    super(peopleNotice['demo-accounts']({ count }))
    this.name = 'DemoAccountsError'
  }
}

/** Throws DemoAccountsError when any demo account can be signed in to. Asked at start where NODE_ENV is production. */
export const refuseDemoInProduction = async (db: Kysely<Database>): Promise<void> => {
  const count = await countOpenDemoAccounts(db)
  if (count > 0) throw new DemoAccountsError(count)
}
