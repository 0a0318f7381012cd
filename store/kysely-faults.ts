// Kysely over a dialect whose lost connections become StoreUnavailable, as in the record's own transactions.
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely'
import { connectionLost, faultOf, StoreUnavailable } from './database-errors.ts'

/** Says what a failure means: lost, or too busy (a lock waited for in vain, a deadlock), is StoreUnavailable; anything else stays as it is. */
const orUnavailable = async <T>(during: 'work' | 'commit', work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    const fault = faultOf(error, during)
    if (fault === 'outcome-unknown') throw new StoreUnavailable('unknown', error)
    throw fault === 'not-saved' || fault === 'retry' ? new StoreUnavailable('not-saved', error) : error
  }
}

interface Guarded extends DatabaseConnection {
  readonly inner: DatabaseConnection
  inTransaction: boolean
}

const guarded = (inner: DatabaseConnection): Guarded => ({
  inner,
  inTransaction: false,
  // Inside a transaction nothing is saved before the commit; a single statement commits by itself.
  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const reads = query.query.kind === 'SelectQueryNode'
    return orUnavailable(this.inTransaction || reads ? 'work' : 'commit', () => inner.executeQuery<R>(query))
  },
  streamQuery: (query, chunkSize) => inner.streamQuery(query, chunkSize),
})

const innerOf = (connection: DatabaseConnection): DatabaseConnection => ('inner' in connection ? (connection as Guarded).inner : connection)
const markTransaction = (connection: DatabaseConnection, inTransaction: boolean): void => {
  if ('inTransaction' in connection) connection.inTransaction = inTransaction
}

const guardedDriver = (driver: Driver): Driver => ({
  init: () => driver.init(),
  destroy: () => driver.destroy(),
  acquireConnection: async () => guarded(await orUnavailable('work', () => driver.acquireConnection())),
  releaseConnection: connection => driver.releaseConnection(innerOf(connection)),
  beginTransaction: async (connection, settings) => {
    await orUnavailable('work', () => driver.beginTransaction(innerOf(connection), settings))
    markTransaction(connection, true)
  },
  commitTransaction: async connection => {
    await orUnavailable('commit', () => driver.commitTransaction(innerOf(connection)))
    markTransaction(connection, false)
  },
  rollbackTransaction: async connection => {
    markTransaction(connection, false)
    try {
      await driver.rollbackTransaction(innerOf(connection))
    } catch (error) {
      // With its connection the transaction is gone too; what the caller must hear is the error that led here.
      if (!connectionLost(error)) throw error
    }
  },
  savepoint: async (connection, name, compile) => { await driver.savepoint?.(innerOf(connection), name, compile) },
  rollbackToSavepoint: async (connection, name, compile) => { await driver.rollbackToSavepoint?.(innerOf(connection), name, compile) },
  releaseSavepoint: async (connection, name, compile) => { await driver.releaseSavepoint?.(innerOf(connection), name, compile) },
})

/** The dialect, its failures told as StoreUnavailable with whether anything can have been saved. */
export const tellingFaults = (dialect: Dialect): Dialect => ({
  createAdapter: () => dialect.createAdapter(),
  createIntrospector: db => dialect.createIntrospector(db),
  createQueryCompiler: () => dialect.createQueryCompiler(),
  createDriver: () => guardedDriver(dialect.createDriver()),
})
