// What can be wrong with a backup or the place it is to be restored into. The Danish sentence for each code stands in text/backup.ts.

export type BackupErrorCode =
  | 'no-backup'
  | 'manifest-damaged'
  | 'file-damaged'
  | 'backup-newer'
  | 'backup-foreign'
  | 'target-not-empty'
  | 'restore-running'
  | 'restored-differs'

/** A backup cannot be used, or not here; `details` names the folder, file or table. Nothing has been changed. */
export class BackupError extends Error {
  readonly code: BackupErrorCode
  readonly details: string

  constructor(code: BackupErrorCode, details: string) {
    super(`${code}: ${details}`)
    this.name = 'BackupError'
    this.code = code
    this.details = details
  }
}
