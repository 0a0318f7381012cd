// What a failed statement means to the person who waits: not saved, outcome unknown, try once more, frozen, or a bug. Pure.

/** PostgreSQL cannot be reached or cannot write. `unknown`: the commit was under way; the same key is safe to send again. */
export class StoreUnavailable extends Error {
  readonly outcome: 'not-saved' | 'unknown'

  constructor(outcome: 'not-saved' | 'unknown', cause: unknown) {
    super(outcome === 'unknown' ? 'The outcome of the write is unknown' : 'The database is not available; nothing was saved', { cause })
    this.name = 'StoreUnavailable'
    this.outcome = outcome
  }
}

/**
 * not-saved: the database is away or cannot write now. outcome-unknown: the same while COMMIT was under way.
 * retry: another transaction was in the way. frozen: a trigger of ours refused. unique, check: a constraint did. bug: anything else.
 */
export type Fault = 'not-saved' | 'outcome-unknown' | 'retry' | 'frozen' | 'unique' | 'check' | 'bug'

// SQLSTATEs: https://www.postgresql.org/docs/18/errcodes-appendix.html
const faults: Readonly<Record<string, Fault>> = {
  AK001: 'frozen', // raised by our triggers
  '23505': 'unique',
  '23514': 'check',
  '55P03': 'retry', // lock_timeout
  '40P01': 'retry', // deadlock
  '40001': 'retry', // serialization
  '40003': 'outcome-unknown', // statement completion unknown
  '25006': 'not-saved', // read-only: a standby, or set so by its keeper
  '57014': 'not-saved', // statement_timeout
  '58030': 'not-saved', // the disk fails
  '3D000': 'not-saved', // no such database: set up wrongly, or just being restored
  '28000': 'not-saved', // may not sign in
  '28P01': 'not-saved', // wrong password
}

/** With these the connection is gone, and with it the answer. Class 08: connection; 57P: shut down; 25P03, 25P04: ended for idling. */
const cutOff = /^(08...|57P0[1-5]|25P0[34])$/
const network = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])
/** What pg says without a code. */
const said = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed and is not queryable|Query read timeout|Cannot use a pool after calling end)/

const fieldOf = (error: unknown, name: 'code' | 'message' | 'syscall'): string => {
  const value: unknown = typeof error === 'object' && error !== null && name in error ? Reflect.get(error, name) : ''
  return typeof value === 'string' ? value : ''
}

/** Whether the error says that the connection is of no use any more. */
export const connectionLost = (error: unknown): boolean => {
  const code = fieldOf(error, 'code')
  // A socket file that is not there, or not ours to open; the same codes from a file that `work` reads are a bug.
  if (code === 'ENOENT' || code === 'EACCES') return fieldOf(error, 'syscall') === 'connect'
  return cutOff.test(code) || network.has(code) || said.test(fieldOf(error, 'message'))
}

/** Whether the error came while connecting, so that trying again at once is of no use. */
export const neverConnected = (error: unknown): boolean =>
  fieldOf(error, 'syscall') === 'connect' || ['57P03', '53300', '3D000', '28000', '28P01'].includes(fieldOf(error, 'code'))

/** Whether a first statement failed because its connection had died while idle, so that another connection may well do. */
export const hadDied = (error: unknown): boolean => connectionLost(error) && !fieldOf(error, 'message').includes('timeout')

/**
 * Classifies an error by its SQLSTATE or network code. `during` says whether COMMIT had been sent: a server that still answers it
 * with an error has rolled back, a connection that breaks leaves the outcome unknown.
 */
export const faultOf = (error: unknown, during: 'work' | 'commit' = 'work'): Fault => {
  if (connectionLost(error)) return during === 'commit' ? 'outcome-unknown' : 'not-saved'
  const code = fieldOf(error, 'code')
  // Class 53: disk full, out of memory, too many connections.
  return faults[code] ?? (/^53...$/.test(code) ? 'not-saved' : 'bug')
}
