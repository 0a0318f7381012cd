// What a failed statement means to the person who waits: not saved, outcome unknown, try once more, frozen, or a bug.

/** PostgreSQL cannot be reached or cannot write. `unknown`: the commit was under way; the same key is safe to send again. */
export class StoreUnavailable extends Error {
  readonly outcome: 'not-saved' | 'unknown'

  constructor(outcome: 'not-saved' | 'unknown', cause: unknown) {
    super(outcome === 'unknown' ? 'The outcome of the write is unknown' : 'The database is not available; nothing was saved', { cause })
    this.name = 'StoreUnavailable'
    this.outcome = outcome
  }
}

export type Fault = 'unavailable' | 'retry' | 'frozen' | 'unique' | 'bug'

const retry = new Set(['55P03', '40P01', '40001'])
const away = new Set(['57P01', '57P02', '57P03', '25006', '53100', '53300', '08000', '08003', '08006', '08001', '08004', 'ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND'])
const lost = /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool after/

/** Classifies an error from pg by its SQLSTATE or network code. */
export function faultOf(error: unknown): Fault {
  const { code, message } = error instanceof Error ? { code: 'code' in error ? String(error.code) : '', message: error.message } : { code: '', message: '' }
  if (code === 'AK001') return 'frozen'
  if (code === '23505') return 'unique'
  if (retry.has(code)) return 'retry'
  return away.has(code) || lost.test(message) ? 'unavailable' : 'bug'
}
