// Why the store cannot be used at all: told once, at start, to the person who starts the service.

/** Stable names for the operator's help pages; the message says what to do. */
export type StartErrorCode =
  | 'data-directory-not-writable'
  | 'data-directory-newer'
  | 'data-directory-older'
  | 'data-directory-incomplete'
  | 'already-running'
  | 'embedded-postgres-missing'
  | 'embedded-postgres-failed'

/** The service cannot start on this data directory or this machine; nothing in it has been changed. */
export class StartError extends Error {
  readonly code: StartErrorCode
  /** The folder, process id, port … that the message names. */
  readonly details: Readonly<Record<string, string | number>>

  constructor(code: StartErrorCode, message: string, details: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause })
    this.name = 'StartError'
    this.code = code
    this.details = details
  }
}

/** The `code` of a system or PostgreSQL error, '' for anything else. By field and not by class: node's own errors are of another class inside jest. */
export const codeOf = (error: unknown): string => {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : ''
  return typeof code === 'string' ? code : ''
}
