// What global-setup tells the test files, which run in other processes: addresses, by the environment.
import type { Connection } from '../../store/connect.ts'

/** The PostgreSQL of this run, and the migrated database in it that others are copied from. */
export interface RunPostgres { readonly connection: Exclude<Connection, string>; readonly template: string }
/** The Temporal dev server of this run. */
export interface RunTemporal { readonly address: string; readonly namespace: string }

export const announce = (name: 'TEST_POSTGRES' | 'TEST_TEMPORAL', server: RunPostgres | RunTemporal): void => {
  process.env[name] = JSON.stringify(server)
}

const read = (name: 'TEST_POSTGRES' | 'TEST_TEMPORAL'): unknown => {
  const text = process.env[name]
  if (text === undefined) throw new Error(`${name} is not set: this test belongs in a folder of the project 'real' that global-setup serves`)
  return JSON.parse(text)
}

export const runPostgres = (): RunPostgres => read('TEST_POSTGRES') as RunPostgres
export const runTemporal = (): RunTemporal => read('TEST_TEMPORAL') as RunTemporal
